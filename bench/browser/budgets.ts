/** Sizes of what is shipped and the time that the background takes to wake up, next to what they may be. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { BUILT } from '../../scripts/drive-browser.ts';
import type { BrowserKind } from '../../scripts/find-browser.ts';
import type { Goal } from './goals.ts';

/** What is put into each page that is read: it is parsed on the page's thread. */
const CONTENT_SCRIPT_KB = 160;
/** The package as a store gets it. */
const ZIP_MB = 6;
/** From the first click in a browser just started to the first annotated screen: the popup opens and the dictionary is loaded. */
const COLD_START_MS = 1_500;

export function judgeSizes(kinds: readonly BrowserKind[]): readonly Goal[] {
  return kinds.flatMap((kind) => {
    const folder = BUILT[kind];
    const script = statSync(path.join(folder, 'reader.js')).size / 1000;
    const zip = zipSync(readFolder(folder), { level: 9 }).length / 1e6;
    return [
      {
        goal: `${kind}: content script within ${CONTENT_SCRIPT_KB} kB`,
        value: `${script.toFixed(0)} kB`,
        isMet: script <= CONTENT_SCRIPT_KB,
      },
      { goal: `${kind}: package within ${ZIP_MB} MB, zipped`, value: `${zip.toFixed(2)} MB`, isMet: zip <= ZIP_MB },
    ];
  });
}

function readFolder(folder: string): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files[path.relative(folder, file)] = readFileSync(file);
  }
  return files;
}

/** @param milliseconds from the first click to the first screen */
export function judgeColdStart(kind: BrowserKind, milliseconds: number): Goal {
  return {
    goal: `${kind}: first click in a browser just started, first screen within ${COLD_START_MS} ms`,
    value: `${milliseconds.toFixed(0)} ms`,
    isMet: milliseconds <= COLD_START_MS,
  };
}

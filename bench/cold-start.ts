/**
 * Opens the lexicon in a process of its own and prints as JSON what that takes: `node --expose-gc bench/cold-start.ts`.
 * The file is compiled before the clock starts; what a browser adds is fetching it.
 */
import { readFileSync } from 'node:fs';
import { openLexicon } from '../language/lexicon/lexicon.ts';
import { readSegments } from '../language/reading/reading.ts';
import { segment } from '../language/segment.ts';
import { lexiconFile } from '../scripts/compiled-data.ts';

export interface ColdStart {
  readonly bytes: number;
  /** Opening the lexicon, in milliseconds. */
  readonly open: number;
  /** The first sentence that is cut and read, in milliseconds. */
  readonly first: number;
  /** What the process holds more than before, the file's bytes included; in bytes. */
  readonly heap: number;
}

const file = await lexiconFile();
const before = measureMemory();
const bytes = new Uint8Array(readFileSync(file));
const start = performance.now();
const lexicon = openLexicon(bytes);
const opened = performance.now();
const text = '各地因地制宜推进重点领域改革。';
readSegments(text, segment(text, lexicon, []), lexicon);
const read = performance.now();
const result: ColdStart = {
  bytes: bytes.length,
  open: opened - start,
  first: read - opened,
  heap: measureMemory() - before,
};
// The lexicon is used after the measurement, or the collector would be free to take it away before.
console.log(JSON.stringify({ ...result, alive: lexicon.has('改革') }));

function measureMemory(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Builds the extension for a kind of browser, quietly unless something goes wrong. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { BrowserKind } from './find-browser.ts';

const root = path.resolve(import.meta.dirname, '..');
const TARGETS: Readonly<Record<BrowserKind, string>> = { chromium: 'chrome', firefox: 'firefox' };

/** @throws when the build fails; what it printed is then on standard error */
export function buildExtension(kind: BrowserKind): void {
  const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  const result = spawnSync(process.execPath, [wxt, 'build', '-b', TARGETS[kind], '--mv3'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (result.status === 0) return;
  console.error(result.stdout, result.stderr);
  throw new Error(`The extension could not be built for ${TARGETS[kind]}.`);
}

import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../../scripts/find-browser.ts';

/** A program that says that it is Firefox of this version, first on the PATH. */
function installFirefox(version: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'yanzhen-browser-'));
  const program = path.join(folder, 'firefox-esr');
  writeFileSync(program, `#!/bin/sh\necho 'Mozilla Firefox ${version}'\n`);
  chmodSync(program, 0o755);
  vi.stubEnv('PATH', folder);
  return program;
}

afterEach(() => vi.unstubAllEnvs());

describe.runIf(process.platform === 'linux')('a browser that the packages cannot be installed in', () => {
  it('is not taken for one', () => {
    installFirefox('140.12.0esr');
    expect(findBrowser('firefox')).toBeNull();
  });

  it('is told of when the environment names it', () => {
    vi.stubEnv('YANZHEN_FIREFOX', installFirefox('140.12.0esr'));
    expect(() => findBrowser('firefox')).toThrow(/older than version 153/);
  });

  it('does not keep a newer one from being found', () => {
    const program = installFirefox('153.8.0esr');
    expect(findBrowser('firefox')).toEqual({ kind: 'firefox', path: program });
  });
});

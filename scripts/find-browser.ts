/** Which browsers this machine has, and how it gets one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

export interface InstalledBrowser {
  readonly kind: BrowserKind;
  readonly path: string;
}

/** The oldest versions that the packages are built for; the manifests ask for no older. */
export const OLDEST: Readonly<Record<BrowserKind, number>> = { chromium: 140, firefox: 153 };

/** Names on the PATH, the first found wins. */
const COMMANDS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where macOS and Windows keep them. */
const PLACES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** The environment variables that name a browser to use instead of the one found. */
export const BROWSER_VARIABLE: Readonly<Record<BrowserKind, string>> = {
  chromium: 'YANZHEN_CHROMIUM',
  firefox: 'YANZHEN_FIREFOX',
};

/**
 * The browser of a kind; null when there is none, or none new enough. Throws when the environment names one that does
 * not exist or is too old.
 */
export function findBrowser(kind: BrowserKind): InstalledBrowser | null {
  const named = process.env[BROWSER_VARIABLE[kind]];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`${BROWSER_VARIABLE[kind]} names ${named}, but there is no such program.`);
    if (isTooOld(kind, named))
      throw new Error(`${BROWSER_VARIABLE[kind]} names ${named}, which is older than version ${OLDEST[kind]}.`);
    return { kind, path: named };
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => !folder.includes('node_modules'));
  const found = COMMANDS[kind]
    .flatMap((command) => folders.map((folder) => path.join(folder, command)))
    .concat(PLACES[kind])
    .find((candidate) => existsSync(candidate) && !isTooOld(kind, candidate));
  return found === undefined ? null : { kind, path: found };
}

/** Only Linux is asked: elsewhere `--version` may open a window. A program that does not answer is given its chance. */
function isTooOld(kind: BrowserKind, program: string): boolean {
  if (process.platform !== 'linux') return false;
  const answer = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const version = /\b(\d+)\.\d/.exec(answer.stdout ?? '')?.[1];
  return version !== undefined && Number(version) < OLDEST[kind];
}

/** Debian's packages for what the commands need. */
const PACKAGES: Readonly<Record<BrowserKind, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };
const CJK_FONT_PACKAGE = 'fonts-noto-cjk';

/** Whether this process may install Debian's packages. */
export function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs browsers, and a font that has Chinese characters where there is none. Throws when apt-get fails. */
export function installBrowsers(kinds: readonly BrowserKind[]): void {
  const packages = kinds.map((kind) => PACKAGES[kind]);
  if (!hasChineseFont()) packages.push(CJK_FONT_PACKAGE);
  if (packages.length === 0) return;
  console.error(`Installing ${packages.join(', ')} with apt-get (once) …`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** Without one, headless pages show boxes. Where fontconfig is missing nobody can tell, so the answer is no. */
export function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

function run(command: string, args: readonly string[]): void {
  const result = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.status !== 0) throw new Error(`“${command} ${args.join(' ')}” failed.`);
}

/** One message that says what to do, for a machine without a browser. */
export function howToInstall(kinds: readonly BrowserKind[]): string {
  const names = kinds.map((kind) =>
    kind === 'chromium'
      ? `Chrome, Chromium or Edge (${OLDEST.chromium} or newer)`
      : `Firefox (${OLDEST.firefox} or newer)`,
  );
  const variables = kinds.map((kind) => BROWSER_VARIABLE[kind]).join(' or ');
  return `No browser that is new enough was found. Install ${names.join(' and ')}, or set ${variables} to the path of one, and run the command again.`;
}

/**
 * `npm test`: types, lint, unit tests, all builds, and reading sessions in real Chromium and real Firefox. Everything
 * runs even when something failed before it, and the last line is `N passed, N failed`. With `--browser` only the
 * builds and the sessions run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import {
  findBrowser,
  hasChineseFont,
  howToInstall,
  installBrowsers,
  mayInstall,
  type BrowserKind,
} from './find-browser.ts';

const root = path.resolve(import.meta.dirname, '..');
const reports = path.join(root, 'output/test');

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What failed, by name, told again at the end. */
  readonly failures: readonly string[];
}

/** The part of Vitest's JSON report that is read here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** One command that passes or fails as a whole. */
function check(name: string, command: string, ...rest: readonly string[]): Outcome {
  heading(name);
  const { status } = spawnSync(command, rest, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) console.error(`✗ ${name}`);
  return status === 0 ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [name] };
}

/** A run of Vitest, counted test by test. A run that wrote no report, or ran nothing, has failed. */
function vitest(name: string, ...rest: readonly string[]): Outcome {
  heading(name);
  const report = path.join(reports, `${name.replaceAll(' ', '-')}.json`);
  rmSync(report, { force: true });
  const { status } = spawnSync(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...rest],
    { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (!existsSync(report)) return { passed: 0, failed: 1, failures: [`${name}: no report was written`] };
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    testResults,
  } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  // A file that cannot even be loaded fails the run without a failing test.
  const unexplained = (status !== 0 && failed === 0) || passed + failed === 0 ? 1 : 0;
  const failures = testResults
    .filter(({ status: outcome }) => outcome !== 'passed')
    .flatMap(({ name: file, message = '', assertionResults }) => [
      `${path.relative(root, file)} ${firstLines(message)}`,
      ...assertionResults
        .filter(({ status: outcome }) => outcome === 'failed')
        .map(({ fullName, failureMessages = [] }) => `  ${fullName}: ${firstLines(failureMessages.join('\n'))}`),
    ]);
  return {
    passed,
    failed: failed + unexplained,
    failures: unexplained > 0 ? [...failures, `${name} ended with status ${status}`] : failures,
  };
}

/** Enough of a failure to know it by. */
function firstLines(message: string): string {
  return message.split('\n').slice(0, 12).join('\n    ').trim();
}

/** Makes sure that both browsers and a Chinese font are there; says what to do where they cannot be had. */
function prepareBrowsers(): Outcome {
  heading('browsers');
  try {
    const missing = BROWSERS.filter((kind) => findBrowser(kind) === null);
    if ((missing.length > 0 || !hasChineseFont()) && mayInstall()) installBrowsers(missing);
    const lacking = BROWSERS.filter((kind) => findBrowser(kind) === null);
    if (lacking.length > 0) throw new Error(howToInstall(lacking));
    if (!hasChineseFont())
      throw new Error('No font with Chinese characters was found. Install one, such as Noto Sans CJK.');
    for (const kind of BROWSERS) console.log(`${kind}: ${findBrowser(kind)?.path}`);
    return { passed: 1, failed: 0, failures: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`✗ ${message}`);
    return { passed: 0, failed: 1, failures: [`browsers: ${message}`] };
  }
}

function heading(text: string): void {
  console.log(`\n── ${text}`);
}

function builds(): Outcome[] {
  return ['chrome', 'edge', 'firefox'].map((target) => check(`build for ${target}`, 'wxt', 'build', '-b', target));
}

function sessions(): Outcome[] {
  const browsers = prepareBrowsers();
  return [browsers, vitest('reading sessions', '--config', 'vitest.browser.config.ts')];
}

mkdirSync(reports, { recursive: true });
const outcomes = process.argv.includes('--browser')
  ? [...builds(), ...sessions()]
  : [
      check('prepare', 'wxt', 'prepare'),
      ...['tsconfig.json', 'tsconfig.pure.json', 'tsconfig.node.json'].map((config) =>
        check(`types of ${config}`, 'tsc', '-p', config),
      ),
      check('lint', 'oxlint'),
      check('format', 'oxfmt', '--check'),
      vitest('unit tests'),
      ...builds(),
      ...sessions(),
    ];
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
for (const failure of outcomes.flatMap(({ failures }) => failures)) console.log(`✗ ${failure}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

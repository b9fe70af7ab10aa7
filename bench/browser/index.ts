/**
 * How fast Yanzhen is in real browsers, next to the browser's own limit and to a plain content script, on the same
 * articles in the same run:
 *
 *     npm run bench -- [--quick] [--all] [--browser chromium|firefox] [--repeat N] [--endurance N]
 *
 * `--quick` takes the shortest article alone, `--all` the others on the longest one too, `--endurance` has one page
 * annotated and restored so many times and tells what the tab holds. Tables and a plot are left in `output/bench/`. Ends
 * with status 1 where a budget of size is exceeded; times are told and not judged, as machines differ.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../../scripts/build.ts';
import { loadEngine } from '../../scripts/compiled-data.ts';
import { driveBrowser } from '../../scripts/drive-browser.ts';
import {
  findBrowser,
  hasChineseFont,
  howToInstall,
  installBrowsers,
  mayInstall,
  type BrowserKind,
  type InstalledBrowser,
} from '../../scripts/find-browser.ts';
import { readGold } from '../gold.ts';
import { judgeColdStart, judgeSizes } from './budgets.ts';
import {
  contestants,
  measureEndurance,
  measureMemory,
  measureSpeed,
  pressButtonFirst,
  type Contestant,
  type Measurement,
  type Track,
} from './contestants.ts';
import { createGauge } from './gauge.ts';
import { goalSection, judgeSpeed, type Goal } from './goals.ts';
import { plotFirstScreens } from './plot.ts';
import { printCsv, printMarkdown, printTerminal, type Run, type Section } from './report.ts';
import { openBenchSite, type BenchSite } from './site.ts';

const LENGTHS = [3_000, 30_000, 300_000, 1_000_000];
const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** Longest article that is measured as often as was asked; what the others do on longer ones takes many seconds each time. */
const OFTEN = 30_000;
/** Longest article that the others are given unless all is asked for: beyond, they take minutes and gigabytes. */
const LONGEST_FOR_OTHERS = 300_000;

const output = path.resolve(import.meta.dirname, '../../output/bench');
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    browser: { type: 'string' },
    repeat: { type: 'string', default: '5' },
    endurance: { type: 'string', default: '0' },
  },
});

const repetitions = Math.max(1, Number.parseInt(options.repeat, 10) || 1);
const endurance = Math.max(0, Number.parseInt(options.endurance, 10) || 0);
const lengths = options.quick ? LENGTHS.slice(0, 1) : LENGTHS;
const kinds = KINDS.filter((kind) => options.browser === undefined || kind === options.browser);
const installed = kinds.map(browserOf);
for (const { kind } of installed) buildExtension(kind);

const sentences = readGold()[0]?.rows.map(({ text }) => text) ?? [];
const site = await openBenchSite(sentences, await loadEngine());
const records: Run[] = [];
const coldStarts: Goal[] = [];
const endured: Section[] = [];
for (const browser of installed) {
  const cold = await measureBrowser(browser, site, records);
  coldStarts.push(judgeColdStart(browser.kind, cold));
}
await site.close();

const sizes = judgeSizes(kinds);
const sections = [
  ...endured,
  goalSection('Goals', judgeSpeed(records)),
  goalSection('Budgets', [...sizes, ...coldStarts]),
];
mkdirSync(output, { recursive: true });
writeFileSync(path.join(output, 'bench.md'), printMarkdown(records, sections));
writeFileSync(path.join(output, 'bench.csv'), printCsv(records));
writeFileSync(path.join(output, 'first-screen.svg'), plotFirstScreens(records));
console.log(printTerminal(records, sections));
console.log(`\n${output}: bench.md, bench.csv (every figure), first-screen.svg`);
process.exitCode = sizes.every(({ isMet }) => isMet) ? 0 : 1;

function browserOf(kind: BrowserKind): InstalledBrowser {
  if ((findBrowser(kind) === null || !hasChineseFont()) && mayInstall())
    installBrowsers(findBrowser(kind) === null ? [kind] : []);
  const found = findBrowser(kind);
  if (found === null) throw new Error(howToInstall([kind]));
  return found;
}

/** Fills in the records; gives the time of the very first click. */
async function measureBrowser(browser: InstalledBrowser, site: BenchSite, records: Run[]): Promise<number> {
  const driven = await driveBrowser(browser, { headless: true });
  try {
    const page = await driven.browser.newPage();
    const track = { driven, page, gauge: await createGauge(driven, page), site };
    const cold = await pressButtonFirst(track, lengths[0] ?? 0);
    const note = async (what: typeof measureSpeed, length: number, contestant: Contestant, time: string) => {
      tell(`${browser.kind}: ${length.toLocaleString('en')} characters, ${contestant}, ${time}`);
      const measurement = await measureApart(what, contestant, track, length);
      records.push({ browser: browser.kind, length, contestant, measurement });
    };
    for (const length of lengths)
      for (let repetition = 0; repetition < timesFor(length, 'yanzhen'); repetition += 1)
        for (const contestant of contestants)
          if (repetition < timesFor(length, contestant))
            await note(measureSpeed, length, contestant, String(repetition + 1));
    for (const length of lengths)
      for (const contestant of contestants)
        if (timesFor(length, contestant) > 0) await note(measureMemory, length, contestant, 'memory');
    if (endurance > 0) endured.push(await measureEndured(browser.kind, track));
    return cold;
  } finally {
    await driven.close();
  }
}

async function measureEndured(kind: BrowserKind, track: Track): Promise<Section> {
  tell(`${kind}: annotated and restored ${endurance} times`);
  const memory = await measureEndurance(track, LENGTHS[0] ?? 0, endurance);
  const step = Math.ceil(endurance / 10);
  return {
    title: `${kind}: one page annotated and restored ${endurance} times`,
    head: ['times', 'tab MB', 'background MB'],
    rows: memory.map(({ tab, background }, index) => [
      String(index * step),
      tab?.toFixed(2) ?? '–',
      background?.toFixed(1) ?? '–',
    ]),
  };
}

function timesFor(length: number, contestant: Contestant): number {
  if (length <= OFTEN) return repetitions;
  if (contestant === 'yanzhen') return Math.min(repetitions, 3);
  if (contestant === 'word') return 1;
  return length <= LONGEST_FOR_OTHERS || options.all ? 1 : 0;
}

/** The others leave so much behind on a long article that the tab would be another one afterwards. */
async function measureApart(
  what: typeof measureSpeed,
  contestant: Contestant,
  track: Track,
  length: number,
): Promise<Measurement> {
  if (contestant === 'yanzhen' || contestant === 'word' || length <= OFTEN) return what(contestant, track, length);
  const page = await track.driven.browser.newPage();
  try {
    return await what(contestant, { ...track, page, gauge: await createGauge(track.driven, page) }, length);
  } finally {
    await page.close();
    await track.page.bringToFront();
  }
}

function tell(progress: string): void {
  console.error(progress);
}

/**
 * What is done on a page and measured: Yanzhen; the browser by itself, with the same ruby in its markup and with a single
 * word of it; and a plain content script.
 */
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../scripts/drive-browser.ts';
import type { Gauge, Memory, Work } from './gauge.ts';
import type { Probe } from './probe.ts';
import type { BenchSite } from './site.ts';
import { countDropped } from './statistics.ts';

/** Milliseconds, megabytes and shares of the screen; null where a browser or a contestant has no such thing. */
export interface Measurement {
  /** From the command (or from setting the markup) to the drawn frame with the first annotated screen. */
  readonly firstScreen: number | null;
  /** Work of the page's main thread until the page had rested for `REST_MS`. */
  readonly mainThread: number | null;
  readonly longestTask: number | null;
  /** Of the task that worked longest, the time that it had a processor. */
  readonly longestWork: number | null;
  /** Longest time that a timer in the page waited. */
  readonly longestWait: number | null;
  /** Sum of layout shifts, as in Cumulative Layout Shift but without a window. */
  readonly shift: number | null;
  /** Megabytes that the tab holds more than before. */
  readonly tab: number | null;
  readonly background: number | null;
  /** From the pointer's arrival to the drawn popover, the delay of the settings included. */
  readonly popover: number | null;
  readonly off: number | null;
  readonly scrollLongestTask: number | null;
  readonly scrollLongestFrame: number | null;
  readonly scrollDropped: number | null;
}

export type Contestant = 'word' | 'static' | 'yanzhen' | 'plain';
export const contestants: readonly Contestant[] = ['word', 'static', 'yanzhen', 'plain'];

export interface Track {
  readonly driven: DrivenBrowser;
  readonly page: Page;
  readonly gauge: Gauge;
  readonly site: BenchSite;
}

/** Until a page counts as at rest: reading ahead of the screen is over by then. */
const REST_MS = 1_500;
/** Longest that a page is waited for. */
const PATIENCE_MS = 120_000;

const SCROLL_FRAMES = 90;
/** Pixels a frame: a screen in a third of a second, faster than anybody reads. */
const SCROLL_STEP = 50;

/** Longest article whose whole markup is scrolled through. */
const LONGEST_SCROLLED = 30_000;

const pause = (milliseconds: number) => new Promise((next) => setTimeout(next, milliseconds));
const now = () => performance.timeOrigin + performance.now();

declare const window: { readonly bench: Probe };

/**
 * How fast a contestant is. Memory is measured on visits of its own, afterwards: to collect its garbage a browser also
 * throws away scripts that it has compiled, and a person's browser does not do that before each click.
 */
export async function measureSpeed(contestant: Contestant, track: Track, length: number): Promise<Measurement> {
  const { driven, page } = track;
  await openFor(contestant, track, length);
  const endWork = await listen(track);
  const firstScreen = await show(contestant, track, length);
  await pause(REST_MS);
  const heard = await hear(track, endWork);
  const popover = contestant === 'yanzhen' ? await measurePopover(page) : null;
  // With a hundred thousand rubies in the markup a frame takes seconds; ninety of them say no more.
  const isScrolled = contestant === 'yanzhen' || (contestant !== 'word' && length <= LONGEST_SCROLLED);
  const scroll = isScrolled ? await measureScroll(track) : {};
  if (contestant !== 'yanzhen') return { ...NOTHING, firstScreen, ...heard, ...scroll };
  const gone = page.evaluate(() => window.bench.untilGone('ruby-run'));
  const pressed = await driven.giveCommand(page, 'toggle-reading');
  return { ...NOTHING, firstScreen, ...heard, ...scroll, popover, off: (await gone) - pressed };
}

/** What a tab holds more than before with a contestant's work in it, and the background with it. */
export async function measureMemory(contestant: Contestant, track: Track, length: number): Promise<Measurement> {
  const { gauge } = track;
  await openFor(contestant, track, length);
  const before = await gauge.memory();
  await show(contestant, track, length);
  await pause(REST_MS);
  return { ...NOTHING, ...grown(before, await gauge.memory()) };
}

/** What none of the measuring has filled in yet. */
export const NOTHING: Measurement = {
  firstScreen: null,
  mainThread: null,
  longestTask: null,
  longestWork: null,
  longestWait: null,
  shift: null,
  tab: null,
  background: null,
  popover: null,
  off: null,
  scrollLongestTask: null,
  scrollLongestFrame: null,
  scrollDropped: null,
};

/**
 * What a person does first: presses the toolbar button in a browser just started, where the popup opens and the dictionary
 * is still to be loaded. Grants `activeTab` for the site as well, as long as the tab stays on it.
 *
 * @returns milliseconds to the first annotated screen
 */
export async function pressButtonFirst({ driven, page, site }: Track, length: number): Promise<number> {
  await open(page, site.article(length));
  const shown = page.evaluate(() => window.bench.untilShown('ruby-run'));
  const start = now();
  await driven.pressToolbarButton(page);
  const milliseconds = (await shown) - start;
  if (driven.kind === 'chromium') await (await driven.popup()).close();
  return milliseconds;
}

async function startReading({ driven, page }: Track): Promise<number> {
  const shown = page.evaluate(() => window.bench.untilShown('ruby-run'));
  const pressed = await driven.giveCommand(page, 'toggle-reading');
  return (await shown) - pressed;
}

/** Has a contestant do its work. Milliseconds to the first annotated screen. */
function show(contestant: Contestant, track: Track, length: number): Promise<number> {
  if (contestant === 'yanzhen') return startReading(track);
  const { page, site } = track;
  return page.evaluate(
    async (name, address) => {
      if (name === 'word') return window.bench.showWord();
      const text = await (await fetch(address)).text();
      return name === 'static' ? window.bench.showMarkup(text) : window.bench.showPlain(text);
    },
    contestant,
    contestant === 'static' ? site.markup(length) : site.pinyinPro,
  );
}

function openFor(contestant: Contestant, { page, site }: Track, length: number): Promise<void> {
  return open(page, contestant === 'static' ? site.shell(length) : site.article(length));
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { timeout: PATIENCE_MS });
  await page.bringToFront();
  // The browser's own work on a new page is over by then.
  await pause(700);
}

async function listen({ page, gauge }: Track): Promise<() => Promise<Work>> {
  const endWork = await gauge.watchWork();
  await page.evaluate(() => window.bench.listen());
  return endWork;
}

async function hear({ page }: Track, endWork: () => Promise<Work>) {
  const { longestWait, longTasks, shift } = await page.evaluate(() => window.bench.heard());
  const { mainThread, longestTask, longestWork } = await endWork();
  return {
    mainThread,
    longestWork,
    longestTask: longestTask ?? (longTasks.length > 0 ? Math.max(...longTasks) : null),
    longestWait,
    shift,
  };
}

function grown(before: Memory, after: Memory): Pick<Measurement, 'tab' | 'background'> {
  return {
    tab: before.tab === null || after.tab === null ? null : after.tab - before.tab,
    background: after.background,
  };
}

async function measurePopover(page: Page): Promise<number> {
  const { x, y } = await page.evaluate(() => window.bench.findTerm());
  await page.mouse.move(x, 2);
  const shown = page.evaluate(() => window.bench.untilPopover());
  await pause(50);
  await page.mouse.move(x, y);
  const popover = await shown;
  await page.mouse.move(2, 2);
  await page.keyboard.press('Escape');
  await pause(100);
  return popover;
}

async function measureScroll(track: Track) {
  const { page } = track;
  const endWork = await listen(track);
  const intervals = await page.evaluate(
    (frames, step) => window.bench.scroll(frames, step),
    SCROLL_FRAMES,
    SCROLL_STEP,
  );
  const { longestTask, longestWait } = await hear(track, endWork);
  return {
    scrollLongestTask: longestTask ?? longestWait,
    scrollLongestFrame: Math.max(...intervals),
    scrollDropped: countDropped(intervals),
  };
}

/** Has a page annotated and restored so many times; what the tab holds before the first time and after each tenth part. */
export async function measureEndurance(track: Track, length: number, times: number): Promise<readonly Memory[]> {
  const { driven, page, gauge, site } = track;
  await open(page, site.article(length));
  const memory = [await gauge.memory()];
  for (let time = 1; time <= times; time += 1) {
    await startReading(track);
    const gone = page.evaluate(() => window.bench.untilGone('ruby-run'));
    await driven.giveCommand(page, 'toggle-reading');
    await gone;
    if (time % Math.ceil(times / 10) === 0) memory.push(await gauge.memory());
  }
  return memory;
}

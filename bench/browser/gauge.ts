/**
 * What a browser tells of its own work, from outside the page: how long the page's main thread was busy, its longest task,
 * and memory. Chromium tells by DevTools, task by task; Firefox by its process table, as sums, and by its profiler.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../scripts/drive-browser.ts';

/** Milliseconds; null where the browser cannot tell. */
export interface Work {
  readonly mainThread: number | null;
  readonly longestTask: number | null;
  /** Of the task that worked longest, the time that it had a processor: what other programs do does not count. */
  readonly longestWork: number | null;
}

/** Megabytes in use after a collection of garbage. */
export interface Memory {
  readonly tab: number | null;
  readonly background: number | null;
}

export interface Gauge {
  /** Begins to count the work of the page's main thread; what it resolves with ends it. */
  watchWork(): Promise<() => Promise<Work>>;
  memory(): Promise<Memory>;
}

export function createGauge(driven: DrivenBrowser, page: Page): Promise<Gauge> {
  return driven.kind === 'chromium' ? gaugeChromium(driven, page) : Promise.resolve(gaugeFirefox(driven, page));
}

const MEGABYTE = 2 ** 20;

// ---------------------------------------------------------------------------------------------------------------
// Chromium

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds. */
  readonly dur?: number;
  /** The same, of time on a processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly frames?: readonly TraceFrame[] } };
}

interface TraceFrame {
  readonly processId?: number;
  readonly parent?: string;
  readonly url: string;
}

async function gaugeChromium(driven: DrivenBrowser, page: Page): Promise<Gauge> {
  const session = await page.createCDPSession();
  return {
    async watchWork() {
      const events: TraceEvent[] = [];
      const collect = ({ value }: { readonly value: readonly unknown[] }) => {
        for (const event of value as readonly TraceEvent[]) events.push(event);
      };
      session.on('Tracing.dataCollected', collect);
      await session.send('Tracing.start', {
        transferMode: 'ReportEvents',
        traceConfig: {
          excludedCategories: ['*'],
          includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'],
        },
      });
      return async () => {
        const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
        await session.send('Tracing.end');
        await complete;
        session.off('Tracing.dataCollected', collect);
        return sumTasks(events, page.url());
      };
    },
    async memory() {
      const background = await driven.backgroundHeap();
      return { tab: await measureHeap(session), background: background === null ? null : background / MEGABYTE };
    },
  };
}

/** Everything that the garbage collector knows of: objects of scripts, nodes, styles and layout, buffers. */
async function measureHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, ...rest } = await session.send('Runtime.getHeapUsage');
  const { embedderHeapUsedSize = 0, backingStorageSize = 0 } = rest as Readonly<Record<string, number>>;
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / MEGABYTE;
}

/** The tasks of the main thread of the page's own process. */
export function sumTasks(events: readonly TraceEvent[], url: string): Work {
  const frames = events.flatMap(({ name, args }) =>
    name === 'TracingStartedInBrowser' ? (args?.data?.frames ?? []) : [],
  );
  const pid = frames.find((frame) => frame.url === url && frame.parent === undefined)?.processId;
  const thread = events.find(
    (event) => event.name === 'thread_name' && event.pid === pid && event.args?.name === 'CrRendererMain',
  );
  if (thread === undefined) return { mainThread: null, longestTask: null, longestWork: null };
  const tasks = events.filter(({ name, pid, tid }) => name === TASK && pid === thread.pid && tid === thread.tid);
  return {
    mainThread: tasks.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000,
    longestTask: Math.max(0, ...tasks.map(({ dur = 0 }) => dur)) / 1000,
    longestWork: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
  };
}

const TASK = 'RunTask';

// ---------------------------------------------------------------------------------------------------------------
// Firefox

interface FirefoxProcesses {
  /** Nanoseconds that the page's main thread has had a processor. */
  readonly mainThread: number;
  /** Bytes. */
  readonly tab: number;
  readonly background: number;
}

function gaugeFirefox(driven: DrivenBrowser, page: Page): Gauge {
  const ask = async (): Promise<FirefoxProcesses> => {
    await page.bringToFront();
    return (await driven.inBrowserWindow(FIREFOX_PROCESSES)) as FirefoxProcesses;
  };
  return {
    async watchWork() {
      await driven.inBrowserWindow(FIREFOX_RECORD);
      const before = await ask();
      return async () => {
        const { mainThread } = await ask();
        const longestTask = (await driven.inBrowserWindow(FIREFOX_TASKS)) as number;
        return { mainThread: (mainThread - before.mainThread) / 1e6, longestTask, longestWork: null };
      };
    },
    async memory() {
      await driven.inBrowserWindow(FIREFOX_COLLECT);
      const { tab, background } = await ask();
      return { tab: tab / MEGABYTE, background: background / MEGABYTE };
    },
  };
}

/** In Firefox's own window; a process names its main thread by its own number. */
const FIREFOX_PROCESSES = `
  const pid = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid;
  const { children } = await ChromeUtils.requestProcInfo();
  const tab = children.find((child) => child.pid === pid);
  const background = children.find((child) => child.type === 'extension');
  const main = tab.threads.find(({ tid }) => tid === pid) ?? { cpuTime: 0 };
  return JSON.stringify({ mainThread: main.cpuTime, tab: tab.memory, background: background.memory });`;

/** Markers alone, without a look at the stack each millisecond, which would slow down what is measured. */
const FIREFOX_RECORD = `
  await Services.profiler.StartProfiler(2 ** 22, 1000, ['nostacksampling'], ['GeckoMain']);
  return 'null';`;

/**
 * The longest task of the page's main thread, in milliseconds: Firefox marks each over 50, and how long each frame took to
 * be laid out and painted, which are the longest of the others.
 */
const FIREFOX_TASKS = `
  const pid = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid;
  const profile = await Services.profiler.getProfileDataAsync();
  await Services.profiler.StopProfiler();
  const threads = [profile, ...profile.processes].flatMap((process) => process.threads);
  const thread = threads.find((each) => each.name === 'GeckoMain' && String(each.pid) === String(pid));
  if (thread === undefined) throw new Error('Firefox recorded nothing of the page.');
  const { schema, data } = thread.markers;
  const tasks = data.filter((marker) => ['LongTask', 'RefreshDriverTick'].includes(thread.stringTable[marker[schema.name]]));
  return JSON.stringify(Math.max(0, ...tasks.map((marker) => marker[schema.endTime] - marker[schema.startTime])));`;

const FIREFOX_COLLECT = `
  await new Promise((done) => Cc['@mozilla.org/memory-reporter-manager;1']
    .getService(Ci.nsIMemoryReporterManager).minimizeMemoryUsage(done));
  return 'null';`;

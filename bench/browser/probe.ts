/**
 * What measures inside a page. The function is sent there as text, so it must not use anything around it. Everything that
 * it does between two readings of the clock is done alike for all contestants.
 */

/** Times are milliseconds since 1970, the same clock as outside the page. */
export interface Probe {
  /** Resolves once each paragraph that can be seen holds `selector`, and the frame with it has been drawn. */
  untilShown(selector: string): Promise<number>;
  /** Resolves once the page holds no `selector` any more, and the frame without it has been drawn. */
  untilGone(selector: string): Promise<number>;
  /** Puts one word of ruby into the first paragraph: the least that annotating costs on such a page; to the drawn frame. */
  showWord(): Promise<number>;
  /** Puts this markup into the article; from before that to the drawn frame. */
  showMarkup(markup: string): Promise<number>;
  /**
   * Runs pinyin-pro's script, as a content script does that is put into the page, and puts its markup in place of each
   * paragraph's content, one after the other; to the drawn frame.
   */
  showPlain(script: string): Promise<number>;
  /** Begins to listen for what holds the page's thread and what moves. */
  listen(): void;
  /** What was heard since. */
  heard(): { readonly longestWait: number; readonly longTasks: readonly number[]; readonly shift: number | null };
  /** Scrolls down by `step` in each of so many frames; the time from frame to frame. */
  scroll(frames: number, step: number): Promise<readonly number[]>;
  /** The middle of a term that can be seen, on the screen. */
  findTerm(): { readonly x: number; readonly y: number };
  /** From the pointer's arrival on a term to the drawn frame with a popover beside it. */
  untilPopover(): Promise<number>;
}

interface ProbedWindow extends Window {
  bench?: Probe;
  readonly pinyinPro?: { html(text: string): string };
}

export function installProbe(window: ProbedWindow): void {
  const { document, performance } = window;
  const now = () => performance.timeOrigin + performance.now();
  const frame = () => new Promise((next) => window.requestAnimationFrame(next));
  /** A task after the frame's own: by then styles, layout and painting are done. */
  const drawn = async () => {
    await frame();
    await new Promise((next) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', next, { once: true });
      port1.start();
      port2.postMessage(null);
    });
    return now();
  };
  const article = () => document.querySelector('article') as HTMLElement;
  const isSeen = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  };
  /** Only the paragraphs of the first screens are looked at: looking at ten thousand would cost more than what is measured. */
  const seen = () => [...document.querySelectorAll('article > p:nth-of-type(-n+40)')].filter(isSeen);
  const until = async (holds: () => boolean) => {
    while (!holds()) await frame();
    return drawn();
  };

  let wait = 0;
  let listening = 0;
  let shift: number | null = null;
  let longTasks: number[] = [];
  const observe = (type: string, take: (entry: PerformanceEntry) => void) => {
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) return false;
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type });
    return true;
  };
  observe('longtask', ({ duration }) => longTasks.push(duration));
  const tellsShifts = observe('layout-shift', (entry) => {
    shift = (shift ?? 0) + (entry as PerformanceEntry & { readonly value: number }).value;
  });

  window.bench = {
    untilShown(selector) {
      const waiting = new Set(seen());
      return until(() => {
        for (const each of waiting) if (each.querySelector(selector) !== null) waiting.delete(each);
        // Pinyin makes lines higher in some faces: what was on the screen may have left it.
        return waiting.size === 0 || (waiting.size < 4 && [...waiting].every((each) => !isSeen(each)));
      });
    },
    untilGone: (selector) => until(() => document.querySelector(selector) === null),
    async showWord() {
      const start = now();
      const ruby = document.createElement('ruby');
      const reading = document.createElement('rt');
      reading.append('zì');
      ruby.append('字', reading);
      document.querySelector('article > p')?.append(ruby);
      return (await drawn()) - start;
    },
    async showMarkup(markup) {
      const start = now();
      article().innerHTML = markup;
      return (await drawn()) - start;
    },
    async showPlain(script) {
      const start = now();
      const library = document.createElement('script');
      library.textContent = script;
      document.head.append(library);
      const { html } = window.pinyinPro as { html(text: string): string };
      for (const each of document.querySelectorAll('article > p')) each.innerHTML = html(each.textContent ?? '');
      return (await drawn()) - start;
    },
    listen() {
      [wait, shift, longTasks] = [0, tellsShifts ? 0 : null, []];
      const turn = (listening += 1);
      let last = performance.now();
      const beat = () => {
        const at = performance.now();
        wait = Math.max(wait, at - last);
        last = at;
        if (turn === listening) setTimeout(beat, 0);
      };
      beat();
    },
    heard() {
      listening += 1;
      return { longestWait: wait, longTasks, shift };
    },
    async scroll(frames, step) {
      const intervals: number[] = [];
      let last = (await frame()) as number;
      for (let index = 0; index < frames; index += 1) {
        window.scrollBy(0, step);
        const at = (await frame()) as number;
        intervals.push(at - last);
        last = at;
      }
      return intervals;
    },
    findTerm() {
      for (const term of document.querySelectorAll('article > p:nth-of-type(-n+40) ruby-word[data-kind="term"]')) {
        const { left, top, width, height, bottom } = term.getBoundingClientRect();
        if (top > 80 && bottom < window.innerHeight - 80) return { x: left + width / 2, y: top + height * 0.7 };
      }
      throw new Error('No term is on the screen.');
    },
    async untilPopover() {
      const { target } = await new Promise<Event>((arrive) =>
        document.addEventListener('pointerover', arrive, { once: true }),
      );
      const start = now();
      const { left, top, bottom, width } = (target as Element).getBoundingClientRect();
      // A closed shadow root shows nothing of itself but that it is there: an element beside the body.
      const isPopover = (y: number) => {
        const at = document.elementFromPoint(left + width / 2, y);
        return at !== null && at !== document.documentElement && !document.body.contains(at);
      };
      return (await until(() => isPopover(bottom + 24) || isPopover(top - 24))) - start;
    },
  };
}

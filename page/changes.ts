/**
 * Follows what the page does to its document while we annotate it. Our own writes are taken out of the record, broken
 * annotations are reported at most once a frame, and new text only after the page has come to rest; the longer collecting
 * takes, the longer the rest, so that a page that mutates all the time keeps its thread.
 */
import { pristine } from './element.ts';
import { REST_FACTOR, SETTLE_MS, SWEEP_MS } from './timing.ts';

/** With more records than this at once, looking at each costs more than collecting. */
const RECORDS_LOOKED_AT = 200;

export interface ChangeOptions {
  /** The page changed something. `written`: the text nodes that it wrote to. Must be quick. */
  readonly onChange: (written: ReadonlySet<Node>) => void;
  /** Whether a mutation is about text that we read; others do not cause collecting. */
  readonly concerns: (record: MutationRecord) => boolean;
  /** The page has come to rest after changes. May be slow. */
  readonly onSettled: () => void;
  readonly signal: AbortSignal;
}

export interface Changes {
  observe(root: Node): void;
  /** Runs `write` without hearing of its mutations; what the page did before is told first. */
  quietly(write: () => void): void;
  /** Tells what is pending, now. */
  flush(): void;
  /** Whether the page has changed and not yet come to rest: `onSettled` will be called. */
  readonly isUnsettled: boolean;
}

export function followChanges(document: Document, { onChange, concerns, onSettled, signal }: ChangeOptions): Changes {
  const Observer = pristine(document).defaultView?.MutationObserver;
  const written = new Set<Node>();
  let sweepTimer: ReturnType<typeof setTimeout> | undefined;
  let settleTimer: ReturnType<typeof setTimeout> | undefined;
  let lastSweep = -Infinity;
  let rest = SETTLE_MS;

  const sweep = (): void => {
    clearTimeout(sweepTimer);
    sweepTimer = undefined;
    lastSweep = performance.now();
    const nodes = new Set(written);
    written.clear();
    onChange(nodes);
    observer?.takeRecords();
  };
  const settle = (): void => {
    settleTimer = undefined;
    const began = performance.now();
    onSettled();
    rest = Math.max(SETTLE_MS, (performance.now() - began) * REST_FACTOR);
  };
  const hear = (records: readonly MutationRecord[]): void => {
    if (records.length === 0 || signal.aborted) return;
    for (const record of records) if (record.type === 'characterData') written.add(record.target);
    const isMuch = records.length > RECORDS_LOOKED_AT;
    if (settleTimer === undefined && (records.slice(0, RECORDS_LOOKED_AT).some(concerns) || isMuch)) {
      settleTimer = setTimeout(settle, rest);
    }
    const wait = SWEEP_MS - (performance.now() - lastSweep);
    if (wait <= 0) sweep();
    else sweepTimer ??= setTimeout(sweep, wait);
  };
  const observer = Observer && new Observer(hear);
  const flush = (): void => {
    hear(observer?.takeRecords() ?? []);
    if (sweepTimer !== undefined) sweep();
  };
  const end = (): void => {
    clearTimeout(sweepTimer);
    clearTimeout(settleTimer);
    observer?.disconnect();
  };
  signal.addEventListener('abort', end, { once: true });

  return {
    observe: (root) => observer?.observe(root, { childList: true, characterData: true, subtree: true }),
    quietly(write) {
      flush();
      write();
      observer?.takeRecords();
    },
    flush,
    get isUnsettled() {
      return settleTimer !== undefined;
    },
  };
}

/** A session on one document: begins and ends readings as a person commands, and tells how the page stands. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { PageCommand, PageState } from '../../messages/protocol.ts';
import { hasChinese } from '../../page/chinese.ts';
import { pristine } from '../../page/element.ts';
import type { Reader } from '../../page/reader.ts';
import { selectedNow } from '../../page/passage.ts';
import { hasHan } from '../../page/text-run.ts';
import { inPageWords, speakAs } from '../../settings/interface-language.ts';
import { readSettings } from '../../settings/items.ts';
import { endWhenOrphaned } from './life.ts';
import type { BringPanel } from './panel.ts';
import { startReading, type Reading } from './session.tsx';
import { expectStored } from './stored.ts';

export interface Session {
  /** Does what the person wants and tells how the page stands then. Never rejects: what went wrong is in `error`. */
  obey(command: PageCommand): Promise<PageState>;
  /** What is shown now; null while the page is not read. */
  readonly reading: ReadonlySignal<Reading | null>;
}

/**
 * Makes a session; nothing happens in the page before it is told to. Aborting the signal gives the page back.
 *
 * @param bringPanel for pages of our own, into which the background can put nothing
 */
export function createSession(document: Document, ended: AbortSignal, bringPanel?: BringPanel): Session {
  const reading = signal<Reading | null>(null);
  let end: (() => void) | null = null;
  let error: string | null = null;
  let starting: Promise<void> | null = null;
  const readStored = expectStored(hasChinese(document));

  const begin = async (): Promise<void> => {
    if (!hasChinese(document)) {
      speakAs(await readSettings());
      error = document.contentType === 'application/pdf' ? inPageWords().page.pdf : inPageWords().page.noChinese;
      return;
    }
    error = null;
    const ending = new AbortController();
    ended.addEventListener('abort', () => ending.abort(), { once: true, signal: ending.signal });
    const stop = (reason: unknown) => {
      error = reason instanceof Error ? reason.message : inPageWords().page.notRead;
      ending.abort();
    };
    try {
      const begun = await startReading(document, readStored(), ending.signal, stop, bringPanel);
      if (begun === null || ending.signal.aborted) return;
      const { now, started } = begun;
      reading.value = now;
      end = () => ending.abort();
      ending.signal.addEventListener('abort', () => (reading.value = null));
      endWhenOrphaned(ending);
      if (isSelectedBeside(document, now.reader)) now.reader.readWholePage();
      await started;
    } catch (failure) {
      stop(failure);
    }
  };

  /** Two commands that come together start one reading. */
  const start = async (): Promise<void> => {
    if (reading.value || ended.aborted) return;
    starting ??= begin().finally(() => (starting = null));
    await starting;
  };

  /** What is done with a page that is read, and so has it read first. */
  const withReading = (act: (now: Reading) => void | Promise<void>) => async (): Promise<void> => {
    await start();
    if (reading.value) await act(reading.value);
  };

  const commands: Readonly<Record<PageCommand, () => Promise<void> | void>> = {
    'start-reading': start,
    'stop-reading': () => end?.(),
    'toggle-reading': () => (reading.value ? end?.() : start()),
    'read-whole-page': withReading(({ reader }) => reader.readWholePage()),
    'toggle-panel': withReading((now) => now.togglePanel()),
    'cite-selection': async () => {
      // Reading the page writes its text anew, which takes the selection away.
      const selected = selectedNow(document);
      await start();
      await reading.value?.cite(selected);
    },
    'next-term': withReading(({ reader }) => reader.pointNext(1)),
    'previous-term': withReading(({ reader }) => reader.pointNext(-1)),
    state: () => undefined,
  };

  return {
    reading,
    async obey(command) {
      await commands[command]();
      const now = reading.value;
      return {
        reading: now !== null,
        panelOpen: now?.panelOpen.value ?? false,
        chinese: now !== null || hasChinese(document),
        ...(now?.reader.extent ?? { scope: null, words: 0, terms: 0 }),
        error,
      };
    },
  };
}

/** Whether the person has selected Chinese text outside the article, and so wants more than the article read. */
function isSelectedBeside(document: Document, reader: Reader): boolean {
  const selection = pristine(document).getSelection();
  const node = selection?.isCollapsed === false && hasHan(String(selection)) ? selection.anchorNode : null;
  return node !== null && !reader.covers(node);
}

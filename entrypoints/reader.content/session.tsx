/** A reading session on one document: the reader of `page/`, the surfaces of `components/`, and the background's answers. */
import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { createPopoverModel, type PopoverModel, type PopoverTarget } from '../../components/popover/popover-model.ts';
import { ask } from '../../messages/ask.ts';
import type { PageCommand, PageState } from '../../messages/protocol.ts';
import { hasChinese } from '../../page/article.ts';
import { createHost } from '../../page/host.ts';
import { selectedNow } from '../../page/passage.ts';
import { startReader, type Reader } from '../../page/reader.ts';
import rubyStyles from '../../page/ruby.css?inline';
import { readSettings, watchSettings } from '../../settings/items.ts';
import { followInterfaceLanguage, inPageWords, speakAs } from '../../settings/interface-language.ts';
import { rateOf, styleOf, type Settings } from '../../settings/schema.ts';
import { watchCollection } from '../../personal/items.ts';
import { readKnownWords, watchKnownWords } from '../../vocabulary/known-words.ts';
import { annotate, articleOf, contextOf, isSameStyle } from './asking.ts';
import { createCorrecting, type Correcting } from './correcting.ts';
import { createDocking, type Docking } from './docking.ts';
import { createSpeaking, type Speaking } from './speaking.ts';
import { mountSurfaces, surfaceStyles } from './surfaces.tsx';
import { createTaking, type Taking } from './taking.ts';
import { createTranslating, type Translating } from './translating.ts';
import { createWholeArticle, type WholeArticle } from './whole-article.ts';

export interface Session {
  /** Does what the person wants and tells how the page stands then. Never rejects: what went wrong is in `error`. */
  obey(command: PageCommand): Promise<PageState>;
  /** What is shown now; null while the page is not read. */
  readonly reading: ReadonlySignal<Reading | null>;
}

/** What the surfaces show; everything here dies with the reading. */
export interface Reading extends Correcting, Docking, Speaking, Translating, Taking, WholeArticle {
  readonly reader: Reader;
  readonly popover: PopoverModel;
  readonly settings: Signal<Settings>;
  /** Words that the person has marked as known. */
  readonly known: Signal<ReadonlySet<string>>;
  readonly currentParagraph: Signal<number>;
  togglePanel(): void;
  /** Marks a word as known, or as not known after all. */
  setKnown(word: string, isKnown: boolean): void;
}

/** Makes a session; nothing happens in the page before it is told to. Aborting the signal gives the page back. */
export function createSession(document: Document, ended: AbortSignal): Session {
  const reading = signal<Reading | null>(null);
  let end: (() => void) | null = null;
  let error: string | null = null;

  const start = async (): Promise<void> => {
    if (reading.value || ended.aborted) return;
    if (!hasChinese(document)) {
      speakAs(await readSettings());
      error = document.contentType === 'application/pdf' ? inPageWords().page.pdf : inPageWords().page.noChinese;
      return;
    }
    error = null;
    const [settings, known] = await Promise.all([readSettings(), readKnownWords()]);
    // Another command may have come meanwhile.
    if (reading.peek() || ended.aborted) return;
    const ending = new AbortController();
    ended.addEventListener('abort', () => ending.abort(), { once: true, signal: ending.signal });
    const stop = (reason: unknown) => {
      error = reason instanceof Error ? reason.message : inPageWords().page.notRead;
      ending.abort();
    };
    const now = startReading(document, settings, known, ending.signal, stop);
    reading.value = now;
    end = () => ending.abort();
    ending.signal.addEventListener('abort', () => (reading.value = null));
    await now.reader.start().catch(stop);
  };

  const commands: Readonly<Record<PageCommand, () => Promise<void> | void>> = {
    'start-reading': start,
    'stop-reading': () => end?.(),
    'toggle-reading': () => (reading.value ? end?.() : start()),
    'toggle-panel': async () => {
      await start();
      reading.value?.togglePanel();
    },
    'cite-selection': async () => {
      // Reading the page writes its text anew, which takes the selection away.
      const selected = selectedNow(document);
      await start();
      await reading.value?.cite(selected);
    },
    'next-term': async () => {
      await start();
      reading.value?.reader.pointNext(1);
    },
    'previous-term': async () => {
      await start();
      reading.value?.reader.pointNext(-1);
    },
    state: () => undefined,
  };

  return {
    reading,
    async obey(command) {
      await commands[command]();
      return {
        reading: reading.value !== null,
        panelOpen: reading.value?.panelOpen.value ?? false,
        chinese: reading.value !== null || hasChinese(document),
        ...(reading.value?.reader.counts ?? { words: 0, terms: 0 }),
        error,
      };
    },
  };
}

function startReading(
  document: Document,
  initial: Settings,
  initiallyKnown: ReadonlySet<string>,
  ending: AbortSignal,
  onError: (error: unknown) => void,
): Reading {
  const host = createHost(document, surfaceStyles, ending);
  const isOurs = (node: Node): boolean => host.element.contains(node);
  const settings = signal(initial);
  followInterfaceLanguage(settings, ending);
  const known = signal(initiallyKnown);
  const currentParagraph = signal(0);

  const popover = createPopoverModel({
    lookUp: ({ text, token }: PopoverTarget) =>
      ask('look-up', {
        paragraph: text,
        start: token.start,
        end: token.end,
        context: contextOf(reader),
        publishedOn: reader.article.date,
        style: styleOf(settings.value),
        rate: rateOf(settings.value),
      }),
    lookUpHeadword: (headword) => ask('look-up-headword', { headword, style: styleOf(settings.value) }),
    openDelay: () => settings.value.openDelay,
    wording: () => inPageWords().popover,
  });
  const reader = startReader(document, {
    annotate: (paragraphs, context) => annotate(paragraphs, context, reader.article.date, settings.value),
    onPoint: popover.pointAt,
    opensByClick: () => settings.value.opensBy === 'click',
    onReadingPosition: (paragraph) => (currentParagraph.value = paragraph),
    onArticle: () => void whole.readArticle(),
    onError,
    isOurs,
    signal: ending,
    visibility: { show: initial.show, level: initial.level, known: initiallyKnown },
    styles: rubyStyles,
  });

  const whole = createWholeArticle(() => ask('read-article', { ...articleOf(reader), style: styleOf(settings.value) }));
  const correcting = createCorrecting(popover.closeAll);
  const docking = createDocking(document, {
    settings,
    onError: (error) =>
      (correcting.notice.value = {
        text: error instanceof Error ? error.message : inPageWords().panel.noPlaceCouldBeKept,
        onUndo: null,
      }),
    ending,
  });

  const reading: Reading = {
    reader,
    popover,
    settings,
    known,
    currentParagraph,
    togglePanel: () => (docking.panelOpen.value = !docking.panelOpen.value),
    setKnown: (word, isKnown) =>
      void ask('change-known-words', isKnown ? { add: [word], remove: [] } : { add: [], remove: [word] }).catch(
        (error: unknown) => console.info('Yanzhen could not remember this word.', error),
      ),
    ...correcting,
    ...docking,
    ...whole,
    ...createSpeaking(document.defaultView ?? globalThis.window, ending),
    ...createTranslating(whole.article, currentParagraph, ending),
    ...createTaking(
      { document, reader, popover, settings, article: whole.article, notice: correcting.notice, isOurs },
      ending,
    ),
  };
  mountSurfaces(host, reading, ending);
  ending.addEventListener(
    'abort',
    effect(() => (docking.panelOpen.value ? whole.followArticle() : undefined)),
  );
  const showAnew = (): void => {
    const { show, level } = settings.value;
    reader.setVisibility({ show, level, known: known.value });
  };
  watchSettings((changed) => {
    const before = settings.value;
    settings.value = changed;
    showAnew();
    if (!isSameStyle(before, changed)) void reader.readAgain().then(whole.readArticle);
  }, ending);
  watchKnownWords((changed) => {
    known.value = changed;
    showAnew();
  }, ending);
  watchCollection(() => void reader.readAgain().then(whole.readArticle), ending);
  ending.addEventListener('abort', popover.closeAll);
  return reading;
}

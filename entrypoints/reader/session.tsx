/** A reading of one document: the reader of `page/`, the surfaces of `components/`, and the background's answers. */
import { effect, signal, type Signal } from '@preact/signals';
import { createPopoverModel, type PopoverModel, type PopoverTarget } from '../../components/popover/popover-model.ts';
import { ask } from '../../messages/ask.ts';
import { createHost } from '../../page/host.ts';
import type { Visibility } from '../../page/annotate.ts';
import { startReader, type Reader } from '../../page/reader.ts';
import markStyles from '../../page/marks.css?inline';
import rubyStyles from '../../page/ruby.css?inline';
import { watchSettings } from '../../settings/items.ts';
import { followInterfaceLanguage, inPageWords } from '../../settings/interface-language.ts';
import { defaultSettings, rateOf, styleOf, type Settings } from '../../settings/schema.ts';
import { onCollectionChange } from '../../personal/stored.ts';
import { watchKnownWords } from '../../vocabulary/known-words.ts';
import { annotate, articleOf, contextOf, isSameStyle } from './asking.ts';
import { createCorrecting, type Correcting } from './correcting.ts';
import { createDocking, type Docking } from './docking.ts';
import { createToggle, type BringPanel } from './panel.ts';
import { createSpeaking, type Speaking } from './speaking.ts';
import { mountSurfaces, surfaceStyles } from './surfaces.tsx';
import { createTaking, type Taking } from './taking.ts';
import { createTranslating, type Translating } from './translating.ts';
import { createWholeArticle, type WholeArticle } from './whole-article.ts';

/** What the surfaces show; everything here dies with the reading. */
export interface Reading extends Correcting, Docking, Speaking, Translating, Taking, WholeArticle {
  readonly reader: Reader;
  readonly popover: PopoverModel;
  readonly settings: Signal<Settings>;
  /** Words that the person has marked as known. */
  readonly known: Signal<ReadonlySet<string>>;
  readonly currentParagraph: Signal<number>;
  /** Opens the panel or closes it; what keeps it from opening is told in a notice. */
  togglePanel(): Promise<void>;
  /** Marks a word as known, or as not known after all. */
  setKnown(word: string, isKnown: boolean): void;
}

/**
 * Begins to read a document: its reader, and the surfaces over it. The article is looked for while the settings and the
 * known words are on their way. Aborting `ending` gives everything back.
 *
 * @returns null where it was ended before it began
 */
export async function startReading(
  document: Document,
  stored: Promise<readonly [Settings, ReadonlySet<string>]>,
  ending: AbortSignal,
  onError: (error: unknown) => void,
  bringPanel?: BringPanel,
): Promise<{ readonly now: Reading; readonly started: Promise<void> } | null> {
  const isOurs = (node: Node): boolean => host.element.contains(node);
  const settings = signal(defaultSettings);
  const known = signal<ReadonlySet<string>>(new Set());
  const currentParagraph = signal(0);
  const visibility = (): Visibility => ({ show: settings.value.show, level: settings.value.level, known: known.value });

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
    visibility: visibility(),
    styles: rubyStyles,
    markStyles,
  });
  [settings.value, known.value] = await stored;
  if (ending.aborted) return null;
  followInterfaceLanguage(settings, ending);
  reader.setVisibility(visibility());
  // Before the surfaces are made: the background reads what is on the screen meanwhile.
  const started = reader.start();
  await Promise.resolve();
  if (ending.aborted) return null;
  const host = createHost(document, surfaceStyles, ending);

  const whole = createWholeArticle(() => ask('read-article', { ...articleOf(reader), style: styleOf(settings.value) }));
  const correcting = createCorrecting(popover.closeAll);
  const docking = createDocking(document, {
    settings,
    onError: (error) =>
      (correcting.notice.value = {
        text: error instanceof Error ? error.message : inPageWords().page.panelPlaceNotKept,
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
    togglePanel: createToggle(host, () => reading, ending, bringPanel),
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
  const showAnew = (): void => reader.setVisibility(visibility());
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
  onCollectionChange(() => void reader.readAgain().then(whole.readArticle), ending);
  ending.addEventListener('abort', popover.closeAll);
  return { now: reading, started };
}

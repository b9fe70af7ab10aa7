/** A reading of one document: the reader of `page/`, the surfaces of `components/`, and the background's answers. */
import { effect, signal, type Signal } from '@preact/signals';
import { createPopoverModel, type PopoverModel, type PopoverTarget } from '../../components/popover/popover-model.ts';
import type { ArticleReading } from '../../engine/index.ts';
import { ask } from '../../messages/ask.ts';
import { createHost } from '../../page/host.ts';
import { startReader, type Reader } from '../../page/reader.ts';
import { createStyles } from '../../page/styles.ts';
import markStyles from '../../page/marks.css?inline';
import rubyStyles from '../../page/ruby.css?inline';
import { changeSettings, watchSettings } from '../../settings/items.ts';
import { rateOf, styleOf, type Settings } from '../../settings/schema.ts';
import { watchCollection } from '../../personal/items.ts';
import { watchKnownWords } from '../../vocabulary/known-words.ts';
import { annotate, articleOf, contextOf } from './asking.ts';
import { createCorrecting, type Correcting } from './correcting.ts';
import { mountSurfaces, surfaceStyles } from './surfaces.tsx';
import { createTranslating, type Translating } from './translating.ts';

/** What the surfaces show; everything here dies with the reading. */
export interface Reading extends Correcting, Translating {
  readonly reader: Reader;
  readonly popover: PopoverModel;
  readonly settings: Signal<Settings>;
  /** Words that the person has marked as known. */
  readonly known: Signal<ReadonlySet<string>>;
  readonly panelOpen: Signal<boolean>;
  readonly article: Signal<ArticleReading | null>;
  readonly articleError: Signal<string | null>;
  readonly currentParagraph: Signal<number>;
  togglePanel(): void;
  resizePanel(width: number): void;
  /** Marks a word as known, or as not known after all. */
  setKnown(word: string, isKnown: boolean): void;
}

/** Begins to read a document: its reader, and the surfaces over it. Aborting `ending` gives everything back. */
export function startReading(
  document: Document,
  initial: Settings,
  initiallyKnown: ReadonlySet<string>,
  ending: AbortSignal,
  onError: (error: unknown) => void,
): { readonly now: Reading; readonly started: Promise<void> } {
  const settings = signal(initial);
  const known = signal(initiallyKnown);
  const panelOpen = signal(false);
  const article = signal<ArticleReading | null>(null);
  const articleError = signal<string | null>(null);
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
  });
  const reader = startReader(document, {
    annotate: (paragraphs, context) => annotate(paragraphs, context, reader.article.date, settings.value),
    onPoint: popover.pointAt,
    onReadingPosition: (paragraph) => (currentParagraph.value = paragraph),
    onArticle: () => void readArticle(),
    onError,
    isOurs: (node) => host.element.contains(node),
    signal: ending,
    visibility: { show: initial.show, level: initial.level, known: initiallyKnown },
    styles: rubyStyles,
    markStyles,
  });
  // Before the surfaces are made: the background reads what is on the screen meanwhile.
  const started = reader.start();
  const host = createHost(document, surfaceStyles, ending);

  /** Reads the whole article for the panel; only while somebody looks at it. */
  const readArticle = async (): Promise<void> => {
    if (!panelOpen.value) {
      article.value = null;
      return;
    }
    articleError.value = null;
    try {
      article.value = await ask('read-article', { ...articleOf(reader), style: styleOf(settings.value) });
    } catch (error) {
      articleError.value = error instanceof Error ? error.message : 'The article could not be read.';
    }
  };

  const reading: Reading = {
    reader,
    popover,
    settings,
    known,
    panelOpen,
    article,
    articleError,
    currentParagraph,
    togglePanel: () => {
      panelOpen.value = !panelOpen.value;
      if (panelOpen.value && article.value === null) void readArticle();
    },
    resizePanel: (panelWidth) => void changeSettings({ panelWidth }),
    setKnown: (word, isKnown) =>
      void ask('change-known-words', isKnown ? { add: [word], remove: [] } : { add: [], remove: [word] }).catch(
        (error: unknown) => console.info('Yanzhen could not remember this word.', error),
      ),
    ...createCorrecting(popover.dismiss),
    ...createTranslating(article, currentParagraph, ending),
  };
  mountSurfaces(host, reading, ending);
  keepArticleBesidePanel(document, reading, ending);
  const showAnew = (): void => {
    const { show, level } = settings.value;
    reader.setVisibility({ show, level, known: known.value });
  };
  watchSettings((changed) => {
    const before = settings.value;
    settings.value = changed;
    showAnew();
    if (!isSameStyle(before, changed)) void reader.readAgain().then(() => readArticle());
  }, ending);
  watchKnownWords((changed) => {
    known.value = changed;
    showAnew();
  }, ending);
  watchCollection(() => void reader.readAgain().then(() => readArticle()), ending);
  ending.addEventListener('abort', popover.dispose);
  return { now: reading, started };
}

/** On screens wide enough for both the page gives way to the open panel, by a rule alone: nothing in the page changes. */
function keepArticleBesidePanel(document: Document, { panelOpen, settings }: Reading, ending: AbortSignal): void {
  const stop = effect(() => {
    if (!panelOpen.value) return undefined;
    const rule = `:root { margin-inline-end: ${settings.value.panelWidth}px !important; }`;
    const styles = createStyles(document, `@media (width >= 900px) { ${rule} }`);
    styles.adopt(document);
    return styles.remove;
  });
  ending.addEventListener('abort', stop);
}

function isSameStyle(one: Settings, other: Settings): boolean {
  return one.notation === other.notation && one.sandhi === other.sandhi && one.capitals === other.capitals;
}

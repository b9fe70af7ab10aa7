/**
 * The texts that are read, as the page has them. The beginning of a long article is there at once, the rest follows in
 * pieces. When the page has changed and come to rest, all is collected anew, and what has not changed is kept.
 */
import type { ArticleWatch } from './article-watch.ts';
import { Gathering } from './gathering.ts';
import { keepKnown, type Paragraph } from './paragraph.ts';
import type { Slices } from './slices.ts';
import { CONTEXT_CHARACTERS, PATIENCE } from './timing.ts';

export interface ReaderArticle {
  readonly title: string | null;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  readonly byline: string | null;
  /** Of a long article at first the beginning alone. */
  readonly paragraphs: readonly string[];
}

export interface TextsOptions {
  readonly sourceOf: (node: Text) => string;
  /** Whether the page has changed and not yet come to rest; then all will be collected anew. */
  readonly isUnsettled: () => boolean;
  /** Further texts have come to the end of those that there were. */
  readonly onMore: (piece: readonly Paragraph[]) => void;
  /** All was collected anew; `gone` is what has no place in the page any more. */
  readonly onAnew: (gone: readonly Paragraph[]) => void;
  /** The texts are others, or more, than before; `isNew` says whether the article reads otherwise for it. */
  readonly onChange: (isNew: boolean) => void;
  readonly signal: AbortSignal;
}

export class Texts {
  readonly #watch: ArticleWatch;
  readonly #options: TextsOptions;
  /** What is read now. */
  #current: Gathering;
  /** What was begun last: `#current`, or what will take its place when it is whole. */
  #latest: Gathering;
  /** How often in a row collecting anew was given up because the page changed. */
  #interrupted = 0;
  #article: ReaderArticle;

  constructor(watch: ArticleWatch, options: TextsOptions) {
    this.#watch = watch;
    this.#options = options;
    this.#current = this.#latest = new Gathering(watch.found, options);
    this.#article = this.#describe();
  }

  get article(): ReaderArticle {
    return this.#article;
  }

  /** The heading and the paragraphs, in document order. */
  get all(): ReadonlySet<Paragraph> {
    return this.#current.texts;
  }

  /** Those of them that are paragraphs of the article; the panel's indices count here. */
  get paragraphs(): readonly Paragraph[] {
    return this.#current.paragraphs;
  }

  /** A paragraph by its index; null for an index that the article does not have. */
  at(index: number): Paragraph | null {
    return this.paragraphs[index] ?? null;
  }

  /**
   * The beginning of the article, from which the engine knows what it is about: the same text whoever asks, as the engine
   * keeps what it made of the last.
   */
  get beginning(): string {
    const beginning: string[] = [];
    let characters = 0;
    for (const { text } of this.paragraphs) {
      if (characters >= CONTEXT_CHARACTERS) break;
      beginning.push(text);
      characters += text.length + 1;
    }
    return beginning.join('\n').slice(0, CONTEXT_CHARACTERS);
  }

  /** Begins again with what the watch has found, for a reader that has not begun. */
  begin(): void {
    this.#current = this.#latest = new Gathering(this.#watch.found, this.#options);
    this.#article = this.#describe();
  }

  /** Collects what is left of a long article; gives up where all is collected anew, or will be. */
  async collectRest(slices: Slices): Promise<void> {
    const gathering = this.#current;
    if (gathering.isWhole || this.#latest !== gathering) return;
    while (!gathering.isWhole) {
      await slices.breathe();
      if (!this.#isWanted(gathering) || this.#options.isUnsettled()) return;
      this.#options.onMore(gathering.takePiece());
    }
    this.#announce();
  }

  /** Looks at the page anew and keeps what has not changed. Where the page changes meanwhile, its next rest is waited for. */
  async collectAnew(slices: Slices): Promise<void> {
    this.#watch.lookAgain();
    let gathering = this.#gatherAnew();
    // A page that shows one of several articles may have hidden the one there was.
    if (gathering.isWhole && gathering.texts.size === 0 && this.all.size > 0) {
      this.#watch.findAnew();
      gathering = this.#gatherAnew();
    }
    while (!gathering.isWhole) {
      await slices.breathe();
      if (!this.#isWanted(gathering)) return;
      // A page that never rests for so long is read all the same, once in a while.
      if (this.#options.isUnsettled() && this.#interrupted < PATIENCE) {
        this.#interrupted += 1;
        return;
      }
      gathering.takePiece();
    }
    this.#interrupted = 0;
    this.#replace(gathering);
  }

  #gatherAnew(): Gathering {
    const { sourceOf } = this.#options;
    this.#latest = new Gathering(this.#watch.found, { sourceOf, keep: keepKnown(this.all) });
    return this.#latest;
  }

  #isWanted(gathering: Gathering): boolean {
    return this.#latest === gathering && !this.#options.signal.aborted;
  }

  #replace(gathering: Gathering): void {
    const known = this.all;
    const fresh = gathering.texts;
    this.#current = gathering;
    this.#options.onAnew([...known].filter((each) => !fresh.has(each)));
    if (known.size !== fresh.size || [...fresh].some((each) => !known.has(each))) this.#announce();
  }

  #describe(): ReaderArticle {
    const { title, date, byline } = this.#watch.found;
    return { title, date, byline, paragraphs: this.paragraphs.map(({ text }) => text) };
  }

  #announce(): void {
    const before = this.#article;
    const after = this.#describe();
    this.#article = after;
    this.#options.onChange(
      before.title !== after.title || before.paragraphs.join('\n') !== after.paragraphs.join('\n'),
    );
  }
}

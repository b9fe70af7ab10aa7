/** The paragraphs of an article, collected in pieces, so that a long one does not hold the page's thread. */
import type { PageArticle } from './article.ts';
import { walkParagraphs, type Paragraph } from './paragraph.ts';
import { PIECE_CHARACTERS } from './timing.ts';

/** Paragraphs, and looks at a page that has none for a while, in one piece. */
const TURNS_A_PIECE = 400;

export interface GatheringOptions {
  /** The text of a node, which for an annotated one is not what it holds now. */
  readonly sourceOf: (node: Text) => string;
  /** Gives what stands for a paragraph that was known before. */
  readonly keep?: (fresh: Paragraph) => Paragraph;
}

/** One walk over an article; its first piece, which of most articles is all, is there at once. */
export class Gathering {
  readonly #walk: Iterator<Paragraph | null, void>;
  readonly #keep: (fresh: Paragraph) => Paragraph;
  readonly #texts = new Set<Paragraph>();
  readonly #paragraphs: Paragraph[] = [];
  #isWhole = false;

  constructor(found: PageArticle, { sourceOf, keep = (fresh) => fresh }: GatheringOptions) {
    this.#walk = walkParagraphs(found, sourceOf);
    this.#keep = keep;
    this.takePiece();
  }

  /** What is collected so far, in document order: the heading and the paragraphs. */
  get texts(): ReadonlySet<Paragraph> {
    return this.#texts;
  }

  /** Those of them that are paragraphs of the article. */
  get paragraphs(): readonly Paragraph[] {
    return this.#paragraphs;
  }

  /** Whether nothing is left to collect. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Collects the next piece and tells what came with it. */
  takePiece(): readonly Paragraph[] {
    const piece: Paragraph[] = [];
    let characters = 0;
    for (let turns = 0; characters < PIECE_CHARACTERS && turns < TURNS_A_PIECE; turns += 1) {
      const { value: fresh, done } = this.#walk.next();
      if (done) {
        this.#isWhole = true;
        break;
      }
      if (!fresh) continue;
      characters += fresh.text.length;
      piece.push(this.#keep(fresh));
    }
    for (const each of piece) {
      this.#texts.add(each);
      if (each.isInArticle) this.#paragraphs.push(each);
    }
    return piece;
  }
}

/** The article read as a whole, for the panels: only while somebody looks at one. */
import { signal, untracked, type Signal } from '@preact/signals';
import type { ArticleReading } from '../../engine/index.ts';
import { inPageWords } from '../../settings/interface-language.ts';

export interface WholeArticle {
  /** null until it has been read, and where nobody looks. */
  readonly article: Signal<ArticleReading | null>;
  readonly articleError: Signal<string | null>;
  /** The paragraph that was chosen last in a panel. */
  readonly chosenParagraph: Signal<number | null>;
  /** Reads it anew, when the page or the way of reading has changed. */
  readArticle(): Promise<void>;
  /** Has it read, and again when it changes, until the function that it returns is called. */
  followArticle(): () => void;
}

export function createWholeArticle(read: () => Promise<ArticleReading>): WholeArticle {
  const article = signal<ArticleReading | null>(null);
  const articleError = signal<string | null>(null);
  let followers = 0;

  const readArticle = async (): Promise<void> => {
    if (followers === 0) {
      article.value = null;
      return;
    }
    articleError.value = null;
    try {
      article.value = await read();
    } catch (error) {
      articleError.value = error instanceof Error ? error.message : inPageWords().page.articleNotRead;
    }
  };

  return {
    article,
    articleError,
    chosenParagraph: signal<number | null>(null),
    readArticle,
    followArticle: () => {
      followers += 1;
      // Whoever follows from within an effect depends on nothing that reading looks at.
      if (article.peek() === null) void untracked(readArticle);
      return () => {
        followers -= 1;
      };
    },
  };
}

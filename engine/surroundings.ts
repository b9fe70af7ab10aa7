/** What is known of the article that a paragraph stands in, worked out once for all of its paragraphs. */
import type { Lexicon } from '../language/lexicon/lexicon.ts';
import { introduceNames, type PersonName } from '../language/name/name.ts';

export interface Surroundings {
  /** True where the article is written in traditional characters. */
  readonly isTraditional: boolean;
  /** The people whom other text of the article introduces. */
  readonly people: readonly PersonName[];
  /** `YYYY-MM-DD`, or null where it is not known. */
  readonly publishedOn: string | null;
}

/** @param context other text of the article; may be empty */
export function surveyArticle(context: string, publishedOn: string | null, lexicon: Lexicon): Surroundings {
  const isTraditional = lexicon.isTraditional(context);
  return { isTraditional, people: introduceNames(lexicon.simplify(context, isTraditional), lexicon), publishedOn };
}

/** A paragraph in the simplified characters that lexicon, glossary and English know, as long as it was. */
export function simplifyParagraph(text: string, { isTraditional }: Surroundings, lexicon: Lexicon): string {
  return lexicon.simplify(text, isTraditional || lexicon.isTraditional(text));
}

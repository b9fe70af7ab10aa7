/** What the reader asks of the background, cut to what the border takes. */
import type { Token } from '../../engine/annotation.ts';
import type { ArticleSource } from '../../export/article-export.ts';
import { ask } from '../../messages/ask.ts';
import { LONGEST_ARTICLE, LONGEST_CONTEXT, LONGEST_PARAGRAPH } from '../../messages/protocol.ts';
import { outletOf } from '../../page/outlet.ts';
import type { Reader } from '../../page/reader.ts';
import { styleOf, type Settings } from '../../settings/schema.ts';
import { pageAddress } from '../../vocabulary/saved-word.ts';

/** Tokens for each paragraph; a paragraph too long to send gets none and is left as it is. */
export async function annotate(
  paragraphs: readonly string[],
  context: string,
  publishedOn: string | null,
  settings: Settings,
): Promise<readonly (readonly Token[])[]> {
  const short = paragraphs.filter((text) => text.length <= LONGEST_PARAGRAPH);
  const tokens = await ask('annotate', { paragraphs: short, context, publishedOn, style: styleOf(settings) });
  const answers = tokens.values();
  return paragraphs.map((text) => (text.length <= LONGEST_PARAGRAPH ? (answers.next().value ?? []) : []));
}

/** The beginning of the article, in which names are introduced. */
export function contextOf({ article }: Reader): string {
  return article.paragraphs.join('\n').slice(0, LONGEST_CONTEXT);
}

/** As much of the article as the background takes, whole paragraphs from the beginning. */
export function articleOf({ article: { title, date, paragraphs } }: Reader) {
  let left = LONGEST_ARTICLE;
  const taken = paragraphs.filter((text) => {
    if (text.length > Math.min(left, LONGEST_PARAGRAPH)) return false;
    left -= text.length;
    return true;
  });
  return { title: title?.slice(0, 1_000) ?? null, paragraphs: taken, date };
}

/** Where the article stands, as it is cited. */
export function sourceOf(document: Document, { article: { date } }: Reader): ArticleSource {
  return { outlet: outletOf(document), date, address: pageAddress(document.URL) };
}

/** Whether the background answers the same under both settings. */
export function isSameStyle(one: Settings, other: Settings): boolean {
  return one.notation === other.notation && one.sandhi === other.sandhi && one.capitals === other.capitals;
}

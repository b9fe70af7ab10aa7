/** From the panel, wherever it stands, to a place in the article. */
import type { Span } from '../../engine/index.ts';
import { putCaret } from '../../page/caret.ts';
import type { Reading } from './session.tsx';

/** Goes to a place in the article, and remembers it for the way back. */
export function reveal({ reader, chosenParagraph }: Reading, paragraph: number, span: Span): void {
  chosenParagraph.value = paragraph;
  reader.reveal(paragraph, span);
}

/** Takes the keyboard to the paragraph that was chosen last, or else the one that is being read. */
export function leaveToArticle({ reader, chosenParagraph, currentParagraph }: Reading): void {
  const block = reader.paragraphElement(chosenParagraph.value ?? currentParagraph.value);
  if (block) putCaret(block);
}

/** Goes to where the article first uses a term. */
export function revealTerm(reading: Reading, headword: string): void {
  for (const [paragraph, { tokens }] of (reading.article.value?.paragraphs ?? []).entries()) {
    const token = tokens.find(({ entry }) => entry === headword);
    if (token) return reveal(reading, paragraph, token);
  }
}

/** Goes to where the article first has these characters. */
export function revealText(reading: Reading, wanted: string): void {
  const paragraphs = reading.article.value?.paragraphs ?? [];
  const paragraph = paragraphs.findIndex(({ text }) => text.includes(wanted));
  if (paragraph < 0) return;
  const start = paragraphs[paragraph]?.text.indexOf(wanted) ?? 0;
  reveal(reading, paragraph, { start, end: start + wanted.length });
}

/** The last step before the border: readings written as the reader wants them. Inside, everything has the standard's style. */
import type { Lexicon } from '../language/lexicon/lexicon.ts';
import { styleReadings, writeNotation, type ReadingStyle } from '../language/reading/style.ts';
import type { Card, Token } from './annotation.ts';
import type { AnnotatedToken } from './annotate.ts';

/** The tokens of one paragraph without their workings. */
export function styleTokens(tokens: readonly AnnotatedToken[], style: ReadingStyle, lexicon: Lexicon): Token[] {
  const segments = tokens.map(({ segment }) => segment);
  const printed = styleReadings(segments, tokens, style, lexicon);
  return tokens.map(({ segment: _segment, found: _found, ...token }, index) => ({
    ...token,
    pinyin: printed[index] ?? null,
  }));
}

/** A card in the reader's notation. Words stand there by themselves, so they keep their citation tones. */
export function styleCard(card: Card, { notation }: ReadingStyle): Card {
  if (notation === 'marks') return card;
  const write = (printed: string): string => writeNotation(printed, notation);
  return {
    ...card,
    pinyin: card.pinyin === null ? null : write(card.pinyin),
    entry: card.entry && { ...card.entry, reading: write(card.entry.reading) },
    words: card.words.map((word) => ({ ...word, pinyin: write(word.pinyin) })),
  };
}

/** Strings that look like policy terms and that the glossary does not know: said openly, so that nobody takes silence for knowledge. */
import type { Lexicon } from '../language/lexicon/lexicon.ts';
import type { AnnotatedToken } from './annotate.ts';

/** What stands in quotation marks and is this long may be a coinage; anything longer is somebody's words. */
const LONGEST_COINAGE = 10;
const QUOTED = /[“「]([^“”「」，。；：？！、]{2,})[”」]/gu;
const HAS_HAN = /\p{Script=Han}/u;
/** A number formula in quotation marks: “2349”, “6+3”, “1+2+N”. */
const FORMULA = /^(?:\d{3,6}|[0-9N](?:\+[0-9NX]){1,4})$/u;

/**
 * Quoted coinages of an article that are neither in the glossary nor in the dictionary, each once, in order of appearance.
 */
export function findUnknownTerms(paragraphs: readonly (readonly AnnotatedToken[])[], lexicon: Lexicon): string[] {
  const unknown = new Set<string>();
  for (const tokens of paragraphs) {
    const text = tokens.map((token) => token.text).join('');
    const simplified = tokens.map(({ segment }) => segment.text).join('');
    for (const match of text.matchAll(QUOTED)) {
      const coinage = match[1] ?? '';
      if (
        coinage.length > LONGEST_COINAGE ||
        !(HAS_HAN.test(coinage) || FORMULA.test(coinage)) ||
        lexicon.has(simplified.slice(match.index + 1, match.index + 1 + coinage.length))
      )
        continue;
      const start = match.index + 1;
      const inside = tokens.filter((token) => token.start < start + coinage.length && start < token.end);
      if (inside.every((token) => token.entry === null && isOrdinary(token, coinage))) unknown.add(coinage);
    }
  }
  return [...unknown];
}

/** A figure is no coinage, unless it is one that stands for parts. */
function isOrdinary({ kind }: AnnotatedToken, coinage: string): boolean {
  return kind === 'word' || FORMULA.test(coinage);
}

/** Characters that words do not settle: their reading by the words around them. */

/** What stands around a character that is a word by itself; empty at the edge of a sentence. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** The whole text on either side, for rules that look at more than one word. */
  readonly left: string;
  readonly right: string;
}

interface Rule {
  readonly character: string;
  readonly reading: string;
  /** Tested on the text to the left, to its end; absent when it does not matter. */
  readonly left?: RegExp;
  /** Tested on the text to the right, from its start. */
  readonly right?: RegExp;
}

/** The first rule that fits decides. Sorted by character; within one the particular before the general. */
const RULES: readonly Rule[] = [{ character: '都', reading: 'dū', left: /之$/u }];

/** The reading of a character in its surroundings; null where no rule speaks of it. */
export function readPolyphone(character: string, { left, right }: Surroundings): string | null {
  const rule = RULES.find(
    (rule) => rule.character === character && (rule.left?.test(left) ?? true) && (rule.right?.test(right) ?? true),
  );
  return rule?.reading ?? null;
}

/** Where headwords and aliases occur in a text. */
import type { Span } from '../language/span.ts';

/** An occurrence of a headword, an alias or a place name. */
export interface Match extends Span {
  /** The form found, without the quotation marks that the text may put in it. */
  readonly form: string;
}

export interface Matcher {
  /**
   * Every occurrence of every form, by start and then longest first; overlapping ones too, since only a segmentation of
   * the whole text can tell which are meant. Quotation marks around or between the parts of a form do not hide it:
   * `“两重”“两新”` is an occurrence of 两重两新. Text is hostile: time is linear in its length.
   */
  findMatches(text: string): Match[];
}

/** Quotation marks that headline writers put round parts of a term; a match reads past them. */
const QUOTATION_MARKS = new Set('“”‘’「」『』"');
const OPENING = new Set('“‘「『');
const CLOSING = new Set('”’」』');
const LATIN_OR_DIGIT = /[0-9A-Za-z]/;

/**
 * @param forms every form to look for
 * @param notIn for a form, longer strings inside which it means something else: 两新 in 两新组织
 */
export function createMatcher(forms: Iterable<string>, notIn: ReadonlyMap<string, readonly string[]>): Matcher {
  const known = new Set<string>();
  /** First character → lengths of the forms that start with it, longest first. */
  const lengths = new Map<string, number[]>();
  for (const form of forms) {
    const bare = withoutQuotationMarks(form);
    if (bare === '' || known.has(bare)) continue;
    known.add(bare);
    const first = bare.charAt(0);
    const list = lengths.get(first) ?? [];
    if (!list.includes(bare.length)) list.push(bare.length);
    lengths.set(first, list);
  }
  for (const list of lengths.values()) list.sort((a, b) => b - a);

  return {
    findMatches(text) {
      const { bare, offsets } = readPastQuotationMarks(text);
      const matches: Match[] = [];
      for (let at = 0; at < bare.length; at++) {
        for (const length of lengths.get(bare.charAt(at)) ?? []) {
          const form = bare.slice(at, at + length);
          if (form.length < length || !known.has(form)) continue;
          if (cutsLatinRun(bare, at, length) || standsInside(bare, at, form, notIn.get(form))) continue;
          const start = offsets[at] ?? 0;
          const end = (offsets[at + length - 1] ?? start) + 1;
          matches.push({ form, ...balanceQuotationMarks(text, start, end) });
        }
      }
      return matches;
    },
  };
}

/** The form under which `createMatcher` knows a headword: 两重两新 for “两重”“两新”. */
export function withoutQuotationMarks(form: string): string {
  return [...form].filter((character) => !QUOTATION_MARKS.has(character)).join('');
}

/** The text without quotation marks, and for each of its code units the offset in the text. */
function readPastQuotationMarks(text: string): { bare: string; offsets: readonly number[] } {
  const offsets: number[] = [];
  let bare = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (QUOTATION_MARKS.has(unit)) continue;
    bare += unit;
    offsets.push(at);
  }
  return { bare, offsets };
}

/** GDP is no term in GDPR, 33618 none in 336180. */
function cutsLatinRun(text: string, at: number, length: number): boolean {
  const isRun = (index: number) => LATIN_OR_DIGIT.test(text.charAt(index));
  return (isRun(at) && isRun(at - 1)) || (isRun(at + length - 1) && isRun(at + length));
}

function standsInside(text: string, at: number, form: string, longer: readonly string[] | undefined): boolean {
  return (longer ?? []).some((outer) => {
    for (let inner = outer.indexOf(form); inner >= 0; inner = outer.indexOf(form, inner + 1)) {
      if (text.startsWith(outer, at - inner)) return true;
    }
    return false;
  });
}

/** Takes in the mark just outside whose partner stands inside, so that a term never holds half a pair: 四链”融合 → “四链”融合. */
function balanceQuotationMarks(text: string, start: number, end: number): Span {
  let depth = 0;
  let closedTooOften = false;
  for (const character of text.slice(start, end)) {
    if (OPENING.has(character)) depth++;
    else if (CLOSING.has(character) && depth > 0) depth--;
    else if (CLOSING.has(character)) closedTooOften = true;
  }
  return {
    start: closedTooOften && OPENING.has(text.charAt(start - 1)) ? start - 1 : start,
    end: depth > 0 && CLOSING.has(text.charAt(end)) ? end + 1 : end,
  };
}

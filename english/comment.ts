/** Whether an article is a comment: what it calls for is what its author thinks, and nobody’s plan. */
import {
  ADDRESSED,
  ARGUED,
  CALLING_TITLE,
  CALLS,
  CONTRADICTED,
  DECIDED,
  NEWS,
  OPINION_TITLE,
  OURS,
  PLANNING_TITLE,
  REPORTING_TITLE,
  SIGNED,
  TURNING_ON,
  WONDERING,
} from './words/comment.ts';

/**
 * True where enough in it is said as only a comment says it: a question to the reader, 有人认为, 应当看到, 笔者. News of a
 * meeting or a plan, a speech, a report on work and what a reporter has seen are none, whatever they ask.
 */
export function isComment(title: string | null, paragraphs: readonly string[]): boolean {
  const text = paragraphs.join('\n');
  const named = title ?? '';
  if (PLANNING_TITLE.test(named) || REPORTING_TITLE.test(named)) return false;
  if (OPINION_TITLE.test(named)) return !ADDRESSED.test(text);
  if (NEWS.test(text) || ADDRESSED.test(text) || (text.match(DECIDED)?.length ?? 0) > MOST_DECISIONS) return false;
  const unquoted = text.replaceAll(/“[^”]*”/gu, '');
  const signs = [
    SIGNED.test(text),
    SIGNED.test(text),
    CALLING_TITLE.test(named),
    WONDERING.test(unquoted),
    CONTRADICTED.test(unquoted),
    TURNING_ON.test(unquoted),
    OURS.test(unquoted),
    (unquoted.match(CALLS)?.length ?? 0) >= MANY_CALLS,
  ].filter(Boolean).length;
  const argued = new Set(unquoted.match(ARGUED)).size;
  return signs + Math.min(argued, MOST_ARGUED) >= ENOUGH;
}

/** What a comment may cite of a meeting or a document before it argues. */
const MOST_DECISIONS = 1;

/** Sentences that open with a call and name nobody. */
const MANY_CALLS = 2;

/** News has a turn of argument too, now and then. */
const MOST_ARGUED = 2;

const ENOUGH = 3;

/** What the product is to keep to, and whether it did in this run. */
import { browsersOf, formatRatio, lengthsOf, summaryOf, type Run, type Section } from './report.ts';
import { ratio } from './statistics.ts';

/** The first screen of the shortest article, as a multiple of the browser's own with the ruby in the markup. */
const OF_THE_LIMIT = 1.3;
/** The first screen of the longest article, as a multiple of the shortest one's. */
const OF_THE_SHORTEST = 1.5;
/** Longest task on the page's thread, in milliseconds: what browsers call a long one. */
const LONGEST_TASK_MS = 50;

export interface Goal {
  readonly goal: string;
  readonly value: string;
  readonly isMet: boolean;
}

/** The goals of speed, for each browser that was measured. They depend on the machine: nothing fails because of them. */
export function judgeSpeed(records: readonly Run[]): readonly Goal[] {
  const lengths = lengthsOf(records);
  const [shortest = 0, longest = 0] = [lengths[0], lengths.at(-1)];
  return browsersOf(records).flatMap((browser) => {
    const first = (length: number, contestant: Run['contestant'] = 'yanzhen') =>
      summaryOf(records, browser, length, contestant, 'firstScreen');
    /** On a longer article it takes at least as long, so the longest that it was given will do. */
    const plainLength = (length: number) =>
      lengths.findLast((each) => each <= length && first(each, 'plain') !== null) ?? length;
    const goals: (Goal | null)[] = [
      judge(
        `${browser}: first screen of ${name(shortest)} within ${OF_THE_LIMIT} × the browser’s own`,
        ratio(first(shortest), first(shortest, 'static')),
        OF_THE_LIMIT,
      ),
      shortest === longest
        ? null
        : judge(
            `${browser}: first screen of ${name(longest)} within ${OF_THE_SHORTEST} × that of ${name(shortest)}`,
            ratio(first(longest), first(shortest)),
            OF_THE_SHORTEST,
          ),
      ...lengths.flatMap((length) => [
        judge(
          `${browser}: first screen of ${name(length)} sooner than the plain content script’s${
            plainLength(length) === length ? '' : ` of ${plainLength(length).toLocaleString('en')}`
          }`,
          ratio(first(length), first(plainLength(length), 'plain')),
          1,
        ),
        judgeTask(records, browser, length),
      ]),
    ];
    return goals.filter((goal) => goal !== null);
  });
}

function name(length: number): string {
  return `${length.toLocaleString('en')} characters`;
}

function judge(goal: string, value: number | null, most: number): Goal | null {
  return value === null ? null : { goal, value: formatRatio(value), isMet: value <= most };
}

function judgeTask(records: readonly Run[], browser: Run['browser'], length: number): Goal | null {
  const task = summaryOf(records, browser, length, 'yanzhen', 'longestTask');
  if (task === null) return null;
  return {
    goal: `${browser}: no task over ${LONGEST_TASK_MS} ms on ${name(length)}`,
    value: `${task.median.toFixed(0)} ms`,
    isMet: task.median <= LONGEST_TASK_MS,
  };
}

export function goalSection(title: string, goals: readonly Goal[]): Section {
  return {
    title,
    head: ['', 'measured', 'met'],
    rows: goals.map(({ goal, value, isMet }) => [goal, value, isMet ? 'yes' : 'NO']),
  };
}

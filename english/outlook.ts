/** Whether the paragraphs of an article tell what has been or what is to be, as its title, headings and openings say. */
import { isHeading } from './clause.ts';
import type { Setting } from './status.ts';
import {
  DONE_TITLE,
  LOOKING_AHEAD,
  LOOKING_BACK,
  LOOKING_FORWARD,
  OF_GOALS,
  PLANNING_TITLE,
  REPORT_AND_DRAFT,
  REVIEWING_HEADING,
  REVIEW_OF_WORK,
  SECTION_OF_WORK,
  SELF_CRITICISM,
  SUBHEADING,
  WORK_OF_YEAR,
} from './words/modality.ts';

export interface Outlook extends Pick<Setting, 'planning' | 'reviewing' | 'estimating' | 'doer'> {
  /** The article is a report on the work of a government, which looks back first, and then ahead. */
  readonly ofWork: boolean;
}

/** What the title alone says. */
export function outlookOf(title: string | null): Outlook {
  if (title !== null && REPORT_AND_DRAFT.test(title))
    return { planning: false, reviewing: true, estimating: true, doer: null, ofWork: true };
  const planning = isPlan(title);
  const reviewing = !planning && title !== null && REVIEWING_HEADING.test(title);
  const estimating = title !== null && /政府工作报告/u.test(title);
  const ofWork = estimating && !/解读|热议|审议|讨论|起草/u.test(title);
  return { planning, reviewing, estimating, doer: null, ofWork };
}

const ENDS_REVIEW = [LOOKING_AHEAD, SELF_CRITICISM, OF_GOALS];

/** How a paragraph is to be taken: a heading changes what is told below it, and so does the opening of a review. */
export function entering(before: Outlook, text: string, year: number | null): Outlook {
  const outlook = underHeading(before, text, year);
  const opened: Outlook =
    outlook.ofWork && LOOKING_BACK.test(text) && !OF_GOALS.test(text)
      ? { ...outlook, planning: false, reviewing: true }
      : outlook;
  const isEnded = (opened.doer !== null || opened.ofWork) && ENDS_REVIEW.some((sign) => sign.test(text));
  return {
    ...opened,
    reviewing: opened.reviewing && !isEnded,
    doer: isEnded ? null : opened.doer,
    estimating: opened.estimating && !opened.planning && !LOOKING_AHEAD.test(text),
  };
}

function underHeading(before: Outlook, text: string, year: number | null): Outlook {
  const heading = headingOf(text);
  if (heading === null) return before;
  // （二）重点任务扎实推进, （四）总结推广经验: under its section, whichever words it has.
  const isSection = before.ofWork && (before.reviewing || before.planning);
  if (isSection && SUBHEADING.test(heading) && !SECTION_OF_WORK.test(heading.replace(SUBHEADING, ''))) return before;
  if (REVIEWING_HEADING.test(heading)) {
    const opensReport = REVIEW_OF_WORK.test(heading);
    return {
      ...before,
      planning: false,
      reviewing: true,
      ofWork: before.ofWork || opensReport,
      estimating: before.estimating || opensReport,
    };
  }
  // 2024年工作, 2025年主要工作, in a report of 2025
  const ofYear = WORK_OF_YEAR.exec(heading)?.[1];
  const isOver = ofYear === '去' || (ofYear !== undefined && year !== null && Number(ofYear) < year);
  if (isOver) return { ...before, planning: false, reviewing: true };
  if (isPlan(heading) || ofYear !== undefined) return { ...before, planning: true, reviewing: false, doer: null };
  return before;
}

/** The heading that a paragraph is, or that the section of a report begins with: 一、2024年工作回顾 过去一年，…. */
function headingOf(text: string): string | null {
  const written = text.trim();
  if (isHeading(written)) return written.length > LONGEST_SECTION ? null : written;
  return SECTION_OF_WORK.exec(written)?.[0] ?? null;
}

/**
 * The year of a report that has no date and no title that tells: the later of those its sections are of (一、2024年主要工作,
 * 二、2025年工作安排). Null where they tell of fewer than two.
 */
export function yearOfSections(paragraphs: readonly string[]): number | null {
  const years = paragraphs.flatMap((text) => /20\d\d(?=年)/u.exec(SECTION_OF_WORK.exec(text.trim())?.[0] ?? '') ?? []);
  const distinct = [...new Set(years.map(Number))];
  return distinct.length < 2 ? null : Math.max(...distinct);
}

/** The year of the date that stands in a line of its own below the title, where the page tells none: 2025-11-06, 2025年11月6日 10:30 来源：新华社. */
export function yearOfDateline(paragraphs: readonly string[]): string | null {
  for (const text of paragraphs.slice(0, LAST_DATELINE)) {
    const year = DATELINE.exec(text.trim())?.[1];
    if (year !== undefined) return year;
  }
  return null;
}

/** Behind the title and a subtitle. */
const LAST_DATELINE = 4;

const DATELINE =
  /^(?:(?:发布|更新)?(?:时间|日期)[：:]\s*)?(20\d\d)[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?:\s+(?:来源|作者|浏览|字号|编辑).*)?$/u;

/** What the paragraph that has been read says of those behind it. */
export function leaving(
  outlook: Outlook,
  text: string,
  told: { readonly looksAhead: boolean },
  title: string | null,
): Outlook {
  const isOpening = LOOKING_BACK.test(text);
  // 一年来，我们主要做了以下工作：the paragraphs behind it go on, until one speaks of what is to be.
  if (isOpeningOfPlans(text) || (outlook.ofWork && OF_GOALS.test(text)))
    return { ...outlook, planning: true, reviewing: false, doer: null };
  const planning = isOpening ? isPlan(title) : outlook.planning;
  if (told.looksAhead && (outlook.doer !== null || outlook.ofWork))
    return { ...outlook, planning, reviewing: false, doer: null };
  if (isOpening && /我们.*：$/u.test(text.trim())) return { ...outlook, planning, reviewing: true, doer: 'we' };
  return { ...outlook, planning };
}

function isPlan(title: string | null): boolean {
  return title !== null && PLANNING_TITLE.test(title) && !DONE_TITLE.test(title);
}

/** 2026年，我们将重点做好以下工作：what the paragraphs behind it tell is to be done. */
function isOpeningOfPlans(text: string): boolean {
  return (
    text.length <= LONGEST_OPENING &&
    LOOKING_FORWARD.test(text) &&
    !LOOKING_BACK.test(text) &&
    /^[^。；]*(?:工作|任务|方面)[：。]$/u.test(text.trim())
  );
}

/** A paragraph that only leads to those behind it; in UTF-16 code units. */
const LONGEST_OPENING = 80;

/** A heading of a section, which says of what the paragraphs behind it tell; in UTF-16 code units. */
const LONGEST_SECTION = 32;

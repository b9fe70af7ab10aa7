/** What of the figures that a digest names is aimed at or foreseen, by what decides it for statements too. */
import { textOf } from '../chunk.ts';
import type { Span } from '../../language/span.ts';
import type { Clause, CutParagraph, Sentence } from '../clause.ts';
import { findModalWords, type ModalWord } from '../modality.ts';
import { isPast, RUN_UP, type Setting } from '../status.ts';
import { AHEAD, BEHIND_US, OF_PROJECT } from '../words/digest.ts';
import { LOOKING_FORWARD, RECKONED } from '../words/modality.ts';

interface Named {
  readonly start: number;
  /** What the clause says between the figure before and this one, and from this one to the next. */
  readonly lead: string;
  readonly trail: string;
}

/** Adds to the figure of a clause what the clause and its sentence say of it: 'up 5% (expected)'. */
export type Marking = (text: string, clause: number, figure: Named) => string;

export const unmarked: Marking = (text) => text;

/**
 * One marking for each sentence.
 *
 * @param isResults a statement of the paragraph tells what has been
 */
export function marksOf(
  { text, sentences }: CutParagraph,
  setting: Setting,
  isResults: boolean,
  planned: readonly Span[],
): readonly Marking[] {
  let { planning } = setting;
  return sentences.map((sentence) => {
    planning ||= LOOKING_FORWARD.test(text.slice(sentence.start, sentence.end));
    const mark = markingIn(
      text,
      sentence,
      { isPlan: planning && !isResults && looksAhead(sentence), isResults },
      setting,
    );
    return planned.length > 0 && !isResults && looksAhead(sentence) ? asTask(mark, sentence) : mark;
  });
}

/**
 * 2026年，实施改造项目120个，|建成智能工厂5家: beside what is told as a task, a deed with its number is one too, and no result;
 * 提高到85%, 覆盖率达到85% no less.
 */
function asTask(mark: Marking, { clauses }: Sentence): Marking {
  return (text, index, figure) => {
    const marked = mark(text, index, figure);
    const own = textOf(clauses[index]?.chunks.filter(({ end }) => end <= figure.start) ?? []);
    const isDone = BEHIND_US.test(own) || /[了过]|去年|上年|前[一两三]|已有|原有|共有|连续/u.test(own);
    return marked === text && !isDone && TASK.test(figure.lead) && !OF_RULE.test(own) && !OF_SIZE.test(figure.trail)
      ? `${text} (target)`
      : marked;
  };
}

/** 培育营业收入超10亿元的企业: how large it is. */
const OF_SIZE = /^(?:[级的]|以[上下])/u;

const TASK =
  /^(?:20\d\d年|今年|明年|全年|年内|到20\d\d年底?|[、和与及]|再|将|要|计划|力争|确保|争取|累计|全[省市县区])*(?:新增|净增|新建|新改建|改扩建|改造|建成|建设|实施|完成|培育|引进|引育|打造|创建|认定|新认定|新培育|新引进|举办|开展|开工|投产|整治|治理|修复|招引)|(?:达到?|提高到|提升到|提升至|提高至)$/u;

function markingIn(
  paragraph: string,
  sentence: Sentence,
  { isPlan, isResults }: { readonly isPlan: boolean; readonly isResults: boolean },
  setting: Setting,
): Marking {
  const { clauses } = sentence;
  // 研究显示，到2035年，老年人口达到4.2亿
  const reckoned = RECKONED.test(clauses.map(({ chunks }) => textOf(chunks)).join('，'));
  const calls = findModalWords(sentence).filter((modal) => isCall(modal, sentence));
  return (text, index, { start, lead, trail }) => {
    const clause = clauses[index];
    if (clause === undefined) return text;
    const own = textOf(clause.chunks.filter((chunk) => chunk.end <= start));
    // 增长8%以上的目标
    if (/^的[^，。；]{0,4}目标/u.test(trail)) return `${text} (target)`;
    // 水费实收率连续三年保持在97%以上: a result.
    if (/连续[\d一二两三四五六七八九十]+(?:年|个?月|个?季度)/u.test(own)) return text;
    // 前两批1500亿元资金已下达: done, whatever is planned besides.
    if (/^[^，；]{0,10}(?<!而)已(?!然)/u.test(trail)) return text;
    if (OF_PROJECT.test(trail) || OF_RULE.test(own) || isOver(clause, start, setting)) return text;
    // 过去一年，全县锚定目标、克难奋进，增加值增长8.1%, in a review: no goal named before makes one of it.
    const before = setting.reviewing ? '' : paragraph.slice(clauses[0]?.start ?? clause.start, clause.start);
    const said = before + (own === '' ? lead : own);
    for (const { before: ahead, mark } of AHEAD) {
      const [last] = [...said.matchAll(new RegExp(ahead, 'gu'))].slice(-1);
      if (last === undefined || BEHIND_US.test(said.slice(last.index + last[0].length))) continue;
      return `${text} (${reckoned && last[0].startsWith('到') ? 'expected' : mark})`;
    }
    // 要坚持过紧日子，一般性支出压减5%以上; 保护性耕作面积扩大到3900万亩, in a plan: nothing has risen or fallen yet.
    // 支持企业参加境外展会80场以上: asked for, and not yet so.
    const isCalled = !setting.reviewing && !isResults && looksAhead(sentence) && CALLED_FOR.test(own);
    const isAhead = isPlan || isCalled || calls.some((call) => call.start < start);
    const isMove = MOVING.test(text) && trail === '' && !/不[低少]于/u.test(textOf(clause.chunks));
    return isMove && isAhead && !BEHIND_US.test(said) ? `${text} (target)` : text;
  };
}

/** 要坚持过紧日子: a clause that begins so calls for what it and the next ones tell. */
function isCall({ start, modality }: ModalWord, { clauses }: Sentence): boolean {
  return modality === 'target' && clauses.some((clause) => clause.start === start);
}

/** 前三季度落实资金2410亿元: in a time that the clause itself names as over; 比上年增加 names none. */
function isOver({ chunks }: Clause, figure: number, setting: Setting): boolean {
  return chunks.some(({ period, end }, index) => {
    const isOwn = period !== null && end <= figure && !/[比较由从自]$/u.test(chunks[index - 1]?.text ?? '');
    return isOwn && !period.until && (RUN_UP.test(period.text) || isPast({ period }, { ...setting, planning: true }));
  });
}

/** Of a plan, a sentence that names no time but those of which it is made. */
function looksAhead({ clauses }: Sentence): boolean {
  return clauses.every(({ chunks }) =>
    chunks.every(
      ({ text, period }) => text !== '同比' && (period === null || period.until || AIMED_FOR.test(period.text)),
    ),
  );
}

const AIMED_FOR = /^(?:今年|本年|年内|明年|后年|未来|今后)/u;

/** 转账上限5000元, 按投资额的12%给予补助, 补助比例由50%提高至70%, 从贷款本金的60%提升到100%: a rule, which nobody aims at. */
const OF_RULE =
  /上限|限额|最高(?!水平)|罚款|按[^，]*的$|每[人户亩套台辆]|(?:补[助贴]|奖励|待遇|津贴|费率|税率|缴费|资助|时限|期限|额度|首付|比例|本金)[^，]{0,6}[由从]|[由从][^，]{0,4}(?:本金|额度|标准|费用)的/u;

const CALLED_FOR = /^(?:(?:积极|大力|进一步)?(?:支持|鼓励|引导)|推动[^，]*[由从])/u;

const MOVING = /^(?:up|down|a rise to|a fall to|growth|over|at least|from)\b/;

/** Finds the facts of a paragraph, sentence by sentence. */
import { textOf } from './chunk.ts';
import type { Attribution } from './people/attribution.ts';
import { isHeading, type CutParagraph, type Sentence } from './clause.ts';
import type { Fact, IndicatorFact } from './fact.ts';
import { withoutUntimed } from './figures/holiday.ts';
import { holdMonth } from './figures/month-held.ts';
import { findModalWords } from './modality.ts';
import { isCall } from './plan-goal.ts';
import { isPast, RUN_UP, type Setting } from './status.ts';
import { holdersOf } from './figures/whole.ts';
import { inReportTense } from './sentences/report-tense.ts';
import { isOfOne } from './thread.ts';
import { DOUBT, LOOKING_BACK, LOOKING_FORWARD } from './words/modality.ts';
import { isTally } from './figures/figure-signs.ts';
import { readSentence } from './sentence-reading.ts';

/** Facts that are understood whole. What a target rules is a target; what cannot be told apart is left out. */
export function findFacts(
  { text, sentences }: CutParagraph,
  attribution: Attribution,
  setting: Setting,
): readonly Fact[] {
  const facts: Fact[] = [];
  if (BYLINE.test(text) || SPEAKER_LINE.test(text)) return facts;
  let planned = setting.planning;
  const intents = sentences.map(findModalWords);
  let whole: Fact | null = null;
  let sole: IndicatorFact | null = null;
  let measured: Fact | null = null;
  let { around } = setting;
  /** A sentence before names a time that is past. */
  let told: boolean = false;
  /** A sentence before opens a list of what is to be done. */
  let called: boolean = false;
  /** A sentence before is about one firm or one person. */
  let ofOne = false;
  let { reviewing, doer, estimating } = setting;
  /** A sentence has begun to tell of what is wrong, which stands in the present in any review. */
  let troubled = false;
  let { held } = setting;
  for (const [index, sentence] of sentences.entries()) {
    const modals = intents[index] ?? [];
    // 截至8月底，…，同比增长9.3%。办理时限压缩65%。: news of a plan, where it looks back.
    const isPlanSilent = intents.slice(0, index + 1).every((words) => words.length === 0);
    if (setting.planning && isPlanSilent && looksBack(sentence)) planned = false;
    // A report of results goes on reporting until a sentence speaks of what is to be.
    const isReport = modals.length === 0 && !planned;
    const said = text.slice(sentence.start, sentence.end);
    called ||= LOOKING_FORWARD.test(said);
    planned ||= called;
    if (modals.length === 0 && !planned && LOOKING_BACK.test(said))
      [reviewing, doer, estimating] = [true, said.includes('我们') ? 'we' : doer, true];
    troubled ||= OF_PROBLEMS.test(said);
    const isResults = setting.reporting || reviewing || facts.some(isResult) || told;
    const settled = isReport && !planned && isResults;
    const planningOnly = (setting.planning || called) && !told && !facts.some(({ status }) => status === 'reported');
    told ||= sentence.clauses.some(({ chunks }) =>
      chunks.some(({ period }) => period !== null && isPast({ period }, setting)),
    );
    const monthly = holdMonth(held, sentence, setting.months);
    held = monthly.held;
    const isDoubtful = DOUBT.test(text.slice(sentence.start, sentence.end + 1));
    const read: readonly Fact[] = isDoubtful
      ? []
      : readSentence(text, sentence, modals, attribution, {
          ...setting,
          planning: planned,
          reviewing: !troubled && (reviewing || (settled && facts.some(isDeed))),
          underReview: reviewing && !troubled,
          doer,
          estimating: estimating && !planned,
          settled,
          former: sentences[index - 1] ?? null,
          month: monthly.month,
          whole,
          sole,
          measured,
          around,
          heading: isHeading(text),
          calling: setting.planning || called,
          planningOnly,
          underCall: planningOnly && facts.some(isCall),
          afterCall: !told && facts.some(isCall),
          ofOne,
        });
    facts.push(...read);
    const last = read.at(-1);
    whole = last !== undefined && isFigure(last) && !isTally(last) && last.end === sentence.end ? last : null;
    sole = read.length === 1 && whole?.kind === 'indicator' ? whole : null;
    measured = last !== undefined && isTally(last) ? (read.findLast((fact) => !isTally(fact)) ?? measured) : whole;
    around = holdersOf(last ?? null);
    planned ||= modals.some(({ modality }) => modality !== 'claim' || !estimating);
    ofOne ||= sentence.clauses.some(({ chunks }) => isOfOne(textOf(chunks)));
  }
  return inReportTense(withoutUntimed(facts, text), sentences[0], text, setting);
}

/** 截至8月底, 今年以来, 同比: what such a sentence tells has been. */
function looksBack({ clauses }: Sentence): boolean {
  const chunks = clauses.flatMap((clause) => clause.chunks);
  const isAhead = chunks.some(({ period }) => period?.until === true && !/^截[至止]/.test(period.text));
  return (
    !isAhead && chunks.some(({ text, period }) => text === '同比' || (period !== null && RUN_UP.test(period.text)))
  );
}

function isResult({ kind, status }: Fact): boolean {
  return kind === 'indicator' && status === 'reported';
}

/** Something done that nobody is named for: among such deeds a verb without a subject tells another. */
function isDeed(fact: Fact): boolean {
  if (fact.status !== 'reported' || fact.subject !== null) return false;
  if (fact.kind === 'count') return fact.verb.passive !== null;
  if (fact.kind === 'indicator') return MADE.test(fact.indicator.english);
  return fact.kind === 'statement' && fact.statement.subject === null;
}

/** 'length of rural roads built or upgraded' */
const MADE = /\b(?:added|built|completed|renovated|upgraded)\b/;

function isFigure({ kind }: Fact): boolean {
  return kind === 'indicator' || kind === 'count';
}

/** 发展中还存在不少困难和问题：… */
const OF_PROBLEMS = /(?:存在|面临|还有|仍有|正视|清醒|看到)[^。；]*(?:困难|问题|挑战|不足|短板|差距|矛盾|风险)/u;

/** 本报记者 龙敏 通讯员 石昌荣: who wrote it, and nothing that it says. */
const BYLINE =
  /^[\s　(（■□●◎]*(?:(?:本[报刊台网社]|[^\s，。；：]{2,10}(?:报|社|网|台|记者站))?(?:见习|驻[^\s，。；：]{2,6}|首席|特派|全媒体|融媒体)?(?:记者|通讯员|编辑|责编|责任编辑)|作者|文字?|图|摄影|来源)[\s　:：/／][^，。；！？]*$/u;

/** 市人民政府市长 李明: who gives the report that follows. */
const SPEAKER_LINE =
  /^[\s　(（]*\p{Script=Han}{2,24}(?:[省市县区州镇乡部厅局]长|主席|主任|书记|院长|检察长|行长|署长)[\s　]+\p{Script=Han}{1,2}[\s　]*\p{Script=Han}{1,2}[\s　)）]*$/u;

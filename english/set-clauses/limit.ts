/** Limits that rules set, and how long a policy holds: 贷款期限不得超过3年, 由不超过30%提高至不超过50%, 政策实施期限至…. */
import type { Chunk } from '../chunk.ts';
import { textOf } from '../chunk.ts';
import { sayFigure } from '../figure.ts';
import { chunksBetween, nominalOf, splitAt } from '../figures/nominal-of.ts';
import { parseNounPhrase } from '../figures/noun-phrase.ts';
import { findPieces } from '../piece.ts';
import { splitHead } from '../grammar/inflect.ts';
import { isPlural, sayNominals } from '../grammar/nominal.ts';
import type { Figure } from '../../language/number/figure.ts';
import { sayPeriod } from '../period.ts';
import type { SetClause, SetSaying } from './set-saying.ts';

export function sayLimit(set: SetClause): SetSaying | null {
  // 对符合条件的项目，贷款期限不得超过3年: for whom, an untold clause says.
  if (set.thread.bound || set.thread.demanding) return null;
  const english = sayBound(set) ?? sayTop(set) ?? sayCap(set) ?? sayRaised(set) ?? sayRun(set);
  if (english !== null) return { english, status: null, isTimeless: true };
  const extended = sayExtended(set);
  // 将政策延长至2027年底，并由中央财政安排资金: what follows is to be, too.
  return extended === null ? null : { english: extended, status: null, isTimeless: true, opensPlan: true };
}

/** 押金|不得|超过|月租金|的|2倍 */
function sayBound({ chunks }: SetClause): string | null {
  const found = splitAt(chunks, /^(?:不得|不能|不可)$/u);
  const figure = found?.behind.at(-1)?.figure;
  if (found === null || figure == null) return null;
  const measure = measureOf(found.before.filter(({ text }) => !/^(?:最多|最高|最长)$/u.test(text)));
  const verb = BOUND.exec(textOf(found.behind))?.[1] ?? '';
  const bound = OVER.has(verb) ? 'exceed' : 'be less than';
  const between = chunksBetween(found.behind, verb.length, textOf(found.behind).length - figure.text.length);
  const limit = verb === '' ? null : limitOf(figure, found.behind.length === 1 ? [] : between);
  return measure === null || limit === null ? null : `${measure.english} may not ${bound} ${limit}`;
}

/** 单个项目补助|最高|不超过3000万元 */
function sayTop({ chunks }: SetClause): string | null {
  const found = splitAt(chunks, /^(?:最高|最多)$/u);
  const [top, ...others] = found?.behind ?? [];
  const figure = top?.figure;
  if (found === null || figure == null || figure.bound !== 'at-most' || others.length > 0) return null;
  const measure = measureOf(found.before) ?? grantOf(found.before);
  const limit = limitOf(figure, []);
  if (measure === null || limit === null) return null;
  // 单个项目贴息: for one, and no individual project interest subsidies.
  const [, each, what] = /^individual ([\w-]+) (.+)$/.exec(measure.english) ?? [];
  const english = each === undefined ? measure.english : `${what ?? ''} for an individual ${each}`;
  return `${english} ${measure.isMany ? 'are' : 'is'} capped at ${limit}`;
}

/** 单个项目补助: 补助 is a verb as well, which no figure of 最高 follows. */
function grantOf(chunks: readonly Chunk[]): Measure | null {
  const pieces = findPieces(chunks);
  const noun = parseNounPhrase(pieces, 0);
  if (noun === null || noun.end !== pieces.length || noun.plural === null || noun.indicator) return null;
  return GRANTED.test(noun.english) ? { english: noun.plural, isMany: true } : null;
}

/** 补助标准: put together of words that are verbs as well. */
function phraseOf(chunks: readonly Chunk[]): Measure | null {
  const pieces = findPieces(chunks);
  const noun = parseNounPhrase(pieces, 0);
  if (noun === null || noun.end !== pieces.length || noun.indicator) return null;
  if (noun.english.split(/[ -]/).length > MOST_WORDS) return null;
  return !/ (?:for|of|in|to) /.test(noun.english) && LIMITED.test(splitHead(noun.english).head)
    ? { english: `the ${noun.english}`, isMany: false }
    : null;
}

/** Of a longer pile of nouns nobody could tell what belongs to what. */
const MOST_WORDS = 5;

const GRANTED = /\b(?:allowance|award|grant|reward|subsidy)$/;

const BOUND = /^(超过|高于|多于|低于|少于)/u;

const OVER: ReadonlySet<string> = new Set(['超过', '高于', '多于']);

/** 3年; 月租金|的|2倍: twice something. Null where more stands before the figure. */
function limitOf(figure: Figure, before: readonly Chunk[] | null): string | null {
  if (before === null || !/^(?:exact|over|at-most|at-least|under)$/.test(figure.bound)) return null;
  const said = sayFigure({ ...figure, bound: 'exact' });
  if (before.length === 0) return figure.kind === 'multiple' || figure.kind === 'number' ? null : said;
  const nominal = before.at(-1)?.text === '的' ? nominalOf(before.slice(0, -1)) : null;
  if (nominal === null) return null;
  const whole = sayNominals({ parts: nominal.parts, open: nominal.open }, false);
  const of = /^(?:the|all) /.test(whole) ? whole : `the ${whole}`;
  if (figure.kind === 'share') return `${said} of ${of}`;
  if (figure.kind !== 'multiple') return null;
  return figure.value === '2' ? `twice ${of}` : `${figure.value ?? ''} times ${of}`;
}

/** 返还比例|由|不超过30%|提高至|不超过50% */
function sayCap({ chunks }: SetClause): string | null {
  const found = splitAt(chunks, /^[由从]$/u);
  const [from, ...turn] = found?.behind ?? [];
  const to = turn.pop();
  if (found === null || from?.figure?.bound !== 'at-most' || to?.figure?.bound !== 'at-most') return null;
  const moved = MOVED.exec(textOf(turn))?.[1];
  const measure = measureOf(found.before);
  if (moved === undefined || measure === null || from.figure.kind !== to.figure.kind) return null;
  const [before, now] = [from.figure, to.figure].map((figure) => sayFigure({ ...figure, bound: 'exact' }));
  return `the cap on ${measure.english} is ${MOVES[moved] ?? ''} from ${before ?? ''} to ${now ?? ''}`;
}

const MOVES: Readonly<Record<string, string>> = {
  提高: 'raised',
  提升: 'raised',
  上调: 'raised',
  放宽: 'raised',
  降低: 'lowered',
  下调: 'lowered',
  下降: 'lowered',
};

const RAISED = new RegExp(
  `^(每人每年|每人每月|每年|每月|每亩|每户|每人)?(?:的)?#(${Object.keys(MOVES).join('|')})[至到]#$`,
  'u',
);

const MOVED = new RegExp(`^(${Object.keys(MOVES).join('|')})[至到]$`, 'u');

/** 补助标准|由|每人每年|650元|提高到|670元: a new rule in the place of an old one. */
function sayRaised({ chunks, isDone, time }: SetClause): string | null {
  const found = splitAt(chunks, /^[由从]$/u);
  const figures = (found?.behind ?? []).flatMap(({ figure }) => (figure === null ? [] : [figure]));
  const [from, to, ...others] = figures;
  // 去年补助标准由650元提高到670元: what was so then.
  if (found === null || from === undefined || to === undefined || others.length > 0 || time !== null) return null;
  const words = textOf(found.behind.map((chunk) => (chunk.figure === null ? chunk : { ...chunk, text: '#' })));
  const [, each, moved = ''] = RAISED.exec(words) ?? [];
  const measure = measureOf(found.before) ?? phraseOf(found.before);
  const isExact = from.bound === 'exact' && to.bound === 'exact';
  if (measure === null || MOVES[moved] === undefined || !isExact || from.kind !== to.kind) return null;
  if (from.kind !== 'amount' || !SUPPORT.test(textOf(found.before))) return null;
  const per = each === undefined ? '' : ` ${EACH[each] ?? ''}`;
  const verb = isDone ? (measure.isMany ? 'have been' : 'has been') : measure.isMany ? 'are' : 'is';
  return `${measure.english} ${verb} ${MOVES[moved]} from ${sayFigure(from)} to ${sayFigure(to)}${per}`;
}

/** What a policy sets by itself: 补助标准, 报销比例, 最低工资标准. */
const SUPPORT =
  /(?:补贴|补助|补偿|奖补|奖励|津贴|报销|支付|保障|工资|养老金|救助|贴息|首付|贷款)[^，]{0,6}(?:标准|比例|额度|上限|限额|最高额度|水平)$/u;

const EACH: Readonly<Record<string, string>> = {
  每人每年: 'per person per year',
  每人每月: 'per person per month',
  每年: 'per year',
  每月: 'per month',
  每亩: 'per mu',
  每户: 'per household',
  每人: 'per person',
};

interface Measure {
  readonly english: string;
  readonly isMany: boolean;
}

/** What can be limited: a ratio, a term, a fee; null for people and for what has a number of its own. */
function measureOf(chunks: readonly Chunk[]): Measure | null {
  const nominal = nominalOf(chunks);
  const [only, ...others] = nominal?.parts ?? [];
  if (nominal === null || only === undefined || others.length > 0 || nominal.open || only.count !== null) return null;
  const { head } = splitHead(only.head);
  return LIMITED.test(head) ? { english: sayNominals(nominal, false), isMany: isPlural(nominal) } : null;
}

const LIMITED =
  /^(?:amount|area|charge|cost|cycle|deposit|deposits|duration|fee|interest|length|limit|number|percentage|period|premium|price|proportion|quota|rate|ratio|share|size|standard|subsidy|subsidies|term|time|value)s?$/;

/** 将|机制的实施期限|延长至|2027年底, 返还政策|延续实施至|2027年12月31日 */
function sayExtended({ chunks, former, before }: SetClause): string | null {
  const period = chunks.at(-1)?.period;
  const [found, what = ''] = EXTENDED.exec(textOf(chunks.slice(0, -1))) ?? [];
  if (found === undefined || !period || !/^(?:day|month|year|part)$/.test(period.kind)) return null;
  const start = found.startsWith('将') || found.startsWith('把') ? 1 : 0;
  const named = chunksBetween(chunks, start, start + what.length);
  const nominal = named === null ? null : nominalOf(named);
  const [only, ...others] = nominal?.parts ?? [];
  if (nominal === null || only === undefined || others.length > 0 || only.count !== null) return null;
  if (POLICIES[what] !== undefined && former !== null && before === null) return null;
  const own = POLICIES[what] ?? sayNominals({ ...nominal, parts: [only] }, false);
  return `${own} ${POLICIES[what] === undefined && isPlural(nominal) ? 'are' : 'is'} extended until ${sayPeriod(period).replace(/^by /, '')}`;
}

const EXTENDED =
  /^(?:将|把)?(.{2,24}?(?:政策|措施|机制|试点|计划|行动|补贴|优惠|贷款|制度))的?(?:实施|执行|有效|实行|适用|支持)?(?:期限?|时间)?(?:再)?(?:延长|延续|延期|顺延)(?:实施|执行)?[至到]$/u;

/** 政策|实施|期限|至|2026年12月31日 */
function sayRun({ chunks, former, before }: SetClause): string | null {
  const period = chunks.at(-1)?.period;
  const [found, what = '', longer] = RUN.exec(textOf(chunks.slice(0, -1))) ?? [];
  if (found === undefined || !period || !/^(?:day|month|year)$/.test(period.kind)) return null;
  const until = longer === undefined ? 'until' : 'extended until';
  const own = POLICIES[what];
  // 按规定免征增值税，政策执行期限延长至2027年: of that policy, which an untold clause names.
  if (own !== undefined && former !== null && before === null) return null;
  if (own !== undefined) return `${own} ${longer === undefined ? 'runs' : 'is'} ${until} ${sayPeriod(period)}`;
  const subject = chunksBetween(chunks, 0, what.length);
  const nominal = subject === null ? null : nominalOf(subject);
  if (nominal === null || !/(?:政策|措施|计划|行动|试点|补贴|优惠|贷款)$/u.test(what)) return null;
  const isMany = isPlural(nominal);
  const verb = longer === undefined ? (isMany ? 'run' : 'runs') : isMany ? 'are' : 'is';
  return `${sayNominals(nominal, false)} ${verb} ${until} ${sayPeriod(period)}`;
}

const POLICIES: Readonly<Record<string, string>> = {
  政策: 'the policy',
  该政策: 'the policy',
  本政策: 'the policy',
  此政策: 'the policy',
  这项政策: 'the policy',
  此项政策: 'the policy',
};

const RUN = /^(.{2,16}?)的?(?:实施|执行|有效|实行)期限?(延长)?[至到]$/u;

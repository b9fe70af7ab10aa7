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
  const english = sayBound(set) ?? sayTop(set) ?? sayCap(set) ?? sayRun(set);
  return english === null ? null : { english, status: null, isTimeless: true };
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

const MOVED = new RegExp(`^(${Object.keys(MOVES).join('|')})[至到]$`, 'u');

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

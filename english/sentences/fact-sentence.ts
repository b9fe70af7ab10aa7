/** A fact as an English sentence. */

import type { Subject, Thing, Time } from '../figures/clause-parts.ts';
import type { CountFact, Fact, IndicatorFact, StatementFact } from '../fact.ts';
import { sayStatement } from './statement.ts';
import { sayDoing, toOf, withThings, type Tense } from './deed-sentence.ts';
import type { Figure } from '../../language/number/figure.ts';
import { figureUnit, sayCount, sayFigure } from '../figure.ts';
import { capitalise, possessive, withArticle } from '../figures/noun-phrase.ts';
import type { Quantity } from '../figures/quantity-draft.ts';
import type { FactStatus } from '../status.ts';
import { sayWhen } from '../when.ts';
import { scopes } from '../words/adverb.ts';
import { being, equalling, keptWithin } from '../words/relation.ts';

const AHEAD: Readonly<Record<Exclude<FactStatus, 'reported'>, string>> = {
  target: 'Target',
  plan: 'Plan',
  claim: 'Expected',
};

/**
 * 'In 2024, Fuling’s industrial output value exceeded RMB 270 billion.' What is not yet so begins with 'Target', 'Plan'
 * or 'Expected' and has no finite verb, so that nobody can read it as a result. Null where English has no sentence.
 */
export function sayFact(fact: Fact): string | null {
  // 2025年粮食产量连续5年稳定在…: the years of which it is told are more than one.
  const isRunning = fact.kind === 'indicator' && fact.quantities[0].adverb?.includes(' consecutive ') === true;
  const when = fact.time === null || isRunning ? null : sayWhen(fact.time);
  if (fact.kind === 'count') return sayCountFact(fact, when);
  if (fact.kind === 'event') return `${capitalise(when === null ? fact.english : `${when}, ${fact.english}`)}.`;
  if (fact.kind === 'statement') return sayStatementFact(fact, when);
  const [first, ...rest] = fact.quantities;
  if (fact.status === 'reported' || fact.status === null) {
    const subject = sayIndicator(fact, withArticle(fact.indicator));
    const remark = sayRemark(fact);
    const isNumber = fact.indicator.counts || / ?\bnumber of /.test(fact.indicator.english);
    const changes = rest.map((quantity) => sayChange(quantity, isNumber)).join('');
    if (isCountedPart(fact)) {
      const verb = first.figure.value === '1' ? 'was' : 'were';
      const whole = fact.within?.startsWith('of the ') === true ? fact.within : 'of these';
      return `${capitalise(whole)}, ${sayLevel(first, fact)} ${verb} ${fact.indicator.english}${changes}${remark}.`;
    }
    const lead = leadOf(sayPreliminary(fact), fact.ofWhich ? 'of this' : leadOf(when, fact.within));
    // 乡镇卫生院81个, among others of these
    if (isThere(fact)) {
      const where = fact.subject === null ? '' : ` in ${fact.subject.english}`;
      const be = first.figure.value === '1' ? 'was' : 'were';
      const there = `there ${be} ${sayLevel(first, fact)} ${fact.indicator.english}${where}${changes}${remark}.`;
      return capitalise(lead === '' ? there : `${lead}, ${there}`);
    }
    const verb = verbOf(first, isPlural(fact.indicator.english), when);
    const level = withSpan(sayLevel(first, fact), fact.time);
    const sentence = `${subject} ${verb} ${level}${changes}${remark}.`;
    return capitalise(lead === '' ? sentence : `${lead}, ${sentence}`).replace(' at at least ', ' at no less than ');
  }
  const goals = [first, ...rest].map((quantity) => `to ${quantity.relation.base} ${sayLevel(quantity, fact)}`);
  const lead = leadOf(when, fact.within);
  return `${AHEAD[fact.status]}${lead === '' ? '' : `, ${lead}`}: ${sayIndicator(fact, fact.indicator.english)} ${goals.join(' and ')}.`;
}

/** 环比 of a month is against the month before, and of a quarter against the quarter before. */
function withSpan(level: string, time: Time | null): string {
  const kind = time !== null && 'period' in time ? time.period.kind : null;
  if (kind !== 'month' && kind !== 'quarter') return level;
  return level.replaceAll(' from the previous period', ` from the previous ${kind}`);
}

/** 其中医院268个: 'of these, 268 were hospitals'. */
function isCountedPart({ ofWhich, indicator, quantities: [first] }: IndicatorFact): boolean {
  return ofWhich && indicator.counts && first.relation === being && !indicator.english.startsWith('number of ');
}

/** Things by their plural: so many of them are there. */
function isThere({ ofWhich, indicator, subject, quantities: [first] }: IndicatorFact): boolean {
  const isPlain = indicator.counts && !indicator.english.includes('number of ') && first.relation === being;
  return isPlain && !ofWhich && subject?.place !== false;
}

function leadOf(when: string | null, within: string | null): string {
  return [when, within].filter((part) => part !== null && part !== '').join(', ');
}

/** 初步核算 */
function sayPreliminary({ preliminary, estimated, status }: Fact): string | null {
  if (estimated === true && status === 'reported') return 'by current estimates';
  return preliminary === true && status === 'reported' ? 'by preliminary figures' : null;
}

/** ', a record high' */
function sayRemark({ remark }: Fact): string {
  return remark === undefined ? '' : `, ${remark}`;
}

/** What was or reached so much; 目前 it is so much, or has reached it. */
function verbOf({ relation }: Quantity, isMany: boolean, when: string | null): string {
  const isNow = when === 'currently' || when === 'now' || when === 'at present';
  if (relation === being) return isNow ? (isMany ? 'are' : 'is') : isMany ? 'were' : 'was';
  if (isNow && relation.sense === 'share')
    return isMany ? relation.base : relation.base.replace(/^account/, 'accounts');
  if (isMany && relation.past.startsWith('was ')) return relation.past.replace('was ', 'were ');
  const [, verb = '', rest = ''] = /^(\w+)(.*)$/.exec(relation.past) ?? [];
  const participle = SINCE_THEN[verb];
  if (!isNow || participle === undefined) return relation.past;
  return `${isMany ? 'have' : 'has'} ${participle}${rest}`;
}

/** 目前提高到68%: 'currently has risen to 68%'. */
const SINCE_THEN: Readonly<Record<string, string>> = {
  climbed: 'climbed',
  declined: 'declined',
  dropped: 'dropped',
  exceeded: 'exceeded',
  expanded: 'expanded',
  fell: 'fallen',
  grew: 'grown',
  increased: 'increased',
  narrowed: 'narrowed',
  reached: 'reached',
  remained: 'remained',
  rose: 'risen',
  stayed: 'stayed',
  surpassed: 'surpassed',
};

/** 'In 2025, foster smart factories.' */
function sayStatementFact({ statement }: StatementFact, when: string | null): string {
  const said = sayStatement(statement);
  return `${capitalise(when === null || said.endsWith(` ${when}`) ? said : `${when}, ${said}`)}.`;
}

/** @param unowned how it is said where nobody owns it; in the note form of targets it has no article */
function sayIndicator({ indicator, subject, ofWhich, quantities }: IndicatorFact, unowned: string): string {
  // 其中民营企业占九成: private ones of these, and not all of the city
  const [first] = quantities;
  if (ofWhich && first.relation.sense === 'share' && first.whole === null) return unowned;
  const isShare = /^share of (?!.* in )/.test(indicator.english);
  if (isShare && subject?.place === true) return `${unowned} in ${subject.english}`;
  // 公司研发投入占营业收入的比重: of the company’s own.
  const part = subject?.place === false ? /^((?:the )?share of )(?:the )?(.+ in .+)$/.exec(unowned) : null;
  if (part !== null && subject !== null) return `${part[1] ?? ''}${possessive(subject.english)} ${part[2] ?? ''}`;
  const shared = SHARE_IN.exec(unowned);
  if (shared && subject?.place === true)
    return `${shared[1] ?? ''} in ${possessive(subject.english)} ${shared[2] ?? ''}`;
  // 全市绿色贷款余额占各项贷款的比重: of the city, whatever the share is of.
  if (/^(?:the )?share of .* in /.test(unowned) && subject?.place === true && !NATIONAL.test(indicator.english))
    return `${unowned} in ${subject.english}`;
  if (
    subject === null ||
    (ofWhich && (indicator.counts || indicator.isPart === true)) ||
    OWNED_ALREADY.test(indicator.english)
  )
    return unowned;
  if (subject.english === 'China' && NATIONAL.test(indicator.english)) return unowned;
  if (/['’]s /.test(indicator.english)) return `${unowned} in ${subject.english}`;
  const isNumber = indicator.english.startsWith('number of ') && subject.place;
  return indicator.counts || isNumber
    ? `the ${indicator.english} in ${subject.english}`
    : `${possessive(subject.english)} ${indicator.english}`;
}

const NATIONAL = /\bnational\b|\bnationwide\b|\bin China\b|\bChina’s\b/;

/** 全市民营经济增加值占GDP的比重: in the GDP of the city. */
const SHARE_IN =
  /^((?:the )?share of .+) in (GDP|gross regional product|investment in fixed assets|industrial investment)$/;

const OWNED_ALREADY = /^share of |^contribution of .*’s | of these \w+$/;

/** Residents are 85 million, not 85 million people. */
function isHeadCount({ figure, relation }: Quantity, english: string): boolean {
  return figure.unit === '人' && relation.sense === 'value' && isPlural(english);
}

/** The number of vehicles is 1.2 million, not 1.2 million vehicles. */
function namesUnit(english: string, figure: Figure): boolean {
  const unit = figure.kind === 'quantity' ? figureUnit(figure) : null;
  if (unit === null) return false;
  if (/^(?:exports|imports|output|production|sales) of /.test(english))
    return english.endsWith(` ${unit}`) || (unit === 'vehicles' && VEHICLES.test(english));
  const isNumber = /^(?:total )?number of /.test(english);
  return (
    isNumber &&
    (figure.unit === '人' || (figure.unit === '人次' && TIMES_THERE.test(english)) || english.includes(unit))
  );
}

/** 人次 are the times that somebody came or went, which a visit is by itself. */
const TIMES_THERE = /\b(?:arrivals|crossings|trips|visits)\b/;

const VEHICLES = / (?:automobiles|buses|cars|trucks)$/;

/** 'total retail sales of consumer goods' are; 'gross output value of industrial enterprises' is. */
function isPlural(english: string): boolean {
  const head = english.replace(
    / (above|affected|at|made|by|consisting|for|from|in|of|on|per|that|through|to|who|with) .*$/,
    '',
  );
  return /(?<!s|u|ga|serie|new)s$/.test(head) || /\baccounts receivable$/.test(head);
}

/** Behind 'stayed at', where 'at least' would be a second 'at'. */
const SIDES: Readonly<Record<string, string>> = { 'at-least': 'or above', 'at-most': 'or below' };

/** Everything behind the verb: 'RMB 270 billion', 'third in China'. */
export function sayLevel(quantity: Quantity, { indicator }: IndicatorFact): string {
  const { figure, relation, whole, against, from, adverb } = quantity;
  const isNamed = indicator.counts || isHeadCount(quantity, indicator.english) || namesUnit(indicator.english, figure);
  const side = relation.past.endsWith(' at') ? SIDES[figure.bound] : undefined;
  const plain: Figure = side === undefined ? figure : { ...figure, bound: 'exact' };
  const said = (isNamed ? sayCount(plain) : sayFigure(plain)).replace(/ (years?) old$/, ' $1');
  // 年产能提升到5000台: of what is made there, and no bare number.
  const units = !isNamed && figure.unit === '台' && indicator.english.endsWith(' capacity') ? ' units' : '';
  const amount = side === undefined ? said + units : `${said}${units} ${side}`;
  const parts = [relation === being && against !== null ? `${amount} ${against}` : amount];
  if (relation.sense === 'rank') parts.push(...among(quantity));
  else if (whole !== null) parts.push(`of ${whole}`);
  parts.push(...circumstances(quantity));
  if (from !== null && relation.sense === 'share') return parts.join(' ') + sayStart(quantity);
  if (from !== null) parts.push(sayFrom(from));
  if (adverb !== null) parts.push(adverb);
  return parts.join(' ');
}

function sayFrom({ figure, when }: NonNullable<Quantity['from']>): string {
  return `from ${sayFigure(figure)}${when === null ? '' : ` ${when}`}`;
}

/** A share that was another: ', up from 46.1% in the previous year' */
function sayStart({ from, adverb }: Quantity): string {
  return from === null ? '' : `, ${adverb ?? ''} ${sayFrom(from)}`;
}

/**
 * ', up 11.5% year on year', ', ranking fourth in the country'
 *
 * @param isNumber it is of a number of things, which it need not name again
 */
export function sayChange(quantity: Quantity, isNumber = false): string {
  const { relation, figure, against } = quantity;
  const isCounted = isNumber && figure.kind !== 'points';
  const said = [isCounted ? sayCount(figure) : sayFigure(figure), ...circumstances(quantity)].join(' ');
  if (against !== null) return `, ${said} ${against}`;
  if (relation.sense === 'rank') {
    const verb = relation.base === 'rank' ? 'ranking' : relation.base;
    return `, ${[verb, said, ...among(quantity), ...(quantity.adverb === null ? [] : [quantity.adverb])].join(' ')}`;
  }
  if (relation.past === 'reached') return `, reaching ${said}`;
  if (relation.past === 'stayed at') return `, ${staying(quantity)}`;
  if (relation === keptWithin) return `, within the target of ${said}`;
  if (relation.base.startsWith('have a net ')) return `, ${relation.base.replace(/^have /, '')} ${said}`;
  if (relation.sense === 'pull')
    return `, ${relation.base.replace(/^(pull|push)/, '$1ing')} ${quantity.whole ?? ''} by ${said}`;
  if (relation === equalling) return `, equivalent to ${said} of ${quantity.whole ?? 'the total'}`;
  if (relation.sense === 'share')
    return `, accounting for ${said} of ${quantity.whole ?? 'the total'}${sayStart(quantity)}`;
  if (relation.sense === 'change-to') {
    const before = quantity.from === null ? '' : ` ${sayFrom(quantity.from)}`;
    return `, ${relation.direction === 'up' ? 'rising' : 'falling'} to ${said}${before}`;
  }
  // 同比增长9.6%，两年平均增长6.1%
  const years = quantity.basis === null ? undefined : /^a year on average (over \w+ years)$/.exec(quantity.basis)?.[1];
  if (years !== undefined)
    return `, with an average annual ${relation.direction === 'up' ? 'rise' : 'fall'} of ${sayFigure(figure)} ${years}`;
  return `, ${relation.direction} ${said}${AFTER.test(quantity.adverb ?? '') ? ` ${quantity.adverb ?? ''}` : ''}`;
}

/** How many fell on each, and what it was before. */
const AFTER = /^(?:on average$|after (?:a (?:fall|rise)|no change)\b)/;

/** 连续四年稳定在1200万吨以上: 'staying at 12 million metric tons or above for 4 consecutive years' */
function staying({ figure, adverb }: Quantity): string {
  const side = SIDES[figure.bound];
  const said = side === undefined ? sayFigure(figure) : `${sayFigure({ ...figure, bound: 'exact' })} ${side}`;
  return `staying at ${said} ${adverb ?? ''}`;
}

/** 全国第四 holds the country itself, 居全国第4位 has it before. */
function among({ whole, figure }: Quantity): string[] {
  const scope = /^(全国|全省|全市)/.exec(figure.text)?.[1];
  const english = whole ?? (scope === undefined ? undefined : scopes[scope]);
  return english === undefined ? [] : [`in ${english}`];
}

function circumstances({ basis, measurement }: Quantity): string[] {
  return [measurement, basis].filter((part) => part !== null);
}

function sayCountFact(fact: CountFact, when: string | null): string | null {
  const { things, verb, subject, within, status, time } = fact;
  const said = things.map(sayThing);
  if (said.some((thing) => thing === null)) return null;
  // 湄潭县投入资金3700万元: the county has spent it, wherever it went.
  // 陕西已布局海外仓76个: it has them, and they are not there.
  const isAbroad = things.some(({ noun }) => noun.plural?.startsWith('overseas ') === true);
  const isDoer = SPENDING.has(verb.base) || isAbroad;
  if (isAbroad && (subject?.place !== true || verb.passive === null || !isNamedPlace(subject))) return null;
  if (subject?.place === true && fact.actor === undefined && isDoer && isNamedPlace(subject))
    return sayDeeds({ ...fact, subject: null, actor: { english: subject.english, isMany: false } }, when);
  if (fact.actor !== undefined || fact.also !== undefined) return sayDeeds(fact, when);
  // 公司现有员工1200人: of a firm only what it has is told.
  const isOwned = subject !== null && !subject.place;
  if (isOwned && (verb.passive !== null || status !== 'reported')) return null;
  const list = joinList(said.filter((thing) => thing !== null));
  const isInThis = verb.passive?.endsWith(' in this') === true; // 完成投资: in what was done there
  const where = subject === null || isInThis ? '' : ` in ${subject.english}`;
  const lead = leadOf(sayPreliminary(fact), leadOf(when, within));
  // 力争30个行业实现增长: what they are to do themselves is done to nothing.
  if (status !== 'reported' && status !== null && verb.own === true && things.some(({ isPart }) => isPart === true))
    return null;
  if (status !== 'reported' && status !== null)
    return `${AHEAD[status]}${lead === '' ? '' : `, ${lead}`}: to ${withThings(verb.base, list)}${toOf(verb)}${where}.`;
  const number = things.length === 1 && isSingle(things[0]) ? 'one' : 'many';
  const tense = tenseOf(time);
  if (isOwned && subject !== null) {
    const owned = `${subject.english} ${tense === 'perfect' ? 'has' : 'had'} ${list}`;
    return `${capitalise(lead === '' ? owned : `${lead}, ${owned}`)}${sayRemark(fact)}.`;
  }
  const sentence =
    verb.passive === null
      ? `there ${BE[number][tense === 'perfect' ? 'present' : 'past']}${list}${where}`
      : `${list} ${(verb.own ? HAVE : BE)[number][tense]}${verb.passive}${toOf(verb)}${where}`
          .replace(/ (brought|moved|shipped) in in /, ' $1 into ')
          .replace(' visits were drawn in ', ' visits were drawn to ')
          .replace(' visits have been drawn in ', ' visits have been drawn to ');
  return `${capitalise(lead === '' ? sentence : `${lead}, ${sentence}`)}${sayRemark(fact)}.`;
}

const SPENDING: ReadonlySet<string> = new Set(['allocate', 'invest', 'raise', 'secure', 'pool', 'disburse', 'earmark']);

/** A county or a city by its name; in 全省 and 全国 many spend. */
function isNamedPlace({ english }: Subject): boolean {
  return /^[A-Z]/.test(english) && english !== 'China';
}

/** 'In 2025, the bureau solved 120 cases and arrested 86 suspects.' */
function sayDeeds(fact: CountFact, when: string | null): string | null {
  const { things, verb, actor, also = [], subject, within, status, time } = fact;
  const deeds = [{ verb, things }, ...also].map((deed) => ({ ...deed, said: deed.things.map(sayThing) }));
  if (deeds.some(({ said }) => said.some((thing) => thing === null))) return null;
  const told = deeds.map(({ said, ...deed }) => ({ ...deed, list: joinList(said.filter((thing) => thing !== null)) }));
  const where = subject === null || !subject.place ? '' : ` in ${subject.english}`;
  const lead = leadOf(sayPreliminary(fact), leadOf(when, within));
  if (status !== 'reported' && status !== null) {
    const aims = told.map((deed) => `${withThings(deed.verb.base, deed.list)}${toOf(deed.verb)}`);
    const who = actor === undefined ? '' : `${actor.english} `;
    return `${AHEAD[status]}${lead === '' ? '' : `, ${lead}`}: ${who}to ${joinList(aims)}${where}.`;
  }
  // 今年省财政已安排资金: and may go on with it.
  const isThisYear = time !== null && 'period' in time && /^(?:今年|本年)$/u.test(time.period.text);
  const tense = isThisYear ? 'perfect' : tenseOf(time);
  const sentence =
    actor === undefined
      ? joinList(
          told.map((deed, index) => {
            const number = deed.things.length === 1 && isSingle(deed.things[0]) ? 'one' : 'many';
            // 3 were formulated, 2 amended: the same of fewer of them
            const be = index > 0 && !/ /.test(deed.list) ? '' : BE[number][tense];
            const passive = `${deed.verb.passive ?? ''}${toOf(deed.verb)}`;
            return `${deed.list} ${be}${passive}${index === 0 ? where : ''}`;
          }),
        )
      : `${actor.english}${where} ${joinList(told.map((deed, index) => sayDoing(deed, tense, actor, index > 0)))}`;
  return `${capitalise(lead === '' ? sentence : `${lead}, ${sentence}`)}${sayRemark(fact)}.`;
}

/** With the space before what follows. */
const BE = {
  one: { present: 'is ', past: 'was ', perfect: 'has been ', pluperfect: 'had been ' },
  many: { present: 'are ', past: 'were ', perfect: 'have been ', pluperfect: 'had been ' },
} as const;

/** Before what the things have done themselves: 'enterprises have benefited'. */
const HAVE = {
  one: { past: '', perfect: 'has ', pluperfect: 'had ' },
  many: { past: '', perfect: 'have ', pluperfect: 'had ' },
} as const;

/** 2024年, 年末: 'were built'; 截至2024年底: 'had been built'; 目前, 今年以来 and no time at all: 'have been built'. */
function tenseOf(time: Time | null): Tense {
  if (time === null) return 'perfect';
  if ('english' in time) return PAST_TIMES.has(time.english) ? 'past' : 'perfect';
  const { kind, text, until } = time.period;
  if (until) return 'pluperfect';
  return kind === 'relative' || text.endsWith('以来') ? 'perfect' : 'past';
}

/** The year of a report is over. */
const PAST_TIMES: ReadonlySet<string> = new Set(['at the end of the year', 'over the whole year']);

function sayThing(thing: Thing): string | null {
  if (thing.said !== undefined) return thing.said;
  const noun = isOne(thing) ? thing.noun.english : thing.noun.plural;
  return noun === null ? null : `${sayCount(thing.figure)} ${noun}`;
}

/** One thing, or so much of something. */
function isSingle(thing: Thing | undefined): boolean {
  return isOne(thing) || thing?.isSum === true;
}

function isOne(thing: Thing | undefined): boolean {
  return thing?.figure.value === '1' && thing.figure.bound === 'exact';
}

function joinList(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

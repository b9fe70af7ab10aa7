/** Facts of clauses with figures, as the sentence makes them: whose, when, and the changes that follow. */
import type { Clause } from './clause.ts';
import type { ClauseReading, Item, Thing } from './clause-reading.ts';
import type { CommonFact, Fact, IndicatorFact } from './fact.ts';
import { withArticle } from './noun-phrase.ts';
import type { Quantity } from './quantity.ts';
import type { FactStatus } from './status.ts';
import type { Thread } from './thread.ts';
import { times } from './words/adverb.ts';
import { being } from './words/relation.ts';
import { exists } from './words/verb.ts';

/**
 * Adds what a clause with figures tells.
 *
 * @param isReport in a report of results a bare count says how many there are
 * @returns whether it tells any
 */
export function addFacts(
  facts: Fact[],
  thread: Thread,
  clause: Clause,
  reading: ClauseReading,
  status: FactStatus,
  speaker: CommonFact['speaker'],
  isReport: boolean,
): boolean {
  const { time, subject, within } = thread;
  const common = { time, subject, within, status, speaker, clauses: [...thread.lead, clause] };
  const begin = thread.lead[0]?.start ?? clause.start;
  if (reading.things.length > 0) {
    const isListed =
      isReport && thread.listing && !isOfYear(thread) && status === 'reported' && reading.things.every(isThere);
    const verb = reading.verb ?? (isListed ? exists : null);
    thread.last = null;
    thread.listing = verb?.passive === null;
    if (verb === null) return false;
    facts.push({ ...common, start: begin, end: clause.end, kind: 'count', things: reading.things, verb });
    return true;
  }
  for (const [index, item] of reading.items.entries()) {
    const { indicator, start, end } = item;
    const quantity = measured(item.quantity, thread);
    if (indicator === null) {
      thread.last = join(facts, thread.last, { clause, quantity, end, status });
      continue;
    }
    const fact: IndicatorFact = {
      ...common,
      within: within ?? (thread.ofWhich ? null : wholeOf(indicator.english, thread.partOf)),
      kind: 'indicator',
      start: index === 0 ? begin : start,
      end,
      indicator,
      ofWhich: thread.ofWhich,
      quantities: [quantity],
    };
    facts.push(fact);
    thread.listing = indicator.counts || thread.ofWhich;
    thread.ofWhich = false;
    thread.last = fact;
  }
  return thread.last !== null;
}

/** 住户贷款…，其中短期贷款…，中长期贷款…: of loans and deposits the second part would be taken for one of all. */
function wholeOf(english: string, whole: IndicatorFact | null): string | null {
  const kind = / (loans|deposits)$/.exec(english)?.[1];
  if (kind === undefined || whole?.indicator.english.endsWith(` ${kind}`) !== true) return null;
  return `of ${whole.indicator.english}`;
}

/**
 * The reading with what its nouns leave to the fact before: whose profit it is, and what of an industry has grown. Null
 * where nothing tells it.
 */
export function withOwners(reading: ClauseReading, { topic, before }: Owners): ClauseReading | null {
  const students = studentsOf(reading, before);
  if (students !== null) return students;
  const items: Item[] = [];
  for (const item of reading.items) {
    const indicator =
      item.indicator &&
      ownedBy(item.indicator, reading.subject !== null, item.indicator.grows === true ? topic : before);
    if (item.indicator !== null && indicator === null) return null;
    items.push({ ...item, indicator });
  }
  return { ...reading, items };
}

/** 普通高中招生34.1万人，在校生98.7万人: of the schools that the fact before names. */
function studentsOf(reading: ClauseReading, before: Fact | null): ClauseReading | null {
  const [thing, ...others] = reading.things;
  if (thing === undefined || others.length > 0 || reading.verb !== null || before === null) return null;
  const schools =
    before.kind === 'count' && before.things.length === 1
      ? SCHOOLS.exec(before.things[0]?.noun.plural ?? '')?.[0]
      : before.kind === 'indicator'
        ? STUDENTS.exec(before.indicator.english)?.[1]
        : undefined;
  const kind = Object.entries(KINDS_OF_STUDENTS).find(([plural]) => plural === thing.noun.plural)?.[1];
  if (schools === undefined || kind === undefined) return null;
  const indicator = { english: `number of ${kind} ${schools}`, article: 'the', counts: true } as const;
  const quantity: Quantity = { ...BARE_FIGURE, figure: thing.figure };
  return { ...reading, things: [], items: [{ start: reading.start, end: reading.end, indicator, quantity }] };
}

const SCHOOLS = /^.*(?:schools|colleges|universities|institutions of higher (?:education|learning))$/;
const STUDENTS =
  /^number of (?:new students in|students enrolled in|students in|full-time teachers in|graduates of) (.+)$/;

const KINDS_OF_STUDENTS: Readonly<Record<string, string>> = {
  students: 'students enrolled in',
  'enrolled students': 'students enrolled in',
  'students enrolled': 'students enrolled in',
  graduates: 'graduates of',
  'full-time teachers': 'full-time teachers in',
};

const BARE_FIGURE: Omit<Quantity, 'figure'> = {
  relation: being,
  basis: null,
  measurement: null,
  from: null,
  adverb: null,
  whole: null,
  against: null,
  end: 0,
};

interface Owners {
  /** The fact that the sentence has told last, or that it begins with. */
  readonly topic: Fact | null;
  /** The fact of the clause before. */
  readonly before: Fact | null;
}

type Indicator = NonNullable<Item['indicator']>;

function ownedBy(indicator: Indicator, hasSubject: boolean, before: Fact | null): Indicator | null {
  const told = before?.kind === 'indicator' ? before.indicator.english : '';
  if (indicator.grows === true) {
    const measure = MEASURE.exec(told)?.[1] ?? (told.endsWith(' value added') ? 'value added of' : null);
    if (measure !== null) return { ...indicator, english: `${measure} ${withArticle(indicator)}`, article: 'the' };
    return before !== null || / ?enterprises/.test(indicator.english) ? null : indicator;
  }
  if (hasSubject || !OF_SOMEBODY.test(indicator.english)) return indicator;
  const holders = / of ([\w-]+(?: [\w-]+)* enterprises(?: above (?:the )?designated size)?)$/.exec(told)?.[1];
  const named = holders ?? countedIn(before);
  return named === undefined ? null : { ...indicator, english: `${indicator.english} of ${named}`, article: 'the' };
}

/** 上市公司42家，总市值5210亿元: of these companies. */
function countedIn(before: Fact | null): string | undefined {
  const counted =
    before?.kind === 'count' && before.things.length === 1
      ? before.things[0]?.noun.plural
      : before?.kind === 'indicator' && before.indicator.counts
        ? before.indicator.english
        : undefined;
  const kind = /\b(companies|enterprises|projects)$/.exec(counted ?? '')?.[1];
  return kind === undefined ? undefined : `these ${kind}`;
}

/** What grows with an industry or a kind of enterprise, where the fact before says it of others. */
const MEASURE =
  /^((?:value added|(?:total )?profits?|operating revenue|investment|exports|imports and exports) (?:of|in)) /;

/** Of a firm or a branch, which has to be named. */
const OF_SOMEBODY =
  /^(?:(?:net|total) )?(?:assets|average monthly income|business revenue|direct economic losses|investment|market value|operating costs|operating revenue|output|output value|profit|profits|profit margin on operating revenue|revenue|sales|sales revenue|sales volume)$/;

/** 总投资1380亿元: of what, only the clause before can tell. */
export function isOfCounted({ subject, items }: ClauseReading): boolean {
  return subject === null && items[0]?.indicator?.english === TOTAL;
}

const TOTAL = 'total investment';

/** 新开工项目216个，总投资1380亿元: of these projects, and not of the city. Null where the clause before counts none. */
export function ofCounted(
  reading: ClauseReading,
  facts: readonly Fact[],
  before: Clause | undefined,
): (ClauseReading & { readonly status: FactStatus }) | null {
  const last = facts.at(-1);
  const [item] = reading.items;
  if (last === undefined || before === undefined || !last.clauses.includes(before) || item === undefined) return null;
  const counted =
    last.kind === 'count' && last.things.length === 1
      ? last.things[0]?.noun.plural
      : last.kind === 'indicator' && last.indicator.counts
        ? last.indicator.english.replace(/^number of /, '')
        : null;
  if (!counted || !/\bprojects\b/.test(counted) || last.status === null) return null;
  const indicator = { english: `${TOTAL} in these ${counted}`, article: 'the', counts: false } as const;
  return { ...reading, items: [{ ...item, indicator }], status: last.status };
}

/** 全年期刊0.6亿册: what a year brings is not what there is. */
function isOfYear({ time }: Thread): boolean {
  return time !== null && 'english' in time && time.english === times['全年']?.english;
}

/** 88.9万人 counts people, and no disciplinary actions. */
function isThere({ figure, noun }: Thing): boolean {
  return (figure.unit !== '人' || PEOPLE.test(noun.plural ?? '')) && !OF_SOMEWHERE.test(noun.plural ?? '');
}

/** 在校生, 毕业生: of which schools the clause before tells. */
const OF_SOMEWHERE =
  /^(?:students|enrolled students|students enrolled|graduates|teachers|full-time teachers|pupils|employees|members|new students)$/;

const PEOPLE =
  /(?:[eo]rs|ists|ents|ees|ians|people|men|women|children|nurses|graduates|patients|personnel|staff|physicians)$/;

/** 按不变价格计算，… holds for the next change. */
function measured(quantity: Quantity, thread: Thread): Quantity {
  if (thread.measurement === null || quantity.relation.sense !== 'change') return quantity;
  const { measurement } = thread;
  thread.measurement = null;
  return { ...quantity, measurement: quantity.measurement ?? measurement };
}

interface Continuation {
  readonly clause: Clause;
  readonly quantity: Quantity;
  readonly end: number;
  readonly status: FactStatus;
}

/** Gives each fact of the sentence its own change; false where there are not as many of them. */
export function joinApart(
  facts: Fact[],
  thread: Thread,
  clause: Clause,
  quantities: readonly Quantity[],
  status: FactStatus | null,
): boolean {
  const wholes = facts.filter((fact) => fact.kind === 'indicator');
  const fits =
    thread.last !== null &&
    wholes.length === facts.length &&
    wholes.length === quantities.length &&
    wholes.every((fact) => fact.status === status && fact.quantities.length === 1);
  if (!fits) return false;
  for (const [index, fact] of wholes.entries()) {
    const quantity = quantities[index];
    if (!quantity) return false;
    const joined: IndicatorFact = {
      ...fact,
      end: clause.end,
      quantities: [...fact.quantities, quantity],
      clauses: [...fact.clauses, clause],
    };
    facts.splice(index, 1, joined);
    thread.last = joined;
  }
  return true;
}

/** Puts a change behind the fact that it belongs to; null where it belongs to none. */
function join(facts: Fact[], last: IndicatorFact | null, { clause, quantity, end, status }: Continuation) {
  const before = last?.quantities.at(-1);
  if (last === null || before === undefined || last.status !== status || !follows(before, quantity)) return null;
  const joined: IndicatorFact = {
    ...last,
    end,
    quantities: [...last.quantities, quantity],
    clauses: last.clauses.includes(clause) ? last.clauses : [...last.clauses, clause],
  };
  facts.splice(facts.lastIndexOf(last), 1, joined);
  return joined;
}

/** Points are added to a share. Behind a growth rate they would be a change of the rate, which English would not say so. */
function follows(before: Quantity, { relation, figure, against }: Quantity): boolean {
  if (relation.sense === 'pull') return before.relation.sense === 'change';
  if (against !== null && /^(?:more|less) than/.test(against)) return before.relation.sense === 'change';
  if (figure.kind !== 'points' || against !== null) return true;
  return relation.sense === 'change' && before.figure.kind === 'share' && before.relation.sense !== 'change';
}

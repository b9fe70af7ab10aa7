/** A figure whose subject is a phrase, not one indicator: 县域内常见病就诊率稳定在90%以上. */
import { textOf, type Chunk } from '../chunk.ts';
import { readAlignedPhrase } from './aligned-phrase.ts';
import type { Clause } from '../clause.ts';
import type { ClauseReading, Time } from './clause-parts.ts';
import { BARE, OF_UNNAMED } from './indicator.ts';
import { readSubject, type Reading } from '../grammar/grammar.ts';
import { pluralize, splitHead } from '../grammar/inflect.ts';
import { wordsOfClause } from '../grammar/lexicon.ts';
import { ONE_INDUSTRY, sayNominals, type Nominal, type NominalList } from '../grammar/nominal.ts';
import type { Figure } from '../../language/number/figure.ts';
import { readMeasured } from './measure-phrase.ts';
import { withoutEnd } from './until-period.ts';
import { parseNounPhrase, possessive, withArticle } from './noun-phrase.ts';
import { findPieces, type Piece } from '../piece.ts';
import { pricedAt } from './per-unit.ts';
import { furtherAt, isAverage, parseQuantity, withUnitBehind } from './quantity.ts';
import type { Quantity } from './quantity-draft.ts';
import { times } from '../words/adverb.ts';
import { mayCount } from '../words/measure-word.ts';
import { COUNTING } from '../words/noun.ts';
import { eventVerbs } from '../words/predicate.ts';
import { being, type Relation } from '../words/relation.ts';

/** The reading of a clause whose figure stands at its end, with what the grammar makes of all that stands before it. */
export function readPhraseFact(clause: Clause, pieces: readonly Piece[]): ClauseReading | null {
  const until = withoutEnd(pieces);
  const ended = until === null ? null : readPhraseFact(clause, until.pieces);
  if (until !== null) return ended === null || ended.time !== null ? null : { ...ended, time: until.time };
  return (
    readShare(clause, pieces) ??
    readShareWithin(clause, pieces) ??
    readRatio(clause, pieces) ??
    readContribution(clause, pieces) ??
    readContributionBefore(clause, pieces) ??
    readShareBefore(clause, pieces) ??
    readPartOf(clause, pieces) ??
    readPull(clause, pieces) ??
    readIndicator(clause, pieces) ??
    readMade(clause, pieces) ??
    readAligned(clause, pieces)
  );
}

/** 占全市发电总装机的61%: of what the fact before it is so much. */
function readShareBefore(clause: Clause, pieces: readonly Piece[]): ClauseReading | null {
  const at = pieces[0]?.text === '约' ? 1 : 0;
  const verb = pieces[at];
  const last = pieces.at(-1);
  if (verb?.sense !== 'relation' || verb.relation.sense !== 'share' || last?.sense !== 'figure') return null;
  const ratio = pieces.at(-2)?.text === '比重' || pieces.at(-2)?.text === '比例' ? 1 : 0;
  const whole = readWhole(clause, verb, pieces.at(-2 - ratio));
  if (whole === null || last.figure.kind !== 'share') return null;
  const figure = at === 0 ? last.figure : asAbout(last.figure);
  if (figure === null) return null;
  const quantity: Quantity = { ...PLAIN, relation: verb.relation, figure, whole, end: pieces.length };
  const none = { ofWhich: false, measurement: null, subject: null, verb: null, things: [], time: null, settled: false };
  const { start, end } = clause;
  return { ...none, start, end, items: [{ start, end, indicator: null, quantity }] };
}

/** 装备制造业对全省工业增长的贡献率达58.3% */
function readContribution(clause: Clause, pieces: readonly Piece[]): ClauseReading | null {
  const at = pieces.findIndex(({ text }, index) => index > 0 && text === '对');
  const rate = pieces.findIndex(({ text }, index) => index > at && text === '贡献率');
  const verb = pieces[at];
  const border = pieces[rate - 1]?.text === '的' ? pieces[rate - 1] : pieces[rate];
  if (at < 0 || rate < 0 || verb === undefined || border === undefined) return null;
  const lead = readBefore(clause, verb);
  const within = clause.chunks.filter(({ start, end }) => start >= verb.end && end <= border.start);
  const whole = within.length === 0 ? null : readSubject(wordsOfClause(within));
  if (lead === null || whole === null || whole.times.length > 0 || whole.fronts.length > 0) return null;
  const quantity = parseQuantity(pieces, rate + 1, true);
  if (quantity === null || quantity.end !== pieces.length || quantity.figure.kind !== 'share') return null;
  const english = `contribution of ${sayNominals(lead.subject, false)} to ${sayNominals(whole.subject, false)}`;
  return asReading(clause, pieces, lead, { indicator: { english, article: 'the', counts: false }, quantity });
}

/** 对全市工业增长的贡献率达38.5%: of the growth that the fact before it is a part of. */
function readContributionBefore(clause: Clause, pieces: readonly Piece[]): ClauseReading | null {
  const rate = pieces.findIndex(({ text }) => text === '贡献率');
  const [verb] = pieces;
  const border = pieces[rate - 1]?.text === '的' ? pieces[rate - 1] : pieces[rate];
  if (rate < 0 || verb?.text !== '对' || border === undefined) return null;
  const within = clause.chunks.filter(({ start, end }) => start >= verb.end && end <= border.start);
  const whole = textOf(within).endsWith('增长') ? readSubject(wordsOfClause(within)) : null;
  const quantity = parseQuantity(pieces, rate + 1, true);
  if (whole === null || whole.times.length > 0 || whole.fronts.length > 0) return null;
  if (quantity === null || quantity.end !== pieces.length || quantity.figure.kind !== 'share') return null;
  const none = { ofWhich: false, measurement: null, subject: null, verb: null, things: [], time: null, settled: false };
  const { start, end } = clause;
  const said = { ...quantity, relation: ACCOUNTED, whole: sayNominals(whole.subject, false) };
  return { ...none, start, end, items: [{ start, end, indicator: null, quantity: said }] };
}

const ACCOUNTED: Relation = {
  sense: 'share',
  past: 'accounted for',
  base: 'account for',
  direction: null,
  leads: false,
};

function asAbout(figure: Figure): Figure | null {
  return figure.bound === 'exact' ? { ...figure, bound: 'about' } : null;
}

/** 新能源发电量首次超过全社会用电量的六成: how much of another thing something is. */
function readPartOf(clause: Clause, pieces: readonly Piece[]): ClauseReading | null {
  const at = pieces.findIndex((piece, index) => index > 0 && PARTS.has(piece.text));
  const verb = pieces[at];
  const last = pieces.at(-1);
  if (verb?.sense !== 'relation' || last?.sense !== 'figure' || last.figure.kind !== 'share') return null;
  const lead = readBefore(clause, pieces[at - 1]?.text === '首次' ? (pieces[at - 1] ?? verb) : verb);
  const whole = readWhole(clause, verb, pieces.at(-2));
  if (lead === null || whole === null || !MEASURED.test(headOf(lead.subject.parts[0]))) return null;
  const part = sayNominals(lead.subject, false);
  const indicator = { english: part.replace(/^the /, ''), article: part.startsWith('the ') ? 'the' : null } as const;
  const adverb = pieces[at - 1]?.text === '首次' ? 'for the first time' : null;
  const quantity: Quantity = {
    ...PLAIN,
    relation: verb.relation,
    figure: last.figure,
    whole,
    adverb,
    end: pieces.length,
  };
  return asReading(clause, pieces, lead, { indicator: { ...indicator, counts: false }, quantity });
}

const PARTS: ReadonlySet<string> = new Set(['超过', '达到', '达', '突破']);

/** What stands between a verb and 的, as a noun phrase; null where there is no 的 or more than that. */
function readWhole(clause: Clause, verb: Piece, border: Piece | undefined): string | null {
  if (border?.text !== '的') return null;
  const within = clause.chunks.filter(({ start, end }) => start >= verb.end && end <= border.start);
  const whole = within.length === 0 ? null : readSubject(wordsOfClause(within));
  if (whole === null || whole.times.length > 0 || whole.fronts.length > 0 || whole.effects.length > 0) return null;
  const said = sayNominals(whole.subject, false);
  const isPlace = PLACE.test(said) || whole.subject.parts.every(({ counting }) => counting === 'name');
  return isPlace ? `${possessive(said)} total` : said;
}

const PLACE = /^the (?:country|province|city|county|prefecture|district|region|world)$/;

function readIndicator(clause: Clause, pieces: readonly Piece[]): ClauseReading | null {
  const from = pieces.findIndex((_, index) => index > 0 && endsClause(pieces, index) && begins(pieces, index));
  const first = pieces[from];
  if (first === undefined) return null;
  const lead = readBefore(clause, first);
  const quantity = lead && quantityAt(pieces, from, lead.subject);
  const isOfEach = clause.chunks.some(({ text, end }) => end <= first.start && EACH.test(text));
  const measure = textOf(clause.chunks.filter(({ end }) => end <= first.start));
  const measured = lead && quantity && indicatorOf(lead.subject.parts[0], quantity, measure);
  const indicator = measured && isOfEach ? ofEach(measured) : measured;
  return lead && quantity && indicator ? asReading(clause, pieces, lead, { indicator, quantity }) : null;
}

const PILED = /(?:价|价格|数量|总数|时间|时限|期限|周期|企业采购[^的]+金额)$/u;

function readAligned(clause: Clause, pieces: readonly Piece[]): ClauseReading | null {
  const found = readAlignedPhrase(clause, pieces, {
    lead: (chunks) => readLead(clause, chunks),
    indicator: ({ parts: [only] }, quantity, measure) => indicatorOf(only, quantity, measure),
  });
  const [first] = found?.items ?? [];
  return found === null || first === undefined
    ? null
    : { ...asReading(clause, pieces, found.lead, first), items: found.items };
}

/** 光电子产业|实现|产值612亿元: what somebody or a branch comes to. */
function readMade(clause: Clause, pieces: readonly Piece[]): ClauseReading | null {
  const at = pieces.findIndex(({ sense, text }, index) => index > 0 && sense === 'relation' && MAKING.has(text));
  const verb = pieces[at];
  const what = verb === undefined ? null : parseNounPhrase(pieces, at + 1);
  if (verb === undefined || what === null || !what.indicator || / (?:in|of) /.test(what.english)) return null;
  const lead = readBefore(clause, verb);
  const quantity = parseQuantity(pieces, what.end);
  if (lead === null || quantity === null || quantity.end !== pieces.length) return null;
  if (quantity.relation !== being && quantity.relation.sense !== 'value') return null;
  const [maker] = lead.subject.parts;
  if (maker.count !== null || maker.determiner !== null || maker.isAction || !MAKERS.test(headOf(maker))) return null;
  // 企业实现营业收入5.6亿元: that of one, whom the text has named, or of all.
  if (maker.before === '' && /^(?:company|cooperative|enterprise|factory|firm|group|park|zone)s?$/.test(maker.head))
    return null;
  // 数控机床产业集群实现产值356亿元: one cluster
  const isOne = ONE_INDUSTRY.test(maker.before + maker.head) || /^(?:chain|cluster|park|zone)$/.test(headOf(maker));
  const counting = maker.counting === 'many' || maker.counting === 'one' ? (isOne ? 'one' : 'many') : maker.counting;
  const many: Nominal = { ...maker, counting };
  const english = `${what.english} of ${sayNominals({ parts: [many], open: false }, false)}`;
  return asReading(clause, pieces, lead, { indicator: { english, article: 'the', counts: false }, quantity });
}

/** What makes no difference between a sum and who has it. */
const MAKING: ReadonlySet<string> = new Set(['实现', '实现了', '完成', '完成了']);

/** Those who have a revenue, an output or a profit. */
const MAKERS =
  /^(?:agriculture|breeding|chain|cluster|company|cooperative|economy|enterprise|factory|farming|firm|forestry|group|husbandry|industry|industries|livestock|manufacturing|manufacturers?|park|processing|producers?|sector|services|tourism|trade|zone)s?$/;

const EACH = /^(?:全部|均|均已|都|都已|普遍|皆)$/;

/** 'installed capacity of Shandong, Jiangsu and Ningxia' */
const OF_PLACES = /^([\w -]+) of ((?:[A-Z][\w’-]*(?: [A-Z][\w’-]*)*(?:, | and )?)+)$/;

/** 12个县的财政收入均超过5亿元, 山东、江苏装机均超过…: of each of them. Null where they are neither counted nor named. */
function ofEach(indicator: Indicator): Indicator | null {
  const places = OF_PLACES.exec(indicator.english);
  if (places !== null) {
    const [, what = '', listed = ''] = places;
    return {
      ...indicator,
      english: `${what} in ${listed.includes(', ') ? `each of ${listed}` : `both ${listed}`}`,
      article: null,
    };
  }
  const [, measure, owner, things] = /^(.+?) of ((?:the|[\w ]+’s?) )?(\d[\d,]* .+)$/.exec(indicator.english) ?? [];
  if (measure === undefined || things === undefined) return null;
  return { ...indicator, english: `${measure} of each of ${owner ?? 'the '}${things}`, article: 'the' };
}

type Indicator = NonNullable<ClauseReading['items'][number]['indicator']>;

/** 新能源装机占全区电力装机的52.3%, 技改投资占工业投资的比重提高到36.2% */
function readShare(clause: Clause, pieces: readonly Piece[]): ClauseReading | null {
  const at = pieces.findIndex(({ text }, index) => index > 0 && text === '占');
  const verb = pieces[at];
  if (verb === undefined) return null;
  const lead = readBefore(clause, verb);
  if (lead === null) return null;
  const ratio = pieces.findIndex(({ text }, index) => index > at && (text === '比重' || text === '比例'));
  const border = ratio > 0 ? ratio : pieces.length - 1;
  const last = pieces[border];
  if (last === undefined || (ratio < 0 && last.sense !== 'figure')) return null;
  const until = pieces[border - 1]?.text === '的' ? (pieces[border - 1]?.start ?? 0) : last.start;
  const within = clause.chunks.filter(({ start, end }) => start >= verb.end && end <= until);
  const of = sayWhole(within);
  if (of === null) return null;
  const part = sayNominals(lead.subject, false);
  if (ratio < 0) {
    const figure = last.sense === 'figure' && last.figure.kind === 'share' ? last.figure : null;
    const relation = verb.sense === 'relation' ? verb.relation : null;
    if (figure === null || relation === null) return null;
    const quantity: Quantity = { ...PLAIN, relation, figure, whole: of, end: pieces.length };
    const indicator = {
      english: part.replace(/^the /, ''),
      article: part.startsWith('the ') ? 'the' : null,
      counts: false,
    } as const;
    return asReading(clause, pieces, lead, { indicator, quantity });
  }
  const quantity = parseQuantity(pieces, ratio + 1, true);
  if (quantity === null || quantity.end !== pieces.length || quantity.figure.kind === 'amount') return null;
  const indicator = { english: `share of ${part} in ${of}`, article: 'the', counts: false } as const;
  return asReading(clause, pieces, lead, { indicator, quantity });
}

/** Of what something is a share: 养老机构床位总数. */
export function sayWhole(chunks: readonly Chunk[]): string | null {
  const whole = chunks.length === 0 ? null : readSubject(wordsOfClause(chunks));
  if (whole !== null && (whole.times.length > 0 || whole.fronts.length > 0)) return null;
  if (whole !== null) return sayTotal(whole.subject);
  const pieces = findPieces(chunks);
  const noun = parseNounPhrase(pieces, 0);
  return noun === null || noun.end !== pieces.length || !noun.indicator ? null : withArticle(noun);
}

/** 农户总数 is one number, and 耕地总面积 the area of farmland. */
function sayTotal({ parts: [only, ...others], open }: NominalList): string {
  const isSum = others.length === 0 && only.counting === 'many' && ONE_SUM.test(only.head);
  const said = sayNominals({ parts: [isSum ? { ...only, counting: 'one' } : only, ...others], open }, false);
  const [, owner = '', things = '', measure] = TOTAL_LAST.exec(said.replace(/^the (?!\w+’s )/, '')) ?? [];
  if (measure === undefined) return said;
  const of = measure === 'number' ? pluralize(things) : things;
  return `${owner === '' ? 'the ' : owner}total ${measure} of ${of}`;
}

const TOTAL_LAST =
  /^((?:the )?[\w-]+’s? )?((?:(?!of |for |in )[\w-]+ )*(?!of |for |in )[\w-]+) total (area|length|number|output|population|volume)$/;

/** 场内作业车辆中|新能源车辆|比例|不低于80%: of all these. */
function readShareWithin(clause: Clause, pieces: readonly Piece[]): ClauseReading | null {
  const at = pieces.findIndex(({ text }, index) => index > 0 && text === '中');
  const ratio = pieces.findIndex(({ text }, index) => index > at + 1 && RATIOS.has(text));
  const [inside, border] = [pieces[at], pieces[ratio]];
  if (at < 0 || inside === undefined || border === undefined) return null;
  const lead = readBefore(clause, inside);
  const chunks = clause.chunks.filter(({ start, end }) => start >= inside.end && end <= border.start);
  const part = chunks.length === 0 ? null : readSubject(wordsOfClause(chunks));
  if (lead === null || part === null || part.times.length > 0 || part.fronts.length > 0 || part.subject.open)
    return null;
  const [only, ...others] = part.subject.parts;
  if (others.length > 0 || only.count !== null || only.owner !== null) return null;
  const quantity = parseQuantity(pieces, ratio + 1, true);
  if (quantity === null || quantity.end !== pieces.length || !/^(?:share|points)$/.test(quantity.figure.kind))
    return null;
  const english = `share of ${sayNominals(part.subject, false)} in ${sayTotal(lead.subject)}`;
  return asReading(clause, pieces, lead, { indicator: { english, article: 'the', counts: false }, quantity });
}

/** 农产品加工业产值|与|农业总产值|之比|为2.8∶1 */
function readRatio(clause: Clause, pieces: readonly Piece[]): ClauseReading | null {
  const at = pieces.findIndex(({ text }, index) => index > 0 && text === '与');
  const ratio = pieces.findIndex(({ text }, index) => index > at + 1 && text === '之比');
  const [joint, border] = [pieces[at], pieces[ratio]];
  if (at < 0 || joint === undefined || border === undefined) return null;
  const lead = readBefore(clause, joint);
  const other = sayWhole(clause.chunks.filter(({ start, end }) => start >= joint.end && end <= border.start));
  const quantity = parseQuantity(pieces, ratio + 1, true);
  if (lead === null || other === null || quantity === null || quantity.end !== pieces.length) return null;
  if (quantity.figure.kind !== 'number' || !MEASURED.test(headOf(lead.subject.parts[0]))) return null;
  const english = `ratio of ${sayTotal(lead.subject)} to ${other}`;
  return asReading(clause, pieces, lead, { indicator: { english, article: 'the', counts: false }, quantity });
}

const RATIOS: ReadonlySet<string> = new Set(['占比', '比例', '比重', '所占比例', '所占比重']);

/** 支柱产业拉动规上工业增长3.1个百分点 */
function readPull(clause: Clause, pieces: readonly Piece[]): ClauseReading | null {
  const at = pieces.findIndex(({ text }, index) => index > 0 && text === '拉动');
  const verb = pieces[at];
  const last = pieces.at(-1);
  const grown = pieces.at(-2);
  if (verb === undefined || last?.sense !== 'figure' || last.figure.kind !== 'points' || grown?.text !== '增长')
    return null;
  const lead = readBefore(clause, verb);
  const within = clause.chunks.filter(({ start, end }) => start >= verb.end && end <= grown.start);
  const whole = lead && within.length > 0 ? readSubject(wordsOfClause(within)) : null;
  if (lead === null || whole === null || whole.times.length > 0 || whole.fronts.length > 0) return null;
  const part = sayNominals(lead.subject, false);
  const quantity: Quantity = {
    ...PLAIN,
    relation: CONTRIBUTED,
    figure: last.figure,
    adverb: `to the growth of ${sayNominals(whole.subject, false)}`,
    end: pieces.length,
  };
  const indicator = {
    english: part.replace(/^the /, ''),
    article: part.startsWith('the ') ? 'the' : null,
    counts: false,
  } as const;
  return asReading(clause, pieces, lead, { indicator, quantity });
}

const CONTRIBUTED: Relation = {
  sense: 'value',
  past: 'contributed',
  base: 'contribute',
  direction: null,
  leads: false,
};

const PLAIN = { basis: null, measurement: null, from: null, adverb: null, whole: null, against: null } as const;

type Lead = Reading & { readonly subject: NominalList };

const WHOLE_YEAR: readonly Time[] = times['全年'] === undefined ? [] : [times['全年']];

/** Times and one subject, and nothing else, before a piece; null where there is more. */
function readBefore(clause: Clause, { start }: Piece): Lead | null {
  return readLead(
    clause,
    clause.chunks.filter(({ end }) => end <= start),
  );
}

/** Times and one subject, and nothing else, of these chunks. */
function readLead(clause: Clause, before: readonly Chunk[]): Lead | null {
  if (SPENT.test(textOf(before))) return null;
  const isWholeYear = before.length > 1 && before[0]?.text === '全年';
  const named = isWholeYear ? before.slice(1) : before;
  const whole = readSubject(wordsOfClause(named));
  // 大豆进口|均价 is no soybean average import price, and 生猪|收购均价 no price of acquisitions.
  const measured = whole === null || PILED.test(textOf(named)) ? readMeasured(named) : null;
  const read = measured ?? whole;
  const reading = read && isWholeYear ? { ...read, times: [...WHOLE_YEAR, ...read.times] } : read;
  if (reading === null || reading.fronts.length > 0 || reading.times.length > 1) return null;
  // 企业采购数字技术金额: no procurement amount of a technology.
  if (measured === null && /采购[^的]+金额$/u.test(textOf(named))) return null;
  if (reading.effects.some((effect) => effect !== 'perfect')) return null;
  if (reading.subject.parts.length > 1 || reading.subject.open || isDone(clause, reading)) return null;
  return { ...reading, subject: ofChina(reading.subject) };
}

/** 中国服务贸易逆差: China’s, and no Chinese deficit. */
function ofChina(subject: NominalList): NominalList {
  const [only] = subject.parts;
  const isChinese = only.owner === null && only.before.startsWith('Chinese ') && MEASURED.test(headOf(only));
  if (!isChinese) return subject;
  return { ...subject, parts: [{ ...only, owner: 'China’s', before: only.before.slice('Chinese '.length) }] };
}

/** 大理州投入资金32亿元: what somebody does with money, and no funds that have a name. */
const SPENT = /(?:投入|安排|拨付|下达|筹集|筹措|整合|统筹)[^的，]{0,4}资金$/;

/** 追回资金93亿元, 查获案件213起: what happened, and no sum that has a name. */
function isDone({ chunks }: Clause, { times }: Lead): boolean {
  return (
    times.length === 0 &&
    (eventVerbs.has(chunks[0]?.text ?? '') || /^(?:影响|拉动|带动|扣除)$/.test(chunks[0]?.text ?? ''))
  );
}

function asReading(
  { start, end }: Clause,
  pieces: readonly Piece[],
  { times, effects }: Lead,
  item: Omit<ClauseReading['items'][number], 'start' | 'end'>,
): ClauseReading {
  const time = times[0] ?? null;
  const settled =
    effects.includes('perfect') || pieces.some((piece) => piece.sense === 'adverb' && piece.adverb.settled);
  const ofWhich = pieces[0]?.text === '其中';
  const none = { ofWhich, measurement: null, subject: null, verb: null, things: [] };
  return { ...none, time, settled, start, end, items: [{ start, end, ...item }] };
}

/** What the second half of such a fact begins with. */
const BEGINS: ReadonlySet<Piece['sense']> = new Set<Piece['sense']>([
  'relation',
  'basis',
  'measurement',
  'adverb',
  'modality',
  'particle',
  'figure',
]);

/** What a quantity begins with: 平均|下降40%, 每|吨|3140元, or one of the parts that can stand before a figure. */
function begins(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  return (
    piece !== undefined &&
    (BEGINS.has(piece.sense) ||
      isAverage(pieces, index) ||
      furtherAt(pieces, index) !== null ||
      withUnitBehind(pieces, index) !== null ||
      pricedAt(pieces, index) !== null)
  );
}

function endsClause(pieces: readonly Piece[], from: number): boolean {
  return parseQuantity(pieces, from, true)?.end === pieces.length;
}

function quantityAt(pieces: readonly Piece[], from: number, { parts: [only] }: NominalList): Quantity | null {
  return parseQuantity(pieces, from, RATE.test(headOf(only)));
}

/** The number of what is counted, or what can be measured; null where the figure is of neither. */
function indicatorOf(noun: Nominal, { figure, relation }: Quantity, chinese: string): Indicator | null {
  if (noun.count !== null || noun.determiner !== null || /^(?:goal|target)s?$/.test(headOf(noun))) return null;
  const isCount = figure.kind === 'quantity' && figure.unit !== null && COUNTING.has(figure.unit);
  const english = sayNominals({ parts: [noun], open: false }, false);
  if (!mayCount(figure.unit, english)) return null;
  if (BARE.has(english.replace(/^the /, ''))) return null;
  // 批准逮捕1268人: so many people, and no arrests.
  if (isCount && figure.unit === '人' && noun.isAction) return null;
  if (noun.counting === 'many' && headOf(noun) !== 'number' && isCount && relation.sense !== 'change')
    return { english: `number of ${english}`, article: 'the', counts: true };
  const grows =
    relation.sense === 'change' &&
    figure.kind === 'share' &&
    (INDUSTRY.test(chinese) || GROWING.test(headOf(noun)) || isHolder(noun));
  // 农村上涨0.6%: a place, and no size that could rise.
  if (headOf(noun) === 'area' && !/面积/.test(chinese)) return null;
  if (!MEASURED.test(headOf(noun)) && !grows) return null;
  // 企业年产能提升到5000台: of the one that the text is about, and of no others.
  if (noun.before === 'enterprise ' && noun.owner === null && relation.sense !== 'change') return null;
  // 公共机构能耗降至12%: of a sum no part is left that could be told.
  const isLevel = relation.sense === 'value' || (relation.sense === 'change-to' && !OF_CHANGE.test(headOf(noun)));
  if (figure.kind === 'share' && isLevel && !RATE.test(headOf(noun))) return null;
  const measured: Nominal = noun.counting === 'many' && ONE_SUM.test(noun.head) ? { ...noun, counting: 'one' } : noun;
  const said = sayNominals({ parts: [isHolder(noun) ? { ...noun, counting: 'many' } : measured], open: false }, false);
  const told = untangled(said.replace(/^the /, ''));
  if (BARE.has(told) || OF_UNNAMED.test(told)) return null;
  return { english: told, article: said.startsWith('the ') ? 'the' : null, counts: false, grows };
}

/** The name of a measure with its words where English has them. */
function untangled(english: string): string {
  const [, owner = '', things] = NUMBER_LAST.exec(english) ?? [];
  // 城区学校数量: the number of schools.
  if (things !== undefined) return `number of ${owner}${pluralize(things)}`;
  // 城市低保平均标准: the average, and of what.
  return english
    .replace(/^(ratio of .+) and (?!.* and )/, '$1 to ') // 总费用与GDP的比率
    .replace(SCALE_OF_INDUSTRY, 'scale of $1$2 industry')
    .replace(
      /^((?:the )?[\w-]+’s? )?((?:(?!of |for |in |weighted )[\w-]+ )+)average (?!daily|monthly|annual)/,
      '$1average $2',
    );
}

const NUMBER_LAST = /^((?:the )?[\w-]+’s? )?((?:(?!of |for |in |total )[\w-]+ )*(?!of |total )[\w-]+) number$/;

/** 高端装备产业规模: of the industry that makes it. */
const SCALE_OF_INDUSTRY = /^scale of the industry of ((?:the [\w-]+|[\w -]+)’s? )?(.+)$/;

/** 制造业, and not 就业. */
const INDUSTRY = /(?<![就创毕作开停失])业$/;

/** 股份制企业增长7.2% */
function isHolder(noun: Nominal): boolean {
  return (
    noun.owner === null &&
    (headOf(noun) === 'enterprise' ||
      /^(?!.* (?:among|at|by|for|from|in|of|to) .*enterprises)(?:[\w-]+ )*enterprises\b/.test(noun.head))
  );
}

/** Values that are told as one. */
const ONE_SUM =
  /^(?:[\w-]+ )*(?:amount|area|balance|budget|coefficient|cost|length|number|price|rate|ratio|share|size|sum|total|value|volume)\b/;

/** Industries, of which a growth is told without saying that it is their output’s. */
const GROWING = /^(?:industry|manufacturing|mining|sector|services|construction|agriculture|trade)$/;

/** The last word of the noun that is measured: 'rate' of 'the attendance rate of patients'. */
function headOf({ head }: Nominal): string {
  return splitHead(head).head;
}

const RATE =
  /^(?:coefficient|coverage|density|efficiency|intensity|level|percentage|proportion|rate|ratio|reliability|satisfaction|share)$/;

/** Growths, whose level is a percentage too. */
const OF_CHANGE = /^(?:decline|decrease|growth|increase|margin|rise)$/;

/** What can grow, fall and reach a value. */
const MEASURED = new RegExp(
  `${RATE.source}|^(?:added|age|allowance|allowances|amount|area|balance|benefit|benefits|budget|capacity|concentration|consumption|cost|cycle|debt|deficit|deposit|deposits|depth|distance|duration|emissions|expectancy|expenditure|export|exports|fare|fares|fee|fees|freight|frequency|funds|generation|growth|height|import|imports|income|index|investment|length|limit|load|loan|loans|mileage|number|output|payout|pension|pensions|period|population|power|precipitation|premium|premiums|price|production|profit|profits|purchases|quota|radius|rainfall|rent|rents|reserves|revenue|sales|scale|score|shipments|size|speed|spending|standard|standards|stock|stocks|storage|subsidies|sum|supply|surplus|tariff|tariffs|temperature|term|terms|thickness|throughput|time|toll|tolls|total|trade|traffic|transactions|turnover|value|volume|wage|wages|weight|width|yield)$`,
);

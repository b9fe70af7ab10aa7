/** Whose the figures are that no clause gives an owner: 浙江省开发培训项目186个，前9个月培训高技能人才21.4万人. */
import { textOf } from '../chunk.ts';
import { hasFigure, type Clause, type CutParagraph } from '../clause.ts';
import type { Subject } from './clause-parts.ts';
import type { CountFact, Fact, IndicatorFact, StatementFact } from '../fact.ts';
import { nameOf } from '../grammar/nominal.ts';
import { namedBody } from './named-body.ts';
import { endsPart } from './whole.ts';
import { withArticle } from './noun-phrase.ts';
import { findPieces, type Piece } from '../piece.ts';

/** Whom a clause begins with, so that what follows in its sentence is theirs. */
type Topic =
  /** 浙江省; 全省县域 and 新区 have no name. */
  | { readonly kind: 'place'; readonly subject: Subject; readonly name: string | null }
  /** 装备制造业 */
  | { readonly kind: 'branch'; readonly english: string }
  /** 龙头企业 */
  | { readonly kind: 'group' }
  /** 白鹭湖景区 */
  | { readonly kind: 'body'; readonly name: string; readonly isKnown: boolean }
  /** 山东、江苏, 浙江省一家企业: somebody whom we cannot name. */
  | { readonly kind: 'other'; readonly isOne?: boolean };

/**
 * The facts with the owner that their sentence begins with. A fact is left out where the one that it is of cannot be named, and
 * where a sentence before it is of one place among others, of which it may go on to tell.
 */
export function withTopics(
  facts: readonly Fact[],
  { text, sentences }: CutParagraph,
  { isOwn, isFrame }: Around,
): readonly Fact[] {
  const topics = topicsOf(
    text,
    sentences.map(({ clauses }) => clauses.filter((clause) => !isFrame(clause))),
  );
  return facts.flatMap((fact): Fact[] => {
    if (fact.kind === 'statement') return isOfTopic(fact, topics, isOwn) ? [] : [doneBy(fact, topics, isOwn)];
    if (fact.kind === 'event') return [fact];
    if (isAtMonth(fact, text) || isOfMeasureBefore(fact, text)) return [];
    const last = fact.clauses.at(-1);
    const found = last === undefined ? undefined : topics.get(last);
    if (isOwned(fact)) return [fact];
    const { topic, isNear } = found ?? NOBODY;
    // 山东、江苏装机均超过…: the clause itself says whose.
    if (found?.opener != null && fact.clauses.includes(found.opener)) return [fact];
    const branch = topic?.kind === 'branch' && isNear ? ofBranch(fact, topic.english) : null;
    if (branch !== null) return [branch];
    // 增加值增长9.4%: of what, nobody says.
    if (fact.kind === 'indicator' && fact.indicator.english === 'value added') return [];
    // 龙头企业加快转型，去年研发投入增长12%: theirs.
    if (topic?.kind === 'group' && isNear && fact.kind === 'indicator' && OF_FIRMS.test(fact.indicator.english))
      return [];
    if (topic === null || topic.kind === 'branch' || topic.kind === 'group') return [fact];
    if (topic.kind === 'other') return isNear ? [] : [fact];
    // 白鹭湖景区实行预约制，去年接待游客52万人次: of the scenic area, and of no larger place.
    if (topic.kind === 'body') return isOwn(topic.name) ? [fact] : [];
    if (topic.name !== null && isOwn(topic.name)) return [fact];
    if (!isNear) return topic.name === null ? [fact] : [];
    // 新区建成公寓1.1万套，入住率超过九成: of the apartments.
    return fact.kind === 'count' || OF_PLACE.test(fact.indicator.english) ? [{ ...fact, subject: topic.subject }] : [];
  });
}

/** Somebody whom English cannot name, whose a figure is. */
export const UNNAMED = '';

/**
 * 河南统筹推进灌区改造，完成投资57.3亿元: whose the figures of a clause are, where its sentence begins with a place among others;
 * `UNNAMED` where it begins with 沈阳一家企业 or 白鹭湖景区.
 */
export function ownersIn(
  { text, sentences }: CutParagraph,
  { isOwn, isFrame }: Around,
): (clause: Clause) => string | null {
  const topics = topicsOf(
    text,
    sentences.map(({ clauses }) => clauses.filter((clause) => !isFrame(clause))),
  );
  return (clause) => {
    const { topic, isNear, opener } = topics.get(clause) ?? NOBODY;
    // 国家开发银行发放贷款1430亿元: its name stands beside the figure.
    if (topic?.kind === 'body' && GOVERNING.test(topic.name)) return null;
    if (topic?.kind === 'body') return isOwn(topic.name) || (topic.isKnown && opener === clause) ? null : UNNAMED;
    if (topic?.kind === 'other') return isNear && topic.isOne === true ? UNNAMED : null;
    if (topic?.kind !== 'place' || !isNear) return null;
    const { english } = topic.subject;
    if (topic.name === null) return Object.values(ZONES).includes(english) ? english : null;
    if (isOwn(topic.name)) return null;
    return topic.subject.english;
  };
}

/** 市委常委会, 县人民政府, 全会: whose figures are those of the place that they govern. */
const GOVERNING = /(?:全会|会议|常委会|[省市区县州]委|人民政府|[省市区县州]政府)$/u;

interface Around {
  /** True for a place that the article is about, whose figures need no owner. */
  readonly isOwn: (place: string) => boolean;
  /** 清河市统计局局长说: who speaks, and not whose the figures are. */
  readonly isFrame: (clause: Clause) => boolean;
}

/** Tells of a place whether the article is about it: its title names it, or one of its first paragraphs begins with it. */
export function placesOf(title: string | null, opening: readonly CutParagraph[]): (place: string) => boolean {
  const begun = opening.flatMap(({ sentences }) =>
    sentences.flatMap(({ clauses }, index) =>
      clauses.flatMap((clause) => {
        const topic = topicOf(clause);
        // 云岭县有民宿213家。石桥村…: the village is one of the county’s.
        if (topic?.kind === 'body' && GOVERNING.test(topic.name)) return null;
        if (topic?.kind === 'body') return index === 0 ? [topic.name] : [];
        return topic?.kind === 'place' && topic.name !== null && (index === 0 || !VILLAGE.test(topic.name))
          ? [bareName(topic.name)]
          : [];
      }),
    ),
  );
  return (place) => begun.includes(bareName(place)) || title?.includes(bareName(place)) === true;
}

const VILLAGE = /[村镇乡]$/u;

/** 湖南 of 湖南省 */
function bareName(place: string): string {
  return place.length > 2 ? place.replace(/(?:壮族|回族|维吾尔)?自治区$|[省市县区州]$/u, '') : place;
}

const NOBODY: Held = { topic: null, isNear: false, opener: null };

/** 浙江省开发项目186个，|培训人才21.4万人: the province has done that too. */
function doneBy(fact: StatementFact, topics: ReadonlyMap<Clause, Held>, isOwn: Around['isOwn']): StatementFact {
  const last = fact.clauses.at(-1);
  const { topic, isNear } = (last && topics.get(last)) ?? NOBODY;
  const counts = hasFigure(last);
  if (!counts || !isNear || topic?.kind !== 'place' || topic.name === null || isOwn(topic.name)) return fact;
  if (fact.statement.subject !== null || fact.status !== 'reported') return fact;
  const subject = { parts: [nameOf(topic.subject.english)], open: false } as const;
  return { ...fact, statement: { ...fact.statement, subject } };
}

/** 安徽铜陵是老工业城市，|化工企业集中: those of the place that the sentence begins with, and not all that there are. */
function isOfTopic(fact: StatementFact, topics: ReadonlyMap<Clause, Held>, isOwn: Around['isOwn']): boolean {
  const last = fact.clauses.at(-1);
  const { topic, isNear, opener } = (last && topics.get(last)) ?? NOBODY;
  if (!isNear || opener === null || fact.clauses.includes(opener) || fact.status === 'plan') return false;
  if (topic?.kind !== 'body' && topic?.kind !== 'place') return false;
  if (topic.name === null || isOwn(topic.name)) return false;
  const { subject } = fact.statement;
  if (subject === null) return topic.kind !== 'place' && fact.status === 'reported';
  return subject.parts.every(
    ({ counting, owner, determiner }) => !/^names?$/.test(counting) && owner === null && determiner === null,
  );
}

interface Held {
  readonly topic: Topic | null;
  /** The sentence of the clause has named it. */
  readonly isNear: boolean;
  /** The clause that begins with it. */
  readonly opener: Clause | null;
}

function topicsOf(text: string, sentences: readonly (readonly Clause[])[]): ReadonlyMap<Clause, Held> {
  const held = new Map<Clause, Held>();
  let topic: Topic | null = null;
  let opener: Clause | null = null;
  for (const clauses of sentences) {
    let isNear = false;
    for (const [index, clause] of clauses.entries()) {
      // 全省县域…；新认定龙头企业93家: of the province.
      if (topic?.kind === 'place' && topic.name === null && endsPart(text, clauses[index - 1], clause)) topic = null;
      const opened = topicOf(clause);
      if (opened !== null || OF_ALL.test(textOf(clause.chunks))) {
        topic = opened;
        isNear = opened !== null;
        opener = clause;
      }
      if (topic !== null) held.set(clause, { topic, isNear, opener });
    }
  }
  return held;
}

/** 全市新建学校12所: of all of it again. */
const OF_ALL = /^(?:目前，?|截至[^，]{1,8}，?)?(?:全[国省市县区州]|我[国省市县区州]|各地)/u;

/** Null where the clause begins with nobody, or with what is counted. */
function topicOf({ chunks }: Clause): Topic | null {
  const pieces = findPieces(chunks);
  const at = pieces.findIndex((piece) => piece.sense !== 'period' && piece.sense !== 'time' && !SMALL.test(piece.text));
  const opening = pieces.slice(Math.max(at, 0));
  const [first] = opening;
  if (first === undefined) return null;
  const body = namedBody(opening);
  if (body !== null) return { kind: 'body', name: body, isKnown: body === first.text };
  if (first.sense === 'name' && first.place) return placeTopic(opening);
  if (first.sense === 'noun' && REGION.test(first.text) && opening[1]?.sense !== 'particle')
    return { kind: 'place', subject: { english: withArticle(first.noun), place: true, part: false }, name: first.text };
  const text = textOf(opening);
  const zone = ZONES[ZONE.exec(text)?.[1] ?? ''];
  if (zone !== undefined) return { kind: 'place', subject: { english: zone, place: true, part: false }, name: null };
  const scope = first.sense === 'scope' ? first : undefined;
  const rest = scope === undefined ? opening : opening.slice(1);
  if (textOf(rest).startsWith('县域') && !NAMES_MORE.test(textOf(rest).slice('县域'.length))) {
    const english = scope === undefined ? 'counties' : `${scope.english}’s counties`;
    return { kind: 'place', subject: { english, place: true, part: false }, name: null };
  }
  const [branch, next] = rest;
  const group = rest.findIndex(({ sense }) => sense !== 'modifier');
  if (GROUP.test(rest[group]?.text ?? '') && !OF_NOUN.has(rest[group + 1]?.sense ?? 'noun')) return { kind: 'group' };
  if (branch?.sense === 'noun' && !branch.noun.indicator && BRANCH.test(branch.text) && next?.sense !== 'figure')
    return next?.sense === 'noun' && next.noun.indicator ? null : { kind: 'branch', english: withArticle(branch.noun) };
  return null;
}

const SMALL = /^(?:其中|同时|此外|另外|比如|例如|像|如|——|“|目前)$/u;

/** 县域经济, 县域特色产业: something of theirs that has figures of its own. */
const NAMES_MORE = /^(?:经济(?!总量)|特色|产业|综合|城市|商业|发展|内|中)/u;

/** 浙江省|围绕…, 辽宁省|沈阳市|推行…; with 、 or a noun behind it, it is another or several. */
function placeTopic(pieces: readonly Piece[]): Topic {
  const end = pieces.findIndex((piece) => !(piece.sense === 'name' && piece.place));
  const last = pieces[(end < 0 ? pieces.length : end) - 1];
  const next = end < 0 ? undefined : pieces[end];
  if (last?.sense !== 'name' || next === undefined || !isOfPlaceItself(next))
    return { kind: 'other', isOne: next !== undefined && /^一?[家位名]$/u.test(next.text) };
  return { kind: 'place', subject: { english: last.english, place: true, part: false }, name: last.text };
}

function isOfPlaceItself(next: Piece): boolean {
  if (next.sense === 'noun') return next.noun.indicator;
  if (next.sense === 'modifier' || next.sense === 'name' || next.sense === 'person') return false;
  return !/^(?:[、和及与的]|等|等地)$/u.test(next.text) && !BODY.test(next.text);
}

/** 海关, 港, 一家: what makes somebody else of the place before it. */
const BODY =
  /^(?:一[家位名个]|这|某|首|两|多|籍|产|牌|市场|时间|方面)|(?:公司|集团|企业|村|镇|乡|街道|县|区|园|园区|厂|工厂|合作社|学校|学院|大学|医院|港|海关|机场|银行|基地|社区|人|者|馆|站|局|厅|委|队|所|院)$/u;

const ZONE = /^(?:该|全)?(新区|高新区|经开区|开发区|园区)(?!域|内|级|、|和|等|的|管委会|党工委)/u;
const ZONES: Readonly<Record<string, string>> = {
  新区: 'the new area',
  高新区: 'the high-tech zone',
  经开区: 'the development zone',
  开发区: 'the development zone',
  园区: 'the park',
};

/** Many who have figures of their own, unless a noun or a number goes on with it: 企业利润, 企业10家. */
const GROUP = /(?:企业|公司|机构|院校|高校|商户|农户|合作社|平台)$/u;
const OF_NOUN: ReadonlySet<Piece['sense']> = new Set<Piece['sense']>([
  'noun',
  'modifier',
  'figure',
  'particle',
  'relation',
]);
const OF_FIRMS =
  /^(?:(?:total|average|annual) )*(?:R&D (?:spending|expenditure|investment)|investment|output|output value|sales|orders?|costs?|exports|imports|production capacity|profits?|revenue|energy consumption|income|efficiency)\b(?! in | of )/;

/** 长江经济带, 海南自由贸易港: by its full name. */
const REGION =
  /\p{Script=Han}{2}(?:经济带|自由贸易港|自贸港|自由贸易试验区|自贸试验区|大湾区|城市群|都市圈|经济圈|三角洲)$/u;

const BRANCH = /(?:(?<![就创毕作开停失])业|产业链|产业集群)$/u;

/** Somebody has it, or it says of whom or what it is. */
function isOwned(fact: IndicatorFact | CountFact): boolean {
  if (fact.subject !== null || fact.within !== null) return true;
  return fact.kind === 'count' ? fact.actor !== undefined : OWNED.test(fact.indicator.english);
}

/** What a whole place has: 'investment in fixed assets', 'retail sales of consumer goods'. */
const OF_PLACE =
  /\b(?:area|budget|exports|GDP|gross regional product|imports|income|investment|loans|deposits|number of|output|population|production|retail sales|revenue|employment rate|tourism|value added|visits)\b/;

const OWNED = /’s? | (?:in|of) (?:the )?[A-Z]|\bnational|\bnationwide/;

/** 私营企业利润增长2.6% behind 由6月份下降…: of the month after it, which the figure does not say. */
function isAtMonth(fact: IndicatorFact | CountFact, text: string): boolean {
  if (fact.time !== null || fact.kind === 'count') return false;
  const [first] = fact.clauses;
  const last = fact.clauses.at(-1);
  if (first === undefined || last === undefined || AGAINST_MONTH.test(text.slice(first.start, last.end))) return false;
  return AGAINST_MONTH.test(text.slice(0, first.start));
}

const AGAINST_MONTH = /[由从较比]\d{1,2}月份?(?!至|到|[底末])/u;

/**
 * 船舶制造业税收增长31.5%，|仪器制造业增长9.1%: its tax revenue, and not the industry. 农村公路总里程达460万公里，|等级公路比例达到97%: a part of
 * these roads, and not of all.
 */
function isOfMeasureBefore(fact: IndicatorFact | CountFact, text: string): boolean {
  if (fact.kind === 'count') return false;
  const before = /[^。；]*$/u.exec(text.slice(0, fact.start))?.[0] ?? '';
  const { english, grows } = fact.indicator;
  return (
    (grows === true && !MEASURING.test(english) && MEASURED.test(before)) ||
    (PROPORTION.test(english) && SUMMED.test(before))
  );
}

const MEASURED =
  /(?:税收|收入|利润|投资|用电量|贷款|出口|进口|销售额|零售额|价格)(?:同比|环比|分别)?(?:增长|下降|上涨)/u;
const MEASURING =
  /^(?:the )?(?:value added|(?:total )?profits?|operating revenue|tax revenue|electricity consumption|sales revenue|investment|exports|imports)\b/;
const PROPORTION = /^(?:the )?(?:proportion|share) of (?!.* (?:in|to|among) |days|[\w-]+ days)/u;
const SUMMED = /(?:总?里程|总数|总量|总?面积|数量)(?:已?(?:达到?|为|突破|超过?))?\d/u;

/** 装备制造业作用明显，增加值增长9.4%: its own. */
function ofBranch(fact: IndicatorFact | CountFact, branch: string): Fact | null {
  if (fact.kind === 'count' || !OF_BRANCH.test(fact.indicator.english)) return null;
  const english = `${fact.indicator.english} of ${branch}`;
  return { ...fact, indicator: { ...fact.indicator, english, article: 'the' } };
}

/** What a branch of industry has, and which is nothing by itself. */
const OF_BRANCH =
  /^(?:(?:total|annual) )?(?:value added|output value|profits?|operating revenue|revenue|sales revenue)$/;

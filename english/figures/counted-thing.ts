/** Things and how many of them there are: 历史建筑124座, 数字化车间、智能工厂286个, 审核通过4.9万份 of the applications before. */
import { textOf, type Chunk } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import type { Thing } from './clause-parts.ts';
import type { CountFact, Fact, IndicatorFact } from '../fact.ts';
import { sayCount, sayFigure } from '../figure.ts';
import { countedBy, countOf, MEASURES } from '../grammar/counted-rules.ts';
import { pluralize } from '../grammar/inflect.ts';
import { nameOf, sayNominal, sayNominals, type Nominal } from '../grammar/nominal.ts';
import { nominalOf } from './nominal-of.ts';
import type { Figure } from '../../language/number/figure.ts';
import { sayWhen } from '../when.ts';
import { scopes } from '../words/adverb.ts';
import { COUNTING } from '../words/noun.ts';

export const JOINTS: ReadonlySet<string> = new Set(['、', '和', '及', '以及']);

/** 文物保护单位37处|、|历史建筑124座: a joint beside a figure ends a thing. */
export function readThings(chunks: readonly Chunk[]): readonly Thing[] | null {
  const apart = chunks.findIndex(({ text }) => /^分别为?$/.test(text));
  if (apart > 0) return readAligned(chunks.slice(0, apart), chunks.slice(apart + 1));
  const groups: Chunk[][] = [[]];
  const measured = withMeasures(chunks);
  for (const [index, chunk] of measured.entries()) {
    const isBorder = measured[index - 1]?.figure != null || measured[index + 1]?.figure != null;
    if (JOINTS.has(chunk.text) && isBorder) groups.push([]);
    else groups.at(-1)?.push(chunk);
  }
  const things = groups.map(readThing);
  return things.every((thing) => thing !== null) ? things : null;
}

/** 5.2万户|次, 54.3亿|票: measure words that stand apart from their number. */
function withMeasures(chunks: readonly Chunk[]): readonly Chunk[] {
  const measured: Chunk[] = [];
  for (const chunk of chunks) {
    const { figure } = measured.at(-1) ?? { figure: null };
    const isTimes = chunk.text === '次' && figure !== null && /^[户家座个人]$/u.test(figure.unit ?? '');
    const isMeasure = figure?.kind === 'number' && APART.has(chunk.text);
    if (figure == null || !(isTimes || isMeasure)) {
      measured.push(chunk);
      continue;
    }
    const unit = isTimes ? `${figure.unit ?? ''}次` : chunk.text;
    const whole: Figure = { ...figure, kind: 'quantity', unit, counts: true };
    measured.splice(-1, 1, { ...chunk, text: `${measured.at(-1)?.text ?? ''}${chunk.text}`, figure: whole });
  }
  return measured;
}

/** Measure words that our numbers do not know. */
const APART: ReadonlySet<string> = new Set(['票', '尾', '剂', '剂次', '单', '面', '道', '则']);

/** 3.5万人次: each time that somebody was trained. */
const TIMES: ReadonlySet<string> = new Set(['人次', '户次', '家次', '座次', '个次', '车次']);

/** 高新技术企业、科技型中小企业|分别为|214家、830家: as many figures as things, or nothing. */
function readAligned(named: readonly Chunk[], counted: readonly Chunk[]): readonly Thing[] | null {
  const figures = counted.filter(({ figure }) => figure !== null);
  const names: Chunk[][] = [[]];
  for (const chunk of named) {
    if (JOINTS.has(chunk.text)) names.push([]);
    else names.at(-1)?.push(chunk);
  }
  const isList = counted.every(({ figure, text }) => figure !== null || JOINTS.has(text) || VALUES.has(text));
  if (!isList || figures.length !== names.length || names.length < 2) return null;
  const things = names.map((name, index) => readThing([...name, ...figures.slice(index, index + 1)]));
  return things.every((thing) => thing !== null) ? things : null;
}

const VALUES: ReadonlySet<string> = new Set(['为', '达', '达到']);

/** 历史建筑124座, 5条旅游线路, 数字化车间、智能工厂286个. */
function readThing(chunks: readonly Chunk[]): Thing | null {
  const figures = chunks.flatMap(({ figure }) => (figure === null ? [] : [figure]));
  const large = worthOf(chunks);
  if (large !== null) return large;
  const such = chunks.findIndex(({ text }, at) => at > 0 && text === '等' && chunks[at + 1]?.figure != null);
  // 主轴热控制等|11项关键技术: so many of them, whichever of them it names.
  if (such > 0 && chunks.slice(0, such).every(({ figure, period }) => figure === null && period === null))
    return readThing(chunks.slice(such + 1));
  const described = sinceOf(chunks) ?? describedOf(chunks) ?? withinOf(chunks);
  if (described !== null) return described;
  const [figure] = figures;
  const isFirst = chunks[0]?.figure != null;
  if (figure === undefined || figures.length > 1 || (!isFirst && chunks.at(-1)?.figure == null)) return null;
  const named = isFirst ? chunks.slice(chunks[1]?.text === '的' ? 2 : 1) : chunks.slice(0, -1);
  if (named.length === 0) return null;
  const sessions = sessionsOf(named, figure);
  if (sessions !== null) return sessions;
  const listed = listedOf(named, figure);
  if (listed !== null) return listed;
  const nouns = nominalOf(named);
  if (nouns === null) return null;
  const { parts, open } = nouns;
  if (open || !parts.every((part) => isPlain(part, figure))) return null;
  if (parts.length > 1) return totalOf(parts, figure);
  return thingOf(parts[0], figure);
}

/** 支持制造业发展的|18条措施: so many, and which. */
function describedOf(chunks: readonly Chunk[]): Thing | null {
  const at = chunks.findIndex(({ figure }) => figure !== null);
  const figure = chunks[at]?.figure;
  if (at < 2 || chunks[at - 1]?.text !== '的' || !figure || figure.bound === 'several' || figure.value === '1')
    return null;
  const [only, ...others] = nominalOf(chunks.toSpliced(at, 1))?.parts ?? [];
  if (only === undefined || others.length > 0 || only.owner !== null || only.count !== null) return null;
  if (only.counting !== 'many' || !only.after.startsWith(' that ')) return null;
  const plural = only.before + pluralize(only.head);
  const noun = { english: only.before + only.head, plural, article: null, indicator: false, end: 0 } as const;
  return { noun, figure, said: `${sayCount(figure)} ${plural}${only.after}` };
}

/** 16个领域|约7500个项目: so many, and in how many fields. */
function withinOf([count, kind, ...rest]: readonly Chunk[]): Thing | null {
  const fields = Object.hasOwn(FIELDS, kind?.text ?? '') ? FIELDS[kind?.text ?? ''] : undefined;
  const isCounted = count?.figure?.unit === '个' && count.figure.value !== '1' && rest[0]?.figure != null;
  const thing = fields === undefined || !isCounted ? null : readThing(rest);
  if (thing?.said === undefined || thing.noun.plural === null || !count?.figure) return null;
  return { ...thing, said: `${thing.said} in ${sayCount(count.figure)} ${fields ?? ''}` };
}

const FIELDS: Readonly<Record<string, string>> = { 领域: 'fields', 行业: 'industries', 重点领域: 'key fields' };

/** 2019年以来|立项的|项目8.7万个: since when they have been so. */
function sinceOf(chunks: readonly Chunk[]): Thing | null {
  const [when, verb, joint, ...rest] = chunks;
  const done = Object.hasOwn(SINCE, verb?.text ?? '') ? SINCE[verb?.text ?? ''] : undefined;
  if (when?.period == null || done === undefined || joint?.text !== '的') return null;
  const thing = readThing(rest);
  const plural = thing?.noun.plural;
  if (thing === null || plural == null || thing.said?.endsWith(plural) !== true) return null;
  return { ...thing, said: `${thing.said} ${done} ${sayWhen({ period: when.period })}` };
}

/** What was done first to things that something else is done to. */
const SINCE: Readonly<Record<string, string>> = {
  实施: 'carried out',
  建成: 'completed',
  开工: 'started',
  批准: 'approved',
  新建: 'built',
  立项: 'approved',
  签约: 'signed',
};

/** 问题清单53条: so many problems on a list, and not so many lists. */
function listedOf(named: readonly Chunk[], figure: Figure): Thing | null {
  const last = named.at(-1);
  const isList = last?.text.endsWith('清单') === true && /^[条项个件]$/u.test(figure.unit ?? '');
  const items = isList ? LISTED[textOf(named).replace(/清单$/u, '')] : undefined;
  if (items === undefined || figure.value === '1' || figure.bound === 'several') return null;
  const noun = { english: items, plural: items, article: null, indicator: false, end: 0 } as const;
  return { noun, figure, said: `${sayCount(figure)} listed ${items}` };
}

const LISTED: Readonly<Record<string, string>> = {
  任务: 'tasks',
  整改: 'problems',
  整改任务: 'tasks',
  问题: 'problems',
  隐患: 'hazards',
  需求: 'requests',
};

/** 亿元以上项目78个 */
function worthOf([worth, what, count, ...others]: readonly Chunk[]): Thing | null {
  const isLarge = worth?.figure?.kind === 'amount' && worth.figure.bound === 'at-least' && what?.text === '项目';
  const figure = count?.figure;
  if (!isLarge || worth.figure === null || others.length > 0 || !figure || figure.unit !== '个') return null;
  const after = `worth ${sayFigure(worth.figure)} each`;
  const noun = {
    english: `project ${after}`,
    plural: `projects ${after}`,
    article: null,
    indicator: false,
    end: 0,
  } as const;
  return figure.value === '1' || figure.bound === 'several'
    ? null
    : { noun, figure, said: `${countOf(figure)} ${noun.plural}` };
}

/** 技术培训65场: so many sessions. 技术培训3万人次: so many people trained, each time. */
function sessionsOf(named: readonly Chunk[], figure: Figure): Thing | null {
  if (!['场', '期', '次', '人次'].includes(figure.unit ?? '') || named.at(-1)?.text.endsWith('培训') !== true)
    return null;
  const kind = named
    .map(({ text }) => text)
    .join('')
    .slice(0, -'培训'.length);
  const english = Object.hasOwn(TRAININGS, kind) ? TRAININGS[kind] : undefined;
  if (english === undefined || figure.value === '1' || figure.bound === 'several') return null;
  if (figure.unit === '人次') {
    // 职业技能培训30万人次: so many of those trained, each time.
    const training = english.replace(/ session$/, '');
    const what = { english: training, plural: null, article: null, indicator: false, end: 0 } as const;
    return { noun: what, figure, said: `${sayFigure(figure)} of ${training}`, isSum: true };
  }
  const noun = { english, plural: `${english}s`, article: null, indicator: false, end: 0 } as const;
  return { noun, figure, said: `${sayCount(figure)} ${noun.plural}` };
}

const TRAININGS: Readonly<Record<string, string>> = {
  '': 'training session',
  安全: 'safety training session',
  补贴性: 'subsidized training session',
  补贴性职业技能: 'subsidized vocational skills training session',
  技能: 'skills training session',
  农业技术: 'agricultural technology training session',
  实用技术: 'practical skills training session',
  技术: 'technical training session',
  业务: 'professional training session',
  就业技能: 'employment skills training session',
  创业: 'entrepreneurship training session',
  企业职工: 'employee training session',
  专题: 'thematic training session',
  职业技能: 'vocational skills training session',
};

/** No name, nothing owned or counted, and nothing done but where it is money: 补贴. */
function isPlain({ counting, owner, count, determiner, isAction, after, head }: Nominal, { kind }: Figure): boolean {
  const isNamed = counting === 'name' || counting === 'names' || owner !== null || determiner !== null;
  const isDeed = isAction && kind !== 'amount' && !EMITTED.test(head);
  const isCounted = count !== null && count !== OF_ALL_KINDS;
  return !isNamed && !isCounted && !isDeed && after === '' && !MEASURED.test(head);
}

/** 二氧化碳排放125万吨 is an amount of it, and nothing that is done. */
const EMITTED = /^(?:[\w-]+ )*(?:emission|discharge)s?$/;

/** 各类 */
const OF_ALL_KINDS = 'all kinds of';

const MEASURED =
  /^(?:[\w-]+ )*(?:amount|area|capacity|goal|length|mileage|number|output|quota|scale|target|task|total|value|volume)s?\b/;

function thingOf(what: Nominal, figure: Figure): Thing | null {
  if (what.count === OF_ALL_KINDS) return ofAllKinds(thingOf({ ...what, count: null }, figure));
  const { kind, unit, bound } = figure;
  if (bound === 'several' || unit === null) return null;
  const noun = oneByOne(what, unit);
  const isOfTimes = TIMES.has(unit);
  const grouped = visitsOf(noun, figure) ?? setsOf(noun, figure);
  if (grouped !== null) return grouped;
  if (APART.has(unit)) return apartOf(noun, figure);
  if (isOfTimes || unit === '批次') return isOfTimes ? timesOf(noun, figure) : batchesOf(noun, figure);
  const english = noun.before + noun.head;
  const phrase = { english, plural: null, article: null, indicator: false, end: 0 } as const;
  if (kind === 'amount') {
    const said = sayNominals({ parts: [noun], open: false }, false);
    return MONEYS.test(said) ? { noun: phrase, figure, said: `${sayFigure(figure)} in ${said}`, isSum: true } : null;
  }
  if (kind !== 'quantity') return null;
  if (MEASURES.has(unit)) {
    const isLine = /[里米]$/.test(unit) && LINES.test(noun.head); // 污水管网640公里
    if (noun.counting === 'one' && !isLine) return null;
    // 太阳能发电960万千瓦
    if (/^(?:万|亿)?千瓦$/u.test(unit) && noun.head.endsWith('power generation'))
      return thingOf({ ...noun, head: noun.head.replace(/ generation$/, '') }, figure);
    const isFlood = unit === '立方米' && noun.head === 'flood';
    const what: Nominal = isLine
      ? { ...noun, counting: 'many' }
      : noun.counting === 'the' || isFlood
        ? { ...noun, counting: 'mass', head: isFlood ? 'floodwater' : noun.head }
        : noun;
    const isSum = what.counting === 'mass';
    return {
      noun: phrase,
      figure,
      said: `${sayFigure(figure)} of ${sayNominals({ parts: [{ ...what, isAction: false }], open: false }, false)}`,
      isSum,
    };
  }
  // 惠及居民6.3万户: so many households of them.
  if (unit === '户' && PEOPLE.test(noun.head)) {
    const homes = { ...phrase, english: 'household', plural: 'households' };
    return figure.value === '1' || /\b(?:elderly|poor|low-income)\b/.test(english)
      ? null
      : { noun: homes, figure, said: sayFigure(figure) };
  }
  const held = heldOf(noun, figure);
  if (held !== null) return held;
  if (!COUNTING.has(unit) || (/^[人名位]$/.test(unit) && !PEOPLE.test(noun.head.replace(OF_PEOPLE, '')))) return null;
  const things = noun;
  const isHeard = unit === '条' && HEARD.test(noun.head); // 意见建议1300余条
  const isSeveral = isHeard || isOfSeveral(noun, unit);
  const isSupply = unit === '件' && noun.counting === 'plural' && noun.head.endsWith(' supplies'); // 救灾物资3.2万件
  if (isSupply && figure.value !== '1')
    return { noun: { ...phrase, plural: english }, figure, said: `${countOf(figure)} items of ${english}` };
  const counted = isSeveral ? nameOf(`${countOf(figure)} ${english}`, true) : countedBy(things, countOf(figure), unit);
  if (isSeveral && figure.value === '1') return null;
  if (counted === null) return null;
  const isMany = things.counting === 'many' || things.counting === 'one';
  const plural = isMany ? things.before + pluralize(things.head) : english;
  return { noun: { ...phrase, plural }, figure, said: sayNominal(counted, true) };
}

/** 培训资质412家: so many institutions, and what they had. */
function heldOf({ before, head, counting, owner }: Nominal, figure: Figure): Thing | null {
  const holders = Object.hasOwn(PERMIT_HOLDERS, figure.unit ?? '') ? PERMIT_HOLDERS[figure.unit ?? ''] : undefined;
  if (holders === undefined || counting !== 'many' || owner !== null || figure.value === '1' || !PERMIT.test(head))
    return null;
  const plural = before + pluralize(head);
  const noun = { english: before + head, plural, article: null, indicator: false, end: 0 } as const;
  return { noun, figure, said: `the ${plural} of ${countOf(figure)} ${holders}` };
}

/** Those who have a permit, by the measure word that counts them. */
const PERMIT_HOLDERS: Readonly<Record<string, string>> = { 家: 'institutions', 户: 'businesses' };

const PERMIT = /(?:^| )(?:certificate|licen[cs]e|permit|qualification)$/;

/** 各类刑事案件4120起 */
function ofAllKinds(thing: Thing | null): Thing | null {
  const plural = thing?.noun.plural;
  if (thing === null || plural == null || thing.said?.endsWith(plural) !== true) return null;
  return { ...thing, said: `${thing.said} of all kinds` };
}

/** 游客210万人次: so many visits, and fewer people. */
function visitsOf({ before, head, owner }: Nominal, figure: Figure): Thing | null {
  if (figure.unit !== '人次' || owner !== null || !/^(?:tourist|visitor)s?$/.test(head)) return null;
  const english = `${before}tourist visit`;
  const noun = { english, plural: `${english}s`, article: null, indicator: false, end: 0 } as const;
  return { noun, figure, said: `${sayCount({ ...figure, unit: '个', counts: true })} ${english}s` };
}

/** 监测设备135套: 'sets of equipment' */
function setsOf(noun: Nominal, figure: Figure): Thing | null {
  const sets = { 套: 'sets', 台: 'pieces', 台套: 'sets' }[figure.unit ?? ''];
  const isMany = noun.counting === 'mass' && /(?:^| )(?:equipment|machinery)$/.test(noun.head);
  if (sets === undefined || !isMany || noun.owner !== null || figure.value === '1') return null;
  const english = noun.before + noun.head;
  const what = { english, plural: null, article: null, indicator: false, end: 0 } as const;
  return { noun: what, figure, said: `${countOf(figure)} ${sets} of ${english}` };
}

/** Each time counts: 'farmers', and how many times in all. */
function timesOf(noun: Nominal, figure: Figure): Thing | null {
  const isWho = PEOPLE.test(noun.head) || HOLDERS.test(noun.head);
  if (!isWho || !['many', 'one', 'plural'].includes(noun.counting)) return null;
  const plural = noun.before + (noun.counting === 'plural' ? noun.head : pluralize(noun.head));
  const english = noun.before + noun.head;
  const times = sayCount({ ...figure, unit: '个', counts: true });
  return { noun: { english, plural, article: null, indicator: false, end: 0 }, figure, said: plural, times };
}

/** Those who are gone to again and again. */
const HOLDERS =
  /(?:business|compan(?:y|ies)|cooperative|enterprise|entit(?:y|ies)|famil(?:y|ies)|farm|firm|household|institution|merchant|outlet|reservoir|shop|store|unit|vehicle|venue|town|village)s?$/;

/** 鱼苗3200万|尾, 疫苗320万|剂次 */
function apartOf(noun: Nominal, figure: Figure): Thing | null {
  if (!['many', 'mass'].includes(noun.counting) || figure.value === '1') return null;
  const one = noun.before + noun.head;
  const isDose = figure.unit?.startsWith('剂') === true;
  const plural = isDose ? `doses of ${one}` : noun.counting === 'many' ? noun.before + pluralize(noun.head) : one;
  const said = `${sayCount({ ...figure, unit: '个', counts: true })} ${plural}`;
  return { noun: { english: one, plural, article: null, indicator: false, end: 0 }, figure, said };
}

/** 不合格产品320批次 */
function batchesOf(noun: Nominal, figure: Figure): Thing | null {
  if (noun.counting === 'name' || figure.value === '1') return null;
  const what = sayNominals({ parts: [noun], open: false }, false);
  const said = `${sayFigure(figure)} of ${what}`;
  return { noun: { english: what, plural: null, article: null, indicator: false, end: 0 }, figure, said };
}

/** 地方性法规3件, 群众5.7万人, 救灾物资3.2万件: the glossary has them in the plural. */
function isOfSeveral({ counting, head, owner, count, determiner }: Nominal, unit: string): boolean {
  if (counting !== 'plural' || owner !== null || count !== null || determiner !== null) return false;
  if (/^[人名位]$/u.test(unit)) return /^people\b|people$/.test(head) || /(?:[eor]rs|ents|ists|ians)$/.test(head);
  return (
    /^[件部项条个]$/u.test(unit) &&
    /\b(?:laws|regulations|rules|measures|standards|policies|projects|cases)$/.test(head)
  );
}

/** What is counted one by one here: 保障性租赁住房6800套, 停车位1.8万个, 问题线索312条, 执法检查4次. */
function oneByOne(noun: Nominal, unit: string): Nominal {
  const counted = ONE_BY_ONE.find(([units, heads]) => units.includes(unit) && heads.test(noun.head));
  if (counted !== undefined && noun.counting === 'mass') return { ...noun, counting: 'many' };
  if (unit === '条' && /\b(?:warning|alert) information$/.test(noun.head))
    return { ...noun, head: noun.head.replace(/information$/, 'message'), counting: 'many' };
  if (/^[人名位]$/u.test(unit) && /^(?:[\w-]+ )*talent$/.test(noun.head))
    return { ...noun, head: noun.head.replace(/talent$/, 'professional'), counting: 'many' };
  if (unit === '套' && /\bhousing$/.test(noun.head)) return { ...noun, head: `${noun.head} unit`, counting: 'many' };
  return unit === '个' && noun.head.endsWith('parking space') ? { ...noun, counting: 'many' } : noun;
}

const ONE_BY_ONE: readonly (readonly [units: string, heads: RegExp])[] = [
  ['条件个', /\b(?:lead|tip-off|clue)$/],
  ['项条件个', /\b(?:appeal|complaint|demand|need|opinion|reform|request|suggestion)$/],
  [
    '次场项',
    /\b(?:audit|campaign|consultation|drill|examination|inquiry|inspection|investigation|negotiation|response|survey|training)$/,
  ],
];

/** 数字化车间、智能工厂286个: so many of both. */
function totalOf(parts: readonly Nominal[], figure: Figure): Thing | null {
  const told = parts.map((part) => thingOf(part, figure)?.noun.plural ?? null);
  if (!told.every((plural) => plural !== null) || figure.bound !== 'exact') return null;
  const list = `${told.slice(0, -1).join(', ')} and ${told.at(-1) ?? ''}`;
  const noun = { ...nameOf(list), english: list, plural: list, article: null, indicator: false, end: 0 } as const;
  return { noun, figure, said: `a total of ${countOf(figure)} ${list}` };
}

/** 带动就业2.1万人 */
export function readJobs(rest: readonly Chunk[]): readonly Thing[] | null {
  const figure = rest[0]?.figure;
  if (rest.length !== 1 || !figure || figure.unit !== '人' || figure.bound === 'several') return null;
  const noun = { english: 'job', plural: 'jobs', article: null, indicator: false, end: 0 } as const;
  return [{ noun, figure, said: `jobs for ${sayFigure(figure)}` }];
}

/** 39个大类行业|有|30个行业增加值增长: the whole that the clause begins with, and the clause behind it. Null for any other. */
export function splitWhole(clause: Clause): { readonly whole: Thing; readonly behind: Clause } | null {
  const { chunks } = clause;
  const at = chunks.findIndex(({ text }) => /^(?:中?有|中)$/u.test(text));
  const first = chunks[0];
  if (at < 2 || first?.figure == null || chunks.slice(at + 1).every(({ figure }) => figure === null)) return null;
  const whole = divisionsOf(chunks.slice(0, at), '');
  const behind = chunks.slice(chunks[at + 1]?.text === '有' ? at + 2 : at + 1);
  return whole === null ? null : { whole, behind: { ...clause, chunks: behind } };
}

/** 规模以上工业|37个行业大类: the divisions of industry of that size. */
function divisionsOf(chunks: readonly Chunk[], of: string): Thing | null {
  const [count, ...named] = chunks;
  const figure = count?.figure;
  if (!figure || figure.unit !== '个' || figure.bound !== 'exact' || !DIVISIONS.test(textOf(named))) return null;
  const noun = {
    english: 'division of industry',
    plural: 'divisions of industry',
    article: null,
    indicator: false,
  } as const;
  return { noun: { ...noun, end: 0 }, figure, said: `${sayCount(figure)} divisions of industry${of}` };
}

const DIVISIONS = /^(?:工业)?(?:行业大类|大类行业|大类)$/u;

/** 89个项目中: how many there are in all. */
export function readCountedWhole({ chunks }: Clause): Thing | null {
  const sized = chunks.findIndex(({ figure }) => figure !== null);
  if (chunks.at(-1)?.text === '中' && SIZED_INDUSTRY.test(textOf(chunks.slice(0, Math.max(sized, 0)))))
    return divisionsOf(chunks.slice(sized, -1), ' above the designated size');
  const [first] = chunks;
  const from = first !== undefined && (/^[在这]$/.test(first.text) || Object.hasOwn(scopes, first.text)) ? 1 : 0;
  if (chunks.at(-1)?.text !== '中' || chunks[from]?.figure == null) return null;
  const thing = readThing(chunks.slice(from, -1));
  return thing !== null && thing.figure.bound === 'exact' && thing.noun.plural !== null ? thing : null;
}

const SIZED_INDUSTRY = /^(?:在|从)?(?:全[省市县区州])?(?:规模以上|规上)工业的?$/u;

/** Of these 89 projects, 81: said with both numbers. */
export function partOf(rest: readonly Chunk[], whole: Thing | null): readonly Thing[] | null {
  const figure = rest[0]?.figure;
  if (whole === null || rest.length !== 1 || !figure || figure.unit !== whole.figure.unit) return null;
  if (figure.bound !== 'exact' || Number(figure.value) >= Number(whole.figure.value)) return null;
  return [{ noun: whole.noun, figure, said: `${countOf(figure)} of the ${whole.said ?? ''}`, isPart: true }];
}

/** What a sentence has told last: behind 受理案件300件、新建学校20所 the schools. */
export function lastThings({ things, also }: CountFact): readonly Thing[] {
  return also?.at(-1)?.things ?? things;
}

/** 受理申请5.8万份，审核通过4.9万份: of the things that the clause before counts. */
export function sameAs(words: readonly Chunk[], before: Fact | null): readonly Thing[] | null {
  const isOfThese = words[0]?.text === '其中'; // 采纳其中462条
  const rest = isOfThese ? words.slice(1) : words;
  const figure = rest[0]?.figure;
  if (rest.length !== 1 || !figure) return null;
  if (before?.kind === 'indicator') return sameLand(figure, before);
  if (before?.kind !== 'count') return null;
  const [same, ...others] = lastThings(before);
  if (others.length > 0) return null;
  const { noun } = same ?? {};
  // 新建高标准农田1860万亩，改造提升2740万亩: of the same kind of land.
  const what = /^[\w., -]+? (?:mu|hectares) of (.+)$/.exec(same?.said ?? '')?.[1];
  if (what !== undefined && noun !== undefined && /^(?:亩|公顷)$/u.test(figure.unit ?? ''))
    return figure.unit === same?.figure.unit
      ? [{ noun, figure, said: `${sayFigure(figure)} of ${what}`, isSum: true }]
      : null;
  // 取消资质412家: of those who had them, nobody can go on.
  if (same?.said?.startsWith('the ') === true) return null;
  if (!noun?.plural || same?.figure.unit !== figure.unit || figure.bound === 'several') return null;
  if (figure.kind !== 'quantity' || !COUNTING.has(figure.unit ?? '') || figure.value === '1') return null;
  return Number(figure.value) > Number(same.figure.value)
    ? null
    : [{ noun, figure, said: `${countOf(figure)} ${isOfThese ? 'of these ' : ''}${noun.plural}` }];
}

/** 新建高标准农田1860万亩，改造提升2740万亩, where the first is told as an area that is new. */
function sameLand(figure: Figure, { indicator, quantities: [first] }: IndicatorFact): readonly Thing[] | null {
  const what = /^newly built ((?:[\w-]+ )*(?:cropland|farmland))$/.exec(indicator.english)?.[1];
  if (what === undefined || figure.unit !== first.figure.unit || !MEASURES.has(figure.unit ?? '')) return null;
  const noun = { english: what, plural: null, article: null, indicator: false, end: 0 } as const;
  return [{ noun, figure, said: `${sayFigure(figure)} of ${what}`, isSum: true }];
}

/** What a verb is told of: money, or the noun. */
export function endOf({ noun, said }: Thing): string {
  return noun.plural ?? said ?? noun.english;
}

const LINES = /\b(?:network|pipeline|line|road|railway|course|corridor|greenway|fence|wall|trail|cable|pipe)$/;

/** Money that any verb of our tables may be told of; of other sums only where the verb is told of them. */
export function isFunds({ said }: Thing): boolean {
  return FUNDS.test(said ?? '');
}

const FUNDS =
  /\b(?:funds|loans|bonds|funding|subsidies|capital|compensation|vouchers|allowances|rewards|wages|relief)$/;

const MONEYS = new RegExp(
  `${FUNDS.source}|\\b(?:arrears|assets|benefits|consumption|costs|coupons|credit|debts?|dividends|donations|expenditures?|expenses|fees|fines|income|incentives|insurance|investment|losses|pay|pensions|rebates|refunds|rent|salaries|sales|spending|tax payments|taxes|trade)$`,
);

const HEARD = /^(?:opinions and suggestions|opinions|suggestions)$/;

/** 危险区群众: 'people in danger zones' */
const OF_PEOPLE = / (?:from|in|of|with) .*$/;

/** Who is counted as 人. */
const PEOPLE =
  /(?:[eo]r|ist|ent|ant|ian|child|man|official|people|person|personnel|professional|graduate|suspect|physician|nurse|apprentice|youth|staff)s?$/;

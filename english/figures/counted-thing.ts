/** Things and how many of them there are: 历史建筑124座, 数字化车间、智能工厂286个, 审核通过4.9万份 of the applications before. */
import type { Chunk } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import type { Thing } from './clause-parts.ts';
import type { Fact } from '../fact.ts';
import { sayCount, sayFigure } from '../figure.ts';
import { countedBy, countOf, MEASURES } from '../grammar/counted-rules.ts';
import { pluralize } from '../grammar/inflect.ts';
import { nameOf, sayNominal, sayNominals, type Nominal } from '../grammar/nominal.ts';
import { nominalOf } from './nominal-of.ts';
import type { Figure } from '../../language/number/figure.ts';
import { scopes } from '../words/adverb.ts';
import { COUNTING } from '../words/noun.ts';

export const JOINTS: ReadonlySet<string> = new Set(['、', '和', '及', '以及']);

/** 文物保护单位37处|、|历史建筑124座: a joint beside a figure ends a thing. */
export function readThings(chunks: readonly Chunk[]): readonly Thing[] | null {
  const apart = chunks.findIndex(({ text }) => /^分别为?$/.test(text));
  if (apart > 0) return readAligned(chunks.slice(0, apart), chunks.slice(apart + 1));
  const groups: Chunk[][] = [[]];
  for (const [index, chunk] of chunks.entries()) {
    const isBorder = chunks[index - 1]?.figure != null || chunks[index + 1]?.figure != null;
    if (JOINTS.has(chunk.text) && isBorder) groups.push([]);
    else groups.at(-1)?.push(chunk);
  }
  const things = groups.map(readThing);
  return things.every((thing) => thing !== null) ? things : null;
}

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
  const [figure] = figures;
  const isFirst = chunks[0]?.figure != null;
  if (figure === undefined || figures.length > 1 || (!isFirst && chunks.at(-1)?.figure == null)) return null;
  const named = isFirst ? chunks.slice(chunks[1]?.text === '的' ? 2 : 1) : chunks.slice(0, -1);
  if (named.length === 0) return null;
  const sessions = sessionsOf(named, figure);
  if (sessions !== null) return sessions;
  const nouns = nominalOf(named);
  if (nouns === null) return null;
  const { parts, open } = nouns;
  if (open || !parts.every((part) => isPlain(part, figure))) return null;
  if (parts.length > 1) return totalOf(parts, figure);
  return thingOf(parts[0], figure);
}

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

/** 技术培训65场: so many sessions. */
function sessionsOf(named: readonly Chunk[], figure: Figure): Thing | null {
  if (!['场', '期', '次'].includes(figure.unit ?? '') || named.at(-1)?.text.endsWith('培训') !== true) return null;
  const kind = named
    .map(({ text }) => text)
    .join('')
    .slice(0, -'培训'.length);
  const english = Object.hasOwn(TRAININGS, kind) ? TRAININGS[kind] : undefined;
  if (english === undefined || figure.value === '1' || figure.bound === 'several') return null;
  const noun = { english, plural: `${english}s`, article: null, indicator: false, end: 0 } as const;
  return { noun, figure, said: `${sayCount(figure)} ${noun.plural}` };
}

const TRAININGS: Readonly<Record<string, string>> = {
  '': 'training session',
  安全: 'safety training session',
  技能: 'skills training session',
  农业技术: 'agricultural technology training session',
  实用技术: 'practical skills training session',
  技术: 'technical training session',
  业务: 'professional training session',
  专题: 'thematic training session',
  职业技能: 'vocational skills training session',
};

/** No name, nothing owned or counted, and nothing done but where it is money: 补贴. */
function isPlain({ counting, owner, count, determiner, isAction, after, head }: Nominal, { kind }: Figure): boolean {
  const isNamed = counting === 'name' || counting === 'names' || owner !== null || determiner !== null;
  return !isNamed && count === null && (!isAction || kind === 'amount') && after === '' && !MEASURED.test(head);
}

const MEASURED =
  /^(?:[\w-]+ )*(?:amount|area|capacity|goal|length|mileage|number|output|quota|scale|target|task|total|value|volume)s?\b/;

function thingOf(noun: Nominal, figure: Figure): Thing | null {
  const { kind, unit, bound } = figure;
  if (bound === 'several' || unit === null) return null;
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
    const what: Nominal = isLine
      ? { ...noun, counting: 'many' }
      : noun.counting === 'the'
        ? { ...noun, counting: 'mass' }
        : noun;
    const isSum = what.counting === 'mass';
    return {
      noun: phrase,
      figure,
      said: `${sayFigure(figure)} of ${sayNominals({ parts: [what], open: false }, false)}`,
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
  if (!COUNTING.has(unit) || (/^[人名位]$/.test(unit) && !PEOPLE.test(noun.head))) return null;
  const things = oneByOne(noun, unit);
  const isHeard = unit === '条' && HEARD.test(noun.head); // 意见建议1300余条
  const counted = isHeard ? nameOf(`${countOf(figure)} ${english}`, true) : countedBy(things, countOf(figure), unit);
  if (counted === null) return null;
  const isMany = things.counting === 'many' || things.counting === 'one';
  const plural = isMany ? things.before + pluralize(things.head) : english;
  return { noun: { ...phrase, plural }, figure, said: sayNominal(counted, true) };
}

/** Housing and room to park are counted one by one here: 保障性租赁住房6800套, 停车位1.8万个. */
function oneByOne(noun: Nominal, unit: string): Nominal {
  if (unit === '套' && /\bhousing$/.test(noun.head)) return { ...noun, head: `${noun.head} unit`, counting: 'many' };
  return unit === '个' && noun.head.endsWith('parking space') ? { ...noun, counting: 'many' } : noun;
}

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

/** 89个项目中: how many there are in all. */
export function readCountedWhole({ chunks }: Clause): Thing | null {
  const [first] = chunks;
  const from = first !== undefined && (/^[在这]$/.test(first.text) || Object.hasOwn(scopes, first.text)) ? 1 : 0;
  if (chunks.at(-1)?.text !== '中' || chunks[from]?.figure == null) return null;
  const thing = readThing(chunks.slice(from, -1));
  return thing !== null && thing.figure.bound === 'exact' && thing.noun.plural !== null ? thing : null;
}

/** Of these 89 projects, 81: said with both numbers. */
export function partOf(rest: readonly Chunk[], whole: Thing | null): readonly Thing[] | null {
  const figure = rest[0]?.figure;
  if (whole === null || rest.length !== 1 || !figure || figure.unit !== whole.figure.unit) return null;
  if (figure.bound !== 'exact' || Number(figure.value) >= Number(whole.figure.value)) return null;
  return [{ noun: whole.noun, figure, said: `${countOf(figure)} of the ${whole.said ?? ''}`, isPart: true }];
}

/** 受理申请5.8万份，审核通过4.9万份: of the things that the clause before counts. */
export function sameAs(words: readonly Chunk[], before: Fact | null): readonly Thing[] | null {
  const isOfThese = words[0]?.text === '其中'; // 采纳其中462条
  const rest = isOfThese ? words.slice(1) : words;
  const figure = rest[0]?.figure;
  if (rest.length !== 1 || !figure || before?.kind !== 'count' || before.things.length !== 1) return null;
  const [same] = before.things;
  const { noun } = same ?? {};
  if (!noun?.plural || same?.figure.unit !== figure.unit || figure.bound === 'several') return null;
  if (figure.kind !== 'quantity' || !COUNTING.has(figure.unit ?? '') || figure.value === '1') return null;
  return Number(figure.value) > Number(same.figure.value)
    ? null
    : [{ noun, figure, said: `${countOf(figure)} ${isOfThese ? 'of these ' : ''}${noun.plural}` }];
}

/** What a verb is told of: money, or the noun. */
export function endOf({ noun, said }: Thing): string {
  return noun.plural ?? said ?? noun.english;
}

const LINES = /\b(?:network|pipeline|line|road|railway|course|corridor|greenway|fence|wall|trail|cable|pipe)$/;

const MONEYS =
  /\b(?:funds|loans|bonds|funding|subsidies|capital|compensation|vouchers|allowances|rewards|wages|relief)$/;

const HEARD = /^(?:opinions and suggestions|opinions|suggestions)$/;

/** Who is counted as 人. */
const PEOPLE =
  /(?:[eo]r|ist|ent|ant|ian|child|man|official|people|person|personnel|professional|graduate|suspect|physician|nurse|apprentice|youth|staff)s?$/;

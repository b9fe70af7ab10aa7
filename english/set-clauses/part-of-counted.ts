/** How many of those that are counted did something: 41个行业中有33个实现同比增长, 受访企业中有23.5%获得贷款. */
import { textOf, type Chunk } from '../chunk.ts';
import { sayCount, sayFigure } from '../figure.ts';
import { chunksBetween, nominalOf } from '../figures/nominal-of.ts';
import { parseNounPhrase } from '../figures/noun-phrase.ts';
import { readGrammar } from '../grammar/grammar.ts';
import { wordsOfClause } from '../grammar/lexicon.ts';
import { sayNominals } from '../grammar/nominal.ts';
import type { Figure } from '../../language/number/figure.ts';
import { findPieces } from '../piece.ts';
import { isUntil } from '../thread.ts';
import { COUNTING } from '../words/noun.ts';
import type { SetClause, SetSaying, Tense } from './set-saying.ts';

/** Told with the whole, so that nobody takes the part for all that there is. */
export function sayPartOfCounted({ chunks, former, tense, time }: SetClause): SetSaying | null {
  if (isUntil(time)) return null;
  const inside = chunks.findIndex(({ text }, index) => index > 0 && INSIDE.test(text));
  const isApart = inside < 0 && INSIDE.test(former?.chunks.at(-1)?.text ?? '');
  const whole = wholeOf(isApart ? (former?.chunks.slice(0, -1) ?? []) : chunks.slice(0, Math.max(inside, 0)));
  let at = inside + 1;
  const only = /^仅有?$/u.test(chunks[at]?.text ?? '') ? 'only ' : '';
  while (HAVING.test(chunks[at]?.text ?? '')) at++;
  const figure = chunks[at]?.figure;
  if (whole === null || figure == null || (isApart && at === 0)) return null;
  const part = sayPart(figure, whole);
  const next = chunks[at + 1];
  const rest = chunks.slice(at + (next !== undefined && whole.name.includes(next.text) ? 2 : 1));
  const did = part === null || rest.length === 0 ? null : (sayGrowth(rest, whole, tense) ?? sayDeed(rest, tense));
  const told = isApart ? { from: former ?? undefined } : {};
  return did === null ? null : { ...told, english: `${only}${part ?? ''} ${did}` };
}

const INSIDE = /^(?:当?中|里|中有|中已有|中仅有)$/u;
const HAVING = /^(?:有|已|已有|共有|仅|仅有)$/u;

interface Whole {
  /** How many there are; null where only a share of them is told. */
  readonly figure: Figure | null;
  /** 'the 41 industries' */
  readonly said: string;
  /** The Chinese of the things. */
  readonly name: string;
}

/** 31个省份, 规模以上工业|37个|行业大类, 受访企业 */
function wholeOf(named: readonly Chunk[]): Whole | null {
  const chunks = named[0]?.text === '在' ? named.slice(1) : named;
  const at = chunks.findIndex((chunk) => chunk.figure !== null);
  const figure = chunks[at]?.figure ?? null;
  if (chunks.length === 0 || chunks.some(({ period }) => period !== null)) return null;
  if (figure === null) {
    const [only, ...others] = nominalOf(chunks)?.parts ?? [];
    const isMany = only?.counting === 'many' && others.length === 0 && only.count === null && !only.isAction;
    if (only === undefined || !isMany || !PEOPLE_OR_FIRMS.test(textOf(chunks))) return null;
    return {
      figure,
      said: sayNominals({ parts: [{ ...only, determiner: null }], open: false }, false),
      name: textOf(chunks),
    };
  }
  if (figure.kind !== 'quantity' || figure.bound !== 'exact' || !COUNTING.has(figure.unit ?? '')) return null;
  const ofIndustry = OF_INDUSTRY.test(textOf(chunks.slice(0, at)));
  const counted = nominalOf(ofIndustry ? chunks.slice(at) : chunks);
  const [only, ...others] = counted?.parts ?? [];
  if (counted === null || only === undefined || only.count === null || others.length > 0) return null;
  const plain = sayNominals(counted, false);
  const said = plain.startsWith('the ') || only.owner !== null ? plain : `the ${plain}`;
  return {
    figure,
    said: ofIndustry ? `${said.replace(DIVISIONS, 'divisions')} of industry above the designated size` : said,
    name: textOf(chunks.slice(at + 1)),
  };
}

/** As the National Bureau of Statistics calls them. */
const DIVISIONS = /\bmajor industr(?:ies|ial categories)$/;

const OF_INDUSTRY = /^(?:全部)?(?:规模以上|规上)工业$/u;
/** Who can be asked, and of whom so many percent are told. */
const PEOPLE_OR_FIRMS = /(?:企业|公司|家庭|居民|农户|者|人员|学员|学生|毕业生|职工|员工|工人)$/u;

function sayPart(figure: Figure, whole: Whole): string | null {
  if (figure.kind === 'share')
    return figure.bound === 'several'
      ? null
      : `${sayFigure(figure)} of ${whole.figure === null ? 'the ' : ''}${whole.said}`;
  const isLess =
    whole.figure !== null &&
    figure.unit === whole.figure.unit &&
    figure.bound === 'exact' &&
    Number(figure.value) <= Number(whole.figure.value);
  return isLess ? `${sayCount(figure)} of ${whole.said}` : null;
}

/** 实现同比增长 of industries, 工业增加值保持增长 of places. */
function sayGrowth(rest: readonly Chunk[], whole: Whole, tense: Tense): string | null {
  const text = textOf(rest);
  const [verb, basis, turn = ''] = GROWTH.exec(text) ?? [];
  if (verb === undefined) return null;
  const isUp = /^[正增上回]/u.test(turn);
  const pace = { 同比: 'year-on-year', 环比: 'month-on-month' }[basis ?? ''];
  // 30个行业中有12个上涨: prices rise, and an industry grows.
  const isPrice = turn === '上涨';
  const noun = isPrice ? 'rise' : isUp ? 'growth' : 'decline';
  const change = [noun === 'growth' ? [] : ['a'], pace ?? [], noun].flat().join(' ');
  const saw = { was: 'saw', 'had been': 'had seen', 'has been': 'have seen' }[tense];
  const what = chunksBetween(rest, 0, text.length - verb.length);
  if (what === null) return null;
  if (what.length === 0) return GROWING.test(whole.name) ? `${saw} ${change}${isPrice ? ' in prices' : ''}` : null;
  const pieces = findPieces(what);
  const measured = parseNounPhrase(pieces, 0);
  return measured?.indicator === true && measured.end === pieces.length
    ? `${saw} ${change} in ${measured.english}`
    : null;
}

const GROWTH = /(?:实现|保持|呈现)?了?(同比|环比)?(?:实现|保持)?了?(正增长|负增长|增长|上涨|下降|下滑|回升)$/u;
/** What grows by itself; of a place only something grows. */
const GROWING = /(?:行业|产业|产品|品种|商品|门类|大类)$/u;

/** 开展试点, 获得贷款: what the grammar reads whole, without a figure or a time of its own. */
function sayDeed(rest: readonly Chunk[], tense: Tense): string | null {
  if (rest.some(({ figure, period }) => figure !== null || period !== null)) return null;
  const reading = readGrammar(wordsOfClause(rest));
  if (reading?.verbal == null || reading.subject !== null || reading.times.length > 0 || reading.fronts.length > 0)
    return null;
  if (reading.effects.some((effect) => effect !== 'perfect')) return null;
  if (tense === 'was') return reading.verbal.say('pastPlural');
  return `${tense === 'had been' ? 'had' : 'have'} ${reading.verbal.say('participle')}`;
}

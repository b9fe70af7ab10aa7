/** One village, firm, park or school that a clause begins with by a name of its own: 白鹭湖景区, 石桥村竹海乐园. */
import type { Piece } from '../piece.ts';
import { actionNouns } from '../words/action-noun.ts';
import { bareDeeds, deeds } from '../words/deed.ts';
import { intransitive, transitive } from '../words/predicate.ts';

/** What the clause calls it; null where it begins with anybody else, or with all of a kind: 农业龙头企业, 各景区. */
export function namedBody(pieces: readonly Piece[]): string | null {
  let text = '';
  let isNamed = false;
  for (const [index, piece] of pieces.entries()) {
    if (!IN_NAMES.has(piece.sense) || isVerb(piece) || (index === 0 && OF_MANY.test(piece.text))) return null;
    text += piece.text;
    const next = pieces[index + 1];
    const isWhole = next === undefined || !IN_NAMES.has(next.sense) || isVerb(next) || isDeed(next);
    if (isWhole && isNamed && BODY.test(text)) return text;
    // 北京大学, 国家开发银行, and not the bank of all banks
    if (index === 0 && piece.sense === 'name' && !piece.place && isWhole && FIRM.test(text)) return text;
    isNamed ||= isNaming(piece);
  }
  return null;
}

/** 白鹭|湖|景区, 石桥村|竹海|乐园, 宏达|机械|有限公司: a name, or a word that is no other. */
function isNaming({ sense, text }: Piece): boolean {
  return sense === 'name' || (sense === 'unknown' && /^\p{Script=Han}+$/u.test(text)) || LANDFORM.test(text);
}

function isVerb({ sense, text }: Piece): boolean {
  return sense === 'unknown' && (Object.hasOwn(transitive, text) || Object.hasOwn(intransitive, text));
}

function isDeed({ text }: Piece): boolean {
  return [actionNouns, deeds, bareDeeds].some((words) => Object.hasOwn(words, text));
}

const IN_NAMES: ReadonlySet<Piece['sense']> = new Set<Piece['sense']>(['name', 'noun', 'modifier', 'unknown']);

const LANDFORM = /[湖山河江海岛溪泉岭峡湾]$/u;

/** 各, 许多, 一批 */
const OF_MANY = /^(?:[全各该本我这那每多]|许多|一批|一些|部分|所有|大型|重点|沿线|周边|当地)/u;

const FIRM = /(?:公司|集团|(?<!人民)银行|大学|学院|医院|研究院)$/u;

const BODY =
  /(?:村|社区|街道|景区|度假区|乐园|公园|古镇|小镇|镇|产业园|园区|工业园|科技园|公司|股份|厂|中学|小学|学校|学院|大学|医院|合作社|牧场|农场|林场|码头|市场|博物馆|中心|图书馆|水库|灌区|部落|商圈|步行街|茶园|基地|银行|协会|学会|商会|联合会|基金会|促进会)$/u;

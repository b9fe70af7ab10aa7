/** What several things share that are measured together: 汽车产销, 城镇、农村居民人均可支配收入. */
import { textOf } from './chunk.ts';
import { nounOf } from './grammar/nominal.ts';
import { parseNounPhrase, type NounPhrase } from './noun-phrase.ts';
import type { Piece } from './piece.ts';
import { plainIndicators } from './words/noun.ts';

/** 汽车产销: production and sales are two indicators. */
export function madeAndSold(noun: NounPhrase): NounPhrase[] {
  const of = /^production and sales (of .+)$/.exec(noun.english)?.[1];
  if (of === undefined) return [noun];
  return ['production', 'sales'].map((what) => ({ ...noun, english: `${what} ${of}`, article: null }));
}

/** 集成电路、…产量, 城镇、农村|居民人均可支配收入: the longest that the last word can share, where the two are one word. */
export function namedWith(part: readonly Piece[], last: readonly Piece[], isMeasured: boolean): NounPhrase | null {
  const before = textOf(part);
  const whole = textOf(last);
  for (let from = 1; from < whole.length; from++) {
    const shared = whole.slice(from);
    const text = before + shared;
    const english = Object.hasOwn(plainIndicators, text) ? plainIndicators[text] : undefined;
    // 营业收入、利润总额: the first is so much by itself.
    if (english === undefined || (isMeasured && !LEVELS.test(shared))) continue;
    return { english, plural: null, article: null, indicator: true, end: part.length };
  }
  return null;
}

/** 存款、贷款|余额, PM2.5、PM10|平均浓度 */
const LEVELS = /^(?:余额|额|(?:平均)?浓度)$/;

/** 集成电路、工业机器人产量: output of integrated circuits, which English does not put before it. */
export function measureOf(part: readonly Piece[], head: Piece): NounPhrase | null {
  const goods = parseNounPhrase(part, 0);
  const made = head.sense === 'noun' && /^(?:exports|imports|output|production|sales)$/.test(head.noun.english);
  if (goods === null || goods.indicator || goods.end !== part.length || !made) return null;
  const named = nounOf(goods.english)?.counting === 'mass' ? goods.english : goods.plural;
  return named === null ? null : { ...goods, ...head.noun, english: `${head.noun.english} of ${named}`, plural: null };
}

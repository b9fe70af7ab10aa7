/** What growths, rates and shares are set against: 高于规模以上工业平均水平, 比各项贷款高. */
import { parseNounPhrase, possessive, type NounPhrase } from './noun-phrase.ts';
import type { Piece } from '../piece.ts';
import { scopes } from '../words/adverb.ts';

/** What is told behind the figure, and the index of the figure. */
export interface Comparison {
  readonly against: string;
  readonly figureAt: number;
}

/** Wholes that a part is set against; their growth and their average have the same name. */
const WHOLES: Readonly<Record<string, string>> = {
  GDP: 'GDP',
  地区生产总值: 'gross regional product',
  各项存款: 'all deposits',
  各项贷款: 'all loans',
  固定资产投资: 'investment in fixed assets',
  规上工业: 'industry above the designated size',
  企业: 'enterprises',
  规模以上工业企业: 'industrial enterprises above the designated size',
  全部规模以上工业企业: 'all industrial enterprises above the designated size',
  规上服务业: 'services above the designated size',
  规模以上服务业: 'services above the designated size',
  规模以上工业: 'industry above the designated size',
  全部各项贷款: 'all loans',
  全部贷款: 'all loans',
  全部规模以上工业: 'industry above the designated size as a whole',
  全部规上工业: 'industry above the designated size as a whole',
  全部投资: 'all investment',
  全部工业: 'industry as a whole',
  全部企业: 'all enterprises',
  全部固定资产投资: 'investment in fixed assets as a whole',
  全国: 'China',
  全省: 'the province',
  全市: 'the city',
  全县: 'the county',
  全州: 'the prefecture',
  经济: 'the economy',
  城镇: 'urban areas',
  城市: 'urban areas',
  农村: 'rural areas',
  乡村: 'rural areas',
  城镇居民: 'urban residents',
  农村居民: 'rural residents',
  人均GDP: 'per capita GDP',
  社会消费品零售总额: 'total retail sales of consumer goods',
  外贸整体: 'foreign trade as a whole',
  整体外贸: 'foreign trade as a whole',
  东部地区: 'the eastern region',
  中部地区: 'the central region',
  西部地区: 'the western region',
  东北地区: 'the northeastern region',
};

/** What of the whole; nothing where it is the same that the fact before tells. */
const MEASURES: Readonly<Record<string, string>> = {
  '': 'that',
  平均水平: 'the average',
  平均: 'the average',
  平均数: 'the average',
  平均值: 'the average',
  平均增速: 'the average growth rate',
  平均增幅: 'the average growth rate',
  增速: 'the growth rate',
  增幅: 'the growth rate',
  总体增速: 'the overall growth rate',
  整体增速: 'the overall growth rate',
  总体水平: 'the overall level',
  整体水平: 'the overall level',
};

const SIDES: Readonly<Record<string, string>> = {
  高于: 'above',
  高出: 'above',
  快于: 'above',
  低于: 'below',
  慢于: 'below',
  高: 'above',
  快: 'above',
  低: 'below',
  慢: 'below',
};

const MEASURE_FORM = Object.keys(MEASURES)
  .filter((measure) => measure !== '')
  .sort((one, other) => other.length - one.length)
  .join('|');
const WHOLE_FORM = Object.keys(WHOLES)
  .sort((one, other) => other.length - one.length)
  .join('|');
const OWNER_FORM = '全国|全省|全市|全区|全县|全州|';
const SAID_BEFORE = new RegExp(
  `^(高于|高出|快于|低于|慢于)(?:同期)?(${OWNER_FORM})(${WHOLE_FORM})(?:的)?(${MEASURE_FORM}|)$`,
);
const SAID_BEHIND = new RegExp(
  `^[比较](?:同期)?(${OWNER_FORM})(${WHOLE_FORM})(?:的)?(${MEASURE_FORM}|)(高出|高|快|低|慢)$`,
);
/** 高出整体增速, 比平均增速高: of the whole that the fact is a part of. */
const OVERALL_BEFORE = /^(高于|高出|快于|低于|慢于)(整体增速|总体增速|平均增速|总体水平|整体水平)$/u;
const OVERALL_BEHIND = /^[比较](整体增速|总体增速|平均增速|总体水平|整体水平)(高出|高|快|低|慢)$/u;

/** 高于规模以上工业平均水平9.9个百分点, 比各项贷款高14.9个百分点; null where the whole is not one that we know. */
export function parseComparedWhole(pieces: readonly Piece[], at: number): Comparison | null {
  const figureAt = pieces.findIndex(({ sense }, index) => index > at && sense === 'figure');
  const figure = pieces[figureAt];
  if (figure?.sense !== 'figure' || figure.figure.kind !== 'points') return null;
  const text = pieces
    .slice(at, figureAt)
    .map((piece) => piece.text)
    .join('');
  const before = SAID_BEFORE.exec(text);
  if (before) return { against: sayAgainst(before[1], before[2], before[3], before[4]), figureAt };
  const behind = SAID_BEHIND.exec(text);
  if (behind) return { against: sayAgainst(behind[4], behind[1], behind[2], behind[3]), figureAt };
  const [, side, measure] = OVERALL_BEFORE.exec(text) ?? [];
  if (measure !== undefined) return { against: `${SIDES[side ?? ''] ?? ''} ${MEASURES[measure] ?? ''}`, figureAt };
  const [, other, higher] = OVERALL_BEHIND.exec(text) ?? [];
  if (other !== undefined) return { against: `${SIDES[higher ?? ''] ?? ''} ${MEASURES[other] ?? ''}`, figureAt };
  const against = parseComparedGrowth(pieces, at, figureAt);
  return against === null ? null : { against, figureAt };
}

/** 比制造业投资增速高8.3个百分点, 高于工业投资增速: a growth that has a name of its own. */
function parseComparedGrowth(pieces: readonly Piece[], at: number, figureAt: number): string | null {
  // 比同期工业投资增速高: of the same months, as every growth beside another is.
  const growth = parseNounPhrase(pieces, pieces[at + 1]?.text === '同期' ? at + 2 : at + 1);
  if (growth === null || !growth.english.startsWith('growth rate of ')) return null;
  const isBehind = /^[比较]$/.test(pieces[at]?.text ?? '');
  const side = SIDES[pieces[isBehind ? growth.end : at]?.text ?? ''];
  return side === undefined || growth.end + (isBehind ? 1 : 0) !== figureAt ? null : `${side} the ${growth.english}`;
}

/** 占全市规上工业: industry of a size, which is no noun before another. */
export function wholeAt(pieces: readonly Piece[], at: number): NounPhrase | null {
  const [size, industry] = pieces.slice(at, at + 2);
  const whole = /^(?:规上|规模以上|规模)(?:工业|服务业)$/.exec((size?.text ?? '') + (industry?.text ?? ''))?.[0];
  const english = WHOLES[whole?.replace(/^规模(?!以上)/, '规模以上') ?? ''];
  if (english === undefined) return null;
  return { english, plural: null, article: null, indicator: false, end: at + 2 };
}

/** 'above the average of industry above the designated size' */
function sayAgainst(side = '', owner = '', whole = '', measure = ''): string {
  const of = owner === '' ? '' : `${possessive(scopes[owner] ?? '')} `;
  return `${SIDES[side] ?? ''} ${MEASURES[measure] ?? ''} of ${of}${WHOLES[whole] ?? ''}`;
}

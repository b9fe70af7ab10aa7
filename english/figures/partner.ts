/** 东盟连续23年为广西第一大贸易伙伴: for how long somebody has been the largest partner of a place. */
import { textOf } from '../chunk.ts';
import type { Figure } from '../../language/number/figure.ts';
import { sayCount, sayFigure } from '../figure.ts';
import { possessive } from './noun-phrase.ts';
import type { Piece } from '../piece.ts';
import { traderOf } from './trade-noun.ts';

/** The sentence without its time; null for any other clause. @param isTimed a time stands before it, of which it is told */
export function sayPartner(pieces: readonly Piece[], isTimed: boolean): string | null {
  const [first, running, years, verb, owner, ...rest] = pieces.filter(({ text }) => !['已', '已经'].includes(text));
  const partner = traderOf(first);
  if (partner === null || !/^已?连续$/.test(running?.text ?? '') || years?.sense !== 'figure') return null;
  if (!isYears(years.figure) || !VERBS.test(verb?.text ?? '')) return null;
  if (owner?.sense !== 'name' && owner?.sense !== 'scope') return null;
  const kind = KIND.exec(textOf(rest));
  const rank = RANKS[kind?.[1] ?? ''];
  const place = PLACES[kind?.[2] ?? ''];
  if (rank === undefined || place === undefined) return null;
  const what = `${possessive(owner.english)} ${rank} ${place}`;
  const nth = sayFigure({ ...years.figure, kind: 'rank' });
  return isTimed
    ? `${partner} was ${what} for the ${nth} consecutive year`
    : `${partner} has been ${what} for ${sayCount(years.figure)} consecutive years`;
}

function isYears({ kind, unit, bound, value }: Figure): boolean {
  return kind === 'quantity' && unit === '年' && bound === 'exact' && value !== null && /^(?:[2-9]|\d\d)$/.test(value);
}

const VERBS = /^(?:为|是|成为|保持|稳居|保持为|位居)$/;

const KIND =
  /^的?(第[一二三四五]大|最大)(?:货物)?(贸易伙伴|出口市场|进口来源地|外资来源地|出口目的地)(?:国)?(?:地位)?$/;

const RANKS: Readonly<Record<string, string>> = {
  第一大: 'largest',
  最大: 'largest',
  第二大: 'second-largest',
  第三大: 'third-largest',
  第四大: 'fourth-largest',
  第五大: 'fifth-largest',
};

const PLACES: Readonly<Record<string, string>> = {
  贸易伙伴: 'trading partner',
  出口市场: 'export market',
  进口来源地: 'source of imports',
  外资来源地: 'source of foreign investment',
  出口目的地: 'export destination',
};

/** 有色、石化、装备制造三个行业合计拉动规模以上工业增加值增长6.5个百分点: what several bring to the growth of all. */
import { textOf, type Chunk } from '../chunk.ts';
import { sayFigure } from '../figure.ts';
import { chunksBetween, sayNominalOf, splitAt } from '../figures/nominal-of.ts';
import { parseNounPhrase, withArticle } from '../figures/noun-phrase.ts';
import { joinList } from '../grammar/nominal.ts';
import { findPieces } from '../piece.ts';
import type { SetClause, SetSaying } from './set-saying.ts';

export function sayPullTogether(set: SetClause): SetSaying | null {
  const english = sayTogether(set) ?? sayContributed(set);
  return english === null ? null : { english };
}

/** Only with those who do: named, and as many as the clause counts. */
function sayTogether({ chunks }: SetClause): string | null {
  const found = splitAt(chunks, /^(?:拉动|带动)$/u);
  const figure = found?.behind.at(-1)?.figure;
  const growth = found?.behind.at(-2)?.text;
  if (found === null || figure?.kind !== 'points' || growth !== '增长' || figure.bound === 'several') return null;
  const whole = found.behind.slice(0, -2);
  const who = sayBranches(found.before);
  const what = sayMeasure(whole);
  if (who === null || what === null) return null;
  return `${who} together contributed ${sayFigure(figure)} to the growth of ${what}`;
}

/** 有色、石化、装备制造|三个|行业|合计 */
function sayBranches(chunks: readonly Chunk[]): string | null {
  const text = textOf(chunks);
  const count = COUNTED.exec(text);
  const names = count === null ? [] : text.slice(0, count.index).split(/[、和]/u);
  const number = NUMBERS[count?.[1] ?? ''];
  const listed = count === null ? null : chunksBetween(chunks, 0, count.index);
  const said = names.map((name) => BRANCHES[name]);
  if (number === undefined || names.length !== number || listed === null) return null;
  const known = said.filter((name) => name !== undefined);
  return known.length === names.length ? joinList(known) : null;
}

const COUNTED = /(?:等|这)?([二两三四五六\d])(?:个|大)(?:重点|主要|支柱|主导|大类)?(?:行业|产业)(?:合计|共|共同)?$/u;

const NUMBERS: Readonly<Record<string, number>> = {
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  2: 2,
  3: 3,
  4: 4,
  5: 5,
  6: 6,
};

/** Industries by the short names that only such lists have. */
const BRANCHES: Readonly<Record<string, string>> = {
  有色: 'nonferrous metals',
  有色金属: 'nonferrous metals',
  石化: 'petrochemicals',
  化工: 'chemicals',
  钢铁: 'steel',
  冶金: 'metallurgy',
  煤炭: 'coal',
  电力: 'electric power',
  建材: 'building materials',
  汽车: 'automobiles',
  汽车制造: 'automobile manufacturing',
  汽车制造业: 'automobile manufacturing',
  电子: 'electronics',
  电子信息: 'electronic information',
  装备制造: 'equipment manufacturing',
  装备制造业: 'equipment manufacturing',
  医药: 'pharmaceuticals',
  医药制造业: 'pharmaceutical manufacturing',
  食品: 'food',
  烟草: 'tobacco',
  白酒: 'baijiu',
  纺织: 'textiles',
  机械: 'machinery',
  电气机械: 'electrical machinery',
  新能源: 'new energy',
  新材料: 'new materials',
  生物医药: 'biomedicine',
};

function sayMeasure(chunks: readonly Chunk[]): string | null {
  const pieces = findPieces(chunks);
  const measured = parseNounPhrase(pieces, 0);
  if (measured !== null && measured.indicator && measured.end === pieces.length) return withArticle(measured);
  const text = textOf(chunks);
  if (/^(?:全[省市区县国])?(?:规模以上|规上)工业$/u.test(text))
    return 'industrial enterprises above the designated size';
  return sayNominalOf(chunks);
}

/** 贡献率达70.7%, right behind it: of that growth. */
function sayContributed({ chunks, before }: SetClause): string | null {
  const figure = chunks.at(-1)?.figure;
  const isRate = /^(?:合计)?贡献率(?:为|达|达到|超过)?$/u.test(textOf(chunks.slice(0, -1)));
  const whole =
    before?.kind === 'event' ? / together contributed .+ to the (growth of .+)$/.exec(before.english)?.[1] : undefined;
  if (!isRate || figure?.kind !== 'share' || whole === undefined) return null;
  return `these industries accounted for ${sayFigure(figure)} of the ${whole}`;
}

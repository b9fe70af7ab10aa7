/** Whose a figure or a deed is where the words before it decide: a loan product, a zone, the place that a sentence is set in. */
import { PROVINCES, REGIONS } from '../names/provinces.ts';
import { textOf, type Chunk } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import type { Subject } from './clause-parts.ts';

/**
 * 推出“设备贷”，累计发放贷款24.5亿元: what is paid or who gains behind a product, a programme or a trial is of that alone, and
 * told without it would be of all.
 */
export function isOfScheme(clause: Clause, ahead: readonly Clause[]): boolean {
  return PAID.test(textOf(clause.chunks)) && ahead.some(({ chunks }) => SCHEME.test(textOf(chunks)));
}

const SCHEME =
  /(?:推出|上线|开发|创设|首创|打造|设立|开办|试点|发行)(?:了)?(?:\p{Script=Han}{0,8}?)“[^”]*(?:贷|保|险|券|卡|通|码|担)”|(?:启动|开展|实施)[^，]{0,6}“[^”]+”\p{Script=Han}{0,4}$|(?:项目|试点|补贴|补助|津贴|政策|活动)(?:已|正|正式|率先)?(?:在[^，]{1,12})?(?:全面|正式|有序|陆续|顺利)?(?:推开|铺开|展开|启动|落地|实施|推行|施行)(?:见效)?$/u;

const PAID =
  /^(?:截[至止][^，]{1,8}|今年以来|目前|至今|全年|前\p{Script=Han}{1,4}|[\d年月—至-]{2,12})?(?:共|已|累计|共计|总计|先后)*(?:发放|投放|授信|放款|兑付|兑现|支付|拨付|惠及|受益|受惠|覆盖|服务|支持|带动|拉动)/u;

/** 公司在粤港澳大湾区的运输量: of the firm that speaks or of which the text speaks, and of no companies there. */
export function isOfFirmThere({ chunks }: Clause): boolean {
  return /^(?:目前|如今|现在|截至目前|今年|去年)?(?:公司|集团)(?:在|位于|设在)[^，]+的/u.test(textOf(chunks));
}

/** 共查办相关案件1860起: of what they are, an untold clause speaks, or nobody does. */
export function isOfUnnamed({ chunks }: Clause): boolean {
  return UNNAMED.test(textOf(chunks));
}

const UNNAMED = /(?:相关|有关|此类|该类|这类|上述)\p{Script=Han}{2,6}\d/u;

/**
 * 综合保税区进出口总额增长11.3%，|开行班列418列: who owns one figure has not done what stands behind it; but a zone that is the
 * first of which the paragraph speaks may have.
 *
 * @param isFirst the sentence is the first of its paragraph
 */
export function isBehindZone(owner: Subject | null, isFirst: boolean): boolean {
  if (owner?.place !== true) return false;
  const name = owner.english;
  return TRADE_ZONE.test(name) || (!isFirst && ZONE.test(name));
}

const TRADE_ZONE = /\bBonded (?:\w+ )*(?:Zone|Area|Port|Park|Center)$/;
const ZONE = /\b(?:Airport|Base|Park|Port|Zone)$/;

/** 在湖南，|全省已建成通用机场21个: 'Hunan', and no province that the reader would have to guess. */
export function withPlaceBefore(clause: Clause, before: Clause | undefined): Clause {
  const place = placeAlone(before);
  const [scope, ...rest] = clause.chunks;
  if (place === null || scope === undefined || rest.length === 0) return clause;
  // 在六安，全县…: of one of its counties.
  if (LEVELS[scope.text]?.test(place.text) !== true) return clause;
  const { start, end } = scope;
  return { ...clause, chunks: [{ ...place, start, end }, ...rest] };
}

function placeAlone(clause: Clause | undefined): Chunk | null {
  const [at, place, ...others] = clause?.chunks ?? [];
  return at?.text === '在' && place?.kind === 'place' && others.length === 0 ? place : null;
}

const LEVELS: Readonly<Record<string, RegExp>> = {
  全省: new RegExp(`^(?:${PROVINCES})省?$`, 'u'),
  全区: new RegExp(`^(?:${REGIONS})|区$`, 'u'),
  全市: new RegExp(`^(?!(?:${PROVINCES}|${REGIONS})(?:省|.*自治区)?$)(?!.{2,}[县区州旗镇乡村]$)`, 'u'),
  全县: /.县$/u,
  全州: /州$/u,
};

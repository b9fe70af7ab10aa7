/** 分别 behind things that share what is measured of them: 长沙、株洲地区生产总值分别增长5.8%和5.2%. */
import { textOf, type Chunk } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import { parseEach } from './aligned.ts';
import type { ClauseReading } from './clause-parts.ts';
import type { NominalList } from '../grammar/nominal.ts';
import type { Reading } from '../grammar/grammar.ts';
import { findPieces, type Piece } from '../piece.ts';
import type { Quantity } from './quantity-draft.ts';

type Lead = Reading & { readonly subject: NominalList };
type Indicator = ClauseReading['items'][number]['indicator'];

/** What the caller knows of a thing and what is measured of it. */
export interface MeasuredThings {
  /** Times and one subject, and nothing else; null where the chunks are more than that. */
  readonly lead: (chunks: readonly Chunk[]) => Lead | null;
  readonly indicator: (subject: NominalList, quantity: Quantity, chinese: string) => Indicator;
}

/** One fact for each figure, where there are as many things as figures; null for any other clause. */
export function readAlignedPhrase(
  clause: Clause,
  pieces: readonly Piece[],
  { lead, indicator }: MeasuredThings,
): { readonly lead: Lead; readonly items: ClauseReading['items'] } | null {
  const apart = pieces.findIndex(({ text }, index) => index > 0 && /^分别为?$/.test(text));
  const border = pieces[apart];
  if (border === undefined) return null;
  // 对韩国、中国台湾地区进出口分别增长…: with both of them, and no trade of the second.
  if (TRADE_WITH.test(textOf(clause.chunks.filter(({ end }) => end <= border.start)))) return null;
  const quantities = parseEach(pieces, apart);
  const parts = partsOf(clause.chunks.filter(({ end }) => end <= border.start));
  if (quantities === null || parts.length < 2 || parts.length !== quantities.length) return null;
  const { chunks: last, headFrom } = withoutKind(parts.at(-1) ?? []);
  const withHead = (from: number) => parts.slice(0, -1).map((part) => lead([...part, ...last.slice(from)]));
  const whole = lead(last);
  if (whole === null) return null;
  for (let from = headFrom ?? 1; from < (headFrom === null ? last.length : headFrom + 1); from++) {
    // 小麦、优质|水稻产量: no wheat rice.
    if (kindOf(parts[0] ?? []) !== kindOf(last.slice(0, from))) continue;
    const leads = withHead(from);
    const [first] = leads;
    if (first == null || leads.some((one) => one === null)) continue;
    const named = [...leads.flatMap((one) => one ?? []), whole];
    if (named.slice(1).some(({ times }) => times.length > 0)) return null;
    const owner = ownerOfAll(named);
    const { start, end } = clause;
    const measure = textOf(last.slice(from));
    const items = quantities.flatMap((quantity, index) => {
      const subject = named[index]?.subject;
      const said = subject === undefined ? null : indicator(withOwner(subject, owner), quantity, measure);
      return said === null ? [] : [{ start, end, indicator: said, quantity }];
    });
    return items.length === quantities.length ? { lead: first, items } : null;
  }
  return null;
}

/**
 * 计算机、工业机器人|等|行业|销售收入: what they are adds nothing where each of them has its figure, but shows where the
 * words begin that all of them share.
 */
function withoutKind(chunks: readonly Chunk[]): {
  readonly chunks: readonly Chunk[];
  readonly headFrom: number | null;
} {
  const at = chunks.findIndex(({ text }) => text === '等');
  const isKind = at > 0 && KINDS.test(chunks[at + 1]?.text ?? '');
  return isKind ? { chunks: chunks.toSpliced(at, 2), headFrom: at } : { chunks, headFrom: null };
}

const KINDS = /^(?:细分|重点|主要)?(?:行业|产业|产品|商品|税种|品种)$/u;

/** What the last word of a name is: 优质 cannot stand beside 小麦, nor 农村居民 beside 城镇. */
function kindOf(chunks: readonly Chunk[]): 'area' | 'modifier' | 'thing' {
  if (/^(?:城镇|城市|城区|农村|乡村|乡镇)$/u.test(chunks.at(-1)?.text ?? '')) return 'area';
  return findPieces(chunks).at(-1)?.sense === 'modifier' ? 'modifier' : 'thing';
}

/** A、B和C: the chunks of each. */
function partsOf(chunks: readonly Chunk[]): readonly (readonly Chunk[])[] {
  const parts: Chunk[][] = [[]];
  for (const chunk of chunks) {
    if (/^[、和与及]$/.test(chunk.text)) parts.push([]);
    else parts.at(-1)?.push(chunk);
  }
  return parts.some((part) => part.length === 0) ? [] : parts;
}

/** 全省|水稻、小麦产量: the province’s output of all of them. */
function ownerOfAll(leads: readonly Lead[]): string | null {
  const [first, ...others] = leads.map(({ subject }) => subject.parts[0].owner);
  return first != null && others.every((owner) => owner === null) ? first : null;
}

function withOwner(subject: NominalList, owner: string | null): NominalList {
  const [only] = subject.parts;
  return owner === null || only.owner !== null ? subject : { ...subject, parts: [{ ...only, owner }] };
}

const TRADE_WITH = /[对与自从][^，]+、[^，]+(?:进出口|出口|进口|贸易)/u;

/** Indicators that are joined: 汽车、机器人产量. */
import { textOf } from '../chunk.ts';
import { isJoint } from './counting.ts';
import { type NounPhrase, parseNounPhrase } from './noun-phrase.ts';
import { type Piece, findPieces } from '../piece.ts';
import { measureOf, namedWith } from './shared-measure.ts';

/** Indicators joined by 、, or things, none if one of them is none; in 汽车、机器人产量 the last noun is the head of all. */
export function parseIndicators(pieces: readonly Piece[], from: number): { nouns: readonly NounPhrase[]; end: number } {
  const parts: (readonly Piece[])[] = [];
  const apart = pieces.findIndex(({ text }) => /^分别为?$/.test(text));
  let at = from;
  for (;;) {
    const noun = parseNounPhrase(pieces, at);
    // 鲜菜、教育文化娱乐、居住价格: words that only their measure makes known.
    const joint = pieces.findIndex(({ text }, index) => index > at && index < apart && /^[、和]$/.test(text));
    const isShort = noun === null || (joint > 0 && noun.end < joint);
    if (isShort && !(joint > 0 && joint - at <= LONGEST_SHORT)) return { nouns: [], end: at };
    const end = isShort ? joint : noun.end;
    parts.push(pieces.slice(at, end));
    at = end;
    const kind = ofKind(pieces, at);
    if (kind !== null) {
      parts.push([...(parts.pop() ?? []), kind]);
      at += 3;
      break;
    }
    if (!isJoint(pieces[at])) break;
    at++;
  }
  const last = (parts.at(-1) ?? []).filter(({ text }, index) => text !== '产品' || index === 0);
  if (parts.length > 0) parts.splice(-1, 1, last);
  const head = last.length === 2 ? last[1] : sharedHead(last[0]);
  const nouns = parts.map((part, index) => {
    const noun = parseNounPhrase(part, 0);
    if (index === parts.length - 1) return noun;
    const named = namedWith(part, last, noun?.indicator === true);
    if (named !== null || noun?.indicator || head === undefined) return named ?? noun;
    // 城镇、农村居民|消费水平: that of urban residents has no name, and no other will do.
    if (PLACES.test(textOf(part)) && !PLACES.test(last[0]?.text ?? '')) return null;
    return parseNounPhrase([...part, head], 0) ?? measureOf(part, head);
  });
  const told = nouns.filter((noun) => noun !== null);
  return {
    nouns: told.length === parts.length && told.every(({ indicator }) => indicator === told[0]?.indicator) ? told : [],
    end: at,
  };
}

const PLACES = /^(?:城镇|城市|农村|乡村)$/u;

/** As many pieces as the name of goods has. */
const LONGEST_SHORT = 4;

/** A、B等高技术产品出口: the kind that they are of adds nothing; what is measured of them stands behind it. */
function ofKind(pieces: readonly Piece[], from: number): Piece | null {
  const [open, kind, measured] = pieces.slice(from, from + 3);
  if (open?.text !== '等' || kind?.sense !== 'noun' || kind.noun.indicator) return null;
  return measured?.sense === 'noun' && measured.noun.indicator ? measured : null;
}

/** 增加值 of 装备制造业增加值, where the two are one word. */
function sharedHead(piece: Piece | undefined): Piece | undefined {
  const text = SHARED_HEADS.find((head) => piece?.text.endsWith(head) && piece.text !== head);
  if (piece === undefined || text === undefined) return undefined;
  // 农村居民人均可支配|收入: half a name is no part beside another.
  const rest = {
    ...HEAD_CHUNK,
    text: piece.text.slice(0, -text.length),
    start: piece.start,
    end: piece.end - text.length,
  };
  if (findPieces([rest])[0]?.sense === 'unknown') return undefined;
  const [head] = findPieces([{ ...HEAD_CHUNK, text, start: piece.end - text.length, end: piece.end }]);
  return head?.sense === 'noun' ? head : undefined;
}

const SHARED_HEADS = ['增加值', '产值', '产量', '销量', '投资', '出口', '进口', '收入', '面积', '价格'];

const HEAD_CHUNK = {
  kind: 'word',
  headword: null,
  entry: null,
  figure: null,
  period: null,
  pinyin: '',
  syllables: [],
  gloss: null,
} as const;

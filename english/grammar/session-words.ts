/** Sessions of congresses as names: 市十六届人大六次会议, 吉林省第十四届人民代表大会第四次会议. */
import { textOf, type Chunk } from '../chunk.ts';
import { nameInEnglish } from '../piece.ts';
import { saySession } from '../set-clauses/session.ts';
import type { Located } from './lexicon.ts';

/** By the offset where each begins. */
export function sessionNames(chunks: readonly Chunk[]): ReadonlyMap<number, readonly Located[]> {
  const found = new Map<number, readonly Located[]>();
  const text = textOf(chunks);
  let at = 0;
  for (const chunk of chunks) {
    const isPlace = chunk.kind === 'place';
    const place = isPlace ? nameInEnglish(chunk) : LEVEL.test(chunk.text) ? '' : null;
    const behind = at + chunk.text.length;
    const session = place === null ? undefined : SESSION.exec(text.slice(behind))?.[0];
    if (place !== null && session !== undefined) {
      const english = saySession(
        { text: isPlace ? chunk.text : `本地${chunk.text}`, english: place },
        session,
      )?.replaceAll(/\s+/gu, ' ');
      if (english !== undefined)
        found.set(at, [{ word: { is: 'name', english, kind: 'body' }, end: behind + session.length }]);
    }
    at = behind;
  }
  return found;
}

/** 市十六届人大六次会议: of the place that the text is about. */
const LEVEL = /^[省市区县州]$/u;

const SESSION = /^第?[一二三四五六七八九十]{1,3}届(?:人民代表大会|人大|政协)第?[一二三四五六七八九十]{1,3}次会议/u;

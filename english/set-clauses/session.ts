/** Sessions of people's congresses, advisory bodies and Party committees: 重庆市六届人大三次会议. */
import { textOf, type Chunk } from '../chunk.ts';
import { nameInEnglish } from '../piece.ts';
import { parseNumeral } from '../../language/number/numeral.ts';
import { levelAtEnd, MUNICIPALITIES, bare } from '../people/role.ts';
import { levels } from '../words/office.ts';

const ORDINALS =
  'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth Sixteenth Seventeenth Eighteenth Nineteenth Twentieth'.split(
    ' ',
  );

const NUMBER = '([一二三四五六七八九十]{1,3})';

/** What stands behind the place, with the number of the body's term first and that of the session second. */
const SESSIONS: readonly { readonly pattern: RegExp; readonly english: (place: string) => string }[] = [
  {
    pattern: new RegExp(`^第?${NUMBER}届(?:人大|人民代表大会)第?${NUMBER}次会议$`),
    english: (place) => `${place} People’s Congress`,
  },
  {
    pattern: new RegExp(`^政协第?${NUMBER}届(?:委员会)?第?${NUMBER}次会议$`),
    english: (place) => `${place} Committee of the CPPCC`,
  },
  {
    pattern: new RegExp(`^中国人民政治协商会议第?${NUMBER}届委员会第?${NUMBER}次会议$`),
    english: (place) => `${place} Committee of the CPPCC`,
  },
  {
    pattern: new RegExp(`^委第?${NUMBER}届第?${NUMBER}次全会$`),
    english: (place) => `CPC ${place} Committee`,
  },
];

/**
 * 'the Third Session of the Sixth Chongqing Municipal People’s Congress'; null for anything else.
 *
 * @param place as it is written, with its level at the end, and its English
 * @param rest what stands behind it
 */
export function saySession(place: { readonly text: string; readonly english: string }, rest: string): string | null {
  const name = place.text.replace(/市$/, '');
  const level = MUNICIPALITIES.has(name) ? '市' : levelAtEnd(place.text);
  const adjective = level === null ? undefined : levels[level];
  if (adjective === undefined) return null;
  for (const { pattern, english } of SESSIONS) {
    const [, term, session] = pattern.exec(rest) ?? [];
    const body = ordinalOf(term);
    const number = ordinalOf(session);
    if (body === null || number === null) continue;
    const plenary = pattern.source.includes('全会') ? 'Plenary Session' : 'Session';
    return `the ${number} ${plenary} of the ${body} ${english(`${bare(place.english)} ${adjective}`)}`;
  }
  return null;
}

/** 十四届全国人大四次会议: 'the Fourth Session of the 14th National People’s Congress'; null for anything else. */
export function sayNamedSession(name: string): string | null {
  for (const [pattern, english] of NATIONAL) {
    const [, term, session] = pattern.exec(name) ?? [];
    const number = ordinalOf(session);
    const body = term === undefined ? null : parseNumeral(term);
    if (number !== null && body !== null) return `the ${number} Session of the ${String(body)}th ${english}`;
  }
  return null;
}

/**
 * 中共赣州市委六届九次全会, 中国共产党赣州市第六届委员会第九次全体会议: a plenary session of a Party committee; null for
 * anything else.
 */
export function sayPlenum(chunks: readonly Chunk[]): string | null {
  const text = textOf(chunks).replace(/^(?:中共|中国共产党)/u, '');
  const place = chunks.find(({ kind, text: name }) => kind === 'place' && text.startsWith(name.replace(/委$/u, '')));
  const english = place === undefined ? null : nameInEnglish(place);
  const [, where = '', ...numbers] = PLENUM.exec(text) ?? [];
  const [term, session] = numbers.filter((number) => number !== undefined);
  if (english === null || place === undefined || bareName(where) !== bareName(place.text)) return null;
  return saySession({ text: where, english }, `委${term ?? ''}届${session ?? ''}次全会`);
}

function bareName(place: string): string {
  return place.replace(/[省市县区州]委?$/u, '');
}

const PLENUM = new RegExp(
  `^(.{2,8}[省市县区州])(?:委${NUMBER}届${NUMBER}次全会|第${NUMBER}届委员会第${NUMBER}次全体会议)$`,
  'u',
);

/** Of the national bodies that sit now and sat lately, all of which are the …th. */
const NATIONAL: readonly (readonly [pattern: RegExp, english: string])[] = [
  [
    new RegExp(`^第?(十[一二三四五六七八九])届全国(?:人大|人民代表大会)第?${NUMBER}次会议$`),
    'National People’s Congress',
  ],
  [
    new RegExp(`^全国政协第?(十[一二三四五六七八九])届(?:委员会)?第?${NUMBER}次会议$`),
    'National Committee of the CPPCC',
  ],
];

/** 三 is Third, 十四 is Fourteenth; null above twenty. */
function ordinalOf(numeral: string | undefined): string | null {
  const value = numeral === undefined ? null : parseNumeral(numeral);
  return value === null ? null : (ORDINALS[Number(value) - 1] ?? null);
}

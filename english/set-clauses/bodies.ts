/** Bodies that stand beside each other: 省工信厅、省商务厅和哈尔滨市人民政府. */
import { textOf, type Chunk } from '../chunk.ts';
import { nominalOf } from '../figures/nominal-of.ts';
import { isAgent, sayNominals } from '../grammar/nominal.ts';
import { withArticle } from '../people/people.ts';
import { bare, bodyInEnglish } from '../people/role.ts';
import { nameInEnglish } from '../piece.ts';
import { levels } from '../words/office.ts';

/** All of them in English; null where one is not known, or is no body. */
export function sayBodies(chunks: readonly Chunk[]): string | null {
  const parts: Chunk[][] = [[]];
  for (const chunk of chunks) {
    if (/^[、和与及]$/u.test(chunk.text)) parts.push([]);
    else parts.at(-1)?.push(chunk);
  }
  const bodies = parts.map(sayBody);
  if (!bodies.every((body) => body !== null)) return null;
  const last = bodies.pop() ?? '';
  if (bodies.length === 0) return last;
  return `${bodies.join(', ')}${bodies.length > 1 ? ',' : ''} and ${last}`;
}

function sayBody(whole: readonly Chunk[]): string | null {
  // 中共|浙江省委: of the Party, as any such committee is.
  const chunks = whole[0]?.text === '中共' ? whole.slice(1) : whole;
  const [only, ...others] = chunks;
  if (only === undefined || chunks.some(({ figure, period }) => figure !== null || period !== null)) return null;
  const short = SHORT[textOf(chunks)] ?? advisory(chunks);
  if (short !== null) return short;
  const known = others.length === 0 && isName(only) ? nameInEnglish(only) : null;
  if (known !== null && !/^\p{Ll}/u.test(known.replace(/^the /, ''))) return withArticle(known);
  const local = bodyInEnglish(chunks);
  // 中共|石阳市|委: of a place that is not told.
  if (chunks.length > 1 && local !== null && /^CPC (?:Provincial|Municipal|District|County|Prefectural)\b/.test(local))
    return null;
  if (local !== null && BODY_END.test(textOf(chunks))) return withArticle(local);
  const nominal = nominalOf(chunks);
  const isOne = nominal !== null && nominal.parts.length === 1 && !nominal.open && isAgent(nominal);
  return isOne ? sayNominals(nominal, false) : null;
}

/** 四川省政协, 省政协: an advisory body of a place. */
function advisory(chunks: readonly Chunk[]): string | null {
  const [, level = ''] = /([省市县区州])政协$/u.exec(textOf(chunks)) ?? [];
  const adjective = levels[level];
  const [place, body, ...others] = chunks.filter(({ text }) => text !== level);
  if (adjective === undefined || others.length > 0) return null;
  if (body === undefined) return `the ${adjective} Committee of the CPPCC`;
  const english = place?.kind === 'place' ? nameInEnglish(place) : null;
  return english === null ? null : `the ${bare(english)} ${adjective} Committee of the CPPCC`;
}

/** Bodies by their short names. */
const SHORT: Readonly<Record<string, string | null>> = {
  人民银行: 'the People’s Bank of China',
  央行: 'the People’s Bank of China',
};

function isName({ kind }: Chunk): boolean {
  return kind === 'place' || kind === 'organisation';
}

const BODY_END = /[部局厅委署院办会行社]$|政府|中心|海关|协$/u;

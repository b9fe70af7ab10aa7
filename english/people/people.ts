/** Who is in the article, with the office that it gives them. */
import type { Span } from '../../language/span.ts';
import type { Chunk } from '../chunk.ts';
import { personInEnglish } from './person-name.ts';
import { findHome, findRole, type Home, type Role } from './role.ts';

export interface Person {
  /** 王志杰 */
  readonly name: string;
  /** Wang Zhijie */
  readonly english: string;
  /** 'Director'; null where the article gives none that we can render. */
  readonly title: string | null;
  readonly organisation: string | null;
  /** Where the title stands, or the name where there is none. */
  readonly paragraph: number;
  readonly span: Span;
}

/** Everybody named in the article, in the order of their first mention; the title is the first one that can be rendered. */
export function findPeople(paragraphs: readonly (readonly Chunk[])[]): Person[] {
  const home = findHome(paragraphs.flat());
  const people = new Map<string, Person>();
  for (const [paragraph, chunks] of paragraphs.entries()) {
    for (const [index, chunk] of chunks.entries()) {
      if (chunk.kind !== 'person') continue;
      const known = people.get(chunk.text);
      if (known && known.title !== null) continue;
      const person = readPerson(chunks, index, paragraph, home);
      if (person && (!known || person.title !== null)) people.set(chunk.text, person);
    }
  }
  return [...people.values()];
}

/** Somebody with a public office, whose word is more than advice: a governor, the head of a bureau. */
export function holdsOffice({ title, organisation }: Person): boolean {
  return (title !== null && HEADING.test(title)) || (organisation !== null && PUBLIC.test(organisation));
}

const HEADING = /(?:Governor|Mayor|(?<!Prime )Minister|Premier|(?:County|District) Head|Secretary-General)$/;
const PUBLIC =
  /\b(?:Administration|Bureau|Commission|(?:CPC|Standing|Party|Prefectural|Municipal|Provincial|County|District) (?:\w+ )?Committee|Congress|Council|Department|Government|Ministry|Office)\b/;

/** 'Gao Jian, Director of the Chongqing Municipal Development and Reform Commission' */
export function introduce({
  english,
  title,
  organisation,
}: Pick<Person, 'english' | 'title' | 'organisation'>): string {
  if (title === null) return english;
  // 副院长, of what nobody knows: one of many, and not of the United States.
  if (organisation === null) return `${english}, ${title === 'Vice President' ? 'a vice president' : title}`;
  // A minister is one of the matter, not of the ministry: Minister of Finance.
  const matter = /^(?:Vice )?Minister$/.test(title) ? /^Ministry of (.+)$/.exec(organisation)?.[1] : undefined;
  if (matter !== undefined) return `${english}, ${title} of ${matter}`;
  if (/\b(?:University|Institute|College)\b/.test(organisation) && AT_SCHOOL.test(title))
    return `${english}, ${title} at ${withArticle(organisation)}`;
  // 商务部消费促进司司长 heads a department at the ministry.
  const isInside = title.endsWith('Director-General') && !/\bDepartment\b/.test(organisation);
  const preposition = isInside ? 'at' : title === 'Deputy' ? 'to' : title === 'Reporter' ? 'for' : 'of';
  return `${english}, ${title} ${preposition} ${withArticle(organisation)}`;
}

const AT_SCHOOL = /\b(?:Professor|Lecturer|Fellow|Student)$/;

/** 'Li Qiang, Premier of the State Council'; 'the Premier of the State Council' where the name is not known. */
export function introduceRole(english: string | null, { title, organisation }: Role): string | null {
  const person = { name: '', title, organisation, paragraph: 0, span: { start: 0, end: 0 } };
  if (english !== null) return introduce({ ...person, english });
  return organisation === null ? null : `the ${introduce({ ...person, english: '' }).replace(/^, /, '')}`;
}

const NEEDS_ARTICLE =
  /\b(Academy|Administration|Agency|Association|Bank of China|Bureau|CPPCC|Centre|Commission|Committee|Conference|Congress|Council|Court|Department|Federation|Government|Ministry|Office|committee|court|procuratorate)\b/;

export function withArticle(organisation: string): string {
  return NEEDS_ARTICLE.test(organisation) && !organisation.startsWith('the ') ? `the ${organisation}` : organisation;
}

function readPerson(chunks: readonly Chunk[], index: number, paragraph: number, home: Home): Person | null {
  const chunk = chunks[index];
  const english = chunk ? personInEnglish(chunk) : null;
  if (!chunk || english === null) return null;
  const role = isReporter(chunks, index)
    ? reporter
    : findRole(chunks.slice(Math.max(0, index - LONGEST_ROLE), index), home);
  return {
    name: chunk.text,
    english,
    title: role?.title ?? null,
    organisation: role?.organisation ?? null,
    paragraph,
    span: { start: chunk.start, end: chunk.end },
  };
}

/** Chunks before a name that may belong to its role. */
const LONGEST_ROLE = 40;

const reporter: Role = { title: 'Reporter', organisation: null };

/** 记者 王尊 陈军: the word, then names and spaces. */
export function isReporter(chunks: readonly Chunk[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const chunk = chunks[at];
    if (!chunk) return false;
    if (/(?:记者|通讯员|实习生)$/u.test(chunk.text)) return true;
    if (chunk.kind !== 'person' && !/^[\s、]+$/.test(chunk.text)) return false;
  }
  return false;
}

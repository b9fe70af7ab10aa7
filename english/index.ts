/** From what is read to English: statements that can be checked, digests, the people and the brief of an article. */
import type { Span } from '../language/span.ts';
import { attribute, type Article } from './people/attribution.ts';
import { writeBrief, type BriefLine, type ToldFact } from './digest/brief.ts';
import { textOf, type Chunk } from './chunk.ts';
import { cutParagraph, type Clause, type CutParagraph } from './clause.ts';
import { isComment } from './comment.ts';
import { digest } from './digest/digest.ts';
import type { Fact } from './fact.ts';
import { findModalWords } from './modality.ts';
import { entering, leaving, outlookOf, yearOfDateline, yearOfSections } from './outlook.ts';
import { heldAfter, monthsOf, NO_MONTH } from './figures/month-held.ts';
import { goodsIn } from './figures/trade-of.ts';
import { withPlaceAndTime } from './figures/going-on.ts';
import { ownersIn, placesOf, withTopics } from './figures/topic.ts';
import { holdersOf, INDUSTRIAL } from './figures/whole.ts';
import { findFacts } from './fact-reading.ts';
import { rowsOf, type FactRow } from './fact-row.ts';
import { sayFact } from './sentences/fact-sentence.ts';
import { wholeAreaOf, withWholeArea } from './names/whole-area.ts';
import { withForeignPeople } from './names/foreign-people.ts';
import { withQuartersJoined } from './names/quarters.ts';
import { nameChunks } from './names/name-chunks.ts';
import { withFirstPerson } from './people/first-person.ts';
import { voicesIn, type Named } from './people/speaker.ts';
import { findPeople, holdsOffice, introduce, type Person } from './people/people.ts';
import type { FactStatus, Setting } from './status.ts';
import { saysNothing } from './words/opening.ts';
import { REPORT_AND_DRAFT, REPORTING_TITLE } from './words/modality.ts';

export type { Chunk } from './chunk.ts';
export type { BriefLine } from './digest/brief.ts';
export type { Person } from './people/people.ts';
export type { FactRow } from './fact-row.ts';

export interface ChunkedParagraph {
  readonly text: string;
  /** In order; together they are the text. */
  readonly chunks: readonly Chunk[];
}

export interface ChunkedArticle {
  readonly title: string | null;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly paragraphs: readonly ChunkedParagraph[];
}

export interface EnglishStatement extends Span {
  readonly text: string;
  readonly kind: 'statement' | 'digest';
  readonly status: FactStatus | null;
  /** 'Gao Jian, Director of …'; null where the article itself reports it. */
  readonly speaker: string | null;
}

export interface EnglishReading {
  /** One list for each paragraph, in the order of the text, digests last. */
  readonly paragraphs: readonly (readonly EnglishStatement[])[];
  readonly people: readonly Person[];
  readonly brief: readonly BriefLine[];
  /** Every figure of substance, in the order of the text. */
  readonly facts: readonly (FactRow & { readonly paragraph: number; readonly speaker: string | null })[];
  /** Clauses with content, and how many of them a statement tells. */
  readonly clauses: number;
  readonly told: number;
}

/** Reads an article. What is not understood whole is not told; figures and key terms are then in the digest. */
export function readEnglish({ title, date, paragraphs: written }: ChunkedArticle): EnglishReading {
  const chunks = nameChunks(withForeignPeople(written.map((paragraph) => paragraph.chunks)));
  const paragraphs = written.map(({ text }, index) => ({
    text,
    chunks: withQuartersJoined(withFirstPerson(chunks[index] ?? [])),
  }));
  const people = findPeople(chunks);
  const lines = written.map(({ text }) => text);
  const year = yearOf(title, date ?? yearOfDateline(lines)) ?? yearOfSections(lines);
  let reporting = title !== null && REPORTING_TITLE.test(title);
  let outlook = outlookOf(title);
  const goods = goodsIn(title ?? '');
  const months = monthsOf(paragraphs);
  const aroundAll = /规模以上工业企业/u.test(title ?? '') ? `among ${INDUSTRIAL}` : null;
  const commenting = isComment(
    title,
    written.map(({ text }) => text),
  );
  const cuts = paragraphs.map(({ text, chunks: words }) => cutParagraph(text, words));
  const isOwn = placesOf(title, cuts.slice(0, OPENING));
  const area = wholeAreaOf(paragraphs.slice(0, OPENING));
  let around: Setting['around'] = aroundAll;
  let last: Named | null = null;
  const speakers: Omit<Article, 'before'> = {
    named: people.length > 0,
    officials: new Set(people.filter(holdsOffice).map(({ name }) => name)),
    voices: voicesIn(chunks),
  };
  let held = NO_MONTH;
  const read = paragraphs.map((paragraph, index) => {
    const { ofWork: _, ...own } = (outlook = entering(outlook, paragraph.text, year));
    const told = readParagraph(
      cuts[index] ?? cutParagraph(paragraph.text, paragraph.chunks),
      isOwn,
      index,
      people,
      { ...own, year, around, goods, months, held, commenting, reporting: reporting && !own.planning },
      { ...speakers, before: last },
      area,
    );
    last = told.last;
    held = told.held;
    outlook = leaving(outlook, paragraph.text, told, title);
    const figures = told.facts.filter(({ fact }) => fact.kind === 'indicator');
    around = holdersOf(figures.at(-1)?.fact ?? null) ?? aroundAll;
    if (figures.length > 0) reporting = figures.every(({ fact }) => fact.status === 'reported');
    return told;
  });
  return {
    paragraphs: read.map(({ statements }) => statements),
    people,
    brief: writeBrief(
      people,
      read.flatMap(({ facts }) => facts),
      chunks,
      read[0]?.statements.filter(({ kind }) => kind === 'digest') ?? [],
    ),
    facts: read.flatMap(({ facts }) =>
      facts.flatMap(({ fact, speaker, paragraph }) =>
        rowsOf(fact).map((row) => {
          const chinese = lines[paragraph]?.slice(fact.start, fact.end) ?? '';
          const place = row.place && withWholeArea(row.place, chinese, area);
          return { ...row, place, speaker, paragraph };
        }),
      ),
    ),
    clauses: sum(read.map(({ clauses }) => clauses)),
    told: sum(read.map(({ told }) => told)),
  };
}

/** As many paragraphs, its title among them, as tell what an article is about. */
const OPENING = 2;

/** In which year the article was written; null where neither its date nor its title tells. */
function yearOf(title: string | null, date: string | null): number | null {
  if (date !== null) return Number(date.slice(0, 4));
  const report = WORK_REPORT.exec(title ?? '')?.[1] ?? yearOfDraft(title ?? '');
  const communique = COMMUNIQUE.exec(title ?? '')?.[1];
  if (report !== undefined) return Number(report);
  return communique === undefined ? null : Number(communique) + 1;
}

/** 2024年预算执行情况和2025年预算草案的报告 is made at the beginning of the year of the draft. */
function yearOfDraft(title: string): string | undefined {
  return REPORT_AND_DRAFT.test(title) ? /.*(20\d\d)年/u.exec(title)?.[1] : undefined;
}

/** A communiqué tells of the year before. */
const COMMUNIQUE = /(20\d\d)年[^，。]*统计公报/u;

/** A report on the work of a government is made at the beginning of the year in its name. */
const WORK_REPORT = /(20\d\d)年.{0,12}政府工作报告/u;

interface ParagraphReading {
  readonly statements: readonly EnglishStatement[];
  readonly facts: readonly ToldFact[];
  readonly clauses: number;
  readonly told: number;
  /** It says what is to be. */
  readonly looksAhead: boolean;
  /** Who spoke last. */
  readonly last: Named | null;
  readonly held: Setting['held'];
}

function readParagraph(
  cut: CutParagraph,
  isOwn: (place: string) => boolean,
  paragraph: number,
  people: readonly Person[],
  setting: Setting,
  article: Article,
  area: string | null,
): ParagraphReading {
  const inArea = (english: string, { start, end }: Span) => withWholeArea(english, cut.text.slice(start, end), area);
  const attribution = attribute(cut, article);
  const around = { isOwn, isFrame: (clause: Clause) => attribution.isFrame(clause) };
  const owned = withTopics(findFacts(cut, attribution, setting), cut, around);
  const facts = withPlaceAndTime(owned, cut, around.isFrame).flatMap((fact) =>
    tell(fact, paragraph, people).map((told) => ({ ...told, text: inArea(told.text, fact) })),
  );
  const statements = facts.map(({ fact, ...told }): EnglishStatement => ({
    text: told.text,
    start: fact.start,
    end: fact.end,
    kind: 'statement',
    status: fact.status,
    speaker: told.speaker,
  }));
  const digests = digest(cut, attribution, people, statements, { ...setting, ownerOf: ownersIn(cut, around) }).map(
    (line): EnglishStatement => ({
      ...line,
      text: inArea(line.text, line),
      kind: 'digest',
      status: null,
      speaker: null,
    }),
  );
  const content = clausesWithContent(cut).filter((clause) => !attribution.isFrame(clause));
  const toldClauses = new Set(facts.flatMap(({ fact }) => fact.clauses));
  return {
    statements: [...statements, ...digests],
    facts,
    clauses: content.length,
    told: content.filter((clause) => toldClauses.has(clause)).length,
    last: attribution.last,
    held: heldAfter(setting.held, cut.text, cut.sentences, setting.months),
    looksAhead: cut.sentences.some((sentence) => findModalWords(sentence).some(({ modality }) => modality !== 'claim')),
  };
}

function tell(fact: Fact, paragraph: number, people: readonly Person[]): ToldFact[] {
  const text = sayFact(fact);
  const speaker = speakerInEnglish(fact, people);
  return text === null ? [] : [{ fact, text, speaker, paragraph }];
}

/** Null where the article itself reports the fact. */
function speakerInEnglish({ speaker }: Fact, people: readonly Person[]): string | null {
  if (speaker === null) return null;
  if (speaker.kind === 'body') return speaker.english;
  const person = speaker.kind === 'person' ? people.find(({ name }) => name === speaker.name) : undefined;
  return person ? introduce(person) : SOMEBODY;
}

/** Somebody speaks whose name English cannot tell. */
const SOMEBODY = 'A person quoted';

/** Without 然而, 数据显示, 各位代表: what says nothing by itself is neither told nor missing. */
function clausesWithContent({ sentences }: CutParagraph): Clause[] {
  return sentences
    .flatMap(({ clauses }) => clauses)
    .filter(({ chunks }) => {
      const text = textOf(chunks);
      return /[\p{Script=Han}\p{Number}]/u.test(text) && !saysNothing(text);
    });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

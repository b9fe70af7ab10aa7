/**
 * What the glossary says of one headword. Entries are written in TypeScript tables (`entries/<desk>.ts`), keyed by
 * headword, so that a slip is a red line in the editor; `compile.ts` turns them into what ships.
 */
import type { SourceId } from './sources.ts';

/** What sort of thing a headword names. It decides the heading of the popover and how English is made with it. */
export type EntryKind =
  | 'term' // a policy term or set phrase: 新质生产力
  | 'slogan' // a motto, told in English by its sense: 抓大、扶小、育新
  | 'formula' // a number formula with members: “6+3”, 四链, 33618
  | 'indicator' // what statistics count: 规模以上工业增加值
  | 'enterprise' // a kind of enterprise with criteria: 专精特新, 链主
  | 'programme' // an action plan, scheme, project or fund
  | 'document' // a plan, law, opinion or report
  | 'meeting' // a congress, conference, session
  | 'organisation' // an organ, institution, company, media outlet
  | 'office' // an office or title that a person holds
  | 'place' // a place or a named area
  | 'industry' // an industry, product or technology
  | 'verb' // a verb of policy Chinese: 抓实, 锚定
  | 'modifier' // an adjective or adverb of policy Chinese: 高水平, 率先
  | 'noun' // a common noun of policy Chinese: 抓手, 短板
  | 'measure-word'; // 家, 亩, 万千瓦时

/** How far a term reaches. */
export type Level = 'central' | 'provincial' | 'city';

/** One accepted English form. Either it names where it was read, or it says that it is ours: never both, never neither. */
export type Rendering = SourcedRendering | OurRendering | YourRendering;

export interface SourcedRendering {
  /** As the source writes it, lower case unless a proper noun. */
  readonly english: string;
  /** Where it was read: an id of `sources.ts`. The source's kind tells the standing (official, state media, analyst). */
  readonly source: SourceId;
  readonly ours?: never;
  readonly yours?: never;
}

export interface OurRendering {
  readonly english: string;
  /** No public source was found; this wording is Yanzhen's own. */
  readonly ours: true;
  readonly source?: never;
  readonly yours?: never;
}

/** What a person has put over ours, in a glossary of their own or by a correction; never in our tables. */
export interface YourRendering {
  readonly english: string;
  readonly yours: true;
  readonly ours?: never;
  readonly source?: never;
}

/** A member of a formula or a part of a blend. */
export interface Part {
  /** As written in Chinese: `智能化改造`. Where it is a headword too, the popover links to it. */
  readonly chinese: string;
  readonly english: string;
}

export interface Entry {
  readonly kind: EntryKind;
  /**
   * The reading of the headword as printed, after GB/T 16159-2012: words joined, tone marks, citation tones without
   * sandhi, capitals only for proper nouns, apostrophes and hyphens where the standard has them: `xīnzhì shēngchǎnlì`,
   * `zhuān-jīng-tè-xīn`, `Xī'ān Shì`. One syllable for each Han character; Latin letters and digits stand as they are.
   */
  readonly reading: string;
  /** Accepted English, the one to show first in front. */
  readonly renderings: readonly [Rendering, ...Rendering[]];
  /** What it means and why it matters: one to three sentences of our own, plain English, at most 400 characters. */
  readonly meaning: string;
  /** Word for word, where that helps: 'specialised, refined, distinctive, new'. */
  readonly gloss?: string;
  /** Other forms that mean the same in a text: short forms, variants, with 的 or without. Matched like the headword. */
  readonly aliases?: readonly string[];
  /** Members of a formula or blend, in order. For a local formula whose members no public source tells: leave out and say so in `meaning`. */
  readonly parts?: readonly Part[];
  /** Headwords of related entries. */
  readonly see?: readonly string[];
  readonly level?: Level;
  /** What an indicator is told in: '亿元', '%', '万人'. */
  readonly unit?: string;
  /** Since when the term is used: '2013', '2023-09', '2024-03-05'. Only where a source tells. */
  readonly since?: string;
  /** The headword that has taken its place. */
  readonly supersededBy?: string;
  /** A warning against a false friend or a common mistranslation, one sentence. */
  readonly caution?: string;
  /** Names of longer words or contexts in which the headword does not mean this: 两新 must not fire in 两新人. Written as the longer strings. */
  readonly notIn?: readonly string[];
  /** What English needs to be made with it. */
  readonly grammar?: Grammar;
}

/** Forms of the first rendering that cannot be derived from its spelling. */
export interface Grammar {
  /** Plural of a countable noun: 'little giant firms'. Absent where the noun has none. */
  readonly plural?: string;
  /** 'the' where running English needs it: 'the Central Committee'. */
  readonly article?: 'the';
  /** Past tense of a verb: 'sped up'. */
  readonly past?: string;
  /** The -ing form of a verb: 'speeding up'. */
  readonly ing?: string;
  /** The noun that a local body is named with: 'Municipal Development and Reform Commission' for 市发展改革委. */
  readonly local?: string;
}

/** A desk's table: headword to entry. Annotate tables with this type, so that slips are told on their own line. */
export type EntryTable = { readonly [headword: string]: Entry };

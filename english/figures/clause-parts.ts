/** What a clause with figures is made of. */
import type { Figure } from '../../language/number/figure.ts';
import type { Period } from '../../language/period.ts';
import type { Span } from '../../language/span.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Quantity } from './quantity-draft.ts';
import type { CountingVerb } from '../words/verb.ts';

/** When something was: a period of the text, or a word such as 目前. */
export type Time =
  | {
      readonly period: Period;
      /** 明年3月底前, 今年3月起: how it is said, where the period alone does not tell. */
      readonly spoken?: string;
    }
  | { readonly english: string };

export interface Subject {
  readonly english: string;
  /** True for places and scopes: things are built *in* them. */
  readonly place: boolean;
  /** True for a part of a place named without it: 直管区. What follows may be of the part or of the whole. */
  readonly part: boolean;
}

export interface Thing {
  readonly noun: NounPhrase;
  readonly figure: Figure;
  /** Its English with the figure, where that is more than a number before a plural: '640 kilometers of pipelines'. */
  readonly said?: string;
  /** True for so much money, or so much of what is not counted. */
  readonly isSum?: boolean;
  /** 3.5万人次: how many times in all something was done to these. */
  readonly times?: string;
  /** True for so many of a whole: '81 of the 89 projects'. */
  readonly isPart?: boolean;
}

/** Who does what is counted: 'the Ministry of Water Resources, together with the departments concerned,'. */
export interface Actor {
  readonly english: string;
  readonly isMany: boolean;
}

/** Another deed of the same clause or of the next: 制定法规3件、|修改2件. */
export interface FurtherDeed {
  readonly verb: CountingVerb;
  readonly things: readonly Thing[];
}

/** A figure with its indicator; without one, a change that belongs to the fact before it. */
export interface Item extends Span {
  /** 'industrial investment', or 'number of high-tech enterprises'. */
  readonly indicator: {
    readonly english: string;
    readonly article: 'the' | null;
    readonly counts: boolean;
    /** 制造业增长7.1%: those that grow, while what of theirs is measured only the fact before can tell. */
    readonly grows?: boolean;
    /** 机电产品、水果分别增长…: goods, of which the fact before tells whether they are exported or imported. */
    readonly isGoods?: boolean;
    /** 其中县级补助50万元: nothing that is measured by itself, so much of a sum that is. */
    readonly isPart?: boolean;
  } | null;
  readonly quantity: Quantity;
}

export interface ClauseReading extends Span {
  readonly time: Time | null;
  readonly subject: Subject | null;
  readonly ofWhich: boolean;
  /** 按不变价格计算, as a clause of its own: how the next change is measured. */
  readonly measurement: string | null;
  /** A word such as 已 or 累计 says that it has happened. */
  readonly settled: boolean;
  readonly items: readonly Item[];
  /** 培育瞪羚企业6家、…: things that are counted, and the verb; null verb where the text has none. */
  readonly things: readonly Thing[];
  readonly verb: CountingVerb | null;
  /** Who did it, where the clause names somebody. */
  readonly actor?: Actor;
  /** What the clause tells to have been done besides. */
  readonly also?: readonly FurtherDeed[];
  /** 并全部投入使用: 'all of them now in use', said of the things behind a comma. */
  readonly remark?: string;
  /** 同比分别增长18.5%和30.7%: one for each fact of the clauses before. */
  readonly apart?: readonly Quantity[];
}

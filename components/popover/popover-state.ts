/** What a popover can be at any moment; `popover-model.ts` draws how one becomes the other. */
import type { Card, Token } from '../../engine/annotation.ts';
import type { Point, Travel } from './travel.ts';

/** A word of the page that is pointed at. */
export interface PopoverTarget {
  readonly element: Element;
  readonly token: Token;
  /** Text of the paragraph in which the token stands. */
  readonly text: string;
  readonly by: 'pointer' | 'touch' | 'keyboard';
  /** How the pointer came to it. */
  readonly travel?: Travel | undefined;
}

export type PopoverState =
  | { readonly name: 'idle' }
  | { readonly name: 'waiting'; readonly target: PopoverTarget }
  | Shown;

/** What a look-up has brought. */
export interface Found {
  readonly card: Card | null;
  /** What is said in place of a card: that it is on its way, that nothing is known, or what went wrong. */
  readonly note: string | null;
}

/** What a box shows. */
export interface Content extends Found {
  /** The same for as long as the reader sees the same box, whatever it shows and whether it is pinned. */
  readonly id: number;
  readonly target: PopoverTarget;
  /** What was shown before a related entry was followed, the last one last. */
  readonly before: readonly Found[];
}

export interface Shown extends Content {
  readonly name: 'shown' | 'leaving' | 'passing';
}

export interface Pinned extends Content {
  readonly name: 'pinned';
  /** Where the reader has put it; null in its corner. */
  readonly at: Point | null;
}

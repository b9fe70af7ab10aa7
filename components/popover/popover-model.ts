/**
 * When the popover opens, what it shows, and when it goes.
 *
 *               pointAt(word)               delay over, or at once
 *      ┌──────┐ ────────────▶ ┌─────────┐ ──────────────────────▶ ┌───────┐ ──╮ pointAt(other word), follow, back:
 *      │ idle │               │ waiting │                         │ shown │ ◀─╯ another card, at once
 *      └──────┘ ◀──────────── └─────────┘                         └───────┘
 *        ▲  ▲   pointAt(null)                pointAt(null), leave │ ▲ │ ▲
 *        │  │                                                     ▼ │ │ │ enter, pointAt(its word),
 *        │  │       grace over            ┌─────────┐ ◀─────────────╯ │ │ rested on the other word: its card
 *        │  ╰──────────────────────────── │ leaving │ ──▶ enter ──────│─╯
 *        │                                └─────────┘ pointAt(its word)
 *        │                      pointAt(null) ▲  │                  │ pointAt(other word)
 *        │                                    │  ▼                  ▼ on the way into the popover
 *        │                                ┌──────────────────────────────┐
 *        │                                │            passing           │
 *        │                                └──────────────────────────────┘
 *        ╰─────── dismiss (Escape, a press elsewhere), close, pin: from any state
 *
 * What is pinned has a life of its own beside this, and only one is:
 *
 *      ┌──────┐  pin: takes over what the popover shows   ┌────────┐ ──╮
 *      │ none │ ────────────────────────────────────────▶ │ pinned │   │ move, follow, back, pin another
 *      └──────┘ ◀──────────────────────────────────────── └────────┘ ◀─╯
 *                unpin: the popover shows it; close; dismiss while no popover is open
 *
 * Every look-up has a number; an answer whose number is not the last one's is dropped, so that a slow answer for an
 * earlier word never shows over a later one. The popover appears when its card is there, so that no empty box flickers;
 * where that takes long it appears without and says so.
 */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Card } from '../../engine/annotation.ts';
import type { Content, Found, Pinned, PopoverState, PopoverTarget, Shown } from './popover-state.ts';
import { inPageWording, type InPageWording } from '../../wording/in-page/index.ts';
import { isHeadedFor, type Box, type Point } from './travel.ts';

export type { Pinned, PopoverState, PopoverTarget, Shown } from './popover-state.ts';

export interface PopoverOptions {
  readonly lookUp: (target: PopoverTarget) => Promise<Card | null>;
  readonly lookUpHeadword: (headword: string) => Promise<Card | null>;
  /** Milliseconds of rest before the first popover opens. */
  readonly openDelay?: () => number;
  /** Milliseconds in which the pointer may travel from the word into the popover (WCAG 1.4.13: hoverable). */
  readonly closeDelay?: number;
  /** What is said in place of a card, in the language that the reader has now. */
  readonly wording?: () => InPageWording['popover'];
}

export interface PopoverModel {
  readonly state: ReadonlySignal<PopoverState>;
  readonly pinned: ReadonlySignal<Pinned | null>;
  /** Every box that is to be seen, the pinned one first. */
  readonly boxes: ReadonlySignal<readonly (Shown | Pinned)[]>;
  pointAt(target: PopoverTarget | null): void;
  /** Where the popover stands in the window; a pointer on its way there is let through. */
  place(box: Box | null): void;
  /** The pointer has come into the popover, or has left it. */
  enter(): void;
  leave(): void;
  /** Closes the popover, or what is pinned where none is open. */
  dismiss(): void;
  close(id: number): void;
  closeAll(): void;
  /** Keeps what the popover shows. */
  pin(): void;
  unpin(): void;
  /** Puts what is pinned elsewhere; null puts it back into its corner. */
  move(at: Point | null): void;
  /** Shows a related entry in place; `back` returns. */
  follow(id: number, headword: string): void;
  back(id: number): void;
}

/** Resting less than this is passing over; Wikipedia's previews wait 150 ms before they fetch. */
const OPEN_DELAY_MS = 150;
/** Asked this early, the card is there by the end of the delay; a pointer that only passes over asks for nothing. */
const ASK_DELAY_MS = 60;
/** Wikipedia's previews allow 300 ms for the way into the card. A pointer on the way that rests on a word means that word after it. */
const CLOSE_DELAY_MS = 280;

/** An answer that takes longer than this looks like none; the background wakes and loads its dictionary within it, mostly. */
const SLOW_MS = 400;

const IDLE: PopoverState = { name: 'idle' };

/** Makes the model of the popovers on one page; `closeAll` ends it. */
export function createPopoverModel(options: PopoverOptions): PopoverModel {
  const state = signal<PopoverState>(IDLE);
  const pinned = signal<Pinned | null>(null);
  const {
    openDelay = () => OPEN_DELAY_MS,
    closeDelay = CLOSE_DELAY_MS,
    wording = () => inPageWording('en').popover,
  } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  let lastId = 0;
  /** The word whose first card is on its way. */
  let opening: Element | null = null;
  let place: Box | null = null;
  /** Where the reader has last put what was pinned: the next one goes there too. */
  let lastAt: Point | null = null;

  const after = (delay: number, act: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };
  const shown = (): Shown | null => {
    const now = state.peek();
    return now.name === 'idle' || now.name === 'waiting' ? null : now;
  };
  const rename = (name: Shown['name']): void => {
    const now = shown();
    if (now) state.value = { ...now, name };
  };
  const contentOf = (id: number): Content | null => [shown(), pinned.peek()].find((each) => each?.id === id) ?? null;
  const fill = (id: number, content: Found & Partial<Content>): void => {
    const [now, kept] = [shown(), pinned.peek()];
    if (now?.id === id) state.value = { ...now, ...content };
    if (kept?.id === id) pinned.value = { ...kept, ...content };
  };

  /** Answers that are on their way are no longer wanted. */
  const forget = (): void => {
    latest += 1;
    opening = null;
  };

  const enter = (): void => {
    if (!shown()) return;
    clearTimeout(timer);
    rename('shown');
  };

  /** Back on the word that is shown: an answer for another word, brushed meanwhile, is no longer wanted. */
  const stay = ({ element }: PopoverTarget): void => {
    if (opening !== null && opening !== element) forget();
    opening = null;
    enter();
  };

  const show = (target: PopoverTarget, content: Found): void => {
    const now = shown();
    // The pointer may have gone on meanwhile: then this card leaves when the last one would have left.
    state.value = { name: now?.name ?? 'shown', id: now?.id ?? (lastId += 1), target, ...content, before: [] };
  };

  const open = (target: PopoverTarget, answer = found(options.lookUp(target), wording)): void => {
    clearTimeout(timer);
    enter();
    forget();
    opening = target.element;
    const mine = latest;
    const slow = setTimeout(() => mine === latest && show(target, { card: null, note: wording().looking }), SLOW_MS);
    void answer.then((content) => {
      clearTimeout(slow);
      const kept = pinned.peek();
      // Pinned before its answer came: it comes there, whatever is pointed at now.
      if (kept?.target === target && kept.card === null) return fill(kept.id, content);
      if (mine !== latest) return;
      opening = null;
      show(target, content);
    });
  };

  const wait = (target: PopoverTarget): void => {
    const delay = openDelay();
    const asking = Math.min(ASK_DELAY_MS, delay);
    state.value = { name: 'waiting', target };
    after(asking, () => {
      const answer = found(options.lookUp(target), wording);
      after(delay - asking, () => open(target, answer));
    });
  };

  const pass = (target: PopoverTarget): void => {
    rename('passing');
    after(closeDelay, () => open(target));
  };

  const hide = (): void => {
    clearTimeout(timer);
    forget();
    place = null;
    state.value = IDLE;
  };

  const leave = (): void => {
    const name = shown()?.name;
    if (name !== 'shown' && name !== 'passing') return;
    rename('leaving');
    after(closeDelay, hide);
  };

  return {
    state,
    pinned,
    boxes: computed(() => {
      const [now, kept] = [state.value, pinned.value];
      const isShown = now.name !== 'idle' && now.name !== 'waiting';
      return [...(kept ? [kept] : []), ...(isShown ? [now] : [])];
    }),
    pointAt: (target) => {
      if (target === null) return shown() ? leave() : hide();
      const now = shown();
      if (now?.target.element === target.element) return stay(target);
      if (now && place && target.travel && isHeadedFor(place, target.travel)) return pass(target);
      if (now || target.by !== 'pointer') return open(target);
      wait(target);
    },
    place: (box) => {
      place = box;
    },
    enter: () => {
      const now = shown();
      if (now) stay(now.target);
    },
    leave,
    dismiss: () => {
      if (!shown()) pinned.value = null;
      hide();
    },
    close: (id) => {
      if (shown()?.id === id) hide();
      if (pinned.peek()?.id === id) pinned.value = null;
    },
    closeAll: () => {
      hide();
      pinned.value = null;
    },
    pin() {
      const now = shown();
      if (!now) return;
      pinned.value = { ...now, name: 'pinned', at: lastAt };
      hide();
    },
    unpin() {
      const kept = pinned.peek();
      if (!kept) return;
      const { at: _, ...content } = kept;
      hide();
      state.value = { ...content, name: 'shown' };
      pinned.value = null;
    },
    move: (at) => {
      const kept = pinned.peek();
      if (!kept) return;
      lastAt = at;
      pinned.value = { ...kept, at };
    },
    follow(id, headword) {
      const from = contentOf(id);
      if (!from) return;
      if (shown()?.id === id) forget();
      void found(options.lookUpHeadword(headword), wording).then((content) => {
        const now = contentOf(id);
        // Another word may have come meanwhile, or another entry.
        if (content.card === null || !now || now.card !== from.card) return;
        fill(id, { ...content, before: [...now.before, { card: now.card, note: now.note }] });
      });
    },
    back(id) {
      const before = contentOf(id)?.before ?? [];
      const last = before.at(-1);
      if (last) fill(id, { ...last, before: before.slice(0, -1) });
    },
  };
}

/** A failure is told in its own words. */
async function found(answer: Promise<Card | null>, wording: () => InPageWording['popover']): Promise<Found> {
  try {
    const card = await answer;
    return { card, note: card === null ? wording().unknown : null };
  } catch (error) {
    console.info('Yanzhen could not look this up.', error);
    return {
      card: null,
      note: error instanceof Error ? error.message : wording().failed,
    };
  }
}

/**
 * When the popover opens, what it shows, and when it goes.
 *
 *               pointAt(term)                delay over, or at once
 *      ┌──────┐ ───────────▶ ┌─────────┐ ───────────────────────▶ ┌───────┐  togglePin ┌────────┐
 *      │ idle │              │ waiting │                          │ shown │ ─────────▶ │ pinned │
 *      └──────┘ ◀─────────── └─────────┘                          └───────┘ ◀───────── └────────┘
 *         ▲      pointAt(null)                pointAt(null), leave │   ▲  ▲ pointAt(term): at once     │
 *         │                                                        ▼   │ enter, pointAt(term)          │
 *         │                     grace over                   ┌─────────┐                              │
 *         ├────────────────────────────────────────────────  │ leaving │                              │
 *         │                                                  └─────────┘                              │
 *         └────────────────────────────────── dismiss (Escape, a press elsewhere, closed) ◀────────────┘
 *
 * Every look-up has a number; an answer whose number is not the last one's is dropped, so that a slow answer for an
 * earlier word never shows over a later one. The popover appears when its card is there, so that no empty box flickers;
 * where that takes long it appears without and says so.
 */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Card, Token } from '../../engine/annotation.ts';

/** A word of the page that is pointed at. */
export interface PopoverTarget {
  readonly element: Element;
  readonly token: Token;
  /** Text of the paragraph in which the token stands. */
  readonly text: string;
  readonly by: 'pointer' | 'touch' | 'keyboard';
}

export type PopoverState =
  | { readonly name: 'idle' }
  | { readonly name: 'waiting'; readonly target: PopoverTarget }
  | Shown;

export interface Shown {
  readonly name: 'shown' | 'leaving' | 'pinned';
  readonly target: PopoverTarget;
  readonly card: Card | null;
  /** What is said in place of a card: that it is on its way, that nothing is known, or what went wrong. */
  readonly note: string | null;
  /** Whether `back` leads somewhere. */
  readonly canGoBack: boolean;
}

export interface PopoverOptions {
  readonly lookUp: (target: PopoverTarget) => Promise<Card | null>;
  readonly lookUpHeadword: (headword: string) => Promise<Card | null>;
  /** Milliseconds of rest before the first popover opens. */
  readonly openDelay?: () => number;
  /** Milliseconds in which the pointer may travel from the word into the popover (WCAG 1.4.13: hoverable). */
  readonly closeDelay?: number;
}

export interface PopoverModel {
  readonly state: ReadonlySignal<PopoverState>;
  pointAt(target: PopoverTarget | null): void;
  /** The pointer has come into the popover, or has left it. */
  enter(): void;
  leave(): void;
  dismiss(): void;
  togglePin(): void;
  /** Shows a related entry in place; `back` returns. */
  follow(headword: string): void;
  back(): void;
  dispose(): void;
}

/** Resting less than this is passing over; Wikipedia's previews wait 150 ms before they fetch. */
const OPEN_DELAY_MS = 150;
/** Asked this early, the card is there by the end of the delay; a pointer that only passes over asks for nothing. */
const ASK_DELAY_MS = 60;
/** Wikipedia's previews allow 300 ms for the way into the card. */
const CLOSE_DELAY_MS = 280;

/** An answer that takes longer than this looks like none; the background wakes and loads its dictionary within it, mostly. */
const SLOW_MS = 400;

const LOOKING: Found = { card: null, note: 'Looking it up…' };
const UNKNOWN: Found = { card: null, note: 'Neither the glossary nor the dictionary has this word.' };

/** What a look-up has brought. */
type Found = Pick<Shown, 'card' | 'note'>;

const IDLE: PopoverState = { name: 'idle' };

export function createPopoverModel(options: PopoverOptions): PopoverModel {
  const state = signal<PopoverState>(IDLE);
  const { openDelay = () => OPEN_DELAY_MS, closeDelay = CLOSE_DELAY_MS } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  /** The word whose first card is on its way. */
  let opening: Element | null = null;
  let history: Found[] = [];

  const after = (delay: number, act: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };
  const shown = (): Shown | null => {
    const now = state.peek();
    return now.name === 'idle' || now.name === 'waiting' ? null : now;
  };
  const change = (changes: Partial<Shown>): void => {
    const now = shown();
    if (now) state.value = { ...now, ...changes };
  };

  /** Calls back with what was found, unless something else was looked up meanwhile; before that where it takes long. */
  const look = async (answer: Promise<Found>, show: (found: Found) => void): Promise<void> => {
    latest += 1;
    opening = null;
    const mine = latest;
    const slow = setTimeout(() => mine === latest && show(LOOKING), SLOW_MS);
    const found = await answer;
    clearTimeout(slow);
    if (mine === latest) show(found);
  };

  const enter = (): void => {
    if (state.peek().name !== 'leaving') return;
    clearTimeout(timer);
    change({ name: 'shown' });
  };

  /** Back on the word that is shown: an answer for another word, brushed meanwhile, is no longer wanted. */
  const stay = ({ element }: PopoverTarget): void => {
    if (opening !== null && opening !== element) latest += 1;
    opening = null;
    enter();
  };

  const open = (target: PopoverTarget, answer = found(options.lookUp(target))): void => {
    clearTimeout(timer);
    enter();
    void look(answer, (what) => {
      if (what !== LOOKING) opening = null;
      const { name } = state.peek();
      if (name === 'pinned' && shown()?.target !== target) return;
      history = [];
      // The pointer may have gone on meanwhile: then this card leaves when the last one would have left.
      const next = name === 'leaving' || name === 'pinned' ? name : 'shown';
      state.value = { name: next, target, ...what, canGoBack: false };
    });
    opening = target.element;
  };

  const wait = (target: PopoverTarget): void => {
    const delay = openDelay();
    const asking = Math.min(ASK_DELAY_MS, delay);
    state.value = { name: 'waiting', target };
    after(asking, () => {
      const answer = found(options.lookUp(target));
      after(delay - asking, () => open(target, answer));
    });
  };

  const dismiss = (): void => {
    clearTimeout(timer);
    latest += 1;
    opening = null;
    history = [];
    state.value = IDLE;
  };

  const leave = (): void => {
    if (state.peek().name !== 'shown') return;
    change({ name: 'leaving' });
    after(closeDelay, dismiss);
  };

  return {
    state,
    pointAt: (target) => {
      const now = state.peek();
      if (now.name === 'pinned') return;
      if (target === null) return shown() ? leave() : dismiss();
      if (shown()?.target.element === target.element) return stay(target);
      if (shown() || target.by !== 'pointer') return open(target);
      wait(target);
    },
    enter,
    leave,
    dismiss,
    togglePin() {
      clearTimeout(timer);
      change({ name: shown()?.name === 'pinned' ? 'shown' : 'pinned' });
    },
    follow(headword) {
      void look(found(options.lookUpHeadword(headword)), (what) => {
        const now = shown();
        if (!now || what.card === null) return;
        history.push({ card: now.card, note: now.note });
        change({ ...what, canGoBack: true });
      });
    },
    back() {
      const last = history.pop();
      if (last) change({ ...last, canGoBack: history.length > 0 });
    },
    dispose: dismiss,
  };
}

/** A failure is told in its own words. */
async function found(answer: Promise<Card | null>): Promise<Found> {
  try {
    const card = await answer;
    return card === null ? UNKNOWN : { card, note: null };
  } catch (error) {
    console.info('Yanzhen could not look this up.', error);
    return {
      card: null,
      note: error instanceof Error ? error.message : 'The look-up failed. Point at the word again.',
    };
  }
}

/** The diagram at the top of popover-model.ts, walked edge by edge with time under control. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createPopoverModel,
  type PopoverModel,
  type PopoverTarget,
} from '../../../components/popover/popover-model.ts';
import { cautionCard, figureCard, formulaCard } from '../../../components/popover/sample-cards.ts';
import type { Card } from '../../../engine/annotation.ts';
import { target } from './support.tsx';

const OPEN_DELAY_MS = 100;
const CLOSE_DELAY_MS = 200;

interface Question {
  readonly of: string;
  answer(card: Card | null): Promise<void>;
  fail(): Promise<void>;
}

let questions: Question[] = [];
let model: PopoverModel;

/** A look-up that answers when the test says so. */
function ask(of: string): Promise<Card | null> {
  return new Promise((resolve, reject) => {
    questions.push({
      of,
      answer: async (card) => {
        resolve(card);
        await vi.advanceTimersByTimeAsync(0);
      },
      fail: async () => {
        reject(new Error('The background sleeps.'));
        await vi.advanceTimersByTimeAsync(0);
      },
    });
  });
}

function question(at: number): Question {
  const found = questions.at(at);
  if (found === undefined) throw new Error(`Nothing was looked up at ${at}.`);
  return found;
}

const state = () => model.state.value.name;

/** The box that a reader calls the popover: what is not pinned. */
function shown() {
  const now = model.state.value;
  if (now.name === 'idle' || now.name === 'waiting') throw new Error('No popover is open.');
  return now;
}

function pinned() {
  const now = model.pinned.value;
  if (now === null) throw new Error('Nothing is pinned.');
  return now;
}

const cardShown = (): Card | null => shown().card;

/** Opens on a word with its answer there. */
async function open(card: Card = formulaCard, on: PopoverTarget = target(card.text, 'touch')): Promise<PopoverTarget> {
  model.pointAt(on);
  await question(-1).answer(card);
  return on;
}

beforeEach(() => {
  vi.useFakeTimers();
  questions = [];
  model = createPopoverModel({
    lookUp: ({ token }) => ask(token.text),
    lookUpHeadword: ask,
    openDelay: () => OPEN_DELAY_MS,
    closeDelay: CLOSE_DELAY_MS,
  });
});

afterEach(() => {
  model.closeAll();
  vi.useRealTimers();
});

describe('opening', () => {
  it('waits before it looks anything up, so that passing over words costs nothing', () => {
    model.pointAt(target('专精特新'));
    vi.advanceTimersByTime(40);
    model.pointAt(null);
    vi.advanceTimersByTime(OPEN_DELAY_MS);
    expect(questions).toEqual([]);
  });

  it('has the card by the end of the delay, and shows it then and not before', async () => {
    model.pointAt(target('专精特新'));
    vi.advanceTimersByTime(OPEN_DELAY_MS - 1);
    await question(0).answer(formulaCard);
    expect(state()).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(state()).toBe('shown');
  });

  it('opens when the pointer has rested and the answer is there', async () => {
    model.pointAt(target('专精特新'));
    vi.advanceTimersByTime(OPEN_DELAY_MS);
    expect(state()).toBe('waiting');
    await question(0).answer(formulaCard);
    expect(state()).toBe('shown');
    expect(cardShown()).toBe(formulaCard);
  });

  it('does not open when the pointer has gone on before the delay is over', async () => {
    model.pointAt(target('专精特新'));
    model.pointAt(null);
    await vi.advanceTimersByTimeAsync(OPEN_DELAY_MS * 2);
    expect(state()).toBe('idle');
    expect(questions).toEqual([]);
  });

  it('does not open when the pointer has gone on before the answer came', async () => {
    model.pointAt(target('专精特新'));
    vi.advanceTimersByTime(OPEN_DELAY_MS);
    model.pointAt(null);
    await question(0).answer(formulaCard);
    expect(state()).toBe('idle');
  });

  it('starts the delay anew with the next word', async () => {
    model.pointAt(target('专精特新'));
    vi.advanceTimersByTime(OPEN_DELAY_MS - 1);
    model.pointAt(target('链长'));
    await question(-1).answer(formulaCard);
    vi.advanceTimersByTime(OPEN_DELAY_MS - 1);
    await question(-1).answer(formulaCard);
    expect(state()).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(model.state.value).toMatchObject({ name: 'shown', target: { token: { text: '链长' } } });
  });

  it.each(['touch', 'keyboard'] as const)('looks up at once when asked by %s', (by) => {
    model.pointAt(target('专精特新', by));
    expect(questions.map(({ of }) => of)).toEqual(['专精特新']);
  });

  it('says what went wrong where the look-up fails', async () => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    model.pointAt(target('专精特新', 'touch'));
    await question(0).fail();
    expect(model.state.value).toMatchObject({ name: 'shown', card: null, note: 'The background sleeps.' });
  });

  it('says that nothing is known where nothing is found', async () => {
    model.pointAt(target('专精特新', 'touch'));
    await question(0).answer(null);
    expect(model.state.value).toMatchObject({ card: null, note: expect.stringContaining('dictionary') as string });
  });

  it('says that it is looking where the answer takes long, and then shows it', async () => {
    model.pointAt(target('专精特新', 'touch'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(model.state.value).toMatchObject({ name: 'shown', card: null, note: 'Looking it up…' });
    await question(0).answer(formulaCard);
    expect(model.state.value).toMatchObject({ name: 'shown', card: formulaCard, note: null });
  });

  it('shows a slow answer to one who has pinned the popover meanwhile', async () => {
    model.pointAt(target('专精特新', 'touch'));
    await vi.advanceTimersByTimeAsync(1_000);
    model.pin();
    model.pointAt(null);
    await question(0).answer(formulaCard);
    expect(pinned().card).toBe(formulaCard);
    expect(state()).toBe('idle');
  });

  it('does not come back with a slow answer once it was dismissed', async () => {
    model.pointAt(target('专精特新', 'touch'));
    await vi.advanceTimersByTimeAsync(1_000);
    model.dismiss();
    await question(0).answer(formulaCard);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(state()).toBe('idle');
  });
});

describe('moving from term to term', () => {
  it('looks the next term up at once', async () => {
    await open();
    model.pointAt(target('链长'));
    expect(questions.map(({ of }) => of)).toEqual(['专精特新', '链长']);
  });

  it('keeps the card of the last term until the next one is there', async () => {
    await open();
    model.pointAt(target('链长'));
    expect(cardShown()).toBe(formulaCard);
    await question(1).answer(cautionCard);
    expect(cardShown()).toBe(cautionCard);
  });

  it('drops a late answer for an earlier term', async () => {
    await open();
    model.pointAt(target('1380亿元'));
    model.pointAt(target('链长'));
    await question(2).answer(cautionCard);
    await question(1).answer(figureCard);
    expect(cardShown()).toBe(cautionCard);
  });

  it('drops an answer for a term that the pointer only brushed before it came back', async () => {
    const first = await open();
    model.pointAt(target('链长'));
    model.pointAt(first);
    await question(1).answer(cautionCard);
    expect(cardShown()).toBe(formulaCard);
  });

  it('does not close on the way to the next term', async () => {
    await open();
    model.pointAt(null);
    model.pointAt(target('链长'));
    await question(1).answer(cautionCard);
    await vi.advanceTimersByTimeAsync(CLOSE_DELAY_MS * 2);
    expect(state()).toBe('shown');
  });
});

describe('leaving', () => {
  it('stays open for a while after the pointer has left the word', async () => {
    await open();
    model.pointAt(null);
    vi.advanceTimersByTime(CLOSE_DELAY_MS - 1);
    expect(state()).toBe('leaving');
    vi.advanceTimersByTime(1);
    expect(state()).toBe('idle');
  });

  it('stays while the pointer is in the popover', async () => {
    await open();
    model.pointAt(null);
    model.enter();
    await vi.advanceTimersByTimeAsync(CLOSE_DELAY_MS * 10);
    expect(state()).toBe('shown');
  });

  it('closes after the pointer has left the popover', async () => {
    await open();
    model.pointAt(null);
    model.enter();
    model.leave();
    expect(state()).toBe('leaving');
    await vi.advanceTimersByTimeAsync(CLOSE_DELAY_MS);
    expect(state()).toBe('idle');
  });

  it('stays, without looking up again, when the pointer comes back to the same word', async () => {
    const word = await open();
    model.pointAt(null);
    model.pointAt(word);
    await vi.advanceTimersByTimeAsync(CLOSE_DELAY_MS * 2);
    expect(state()).toBe('shown');
    expect(questions).toHaveLength(1);
  });
});

describe('the way into the popover', () => {
  const BOX = { left: 100, top: 200, right: 400, bottom: 400 };
  const below = { from: { x: 200, y: 150 }, to: { x: 204, y: 170 } };
  const along = { from: { x: 200, y: 170 }, to: { x: 220, y: 170 } };
  const brushed = (travel: typeof below, text = '链长') => ({ ...target(text), travel });

  async function openAndPlace(): Promise<PopoverTarget> {
    const word = await open();
    model.place(BOX);
    return word;
  }

  it('leads over other words without opening them', async () => {
    await openAndPlace();
    model.pointAt(brushed(below));
    expect(state()).toBe('passing');
    model.enter();
    await vi.advanceTimersByTimeAsync(CLOSE_DELAY_MS * 2);
    expect(state()).toBe('shown');
    expect(cardShown()).toBe(formulaCard);
    expect(questions).toHaveLength(1);
  });

  it('is not taken by who reads along the line: the next word opens at once', async () => {
    await openAndPlace();
    model.pointAt(brushed(along));
    expect(questions.at(-1)?.of).toBe('链长');
  });

  it('ends on a word where the pointer comes to rest: that word opens', async () => {
    await openAndPlace();
    model.pointAt(brushed(below));
    await vi.advanceTimersByTimeAsync(CLOSE_DELAY_MS);
    await question(-1).answer(cautionCard);
    expect(state()).toBe('shown');
    expect(cardShown()).toBe(cautionCard);
  });

  it('may turn back to the word', async () => {
    const word = await openAndPlace();
    model.pointAt(brushed(below));
    model.pointAt(word);
    await vi.advanceTimersByTimeAsync(CLOSE_DELAY_MS * 2);
    expect(state()).toBe('shown');
    expect(cardShown()).toBe(formulaCard);
  });

  it('may end beside all words: the popover goes as ever', async () => {
    await openAndPlace();
    model.pointAt(brushed(below));
    model.pointAt(null);
    expect(state()).toBe('leaving');
    await vi.advanceTimersByTimeAsync(CLOSE_DELAY_MS);
    expect(state()).toBe('idle');
  });

  it('may begin beside all words', async () => {
    await openAndPlace();
    model.pointAt(null);
    model.pointAt(brushed(below));
    expect(state()).toBe('passing');
  });

  it('is let go with Escape', async () => {
    await openAndPlace();
    model.pointAt(brushed(below));
    model.dismiss();
    await vi.advanceTimersByTimeAsync(CLOSE_DELAY_MS * 2);
    expect(state()).toBe('idle');
    expect(questions).toHaveLength(1);
  });

  it('is no way any more once the popover is gone', async () => {
    await openAndPlace();
    model.dismiss();
    model.pointAt(brushed(below));
    expect(state()).toBe('waiting');
  });
});

describe('what is pinned', () => {
  it('stays when the pointer leaves, and the popover is free for other words', async () => {
    await open();
    const { id } = shown();
    model.pin();
    expect(state()).toBe('idle');
    model.pointAt(target('链长', 'touch'));
    await question(-1).answer(cautionCard);
    model.pointAt(null);
    await vi.advanceTimersByTimeAsync(CLOSE_DELAY_MS * 10);
    expect(state()).toBe('idle');
    expect(pinned()).toMatchObject({ id, card: formulaCard });
  });

  it('is seen before the popover that is open beside it, each with an identity of its own', async () => {
    await open();
    model.pin();
    await open(cautionCard);
    expect(model.boxes.value.map(({ card }) => card)).toEqual([formulaCard, cautionCard]);
    expect(new Set(model.boxes.value.map(({ id }) => id)).size).toBe(2);
  });

  it('waits for the pointer’s rest with the next word, as if no popover were open', async () => {
    await open();
    model.pin();
    model.pointAt(target('链长'));
    expect(state()).toBe('waiting');
  });

  it('may be pinned on the last moment', async () => {
    await open();
    model.pointAt(null);
    vi.advanceTimersByTime(CLOSE_DELAY_MS - 1);
    model.pin();
    await vi.advanceTimersByTimeAsync(CLOSE_DELAY_MS);
    expect(pinned().card).toBe(formulaCard);
  });

  it('is one: the next takes its place', async () => {
    await open();
    model.pin();
    await open(cautionCard);
    model.pin();
    expect(pinned().card).toBe(cautionCard);
    expect(model.boxes.value).toHaveLength(1);
  });

  it('goes with the pointer again once it is unpinned', async () => {
    await open();
    model.pin();
    model.unpin();
    expect(model.pinned.value).toBeNull();
    expect(cardShown()).toBe(formulaCard);
    model.pointAt(null);
    await vi.advanceTimersByTimeAsync(CLOSE_DELAY_MS);
    expect(state()).toBe('idle');
  });

  it('stands where the reader has put it, and so does what is pinned next', async () => {
    await open();
    model.pin();
    expect(pinned().at).toBeNull();
    model.move({ x: 40, y: 60 });
    expect(pinned().at).toEqual({ x: 40, y: 60 });
    await open(cautionCard);
    model.pin();
    expect(pinned().at).toEqual({ x: 40, y: 60 });
    model.move(null);
    expect(pinned().at).toBeNull();
  });

  it('goes with Escape after the popover has gone', async () => {
    await open();
    model.pin();
    await open(cautionCard);
    model.dismiss();
    expect(state()).toBe('idle');
    expect(pinned().card).toBe(formulaCard);
    model.dismiss();
    expect(model.pinned.value).toBeNull();
  });

  it('is closed by itself, and leaves the popover open', async () => {
    await open();
    model.pin();
    await open(cautionCard);
    model.close(pinned().id);
    expect(model.pinned.value).toBeNull();
    expect(cardShown()).toBe(cautionCard);
    model.close(shown().id);
    expect(state()).toBe('idle');
  });

  it('goes with all the rest when reading ends', async () => {
    await open();
    model.pin();
    await open(cautionCard);
    model.closeAll();
    expect(model.boxes.value).toEqual([]);
  });
});

describe('dismissing', () => {
  it('closes at once', async () => {
    await open();
    model.dismiss();
    expect(state()).toBe('idle');
  });

  it('drops an answer that is still on its way', async () => {
    model.pointAt(target('专精特新', 'keyboard'));
    model.dismiss();
    await question(0).answer(formulaCard);
    expect(state()).toBe('idle');
  });

  it('forgets a delay that is still running', async () => {
    model.pointAt(target('专精特新'));
    model.dismiss();
    await vi.advanceTimersByTimeAsync(OPEN_DELAY_MS * 2);
    expect(questions).toEqual([]);
  });
});

describe('related entries', () => {
  it('are shown in place, and back returns', async () => {
    await open();
    model.follow(shown().id, '链长');
    await question(1).answer(cautionCard);
    expect(cardShown()).toBe(cautionCard);
    expect(shown().before.map(({ card }) => card)).toEqual([formulaCard]);
    model.back(shown().id);
    expect(cardShown()).toBe(formulaCard);
    expect(shown().before).toEqual([]);
  });

  it('leave the card where the glossary knows no such entry', async () => {
    await open();
    model.follow(shown().id, '无');
    await question(1).answer(null);
    expect(cardShown()).toBe(formulaCard);
    expect(shown().before).toEqual([]);
  });

  it('still open when the pointer goes back to the word meanwhile', async () => {
    const on = await open();
    model.follow(shown().id, '链长');
    model.pointAt(on);
    await question(1).answer(cautionCard);
    expect(cardShown()).toBe(cautionCard);
  });

  it('lead on and on, and back the same way', async () => {
    await open();
    model.follow(shown().id, '链长');
    await question(-1).answer(cautionCard);
    model.follow(shown().id, '亿');
    await question(-1).answer(figureCard);
    model.back(shown().id);
    expect(cardShown()).toBe(cautionCard);
    model.back(shown().id);
    expect(cardShown()).toBe(formulaCard);
    model.back(shown().id);
    expect(cardShown()).toBe(formulaCard);
  });

  it('are followed in what is pinned, too, and change nothing in the popover', async () => {
    await open();
    model.pin();
    await open(figureCard);
    model.follow(pinned().id, '链长');
    await question(-1).answer(cautionCard);
    expect(pinned().card).toBe(cautionCard);
    expect(cardShown()).toBe(figureCard);
    model.back(pinned().id);
    expect(pinned().card).toBe(formulaCard);
  });

  it('come into the box in which they were followed, pinned meanwhile or not', async () => {
    await open();
    model.follow(shown().id, '链长');
    model.pin();
    await question(-1).answer(cautionCard);
    expect(pinned()).toMatchObject({ card: cautionCard, before: [{ card: formulaCard }] });
  });

  it('do not come over the card of another word', async () => {
    await open();
    model.follow(shown().id, '链长');
    const related = question(-1);
    model.pointAt(target('1380亿元'));
    await question(-1).answer(figureCard);
    await related.answer(cautionCard);
    expect(cardShown()).toBe(figureCard);
  });

  it('do not come back in the popover of another word', async () => {
    await open();
    model.follow(shown().id, '链长');
    await question(1).answer(cautionCard);
    model.pointAt(target('1380亿元'));
    await question(2).answer(figureCard);
    model.back(shown().id);
    expect(cardShown()).toBe(figureCard);
  });
});

describe('while an answer is on its way', () => {
  it('a tap beside the word keeps the popover from opening', async () => {
    model.pointAt(target('专精特新', 'touch'));
    model.pointAt(null);
    await question(0).answer(formulaCard);
    expect(state()).toBe('idle');
  });

  it('the popover does not get stuck when the pointer only brushed the next word', async () => {
    await open();
    model.pointAt(null);
    model.pointAt(target('链长'));
    model.pointAt(null);
    await question(1).answer(cautionCard);
    await vi.advanceTimersByTimeAsync(CLOSE_DELAY_MS);
    expect(state()).toBe('idle');
  });

  it('the pointer that has reached the popover keeps it open', async () => {
    await open();
    model.pointAt(target('链长'));
    model.pointAt(null);
    await question(1).answer(cautionCard);
    model.enter();
    await vi.advanceTimersByTimeAsync(CLOSE_DELAY_MS * 2);
    expect(state()).toBe('shown');
  });

  it('the pointer that has reached the popover keeps the card that it went for', async () => {
    await open();
    model.pointAt(target('链长'));
    model.enter();
    await question(1).answer(cautionCard);
    expect(cardShown()).toBe(formulaCard);
  });

  it('pinning keeps the card that was pinned, and opens no other', async () => {
    await open();
    model.pointAt(target('链长'));
    model.pin();
    await question(1).answer(cautionCard);
    expect(pinned().card).toBe(formulaCard);
    expect(state()).toBe('idle');
  });
});

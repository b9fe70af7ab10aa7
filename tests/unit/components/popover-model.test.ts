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

function cardShown(): Card | null {
  const now = model.state.value;
  if (now.name === 'idle' || now.name === 'waiting') throw new Error('No popover is open.');
  return now.card;
}

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
  model.dispose();
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
    model.togglePin();
    await question(0).answer(formulaCard);
    expect(model.state.value).toMatchObject({ name: 'pinned', card: formulaCard });
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

describe('a pinned popover', () => {
  it('stays when the pointer leaves', async () => {
    await open();
    model.togglePin();
    model.pointAt(null);
    model.leave();
    await vi.advanceTimersByTimeAsync(CLOSE_DELAY_MS * 10);
    expect(state()).toBe('pinned');
  });

  it('keeps its card when another word is passed over', async () => {
    await open();
    model.togglePin();
    model.pointAt(target('链长'));
    await vi.advanceTimersByTimeAsync(OPEN_DELAY_MS * 2);
    expect(questions).toHaveLength(1);
    expect(cardShown()).toBe(formulaCard);
  });

  it('may be pinned on the last moment', async () => {
    await open();
    model.pointAt(null);
    vi.advanceTimersByTime(CLOSE_DELAY_MS - 1);
    model.togglePin();
    await vi.advanceTimersByTimeAsync(CLOSE_DELAY_MS);
    expect(state()).toBe('pinned');
  });

  it('goes with the pointer again once it is unpinned', async () => {
    await open();
    model.togglePin();
    model.togglePin();
    expect(state()).toBe('shown');
    model.pointAt(null);
    await vi.advanceTimersByTimeAsync(CLOSE_DELAY_MS);
    expect(state()).toBe('idle');
  });

  it('can be dismissed', async () => {
    await open();
    model.togglePin();
    model.dismiss();
    expect(state()).toBe('idle');
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
    model.follow('链长');
    await question(1).answer(cautionCard);
    expect(cardShown()).toBe(cautionCard);
    expect(model.state.value).toMatchObject({ canGoBack: true });
    model.back();
    expect(cardShown()).toBe(formulaCard);
    expect(model.state.value).toMatchObject({ canGoBack: false });
  });

  it('leave the card where the glossary knows no such entry', async () => {
    await open();
    model.follow('无');
    await question(1).answer(null);
    expect(cardShown()).toBe(formulaCard);
    expect(model.state.value).toMatchObject({ canGoBack: false });
  });

  it('still open when the pointer goes back to the word meanwhile', async () => {
    const on = await open();
    model.follow('链长');
    model.pointAt(on);
    await question(1).answer(cautionCard);
    expect(cardShown()).toBe(cautionCard);
  });

  it('keep a pinned popover pinned', async () => {
    await open();
    model.togglePin();
    model.follow('链长');
    await question(1).answer(cautionCard);
    expect(state()).toBe('pinned');
  });

  it('do not come back in the popover of another word', async () => {
    await open();
    model.follow('链长');
    await question(1).answer(cautionCard);
    model.pointAt(target('1380亿元'));
    await question(2).answer(figureCard);
    model.back();
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

  it('pinning keeps the card that was pinned', async () => {
    await open();
    model.pointAt(target('链长'));
    model.togglePin();
    await question(1).answer(cautionCard);
    expect(state()).toBe('pinned');
    expect(cardShown()).toBe(formulaCard);
  });
});

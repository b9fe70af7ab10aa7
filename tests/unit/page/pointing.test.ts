/** What counts as pointing at a word, with a stand-in for annotations: each `<b>` is a word. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnnotatedToken } from '../../../page/annotate.ts';
import { watchPointing, type PointingOptions, type Travel } from '../../../page/pointing.ts';
import { createToken } from './support.ts';

let ending: AbortController;
let heard: (string | null)[];
let travels: (Travel | undefined)[];

function tokenAt(node: Node | null): AnnotatedToken | null {
  const element = node && 'closest' in node ? (node as Element).closest('b') : null;
  if (!element) return null;
  const known = tokens.get(element);
  if (known) return known;
  const token = { element, token: createToken(element.textContent ?? '', 0), run: {} } as unknown as AnnotatedToken;
  tokens.set(element, token);
  return token;
}
const tokens = new Map<Element, AnnotatedToken>();

function watch(options: Partial<PointingOptions> = {}): void {
  watchPointing(document, {
    tokenAt,
    onPoint: (found, _by, travel) => {
      heard.push(found?.token.text ?? null);
      travels.push(travel);
    },
    isOurs: () => false,
    isTrusted: () => true,
    signal: ending.signal,
    ...options,
  });
}

/** jsdom has no pointer events. */
function send(on: Element | Document, type: string, details: object = {}): void {
  const event = new MouseEvent(type, { bubbles: true, composed: true });
  const all = {
    pointerType: 'mouse',
    isPrimary: true,
    buttons: 0,
    clientX: 0,
    clientY: 0,
    screenX: Math.random(),
    ...details,
  };
  for (const [name, value] of Object.entries(all)) Object.defineProperty(event, name, { value });
  on.dispatchEvent(event);
}

function word(text: string): Element {
  const found = [...document.querySelectorAll('b')].find((each) => each.textContent === text);
  if (!found) throw new Error(`There is no ${text}.`);
  return found;
}

const touch = { pointerType: 'touch' };

beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
  [heard, travels] = [[], []];
  const paragraph = document.createElement('p');
  for (const text of ['链主', '链长'])
    paragraph.append(Object.assign(document.createElement('b'), { textContent: text }));
  const link = document.createElement('a');
  link.href = '#x';
  link.append(Object.assign(document.createElement('b'), { textContent: '集群' }));
  paragraph.append(link);
  document.body.replaceChildren(paragraph);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

describe('a mouse', () => {
  it('tells how it came to a word, once it has moved far enough to tell', () => {
    watch();
    send(document, 'pointermove', { clientX: 10, clientY: 10 });
    send(document, 'pointermove', { clientX: 10, clientY: 30 });
    send(word('链主'), 'pointerover', { clientX: 12, clientY: 44 });
    expect(travels).toEqual([{ from: { x: 10, y: 30 }, to: { x: 12, y: 44 } }]);
  });

  it('points at nothing while it selects text', () => {
    watch();
    send(word('链主'), 'pointerover', { buttons: 1 });
    send(word('链长'), 'pointerover', { buttons: 1 });
    expect(heard).toEqual([]);
  });

  it('points by its clicks alone where the reader wants it so', () => {
    watch({ opensByClick: () => true });
    send(word('链主'), 'pointerover');
    expect(heard).toEqual([]);
    send(word('链主'), 'click');
    expect(heard).toEqual(['链主']);
    send(word('集群'), 'click');
    expect(heard).toEqual(['链主', null]);
  });

  it('does not point by clicks otherwise', () => {
    watch();
    send(word('链主'), 'click');
    expect(heard).toEqual([]);
  });
});

describe('a finger that rests', () => {
  it('asks for the word, also in a link', () => {
    watch();
    send(word('集群'), 'pointerdown', touch);
    vi.advanceTimersByTime(450);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(heard).toEqual(['集群']);
  });

  it('asks for it when the browser’s own long press comes first', () => {
    watch();
    send(word('链主'), 'pointerdown', touch);
    vi.advanceTimersByTime(400);
    send(word('链主'), 'contextmenu', touch);
    vi.advanceTimersByTime(1_000);
    expect(heard).toEqual(['链主']);
  });

  it.each([
    ['moves', () => send(document, 'pointermove', { ...touch, clientX: 0, clientY: 40 })],
    ['is lifted', () => send(word('链主'), 'pointerup', touch)],
    ['is taken by scrolling', () => send(word('链主'), 'pointercancel', touch)],
  ])('asks for nothing when it %s before', (_name, act) => {
    watch();
    send(word('链主'), 'pointerdown', touch);
    vi.advanceTimersByTime(200);
    act();
    vi.advanceTimersByTime(1_000);
    expect(heard).toEqual([]);
  });

  it('leaves the word when more than it is selected, and not before', () => {
    watch();
    const selected = vi.spyOn(document, 'getSelection');
    const select = (text: string): void => {
      selected.mockReturnValue({ toString: () => text } as Selection);
      document.dispatchEvent(new Event('selectionchange'));
    };
    send(word('链主'), 'pointerdown', touch);
    vi.advanceTimersByTime(600);
    select('链主');
    expect(heard).toEqual(['链主']);
    select('链主链长');
    expect(heard).toEqual(['链主', null]);
    selected.mockRestore();
  });

  it('is no mouse: a button that is held asks for nothing', () => {
    watch();
    send(word('链主'), 'pointerdown');
    vi.advanceTimersByTime(1_000);
    expect(heard).toEqual([]);
  });

  it('is heard no more when reading ends', () => {
    watch();
    send(word('链主'), 'pointerdown', touch);
    ending.abort();
    vi.advanceTimersByTime(1_000);
    expect(heard).toEqual([]);
  });
});

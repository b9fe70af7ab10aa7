import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pristine } from '../../../page/element.ts';
import { watchViewport, type Near, type Watched } from '../../../page/viewport.ts';
import { until } from './support.ts';

const HEIGHT = 100;
let scrolled = 0;
let observed = new Set<Element>();

class FakeObserver {
  observe = (block: Element) => observed.add(block);
  unobserve = (block: Element) => observed.delete(block);
  disconnect = () => observed.clear();
}

interface Item extends Watched {
  readonly at: number;
}

// On the prototypes, since the reader does not believe what a document and its elements say of themselves.
let visibility: DocumentVisibilityState = 'visible';
Object.defineProperty(Document.prototype, 'visibilityState', { get: () => visibility });
const places = new WeakMap<Element, number>();
Element.prototype.getBoundingClientRect = function (this: Element) {
  return new DOMRect(0, (places.get(this) ?? 0) * HEIGHT - scrolled, 600, HEIGHT);
};

/** Paragraphs down a page, each a hundred pixels high; the screen has nine of them. */
function createItems(count: number, from = 0): Item[] {
  return Array.from({ length: count }, (_, index) => {
    const at = from + index;
    const block = document.createElement('p');
    places.set(block, at);
    document.body.append(block);
    return { at, run: { block, text: '', nodes: [] }, offset: 0 };
  });
}

let told: Near<Item>[] = [];
let ending = new AbortController();

function watch() {
  return watchViewport<Item>(document, {
    onNear: (near) => told.push(...near),
    rectOf: ({ run }) => run.block.getBoundingClientRect(),
    signal: ending.signal,
  });
}

beforeEach(() => {
  [scrolled, told, observed, ending] = [0, [], new Set(), new AbortController()];
  document.body.replaceChildren();
  Object.assign(pristine(document).defaultView as object, { IntersectionObserver: FakeObserver, innerHeight: 900 });
  visibility = 'visible';
});

afterEach(() => {
  ending.abort();
  Reflect.deleteProperty(pristine(document).defaultView as object, 'IntersectionObserver');
});

describe('what comes near the screen', () => {
  it('is told at once where it is there from the beginning, what is seen first', () => {
    watch().add(createItems(40));
    expect(told.map(({ item }) => item.at)).toEqual(Array.from({ length: 18 }, (_, index) => index));
    expect(told.filter(({ isVisible }) => isVisible)).toHaveLength(9);
  });

  it('comes before what stands above the screen', () => {
    scrolled = 1_000;
    watch().add(createItems(40));
    expect(told[0]?.item.at).toBe(10);
    expect(told.at(-1)?.item.at).toBeLessThan(10);
  });

  it('waits in a hidden tab until the browser draws it', () => {
    visibility = 'hidden';
    watch().add(createItems(40));
    expect(told).toEqual([]);
    expect(observed.size).toBe(40);
  });
});

describe('a page of thousands of paragraphs', () => {
  it('is observed about the screen alone, wherever that is scrolled to', async () => {
    const viewport = watch();
    const items = createItems(2_000);
    viewport.add(items.slice(0, 200));
    viewport.add(items.slice(200));
    await until(() => observed.size < 200, 'the far ones are left');
    const isObserved = (at: number): boolean => observed.has(items[at]?.run.block as Element);
    expect([20, 1_000, 1_990].map(isObserved)).toEqual([true, false, false]);
    scrolled = 100_000;
    document.dispatchEvent(new Event('scroll'));
    await until(() => isObserved(1_000), 'those on the screen are observed');
    expect([20, 1_990].map(isObserved)).toEqual([false, false]);
    expect(observed.size).toBeLessThan(200);
  });

  it('is forgotten where another text stands in its place', () => {
    const viewport = watch();
    viewport.add(createItems(100));
    const after = createItems(10, 5_000);
    viewport.follow(after);
    expect([...observed]).toEqual(after.map(({ run }) => run.block));
  });
});

/** What the tests of this room share. */
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import type { PopoverTarget } from '../../../components/popover/popover-model.ts';

const containers: HTMLElement[] = [];

afterEach(() => {
  for (const container of containers.splice(0)) {
    render(null, container);
    container.remove();
  }
});

/** Shows a view in the document until the test ends. */
export function show(view: ComponentChild): HTMLElement {
  const container = document.createElement('div');
  document.body.append(container);
  containers.push(container);
  act(() => render(view, container));
  return container;
}

/** Does something as a person would and waits until the view has followed. */
export async function doing(something: () => void): Promise<void> {
  await act(async () => {
    something();
    await Promise.resolve();
  });
}

export function press(element: Element, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
  element.dispatchEvent(event);
  return event;
}

/** The one element that matches; the message names what is missing. */
export function find<Found extends HTMLElement = HTMLElement>(within: ParentNode, selector: string): Found {
  const found = within.querySelector<Found>(selector);
  if (found === null) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

/** The one button with these words on it or in its label. */
export function button(within: ParentNode, words: string): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].find(
    (each) => each.getAttribute('aria-label') === words || (each.textContent ?? '').includes(words),
  );
  if (found === undefined) throw new Error(`There is no button “${words}”.`);
  return found;
}

/** A word of the page that is pointed at. */
export function target(text: string, by: PopoverTarget['by'] = 'pointer'): PopoverTarget {
  const element = document.createElement('span');
  element.textContent = text;
  const { length: end } = text;
  return {
    element,
    token: { text, start: 0, end, kind: 'term', pinyin: null, syllables: null, entry: text, gloss: null, rank: null },
    text,
    by,
  };
}

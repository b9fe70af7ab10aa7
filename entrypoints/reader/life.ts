/** How long a copy of the reader lives: until a newer copy takes over, or the extension that it belongs to has gone. */
import { browser } from 'wxt/browser';

/** How often a reading copy looks whether it has been left behind. */
const LOOK_MS = 1_000;

const CURRENT = Symbol.for('yanzhen-reader');

/** Ends the copy that was in this page before, if there is one, and begins the life of this one. The page sees nothing of it. */
export function takeOver(): AbortSignal {
  const world = globalThis as { [CURRENT]?: AbortController };
  world[CURRENT]?.abort();
  const life = new AbortController();
  world[CURRENT] = life;
  return life.signal;
}

/** Whether the extension was updated, switched off or removed under the page. No event tells. */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}

/** Ends something when the extension has gone. */
export function endWhenOrphaned(ending: AbortController): void {
  const timer = setInterval(() => {
    if (isOrphaned()) ending.abort();
  }, LOOK_MS);
  ending.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

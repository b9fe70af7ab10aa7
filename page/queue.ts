/** The paragraphs that wait to be annotated, in batches, and the promise that the first screen is. */
import type { Paragraph } from './paragraph.ts';
import { ATTEMPTS, BATCH_CHARACTERS, RETRY_MS } from './timing.ts';
import type { Near } from './viewport.ts';

export interface QueueOptions {
  /** Annotates a batch. */
  readonly annotate: (batch: readonly Paragraph[]) => Promise<void>;
  /** A batch failed, several times over. The queue goes on with what comes near next. */
  readonly onError: (error: unknown) => void;
  readonly signal: AbortSignal;
}

export class ReadingQueue {
  readonly #options: QueueOptions;
  readonly #waiting = new Set<Paragraph>();
  readonly #firstScreen = Promise.withResolvers<void>();
  /** What `firstScreen` waits for. */
  readonly #visible = new Set<Paragraph>();
  #isWorking = false;

  constructor(options: QueueOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.#firstScreen.resolve(), { once: true });
    // A failure is told through `onError` too; nobody has to listen here.
    this.#firstScreen.promise.catch(() => undefined);
  }

  /** Resolves when what was on the screen at first is annotated, or nothing was, or the reader ends. */
  get firstScreen(): Promise<void> {
    return this.#firstScreen.promise;
  }

  /** Whether something on the screen waits, or is being annotated. */
  get hasVisible(): boolean {
    return this.#visible.size > 0;
  }

  has(paragraph: Paragraph): boolean {
    return this.#waiting.has(paragraph);
  }

  add(near: readonly Near<Paragraph>[]): void {
    for (const { item, isVisible } of near) {
      this.#waiting.add(item);
      if (isVisible) this.#visible.add(item);
    }
    void this.#work();
  }

  remove(paragraph: Paragraph): void {
    this.#waiting.delete(paragraph);
    this.#visible.delete(paragraph);
  }

  /** Nothing has to be waited for: the page has no text to read, or nobody sees it. */
  settle(): void {
    this.#firstScreen.resolve();
  }

  async #work(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    try {
      // Everything that comes near in this turn goes into the same batches.
      await Promise.resolve();
      while (this.#waiting.size > 0 && !this.#options.signal.aborted) {
        const batch = this.#takeBatch();
        await this.#options.annotate(batch);
        for (const paragraph of batch) this.#visible.delete(paragraph);
        if (this.#visible.size === 0) this.#firstScreen.resolve();
      }
      this.#firstScreen.resolve();
    } catch (error) {
      this.#firstScreen.reject(error);
      this.#options.onError(error);
    } finally {
      this.#isWorking = false;
    }
  }

  #takeBatch(): Paragraph[] {
    const batch: Paragraph[] = [];
    let characters = 0;
    for (const paragraph of this.#waiting) {
      characters += paragraph.text.length;
      if (batch.length > 0 && characters > BATCH_CHARACTERS) break;
      // What is on the screen does not wait for what is not.
      if (batch.some((each) => this.#visible.has(each)) && !this.#visible.has(paragraph)) break;
      this.#waiting.delete(paragraph);
      batch.push(paragraph);
    }
    return batch;
  }
}

/** Asks again a few times, after growing waits: a background that was put to sleep answers once it has woken up. */
export async function askAgain<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (attempt >= ATTEMPTS || signal.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS * 2 ** (attempt - 1)));
    }
  }
}

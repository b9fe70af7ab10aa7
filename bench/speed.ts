/** How fast something is next to something else: the same text, the same process, in turns. */

export interface Contestant {
  readonly name: string;
  /** Works through the whole text once. */
  readonly run: () => void;
}

export interface Speed {
  readonly name: string;
  /** Median over the rounds, in milliseconds for the whole text. */
  readonly milliseconds: number;
}

const WARM_UP = 3;

/**
 * Medians of interleaved rounds, so that whatever else the machine does falls on all alike. Each is run once before it is
 * timed, so that none pays for what the one before it left in the processor's caches.
 */
export function measureSpeed(contestants: readonly Contestant[], rounds: number): Speed[] {
  for (let round = 0; round < WARM_UP; round += 1) for (const { run } of contestants) run();
  const times = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { run }] of contestants.entries()) {
      run();
      const start = performance.now();
      run();
      times[index]?.push(performance.now() - start);
    }
  }
  return contestants.map(({ name }, index) => ({ name, milliseconds: median(times[index] ?? []) }));
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}

/** Sentences set as paragraphs of about the length that a news page has. */
export function composeParagraphs(sentences: readonly string[], length: number): string[] {
  const paragraphs: string[] = [];
  let paragraph = '';
  for (const sentence of sentences) {
    paragraph += sentence;
    if (paragraph.length < length) continue;
    paragraphs.push(paragraph);
    paragraph = '';
  }
  return paragraph === '' ? paragraphs : [...paragraphs, paragraph];
}

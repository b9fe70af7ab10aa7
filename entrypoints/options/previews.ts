/** What the engine says of the samples that are no plain reading: a statement, and a sum of money. */
import { signal, type Signal } from '@preact/signals';
import type { SumPreview } from '../../components/settings/MoneyGroup.tsx';
import { samples, sampleSum } from '../../components/settings/samples.ts';
import { ask } from '../../messages/ask.ts';
import { rateOf, styleOf, type Settings } from '../../settings/schema.ts';

export interface Previews {
  readonly statement: Signal<string | null>;
  readonly sum: Signal<SumPreview | null>;
  /** Asks anew for what these settings change. */
  show(settings: Settings): void;
}

const tell = (error: unknown): void => console.info('A preview could not be read.', error);

export function createPreviews(): Previews {
  const statement = signal<string | null>(null);
  const sum = signal<SumPreview | null>(null);
  let asked = 0;

  const readStatement = async (settings: Settings): Promise<void> => {
    const { paragraphs } = await ask('read-article', {
      title: null,
      paragraphs: [samples.panel],
      date: null,
      style: styleOf(settings),
    });
    statement.value = paragraphs[0]?.english[0]?.text ?? '';
  };
  const lookUpSum = async (settings: Settings): Promise<void> => {
    asked += 1;
    const now = asked;
    const start = samples.money.indexOf(sampleSum);
    const card = await ask('look-up', {
      paragraph: samples.money,
      start,
      end: start + sampleSum.length,
      context: samples.money,
      publishedOn: null,
      style: styleOf(settings),
      rate: rateOf(settings),
    });
    // An answer that comes late is of settings that are no longer so.
    if (now === asked && card?.figure) sum.value = { english: card.figure.english, converted: card.figure.converted };
  };

  return {
    statement,
    sum,
    show(settings) {
      if (statement.peek() === null) readStatement(settings).catch(tell);
      lookUpSum(settings).catch(tell);
    },
  };
}

/** Words that a person keeps while reading, and the notice that takes the last one back. */
import { effect, signal, type Signal } from '@preact/signals';
import type { NoticeContent } from '../../components/notice/Notice.tsx';
import { titleOf } from '../../components/popover/CardView.tsx';
import { englishOf } from '../../components/popover/copy-text.ts';
import type { PopoverModel, PopoverTarget } from '../../components/popover/popover-model.ts';
import type { Card } from '../../engine/annotation.ts';
import { ask } from '../../messages/ask.ts';
import type { Reader } from '../../page/reader.ts';
import { inPageWords } from '../../settings/interface-language.ts';
import type { WordWish } from '../../vocabulary/saved-word.ts';
import { readVocabulary, watchVocabulary, type Vocabulary } from '../../vocabulary/saved-words.ts';
import { sentenceAround } from '../../vocabulary/sentence.ts';

export interface Saving {
  /** Headwords of the words that are kept. */
  readonly saved: Signal<ReadonlySet<string>>;
  /** Keeps what a card says, with the sentence of the word pointed at; leads to the words where it is kept already. */
  readonly save: (card: Card, target: PopoverTarget) => void;
}

interface SavingParts {
  readonly popover: PopoverModel;
  readonly reader: Reader;
  readonly notice: Signal<NoticeContent | null>;
}

export function createSaving({ popover, reader, notice }: SavingParts, ending: AbortSignal): Saving {
  const saved = signal<ReadonlySet<string>>(new Set());
  const take = ({ words }: Vocabulary): void => {
    saved.value = new Set(words.map(({ headword }) => headword));
  };
  const fail = (error: unknown): void => {
    notice.value = { text: error instanceof Error ? error.message : inPageWords().common.notKept, onUndo: null };
  };

  // Thousands of words are not read for a page on which nobody opens a popover.
  let isRead = false;
  const stop = effect(() => {
    if (isRead || popover.state.value.name === 'idle') return;
    isRead = true;
    void readVocabulary().then(take).catch(fail);
    watchVocabulary(take, ending);
  });
  ending.addEventListener('abort', stop);

  const keep = async (wish: WordWish): Promise<void> => {
    const { id } = await ask('save-word', wish);
    const onUndo = (): void => {
      notice.value = null;
      ask('forget-word', { id }).catch(fail);
    };
    notice.value = { text: inPageWords().saving.saved(wish.headword), onUndo };
  };

  return {
    saved,
    save: (card, target) => {
      const headword = titleOf(card);
      if (saved.value.has(headword)) ask('open-words', { query: headword.slice(0, 100) }).catch(fail);
      else keep(wishOf(card, target, reader.article.title)).catch(fail);
    },
  };
}

/** What is kept of a card: that of a related entry keeps the sentence from which it was reached. */
function wishOf(card: Card, { text, token }: PopoverTarget, title: string | null): WordWish {
  const { sentence, span } = sentenceAround(text, token);
  const headword = titleOf(card);
  const start = sentence.indexOf(headword);
  const found = start < 0 ? null : { start, end: start + headword.length };
  return {
    headword,
    reading: (card.entry?.reading ?? card.pinyin ?? '').slice(0, 300),
    english: (englishOf(card) ?? '').slice(0, 1_000),
    sentence,
    span: card.text === token.text ? span : found,
    title: (title ?? '').slice(0, 1_000),
  };
}

import controls from '../shared/controls.css?inline';
import type { Fixture } from '../shared/fixture.ts';
import pageHead from '../shared/page-head.css?inline';
import tokens from '../shared/tokens.css?inline';
import { sampleWords } from './sample-words.ts';
import styles from './vocabulary.css?inline';
import { VocabularyView, type VocabularyViewProps } from './VocabularyView.tsx';

const ignore = () => undefined;

function page(name: string, changes: Partial<VocabularyViewProps>, width = 1_180): Fixture {
  return {
    name: `vocabulary-${name}`,
    surface: 'own-page',
    width,
    height: 760,
    styles: [tokens, controls, pageHead, styles],
    view: () => (
      <VocabularyView
        words={sampleWords}
        query=""
        status={null}
        onUndo={null}
        onSaveUnreadable={null}
        onEdit={() => Promise.resolve()}
        onRemove={ignore}
        onExport={ignore}
        onImport={ignore}
        {...changes}
      />
    ),
  };
}

export const vocabularyFixtures: readonly Fixture[] = [
  page('words', {}),
  page('deleted', { words: sampleWords.slice(1), status: '智改数转绿色化 is deleted.', onUndo: ignore }),
  page('faults', { status: 'Nothing of words.csv was taken in.\nLine 12, “Saved”: is no date such as 2025-01-16' }),
  page('damaged', { onSaveUnreadable: ignore }),
  page('empty', { words: [] }),
  page('narrow', { query: 'firm' }, 360),
];

import { signal } from '@preact/signals';
import type { ArticleReading } from '../../engine/annotation.ts';
import type { Fixture } from '../shared/fixture.ts';
import { sampleReading } from '../shared/sample-reading.ts';
import tokens from '../shared/tokens.css?inline';
import { Panel } from './Panel.tsx';
import panelStyles from './panel.css?inline';

const ignore = () => undefined;

interface PanelState {
  readonly reading: ArticleReading | null;
  readonly error?: string;
  readonly paragraph?: number;
}

function panel(name: string, { reading, error, paragraph = 2 }: PanelState, width = 900): Fixture {
  return {
    name: `panel-${name}`,
    surface: 'in-page',
    width,
    height: 760,
    styles: [tokens, panelStyles],
    view: () => (
      <Panel
        reading={reading}
        error={error ?? null}
        width={400}
        currentParagraph={signal(paragraph)}
        focusOnOpen={false}
        onClose={ignore}
        onChoose={ignore}
        onPoint={ignore}
        onOpenTerm={ignore}
        onOpenText={ignore}
        onResize={ignore}
        onCopy={ignore}
        onSave={ignore}
      />
    ),
  };
}

const nothingTold: ArticleReading = {
  ...sampleReading,
  paragraphs: sampleReading.paragraphs.map((paragraph) => ({ ...paragraph, english: [] })),
  figures: [],
  facts: [],
  terms: [],
  people: [],
  brief: [],
  coverage: { clauses: 4, told: 0, terms: 0, unknown: [] },
};

export const panelFixtures: readonly Fixture[] = [
  panel('reading', { reading: sampleReading }),
  panel('waiting', { reading: null }),
  panel('error', { reading: null, error: 'The article is too long to be read as a whole.' }),
  panel('nothing-told', { reading: nothingTold }),
  panel('phone', { reading: sampleReading }, 320),
];

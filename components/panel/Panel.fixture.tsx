import { signal } from '@preact/signals';
import type { ArticleReading, FactReading } from '../../engine/annotation.ts';
import type { Fixture } from '../shared/fixture.ts';
import { sampleReading } from '../shared/sample-reading.ts';
import tokens from '../shared/tokens.css?inline';
import { NARROWEST_FOR_SIDES } from './dock.ts';
import exportStyles from './export-menu.css?inline';
import { NothingBeside } from './NothingBeside.tsx';
import { Panel, type PanelProps } from './Panel.tsx';
import panelStyles from './panel.css?inline';

const ignore = () => undefined;

interface PanelState {
  readonly reading: ArticleReading | null;
  readonly error?: string;
  readonly paragraph?: number;
  readonly firstTab?: PanelProps['firstTab'];
  readonly translation?: PanelProps['translation'];
  readonly place?: PanelProps['place'];
  readonly size?: number;
}

function panel(
  name: string,
  { reading, error, paragraph = 2, firstTab = 'Brief', place = 'right', size = 400, translation = null }: PanelState,
  width = 900,
): Fixture {
  return {
    name: `panel-${name}`,
    surface: 'in-page',
    width,
    height: 760,
    styles: [tokens, panelStyles, exportStyles],
    view: () => (
      <Panel
        reading={reading}
        error={error ?? null}
        firstTab={firstTab}
        place={place}
        size={size}
        currentParagraph={signal(paragraph)}
        focusOnOpen={false}
        translation={translation}
        onTranslate={ignore}
        onCancelTranslation={ignore}
        onClose={ignore}
        onLeave={ignore}
        onTab={ignore}
        onSide={width < NARROWEST_FOR_SIDES ? null : ignore}
        onChoose={ignore}
        onPoint={ignore}
        onOpenTerm={ignore}
        onOpenText={ignore}
        onResize={ignore}
        onCopy={ignore}
        onSave={ignore}
        onExport={ignore}
        onCite={ignore}
      />
    ),
  };
}

/** The same indicator of several places and times, so that there is something to compare. */
const compared: ArticleReading = {
  ...sampleReading,
  facts: [
    ...sampleReading.facts,
    ...[
      ['Linjiang District', 'In 2024', 'RMB 84.2 billion', 84_200_000_000, 'reported'],
      ['Beishan County', 'In 2024', 'RMB 31.7 billion', 31_700_000_000, 'reported'],
      ['Linjiang District', 'By 2027', 'RMB 120 billion', 120_000_000_000, 'target'],
    ].map(([place, period, value, amount, status], index) => ({
      ...(sampleReading.facts[1] as FactReading),
      indicator: 'Industrial output value',
      start: index,
      place: String(place),
      period: String(period),
      value: String(value),
      amount: Number(amount),
      status: status as FactReading['status'],
      speaker: null,
    })),
  ],
};

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
  panel('brief', { reading: sampleReading }),
  panel('paragraphs', { reading: sampleReading, firstTab: 'Paragraphs' }),
  panel('left', { reading: sampleReading, place: 'left', firstTab: 'Terms' }),
  panel('slim', { reading: sampleReading, size: 280 }),
  panel('bottom', { reading: sampleReading, place: 'bottom', size: 340 }, 1_280),
  panel('bottom-paragraphs', { reading: sampleReading, place: 'bottom', size: 340, firstTab: 'Paragraphs' }, 1_280),
  {
    name: 'panel-not-read',
    surface: 'in-page',
    width: 360,
    height: 400,
    styles: [tokens, panelStyles],
    view: () => <NothingBeside problem="There is no Chinese text on this page." onRead={ignore} />,
  },
  panel('window', { reading: sampleReading, place: 'window' }, 360),
  panel('figures', { reading: compared, firstTab: 'Figures' }),
  panel('translated', {
    reading: sampleReading,
    firstTab: 'Paragraphs',
    translation: {
      step: 'translating',
      downloaded: 1,
      total: 4,
      problem: null,
      sentences: [
        {
          paragraph: 1,
          start: 0,
          end: sampleReading.paragraphs[1]?.text.length ?? 0,
          chinese: sampleReading.paragraphs[1]?.text ?? '',
          english:
            'Chen Limin, director of the municipal development and reform commission, said that in 2024 the industrial added value above the scale of the city grew by 8.3%, with 216 new projects and a total investment of 13.8 billion yuan.',
          differences: [{ kind: 'figure', chinese: '1380亿元', english: 'RMB 138 billion' }],
        },
      ],
    },
  }),
  panel('waiting', { reading: null }),
  panel('error', { reading: null, error: 'The article is too long to be read as a whole.' }),
  panel('nothing-told', { reading: nothingTold }),
  panel('phone', { reading: sampleReading, place: 'bottom', size: 400 }, 320),
  panel('phone-paragraphs', { reading: sampleReading, place: 'bottom', size: 400, firstTab: 'Paragraphs' }, 320),
];

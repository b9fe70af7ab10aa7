import { cautionCard, formulaCard } from '../popover/sample-cards.ts';
import popoverStyles from '../popover/popover.css?inline';
import controls from '../shared/controls.css?inline';
import type { Fixture } from '../shared/fixture.ts';
import pageHead from '../shared/page-head.css?inline';
import tokens from '../shared/tokens.css?inline';
import glossaryStyles from './glossary.css?inline';
import { GlossaryView } from './GlossaryView.tsx';
import type { Route } from './route.ts';
import type { YoursProps } from './YoursView.tsx';

const ignore = () => undefined;

const desks = [
  { name: 'macro', title: 'Economy and reform', size: 96 },
  { name: 'finance', title: 'Public finance, banking and markets', size: 112 },
  { name: 'formulas', title: 'Number formulas', size: 58 },
];

const featured = [formulaCard, cautionCard].flatMap(({ entry }) =>
  entry
    ? [
        {
          headword: entry.headword,
          reading: entry.reading,
          english: entry.renderings[0]?.english ?? '',
          meaning: entry.meaning,
          desk: 'formulas',
        },
      ]
    : [],
);

const yours: YoursProps = {
  add: '',
  terms: [{ headword: '云川经验', aliases: [], reading: '', renderings: ['Yunchuan experience'], meaning: '' }],
  packs: [
    { name: 'My terms', on: true, size: 1 },
    { name: 'House style', on: false, size: 1_204 },
  ],
  presetPacks: [{ name: 'Desk glossary', size: 310 }],
  desks: desks.map(({ name, title }) => ({ name, title, on: name !== 'finance' })),
  corrections: [
    { form: '重型', reading: 'zhòngxíng', rendering: 'heavy-duty', where: 'https://news.example', onForget: ignore },
  ],
  status: 'Nothing of terms.csv was taken in.\nLine 12, “english”: is missing',
  onUndo: ignore,
  onPutTerm: () => Promise.resolve(),
  onRemoveTerm: ignore,
  onSwitchPack: ignore,
  onRemovePack: ignore,
  onSwitchDesk: ignore,
  onImport: ignore,
  onExport: ignore,
  onBackUp: ignore,
};

function page(name: string, route: Route, width = 1_080): Fixture {
  const listed = [formulaCard, cautionCard].flatMap(({ entry }) =>
    entry ? [{ headword: entry.headword, reading: entry.reading, english: entry.renderings[0]?.english ?? '' }] : [],
  );
  return {
    name: `glossary-${name}`,
    surface: 'own-page',
    width,
    height: 900,
    styles: [tokens, controls, pageHead, popoverStyles, glossaryStyles],
    view: () => (
      <GlossaryView
        route={route}
        desks={desks}
        listed={listed}
        card={formulaCard}
        home={{ featured, sourced: 41, onOthers: ignore }}
        yours={yours}
        onSearch={ignore}
        onGo={ignore}
      />
    ),
  };
}

export const glossaryFixtures: readonly Fixture[] = [
  page('home', { page: 'home' }),
  page('home-narrow', { page: 'home' }, 320),
  page('search', { page: 'search', query: 'liang' }),
  page('entry', { page: 'entry', headword: formulaCard.text }),
  page('yours', { page: 'yours', add: '' }),
  page('narrow', { page: 'yours', add: '云川经验' }, 380),
];

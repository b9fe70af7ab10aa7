import type { Fixture } from '../shared/fixture.ts';
import controls from '../shared/controls.css?inline';
import tokens from '../shared/tokens.css?inline';
import { OptionsView } from './OptionsView.tsx';
import type { SettingsValues } from './settings-values.ts';
import optionsStyles from './options.css?inline';

const ignore = () => undefined;

const settings: SettingsValues = {
  show: 'all',
  level: 1_000,
  notation: 'marks',
  sandhi: false,
  capitals: true,
  openDelay: 150,
  theme: 'auto',
  secondCurrency: 'USD',
  exchangeRate: '7.12',
  panelSide: 'right',
  panelWidth: 400,
  panelHeight: 340,
};

function options(name: string, origins: readonly string[], words: readonly string[], width = 760): Fixture {
  return {
    name: `options-${name}`,
    surface: 'own-page',
    width,
    height: 1_240,
    styles: [tokens, controls, optionsStyles],
    view: () => (
      <OptionsView
        settings={settings}
        known={{
          words,
          status: null,
          onRemove: ignore,
          onUndo: words.length > 0 ? ignore : null,
          onSave: ignore,
          onLoad: ignore,
        }}
        origins={origins}
        officialMedia={origins.length > 0}
        version="0.1.0"
        onChange={ignore}
        onRemoveOrigin={ignore}
        onToggleOfficialMedia={ignore}
      />
    ),
  };
}

export const optionsFixtures: readonly Fixture[] = [
  options('sites', ['*://*.news.example/*', '*://paper.example/*'], ['经济', '发展', '企业', '高质量发展']),
  options('no-sites', [], []),
  options('narrow', ['*://*.news.example/*'], ['经济', '发展'], 320),
];

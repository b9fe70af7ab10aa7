import type { Fixture } from '../shared/fixture.ts';
import controls from '../shared/controls.css?inline';
import tokens from '../shared/tokens.css?inline';
import { sampleShortcuts } from '../shared/sample-shortcuts.ts';
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
  opensBy: 'rest',
  openDelay: 150,
  theme: 'auto',
  interfaceLanguage: 'auto',
  secondCurrency: 'USD',
  exchangeRate: '7.12',
  panelSide: 'right',
  panelWidth: 400,
  panelHeight: 340,
};

interface OptionsState {
  readonly origins: readonly string[];
  readonly words: readonly string[];
  readonly lost?: readonly string[];
  readonly fault?: string;
  readonly changes?: Partial<SettingsValues>;
}

function options(
  name: string,
  { origins, words, lost = [], fault, changes = {} }: OptionsState,
  width = 1_000,
): Fixture {
  return {
    name: `options-${name}`,
    surface: 'own-page',
    width,
    height: 1_240,
    styles: [tokens, controls, optionsStyles],
    view: () => (
      <OptionsView
        settings={{ ...settings, ...changes }}
        known={{
          words,
          status: null,
          onRemove: ignore,
          onUndo: words.length > 0 ? ignore : null,
          onSave: ignore,
          onLoad: ignore,
        }}
        sites={{
          origins,
          officialMedia: origins.length > 0,
          onRemoveOrigin: ignore,
          onToggleOfficialMedia: ignore,
        }}
        shortcuts={{
          shortcuts: sampleShortcuts,
          page: 'chrome://extensions/shortcuts',
          onOpenShortcuts: ignore,
        }}
        keeping={{
          status: fault === undefined ? 'The settings of the file hold now.' : null,
          fault: fault ?? null,
          onSave: ignore,
          onLoad: ignore,
          onReset: ignore,
          onUndo: fault === undefined ? ignore : null,
        }}
        lost={{ names: lost, onSave: ignore, onClose: ignore }}
        statement="In 2024, the value added of industrial enterprises above the designated size in the city grew by 8.3%."
        sum={{ english: 'RMB 270 billion', converted: 'USD 37.9 billion at your rate of 7.12 yuan' }}
        version="0.1.0"
        onChange={ignore}
      />
    ),
  };
}

const sites = ['*://*.news.example/*', '*://paper.example/*'];

export const optionsFixtures: readonly Fixture[] = [
  options('sites', { origins: sites, words: ['经济', '发展', '企业', '高质量发展'] }),
  options('no-sites', { origins: [], words: [], changes: { panelSide: 'bottom' } }),
  options('lost', {
    origins: [],
    words: [],
    lost: ['notation', 'level'],
    fault: '“notation” is "runes"; it may be marks, numbers, zhuyin.\n“colour” is no setting of this Yanzhen.',
    changes: { panelSide: 'left' },
  }),
  options('narrow', { origins: sites, words: ['经济', '发展'] }, 320),
];

import type { Fixture } from '../shared/fixture.ts';
import controls from '../shared/controls.css?inline';
import tokens from '../shared/tokens.css?inline';
import { OptionsView } from './OptionsView.tsx';
import optionsStyles from './options.css?inline';

const ignore = () => undefined;

function options(name: string, origins: readonly string[], width = 760): Fixture {
  return {
    name: `options-${name}`,
    surface: 'own-page',
    width,
    height: 720,
    styles: [tokens, controls, optionsStyles],
    view: () => (
      <OptionsView
        settings={{ show: 'terms', openDelay: 150, theme: 'auto', panelWidth: 400 }}
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
  options('sites', ['*://*.news.example/*', '*://paper.example/*']),
  options('no-sites', []),
  options('narrow', ['*://*.news.example/*'], 320),
];

import type { Fixture } from '../shared/fixture.ts';
import { sampleShortcuts } from '../shared/sample-shortcuts.ts';
import controls from '../shared/controls.css?inline';
import tokens from '../shared/tokens.css?inline';
import { WelcomeView } from './WelcomeView.tsx';
import welcomeStyles from './welcome.css?inline';

const ignore = () => undefined;

function welcome(name: string, status: string | null, width = 1180): Fixture {
  return {
    name: `welcome-${name}`,
    surface: 'own-page',
    width,
    height: 900,
    styles: [tokens, controls, welcomeStyles],
    view: () => (
      <WelcomeView
        shortcuts={sampleShortcuts}
        status={status}
        officialMedia={false}
        onTogglePanel={ignore}
        onToggleOfficialMedia={ignore}
        onOpenOptions={ignore}
      />
    ),
  };
}

export const welcomeFixtures: readonly Fixture[] = [
  welcome('read', '214 words with pinyin, 38 terms, 17 statements in English.'),
  welcome('narrow', null, 320),
];

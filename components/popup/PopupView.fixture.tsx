import type { Fixture } from '../shared/fixture.ts';
import { sampleShortcuts } from '../shared/sample-shortcuts.ts';
import controls from '../shared/controls.css?inline';
import tokens from '../shared/tokens.css?inline';
import type { PageState } from './page-state.ts';
import { PopupView } from './PopupView.tsx';
import popupStyles from './popup.css?inline';

const ignore = () => undefined;
const QUIET: PageState = { reading: false, panelOpen: false, chinese: true, words: 0, terms: 0, error: null };

function popup(name: string, page: PageState | null, host: string | null = 'news.example', width = 340): Fixture {
  return {
    name: `popup-${name}`,
    surface: 'own-page',
    width,
    height: 600,
    styles: [tokens, controls, popupStyles],
    view: () => (
      <PopupView
        page={page}
        host={host}
        alwaysHere={page?.reading ?? false}
        officialMedia={false}
        show="all"
        level={0}
        shortcuts={sampleShortcuts}
        onToggleReading={ignore}
        onTogglePanel={ignore}
        onToggleAlwaysHere={ignore}
        onToggleOfficialMedia={ignore}
        onShow={ignore}
        onLevel={ignore}
        onOpenGlossary={ignore}
        onOpenWords={ignore}
        onOpenOptions={ignore}
        onOpenWelcome={ignore}
      />
    ),
  };
}

export const popupFixtures: readonly Fixture[] = [
  popup('reading', { ...QUIET, reading: true, words: 412, terms: 38 }),
  popup('not-read', QUIET),
  popup('asking', null),
  popup('no-chinese', { ...QUIET, chinese: false }),
  popup('closed-page', { ...QUIET, chinese: false, error: 'The browser lets no extension read this page.' }, null),
  popup('long-host', QUIET, 'a-very-long-name-of-a-newspaper-in-the-provinces.news.example', 320),
];

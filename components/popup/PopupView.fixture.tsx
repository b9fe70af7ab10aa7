import type { Fixture } from '../shared/fixture.ts';
import { sampleShortcuts } from '../shared/sample-shortcuts.ts';
import controls from '../shared/controls.css?inline';
import tokens from '../shared/tokens.css?inline';
import type { PageState } from './page-state.ts';
import { PopupView, type PopupViewProps } from './PopupView.tsx';
import popupStyles from './popup.css?inline';

const ignore = () => undefined;
const QUIET: PageState = {
  reading: false,
  scope: null,
  panelOpen: false,
  chinese: true,
  words: 0,
  terms: 0,
  error: null,
};

function popup(
  name: string,
  page: PageState | null,
  host: string | null = 'news.example',
  width = 400,
  changes: Partial<PopupViewProps> = {},
): Fixture {
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
        show="all"
        level={0}
        notation="marks"
        problem={null}
        hasLostSettings={false}
        shortcuts={sampleShortcuts}
        onToggleReading={ignore}
        onReadWholePage={ignore}
        onTogglePanel={ignore}
        onToggleAlwaysHere={ignore}
        onOpenSidePanel={ignore}
        onNotation={ignore}
        onShow={ignore}
        onLevel={ignore}
        onOpenGlossary={ignore}
        onOpenWords={ignore}
        onOpenOptions={ignore}
        onOpenWelcome={ignore}
        {...changes}
      />
    ),
  };
}

export const popupFixtures: readonly Fixture[] = [
  popup('reading', { ...QUIET, reading: true, scope: 'article', words: 412, terms: 38 }),
  popup('whole-page', { ...QUIET, reading: true, scope: 'page', words: 1_204, terms: 61 }),
  popup('not-read', QUIET),
  popup('asking', null),
  popup('no-chinese', { ...QUIET, chinese: false }),
  popup(
    'closed-page',
    {
      ...QUIET,
      chinese: false,
      error:
        'The browser lets no extension read this page: it is one of its own, a store of extensions, or a PDF. Open an article on the web and press the button again.',
    },
    null,
  ),
  popup('long-host', QUIET, 'a-very-long-name-of-a-newspaper-in-the-provinces.news.example', 320),
  popup('lost-settings', QUIET, null, 400, {
    hasLostSettings: true,
    problem: 'It could not be kept: the browser’s storage is full or locked.',
  }),
];

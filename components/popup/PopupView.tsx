/** The toolbar popup: how this page stands, and the things that people change most. */
import type { PageState } from './page-state.ts';
import { Wordmark } from '../shared/Wordmark.tsx';
import { Switch } from '../shared/Switch.tsx';
import { LevelChoice, type Level } from '../shared/LevelChoice.tsx';
import { ShowChoice, type Show } from '../shared/ShowChoice.tsx';
import { ShortcutList, type ShortcutView } from '../shared/ShortcutList.tsx';

export interface PopupViewProps {
  /** null while the page is being asked. */
  readonly page: PageState | null;
  /** null on pages that are no web site. */
  readonly host: string | null;
  readonly alwaysHere: boolean;
  readonly officialMedia: boolean;
  readonly show: Show;
  readonly level: Level;
  readonly shortcuts: readonly ShortcutView[];
  readonly onToggleReading: () => void;
  readonly onTogglePanel: () => void;
  readonly onToggleAlwaysHere: () => void;
  readonly onToggleOfficialMedia: () => void;
  readonly onShow: (show: Show) => void;
  readonly onLevel: (level: Level) => void;
  readonly onOpenGlossary: () => void;
  readonly onOpenWords: () => void;
  readonly onOpenOptions: () => void;
  readonly onOpenWelcome: () => void;
}

export function PopupView(props: PopupViewProps) {
  const { page, host } = props;
  const canRead = page !== null && (page.reading || page.chinese);
  return (
    <div class="popup" lang="en">
      <header class="popup-head">
        <Wordmark />
      </header>
      <section class="popup-card" aria-label="This page">
        <Switch
          label="Read this page"
          isOn={page?.reading ?? false}
          isDisabled={!canRead}
          onToggle={props.onToggleReading}
        />
        <p class="popup-status" role="status">
          {describe(page)}
        </p>
        <button type="button" class="popup-primary" disabled={!canRead} onClick={props.onTogglePanel}>
          {page?.panelOpen ? 'Hide the English panel' : 'Show the English panel'}
        </button>
      </section>
      <section class="popup-pinyin" aria-label="Pinyin">
        <ShowChoice value={props.show} onChange={props.onShow} />
        {props.show === 'all' && <LevelChoice value={props.level} onChange={props.onLevel} />}
      </section>
      <section class="popup-sites" aria-label="Reading by itself">
        {host !== null && (
          <Switch label={`Always read ${host}`} isOn={props.alwaysHere} onToggle={props.onToggleAlwaysHere} />
        )}
        <Switch
          label="Read Chinese official media by itself"
          note="Your browser will ask you about these sites."
          isOn={props.officialMedia}
          onToggle={props.onToggleOfficialMedia}
        />
      </section>
      <ShortcutList shortcuts={props.shortcuts} />
      <footer class="popup-foot">
        <button type="button" class="link" onClick={props.onOpenGlossary}>
          Glossary
        </button>
        <button type="button" class="link" onClick={props.onOpenWords}>
          My words
        </button>
        <button type="button" class="link" onClick={props.onOpenOptions}>
          Options
        </button>
        <button type="button" class="link" onClick={props.onOpenWelcome}>
          How it works
        </button>
      </footer>
    </div>
  );
}

function describe(page: PageState | null): string {
  if (page === null) return 'Looking at the page …';
  if (page.error !== null) return page.error;
  if (page.reading) return `${page.words} words with pinyin and ${page.terms} terms so far.`;
  return page.chinese ? 'Not read.' : 'There is no Chinese text on this page.';
}

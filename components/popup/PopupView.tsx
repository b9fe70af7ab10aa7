/** The toolbar popup: how this page stands, and the things that people change most. */
import type { PageState } from './page-state.ts';
import { LevelChoice, type Level } from '../shared/LevelChoice.tsx';
import { NotationChoice, type Notation } from '../shared/NotationChoice.tsx';
import { ShortcutList, type ShortcutView } from '../shared/ShortcutList.tsx';
import { ShowChoice, type Show } from '../shared/ShowChoice.tsx';
import { Switch } from '../shared/Switch.tsx';
import { Wordmark } from '../shared/Wordmark.tsx';

export interface PopupViewProps {
  /** null while the page is being asked. */
  readonly page: PageState | null;
  /** null on pages that are no web site. */
  readonly host: string | null;
  readonly alwaysHere: boolean;
  readonly show: Show;
  readonly level: Level;
  readonly notation: Notation;
  readonly shortcuts: readonly ShortcutView[];
  /** What went wrong with a choice, in a sentence. */
  readonly problem: string | null;
  /** Whether settings could not be read; the options tell which. */
  readonly hasLostSettings: boolean;
  readonly onToggleReading: () => void;
  readonly onTogglePanel: () => void;
  /** Null where the browser has no side panel. */
  readonly onOpenSidePanel: (() => void) | null;
  readonly onToggleAlwaysHere: () => void;
  readonly onShow: (show: Show) => void;
  readonly onLevel: (level: Level) => void;
  readonly onNotation: (notation: Notation) => void;
  readonly onOpenGlossary: () => void;
  readonly onOpenWords: () => void;
  readonly onOpenOptions: () => void;
  readonly onOpenWelcome: () => void;
}

export function PopupView(props: PopupViewProps) {
  const { page } = props;
  return (
    <div class="popup" lang="en">
      <header class="popup-head">
        <Wordmark />
      </header>
      {props.hasLostSettings && (
        <p class="popup-problem" role="alert">
          Some settings could not be read and have their defaults.{' '}
          <button type="button" class="link" onClick={props.onOpenOptions}>
            See the options
          </button>
        </p>
      )}
      {props.problem !== null && (
        <p class="popup-problem" role="alert">
          {props.problem}
        </p>
      )}
      {page !== null && !canRead(page) ? <NothingToRead {...props} page={page} /> : <ThisPage {...props} />}
      <section class="popup-pinyin" aria-label="Pinyin">
        <ShowChoice value={props.show} onChange={props.onShow} />
        {props.show === 'all' && <LevelChoice value={props.level} onChange={props.onLevel} />}
        <NotationChoice value={props.notation} onChange={props.onNotation} />
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

function canRead({ reading, chinese }: PageState): boolean {
  return reading || chinese;
}

function ThisPage(props: PopupViewProps) {
  const { page, host } = props;
  return (
    <section class="popup-card" aria-label="This page">
      <Switch
        label="Read this page"
        isOn={page?.reading ?? false}
        isDisabled={page === null}
        onToggle={props.onToggleReading}
      />
      <p class="popup-status" role="status">
        {describe(page)}
      </p>
      <button type="button" class="popup-primary" disabled={page === null} onClick={props.onTogglePanel}>
        {page?.panelOpen ? 'Hide the English panel' : 'Show the English panel'}
      </button>
      {props.onOpenSidePanel && (
        <button type="button" class="link popup-side" disabled={page === null} onClick={props.onOpenSidePanel}>
          Show it in the browser’s side panel
        </button>
      )}
      {host !== null && (
        <div class="popup-site">
          <Switch
            label={`Always read ${host}`}
            {...(props.alwaysHere ? {} : { note: 'Your browser will ask you about this site.' })}
            isOn={props.alwaysHere}
            onToggle={props.onToggleAlwaysHere}
          />
        </div>
      )}
    </section>
  );
}

/** Says why, and what can be done instead. */
function NothingToRead({ page, onOpenGlossary, onOpenWelcome }: PopupViewProps & { readonly page: PageState }) {
  return (
    <section class="popup-card" aria-label="This page">
      <h1 class="popup-title">Nothing to read here</h1>
      <p class="popup-status" role="status">
        {page.error ?? 'There is no Chinese text on this page.'}
      </p>
      <p class="popup-instead">
        <button type="button" class="link" onClick={onOpenWelcome}>
          Read the sample article
        </button>
        <button type="button" class="link" onClick={onOpenGlossary}>
          Look up a term
        </button>
      </p>
    </section>
  );
}

function describe(page: PageState | null): string {
  if (page === null) return 'Looking at the page …';
  if (page.error !== null) return page.error;
  if (page.reading) return `${page.words} words with pinyin, ${page.terms} terms so far.`;
  return 'Not read.';
}

/** The toolbar popup: how this page stands, and the things that people change most. */
import { useRef } from 'preact/hooks';
import type { PageState } from './page-state.ts';
import { LevelChoice, type Level } from '../shared/LevelChoice.tsx';
import { NotationChoice, type Notation } from '../shared/NotationChoice.tsx';
import { ShortcutList, type ShortcutView } from '../shared/ShortcutList.tsx';
import { ShowChoice, type Show } from '../shared/ShowChoice.tsx';
import { useOwnWording } from '../shared/own-wording.ts';
import { Switch } from '../shared/Switch.tsx';
import { useLanguage } from '../shared/wording.tsx';
import { Wordmark } from '../shared/Wordmark.tsx';
import type { OwnPagesWording } from '../../wording/own-pages/index.ts';

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
  readonly onReadWholePage: () => void;
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
  const language = useLanguage();
  const { popup: say } = useOwnWording();
  return (
    <div class="popup" lang={language}>
      <header class="popup-head">
        <Wordmark />
      </header>
      {props.hasLostSettings && (
        <p class="popup-problem" role="alert">
          {say.lost}{' '}
          <button type="button" class="link" onClick={props.onOpenOptions}>
            {say.seeOptions}
          </button>
        </p>
      )}
      {props.problem !== null && (
        <p class="popup-problem" role="alert">
          {props.problem}
        </p>
      )}
      {page !== null && !canRead(page) ? <NothingToRead {...props} page={page} /> : <ThisPage {...props} />}
      <section class="popup-pinyin" aria-label={say.pinyin}>
        <ShowChoice value={props.show} onChange={props.onShow} />
        {props.show === 'all' && <LevelChoice value={props.level} onChange={props.onLevel} />}
        <NotationChoice value={props.notation} onChange={props.onNotation} />
      </section>
      <ShortcutList shortcuts={props.shortcuts} />
      <footer class="popup-foot">
        <button type="button" class="link" onClick={props.onOpenGlossary}>
          {say.glossary}
        </button>
        <button type="button" class="link" onClick={props.onOpenWords}>
          {say.words}
        </button>
        <button type="button" class="link" onClick={props.onOpenOptions}>
          {say.options}
        </button>
        <button type="button" class="link" onClick={props.onOpenWelcome}>
          {say.howItWorks}
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
  const { popup: say } = useOwnWording();
  const panelButton = useRef<HTMLButtonElement>(null);
  return (
    <section class="popup-card" aria-label={say.thisPage}>
      <Switch
        label={say.read}
        isOn={page?.reading ?? false}
        isDisabled={page === null}
        onToggle={props.onToggleReading}
      />
      <div class="popup-read">
        <p class="popup-status" role="status">
          {describe(page, say)}
        </p>
        {page?.scope === 'article' && (
          <button
            type="button"
            class="link"
            onClick={() => {
              // It goes when it has done its work: whoever goes by keys goes on with what comes next.
              panelButton.current?.focus();
              props.onReadWholePage();
            }}
          >
            {say.readWholePage}
          </button>
        )}
      </div>
      <button
        ref={panelButton}
        type="button"
        class="popup-primary"
        disabled={page === null}
        onClick={props.onTogglePanel}
      >
        {page?.panelOpen ? say.hidePanel : say.showPanel}
      </button>
      {props.onOpenSidePanel && (
        <button type="button" class="link popup-side" disabled={page === null} onClick={props.onOpenSidePanel}>
          {say.sidePanel}
        </button>
      )}
      {host !== null && (
        <div class="popup-site">
          <Switch
            label={say.always(host)}
            {...(props.alwaysHere ? {} : { note: say.willAsk })}
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
  const { popup: say } = useOwnWording();
  return (
    <section class="popup-card" aria-label={say.thisPage}>
      <h1 class="popup-title">{say.nothing}</h1>
      <p class="popup-status" role="status">
        {page.error ?? say.noChinese}
      </p>
      <p class="popup-instead">
        <button type="button" class="link" onClick={onOpenWelcome}>
          {say.sample}
        </button>
        <button type="button" class="link" onClick={onOpenGlossary}>
          {say.lookUp}
        </button>
      </p>
    </section>
  );
}

function describe(page: PageState | null, say: OwnPagesWording['popup']): string {
  if (page === null) return say.looking;
  if (page.error !== null) return page.error;
  if (page.reading) return (page.scope === 'page' ? say.countsOfPage : say.countsOfArticle)(page.words, page.terms);
  return say.notRead;
}

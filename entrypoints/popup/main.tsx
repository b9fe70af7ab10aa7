import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { SpeakingIn } from '../../components/shared/wording.tsx';
import { PopupView } from '../../components/popup/PopupView.tsx';
import '../../components/shared/tokens.css';
import '../../components/shared/controls.css';
import '../../components/popup/popup.css';
import { explainClosedPage } from '../../components/popup/closed-page.ts';
import { ask } from '../../messages/ask.ts';
import { CLOSED_PAGE } from '../../messages/page-command.ts';
import type { PageCommand, PageState } from '../../messages/protocol.ts';
import { findUnreadable } from '../../settings/aside.ts';
import { changeSettings, readSettings } from '../../settings/items.ts';
import { followInterfaceLanguage, interfaceLanguage } from '../../settings/interface-language.ts';
import { ownWords, titlePage } from '../../settings/own-page.ts';
import type { Settings } from '../../settings/schema.ts';
import { sidePanelOpener } from '../../settings/side-panel.ts';
import { readShortcuts } from '../../settings/shortcuts.ts';
import { areAlwaysRead, askForSites, forgetSites, originOf } from '../../settings/sites.ts';

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const origin = originOf(tab?.url);
const page = signal<PageState | null>(null);
// Pressing the toolbar button is asking to have the page read; nothing that is shown here is worth waiting for.
void command('start-reading');
const openSidePanel = sidePanelOpener(tab?.windowId);
const problem = signal<string | null>(null);
const [stored, shortcuts, isAlwaysHere, unreadable] = await Promise.all([
  readSettings(),
  readShortcuts(),
  origin !== null && areAlwaysRead([origin]),
  findUnreadable(),
]);
const settings = signal(stored);
followInterfaceLanguage(settings, new AbortController().signal);
titlePage(document, 'popup');
const alwaysHere = signal(isAlwaysHere);
const hasLostSettings = signal(unreadable.length > 0);

async function command(name: PageCommand): Promise<void> {
  if (tab?.id === undefined) return;
  try {
    const state = await ask('control-page', { tabId: tab.id, command: name });
    page.value =
      state.error === CLOSED_PAGE.error
        ? { ...state, error: explainClosedPage(tab.url, ownWords().closedPage) }
        : state;
  } catch (error) {
    const message = error instanceof Error ? error.message : ownWords().common.wrong;
    page.value = { reading: false, scope: null, panelOpen: false, chinese: false, words: 0, terms: 0, error: message };
  }
}

/** Grants or forgets sites. The request comes first of all: Firefox allows it only straight after the click. */
async function toggleSites(origins: readonly string[], granted: boolean): Promise<boolean> {
  if (granted) await forgetSites(origins);
  else await askForSites(origins);
  return areAlwaysRead(origins);
}

/** Shown at once; where it could not be kept, the popup says so and shows what holds. */
async function change(changes: Partial<Settings>): Promise<void> {
  settings.value = { ...settings.value, ...changes };
  try {
    await changeSettings(changes);
    problem.value = null;
  } catch (error) {
    problem.value = error instanceof Error ? error.message : ownWords().common.wrong;
    settings.value = await readSettings();
  }
}

function openOwnPage(name: 'glossary' | 'vocabulary' | 'welcome'): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/${name}.html`) }).then(() => close());
}

/** Opens the side panel, and closes the one in the page: one is enough. */
async function moveToSidePanel(open: () => Promise<void>): Promise<void> {
  try {
    await open();
    if (page.value?.panelOpen) await command('toggle-panel');
    close();
  } catch (error) {
    problem.value = error instanceof Error ? error.message : ownWords().popup.noSidePanel;
  }
}

function Popup() {
  return (
    <SpeakingIn language={interfaceLanguage.value}>
      <PopupView
        page={page.value}
        host={origin === null || tab?.url === undefined ? null : new URL(tab.url).hostname}
        alwaysHere={alwaysHere.value}
        show={settings.value.show}
        level={settings.value.level}
        notation={settings.value.notation}
        problem={problem.value}
        hasLostSettings={hasLostSettings.value}
        onOpenSidePanel={openSidePanel && (() => void moveToSidePanel(openSidePanel))}
        shortcuts={shortcuts}
        onToggleReading={() => void command('toggle-reading')}
        onReadWholePage={() => void command('read-whole-page')}
        onTogglePanel={() => void command('toggle-panel')}
        onToggleAlwaysHere={async () => {
          if (origin !== null) alwaysHere.value = await toggleSites([origin], alwaysHere.value);
        }}
        onShow={(show) => void change({ show })}
        onLevel={(level) => void change({ level })}
        onNotation={(notation) => void change({ notation })}
        onOpenGlossary={() => openOwnPage('glossary')}
        onOpenWords={() => openOwnPage('vocabulary')}
        onOpenOptions={() => void browser.runtime.openOptionsPage().then(() => close())}
        onOpenWelcome={() => openOwnPage('welcome')}
      />
    </SpeakingIn>
  );
}

document.documentElement.dataset['theme'] = settings.value.theme;
render(<Popup />, document.querySelector('#root') as Element);

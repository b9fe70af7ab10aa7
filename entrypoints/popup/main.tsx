import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupView } from '../../components/popup/PopupView.tsx';
import '../../components/shared/tokens.css';
import '../../components/shared/controls.css';
import '../../components/popup/popup.css';
import { ask } from '../../messages/ask.ts';
import type { PageCommand, PageState } from '../../messages/protocol.ts';
import { changeSettings, readSettings } from '../../settings/items.ts';
import { officialMediaOrigins } from '../../settings/official-media.ts';
import { readShortcuts } from '../../settings/shortcuts.ts';
import { areAlwaysRead, askForSites, forgetSites, originOf } from '../../settings/sites.ts';

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const origin = originOf(tab?.url);
const page = signal<PageState | null>(null);
// Pressing the toolbar button is asking to have the page read; nothing that is shown here is worth waiting for.
void command('start-reading');
const [stored, shortcuts, isAlwaysHere, isOfficialMedia] = await Promise.all([
  readSettings(),
  readShortcuts(),
  origin !== null && areAlwaysRead([origin]),
  areAlwaysRead(officialMediaOrigins),
]);
const settings = signal(stored);
const alwaysHere = signal(isAlwaysHere);
const officialMedia = signal(isOfficialMedia);

async function command(name: PageCommand): Promise<void> {
  if (tab?.id === undefined) return;
  try {
    page.value = await ask('control-page', { tabId: tab.id, command: name });
  } catch (error) {
    const message = error instanceof Error ? error.message : 'Something went wrong.';
    page.value = { reading: false, panelOpen: false, chinese: false, words: 0, terms: 0, error: message };
  }
}

/** Grants or forgets sites. The request comes first of all: Firefox allows it only straight after the click. */
async function toggleSites(origins: readonly string[], granted: boolean): Promise<boolean> {
  if (granted) await forgetSites(origins);
  else await askForSites(origins);
  return areAlwaysRead(origins);
}

function Popup() {
  return (
    <PopupView
      page={page.value}
      host={origin === null || tab?.url === undefined ? null : new URL(tab.url).hostname}
      alwaysHere={alwaysHere.value}
      officialMedia={officialMedia.value}
      show={settings.value.show}
      level={settings.value.level}
      shortcuts={shortcuts}
      onToggleReading={() => void command('toggle-reading')}
      onTogglePanel={() => void command('toggle-panel')}
      onToggleAlwaysHere={async () => {
        if (origin !== null) alwaysHere.value = await toggleSites([origin], alwaysHere.value);
      }}
      onToggleOfficialMedia={async () => {
        officialMedia.value = await toggleSites(officialMediaOrigins, officialMedia.value);
      }}
      onShow={(show) => {
        settings.value = { ...settings.value, show };
        void changeSettings({ show });
      }}
      onLevel={(level) => {
        settings.value = { ...settings.value, level };
        void changeSettings({ level });
      }}
      onOpenGlossary={() =>
        void browser.tabs.create({ url: browser.runtime.getURL('/glossary.html') }).then(() => close())
      }
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
      onOpenWelcome={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
    />
  );
}

document.documentElement.dataset['theme'] = settings.value.theme;
render(<Popup />, document.querySelector('#root') as Element);

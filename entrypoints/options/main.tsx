import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { SpeakingIn } from '../../components/shared/wording.tsx';
import { OptionsView } from '../../components/settings/OptionsView.tsx';
import '../../components/settings/options.css';
import '../../components/shared/tokens.css';
import '../../components/shared/controls.css';
import { readSettings, watchSettings } from '../../settings/items.ts';
import { followInterfaceLanguage, interfaceLanguage } from '../../settings/interface-language.ts';
import { officialMediaOrigins } from '../../settings/official-media.ts';
import { openShortcuts, readShortcuts, shortcutsPage } from '../../settings/shortcuts.ts';
import { titlePage } from '../../settings/own-page.ts';
import { alwaysReadOrigins, areAlwaysRead, askForSites, forgetSites } from '../../settings/sites.ts';
import { createSession } from '../reader/commands.ts';
import { createKeeping } from './keeping.ts';
import { createKnown } from './known.ts';
import { createPreviews } from './previews.ts';

const { signal: forever } = new AbortController();
const settings = signal(await readSettings());
followInterfaceLanguage(settings, forever);
titlePage(document, 'options');
const origins = signal(await alwaysReadOrigins());
const officialMedia = signal(await areAlwaysRead(officialMediaOrigins));
const shortcuts = signal(await readShortcuts());
const known = await createKnown(forever);
const keeping = await createKeeping();
const previews = createPreviews();

async function lookAgain(): Promise<void> {
  origins.value = await alwaysReadOrigins();
  officialMedia.value = await areAlwaysRead(officialMediaOrigins);
}

function Options() {
  return (
    <SpeakingIn language={interfaceLanguage.value}>
      <OptionsView
        settings={settings.value}
        known={known()}
        sites={{
          origins: origins.value,
          officialMedia: officialMedia.value,
          onRemoveOrigin: (origin) => void forgetSites([origin]).then(lookAgain),
          onToggleOfficialMedia: () => {
            const asked = officialMedia.value ? forgetSites(officialMediaOrigins) : askForSites(officialMediaOrigins);
            void asked.then(lookAgain);
          },
        }}
        shortcuts={{
          shortcuts: shortcuts.value,
          page: shortcutsPage,
          onOpenShortcuts: () => void openShortcuts(),
        }}
        keeping={keeping.keeping()}
        lost={keeping.lost()}
        statement={previews.statement.value}
        sum={previews.sum.value}
        version={browser.runtime.getManifest().version}
        onChange={async (change) => {
          settings.value = { ...settings.value, ...change };
          await keeping.change(change);
          // Where it could not be kept, the page shows what holds.
          settings.value = await readSettings();
        }}
      />
    </SpeakingIn>
  );
}

watchSettings((changed) => (settings.value = changed), forever);
// Shortcuts are changed on a page of the browser's: they are read again when the person comes back.
window.addEventListener('focus', () => void readShortcuts().then((changed) => (shortcuts.value = changed)));
effect(() => {
  document.documentElement.dataset['theme'] = settings.value.theme;
  previews.show(settings.value);
});
render(<Options />, document.querySelector('#root') as Element);
// The samples are read as any page is, and follow what is chosen as any page does.
await createSession(document, forever).obey('start-reading');

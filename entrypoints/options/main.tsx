import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/settings/OptionsView.tsx';
import '../../components/settings/options.css';
import '../../components/shared/tokens.css';
import '../../components/shared/controls.css';
import { changeSettings, readSettings, watchSettings } from '../../settings/items.ts';
import { officialMediaOrigins } from '../../settings/official-media.ts';
import { alwaysReadOrigins, areAlwaysRead, askForSites, forgetSites } from '../../settings/sites.ts';

const settings = signal(await readSettings());
const origins = signal(await alwaysReadOrigins());
const officialMedia = signal(await areAlwaysRead(officialMediaOrigins));

async function lookAgain(): Promise<void> {
  origins.value = await alwaysReadOrigins();
  officialMedia.value = await areAlwaysRead(officialMediaOrigins);
}

function Options() {
  document.documentElement.dataset['theme'] = settings.value.theme;
  return (
    <OptionsView
      settings={settings.value}
      origins={origins.value}
      officialMedia={officialMedia.value}
      version={browser.runtime.getManifest().version}
      onChange={(change) => {
        settings.value = { ...settings.value, ...change };
        void changeSettings(change);
      }}
      onRemoveOrigin={(origin) => void forgetSites([origin]).then(lookAgain)}
      onToggleOfficialMedia={() => {
        const asked = officialMedia.value ? forgetSites(officialMediaOrigins) : askForSites(officialMediaOrigins);
        void asked.then(lookAgain);
      }}
    />
  );
}

watchSettings((changed) => (settings.value = changed), new AbortController().signal);
render(<Options />, document.querySelector('#root') as Element);

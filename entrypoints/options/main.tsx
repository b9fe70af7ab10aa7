import { offerFile } from '../../components/shared/offer-file.ts';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/settings/OptionsView.tsx';
import '../../components/settings/options.css';
import '../../components/shared/tokens.css';
import '../../components/shared/controls.css';
import { ask } from '../../messages/ask.ts';
import { parseWordList, readKnownWords, watchKnownWords } from '../../vocabulary/known-words.ts';
import { changeSettings, readSettings, watchSettings } from '../../settings/items.ts';
import { officialMediaOrigins } from '../../settings/official-media.ts';
import { alwaysReadOrigins, areAlwaysRead, askForSites, forgetSites } from '../../settings/sites.ts';

const settings = signal(await readSettings());
const origins = signal(await alwaysReadOrigins());
const known = signal<readonly string[]>([...(await readKnownWords())]);
const knownStatus = signal<string | null>(null);
/** What was forgotten last, for undoing it. */
const forgotten = signal<readonly string[]>([]);
const officialMedia = signal(await areAlwaysRead(officialMediaOrigins));

async function lookAgain(): Promise<void> {
  origins.value = await alwaysReadOrigins();
  officialMedia.value = await areAlwaysRead(officialMediaOrigins);
}

async function changeKnown(change: { add: string[]; remove: string[] }, done: string): Promise<void> {
  try {
    await ask('change-known-words', change);
    knownStatus.value = done;
  } catch (error) {
    knownStatus.value = error instanceof Error ? error.message : 'The words could not be stored.';
  }
}

const count = (words: readonly string[]): string =>
  `${words.length.toLocaleString('en')} ${words.length === 1 ? 'word' : 'words'}`;

function saveKnown(): void {
  offerFile('yanzhen-known-words.txt', `${known.value.join('\n')}\n`, 'text/plain');
}

function loadKnown(text: string): void {
  const words = parseWordList(text);
  forgotten.value = [];
  if (words.length === 0) knownStatus.value = 'There is no Chinese word in this file. A list has one word a line.';
  else void changeKnown({ add: words, remove: [] }, `${count(words)} taken in.`);
}

function Options() {
  document.documentElement.dataset['theme'] = settings.value.theme;
  return (
    <OptionsView
      settings={settings.value}
      known={{
        words: known.value,
        status: knownStatus.value,
        onRemove: (words) => {
          forgotten.value = words;
          void changeKnown({ add: [], remove: [...words] }, `${count(words)} forgotten.`);
        },
        onUndo:
          forgotten.value.length === 0
            ? null
            : () => {
                const words = forgotten.value;
                forgotten.value = [];
                void changeKnown({ add: [...words], remove: [] }, `${count(words)} known again.`);
              },
        onSave: saveKnown,
        onLoad: loadKnown,
      }}
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

const { signal: forever } = new AbortController();
watchSettings((changed) => (settings.value = changed), forever);
watchKnownWords((words) => (known.value = [...words]), forever);
render(<Options />, document.querySelector('#root') as Element);

import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { sampleArticle } from '../../components/welcome/sample-article.ts';
import { offerPanel } from '../../components/panel/panel-script.ts';
import { SpeakingIn } from '../../components/shared/wording.tsx';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import '../../components/shared/tokens.css';
import '../../components/shared/controls.css';
import '../../components/welcome/welcome.css';
import { ask } from '../../messages/ask.ts';
import { obeyCommands } from '../../messages/page-command.ts';
import { readSettings } from '../../settings/items.ts';
import { interfaceLanguage, speakAs } from '../../settings/interface-language.ts';
import { officialMediaOrigins } from '../../settings/official-media.ts';
import { ownWords, titlePage } from '../../settings/own-page.ts';
import { styleOf } from '../../settings/schema.ts';
import { readShortcuts } from '../../settings/shortcuts.ts';
import { areAlwaysRead, askForSites, forgetSites } from '../../settings/sites.ts';
import { panelScript } from '../panel/script.tsx';
import { createSession } from '../reader/commands.ts';

const shortcuts = await readShortcuts();
const status = signal<string | null>(null);
const officialMedia = signal(await areAlwaysRead(officialMediaOrigins));
const { signal: forever } = new AbortController();
const session = createSession(document, forever, async () => offerPanel(panelScript));

function Welcome() {
  return (
    <SpeakingIn language={interfaceLanguage.value}>
      <WelcomeView
        shortcuts={shortcuts}
        status={status.value}
        officialMedia={officialMedia.value}
        onTogglePanel={() => void session.obey('toggle-panel')}
        onToggleOfficialMedia={() => {
          // First of all: Firefox grants sites only straight after the click.
          const asked = officialMedia.value ? forgetSites(officialMediaOrigins) : askForSites(officialMediaOrigins);
          void asked.then(async () => (officialMedia.value = await areAlwaysRead(officialMediaOrigins)));
        }}
        onOpenOptions={() => void browser.runtime.openOptionsPage()}
      />
    </SpeakingIn>
  );
}

const settings = await readSettings();
speakAs(settings);
titlePage(document, 'welcome');
document.documentElement.dataset['theme'] = settings.theme;
render(<Welcome />, document.querySelector('#root') as Element);
// The toolbar button and the shortcuts work here as on any page.
obeyCommands(session.obey, forever);

const { words, terms, error } = await session.obey('start-reading');
const article = await ask('read-article', {
  title: sampleArticle.title,
  paragraphs: sampleArticle.paragraphs.map(({ text }) => text),
  date: sampleArticle.date,
  style: styleOf(settings),
});
const statements = article.paragraphs.reduce((sum, paragraph) => sum + paragraph.english.length, 0);
status.value = error ?? ownWords().welcome.counts(words, terms, statements);
// `npm start` without a display and the browser tests wait for this.
Object.assign(document.documentElement.dataset, { read: String(error === null), words, terms, statements });
console.info(`${browser.runtime.getManifest().name}: ${status.value}`);

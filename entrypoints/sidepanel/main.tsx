/** The browser's side panel: the same panel as in the page, with the article of the tab beside it. */
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { NothingBeside } from '../../components/panel/NothingBeside.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { SpeakingIn } from '../../components/shared/wording.tsx';
import { offerFile } from '../../components/shared/offer-file.ts';
import '../../components/shared/tokens.css';
import '../../components/shared/controls.css';
import '../../components/panel/panel.css';
import '../../components/panel/export-menu.css';
import { writeClipboard } from '../../page/clipboard.ts';
import { readSettings, watchSettings } from '../../settings/items.ts';
import { followInterfaceLanguage, inPageWords, interfaceLanguage } from '../../settings/interface-language.ts';
import { titlePage } from '../../settings/own-page.ts';
import { createTranslating } from '../reader/translating.ts';
import { followPage } from './page-beside.ts';

const { signal: forever } = new AbortController();
const settings = signal(await readSettings());
watchSettings((changed) => (settings.value = changed), forever);
followInterfaceLanguage(settings, forever);
titlePage(document, 'sidepanel');
const page = await followPage();
const problem = signal<string | null>(null);
const { translation, translate, cancelTranslation } = createTranslating(page.article, page.currentParagraph, forever);

const ignore = (): void => undefined;

function copy(text: string): void {
  writeClipboard(document, text).catch((error: unknown) => console.info('Yanzhen could not copy.', error));
}

async function read(): Promise<void> {
  try {
    problem.value = await page.read();
  } catch (error) {
    problem.value = error instanceof Error ? error.message : inPageWords().page.notRead;
  }
}

function Speaker() {
  return (
    <SpeakingIn language={interfaceLanguage.value}>
      <SidePanel />
    </SpeakingIn>
  );
}

function SidePanel() {
  if (page.isReading.value === false) return <NothingBeside problem={problem.value} onRead={() => void read()} />;
  return (
    <Panel
      reading={page.article.value}
      error={page.error.value}
      place="window"
      size={0}
      currentParagraph={page.currentParagraph}
      focusOnOpen={false}
      translation={translation.value}
      onTranslate={translate}
      onCancelTranslation={cancelTranslation}
      onChoose={(paragraph, { start, end }) => page.send({ wish: 'choose', paragraph, start, end })}
      onPoint={(paragraph, span) =>
        page.send({ wish: 'point', paragraph, span: span && { start: span.start, end: span.end } })
      }
      onOpenTerm={(headword) => page.send({ wish: 'open-term', headword })}
      onOpenText={(text) => page.send({ wish: 'open-text', text })}
      onCopy={copy}
      onSave={(name, text) => offerFile(name, text, 'text/csv')}
      onExport={(format) => page.send({ wish: 'export', format })}
      onCite={() => page.send({ wish: 'cite' })}
      onClose={ignore}
      onLeave={ignore}
      onTab={ignore}
      onSide={null}
      onResize={ignore}
    />
  );
}

effect(() => {
  document.documentElement.dataset['theme'] = settings.value.theme;
});
// What was said of one page is not true of the next.
effect(() => {
  if (page.isReading.value !== false) problem.value = null;
});
render(
  <>
    <h1 class="panel-unseen">Yanzhen</h1>
    <Speaker />
  </>,
  document.querySelector('#root') as Element,
);

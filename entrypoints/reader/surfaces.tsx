/** Popover and panel in our one shadow root on the page. */
import { render } from 'preact';
import { Panel } from '../../components/panel/Panel.tsx';
import { offerFile } from '../../components/shared/offer-file.ts';
import panelStyles from '../../components/panel/panel.css?inline';
import { Notice } from '../../components/notice/Notice.tsx';
import noticeStyles from '../../components/notice/notice.css?inline';
import { Popover } from '../../components/popover/Popover.tsx';
import popoverStyles from '../../components/popover/popover.css?inline';
import tokens from '../../components/shared/tokens.css?inline';
import { ask } from '../../messages/ask.ts';
import type { Host } from '../../page/host.ts';
import type { Reading } from './session.tsx';

export const surfaceStyles = [tokens, popoverStyles, panelStyles, noticeStyles].join('\n');

/** Shows the surfaces until the signal aborts. */
export function mountSurfaces({ root, element }: Host, reading: Reading, ending: AbortSignal): void {
  const container = document.createElement('div');
  root.append(container);
  render(<Surfaces host={element} reading={reading} />, container);
  ending.addEventListener('abort', () => render(null, container));
}

function Surfaces({ host, reading }: { readonly host: HTMLElement; readonly reading: Reading }) {
  const { reader, popover, settings, known, panelOpen, article, articleError, currentParagraph } = reading;
  host.setAttribute('data-theme', settings.value.theme);
  return (
    <>
      <Popover
        model={popover}
        onCopy={copy}
        known={known.value}
        onKnow={reading.setKnown}
        onCorrect={reading.correct}
        onOpenEntry={openEntry}
      />
      <Notice notice={reading.notice.value} onClose={reading.closeNotice} />
      {panelOpen.value && (
        <Panel
          reading={article.value}
          error={articleError.value}
          width={settings.value.panelWidth}
          currentParagraph={currentParagraph}
          focusOnOpen
          translation={reading.translation.value}
          onTranslate={reading.translate}
          onCancelTranslation={reading.cancelTranslation}
          onClose={reading.togglePanel}
          onChoose={(paragraph, span) => reader.reveal(paragraph, span)}
          onPoint={(paragraph, span) => reader.mark(paragraph, span)}
          onOpenTerm={(headword) => revealTerm(reading, headword)}
          onOpenText={(text) => revealText(reading, text)}
          onResize={reading.resizePanel}
          onCopy={copy}
          onSave={(name, text) => offerFile(name, text, 'text/csv')}
        />
      )}
    </>
  );
}

function openEntry(headword: string): void {
  ask('open-entry', { headword }).catch((error: unknown) =>
    console.info('Yanzhen could not open the glossary.', error),
  );
}

/** Goes to where the article first uses a term. */
function revealTerm({ article, reader }: Reading, headword: string): void {
  for (const [paragraph, { tokens }] of (article.value?.paragraphs ?? []).entries()) {
    const token = tokens.find(({ entry }) => entry === headword);
    if (token) return reader.reveal(paragraph, token);
  }
}

/** Goes to where the article first has these characters. */
function revealText({ article, reader }: Reading, wanted: string): void {
  const paragraphs = article.value?.paragraphs ?? [];
  const paragraph = paragraphs.findIndex(({ text }) => text.includes(wanted));
  if (paragraph < 0) return;
  const start = paragraphs[paragraph]?.text.indexOf(wanted) ?? 0;
  reader.reveal(paragraph, { start, end: start + wanted.length });
}

/** Only ever called from a click of the reader's, so the browser allows it. */
function copy(text: string): void {
  navigator.clipboard.writeText(text).catch((error: unknown) => console.info('Yanzhen could not copy.', error));
}

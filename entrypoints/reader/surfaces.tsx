/** Popover and panel in our one shadow root on the page. */
import { render } from 'preact';
import { cssSize } from '../../components/panel/dock.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { offerFile } from '../../components/shared/offer-file.ts';
import { CitationCard } from '../../components/citation/CitationCard.tsx';
import citationStyles from '../../components/citation/citation.css?inline';
import exportStyles from '../../components/panel/export-menu.css?inline';
import panelStyles from '../../components/panel/panel.css?inline';
import { Notice } from '../../components/notice/Notice.tsx';
import noticeStyles from '../../components/notice/notice.css?inline';
import { Popover } from '../../components/popover/Popover.tsx';
import popoverStyles from '../../components/popover/popover.css?inline';
import tokens from '../../components/shared/tokens.css?inline';
import { SpeakingIn } from '../../components/shared/wording.tsx';
import { ask } from '../../messages/ask.ts';
import { writeClipboard } from '../../page/clipboard.ts';
import type { Host } from '../../page/host.ts';
import { interfaceLanguage } from '../../settings/interface-language.ts';
import { leaveToArticle, reveal, revealTerm, revealText } from './revealing.ts';
import type { Reading } from './session.tsx';

export const surfaceStyles = [tokens, popoverStyles, panelStyles, exportStyles, noticeStyles, citationStyles].join(
  '\n',
);

/** Shows the surfaces until the signal aborts. */
export function mountSurfaces(host: Host, reading: Reading, ending: AbortSignal): void {
  const container = document.createElement('div');
  host.root.append(container);
  render(<Surfaces host={host} reading={reading} />, container);
  ending.addEventListener('abort', () => render(null, container));
}

function Surfaces({ host, reading }: { readonly host: Host; readonly reading: Reading }) {
  const { reader, popover, settings, known, panelOpen, article, articleError, currentParagraph } = reading;
  const [place, size] = [reading.panelPlace.value, reading.panelSize.value];
  host.element.setAttribute('data-theme', settings.value.theme);
  return (
    <SpeakingIn language={interfaceLanguage.value}>
      <Popover
        model={popover}
        onCopy={(text) => writeClipboard(document, text)}
        onSpeak={reading.speak.value}
        onStep={(direction) => reader.pointNext(direction)}
        onSettle={host.settleBy}
        known={known.value}
        onKnow={reading.setKnown}
        onCorrect={reading.correct}
        saved={reading.saved.value}
        onSave={reading.save}
        onOpenEntry={openEntry}
      />
      <div style={panelOpen.value ? { [`--panel-${place}`]: cssSize(place, size) } : {}}>
        <Notice notice={reading.notice.value} onClose={reading.closeNotice} />
        {reading.citation.value && (
          <CitationCard
            citation={reading.citation.value}
            onCopy={reading.copyCitation}
            onClose={reading.closeCitation}
          />
        )}
      </div>
      {panelOpen.value && (
        <Panel
          reading={article.value}
          error={articleError.value}
          place={place}
          size={size}
          currentParagraph={currentParagraph}
          focusOnOpen
          firstTab={reading.panelTab.peek()}
          onTab={(tab) => (reading.panelTab.value = tab)}
          onSide={reading.canChooseSide.value ? reading.putPanel : null}
          onLeave={() => leaveToArticle(reading)}
          translation={reading.translation.value}
          onTranslate={reading.translate}
          onCancelTranslation={reading.cancelTranslation}
          onClose={reading.togglePanel}
          onChoose={(paragraph, span) => reveal(reading, paragraph, span)}
          onPoint={(paragraph, span) => reader.mark(paragraph, span)}
          onOpenTerm={(headword) => revealTerm(reading, headword)}
          onOpenText={(text) => revealText(reading, text)}
          onResize={reading.resizePanel}
          onCopy={copy}
          onSave={(name, text) => offerFile(name, text, 'text/csv')}
          onExport={(format) => void reading.exportArticle(format)}
          onCite={() => void reading.cite(null)}
        />
      )}
    </SpeakingIn>
  );
}

function openEntry(headword: string): void {
  ask('open-entry', { headword }).catch((error: unknown) =>
    console.info('Yanzhen could not open the glossary.', error),
  );
}

/** Only ever called from a click of the reader's, so the browser allows it. */
function copy(text: string): void {
  writeClipboard(document, text).catch((error: unknown) => console.info('Yanzhen could not copy.', error));
}

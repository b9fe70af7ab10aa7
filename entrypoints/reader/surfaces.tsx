/** Popover, notices and citation in our one shadow root on the page; the panel has a container of its own there (`panel.ts`). */
import { render } from 'preact';
import { cssSize } from '../../components/panel/dock.ts';
import { CitationCard } from '../../components/citation/CitationCard.tsx';
import citationStyles from '../../components/citation/citation.css?inline';
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
import type { Reading } from './session.tsx';

export const surfaceStyles = [tokens, popoverStyles, noticeStyles, citationStyles].join('\n');

/** Shows the surfaces until the signal aborts. */
export function mountSurfaces(host: Host, reading: Reading, ending: AbortSignal): void {
  const container = document.createElement('div');
  host.root.append(container);
  render(<Surfaces host={host} reading={reading} />, container);
  ending.addEventListener('abort', () => render(null, container));
}

function Surfaces({ host, reading }: { readonly host: Host; readonly reading: Reading }) {
  const { reader, popover, settings, known, panelOpen } = reading;
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
    </SpeakingIn>
  );
}

function openEntry(headword: string): void {
  ask('open-entry', { headword }).catch((error: unknown) =>
    console.info('Yanzhen could not open the glossary.', error),
  );
}

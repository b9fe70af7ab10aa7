/** The panel over the page: its script is brought when somebody first opens it, and shown in our shadow root. */
import { effect } from '@preact/signals';
import { offerFile } from '../../components/shared/offer-file.ts';
import { takePanel, type PanelScript, type PanelView } from '../../components/panel/panel-script.ts';
import { ask } from '../../messages/ask.ts';
import { writeClipboard } from '../../page/clipboard.ts';
import type { Host } from '../../page/host.ts';
import { inPageWords, interfaceLanguage } from '../../settings/interface-language.ts';
import { leaveToArticle, reveal, revealTerm, revealText } from './revealing.ts';
import type { Reading } from './session.tsx';

/** Has the panel's script leave the panel (`offerPanel`) in this frame; rejects with what to tell the person. */
export type BringPanel = () => Promise<unknown>;

/** The browser puts scripts of ours into pages, but into none of our own: those bring the panel themselves. */
const bringFromBackground: BringPanel = () => ask('bring-panel', {});

/** Opens the panel and closes it in turn; what keeps it from opening is told in a notice. */
export function createToggle(
  host: Host,
  reading: () => Reading,
  ending: AbortSignal,
  bringPanel: BringPanel = bringFromBackground,
): () => Promise<void> {
  let brought: Promise<void> | null = null;
  // Who presses the key again while the script is on its way wants no panel.
  let isWanted = false;
  const bring = async (): Promise<void> => {
    const script = await scriptOf(bringPanel);
    if (!ending.aborted) mount(host, script, reading(), ending);
  };
  return async () => {
    isWanted = !isWanted;
    try {
      brought ??= bring();
      await brought;
      if (!ending.aborted) reading().panelOpen.value = isWanted;
    } catch (error) {
      [brought, isWanted] = [null, false];
      const text = error instanceof Error ? error.message : inPageWords().page.panelNotShown;
      reading().notice.value = { text, onUndo: null };
    }
  };
}

/** @throws Error with what to tell the person, where the browser lets nothing more into the page */
async function scriptOf(bringPanel: BringPanel): Promise<PanelScript> {
  await bringPanel();
  const script = takePanel();
  if (script === null) throw new Error(inPageWords().page.panelNotShown);
  return script;
}

/** Shows the panel in the host whenever it is open, until the signal aborts. */
function mount(host: Host, script: PanelScript, reading: Reading, ending: AbortSignal): void {
  const container = host.root.ownerDocument.createElement('div');
  host.addStyles(script.styles);
  host.root.append(container);
  const panel = script.mount(container);
  const stops = [
    effect(() => panel.follow(reading.currentParagraph.value)),
    effect(() => (reading.panelOpen.value ? panel.show(viewOf(reading)) : panel.hide())),
  ];
  ending.addEventListener('abort', () => {
    for (const stop of stops) stop();
    panel.hide();
  });
}

function viewOf(reading: Reading): PanelView {
  const { reader } = reading;
  return {
    language: interfaceLanguage.value,
    props: {
      reading: reading.article.value,
      error: reading.articleError.value,
      place: reading.panelPlace.value,
      size: reading.panelSize.value,
      focusOnOpen: true,
      firstTab: reading.panelTab.peek(),
      onTab: (tab) => (reading.panelTab.value = tab),
      onSide: reading.canChooseSide.value ? reading.putPanel : null,
      onLeave: () => leaveToArticle(reading),
      translation: reading.translation.value,
      onTranslate: reading.translate,
      onCancelTranslation: reading.cancelTranslation,
      onClose: () => void reading.togglePanel(),
      onChoose: (paragraph, span) => reveal(reading, paragraph, span),
      onPoint: (paragraph, span) => reader.mark(paragraph, span),
      onOpenTerm: (headword) => revealTerm(reading, headword),
      onOpenText: (text) => revealText(reading, text),
      onResize: reading.resizePanel,
      onCopy: copy,
      onSave: (name, text) => offerFile(name, text, 'text/csv'),
      onExport: (format) => void reading.exportArticle(format),
      onCite: () => void reading.cite(null),
    },
  };
}

/** Only ever called from a click of the reader's, so the browser allows it. */
function copy(text: string): void {
  writeClipboard(document, text).catch((error: unknown) => console.info('Yanzhen could not copy.', error));
}

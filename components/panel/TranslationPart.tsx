/** The browser's own translator in the panel: its offer, its progress, and what it says of a paragraph. */
import type { TranslatedSentence, TranslationState } from '../../translator/translation.ts';
import type { PanelWording } from '../../wording/panel/index.ts';
import { spaced } from '../../wording/spaced.ts';
import { English } from '../shared/English.tsx';
import { useWording } from '../shared/wording.tsx';
import { usePanelWording } from './panel-wording.ts';

interface TranslationOfferProps {
  readonly state: TranslationState;
  readonly onTranslate: () => void;
  readonly onCancel: () => void;
}

/** One line above the paragraphs; what it does and what it costs stands beside the button. */
export function TranslationOffer({ state, onTranslate, onCancel }: TranslationOfferProps) {
  const { step, problem } = state;
  const { translation: say } = usePanelWording();
  const { common } = useWording();
  const isRunning = step === 'downloading' || step === 'translating';
  return (
    <div class="translation-offer">
      {!isRunning && step !== 'done' && (
        <button type="button" class="panel-button" onClick={onTranslate}>
          {step === 'offered' ? say.add : say.again}
        </button>
      )}
      {isRunning && (
        <button type="button" class="panel-button" onClick={onCancel}>
          {common.cancel}
        </button>
      )}
      {isRunning && (
        <progress
          class="translation-progress"
          aria-label={say.name}
          value={step === 'downloading' ? state.downloaded : state.sentences.length}
          max={step === 'downloading' ? 1 : Math.max(1, state.total)}
        />
      )}
      <p class="panel-soft" role="status">
        {messageOf(state, say)}
      </p>
      {problem !== null && (
        <p class="panel-notice" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

function messageOf({ step, downloaded, sentences, total }: TranslationState, say: PanelWording['translation']): string {
  switch (step) {
    case 'offered':
      return say.offered;
    case 'downloading':
      return downloaded > 0 ? say.downloading(Math.round(downloaded * 100)) : say.waiting;
    case 'translating':
      return say.translating(sentences.length, total);
    case 'done':
      return say.done;
    case 'cancelled':
      return say.cancelled(sentences.length, total);
    case 'failed':
      return say.failed(sentences.length, total);
  }
}

interface TranslationLinesProps {
  readonly sentences: readonly TranslatedSentence[];
  /** The `lang` of their Chinese. */
  readonly script: string;
  readonly onChoose: (sentence: TranslatedSentence) => void;
  readonly onPoint: (sentence: TranslatedSentence | null) => void;
}

/** What the machine makes of one paragraph, with our figures and terms where they differ. */
export function TranslationLines({ sentences, script, onChoose, onPoint }: TranslationLinesProps) {
  const { translation: say } = usePanelWording();
  if (sentences.length === 0) return null;
  return (
    <div class="translation" role="group" aria-label={say.name}>
      <p class="translation-label">{say.name}</p>
      {sentences.map((sentence) => (
        <button
          key={sentence.start}
          type="button"
          class="statement"
          data-kind="translation"
          onClick={() => onChoose(sentence)}
          onPointerEnter={() => onPoint(sentence)}
          onPointerLeave={() => onPoint(null)}
          onFocus={() => onPoint(sentence)}
          onBlur={() => onPoint(null)}
        >
          <span class="statement-english" lang="en">
            {sentence.english}
          </span>
          {sentence.differences.map(({ kind, chinese, english }) => (
            <span key={chinese} class="translation-difference" data-kind={kind}>
              {spaced(kind === 'figure' ? say.figureByUs : say.termByUs)}
              <span lang={script}>{chinese}</span> <English>{english}</English>
            </span>
          ))}
        </button>
      ))}
    </div>
  );
}

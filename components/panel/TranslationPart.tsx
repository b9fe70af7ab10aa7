/** The browser's own translator in the panel: its offer, its progress, and what it says of a paragraph. */
import type { TranslatedSentence, TranslationState } from '../../translator/translation.ts';

interface TranslationOfferProps {
  readonly state: TranslationState;
  readonly onTranslate: () => void;
  readonly onCancel: () => void;
}

/** One line above the paragraphs; what it does and what it costs stands beside the button. */
export function TranslationOffer({ state, onTranslate, onCancel }: TranslationOfferProps) {
  const { step, problem } = state;
  const isRunning = step === 'downloading' || step === 'translating';
  return (
    <div class="translation-offer">
      {!isRunning && step !== 'done' && (
        <button type="button" class="panel-button" onClick={onTranslate}>
          {step === 'offered' ? 'Add a machine translation' : 'Try the machine translation again'}
        </button>
      )}
      {isRunning && (
        <button type="button" class="panel-button" onClick={onCancel}>
          Cancel
        </button>
      )}
      {isRunning && (
        <progress
          class="translation-progress"
          aria-label="Machine translation"
          value={step === 'downloading' ? state.downloaded : state.sentences.length}
          max={step === 'downloading' ? 1 : Math.max(1, state.total)}
        />
      )}
      <p class="panel-soft" role="status">
        {messageOf(state)}
      </p>
      {problem !== null && (
        <p class="panel-notice" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

function messageOf({ step, downloaded, sentences, total }: TranslationState): string {
  switch (step) {
    case 'offered':
      return 'By the browser’s own translator, on this device. The first time, the browser fetches its language pack.';
    case 'downloading':
      return downloaded > 0
        ? `The browser is fetching its language pack: ${Math.round(downloaded * 100)} %`
        : 'Waiting for the browser’s translator …';
    case 'translating':
      return `${sentences.length} of ${total} sentences translated`;
    case 'done':
      return 'Machine translation by this browser, on this device. It can be wrong; what Yanzhen says otherwise stands below it.';
    case 'cancelled':
      return `Cancelled. ${sentences.length} of ${total} sentences were translated.`;
    case 'failed':
      return `Stopped. ${sentences.length} of ${total} sentences were translated.`;
  }
}

interface TranslationLinesProps {
  readonly sentences: readonly TranslatedSentence[];
  readonly onChoose: (sentence: TranslatedSentence) => void;
  readonly onPoint: (sentence: TranslatedSentence | null) => void;
}

/** What the machine makes of one paragraph, with our figures and terms where they differ. */
export function TranslationLines({ sentences, onChoose, onPoint }: TranslationLinesProps) {
  if (sentences.length === 0) return null;
  return (
    <div class="translation" role="group" aria-label="Machine translation">
      <p class="translation-label">Machine translation</p>
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
          <span class="statement-english">{sentence.english}</span>
          {sentence.differences.map(({ kind, chinese, english }) => (
            <span key={chinese} class="translation-difference" data-kind={kind}>
              {kind === 'figure' ? 'Figure by Yanzhen: ' : 'Term by Yanzhen: '}
              <span lang="zh-Hans">{chinese}</span> {english}
            </span>
          ))}
        </button>
      ))}
    </div>
  );
}

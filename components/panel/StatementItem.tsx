import type { Statement } from '../../engine/annotation.ts';
import { usePanelWording } from './panel-wording.ts';

export interface StatementItemProps {
  readonly statement: Statement;
  /** The Chinese that it rests on. */
  readonly chinese: string;
  /** The `lang` of that Chinese. */
  readonly script: string;
  readonly showsSpeaker: boolean;
  readonly onChoose: () => void;
  readonly onPoint: (isOn: boolean) => void;
}

/** A sentence in English with the Chinese that it rests on; choosing it shows that Chinese in the article. */
export function StatementItem({ statement, chinese, script, showsSpeaker, onChoose, onPoint }: StatementItemProps) {
  const { panel: say } = usePanelWording();
  const { text, kind, status, speaker } = statement;
  return (
    <>
      {showsSpeaker && (
        <p class="statement-speaker" lang="en">
          {speaker}
        </p>
      )}
      <button
        type="button"
        class="statement"
        data-kind={kind}
        onClick={onChoose}
        onPointerEnter={() => onPoint(true)}
        onPointerLeave={() => onPoint(false)}
        onFocus={() => onPoint(true)}
        onBlur={() => onPoint(false)}
      >
        {/* What is only reported needs no label; what is wanted, planned or claimed always has one. */}
        {status !== null && status !== 'reported' && (
          <span class="statement-status" data-status={status}>
            {say.statuses[status]}
          </span>
        )}
        <span class="statement-english" lang="en">
          {text}
        </span>
        <span class="statement-chinese" lang={script}>
          {chinese}
        </span>
      </button>
    </>
  );
}

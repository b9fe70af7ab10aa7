import type { Statement } from '../../engine/annotation.ts';

export interface StatementItemProps {
  readonly statement: Statement;
  /** The Chinese that it rests on. */
  readonly chinese: string;
  readonly showsSpeaker: boolean;
  readonly onChoose: () => void;
  readonly onPoint: (isOn: boolean) => void;
}

/** What is only reported needs no label; what is wanted, planned or claimed always has one. */
export const STATUS_LABELS = { target: 'Target', plan: 'Plan', claim: 'Claim' } as const;

/** A sentence in English with the Chinese that it rests on; choosing it shows that Chinese in the article. */
export function StatementItem({ statement, chinese, showsSpeaker, onChoose, onPoint }: StatementItemProps) {
  const { text, kind, status, speaker } = statement;
  return (
    <>
      {showsSpeaker && <p class="statement-speaker">{speaker}</p>}
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
        {status !== null && status !== 'reported' && (
          <span class="statement-status" data-status={status}>
            {STATUS_LABELS[status]}
          </span>
        )}
        <span class="statement-english">{text}</span>
        <span class="statement-chinese" lang="zh-Hans">
          {chinese}
        </span>
      </button>
    </>
  );
}

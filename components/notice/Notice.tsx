/** A line at the foot of the page that says what was just done and takes it back. */
import { useEffect, useState } from 'preact/hooks';

export interface NoticeContent {
  readonly text: string;
  readonly onUndo: (() => void) | null;
}

export interface NoticeProps {
  readonly notice: NoticeContent | null;
  readonly onClose: () => void;
}

/** Long enough to read a line twice and to reach its button; it waits while the pointer or the focus is on it. */
const SHOWN_MS = 10_000;

export function Notice({ notice, onClose }: NoticeProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (notice === null || held) return undefined;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice, held, onClose]);

  // The status is there before its text is, so that a screen reader hears the text come.
  return (
    <div
      class="notice"
      role="status"
      lang="en"
      data-empty={notice === null}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      {notice && (
        <>
          <span>{notice.text}</span>
          {notice.onUndo && (
            <button type="button" onClick={notice.onUndo}>
              Undo
            </button>
          )}
          <button type="button" aria-label="Close" onClick={onClose}>
            ×
          </button>
        </>
      )}
    </div>
  );
}

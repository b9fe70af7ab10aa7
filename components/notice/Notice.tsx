/** A line at the foot of the page, beside the panel and over all else, that says what was just done and takes it back. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { raise } from '../shared/raise.ts';
import { useLanguage, useWording } from '../shared/wording.tsx';

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
  const language = useLanguage();
  const { common } = useWording();
  const box = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (notice === null || held) return undefined;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice, held, onClose]);

  useLayoutEffect(() => {
    if (box.current) raise(box.current);
  }, [notice]);

  // The status is there before its text is, so that a screen reader hears the text come.
  return (
    <div role="status" lang={language}>
      {notice && (
        <div
          ref={box}
          class="notice"
          popover="manual"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
        >
          <span>{notice.text}</span>
          {notice.onUndo && (
            <button type="button" onClick={notice.onUndo}>
              {common.undo}
            </button>
          )}
          <button type="button" aria-label={common.close} onClick={onClose}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}

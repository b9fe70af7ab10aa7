/** The popover over a word and what is pinned of others: boxes in the top layer, over whatever the page has. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../engine/annotation.ts';
import type { CorrectionWish } from './CorrectionForm.tsx';
import { useLanguage } from '../shared/wording.tsx';
import { dismissFromOutside } from './dismissing.ts';
import { PopoverBox } from './PopoverBox.tsx';
import type { PopoverModel, PopoverTarget } from './popover-model.ts';

export interface PopoverProps {
  readonly model: PopoverModel;
  /** Puts a text on the clipboard; rejects where the browser does not allow it. */
  readonly onCopy: (text: string) => Promise<void>;
  /** Says a word aloud; null where no voice on this device can. */
  readonly onSpeak: ((text: string) => void) | null;
  /** Words that the person knows, and what marks one as known or not. */
  readonly known: ReadonlySet<string>;
  readonly onKnow: (word: string, isKnown: boolean) => void;
  /** Keeps a correction; rejects, in the reader's words, what cannot be kept. */
  readonly onCorrect: (wish: CorrectionWish) => Promise<void>;
  /** Words that the person has saved; saving keeps what the card says with the sentence of the word pointed at. */
  readonly saved: ReadonlySet<string>;
  readonly onSave: (card: Card, target: PopoverTarget) => void;
  /** Opens the page of an entry in the glossary. */
  readonly onOpenEntry: (headword: string) => void;
  /** Goes to the next term of the page, or to the one before. */
  readonly onStep: (direction: 1 | -1) => void;
  /** Before a popover shows: our surfaces go where a word can have one, as into a modal dialog, or back home with null. */
  readonly onSettle?: (word: Element | null) => void;
  /** Events made by the page are not the reader's; tests make theirs as the page would. */
  readonly isTrusted?: (event: Event) => boolean;
}

const madeByReader = (event: Event) => event.isTrusted;

export function Popover(props: PopoverProps) {
  const { model, isTrusted = madeByReader, onSettle } = props;
  const language = useLanguage();
  const container = useRef<HTMLDivElement>(null);
  const [status, setStatus] = useState('');
  const boxes = model.boxes.value;
  const isEmpty = boxes.length === 0;
  useEffect(() => {
    if (container.current) return dismissFromOutside({ container: container.current, model, isTrusted });
  }, [model, isTrusted]);
  useEffect(() => {
    if (!isEmpty) return;
    setStatus('');
    onSettle?.(null);
  }, [isEmpty, onSettle]);
  return (
    <div ref={container} class="popovers">
      {boxes.map((box) => (
        <PopoverBox key={box.id} {...props} box={box} onStatus={setStatus} />
      ))}
      <p class="popover-status" role="status" lang={language}>
        {status}
      </p>
    </div>
  );
}

/** What can be done with the word of a box. */
import { useEffect, useState } from 'preact/hooks';
import type { TokenKind } from '../../engine/annotation.ts';
import { useWording } from '../shared/wording.tsx';
import { titleOf } from './CardView.tsx';
import { copyText } from './copy-text.ts';
import type { PopoverBoxProps } from './PopoverBox.tsx';
import { Tool } from './Tool.tsx';

export interface BoxFootProps extends PopoverBoxProps {
  readonly isCorrecting: boolean;
  readonly onToggleCorrecting: () => void;
}

/** What can be known once and for all; a figure or a day is another one each time. */
const WORDS: ReadonlySet<TokenKind> = new Set(['word', 'term', 'person', 'place', 'organisation']);

/** As long as a glance takes; then the button can be told from others again. */
const COPIED_MS = 2_000;

export function BoxFoot(props: BoxFootProps) {
  const { box, known, onKnow, onStep, saved, onSave, onOpenEntry, isCorrecting, onToggleCorrecting } = props;
  const { text, kind } = box.target.token;
  const { card } = box;
  const { popover: say } = useWording();
  const isKnown = known.has(text);
  const isWord = WORDS.has(kind) && /\p{Script=Han}/u.test(text);
  return (
    <footer class="popover-foot">
      {isWord && (
        <Tool
          label={isKnown ? say.known : say.know}
          path="M5 12.5 10 17.5 19 7"
          words={isKnown ? say.knownShort : say.knowShort}
          pressed={isKnown}
          onClick={() => onKnow(text, !isKnown)}
        />
      )}
      {card && isWord && (
        <Tool
          label={say.correct}
          path="M4 20l1-4L16 5l3 3L8 19zM14 7l3 3"
          pressed={isCorrecting}
          onClick={onToggleCorrecting}
        />
      )}
      {card && isWord && (
        <Tool
          label={saved.has(titleOf(card)) ? say.inWords : say.addToWords}
          path="M7 4h10v16l-5-4-5 4z"
          pressed={saved.has(titleOf(card))}
          onClick={() => onSave(card, box.target)}
        />
      )}
      {card?.entry && (
        <Tool
          label={say.openInGlossary}
          path="M4 5c3-1 6-1 8 1 2-2 5-2 8-1v13c-3-1-6-1-8 1-2-2-5-2-8-1zM12 6v13"
          onClick={() => onOpenEntry(titleOf(card))}
        />
      )}
      {card && <CopyTool {...props} text={copyText(card)} />}
      <span class="popover-gap" />
      <Tool name="step" label={say.previousTerm} path="M6 14l6-6 6 6" onClick={() => onStep(-1)} />
      <Tool name="step" label={say.nextTerm} path="M6 10l6 6 6-6" onClick={() => onStep(1)} />
    </footer>
  );
}

function CopyTool({ text, onCopy, onStatus }: BoxFootProps & { readonly text: string }) {
  const [copied, setCopied] = useState<string | null>(null);
  const { popover: say, common } = useWording();
  const isCopied = copied === text;
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => {
      setCopied(null);
      onStatus('');
    }, COPIED_MS);
    return () => clearTimeout(timer);
  }, [isCopied, onStatus]);
  const copy = async (): Promise<void> => {
    try {
      await onCopy(text);
      setCopied(text);
      onStatus(common.copied);
    } catch (error) {
      console.info('Yanzhen could not copy.', error);
      onStatus(say.notCopied);
    }
  };
  return (
    <Tool
      label={say.copy}
      path={isCopied ? 'M5 12.5 10 17.5 19 7' : 'M9 9h10v11H9zM5 15V4h10'}
      {...(isCopied && { words: common.copied })}
      onClick={() => void copy()}
    />
  );
}

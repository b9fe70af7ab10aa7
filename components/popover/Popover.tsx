/**
 * The popover over a word: English first, then what it means and where that comes from. It is anchored to the word with
 * `showPopover({ source })`, which reaches from our closed shadow root to an element of the page.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card, TokenKind } from '../../engine/annotation.ts';
import { CardView, englishOf, wordOf } from './CardView.tsx';
import { CorrectionForm, type CorrectionWish } from './CorrectionForm.tsx';
import type { PopoverModel, PopoverTarget, Shown } from './popover-model.ts';

export interface PopoverProps {
  readonly model: PopoverModel;
  readonly onCopy: (text: string) => void;
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
  /** Events made by the page are not the reader's; tests make theirs as the page would. */
  readonly isTrusted?: (event: Event) => boolean;
}

export function Popover(props: PopoverProps) {
  const { model } = props;
  const state = model.state.value;
  if (state.name === 'idle' || state.name === 'waiting') return null;
  return <OpenPopover {...props} state={state} />;
}

/** What can be known once and for all; a figure or a day is another one each time. */
const WORDS: ReadonlySet<TokenKind> = new Set(['word', 'term', 'person', 'place', 'organisation']);

const madeByReader = (event: Event) => event.isTrusted;

interface OpenPopoverProps extends PopoverProps {
  readonly state: Shown;
}

function OpenPopover({
  model,
  state,
  onCopy,
  known,
  onKnow,
  onCorrect,
  saved,
  onSave,
  onOpenEntry,
  isTrusted = madeByReader,
}: OpenPopoverProps) {
  const box = useRef<HTMLDivElement>(null);
  const { target, card, note, canGoBack, name } = state;
  const isPinned = name === 'pinned';
  const [correcting, setCorrecting] = useState(false);
  const isKnown = known.has(target.token.text);
  const isWord = WORDS.has(target.token.kind) && /\p{Script=Han}/u.test(target.token.text);

  useLayoutEffect(() => anchor(box.current, target.element), [target.element]);
  useEffect(() => takeFocus(box.current, target.by === 'keyboard'), [target.element, target.by]);
  useEffect(() => closeFromOutside(box.current, model, isTrusted), [model, isTrusted]);
  useEffect(() => closeWithWord(target.element, model), [target.element, model]);
  useEffect(() => {
    box.current?.scrollTo?.({ top: 0 });
    setCorrecting(false);
  }, [card]);

  return (
    <div
      ref={box}
      class="popover"
      popover="manual"
      role="dialog"
      aria-label={`About ${target.token.text}`}
      tabIndex={-1}
      lang="en"
      onPointerEnter={model.enter}
      onPointerLeave={(event) => event.pointerType === 'mouse' && model.leave()}
    >
      <div class="popover-tools">
        {canGoBack && <Tool label="Back" path="M14 6 8 12l6 6" onClick={model.back} />}
        <span class="popover-gap" />
        {isWord && (
          <Tool
            label={isKnown ? 'You know this word: show its pinyin again' : 'I know this word'}
            path="M5 12.5 10 17.5 19 7"
            pressed={isKnown}
            onClick={() => onKnow(target.token.text, !isKnown)}
          />
        )}
        <Tool
          label={isPinned ? 'Unpin' : 'Keep open'}
          path="M9 4h6l-1 6 3 3H7l3-3zM12 13v7"
          pressed={isPinned}
          onClick={model.togglePin}
        />
        {card && isWord && (
          <Tool
            label="Correct the reading or the English"
            path="M4 20l1-4L16 5l3 3L8 19zM14 7l3 3"
            pressed={correcting}
            onClick={() => {
              if (!isPinned && !correcting) model.togglePin();
              setCorrecting(!correcting);
            }}
          />
        )}
        {card && isWord && (
          <Tool
            label={saved.has(wordOf(card)) ? 'Saved: open my words' : 'Add to my words'}
            path="M7 4h10v16l-5-4-5 4z"
            pressed={saved.has(wordOf(card))}
            onClick={() => onSave(card, target)}
          />
        )}
        {card?.entry && (
          <Tool
            label="Open in the glossary"
            path="M4 5c3-1 6-1 8 1 2-2 5-2 8-1v13c-3-1-6-1-8 1-2-2-5-2-8-1zM12 6v13"
            onClick={() => onOpenEntry(card.entry?.headword ?? card.text)}
          />
        )}
        {card && (
          <Tool
            label="Copy"
            path="M9 9h10v11H9zM5 15V4h10"
            onClick={() => onCopy([card.text, card.pinyin, englishOf(card)].filter(Boolean).join('\t'))}
          />
        )}
        <Tool label="Close" path="M6 6l12 12M18 6 6 18" onClick={model.dismiss} />
      </div>
      <div class="popover-content">
        {card ? (
          <>
            <CardView card={card} onFollow={model.follow} />
            {correcting && (
              <CorrectionForm
                card={card}
                english={englishOf(card)}
                onCorrect={onCorrect}
                onCancel={() => setCorrecting(false)}
              />
            )}
          </>
        ) : (
          <p class="popover-none" role="status">
            {note}
          </p>
        )}
      </div>
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly path: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function Tool({ label, path, pressed, onClick }: ToolProps) {
  return (
    <button
      type="button"
      class="popover-tool"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}

const GAP = 8;

/** Shows the box at the word. Where popovers cannot be anchored it stands below the word, or above where there is no room. */
function anchor(box: HTMLDivElement | null, source: Element): void {
  if (!box) return;
  if (typeof box.showPopover === 'function') {
    if (box.matches(':popover-open')) box.hidePopover();
    box.showPopover({ source: source as HTMLElement });
    return;
  }
  const { left, top, bottom } = source.getBoundingClientRect();
  const view = box.ownerDocument.defaultView;
  const isBelow = bottom + box.offsetHeight + GAP < (view?.innerHeight ?? Infinity);
  box.style.insetInlineStart = `${Math.max(GAP, left)}px`;
  box.style.insetBlockStart = `${isBelow ? bottom + GAP : top - box.offsetHeight - GAP}px`;
}

/** A popover that the keyboard opened is read from its beginning; Escape brings the focus back to where it was. */
function takeFocus(box: HTMLDivElement | null, isWanted: boolean): (() => void) | undefined {
  if (!box || !isWanted) return undefined;
  const before = box.ownerDocument.activeElement;
  box.focus({ preventScroll: true });
  return () => {
    if (before && 'focus' in before) (before as HTMLElement).focus({ preventScroll: true });
  };
}

/** Escape anywhere (WCAG 1.4.13: dismissible) and a press outside close it. */
function closeFromOutside(
  box: HTMLDivElement | null,
  model: PopoverModel,
  isTrusted: (event: Event) => boolean,
): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const document = box?.ownerDocument;
  document?.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !isTrusted(event)) return;
      event.stopPropagation();
      model.dismiss();
    },
    { capture: true, signal },
  );
  document?.addEventListener(
    'pointerdown',
    (event) => {
      if (!box || !isTrusted(event)) return;
      if (!event.composedPath().includes(box) && event.target !== rootHost(box)) model.dismiss();
    },
    { capture: true, signal },
  );
  return () => ending.abort();
}

/** Without its anchor the browser would put the box into the corner of the window, a pinned one too. */
function closeWithWord(word: Element, model: PopoverModel): () => void {
  const observer = new MutationObserver(() => {
    if (!word.isConnected) model.dismiss();
  });
  for (const root of new Set([word.getRootNode(), word.ownerDocument]))
    observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** A closed shadow root hides the path of an event: from outside, a press in the popover is a press on its host. */
function rootHost(box: Element): Element | null {
  const root = box.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

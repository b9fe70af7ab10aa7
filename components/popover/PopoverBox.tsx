/** One box: the word on top, what it means in the middle, what can be done with it below. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { raise } from '../shared/raise.ts';
import { useLanguage, useWording } from '../shared/wording.tsx';
import { CardHead, CardView, titleOf } from './CardView.tsx';
import { englishOf } from './copy-text.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { closeWithWord } from './dismissing.ts';
import { BoxFoot } from './BoxFoot.tsx';
import { MoveHandle } from './MoveHandle.tsx';
import type { PopoverProps } from './Popover.tsx';
import type { Pinned, PopoverModel, Shown } from './popover-model.ts';
import { doMeet, isNarrow, placeAt, placePinned } from './placement.ts';
import { keepPlaced, linesOf } from './placing.ts';
import type { Box } from './travel.ts';
import { Tool } from './Tool.tsx';
import { useFocus } from './use-focus.ts';

export interface PopoverBoxProps extends PopoverProps {
  readonly box: Shown | Pinned;
  /** Tells something politely to those who listen. */
  readonly onStatus: (text: string) => void;
}

export function PopoverBox(props: PopoverBoxProps) {
  const { model, box, onSpeak, onCorrect, onSettle, onStatus } = props;
  const { id, target, card, note, before } = box;
  const isPinned = box.name === 'pinned';
  const element = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [correcting, setCorrecting] = useState(false);
  const title = card ? titleOf(card) : target.token.text;
  const last = before.at(-1);
  const language = useLanguage();
  const { popover: say, common } = useWording();

  useLayoutEffect(() => {
    onSettle?.(target.element);
    // Our surfaces may have moved, and what moves leaves the top layer.
    for (const each of element.current?.parentElement?.children ?? [])
      if (each instanceof HTMLElement && each.popover !== null && !isOpen(each)) raise(each);
  }, [target.element, onSettle]);
  useLayoutEffect(
    () => place(element.current, content.current, box, model),
    [target.element, isPinned, isPinned && box.at],
  );
  useEffect(
    () => (isPinned ? undefined : closeWithWord(target.element, () => model.close(id))),
    [target.element, isPinned, model, id],
  );
  useEffect(() => {
    content.current?.scrollTo?.({ top: 0 });
    setCorrecting(false);
  }, [card]);
  const keepFocus = useFocus(element, box, () =>
    onStatus([title, card?.pinyin, card && englishOf(card)].filter(Boolean).join(', ')),
  );

  return (
    <div
      ref={element}
      class="popover"
      popover="manual"
      role="dialog"
      lang={language}
      aria-label={say.about(title)}
      data-box={id}
      data-pinned={isPinned}
      tabIndex={-1}
      onPointerEnter={isPinned ? undefined : model.enter}
      onPointerLeave={(event) => !isPinned && event.pointerType === 'mouse' && model.leave()}
      onKeyDown={(event) => {
        // What is pressed here is no shortcut of the page's.
        event.stopPropagation();
        if (!event.altKey || event.key !== 'ArrowLeft' || !last) return;
        event.preventDefault();
        keepFocus();
        model.back(id);
      }}
    >
      <header class="popover-head">
        {isPinned && <MoveHandle placeOf={() => placeOf(element.current)} onMove={model.move} />}
        {last && (
          <Tool
            label={say.backTo(last.card ? titleOf(last.card) : target.token.text)}
            path="M14 6 8 12l6 6"
            onClick={() => {
              keepFocus();
              model.back(id);
            }}
          />
        )}
        <div class="card-head">
          {card ? (
            <CardHead card={card} />
          ) : (
            <span class="card-word" lang="zh">
              {title}
            </span>
          )}
          {card && onSpeak && (
            <Tool
              label={say.hear(title)}
              path="M4 10v4h3l5 4V6L7 10zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11"
              onClick={() => onSpeak(title)}
            />
          )}
        </div>
        <Tool
          label={isPinned ? say.unpin : say.keepOpen}
          path="M9 4h6l-1 6 3 3H7l3-3zM12 13v7"
          pressed={isPinned}
          onClick={isPinned ? model.unpin : model.pin}
        />
        <Tool label={common.close} path="M6 6l12 12M18 6 6 18" onClick={() => model.close(id)} />
      </header>
      <div class="popover-content" ref={content}>
        <div>
          {card && correcting && (
            <CorrectionForm
              card={card}
              english={englishOf(card)}
              onCorrect={onCorrect}
              onCancel={() => setCorrecting(false)}
            />
          )}
          {card && !correcting && (
            <CardView
              card={card}
              onFollow={(headword) => {
                keepFocus();
                model.follow(id, headword);
              }}
            />
          )}
          {!card && (
            <p class="popover-none" role="status">
              {note}
            </p>
          )}
        </div>
      </div>
      <BoxFoot
        {...props}
        isCorrecting={correcting}
        onToggleCorrecting={() => {
          if (!isPinned && !correcting) model.pin();
          setCorrecting(!correcting);
        }}
      />
    </div>
  );
}

function isOpen(box: HTMLElement): boolean {
  return typeof box.showPopover !== 'function' || box.matches(':popover-open');
}

function placeOf(box: HTMLElement | null) {
  const { left = 0, top = 0 } = box?.getBoundingClientRect() ?? {};
  return { x: left, y: top };
}

/** Keeps a box where it belongs until what is returned is called. */
function place(
  element: HTMLElement | null,
  content: HTMLElement | null,
  box: Shown | Pinned,
  model: PopoverModel,
): (() => void) | undefined {
  if (!element || !content) return undefined;
  const word = box.target.element;
  const view = word.ownerDocument.defaultView;
  if (box.name === 'pinned')
    return keepPlaced({
      box: element,
      content,
      place: (size, visible) => placePinned(box.at, size, besidePanel(word.ownerDocument, visible)),
      onPlace: () => undefined,
    });
  const isVertical = view?.getComputedStyle(word).writingMode.startsWith('vertical') === true;
  let wasSeen = false;
  return keepPlaced({
    box: element,
    content,
    place: (size, visible) => {
      const lines = linesOf(word);
      const isSeen = lines.some((line) => doMeet(line, visible));
      // A page that glides may bring the word into view only now.
      if (wasSeen && !isSeen) return null;
      wasSeen = isSeen;
      return placeAt({ word: lines, size, view: visible, isVertical });
    },
    onPlace: (at) => (at ? model.place(at) : model.close(box.id)),
  });
}

/** The window without the margin, or the padding at the bottom, in which the panel stands. */
function besidePanel({ documentElement, defaultView }: Document, visible: Box): Box {
  const { left, right } = documentElement.getBoundingClientRect();
  const below = Number.parseFloat(defaultView?.getComputedStyle(documentElement).paddingBottom ?? '') || 0;
  const free = {
    left: Math.max(left, visible.left),
    top: visible.top,
    right: Math.min(right, visible.right),
    bottom: visible.bottom - below,
  };
  return isNarrow(visible) || isNarrow(free) ? visible : free;
}

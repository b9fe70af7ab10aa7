/** What a person has selected on the page, and where it stands in the article. */
import type { Span } from '../language/span.ts';

/** A selection as text; it outlives the nodes that it was made of. */
export interface Selected {
  readonly text: string;
  /** The element in which it begins. */
  readonly from: Element | null;
}

export interface PassageSpan extends Span {
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
}

/** What is selected now; null for nothing, or nothing in Chinese. */
export function selectedNow(document: Document): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const text = selection.toString();
  if (!/\p{Script=Han}/u.test(text)) return null;
  const { startContainer } = selection.getRangeAt(0);
  return { text, from: startContainer instanceof Element ? startContainer : startContainer.parentElement };
}

/**
 * What was selected last. On a touch screen the tap on a button of ours takes the selection away before the button hears
 * of it; a selection that ends elsewhere is over.
 */
export function rememberSelection(
  document: Document,
  isOurs: (node: Node) => boolean,
  signal: AbortSignal,
): () => Selected | null {
  let last: Selected | null = selectedNow(document);
  let pressedOurs = false;
  document.addEventListener('pointerdown', ({ target }) => (pressedOurs = target instanceof Node && isOurs(target)), {
    capture: true,
    passive: true,
    signal,
  });
  document.addEventListener(
    'selectionchange',
    () => {
      const now = selectedNow(document);
      if (now !== null || !pressedOurs) last = now;
    },
    { passive: true, signal },
  );
  return () => selectedNow(document) ?? last;
}

/** The text without white space, which selections and paragraphs have differently, and where each unit of it stands. */
function squeeze(text: string): { readonly text: string; readonly places: readonly number[] } {
  const places = Array.from({ length: text.length }, (_, at) => at).filter((at) => !/\s/.test(text.charAt(at)));
  return { text: places.map((at) => text.charAt(at)).join(''), places };
}

/**
 * Where a selection stands in the paragraphs of the article, a span for each that it reaches into; empty where it stands
 * in none of them.
 *
 * @param blockOf the element of a paragraph, by which one of several equal stretches is told from the others
 */
export function findPassage(
  paragraphs: readonly string[],
  blockOf: (paragraph: number) => Element | null,
  { text, from }: Selected,
): PassageSpan[] {
  const isNear = (block: Element | null): boolean =>
    block !== null && from !== null && (block.contains(from) || from.contains(block));
  const pieces = text
    .split(/[\n\r]+/)
    .map((piece) => squeeze(piece).text)
    .filter((piece) => piece !== '');
  const first = paragraphs.findIndex((_, index) => isNear(blockOf(index)));
  const found = findPieces(paragraphs, pieces, Math.max(0, first));
  return found.length > 0 || first <= 0 ? found : findPieces(paragraphs, pieces, 0);
}

/** The pieces one after the other; what stands in no paragraph, such as a caption, is passed over. */
function findPieces(paragraphs: readonly string[], pieces: readonly string[], first: number): PassageSpan[] {
  const spans: PassageSpan[] = [];
  let [paragraph, offset] = [first, 0];
  for (const piece of pieces) {
    for (let index = paragraph; index < paragraphs.length; index += 1) {
      const { text, places } = squeeze(paragraphs[index] ?? '');
      const at = text.indexOf(piece, index === paragraph ? offset : 0);
      if (at < 0) continue;
      [paragraph, offset] = [index, at + piece.length];
      const [start = 0, end = 0] = [places[at], places[at + piece.length - 1]];
      spans.push({ paragraph: index, start, end: end + 1 });
      break;
    }
  }
  return spans;
}

/**
 * Text runs: adjacent text of one block, as a reader sees it in one piece. `经<em>济</em>社会` is one run over three text
 * nodes; a `<br>`, a block or a picture ends it. Runs know nothing of Chinese except whether there is any.
 */
import { attributeOf, documentOf, isText, nameOf, parentAcrossShadow, parentOf, shadowOf } from './element.ts';

export interface RunNode {
  readonly node: Text;
  /** Where the node's text starts in the run, in UTF-16 code units. */
  readonly start: number;
}

export interface TextRun {
  /** The nearest ancestor that is not inline. */
  readonly block: Element;
  /** The text of the nodes, joined as it stands in the document, white space included. */
  readonly text: string;
  readonly nodes: readonly RunNode[];
}

export interface CollectOptions {
  /** Leaves out an element with all that is in it. */
  readonly skips?: (element: Element) => boolean;
  /** Whether an element is not shown: the text on either side of it still meets. By default only its `hidden` tells. */
  readonly isHidden?: (element: Element) => boolean;
  /** Whether an element starts a block of its own. By default its name tells; in a browser its computed `display` knows better. */
  readonly isBlock?: (element: Element) => boolean;
  /** The text of a node, which for an annotated node is not what it holds now. */
  readonly sourceOf?: (node: Text) => string;
}

/** Where an annotated text's words are. Skipped, as the emptied text node before it stands for them. */
export const WRAPPER_NAME = 'ruby-run';

const HAN = /\p{Script=Han}/u;

/** Elements that stand within a line. Whatever is not listed starts a block. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins kbd label mark nobr o:p q s samp small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Not shown, or not as text of the line: text on either side still meets. */
const UNSEEN = new Set('script style noscript template link meta title head'.split(' '));

/** Shown, but not text to annotate: machines' text, controls, pictures, and ruby that the page brought itself. */
const OPAQUE = new Set(
  (
    'applet audio button canvas code embed frame frameset iframe img input math meter object option output picture pre ' +
    'progress ruby select svg textarea video xmp'
  ).split(' '),
);

/** Whether the string has a Han character at all. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}

function isLeftAlone(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (attributeOf(element, 'translate') === 'no') return true;
  return attributeOf(element, 'class')?.split(/\s+/).includes('notranslate') === true;
}

/** Whether the element's name says that it starts a block; works without layout. */
export function isBlockByName(element: Element): boolean {
  return !INLINE.has(nameOf(element));
}

/** The numbers of `NodeFilter`, which is no global outside browsers. */
const ACCEPT = 1;
const REJECT = 2;
const SHOW_ELEMENT_AND_TEXT = 0x1 | 0x4;

/** A run that is still growing. */
interface Draft {
  readonly block: Element;
  readonly nodes: RunNode[];
  text: string;
}

/** Nodes that are walked before a walk that finds nothing gives its caller a turn. */
const NODES_A_TURN = 200;

/**
 * The runs under `root` in document order, open shadow roots included. Runs without Han characters are left out, as are
 * code, form controls, editable text, `translate="no"`, existing ruby and hidden elements. Nothing is changed and no
 * layout is asked for (unless `isBlock` does).
 */
export function collectRuns(root: Element | ShadowRoot, options: CollectOptions = {}): TextRun[] {
  return [...walkRuns(root, options)].filter((run) => run !== null);
}

/**
 * The same one after the other, so that a long page can be walked in pieces; null every so often where a stretch of the
 * page has none. The page must not change between two pieces: who hears that it did starts anew.
 */
export function* walkRuns(root: Element | ShadowRoot, options: CollectOptions = {}): Generator<TextRun | null, void> {
  const { skips, isHidden, isBlock = isBlockByName, sourceOf = (node: Text) => node.data } = options;
  const ended: TextRun[] = [];
  const blocks = new Map<Element, Element>();
  let draft: Draft | null = null;

  const close = (): void => {
    if (draft && hasHan(draft.text)) ended.push(draft);
    draft = null;
  };
  const blockOf = (element: Element): Element => {
    const passed: Element[] = [];
    let at = element;
    let known = blocks.get(at);
    while (!known) {
      passed.push(at);
      const parent = parentOf(at);
      if (isBlock(at) || !parent) known = at;
      else known = blocks.get((at = parent));
    }
    for (const inline of passed) blocks.set(inline, known);
    return known;
  };
  const judge = (element: Element): number => {
    const name = nameOf(element);
    if (name === WRAPPER_NAME || UNSEEN.has(name) || attributeOf(element, 'hidden') !== null) return REJECT;
    if (isHidden?.(element)) return REJECT;
    if (OPAQUE.has(name) || isLeftAlone(element) || skips?.(element)) {
      close();
      return REJECT;
    }
    if (!blocks.has(element) && isBlock(element)) {
      close();
      blocks.set(element, element);
    }
    if (shadowOf(element)) close();
    return ACCEPT;
  };
  const take = (node: Text): void => {
    const text = sourceOf(node);
    // The host stands in for the block of text that lies directly in its shadow root.
    const parent = parentAcrossShadow(node);
    if (text === '' || !parent) return;
    const block = blockOf(parent);
    if (draft?.block !== block) close();
    draft ??= { block, nodes: [], text: '' };
    draft.nodes.push({ node, start: draft.text.length });
    draft.text += text;
  };

  const walker = documentOf(root).createTreeWalker(root, SHOW_ELEMENT_AND_TEXT, {
    acceptNode: (node) => (isText(node) ? ACCEPT : judge(node as Element)),
  });
  const walkShadow = function* (element: Element): Generator<TextRun | null, void> {
    const shadow = shadowOf(element);
    if (shadow) yield* walkRuns(shadow, options);
  };
  if ('localName' in root) {
    if (judge(root) === REJECT) return;
    yield* walkShadow(root);
  }
  let walked = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // What an element ends comes before what its shadow root holds.
    while (ended.length > 0) yield ended.shift() ?? null;
    if (isText(node)) take(node);
    else yield* walkShadow(node as Element);
    walked += 1;
    if (walked % NODES_A_TURN === 0) yield null;
  }
  close();
  yield* ended;
}

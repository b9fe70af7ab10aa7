/** Trees of elements, comments and texts for property tests, and how they come into the document. */
import * as fc from 'fast-check';

/** A tree of elements and texts, as data, so that fast-check can shrink it. */
export type Tree =
  | string
  | { readonly comment: string }
  | { readonly name: string; readonly attributes: readonly string[]; readonly children: readonly Tree[] };

const NAMES = (
  'p div span a em b li ul td tr table br wbr hr img pre code textarea button ruby rb rt style h1 section article form ' +
  'input svg q details summary figcaption template ruby-run ruby-word font'
).split(' ');
const ATTRIBUTES = [
  'hidden',
  'translate=no',
  'class=notranslate',
  'contenteditable',
  'class=sidebar',
  'id=x',
  'name=parentNode',
  'name=nodeType',
  'data-by=abc',
  'href=#',
  'style=display: none',
  'role=navigation',
];
const TEXTS = [
  '经济',
  '社会发展',
  '2024年，',
  '',
  ' ',
  '\n  ',
  '𠀀𠀁',
  'GDP',
  '“两重”',
  '很长的一段文字，说的是别的',
  '　　首行',
];

export const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom(...TEXTS),
    fc.constantFrom({ comment: '' }, { comment: '注释里的字' }),
    fc.record({
      name: fc.constantFrom(...NAMES),
      attributes: fc.uniqueArray(fc.constantFrom(...ATTRIBUTES), { maxLength: 1 }),
      children: fc.array(tie('tree'), { maxLength: 5 }),
    }),
  ),
}));

function grow(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  if ('comment' in tree) return document.createComment(tree.comment);
  const element = document.createElement(tree.name);
  for (const attribute of tree.attributes) {
    const [name = '', value = ''] = attribute.split('=');
    element.setAttribute(name, value);
  }
  element.append(...tree.children.map(grow));
  return element;
}

/** Puts trees into the document's body, in a `<main>`, in place of what was there. */
export function plant(...trees: readonly Tree[]): Element {
  const root = document.createElement('main');
  root.append(...trees.map(grow));
  document.body.replaceChildren(root);
  return root;
}

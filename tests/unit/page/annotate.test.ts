import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Annotations } from '../../../page/annotate.ts';
import { collectRuns } from '../../../page/text-run.ts';
import { runs } from '../../support/properties.ts';
import { createToken, innerMarkupOf, markupOf, showAll, tokensOf } from './support.ts';
import { plant, tree } from './trees.ts';

const OPTIONS = { roomy: false, offset: 0 };

function textsOf(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function annotateAll(root: Element, annotations = new Annotations(showAll)): Annotations {
  for (const run of collectRuns(root, { sourceOf: annotations.sourceOf })) {
    annotations.annotate(run, tokensOf(run), OPTIONS);
  }
  return annotations;
}

/** What a page does to its own nodes; each is done by position so that it hits the same nodes with and without us. */
type Deed = {
  readonly what: 'write' | 'remove' | 'insert' | 'move' | 'clear';
  readonly at: number;
  readonly to: number;
};
const deed: fc.Arbitrary<Deed> = fc.record({
  what: fc.constantFrom('write', 'remove', 'insert', 'move', 'clear'),
  at: fc.nat(30),
  to: fc.nat(30),
});

function perform({ what, at, to }: Deed, texts: readonly Text[], root: Element): void {
  const text = texts[at % Math.max(1, texts.length)];
  const other = texts[to % Math.max(1, texts.length)];
  if (!text || !other) return;
  if (what === 'write') text.data = '新写的字';
  if (what === 'remove') text.remove();
  if (what === 'insert') text.parentNode?.insertBefore(document.createTextNode('插入'), text);
  if (what === 'move') root.append(text);
  if (what === 'clear' && text.parentElement && text.parentElement !== root) text.parentElement.replaceChildren();
}

describe('annotations', () => {
  it('come out of any tree without a trace: same bytes, same text nodes', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
        const root = plant(...trees);
        const [markup, text, nodes] = [markupOf(root), root.textContent, textsOf(root)];
        const annotations = annotateAll(root);
        expect(root.textContent).toBe(text);
        annotations.restoreAll();
        expect(markupOf(root)).toBe(markup);
        expect(textsOf(root)).toEqual(nodes);
        expect(textsOf(root).every((node, index) => node === nodes[index])).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });

  it('are not made twice', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (trees) => {
        const root = plant(...trees);
        const annotations = annotateAll(root);
        const once = markupOf(root);
        annotateAll(root, annotations);
        expect(markupOf(root)).toBe(once);
      }),
      { numRuns: runs(100) },
    );
  });

  it('give way to what the page does meanwhile: afterwards the page is as it would be without them', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), fc.array(deed, { maxLength: 4 }), (trees, deeds) => {
        const alone = plant(...trees);
        const untouched = textsOf(alone);
        for (const each of deeds) perform(each, untouched, alone);
        const expected = innerMarkupOf(alone);

        const root = plant(...trees);
        const texts = textsOf(root);
        const annotations = annotateAll(root);
        for (const each of deeds) {
          perform(each, texts, root);
          annotations.sweep(new Set(each.what === 'write' ? [texts[each.at % Math.max(1, texts.length)] as Text] : []));
        }
        expect(root.textContent).toBe(alone.textContent);
        annotations.restoreAll();
        expect(innerMarkupOf(root)).toBe(expected);
      }),
      { numRuns: runs(300) },
    );
  });

  it('survive normalize() without losing a character', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (trees) => {
        const root = plant(...trees);
        const markup = markupOf(root);
        const annotations = annotateAll(root);
        root.normalize();
        annotations.sweep(new Set());
        expect(markupOf(root)).toBe(markup);
      }),
      { numRuns: runs(100) },
    );
  });

  it('give each piece of a word that a link splits its own syllables', () => {
    const root = plant({
      name: 'p',
      attributes: [],
      children: ['重', { name: 'a', attributes: [], children: ['庆市'] }],
    });
    const [run] = collectRuns(root);
    const token = { ...createToken('重庆市', 0), pinyin: 'Chóngqìng Shì', syllables: ['chóng', 'qìng', 'shì'] };
    new Annotations(showAll).annotate(run as NonNullable<typeof run>, [token], OPTIONS);
    const rubies = [...root.querySelectorAll('ruby')];
    expect(rubies.map((each) => [each.textContent, each.querySelector('rt')?.getAttribute('data-reading')])).toEqual([
      ['重', 'Chóng'],
      ['庆', 'qìng'],
      ['市', 'Shì'],
    ]);
    expect(root.querySelector('a')?.textContent).toBe('庆市');
  });

  it('find the stretch of the page that a span names, over split nodes, with and without pinyin', () => {
    const root = plant({
      name: 'p',
      attributes: [],
      children: ['这里说', { name: 'em', attributes: [], children: ['经济'] }, '社会'],
    });
    const [run] = collectRuns(root);
    if (!run) throw new Error('no run');
    const annotations = new Annotations(showAll);
    expect(annotations.rangeOf(run, { start: 2, end: 6 })?.toString()).toBe('说经济社');
    annotations.annotate(run, tokensOf(run), OPTIONS);
    expect(annotations.rangeOf(run, { start: 2, end: 6 })?.toString()).toBe('说经济社');
    expect(annotations.rangeOf(run, { start: 3, end: 5 })?.startContainer.parentElement?.closest('em')).not.toBeNull();
  });
});

import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { runs } from '../../support/properties.ts';
import { createReader, innerMarkupOf, markupOf } from './support.ts';
import { plant, tree, type Tree } from './trees.ts';

/** What a page does to its own nodes, chosen by position among those that it made itself. */
type Deed = { readonly what: 'write' | 'remove' | 'insert' | 'append' | 'swap'; readonly at: number };
const deed: fc.Arbitrary<Deed> = fc.record({
  what: fc.constantFrom('write', 'remove', 'insert', 'append', 'swap'),
  at: fc.nat(40),
});

/** Enough prose for the page to have an article; sometimes more than is read in one piece. */
const prose: fc.Arbitrary<Tree> = fc
  .oneof({ weight: 9, arbitrary: fc.constant(2) }, { weight: 1, arbitrary: fc.constant(60) })
  .map((times) => ({
    name: 'p',
    attributes: [],
    children: [
      '青石县的老粮仓空置了十多年，去年经过加固和改造，变成了一座共享工坊，周边八个村的村民就近就业。'.repeat(times),
    ],
  }));
const page = fc.tuple(prose, fc.array(tree, { maxLength: 5 })).map(([first, others]) => [first, ...others]);

function nodesOf(root: Element): Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

function perform({ what, at }: Deed, nodes: readonly Node[]): void {
  const node = nodes[at % Math.max(1, nodes.length)];
  if (!node) return;
  if (what === 'write' && node instanceof Text) node.data = `新写的第${at}句话`;
  if (what === 'remove') node.parentNode?.removeChild(node);
  if (what === 'insert') node.parentNode?.insertBefore(document.createTextNode('插进来的话'), node);
  if (what === 'append' && node instanceof Element) node.append(document.createElement('b'), '添上的话');
  if (what === 'swap' && node instanceof Element)
    node.replaceChildren(...[...node.childNodes].filter((each) => nodes.includes(each)).toReversed());
}

let reader: ReturnType<typeof createReader> | null = null;
afterEach(() => reader?.stop());

describe('a reader', () => {
  it('leaves any page as it found it: same bytes, same nodes, same text while it reads', async () => {
    await fc.assert(
      fc.asyncProperty(page, fc.boolean(), async (trees, isWhole) => {
        const root = plant(...trees);
        const [markup, text, nodes] = [markupOf(document.documentElement), root.textContent, nodesOf(root)];
        reader = createReader(document);
        if (isWhole) reader.readWholePage();
        await reader.start();
        expect(root.textContent).toBe(text);
        expect(root.querySelector('ruby-run[data-show] ruby')).not.toBeNull();
        reader.stop();
        expect(markupOf(document.documentElement)).toBe(markup);
        expect(nodesOf(root).every((node, index) => node === nodes[index])).toBe(true);
      }),
      { numRuns: runs(60) },
    );
  });

  it('leaves a page that went on changing as it would be without it', async () => {
    await fc.assert(
      fc.asyncProperty(page, fc.array(fc.array(deed, { maxLength: 3 }), { maxLength: 3 }), async (trees, turns) => {
        const alone = plant(...trees);
        const own = nodesOf(alone);
        for (const each of turns.flat()) perform(each, own);
        const expected = innerMarkupOf(alone);

        const root = plant(...trees);
        const nodes = nodesOf(root);
        reader = createReader(document);
        await reader.start();
        for (const turn of turns) {
          for (const each of turn) perform(each, nodes);
          await Promise.resolve();
        }
        reader.stop();
        expect(innerMarkupOf(root)).toBe(expected);
      }),
      { numRuns: runs(60) },
    );
  });
});

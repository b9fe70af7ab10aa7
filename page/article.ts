/**
 * The article on a page: which element holds it, its title, byline and day. Works on the tree and its text alone, so that
 * it is the same in a browser and in jsdom.
 */
import { readImprint, type Imprint } from './article-imprint.ts';
import {
  attributeOf,
  documentOf,
  nameOf,
  parentAcrossShadow,
  parentOf,
  parentNodeOf,
  pristine,
  shadowOf,
} from './element.ts';
import { walkRuns, type TextRun } from './text-run.ts';

export interface PageArticle extends Imprint {
  readonly element: Element;
  /** Elements in it that hold no part of the article. */
  readonly skips: (element: Element) => boolean;
  /** False where nothing stood out, so that `element` is the whole body for want of better. */
  readonly isToldApart: boolean;
}

/** How much of a page is read: its article, or everything on it. */
export type Scope = 'article' | 'page';

/** Of the page's weight of prose, what an element must hold for the search to go down into it. */
const SHARE = 0.85;

/** Below this weight of prose a page has no article that could be told from the rest. */
const LEAST_WEIGHT = 60;

/** Han characters at which a run counts half of its length as prose; menus and comments are short, paragraphs long. */
const HALF_PROSE = 40;

/** No run weighs more than this many characters: a text in one block must not hide a neighbour. */
const HEAVIEST_RUN = 400;

const ASIDE = new Set('nav aside footer dialog menu'.split(' '));
const ASIDE_ROLES = new Set(
  'navigation complementary contentinfo banner search menu menubar dialog toolbar'.split(' '),
);

/** Words in a class or id that name what stands around an article. Matched as whole words: `post-comments`, not `commentary`. */
const ASIDE_NAMES =
  /(?:^|[-_\s])(?:ad|ads|advert|advertisement|breadcrumbs?|comments?|copyright|footer|hot-?news|nav|navbar|pager|pagination|qr-?code|recommend|recommended|related|share|share-?box|sidebar|sponsor|toolbar)(?:$|[-_\s])/i;

/** Whether an element says by its name or role that it holds what stands around an article. */
function isAsideByRole(element: Element): boolean {
  // In an open dialog may stand what the person has come to read, and behind a modal one nothing can be used.
  if (nameOf(element) === 'dialog' && attributeOf(element, 'open') !== null) return false;
  return ASIDE.has(nameOf(element)) || ASIDE_ROLES.has(attributeOf(element, 'role') ?? '');
}

/** The same, also by the words that sites use in classes and ids: `sidebar`, `post-comments`. */
function isAside(element: Element): boolean {
  const name = nameOf(element);
  if (name === 'body' || name === 'html' || name === 'article' || name === 'main') return false;
  if (isAsideByRole(element)) return true;
  return ASIDE_NAMES.test(attributeOf(element, 'class') ?? '') || ASIDE_NAMES.test(attributeOf(element, 'id') ?? '');
}

const HAN_CHARACTERS = /\p{Script=Han}/gu;

function countHan(text: string): number {
  return text.match(HAN_CHARACTERS)?.length ?? 0;
}

/** Tells whether a text lies in a link. Looks at each element once, since a tree can be ten thousand levels deep. */
function createLinkTest(): (text: Text) => boolean {
  const known = new Map<Element, boolean>();
  return (text) => {
    const passed: Element[] = [];
    let at = parentOf(text);
    for (; at && !known.has(at); at = parentOf(at)) passed.push(at);
    let isLinked = (at && known.get(at)) ?? false;
    for (const element of passed.toReversed()) {
      isLinked ||= nameOf(element) === 'a' && attributeOf(element, 'href') !== null;
      known.set(element, isLinked);
    }
    return isLinked;
  };
}

/** Characters of a run that are counted: a text of a megabyte in one node weighs no more than its beginning. */
const COUNTED = 4_000;

/** The text of a node, which for an annotated one is not what it holds now. */
type SourceOf = (node: Text) => string;

interface Scales {
  readonly sourceOf: SourceOf;
  /** The weight of a run: its Han characters outside links, long runs for nearly all of them, short ones for little. */
  readonly weigh: (run: TextRun) => number;
}

function createScales(sourceOf: SourceOf): Scales {
  const isLinked = createLinkTest();
  const weigh = ({ text, nodes }: TextRun): number => {
    const linked = nodes.filter(({ node, start }) => start < COUNTED && isLinked(node));
    const linkedHan = linked.reduce((sum, { node }) => sum + countHan(sourceOf(node).slice(0, COUNTED)), 0);
    const han = countHan(text.slice(0, COUNTED)) - linkedHan * 2;
    if (han <= 0) return 0;
    return Math.min(han, HEAVIEST_RUN) * (han / (han + HALF_PROSE));
  };
  return { sourceOf, weigh };
}

/** The weight of prose in each element that has any, open shadow roots included; `own` is that of text directly in blocks. */
function sumUp(own: ReadonlyMap<Element, number>): ReadonlyMap<Element, number> {
  const weights = new Map(own);
  const depths = new Map<Element, number>();
  for (const block of own.keys()) {
    const passed: Element[] = [];
    let at: Element | null = block;
    for (; at && !depths.has(at); at = parentAcrossShadow(at)) passed.push(at);
    let depth = (at && depths.get(at)) ?? 0;
    for (const element of passed.toReversed()) depths.set(element, (depth += 1));
  }
  // From the deepest up, so that each element hands its weight on once.
  for (const [element] of [...depths].sort(([, one], [, other]) => other - one)) {
    const parent = parentAcrossShadow(element);
    if (parent) weights.set(parent, (weights.get(parent) ?? 0) + (weights.get(element) ?? 0));
  }
  return weights;
}

/**
 * How much prose is weighed, and how many turns of a walk that finds little are taken: enough for an article to stand out
 * from what is around it, little enough for a page of a million characters to start as soon as a short one.
 */
const WEIGHED = 20_000;
const TURNS = 100;

interface Prose {
  readonly runs: readonly TextRun[];
  /** The weight of prose under each ancestor of a run. */
  readonly weights: ReadonlyMap<Element, number>;
  readonly skips: (element: Element) => boolean;
  /** False where weighing stopped with more of the page to come. */
  readonly isWhole: boolean;
}

/**
 * The runs of the page and their weights, without what stands around an article. Classes may mislead: a whole page can
 * stand in a `has-sidebar`. Where next to nothing is left because of them, only names and roles of elements count.
 */
function collectProse(body: Element, scales: Scales): Prose {
  const prose = weighProse(body, isAside, scales);
  return (prose.weights.get(body) ?? 0) < LEAST_WEIGHT ? weighProse(body, isAsideByRole, scales) : prose;
}

function weighProse(body: Element, skips: Prose['skips'], { weigh, sourceOf }: Scales): Prose {
  const runs: TextRun[] = [];
  const own = new Map<Element, number>();
  let [total, turns, isWhole] = [0, 0, true];
  for (const run of walkRuns(body, { skips, sourceOf })) {
    if (run) {
      runs.push(run);
      const weight = weigh(run);
      if (weight > 0) own.set(run.block, (own.get(run.block) ?? 0) + weight);
      total += weight;
    } else turns += 1;
    isWhole = total < WEIGHED && (turns < TURNS || total < LEAST_WEIGHT * HALF_PROSE);
    if (!isWhole) break;
  }
  return { runs, weights: sumUp(own), skips, isWhole };
}

/** Whether so much prose stands behind a child of its parent; looks no further than until it has found that. */
function isFollowedBy(child: Element, enough: number, skips: Prose['skips'], { weigh, sourceOf }: Scales): boolean {
  let weight = 0;
  const walker = documentOf(child).createTreeWalker(parentNodeOf(child) ?? child, 0x1);
  walker.currentNode = child;
  for (let next = walker.nextSibling(); next; next = walker.nextSibling()) {
    let turns = 0;
    for (const run of walkRuns(next as Element, { skips, sourceOf })) {
      if (run) weight += weigh(run);
      else turns += 1;
      if (weight >= enough) return true;
      if (turns >= TURNS) break;
    }
  }
  return false;
}

/**
 * Goes down from the body as long as one child holds nearly all of the prose. Where weighing stopped early, what comes
 * after that child is looked at too: an article must not end with its first part.
 */
function descend(body: Element, { weights, skips, isWhole }: Prose, scales: Scales): Element {
  let at = body;
  for (;;) {
    const weight = weights.get(at) ?? 0;
    let heaviest: Element | null = null;
    for (const child of childrenOf(at))
      if ((weights.get(child) ?? 0) > ((heaviest && weights.get(heaviest)) ?? 0)) heaviest = child;
    if (!heaviest || (weights.get(heaviest) ?? 0) < weight * SHARE || isParagraph(heaviest)) return at;
    if (!isWhole && isFollowedBy(heaviest, weight * (1 - SHARE), skips, scales)) return at;
    at = heaviest;
  }
}

/** The children of an element, and before them those of its open shadow root. */
function childrenOf(element: Element): Element[] {
  const shadow = shadowOf(element);
  return [shadow, element].flatMap((root) => {
    if (!root) return [];
    const children: Element[] = [];
    const walker = documentOf(root).createTreeWalker(root, 0x1);
    for (let child = walker.firstChild(); child; child = walker.nextSibling()) children.push(child as Element);
    return children;
  });
}

/** A cell or an item with nearly all of the prose only lays the page out. */
function isParagraph(element: Element): boolean {
  return /^(?:p|h[1-6]|figcaption|caption)$/.test(nameOf(element));
}

/**
 * Finds the article: the smallest element with nearly all of the page's Chinese prose in it, links and what stands around
 * an article discounted; the body where nothing stands out. No layout is asked for.
 *
 * @param scope `page` takes the body whole, navigation and all; title, byline and day are the article's all the same
 */
export function findArticle(
  document: Document,
  scope: Scope = 'article',
  sourceOf: SourceOf = (node) => node.data,
): PageArticle {
  const { body: shown, documentElement } = pristine(document);
  const body: Element = shown ?? documentElement;
  const scales = createScales(sourceOf);
  const prose = collectProse(body, scales);
  const { runs, weights, skips } = prose;
  const isToldApart = (weights.get(body) ?? 0) >= LEAST_WEIGHT;
  const element = isToldApart ? descend(body, prose, scales) : body;
  const imprint = readImprint(document, { runs, element, isProse: (run) => scales.weigh(run) >= HALF_PROSE });
  return scope === 'page'
    ? { ...imprint, element: body, skips: () => false, isToldApart: true }
    : { ...imprint, element, skips, isToldApart };
}

/**
 * The article on a page: which element holds it, its title, byline and day. Works on the tree and its text alone, so that
 * it is the same in a browser and in jsdom.
 */
import { findDate } from './article-date.ts';
import { attributeOf, nameOf, parentOf } from './element.ts';
import { hasHan, walkRuns, type TextRun } from './text-run.ts';

export interface PageArticle {
  readonly title: string | null;
  /** Day of publication as `YYYY-MM-DD`, where the page tells it. */
  readonly date: string | null;
  /** The medium or author that the page names: 重庆日报. */
  readonly byline: string | null;
  readonly element: Element;
  /** The heading that shows the title, inside `element` or before it. */
  readonly heading: Element | null;
  /** Elements in it that hold no part of the article. */
  readonly skips: (element: Element) => boolean;
}

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

/** Characters of a run that are counted: a text of a megabyte in one node weighs no more than its beginning. */
const COUNTED = 4_000;

/** Prose in a run: its Han characters outside links, long runs for nearly all of them, short ones for little. */
function weigh({ text, nodes }: TextRun): number {
  const counted = nodes.filter(({ start }) => start < COUNTED);
  const linked = counted.filter(({ node }) => node.parentElement?.closest('a[href]'));
  const linkedHan = linked.reduce((sum, { node }) => sum + countHan(node.data.slice(0, COUNTED)), 0);
  const han = countHan(text.slice(0, COUNTED)) - linkedHan * 2;
  if (han <= 0) return 0;
  return Math.min(han, HEAVIEST_RUN) * (han / (han + HALF_PROSE));
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
  /** Where weighing stopped with more prose to come; null where the page has been weighed to its end. */
  readonly cut: Element | null;
}

/**
 * The runs of the page and their weights, without what stands around an article. Classes may mislead: a whole page can
 * stand in a `has-sidebar`. Where next to nothing is left because of them, only names and roles of elements count.
 */
function collectProse(body: Element): Prose {
  const prose = weighProse(body, isAside);
  return (prose.weights.get(body) ?? 0) < LEAST_WEIGHT ? weighProse(body, isAsideByRole) : prose;
}

function weighProse(body: Element, skips: Prose['skips']): Prose {
  const runs: TextRun[] = [];
  const weights = new Map<Element, number>();
  let turns = 0;
  for (const run of walkRuns(body, { skips })) {
    if (run === null) {
      turns += 1;
      if (turns >= TURNS && (weights.get(body) ?? 0) >= LEAST_WEIGHT * HALF_PROSE) break;
      continue;
    }
    runs.push(run);
    const weight = weigh(run);
    if (weight === 0) continue;
    for (let at: Element | null = run.block; at; at = parentOf(at)) weights.set(at, (weights.get(at) ?? 0) + weight);
    if ((weights.get(body) ?? 0) >= WEIGHED) return { runs, weights, skips, cut: run.block };
  }
  return { runs, weights, skips, cut: null };
}

/** Whether so much prose stands behind a child of its parent; looks no further than until it has found that. */
function isFollowedBy(child: Element, enough: number, skips: Prose['skips']): boolean {
  let weight = 0;
  const walker = child.ownerDocument.createTreeWalker(parentOf(child) ?? child, 0x1);
  walker.currentNode = child;
  for (let next = walker.nextSibling(); next; next = walker.nextSibling()) {
    let turns = 0;
    for (const run of walkRuns(next as Element, { skips })) {
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
function descend(body: Element, { weights, skips, cut }: Prose): Element {
  const total = weights.get(body) ?? 0;
  if (total < LEAST_WEIGHT) return body;
  let at = body;
  for (;;) {
    const weight = weights.get(at) ?? 0;
    const heaviest = childrenOf(at)
      .map((child) => ({ child, weight: weights.get(child) ?? 0 }))
      .sort((one, other) => other.weight - one.weight)[0];
    if (!heaviest || heaviest.weight < weight * SHARE || isParagraph(heaviest.child)) return at;
    if (cut && !heaviest.child.contains(cut)) return at;
    if (cut && isFollowedBy(heaviest.child, weight * (1 - SHARE), skips)) return at;
    at = heaviest.child;
  }
}

function childrenOf(element: Element): Element[] {
  const children: Element[] = [];
  // A tree walker is out of reach of clobbered `children` and `firstChild`.
  const walker = element.ownerDocument.createTreeWalker(element, 0x1);
  for (let child = walker.firstChild(); child; child = walker.nextSibling()) children.push(child as Element);
  return children;
}

function isParagraph(element: Element): boolean {
  return /^(?:p|h[1-6]|li|blockquote|dd|dt|td|th|figcaption|caption)$/.test(nameOf(element));
}

// ---------------------------------------------------------------------------------------------------------------
// Title and byline

/** What Chinese government sites have to give in the head (政府网站发展指引, 2017) and what the others do. */
const TITLE_METAS = ['ArticleTitle', 'og:title', 'twitter:title'];
const BYLINE_METAS = ['ContentSource', 'author', 'article:author', 'source'];

function metaOf(document: Document, names: readonly string[]): string | null {
  const metas = [...document.querySelectorAll('meta[content]')];
  for (const name of names) {
    const lower = name.toLowerCase();
    const meta = metas.find(
      (each) => (each.getAttribute('name') ?? each.getAttribute('property'))?.toLowerCase() === lower,
    );
    const content = squeeze(meta?.getAttribute('content') ?? '');
    if (content) return content;
  }
  return null;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** `题目_新华网` → `题目`: sites put their name after a separator. */
function withoutSite(title: string): string {
  return squeeze(title.split(/\s*(?:[_|｜]|\s[-–—]+\s|——|--)\s*/)[0] ?? '') || squeeze(title);
}

/** The heading that repeats the page's title, or else the first `h1` with Han characters. */
function findHeading(document: Document): Element | null {
  const announced = squeeze(`${metaOf(document, TITLE_METAS) ?? ''} ${document.title}`);
  const headings = [...document.querySelectorAll('h1, h2, [itemprop="headline"], [class*="title" i]')].filter(
    (each) => {
      const text = squeeze(each.textContent ?? '');
      return hasHan(text) && text.length <= 120;
    },
  );
  const repeats = (each: Element): boolean => {
    const text = squeeze(each.textContent ?? '');
    return text.length >= 6 && announced.includes(text);
  };
  return headings.find(repeats) ?? headings.find((each) => nameOf(each) === 'h1') ?? null;
}

/** Runs of the heading's neighbourhood: between the heading and the first paragraph, where sites put day and source. */
function readImprint(runs: readonly TextRun[], heading: Element | null, element: Element): string {
  const from = heading ? runs.findLastIndex((run) => heading.contains(run.block)) + 1 : 0;
  const first = runs.findIndex(
    (run, index) => index >= from && element.contains(run.block) && weigh(run) >= HALF_PROSE,
  );
  return runs
    .slice(Math.max(0, from - 3), first < 0 ? from + 8 : Math.min(first, from + 8))
    .map((run) => squeeze(run.text))
    .filter((text) => text.length <= 80)
    .join('\n');
}

function findByline(document: Document, imprint: string): string | null {
  return metaOf(document, BYLINE_METAS) ?? /(?:来源|來源)\s*[:：]\s*([^\s|｜]{2,30})/.exec(imprint)?.[1] ?? null;
}

/**
 * Finds the article: the smallest element with nearly all of the page's Chinese prose in it, links and what stands around
 * an article discounted; the body where nothing stands out. No layout is asked for.
 */
export function findArticle(document: Document): PageArticle {
  const body = document.body ?? document.documentElement;
  const prose = collectProse(body);
  const { runs, skips } = prose;
  const element = descend(body, prose);
  const heading = findHeading(document);
  const imprint = readImprint(runs, heading, element);
  const shown = heading ? squeeze(heading.textContent ?? '') : '';
  const title = shown || withoutSite(metaOf(document, TITLE_METAS) ?? document.title);
  return {
    title: title || null,
    date: findDate(document, imprint),
    byline: findByline(document, imprint),
    element,
    heading,
    skips,
  };
}

// ---------------------------------------------------------------------------------------------------------------
// Whether to run at all

/** Text nodes and characters looked at before deciding; a page's beginning tells its language. */
const NODES_LOOKED_AT = 3_000;
const CHARACTERS_LOOKED_AT = 20_000;

/** Fewer Han characters than this are a name or a brand, not a text. */
const LEAST_HAN = 20;

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HANGUL = /\p{Script=Hangul}/gu;

/** Japanese prose has more kana than kanji, its headlines a third; a Chinese page quotes a brand with の at most. */
const KANA_SHARE = 0.15;

/** Whether a page has Chinese text worth reading; a bounded look, false for Japanese and Korean pages with Han characters. */
export function hasChinese(document: Document): boolean {
  if (!document.body) return false;
  const walker = document.createTreeWalker(document.body, 0x4);
  let text = '';
  for (let seen = 0; seen < NODES_LOOKED_AT && text.length < CHARACTERS_LOOKED_AT; seen += 1) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    const parent = node.parentElement;
    if (parent && /^(?:script|style|noscript|template)$/.test(nameOf(parent))) continue;
    text += node.data.slice(0, 2_000);
  }
  const han = countHan(text);
  const kana = text.match(KANA)?.length ?? 0;
  const hangul = text.match(HANGUL)?.length ?? 0;
  return han >= LEAST_HAN && kana < han * KANA_SHARE && hangul < han;
}

/** What a page says of its article: the title and the heading that shows it, who published it, and when. */
import { findDate } from './article-date.ts';
import { attributeOf, contains, nameOf, pristine, textIn } from './element.ts';
import { hasHan, type TextRun } from './text-run.ts';

export interface Imprint {
  readonly title: string | null;
  /** Day of publication as `YYYY-MM-DD`, where the page tells it. */
  readonly date: string | null;
  /** The medium or author that the page names: 重庆日报. */
  readonly byline: string | null;
  /** The heading that shows the title, inside the article or before it. */
  readonly heading: Element | null;
}

/** What Chinese government sites have to give in the head (政府网站发展指引, 2017) and what the others do. */
const TITLE_METAS = ['ArticleTitle', 'og:title', 'twitter:title'];
const SOURCE_METAS = ['ContentSource', 'source', 'article:source'];
const AUTHOR_METAS = ['author', 'article:author', 'og:article:author'];

/** Longest title and source that are believed to be one. */
const LONGEST_TITLE = 120;
const LONGEST_BYLINE = 40;

function metaOf(document: Document, names: readonly string[]): string | null {
  const metas = [...pristine(document).querySelectorAll('meta[content]')];
  for (const name of names) {
    const lower = name.toLowerCase();
    const meta = metas.find((each) =>
      ['name', 'property', 'itemprop'].some((key) => attributeOf(each, key)?.toLowerCase() === lower),
    );
    const content = plain(meta === undefined ? '' : (attributeOf(meta, 'content') ?? ''));
    if (content) return content;
  }
  return null;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  emsp: '\u2003',
  ensp: '\u2002',
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: '\u00a0',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
};

function characterOf(entity: string, name: string): string {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (!name.startsWith('#')) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? entity) : entity;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

/** Many systems write a title into the head as the markup that it is elsewhere: `第一行&lt;br&gt;第二行`, `&amp;ldquo;`. */
function plain(content: string): string {
  const decoded = content.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, characterOf);
  return squeeze(decoded.replace(/<br\b[^<>]*>/gi, ' ').replace(/<\/?[a-z][^<>]*>/gi, ''));
}

/** `题目_新华网` → `题目`: sites put their name after a separator. */
function withoutSite(title: string): string {
  return squeeze(title.split(/\s*(?:[_|｜]|\s[-–—]+\s|——|--)\s*/)[0] ?? '') || squeeze(title);
}

/** The heading that repeats the page's title, or else the first `h1` with Han characters. */
function findHeading(document: Document): Element | null {
  const { title } = pristine(document);
  const announced = squeeze(`${metaOf(document, TITLE_METAS) ?? ''} ${title}`);
  const headings = [
    ...pristine(document).querySelectorAll('h1, h2, [itemprop="headline"], [class*="title" i]'),
  ].flatMap((element) => {
    const text = squeeze(textIn(element));
    return hasHan(text) && text.length <= LONGEST_TITLE ? [{ element, text }] : [];
  });
  const found =
    headings.find(({ text }) => text.length >= 6 && announced.includes(text)) ??
    headings.find(({ element }) => nameOf(element) === 'h1');
  return found?.element ?? null;
}

/** The title that a heading shows. */
export function shownBy(heading: Element): string {
  return squeeze(textIn(heading));
}

interface Surroundings {
  /** All runs of the page. */
  readonly runs: readonly TextRun[];
  /** What holds the article. */
  readonly element: Element;
  readonly isProse: (run: TextRun) => boolean;
}

/** The short lines between the heading and the first paragraph, where sites put day and source. */
function linesBelow(heading: Element | null, { runs, element, isProse }: Surroundings): string {
  const from = heading ? runs.findLastIndex((run) => contains(heading, run.block)) + 1 : 0;
  const first = runs.findIndex((run, index) => index >= from && contains(element, run.block) && isProse(run));
  return runs
    .slice(Math.max(0, from - 3), first < 0 ? from + 8 : Math.min(first, from + 8))
    .map((run) => squeeze(run.text))
    .filter((text) => text.length <= 80)
    .join('\n');
}

/** `来源：重庆日报`, up to what sites print behind it. */
const SOURCE =
  /(?:来源|來源|稿源)\s*[:：]\s*([^\s|｜【[]{2,30}?)(?=[\s|｜【[]|责任编辑|責任編輯|编辑|編輯|作者|记者|发布|字体|字號|打印|浏览|点击|分享|$)/m;

const SOURCE_LABEL = /^(?:文章|信息|新闻)?(?:来源|來源|稿源)\s*[:：]\s*/;

function findByline(document: Document, lines: string): string | null {
  // Marked so because a search engine has asked Chinese news sites for it.
  const marked = pristine(document).querySelector('#source_baidu');
  const sources = [metaOf(document, SOURCE_METAS), marked && squeeze(textIn(marked)), SOURCE.exec(lines)?.[1]];
  const author = metaOf(document, AUTHOR_METAS) ?? '';
  // Some systems put the number or the initials of an editor there.
  return (
    [...sources, hasHan(author) ? author : null]
      .map((each) => each?.replace(SOURCE_LABEL, '') ?? '')
      .find((each) => /\p{L}/u.test(each) && each.length <= LONGEST_BYLINE) ?? null
  );
}

/** Title, source and day, from the head of the page and from what stands around the title. */
export function readImprint(document: Document, surroundings: Surroundings): Imprint {
  const heading = findHeading(document);
  const lines = linesBelow(heading, surroundings);
  const title = (heading && shownBy(heading)) || withoutSite(metaOf(document, TITLE_METAS) ?? pristine(document).title);
  return { title: title || null, date: findDate(document, lines), byline: findByline(document, lines), heading };
}

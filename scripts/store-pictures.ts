/** Pictures for the stores' listings, taken of the real extension in Chromium while it reads our sample article. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Protocol } from 'puppeteer-core';
import { openSite } from '../tests/support/site.ts';
import { driveBrowser, type DrivenBrowser } from './drive-browser.ts';
import type { InstalledBrowser } from './find-browser.ts';

const root = path.resolve(import.meta.dirname, '..');

/** What Chrome’s and Edge’s stores ask for. */
const SCREENSHOT = { width: 1280, height: 800 };
const SMALL_TILE = { width: 440, height: 280 };
const EDGE_LOGO = { width: 300, height: 300 };

/** Longer than a popover’s delay and a transition. */
const SETTLED = 900;

/** The sample article as a news site would set it. */
const NEWS_STYLE = `
  body { max-width: none; margin: 0; font: 19px/2.1 'Noto Serif CJK SC', 'Songti SC', serif; color: #222; background: #fff; }
  nav { padding: 14px max(24px, calc(50% - 380px)); background: #8f1d15; font: 16px 'Noto Sans CJK SC', sans-serif; }
  nav a { margin-right: 28px; color: #fff; text-decoration: none; }
  article { max-width: 760px; margin: 28px auto; padding: 0 24px; }
  h1 { font-size: 30px; line-height: 1.9; margin: 0 0 8px; }
  h2 { font-size: 21px; }
  .byline { color: #777; font-size: 15px; margin: 0 0 18px; }
  p { margin: 0 0 14px; }
`;

/** Takes all pictures and tells their paths. */
export async function takePictures(chromium: InstalledBrowser, folder: string): Promise<string[]> {
  const site = await openSite();
  const driven = await driveBrowser(chromium, { headless: true, scheme: 'light', windowSize: SCREENSHOT });
  const taken: string[] = [];
  const take = async (page: Page, name: string, clip = SCREENSHOT): Promise<void> => {
    await new Promise((settled) => setTimeout(settled, SETTLED));
    const file = path.join(folder, `${name}.png`) as `${string}.png`;
    await page.screenshot({ path: file, clip: { x: 0, y: 0, ...clip } });
    taken.push(file);
  };
  try {
    const article = await readArticle(driven, site.address('article'));
    await pointAt(article, '新质生产力');
    await take(article, '1-a-term-explained');
    await article.mouse.move(1, 1);
    await article.keyboard.press('Escape');
    await driven.giveCommand(article, 'toggle-panel');
    await take(article, '2-the-article-in-english');
    await pressInSurface(article, 'Figures');
    await pressInSurface(article, 'Gross regional product');
    await take(article, '3-figures-as-a-table');
    await take(
      await driven.openOwnPage('glossary.html#/entry/%E6%96%B0%E8%B4%A8%E7%94%9F%E4%BA%A7%E5%8A%9B'),
      '4-the-glossary',
    );
    await take(await driven.openOwnPage('options.html'), '5-as-much-as-you-want');
    for (const [name, size] of [
      ['small-promo-tile', SMALL_TILE],
      ['edge-logo', EDGE_LOGO],
    ] as const)
      await take(await drawing(driven, `${name}.svg`, size), `${name}-${size.width}x${size.height}`, size);
  } finally {
    await driven.close();
    await site.close();
  }
  return taken;
}

async function readArticle(driven: DrivenBrowser, address: string): Promise<Page> {
  const page = await driven.browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.goto(address);
  await page.addStyleTag({ content: NEWS_STYLE });
  await driven.pressToolbarButton(page);
  await page.waitForSelector('article > p:last-of-type ruby', { timeout: 30_000 });
  await (await driven.popup()).close();
  return page;
}

/** Rests the pointer on the last place in view where the article has a term, so that its popover covers little. */
async function pointAt(page: Page, term: string): Promise<void> {
  for (const element of await page.$$('article p ruby-word[data-kind="term"]')) {
    if ((await element.evaluate((each) => each.textContent)) === term) return element.hover();
  }
  throw new Error(`The sample article does not show ${term} as a term.`);
}

/** Clicks what stands in our panel, which lies in a closed shadow root and can only be found from outside the page. */
async function pressInSurface(page: Page, text: string): Promise<void> {
  const session = await page.createCDPSession();
  const { root: tree } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const button = nodesOf(tree).find((node) => node.nodeName === 'BUTTON' && textOf(node).startsWith(text));
  if (button === undefined) throw new Error(`The panel has no “${text}”.`);
  const { model } = await session.send('DOM.getBoxModel', { nodeId: button.nodeId });
  await session.detach();
  const [left = 0, top = 0] = model.content;
  await page.mouse.click(left + model.width / 2, top + model.height / 2);
  await page.mouse.move(1, 1);
}

function nodesOf(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(nodesOf)];
}

function textOf(node: Protocol.DOM.Node): string {
  return nodesOf(node)
    .map(({ nodeValue }) => nodeValue)
    .join('');
}

/** A drawing of `store/` at its own size. */
async function drawing(driven: DrivenBrowser, name: string, size: { width: number; height: number }): Promise<Page> {
  const page = await driven.browser.newPage();
  await page.setViewport(size);
  const svg = readFileSync(path.join(root, 'store/drawings', name), 'utf8');
  await page.setContent(`<!doctype html><style>body{margin:0}svg{display:block}</style>${svg}`);
  return page;
}

/** Pictures for the stores' listings, taken of the real extension in Chromium while it reads our sample article. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { openSite } from '../tests/support/site.ts';
import { driveBrowser, clickInSurface, type DrivenBrowser } from './drive-browser.ts';
import type { InstalledBrowser } from './find-browser.ts';
import { pointAt, readSample, settle } from './sample-page.ts';

const root = path.resolve(import.meta.dirname, '..');

/** What Chrome’s and Edge’s stores ask for. */
const SCREENSHOT = { width: 1280, height: 800 };
const SMALL_TILE = { width: 440, height: 280 };
const EDGE_LOGO = { width: 300, height: 300 };

/** Takes all pictures and tells their paths. */
export async function takePictures(chromium: InstalledBrowser, folder: string): Promise<string[]> {
  const site = await openSite();
  const driven = await driveBrowser(chromium, { headless: true, scheme: 'light', windowSize: SCREENSHOT });
  const taken: string[] = [];
  const take = async (page: Page, name: string, clip = SCREENSHOT): Promise<void> => {
    await settle();
    const file = path.join(folder, `${name}.png`) as `${string}.png`;
    // Beyond the window is drawn by making it larger, which closes a popover.
    await page.screenshot({ path: file, clip: { x: 0, y: 0, ...clip }, captureBeyondViewport: false });
    taken.push(file);
  };
  try {
    const article = await readSample(driven, site.address('article'));
    await pointAt(article, '新质生产力');
    await take(article, '1-a-term-explained');
    await article.mouse.move(1, 1);
    await article.keyboard.press('Escape');
    await driven.giveCommand(article, 'toggle-panel');
    await take(article, '2-the-article-in-english');
    await clickInSurface(driven, article, 'Figures');
    await clickInSurface(driven, article, 'Gross regional product');
    await article.mouse.move(1, 1);
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

/** A drawing of `store/` at its own size. */
async function drawing(driven: DrivenBrowser, name: string, size: { width: number; height: number }): Promise<Page> {
  const page = await driven.browser.newPage();
  await page.setViewport(size);
  const svg = readFileSync(path.join(root, 'store/drawings', name), 'utf8');
  await page.setContent(`<!doctype html><style>body{margin:0}svg{display:block}</style>${svg}`);
  return page;
}

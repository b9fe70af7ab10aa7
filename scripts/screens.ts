/**
 * `npm run screens`: photographs every surface of the real extension, in both browsers and both themes, while it reads our
 * sample article: `output/screens/<browser>-<theme>-<surface>.png`, and all of them beside one another in `index.html`.
 * `npm run screens firefox dark` takes a part of them.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { openSite, type Site } from '../tests/support/site.ts';
import { buildExtension } from './build.ts';
import { driveBrowser, clickInSurface, type DrivenBrowser } from './drive-browser.ts';
import { findBrowser, hasChineseFont, howToInstall, type BrowserKind } from './find-browser.ts';
import { pointAt, readSample, settle } from './sample-page.ts';

const root = path.resolve(import.meta.dirname, '..');
const output = path.join(root, 'output/screens');

const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserKind[];
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const WINDOW = { width: 1280, height: 800 };
/** A telephone, and the narrowest window that content has to fit in without scrolling sideways (WCAG 1.4.10). */
const TELEPHONE = { width: 390, height: 780 };
const NARROWEST = { width: 320, height: 640 };

const TERM = '新质生产力';
const FIGURE = '1380亿元';
const SAVED = [TERM, '规模以上工业增加值', '实体经济'];
const ENTRY = `glossary.html#/entry/${encodeURIComponent(TERM)}`;

/** Keeps a picture under the name of its surface; `whole` is the page down to its end, not the window alone. */
type Take = (page: Page, surface: string, whole?: boolean) => Promise<void>;

async function takeArticle(driven: DrivenBrowser, site: Site, take: Take): Promise<void> {
  const page = await readSample(driven, site.address('article'));
  await take(page, 'page');
  await pointAt(page, TERM);
  await take(page, 'popover-term');
  await pointAt(page, FIGURE);
  await take(page, 'popover-figure');
  await pointAt(page, TERM);
  await clickInSurface(driven, page, 'Keep open');
  await page.mouse.move(1, 1);
  await take(page, 'popover-pinned');
  await page.keyboard.press('Escape');
  for (const word of SAVED) {
    await pointAt(page, word);
    await clickInSurface(driven, page, 'Add to my words');
  }
  await take(page, 'popover-saved');
  await page.keyboard.press('Escape');
  await clickInSurface(driven, page, 'Close');
  await page.evaluate(() => scrollTo(0, 0));
  await driven.giveCommand(page, 'toggle-panel');
  await takePanel(driven, page, take);
  await page.close();
}

async function takePanel(driven: DrivenBrowser, page: Page, take: Take): Promise<void> {
  await settle();
  const tabs = (await driven.inSurface(
    page,
    `function () { return [...this.querySelectorAll('[role=tab]')].map((tab) => tab.firstChild.textContent); }`,
  )) as readonly string[];
  for (const tab of tabs) {
    await clickInSurface(driven, page, tab);
    await take(page, `panel-${tab.toLowerCase()}`);
  }
}

async function takeNarrow(driven: DrivenBrowser, site: Site, take: Take): Promise<void> {
  const sheet = await readSample(driven, site.address('article'), NARROWEST);
  await pointAt(sheet, TERM);
  await take(sheet, 'popover-320');
  await sheet.close();
  const page = await readSample(driven, site.address('article'), TELEPHONE);
  await driven.giveCommand(page, 'toggle-panel');
  await take(page, 'panel-390');
  await clickInSurface(driven, page, 'Figures');
  await take(page, 'panel-figures-390');
  await page.close();
}

async function takeOwnPages(driven: DrivenBrowser, take: Take): Promise<void> {
  for (const [address, surface, isLong] of [
    ['options.html', 'options', false],
    ['vocabulary.html', 'words', false],
    ['welcome.html', 'welcome', false],
    ['glossary.html', 'glossary', true],
    [ENTRY, 'glossary-entry', true],
  ] as const) {
    const page = await driven.openOwnPage(address);
    await take(page, surface, !isLong);
    await page.setViewport(TELEPHONE);
    await take(page, `${surface}-390`);
    await page.close();
  }
}

/** The popup over an article that it has had read. */
async function takePopup(driven: DrivenBrowser, site: Site, file: string): Promise<void> {
  const page = await readSample(driven, site.address('article'));
  await driven.pressToolbarButton(page);
  await settle();
  writeFileSync(file, await driven.popupPicture());
}

/** Takes all of one browser in one theme, in place of what was taken before. */
async function photograph(kind: BrowserKind, theme: Theme, site: Site): Promise<void> {
  const installed = findBrowser(kind);
  if (installed === null) throw new Error(howToInstall([kind]));
  const driven = await driveBrowser(installed, { headless: true, scheme: theme, windowSize: WINDOW });
  for (const file of pictures()) if (file.startsWith(`${kind}-${theme}-`)) rmSync(path.join(output, file));
  const fileOf = (surface: string) => path.join(output, `${kind}-${theme}-${surface}.png`) as `${string}.png`;
  const take: Take = async (page, surface, whole = false) => {
    await settle();
    await page.screenshot({ path: fileOf(surface), fullPage: whole });
  };
  try {
    await takeArticle(driven, site, take);
    await takeNarrow(driven, site, take);
    await takeOwnPages(driven, take);
    await takePopup(driven, site, fileOf('popup'));
  } finally {
    await driven.close();
  }
}

/** The names of the pictures there are. */
function pictures(): readonly string[] {
  return readdirSync(output).filter((file) => file.endsWith('.png'));
}

/** A page with all pictures, those of one surface in a row. */
function contactSheet(files: readonly string[]): string {
  const rows = [...Map.groupBy(files, (file) => file.replace(/^\w+-\w+-|\.png$/g, ''))].map(
    ([surface, pictures]) =>
      `<h2>${surface}</h2><div>${pictures
        .map((file) => `<a href="${file}"><img src="${file}" alt="${file}" title="${file}"></a>`)
        .join('')}</div>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title>
<style>body{font:16px sans-serif;background:#888}div{display:flex;gap:12px}a{flex:1;min-width:0}img{max-width:100%}</style>
${rows.join('\n')}</html>\n`;
}

/** What was asked for of these; all of them where none was. */
function chosen<Name extends string>(names: readonly Name[]): readonly Name[] {
  const asked = names.filter((name) => process.argv.includes(name));
  return asked.length > 0 ? asked : names;
}

async function takeAll(): Promise<void> {
  if (!hasChineseFont()) throw new Error('The pictures need a font with Chinese characters, such as Noto Sans CJK.');
  mkdirSync(output, { recursive: true });
  const site = await openSite();
  try {
    for (const kind of chosen(BROWSERS)) {
      buildExtension(kind);
      for (const theme of chosen(THEMES)) await photograph(kind, theme, site);
    }
  } finally {
    await site.close();
  }
  writeFileSync(path.join(output, 'index.html'), contactSheet(pictures()));
  console.log(`${pictures().length} pictures: ${path.relative(root, output)}/index.html`);
}

try {
  await takeAll();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

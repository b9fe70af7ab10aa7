/**
 * `npm start`: builds Yanzhen and opens a browser with it on the welcome page. Without a display it reads the sample
 * article headless, writes screenshots into `output/` and says what was read.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildExtension } from './build.ts';
import { driveBrowser, type DrivenBrowser } from './drive-browser.ts';
import {
  BROWSER_VARIABLE,
  findBrowser,
  hasChineseFont,
  howToInstall,
  installBrowsers,
  mayInstall,
  type BrowserKind,
  type InstalledBrowser,
} from './find-browser.ts';

/** Terms that the first screen of the sample article has at least. */
const TERMS_IN_VIEW = 16;

const output = path.resolve(import.meta.dirname, '../output');

function chooseBrowser(): InstalledBrowser {
  // A browser that the person has named comes before one that we find.
  const isFirefoxNamed = Boolean(process.env[BROWSER_VARIABLE.firefox]) && !process.env[BROWSER_VARIABLE.chromium];
  const kinds: readonly BrowserKind[] = isFirefoxNamed ? ['firefox'] : ['chromium', 'firefox'];
  const found = kinds.map((kind) => findBrowser(kind)).find((browser) => browser !== null);
  if (found !== undefined) {
    if (!hasDisplay() && !hasChineseFont() && mayInstall()) installBrowsers([]);
    return found;
  }
  if (mayInstall()) installBrowsers(['chromium']);
  const installed = findBrowser('chromium');
  if (installed === null) throw new Error(howToInstall(['chromium', 'firefox']));
  return installed;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Leaves the browser to the person until they close it. */
async function openForPerson(driven: DrivenBrowser): Promise<void> {
  await driven.openOwnPage('welcome.html');
  const [blank] = await driven.browser.pages();
  if (blank?.url() === 'about:blank') await blank.close();
  console.log('Yanzhen is installed in the browser that has just opened. Close the browser to end this command.');
  await new Promise((closed) => driven.browser.once('disconnected', closed));
}

/** What a person would see and do, photographed. */
async function showWithoutDisplay(driven: DrivenBrowser): Promise<void> {
  const page = await driven.openOwnPage('welcome.html');
  await page.waitForSelector('html[data-read="true"]', { timeout: 30_000 });
  mkdirSync(output, { recursive: true });
  const files = [
    await photograph(page, 'article.png', () => scrollToSample(page)),
    await photograph(page, 'popover.png', () => pointAtTerm(page)),
    await photograph(page, 'panel.png', () => openPanel(driven, page)),
  ];
  const { words, terms, statements } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  console.log(
    `Read the sample article: ${words} words with pinyin, ${terms} terms, ${statements} statements in English.`,
  );
  console.log(files.join('\n'));
}

async function photograph(page: Page, name: `${string}.png`, prepare: () => Promise<void>): Promise<string> {
  await prepare();
  await settle(page);
  const file = path.join(output, name) as `${string}.png`;
  await page.screenshot({ path: file });
  return file;
}

/** Long enough for a popover's delay and a transition. */
function settle(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((done) => setTimeout(done, 900)));
}

async function scrollToSample(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('article')?.scrollIntoView({ block: 'start' }));
}

/** A term far enough down for its popover to stand in the middle of the picture. */
async function pointAtTerm(page: Page): Promise<void> {
  const terms = await page.$$('article ruby-word[data-kind="term"]');
  const lengths = await Promise.all(terms.map((term) => term.evaluate((each) => each.textContent.length)));
  const inView = lengths.slice(0, TERMS_IN_VIEW);
  const term = terms[inView.indexOf(Math.max(...inView))];
  if (term === undefined) throw new Error('The sample article shows no term: something is wrong with the glossary.');
  await term.hover();
}

async function openPanel(driven: DrivenBrowser, page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await driven.giveCommand(page, 'toggle-panel');
}

try {
  const chosen = chooseBrowser();
  buildExtension(chosen.kind);
  const driven = await driveBrowser(chosen, { headless: !hasDisplay() });
  try {
    await (hasDisplay() ? openForPerson(driven) : showWithoutDisplay(driven));
  } finally {
    await driven.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

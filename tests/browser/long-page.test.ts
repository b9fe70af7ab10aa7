/** A page of many screens: what is on the screen is annotated wherever a person goes, and only about there. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driveBrowser, type DrivenBrowser } from '../../scripts/drive-browser.ts';
import { installed, KINDS } from '../support/session.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const bytes = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const annotated = (page: Page) => page.evaluate(() => document.querySelectorAll('article p ruby-run').length);

/** Scrolls so that a paragraph is on the screen, and waits until it has its pinyin. */
async function goTo(page: Page, paragraph: number): Promise<void> {
  const selector = `article p:nth-of-type(${paragraph})`;
  await page.evaluate((at) => document.querySelector(at)?.scrollIntoView({ block: 'center' }), selector);
  await page.waitForSelector(`${selector} ruby rt`, { timeout: 20_000 });
}

describe.each(KINDS)('in %s', (kind) => {
  let driven: DrivenBrowser;

  beforeAll(async () => {
    driven = await driveBrowser(installed(kind), { headless: true });
  });
  afterAll(() => driven?.close());

  it('a page of many screens is annotated where it is read, and given back byte for byte', async () => {
    const page = await driven.browser.newPage();
    await page.goto(site.address('long'));
    const before = await bytes(page);
    await driven.pressToolbarButton(page);
    await page.waitForSelector('article p ruby rt', { timeout: 20_000 });
    await goTo(page, 800);
    await goTo(page, 400);
    expect(await annotated(page)).toBeLessThan(200);
    await driven.giveCommand(page, 'toggle-reading');
    await page.waitForFunction(() => document.querySelector('ruby-run') === null, { timeout: 20_000 });
    expect(await bytes(page)).toBe(before);
  });

  it('a page that is in the middle when it is read begins there', async () => {
    const page = await driven.browser.newPage();
    await page.goto(site.address('long'));
    await page.evaluate(() => document.querySelector('article p:nth-of-type(500)')?.scrollIntoView());
    await driven.pressToolbarButton(page);
    await page.waitForSelector('article p:nth-of-type(502) ruby rt', { timeout: 20_000 });
    expect(await page.$('article p:nth-of-type(1) ruby')).toBeNull();
  });
});

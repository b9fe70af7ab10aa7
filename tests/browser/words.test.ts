/** What a person keeps and takes away: a word saved from the popover and exported, a passage cited, an article as a file. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driveBrowser, pressInSurface, type DrivenBrowser } from '../../scripts/drive-browser.ts';
import { installed, KINDS, until } from '../support/session.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A download takes its time. */
const untilThere = (hint: string, holds: () => boolean | Promise<boolean>) => until(hint, holds, 15_000);

describe.each(KINDS)('in %s', (kind) => {
  let driven: DrivenBrowser;
  let page: Page;
  let downloads: string;

  beforeAll(async () => {
    downloads = mkdtempSync(path.join(tmpdir(), 'yanzhen-downloads-'));
    driven = await driveBrowser(installed(kind), { headless: true, downloads });
    page = await driven.browser.newPage();
    await page.goto(site.address('article'));
    if (kind === 'firefox') {
      // By keys alone: the open toolbar popup would keep the focus.
      await driven.giveCommand(page, 'toggle-reading');
    } else {
      // A command that is dispatched to Chromium gives no right to the page; the button does.
      await driven.pressToolbarButton(page);
    }
    await page.waitForSelector('ruby rt', { timeout: 20_000 });
  });
  afterAll(async () => {
    await driven?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  const surface = () => driven.surfaceText(page);

  /** The file of this kind that was saved, when it is there whole. */
  async function saved(ending: string): Promise<string> {
    const find = () => readdirSync(downloads).find((name) => name.endsWith(ending));
    await untilThere(
      `a file *${ending}`,
      () => find() !== undefined && readFileSync(path.join(downloads, find() ?? '')).length > 0,
    );
    return readFileSync(path.join(downloads, find() ?? ''), 'utf8');
  }

  async function pressOn(own: Page, words: string): Promise<void> {
    for (const button of await own.$$('button'))
      if ((await button.evaluate((each) => each.textContent)).startsWith(words)) return button.click();
    throw new Error(`There is no button “${words}”.`);
  }

  it('a word saved from its popover is on the page of words with its sentence, exported, deleted and given back', async () => {
    // The first marked is a day, which nobody saves.
    await driven.giveCommand(page, 'next-term');
    await untilThere('the popover of a day', async () => (await surface()).includes('January'));
    await driven.giveCommand(page, 'next-term');
    await untilThere('the popover of a term', async () => !/January|^$/.test(await surface()));
    const [headword = ''] = /\p{Script=Han}+/u.exec(await surface()) ?? [];
    await pressInSurface(driven, page, 'Add to my words');
    await untilThere('the notice', async () => (await surface()).includes(`${headword} is in your words`));
    await page.keyboard.press('Escape');

    const words = await driven.openOwnPage('vocabulary.html');
    await words.waitForSelector('.words-row');
    expect(await words.$$eval('.words-row', (rows) => rows.length)).toBe(1);
    expect(await words.$eval('.words-word', (cell) => cell.textContent)).toBe(headword);
    expect(await words.$eval('.words-sentence', (line) => line.textContent)).toMatch(/举行专题记者会。$/);
    expect(await words.$eval('.words-source a', (link) => (link as HTMLAnchorElement).href)).toBe(
      site.address('article'),
    );

    await pressOn(words, 'Anki');
    const anki = await saved('anki.txt');
    expect(anki).toMatch(/^#separator:tab\n#html:false\n/);
    expect(anki).toContain(`\t${headword}\t`);
    await pressOn(words, 'Delete');
    await words.waitForSelector('.words-empty');
    await pressOn(words, 'Undo');
    await words.waitForSelector('.words-row');
    await words.close();
    await page.bringToFront();
  });

  it('what is selected is cited with pinyin, English and source', async () => {
    await driven.giveCommand(page, 'toggle-panel');
    await untilThere('the panel', async () => /Chen Limin/.test(await surface()));
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('article p')].find((each) => each.textContent.includes('6.1%'));
      getSelection()?.selectAllChildren(paragraph as Element);
      const field = document.createElement('textarea');
      document.body.append(field);
    });
    await pressInSurface(driven, page, 'Cite the selection');
    await untilThere('the citation', async () => /Copied\.|did not let us/.test(await surface()));
    expect(await surface()).toContain('Copied.');
    await page.keyboard.press('Escape');
    await page.focus('textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = () => page.$eval('textarea', (field) => field.value);
    await untilThere('what was copied', async () => (await pasted()) !== '');
    const citation = await pasted();
    for (const part of ['实体经济的根基。', 'shítǐ jīngjì', 'Terms: ', '16 January 2025', site.address('article')])
      expect(citation).toContain(part);
    await page.$eval('textarea', (field) => field.remove());
  });

  it('the article is saved as a page for printing, and as Markdown', async () => {
    await pressInSurface(driven, page, 'Page for printing');
    const html = await saved('.html');
    expect(html).toContain('<rt lang="zh-Latn-pinyin">');
    expect(html).toContain('Glossary notes');
    await pressInSurface(driven, page, 'Markdown');
    expect(await saved('.md')).toMatch(/^# 清河市人大会议/);
  });
});

/** Reading sessions: what a person does on a page, and what they then see, in real Chromium and real Firefox. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { driveBrowser, type DrivenBrowser } from '../../scripts/drive-browser.ts';
import { installed, KINDS, rest, until } from '../support/session.ts';
import { openSite, type Site } from '../support/site.ts';

const TERM = 'ruby-word[data-kind="term"]';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const bytes = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const text = (page: Page) => page.evaluate(() => document.querySelector('article')?.textContent ?? '');

describe.each(KINDS)('in %s', (kind) => {
  let driven: DrivenBrowser;
  let page: Page;

  beforeAll(async () => {
    driven = await driveBrowser(installed(kind), { headless: true });
  });
  afterAll(() => driven?.close());
  beforeEach(async () => {
    page = await driven.browser.newPage();
  });
  afterEach(() => page.close());

  /** Opens a page and has it read by the toolbar button, which also grants the permission. */
  async function read(name: string): Promise<void> {
    await page.goto(site.address(name));
    await driven.pressToolbarButton(page);
    await page.waitForSelector('ruby rt', { timeout: 20_000 });
  }

  const surface = () => driven.surfaceText(page);

  /** The surface has the focus and says the same for a while: keys pressed now find it as it looks. */
  async function untilSettled(): Promise<void> {
    let before = '';
    await until('the surface to settle', async () => {
      await new Promise((next) => setTimeout(next, 250));
      const now = await surface();
      const isFocused = await page.evaluate(() => document.activeElement !== document.body);
      const isSettled = isFocused && now !== '' && now === before;
      before = now;
      return isSettled;
    });
  }

  /** Gives a button of ours the focus, by its label. */
  async function focusOn(label: string): Promise<void> {
    await driven.inSurface(page, `function () { this.querySelector('[aria-label="${label}"]').focus(); }`);
  }

  /** Rests the pointer on a term that the article has. */
  async function restOn(term: string): Promise<void> {
    for (const element of await page.$$(`article p ${TERM}`)) {
      if ((await element.evaluate((each) => each.textContent)) === term) return element.hover();
    }
    throw new Error(`${term} is not marked as a term.`);
  }

  it('the toolbar button puts pinyin over the words and leaves the text what it was', async () => {
    await page.goto(site.address('article'));
    const before = await text(page);
    await driven.pressToolbarButton(page);
    await page.waitForSelector('ruby rt', { timeout: 20_000 });
    await until('pinyin over the last paragraph', () =>
      page.evaluate(() => document.querySelector('article > p:last-of-type ruby') !== null),
    );
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('article rt')].map((reading) => getComputedStyle(reading, '::before').content),
    );
    expect(shown.length).toBeGreaterThan(150);
    expect(shown.filter((content) => !/\p{L}/u.test(content))).toEqual([]);
    expect(await text(page)).toBe(before);
  });

  it('words are written once: what has been read stands still', async () => {
    await page.goto(site.address('article'));
    await page.evaluate(() => {
      const taken: string[] = [];
      const observer = new MutationObserver((records) => {
        for (const { removedNodes } of records)
          for (const node of removedNodes) if (node instanceof Element) taken.push(node.textContent ?? '');
      });
      observer.observe(document.body, { childList: true, subtree: true });
      Object.assign(window, { taken });
    });
    await driven.pressToolbarButton(page);
    await page.waitForSelector('article > p:last-of-type ruby', { timeout: 20_000 });
    await rest(500);
    expect(await page.evaluate(() => (window as unknown as { taken: string[] }).taken)).toEqual([]);
  });

  it('finding and selecting see the page’s own text', async () => {
    await read('article');
    const found = await page.evaluate(() => {
      const { find } = window as unknown as { find(text: string): boolean };
      const hit = find.call(window, '新质生产力');
      return { hit, selected: String(getSelection()) };
    });
    expect(found).toEqual({ hit: true, selected: '新质生产力' });
  });

  it('resting on a term opens its popover, Escape closes it', async () => {
    await read('article');
    await restOn('新质生产力');
    await until('the popover', async () => (await surface()).includes('new quality productive forces'));
    await page.keyboard.press('Escape');
    await until('its end', async () => !(await surface()).includes('new quality productive forces'));
  });

  it('a key goes from term to term and explains each, Escape closes it', async () => {
    await read('article');
    await driven.giveCommand(page, 'next-term');
    await until('a first term', async () => (await surface()).length > 20);
    const first = await surface();
    await driven.giveCommand(page, 'next-term');
    await until('another term', async () => (await surface()).length > 20 && (await surface()) !== first);
    await page.keyboard.press('Escape');
    await until('its end', async () => (await surface()) === '');
  });

  it('one key shows the panel with the English, and hides it again', async () => {
    await read('article');
    await driven.giveCommand(page, 'toggle-panel');
    await until('the brief', async () => /2027/.test(await surface()));
    expect(await surface()).toMatch(/Chen Limin/);
    await driven.giveCommand(page, 'toggle-panel');
    await until('its end', async () => !/Chen Limin/.test(await surface()));
  });

  it('turning it off gives the page back byte for byte', async () => {
    await page.goto(site.address('article'));
    const before = await bytes(page);
    await driven.pressToolbarButton(page);
    await page.waitForSelector('ruby rt', { timeout: 20_000 });
    await driven.giveCommand(page, 'toggle-reading');
    await until('the page as it was', async () => (await bytes(page)) === before);
  });

  it('a page that React renders goes on working while it is read', async () => {
    await page.goto(site.address('react'));
    await page.waitForSelector('#figure');
    await driven.pressToolbarButton(page);
    await page.waitForSelector('#figure ruby', { timeout: 20_000 });
    for (let clicks = 1; clicks <= 4; clicks++) {
      await page.click('button');
      await until('the new figure', () =>
        page.evaluate(
          (count) =>
            document.querySelector('#figure')?.textContent ===
            `全市工业产值达到${100 + count}亿元，增长${1 + count}%。`,
          clicks,
        ),
      );
    }
    await until('the new figure with pinyin', () =>
      page.evaluate(() => document.querySelector('#figure ruby') !== null),
    );
    expect(await page.evaluate(() => document.body.dataset['error'])).toBeUndefined();
  });

  it('a page with the strictest policy is read all the same', async () => {
    await read('strict');
    expect(await page.$$eval('article ruby', (words) => words.length)).toBeGreaterThan(50);
  });

  it('a page without Chinese is left alone', async () => {
    await page.goto(site.address('english'));
    const before = await bytes(page);
    await driven.pressToolbarButton(page);
    await new Promise((next) => setTimeout(next, 800));
    expect(await bytes(page)).toBe(before);
  });

  it('asks no server for anything', async () => {
    const from = site.asked.length;
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await read('article');
    await restOn('新质生产力');
    await driven.giveCommand(page, 'toggle-panel');
    await until('the panel', async () => /Chen Limin/.test(await surface()));
    expect(requested.filter((url) => !/^(data|blob|chrome-extension|moz-extension):/.test(url))).toEqual([
      site.address('article'),
      ...requested.filter((url) => url.endsWith('/favicon.ico')),
    ]);
    expect(site.asked.slice(from).filter((name) => name !== 'favicon.ico')).toEqual(['article']);
  });

  /** Chooses on the options page as a person would; the article stays open in its own tab. */
  async function choose(options: Page, label: string, value: string): Promise<void> {
    for (const row of await options.$$('label')) {
      const list = await row.$('select');
      if (list && (await row.evaluate((each) => each.textContent)).startsWith(label)) {
        await list.select(value);
        return;
      }
    }
    throw new Error(`There is no list “${label}”.`);
  }

  const readings = () =>
    page.$$eval('article p rt', (all) => all.map((each) => each.getAttribute('data-reading') ?? '').join(' '));
  const withoutPinyin = () =>
    page.$$eval('article p rt', (all) => all.filter((each) => getComputedStyle(each).display === 'none').length);

  it('the options change pages that are open: the notation, and how many words have none', async () => {
    await read('article');
    const options = await driven.openOwnPage('options.html');
    await options.waitForSelector('select');
    expect(await withoutPinyin()).toBe(0);
    await choose(options, 'Words without pinyin', '2000');
    await until('common words without pinyin', async () => (await withoutPinyin()) > 10);
    await choose(options, 'Words without pinyin', '0');
    await until('pinyin over all words again', async () => (await withoutPinyin()) === 0);
    await choose(options, 'Written with', 'zhuyin');
    await until('zhuyin', async () => /[ㄅ-ㄩ]/u.test(await readings()) && !/[āáǎà]/u.test(await readings()));
    await choose(options, 'Written with', 'numbers');
    await until('numbers', async () => /[a-z][1-4]/.test(await readings()) && !/[ㄅ-ㄩ]/u.test(await readings()));
    await choose(options, 'Written with', 'marks');
    await until('marks again', async () => /[āáǎà]/u.test(await readings()));
    await options.close();
  });

  it('a word that the person knows steps back at once, is listed, and comes back when it is forgotten', async () => {
    if (kind === 'firefox') {
      // By keys alone: the open toolbar popup would keep the focus.
      await page.goto(site.address('article'));
      await driven.giveCommand(page, 'toggle-reading');
      await page.waitForSelector('ruby rt', { timeout: 20_000 });
    } else {
      // A command that is dispatched to Chromium gives no right to the page; the button does.
      await read('article');
    }
    const faded = () => page.$$eval('[data-quiet="known"]', (all) => all.map((each) => each.textContent));
    // The first marked is a day, which nobody knows once and for all.
    await driven.giveCommand(page, 'next-term');
    await until('the popover of a day', async () => (await surface()).includes('January'));
    await driven.giveCommand(page, 'next-term');
    await until('the popover of a term', async () => !/January|^$/.test(await surface()));
    await focusOn('I know this word');
    await page.keyboard.press('Enter');
    await until('faded words', async () => (await faded()).length > 0);
    const [word] = await faded();
    const options = await driven.openOwnPage('options.html');
    const forget = await options.waitForSelector('.known-remove');
    expect(await options.$eval('.known-words', (list) => list.textContent)).toContain(word);
    await forget?.click();
    await until('none faded', async () => (await faded()).length === 0);
    await options.close();
  });

  it('a correction holds on the page at once, is listed as one’s own, and can be forgotten', async () => {
    if (kind === 'firefox') {
      await page.goto(site.address('article'));
      await driven.giveCommand(page, 'toggle-reading');
      await page.waitForSelector('ruby rt', { timeout: 20_000 });
    } else {
      await read('article');
    }
    await driven.giveCommand(page, 'next-term');
    await until('the popover of a day', async () => (await surface()).includes('January'));
    await driven.giveCommand(page, 'next-term');
    await until('the popover of a term', async () => !/January|^$/.test(await surface()));
    await untilSettled();
    // The form begins with the reading.
    await focusOn('Correct the reading or the English');
    await page.keyboard.press('Enter');
    await until('the form', async () => (await surface()).includes('Holds for'));
    await untilSettled();
    await page.keyboard.press('Tab');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('my own rendering');
    await page.keyboard.press('Enter');
    await until('the notice', async () => (await surface()).includes('is corrected everywhere'));
    await driven.giveCommand(page, 'next-term');
    const glossary = await driven.openOwnPage('glossary.html#/yours');
    await until('the correction in the list', () =>
      glossary.$eval('body', (body) => body.textContent.includes('my own rendering')),
    );
    for (const button of await glossary.$$('button'))
      if ((await button.evaluate((each) => each.textContent)).startsWith('Forget')) await button.click();
    await until('it forgotten', () => glossary.$eval('body', (body) => !body.textContent.includes('my own rendering')));
    await glossary.close();
  });

  it('the glossary page finds an entry, and takes in a file or says what is wrong with it', async () => {
    const glossary = await driven.openOwnPage('glossary.html');
    await glossary.waitForSelector('input[type="search"]');
    await glossary.type('input[type="search"]', 'xinzhi shengchanli');
    await glossary.waitForSelector('.glossary-list a');
    await glossary.click('.glossary-list a');
    await until('the entry', () =>
      glossary.$eval('body', (body) => body.textContent.includes('new quality productive forces')),
    );
    await glossary.evaluate(() => (location.hash = '#/yours'));
    const load = async (name: string, contents: string): Promise<void> => {
      const folder = mkdtempSync(path.join(tmpdir(), 'yanzhen-terms-'));
      writeFileSync(path.join(folder, name), contents);
      const input = await glossary.waitForSelector('.file-link input');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path.join(folder, name));
    };
    await load('team.csv', 'chinese,english\n云川经验,Yunchuan experience\n');
    await until('the pack', () => glossary.$eval('body', (body) => body.textContent.includes('team (1)')));
    await load('broken.csv', 'chinese,english\n云川经验,\n');
    await until('what is wrong', () =>
      glossary.$eval('body', (body) => body.textContent.includes('Line 2, “english”: is missing')),
    );
    expect(await glossary.$eval('body', (body) => body.textContent)).toContain('team (1)');
    await glossary.close();
  });

  it('the welcome page reads its sample article by itself', async () => {
    const welcome = await driven.openOwnPage('welcome.html');
    await welcome.waitForSelector('html[data-read="true"]', { timeout: 20_000 });
    expect(await welcome.$$eval('article ruby', (words) => words.length)).toBeGreaterThan(100);
    await welcome.close();
  });

  it('the welcome page shows the panel beside its sample article', async () => {
    const welcome = await driven.openOwnPage('welcome.html');
    await welcome.waitForSelector('html[data-read="true"]', { timeout: 20_000 });
    await driven.giveCommand(welcome, 'toggle-panel');
    await until('the brief', async () => /Chen Limin/.test(await driven.surfaceText(welcome)));
    await driven.giveCommand(welcome, 'toggle-panel');
    await until('its end', async () => !/Chen Limin/.test(await driven.surfaceText(welcome)));
    await welcome.close();
  });
});

describe.each(KINDS)('with a site granted, in %s', (kind) => {
  it('its pages are read without being asked', async () => {
    const driven = await driveBrowser(installed(kind), { headless: true, granted: ['*://news.test/*'] });
    try {
      // The background registers the reader when it starts; the first page may be quicker.
      const welcome = await driven.openOwnPage('welcome.html');
      await welcome.waitForSelector('html[data-read="true"]', { timeout: 20_000 });
      const page = await driven.browser.newPage();
      await page.goto(site.address('article', 'news.test'));
      await page.waitForSelector('ruby rt', { timeout: 20_000 });
      await page.goto(site.address('article', 'example.test'));
      await new Promise((next) => setTimeout(next, 800));
      expect(await page.$('ruby')).toBeNull();
    } finally {
      await driven.close();
    }
  });
});

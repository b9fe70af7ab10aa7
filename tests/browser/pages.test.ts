/** Pages as they are: each of `tests/pages/` says itself what of it is to be read and what is to be left alone. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { driveBrowser, type DrivenBrowser } from '../../scripts/drive-browser.ts';
import {
  bytesOf,
  commandPage,
  hasSameNodes,
  installed,
  KINDS,
  rememberNodes,
  rest,
  unmet,
  until,
} from '../support/session.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

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

  const evaluate = <T>(what: () => T): Promise<T> => page.evaluate(what) as Promise<T>;

  async function read(name: string): Promise<void> {
    await page.goto(site.address(name));
    await driven.pressToolbarButton(page);
  }

  async function untilMet(): Promise<void> {
    let faults: readonly string[] = [];
    await until('the page to be read', async () => (faults = await unmet(page)).length === 0).catch(() => undefined);
    expect(faults).toEqual([]);
  }

  it.each([
    ['navigation', 'an article among navigation, advertisements and comments'],
    ['inline', 'sentences split by links, emphasis, comments and hidden text'],
    ['structure', 'line breaks, lists, tables, captions and flexible boxes'],
    ['gbk', 'a page in GBK'],
    ['big5', 'a traditional page in Big5'],
    ['vertical', 'columns of text'],
    ['left-alone', 'code, fields, editable text, existing ruby'],
    ['shadow', 'components with open shadow roots'],
  ])('%s: %s is read where it should be, and comes back the same, node by node', async (name) => {
    await page.goto(site.address(name));
    const [bytes, text] = [await bytesOf(page), await evaluate(() => document.body.textContent)];
    await rememberNodes(page);
    await driven.pressToolbarButton(page);
    await untilMet();
    expect(await evaluate(() => document.body.textContent)).toBe(text);
    const terms = await page.$$eval('[data-terms]', (all) =>
      all.map((each) => [
        each.getAttribute('data-terms'),
        [...each.querySelectorAll('ruby-word')].map((word) => word.textContent).join(''),
      ]),
    );
    for (const [term, marked] of terms) expect(marked).toContain(term);
    await driven.giveCommand(page, 'toggle-reading');
    await until('the page as it was', async () => (await bytesOf(page)) === bytes);
    expect(await hasSameNodes(page)).toBe(true);
  });

  it('everything on a page is read when that is asked for', async () => {
    await read('navigation');
    await untilMet();
    await commandPage(driven, page, 'read-whole-page');
    await until('menus, advertisements and comments too', () =>
      evaluate(() =>
        [...document.querySelectorAll('[data-expect]')].every((each) => each.querySelector('ruby') !== null),
      ),
    );
    await driven.giveCommand(page, 'toggle-reading');
    await until('the page as it was', () => evaluate(() => document.querySelector('ruby-run') === null));
  });

  it.runIf(kind === 'chromium')('the popup has everything on a page read, and offers that no more', async () => {
    await read('navigation');
    await untilMet();
    const popup = await driven.popup();
    const offer = await popup.waitForSelector('.popup-read button');
    await offer?.evaluate((button) => (button as HTMLElement).click());
    await until('the comments too', () => evaluate(() => document.querySelector('.comments ruby') !== null));
    await until('the popup to say so', () =>
      popup.evaluate(
        () => document.querySelector('.popup-read')?.textContent.startsWith('Whole page so far:') === true,
      ),
    );
    expect(await popup.$('.popup-read button')).toBeNull();
    await popup.close();
  });

  it('selecting a text outside the article has the whole page read', async () => {
    await page.goto(site.address('navigation'));
    await evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.comments') as Element));
    await driven.pressToolbarButton(page);
    await until('the comment', () => evaluate(() => document.querySelector('.comments ruby') !== null));
  });

  it('an article in a frame of the same site is read there, one of another site is left alone', async () => {
    await page.goto(site.address('frames'), { waitUntil: 'load' });
    await until('both frames', async () => page.frames().length === 3);
    const frame = (name: string) => {
      const found = page.frames().find((each) => each.url().endsWith(name));
      if (!found) throw new Error(`There is no frame ${name}.`);
      return found;
    };
    await driven.pressToolbarButton(page);
    await until('pinyin in the frame', () =>
      frame('/navigation').evaluate(() => document.querySelectorAll('.txt ruby').length > 30),
    );
    expect(await frame('/gbk').evaluate(() => document.querySelector('ruby'))).toBeNull();
    await driven.giveCommand(page, 'toggle-reading');
    await until('the frame as it was', () =>
      frame('/navigation').evaluate(() => document.querySelector('ruby-run') === null),
    );
  });

  it('a page that loads more as one scrolls is read on', async () => {
    await read('scroll');
    await until('the first story', () => evaluate(() => document.querySelectorAll('.story ruby').length > 20));
    for (const wanted of [2, 3]) {
      await evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await until(`story ${wanted}`, () =>
        page.evaluate((n) => {
          const stories = document.querySelectorAll('.story');
          scrollTo(0, document.documentElement.scrollHeight);
          return (
            [...stories].slice(0, n).length === n &&
            [...stories].slice(0, n).every((each) => each.querySelector('p:last-child ruby') !== null)
          );
        }, wanted),
      );
    }
  });

  it('a page of one address after another is read anew: replaced, patched in place, and late', async () => {
    await read('single-page');
    const isRead = (title: string) => () =>
      page.evaluate(
        (words) =>
          document.querySelector('h1')?.textContent === words &&
          [...document.querySelectorAll('main > *')].every((each) => each.querySelector('ruby') !== null),
        title,
      );
    await until('the first story', isRead('第一篇：老粮仓变身共享工坊'));
    for (const [link, title] of [
      ['replace', '第二篇：春季农业生产现场会'],
      ['patch', '第三篇：招商引资十条措施'],
      ['late', '第四篇：一季度经济运行情况'],
    ] as const) {
      await page.click(`#${link}`);
      await until(title, isRead(title));
      expect(await evaluate(() => document.querySelector('nav ruby'))).toBeNull();
    }
    await driven.giveCommand(page, 'toggle-panel');
    await until('the panel with the story there is now', async () => /5\.8%/.test(await driven.surfaceText(page)));
    await driven.giveCommand(page, 'toggle-reading');
    await until('the page as it was', () => evaluate(() => document.querySelector('ruby-run') === null));
    expect(await evaluate(() => document.querySelector('main')?.textContent)).toContain('规模以上工业增加值增长7.3%');
  });

  it('a page that a framework updates between anchors stays as the framework wants it', async () => {
    await page.goto(site.address('fragments'));
    const alone: string[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      alone.push(await evaluate(() => document.querySelector('#app')?.textContent ?? ''));
      await page.click('#next');
    }
    await read('fragments');
    for (const text of alone) {
      await until('pinyin', () => evaluate(() => document.querySelectorAll('#app ruby').length > 10));
      expect(await evaluate(() => document.querySelector('#app')?.textContent)).toBe(text);
      await page.click('#next');
    }
    await driven.giveCommand(page, 'toggle-reading');
    await until('the page as it was', () => evaluate(() => document.querySelector('ruby-run') === null));
    await page.click('#next');
    expect(await evaluate(() => document.querySelector('#app')?.textContent)).toContain('第7次更新');
  });

  it('a page that React takes over while it is read loses nothing', async () => {
    await read('hydrated');
    await until('pinyin', () => evaluate(() => document.querySelectorAll('article ruby').length > 50));
    await evaluate(() => (window as unknown as { hydrate(): void }).hydrate());
    for (let clicks = 1; clicks <= 3; clicks += 1) {
      await until('the click to arrive', async () => {
        await page.click('button');
        return page.evaluate(
          (n) => Number(/达到(\d+)亿/.exec(document.querySelector('#figure')?.textContent ?? '')?.[1]) >= 100 + n,
          clicks,
        );
      });
    }
    await until('pinyin again', () => evaluate(() => document.querySelector('#figure ruby') !== null));
    expect(await evaluate(() => document.body.dataset['error'])).toBeUndefined();
  });

  it('a page that says nothing of us before it is read, cannot tell that we are there', async () => {
    await page.goto(site.address('witness'));
    await rest(500);
    expect(await evaluate(() => (window as unknown as { heard: readonly string[] }).heard)).toEqual([]);
    const own = page.url();
    for (const name of ['reader.js', 'background.js', 'data/glossary.json', 'popup.html', 'icons/128.png']) {
      const isOpen = await page.evaluate(
        (address) =>
          fetch(address).then(
            () => true,
            () => false,
          ),
        driven.ownAddress(name),
      );
      expect(isOpen, name).toBe(false);
    }
    expect(page.url()).toBe(own);
  });

  it('a page that never rests keeps its pinyin where the text stays, and its pace', async () => {
    await read('restless');
    await untilMet();
    const turns = () => evaluate(() => Number(document.body.dataset['turn']));
    const before = await turns();
    await until('thirty more changes', async () => (await turns()) > before + 30, 5_000);
    expect(await unmet(page)).toEqual([]);
    expect(await evaluate(() => document.querySelector('#ticker')?.textContent)).toMatch(
      /^\s*实时播报：第\d+条消息，说的是/,
    );
  });
});

describe.each(KINDS)('with a site granted, in %s', (kind) => {
  it('a page that builds itself late is read when it has text, and one without Chinese never knows', async () => {
    const driven = await driveBrowser(installed(kind), { headless: true, granted: ['*://news.test/*'] });
    try {
      const welcome = await driven.openOwnPage('welcome.html');
      await welcome.waitForSelector('html[data-read="true"]', { timeout: 20_000 });
      const page = await driven.browser.newPage();
      await page.goto(site.address('witness', 'news.test'));
      await rest(800);
      expect(await page.evaluate(() => (window as unknown as { heard: readonly string[] }).heard)).toEqual([]);
      await page.evaluate(() => (window as unknown as { build(): void }).build());
      await page.waitForSelector('main ruby rt', { timeout: 10_000 });
    } finally {
      await driven.close();
    }
  });
});

/** Pages that attack or break, and faults of the browser: nothing is harmed, nothing is lost, and the page comes back. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { driveBrowser, type DrivenBrowser } from '../../scripts/drive-browser.ts';
import { bytesOf, hasSameNodes, installed, KINDS, rememberNodes, rest, unmet, until } from '../support/session.ts';
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
  const isRead = () => evaluate(() => document.querySelectorAll('article ruby').length > 50);
  const isBack = () => evaluate(() => document.querySelector('ruby-run') === null);

  async function read(name: string): Promise<void> {
    await page.goto(site.address(name));
    await driven.pressToolbarButton(page);
    await until('pinyin', isRead);
  }

  async function untilMet(): Promise<void> {
    let faults: readonly string[] = [];
    await until('the page to be read', async () => (faults = await unmet(page)).length === 0).catch(() => undefined);
    expect(faults).toEqual([]);
  }

  it.each([
    ['markup', 'tags in the title, the source and the text stay text'],
    ['trusted-types', 'the strictest policy, with Trusted Types and a sandbox'],
    ['imitation', 'elements of the page that look like ours'],
    ['clobbered', 'forms and pictures that hide the properties of elements and of the document'],
  ])('%s: %s', async (name) => {
    await page.goto(site.address(name));
    // Of what a clobbered document has, only prototypes can be trusted.
    const bytes = await evaluate(() => new XMLSerializer().serializeToString(document));
    if (name !== 'clobbered') await rememberNodes(page);
    await driven.pressToolbarButton(page);
    if (name === 'clobbered') {
      const left = () =>
        evaluate(() => {
          const select = (root: Document | Element, selector: string): NodeListOf<Element> =>
            (root instanceof Document ? Document : Element).prototype.querySelectorAll.call(
              root,
              selector,
            ) as NodeListOf<Element>;
          return [...select(document, '[data-expect]')].filter((each) => select(each, 'ruby-run ruby').length === 0)
            .length;
        });
      await until('the page to be read', async () => (await left()) === 0);
    } else await untilMet();
    if (name !== 'clobbered' || kind === 'chromium') {
      await driven.giveCommand(page, 'toggle-panel');
      await until('the panel', async () => (await driven.surfaceText(page)).length > 40);
    }
    if (name !== 'clobbered') expect(await evaluate(() => document.body.dataset['harmed'])).toBeUndefined();
    await driven.giveCommand(page, 'toggle-reading');
    await until(
      'the page as it was',
      async () => (await evaluate(() => new XMLSerializer().serializeToString(document))) === bytes,
    );
    if (name !== 'clobbered') expect(await hasSameNodes(page)).toBe(true);
  });

  it('polluted prototypes neither reach us nor notice us', async () => {
    await page.goto(site.address('polluted'));
    await driven.pressToolbarButton(page);
    const look = () =>
      evaluate(() => ({
        left:
          document.querySelectorAll('[data-expect]').length -
          document.querySelectorAll('[data-expect]:has(ruby-run ruby)').length,
        harmed: document.documentElement.dataset['harmed'] ?? null,
      }));
    await until('the page to be read', async () => (await look()).left === 0);
    expect((await look()).harmed).toBeNull();
    await driven.giveCommand(page, 'toggle-reading');
    await until('the page as it was', isBack);
    expect((await look()).harmed).toBeNull();
  });

  it('a megabyte in one text node keeps the page alive and comes back', async () => {
    await page.goto(site.address('article'));
    await evaluate(() => {
      const huge = document.createElement('p');
      huge.append('全县地区生产总值增长5.8%，规模以上工业增加值增长7.3%。'.repeat(35_000));
      document.querySelector('article')?.append(huge);
    });
    const text = await evaluate(() => document.body.textContent);
    await driven.pressToolbarButton(page);
    await until('pinyin', isRead, 30_000);
    expect(await evaluate(() => document.body.textContent)).toBe(text);
    await driven.giveCommand(page, 'toggle-reading');
    await until('the page as it was', isBack);
    expect(await evaluate(() => document.body.textContent)).toBe(text);
  });

  it('a tree of thousands of levels is read and comes back', async () => {
    await page.goto(site.address('article'));
    // Chromium itself does not survive laying out three thousand.
    await page.evaluate(
      (shown, hidden) => {
        const dig = (levels: number): HTMLElement => {
          const top = document.createElement('div');
          let at = top;
          for (let level = 0; level < levels; level += 1) {
            if (level % 5 === 0) at.append('深处的字，');
            const next = document.createElement('div');
            at.append(next);
            at = next;
          }
          at.append('全县地区生产总值增长5.8%。');
          return top;
        };
        const unseen = dig(hidden);
        unseen.style.display = 'none';
        document.querySelector('article')?.append(dig(shown), unseen);
      },
      kind === 'chromium' ? 1_000 : 4_000,
      kind === 'chromium' ? 10_000 : 1_000,
    );
    const bytes = await bytesOf(page);
    await driven.pressToolbarButton(page);
    await until('pinyin', isRead);
    await driven.giveCommand(page, 'toggle-reading');
    await until('the page as it was', async () => (await bytesOf(page)) === bytes);
  });

  it('a hundred thousand mutations a second leave the page its thread, and it is read when they end', async () => {
    await read('article');
    const longest = await evaluate(async () => {
      const article = document.querySelector('article') as HTMLElement;
      const inside = article.querySelectorAll('p')[2] as HTMLElement;
      const churn = document.createElement('div');
      churn.style.display = 'none';
      document.body.append(churn);
      const extra = document.createTextNode('');
      inside.append(extra);
      let [mutations, longest] = [0, 0];
      const end = performance.now() + 3_000;
      // A slow machine takes longer for as many.
      while (performance.now() < end || mutations < 300_000) {
        const began = performance.now();
        while (performance.now() - began < 10) {
          for (let each = 0; each < 250; each += 1) {
            extra.data = `第${(mutations += 1)}次`;
            const node = document.createElement('i');
            churn.append(node);
            node.remove();
            mutations += 2;
          }
        }
        const waiting = performance.now();
        await new Promise((next) => setTimeout(next, 0));
        longest = Math.max(longest, performance.now() - waiting);
      }
      extra.data = '。';
      return longest;
    });
    expect(longest).toBeLessThan(1_000);
    await until('the paragraph to be read again', () =>
      evaluate(() => document.querySelectorAll('article p')[2]?.querySelector('ruby') !== null),
    );
    await driven.giveCommand(page, 'toggle-reading');
    await until('the page as it was', isBack);
  });

  it('a page that deletes what we add keeps its text, and is left alone after a while', async () => {
    await page.goto(site.address('article'));
    await rememberNodes(page);
    const text = await evaluate(() => document.querySelector('article')?.textContent);
    await evaluate(() => {
      let removed = 0;
      const observer = new MutationObserver(() => {
        for (const each of document.querySelectorAll('ruby-run, html > div')) {
          each.remove();
          removed += 1;
        }
        document.body.dataset['removed'] = String(removed);
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    await driven.pressToolbarButton(page);
    const removed = () => evaluate(() => Number(document.body.dataset['removed'] ?? 0));
    await until('the first deletion', async () => (await removed()) > 0);
    let before = -1;
    await until(
      'an end of it',
      async () => {
        const now = await removed();
        const isStill = now === before;
        before = now;
        await rest(700);
        return isStill;
      },
      20_000,
    );
    expect(await evaluate(() => document.querySelector('article')?.textContent)).toBe(text);
    await driven.giveCommand(page, 'toggle-reading');
    await rest(300);
    expect(await hasSameNodes(page)).toBe(true);
  });

  it('forged events and messages change nothing', async () => {
    await read('article');
    // What is below the screen follows; only then does the number of words stand still.
    const left = () => evaluate(() => document.querySelectorAll('article > :is(h1, h2, p):not(:has(ruby))').length);
    await until('all of the article to be read', async () => (await left()) === 0);
    const seen = await evaluate(() => {
      const names = ['wxt:content-script-started', 'reader:wxt:content-script-started'];
      for (const script of document.querySelectorAll('script')) names.push(script.src);
      for (const name of names) {
        document.dispatchEvent(new CustomEvent(name, { detail: { contentScriptName: 'reader', messageId: '1' } }));
        window.postMessage(
          { type: name, contentScriptName: 'reader', messageId: '1', pageCommand: 'stop-reading' },
          '*',
        );
      }
      window.postMessage({ pageCommand: 'stop-reading' }, '*');
      const word = document.querySelector('article ruby-word') as Element;
      for (const type of ['pointerover', 'pointermove', 'mouseover', 'click', 'pointerdown', 'pointerup'])
        word.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'touch' }));
      for (const key of ['Escape', 'j', 'k', 'y', 'e', 'Enter', 'Tab'])
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }));
      return document.querySelectorAll('ruby').length;
    });
    await rest(600);
    expect(await evaluate(() => document.querySelectorAll('ruby').length)).toBe(seen);
    expect(await driven.surfaceText(page)).toBe('');
  });

  it('a page that copies our elements about gets plain words, and its own back', async () => {
    await read('article');
    const text = await evaluate(() => {
      const paragraph = document.querySelectorAll('article p')[1] as Element;
      const copy = paragraph.cloneNode(true) as Element;
      copy.id = 'copy';
      paragraph.after(copy);
      const written = document.createElement('p');
      written.id = 'written';
      written.innerHTML = paragraph.innerHTML;
      copy.after(written);
      return paragraph.textContent;
    });
    await rest(600);
    await driven.giveCommand(page, 'toggle-reading');
    await until('the page as it was', isBack);
    expect(
      await evaluate(() =>
        [document.querySelector('#copy'), document.querySelector('#written')].map((each) => each?.textContent),
      ),
    ).toEqual([text, text]);
    expect(await evaluate(() => document.querySelectorAll('ruby-word, article rt').length)).toBe(0);
  });

  it('a background that is stopped in the middle wakes up and goes on', async () => {
    await read('article');
    await driven.stopBackground();
    await evaluate(() => {
      for (let copies = 0; copies < 4; copies += 1) {
        const more = document.createElement('p');
        more.className = 'more';
        more.textContent = `第${copies}段是后来添上的，说的是青石县的老粮仓变成了一座共享工坊。`;
        document.querySelector('article')?.prepend(more);
      }
    });
    await until('the new paragraphs to be read', () =>
      evaluate(() => [...document.querySelectorAll('.more')].every((each) => each.querySelector('ruby') !== null)),
    );
  });

  it('an update of the extension under an open page gives the page back, and the new one reads it again', async () => {
    await page.goto(site.address('article'));
    const bytes = await bytesOf(page);
    await rememberNodes(page);
    await driven.pressToolbarButton(page);
    await until('pinyin', isRead);
    const keyOf = () => evaluate(() => document.querySelector('ruby-run')?.getAttribute('data-by') ?? '');
    const former = await keyOf();
    await driven.reloadExtension();
    if (kind === 'chromium') {
      await until('the page as it was', async () => (await bytesOf(page)) === bytes);
      expect(await hasSameNodes(page)).toBe(true);
    }
    await page.bringToFront();
    await driven.pressToolbarButton(page);
    // In Firefox the former copy could take nothing back; the new one does.
    await until('pinyin of the new copy', async () => !['', former].includes(await keyOf()) && (await isRead()));
    await driven.giveCommand(page, 'toggle-reading');
    await until('the page as it was', async () => (await bytesOf(page)) === bytes);
    expect(await hasSameNodes(page)).toBe(true);
  });

  it('nothing that a person does makes the extension request anything', async () => {
    const requested = await driven.watchRequests();
    await read('article');
    await driven.giveCommand(page, 'next-term');
    await until('the popover', async () => (await driven.surfaceText(page)).length > 20);
    await driven.giveCommand(page, 'toggle-panel');
    await until('the panel', async () => (await driven.surfaceText(page)).length > 200);
    for (const name of ['options.html', 'glossary.html', 'welcome.html', 'popup.html']) {
      const own = await driven.openOwnPage(name);
      await rest(300);
      await own.close();
    }
    expect(await requested()).toEqual([]);
  });

  it('a store that is corrupt, and one that is full, do not keep a page from being read', async () => {
    const own = await driven.openOwnPage('options.html');
    await own.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: Store } } }).chrome;
      interface Store {
        set(items: object): Promise<void>;
        get(keys: null): Promise<Record<string, unknown>>;
        clear(): Promise<void>;
      }
      await storage.local.set({
        'settings-show': { toString: 7 },
        'settings-level': 'many',
        'settings-openDelay': -1,
        settings: [1, 2],
        collection: 'not a collection',
        'known-words': { length: 3 },
        preset: 9,
        collection$: 'x',
      });
      let size = 1_000_000;
      for (let key = 0; size > 10; key += 1) {
        try {
          await storage.local.set({ [`fill-${key}`]: 'x'.repeat(size) });
          if (key > 30) break;
        } catch {
          size = Math.floor(size / 2);
        }
      }
    });
    await own.close();
    await read('article');
    await driven.giveCommand(page, 'next-term');
    await until('the popover', async () => (await driven.surfaceText(page)).length > 20);
    await page.keyboard.press('Escape');
    await driven.giveCommand(page, 'toggle-reading');
    await until('the page as it was', isBack);
  });
});

/** The popover as a person meets it: by pointer, keyboard and finger, on pages that make it hard. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { driveBrowser, type DrivenBrowser } from '../../scripts/drive-browser.ts';
import { installed, KINDS, rest, until } from '../support/session.ts';
import { openSite, type Site } from '../support/site.ts';

const TERM = '新质生产力';
const ENGLISH = 'new quality productive forces';

interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Box extends Place {
  readonly label: string;
  readonly pinned: boolean;
  readonly kind: string;
}

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const middle = ({ left, top, right, bottom }: Place) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

function doMeet(one: Place, other: Place): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

describe.each(KINDS)('the popover in %s', (kind) => {
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

  /** Opens the article, changes it as the test wants it, and has it read. */
  async function read(change: () => void = () => undefined, host?: string): Promise<void> {
    await page.goto(site.address('article', host));
    await page.evaluate(change);
    if (kind === 'firefox') await driven.giveCommand(page, 'toggle-reading');
    else await driven.pressToolbarButton(page);
    await page.waitForSelector('ruby rt', { timeout: 20_000 });
    await until('the term', async () => (await wordHandle(TERM)) !== null);
    await page.mouse.move(2, 2);
  }

  async function wordHandle(text: string): Promise<ElementHandle | null> {
    for (const element of await page.$$('ruby-word'))
      if ((await element.evaluate((each) => each.textContent)) === text) return element;
    return null;
  }

  async function word(text: string): Promise<ElementHandle> {
    const found = await wordHandle(text);
    if (!found) throw new Error(`${text} is not marked.`);
    return found;
  }

  /** The word with its pinyin, as it is seen. */
  const placeOf = (element: ElementHandle): Promise<Place> =>
    element.evaluate((each) => {
      const rects = [each, ...each.querySelectorAll('rt')].flatMap((part) => [...part.getClientRects()]);
      return {
        left: Math.min(...rects.map(({ left }) => left)),
        top: Math.min(...rects.map(({ top }) => top)),
        right: Math.max(...rects.map(({ right }) => right)),
        bottom: Math.max(...rects.map(({ bottom }) => bottom)),
      };
    });

  const boxes = async () =>
    (await driven.inSurface(
      page,
      `function () {
        return [...this.querySelectorAll('.popover:popover-open')].map((box) => {
          const { left, top, right, bottom } = box.getBoundingClientRect();
          const { pinned, kind } = box.dataset;
          return { label: box.getAttribute('aria-label'), pinned: pinned === 'true', kind, left, top, right, bottom };
        });
      }`,
    )) as readonly Box[];

  const popover = async () => (await boxes()).find(({ pinned }) => !pinned);
  const pinnedBox = async () => (await boxes()).find(({ pinned }) => pinned);

  async function open(text = TERM): Promise<Box> {
    await (await word(text)).hover();
    await until(`the popover of ${text}`, async () => (await popover())?.label.includes(text) === true);
    // It glides into its place.
    await rest(250);
    return (await popover()) as Box;
  }

  /** Where a button of ours is, by its label. */
  async function tool(label: string): Promise<{ readonly x: number; readonly y: number }> {
    const place = (await driven.inSurface(
      page,
      `function () {
        const all = [...this.querySelectorAll('button')];
        const found = all.find((each) => (each.getAttribute('aria-label') ?? each.textContent).startsWith(${JSON.stringify(label)}));
        const { left, top, right, bottom } = found?.getBoundingClientRect() ?? {};
        return found ? { left, top, right, bottom } : null;
      }`,
    )) as Place | null;
    if (!place) throw new Error(`There is no button “${label}”.`);
    return middle(place);
  }

  async function click(label: string): Promise<void> {
    const { x, y } = await tool(label);
    await page.mouse.click(x, y);
  }

  /** The label of what has the focus in our surfaces. */
  const focused = () =>
    driven.inSurface(
      page,
      `function () { return this.activeElement?.getAttribute('aria-label') ?? this.activeElement?.textContent ?? null; }`,
    );

  const surface = () => driven.surfaceText(page);

  it('lets the pointer in, on a slanting way over other words, and goes when it has left', async () => {
    await read();
    const before = await open();
    const to = { x: before.right - 30, y: before.top + 60 };
    // Few steps: where the machine is busy each takes so long that the pointer would seem to rest on its way.
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await rest(800);
    expect((await popover())?.label).toBe(before.label);
    await page.mouse.move(4, 4);
    await until('its end', async () => (await boxes()).length === 0);
  });

  it('opens at once from term to term, and covers neither word nor line', async () => {
    await read();
    for (const element of (await page.$$('article p ruby-word')).slice(0, 12)) {
      await element.hover();
      await until('a popover', async () => (await popover()) !== undefined);
      await rest(350);
      const box = (await popover()) as Box;
      expect(doMeet(box, await placeOf(element)), `${box.label} over its word`).toBe(false);
    }
  });

  it.each([
    ['a body that is scaled', () => void (document.body.style.cssText = 'transform: scale(0.8) translate(60px, 40px)')],
    ['a body that is zoomed', () => void (document.body.style.cssText = 'zoom: 1.6')],
    ['a document that is zoomed', () => void (document.documentElement.style.cssText = 'zoom: 1.5')],
    ['a document that contains its fixed parts', () => void (document.documentElement.style.filter = 'sepia(1)')],
  ])('stands at its word on %s', async (_name, change) => {
    await read(change);
    const box = await open();
    const place = await placeOf(await word(TERM));
    expect(doMeet(box, place)).toBe(false);
    const distance = Math.min(Math.abs(box.top - place.bottom), Math.abs(place.top - box.bottom));
    expect(distance).toBeLessThan(24);
    expect(box.left).toBeLessThan(place.right + 4);
    expect(box.right).toBeGreaterThan(place.left - 4);
    await click('Close');
    await until('its end', async () => (await boxes()).length === 0);
  });

  it('Escape closes it, and the page does not hear of it', async () => {
    await read(() => {
      const count = (): void =>
        void (document.body.dataset['escapes'] = `${Number(document.body.dataset['escapes'] ?? 0) + 1}`);
      for (const type of ['keydown', 'keyup']) document.addEventListener(type, count);
    });
    await open();
    await page.keyboard.press('Escape');
    await until('its end', async () => (await boxes()).length === 0);
    expect(await page.evaluate(() => document.body.dataset['escapes'])).toBeUndefined();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.body.dataset['escapes'])).toBe('2');
  });

  it('what is pinned stays in its corner while one reads on, is moved by its handle, and goes with Escape', async () => {
    await read();
    await open();
    await click('Keep open');
    await until('the pinned box', async () => (await pinnedBox()) !== undefined);
    await page.mouse.move(4, 4);
    await rest(500);
    const docked = (await pinnedBox()) as Box;
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(width - docked.right).toBeLessThan(40);
    expect(height - docked.bottom).toBeLessThan(40);
    await page.evaluate(() => scrollBy(0, 200));
    await open('链主');
    expect(await boxes()).toHaveLength(2);
    expect(await pinnedBox()).toMatchObject({ left: docked.left, top: docked.top });
    await page.keyboard.press('Escape');
    const { x, y } = await tool('Move');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 300, y - 200, { steps: 6 });
    await page.mouse.up();
    await rest(100);
    const moved = (await pinnedBox()) as Box;
    expect(Math.abs(docked.left - 300 - moved.left)).toBeLessThan(3);
    expect(Math.abs(docked.top - 200 - moved.top)).toBeLessThan(3);
    await page.mouse.move(4, 4);
    await rest(500);
    await page.keyboard.press('Escape');
    await until('its end', async () => (await boxes()).length === 0);
  });

  it('everything is reached by the keyboard: terms, related entries and back, the buttons, and the way out', async () => {
    await read();
    await page.focus('nav a');
    for (let steps = 0; steps < 30 && !(await surface()).includes('See also'); steps++) {
      const before = (await popover())?.label;
      await driven.giveCommand(page, 'next-term');
      await until('another term', async () => {
        const now = (await popover())?.label;
        return now !== undefined && now !== before;
      });
      await rest(150);
    }
    const { label } = (await popover()) as Box;
    await until('the focus on it', async () => (await focused()) === label);
    const seen: unknown[] = [];
    for (let tabs = 0; tabs < 20 && seen.at(-1) !== 'Next term'; tabs++) {
      await page.keyboard.press('Tab');
      seen.push(await focused());
    }
    expect(seen).toEqual(expect.arrayContaining(['Keep open', 'Close', 'Copy', 'Previous term', 'Next term']));
    const link = (await driven.inSurface(
      page,
      `function () { const link = this.querySelector('.card-see .card-link'); link.focus(); return link.textContent; }`,
    )) as string;
    await page.keyboard.press('Enter');
    await until('the related entry', async () => (await popover())?.label === `About ${link}`);
    await until('the focus on it', async () => (await focused()) === `About ${link}`);
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Alt');
    await until('the way back', async () => (await popover())?.label === label);
    expect(page.url()).toBe(site.address('article'));
    await page.keyboard.press('Escape');
    await until('its end', async () => (await boxes()).length === 0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('首页');
  });

  it('its own buttons lead from term to term and keep the focus', async () => {
    await read();
    await driven.giveCommand(page, 'next-term');
    await until('a term', async () => (await popover()) !== undefined);
    const { label } = (await popover()) as Box;
    await driven.inSurface(page, `function () { this.querySelector('[aria-label="Next term"]').focus(); }`);
    await page.keyboard.press('Enter');
    await until('the next', async () => (await popover())?.label !== label);
    expect(await focused()).toBe('Next term');
    await page.keyboard.press('Escape');
  });

  it('gives way where the keyboard comes to something under what is pinned', async () => {
    await read(() => {
      const button = Object.assign(document.createElement('button'), { textContent: 'share' });
      button.style.cssText = 'position: fixed; right: 60px; bottom: 60px';
      document.querySelector('nav')?.append(button);
    });
    await open();
    await click('Keep open');
    await page.mouse.move(4, 4);
    await rest(500);
    const docked = (await pinnedBox()) as Box;
    await page.focus('nav a:last-of-type');
    await page.keyboard.press('Tab');
    await until('the other corner', async () => (await pinnedBox())?.top === 12);
    expect(docked.top).toBeGreaterThan(100);
    await page.keyboard.press('Escape');
  });

  it('where nothing had the focus, Tab goes on from the word after it has closed', async () => {
    await read(() => {
      const last = document.querySelector('article p:last-of-type') as HTMLElement;
      last.append(Object.assign(document.createElement('a'), { href: '#more', textContent: '更多' }));
    });
    await driven.giveCommand(page, 'next-term');
    await until('a term', async () => (await popover()) !== undefined);
    await until('the focus on it', async () => (await focused()) === (await popover())?.label);
    await page.keyboard.press('Escape');
    await until('its end', async () => (await boxes()).length === 0);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('更多');
  });

  it('is a sheet on a narrow window, as wide as it is, and covers no word', async () => {
    await page.setViewport({ width: 320, height: 560 });
    await read();
    const box = await open();
    expect(box.kind).toBe('sheet');
    expect(box.left).toBe(0);
    expect(box.right).toBeGreaterThan(300);
    expect(doMeet(box, await placeOf(await word(TERM)))).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('keeps to the window where hardly anything is left of it', async () => {
    await page.setViewport({ width: 640, height: 256 });
    await read();
    const element = await word(TERM);
    await element.evaluate((each) => each.scrollIntoView({ block: 'center' }));
    const box = await open();
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(256);
    expect(doMeet(box, await placeOf(element))).toBe(false);
  });

  it('opens and can be used in a modal dialog, over all that the page has', async () => {
    await read();
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'max-width: 40rem; z-index: 2147483647';
      const article = document.querySelector('article') as HTMLElement;
      article.after(dialog);
      dialog.append(article);
      dialog.showModal();
    });
    // The article has moved: the reader looks at it anew, and writes its words anew.
    const isAtRest = async (term: string): Promise<boolean> => {
      const find = () => [...document.querySelectorAll('dialog ruby-word')].find((each) => each.textContent === term);
      const before = find();
      await new Promise((passed) => setTimeout(passed, 500));
      return before !== undefined && before === find();
    };
    await until('the words at rest', () => page.evaluate(isAtRest, TERM));
    await open();
    await click('I know this word');
    await until('the word known', async () => (await surface()).includes('You know this'));
    await click('You know this word');
    await until('the word unknown again', async () => (await surface()).includes('I know this'));
    await page.keyboard.press('Escape');
    await until('its end', async () => (await boxes()).length === 0);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.evaluate(() => document.querySelector('dialog')?.close());
    expect(await page.evaluate(() => document.querySelector('dialog > [translate]'))).toBeNull();
  });

  it('shows over a full screen', async () => {
    await read(() => {
      const article = document.querySelector('article') as HTMLElement;
      article.style.overflow = 'auto';
      article.querySelector('h1')?.addEventListener('click', () => void article.requestFullscreen());
    });
    await page.click('article h1');
    await until('the full screen', () => page.evaluate(() => document.fullscreenElement !== null));
    const box = await open();
    const isOnTop = await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.getAttribute('translate') === 'no',
      middle(box),
    );
    expect(isOnTop).toBe(true);
  });

  it('keeps out of the way of who selects text', async () => {
    await read();
    const from = middle(await placeOf(await word('规模以上工业增加值')));
    await page.mouse.move(from.x, from.y + 6);
    await page.mouse.down();
    await page.mouse.move(from.x + 120, from.y + 8, { steps: 10 });
    await rest(700);
    expect(await boxes()).toEqual([]);
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(3);
  });

  it('copies where pages have no clipboard, too, and says so', async () => {
    await read(() => document.body.prepend(document.createElement('textarea')), 'example.test');
    await open();
    await click('Copy');
    await until('the word of it', async () => (await surface()).includes('Copied'));
    await page.keyboard.press('Escape');
    await page.focus('textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = await page.$eval('textarea', ({ value }) => value);
    expect(pasted).toMatch(new RegExp(`^${TERM} \\(xīnzhì shēngchǎnlì\\): ${ENGLISH} \\[Official: .+\\]$`));
  });

  describe('under a finger', () => {
    beforeEach(() => page.setViewport({ width: 360, height: 640, hasTouch: kind === 'chromium' }));

    async function tap(element: ElementHandle): Promise<void> {
      await element.evaluate((each) => each.scrollIntoView({ block: 'center' }));
      const { x, y } = middle(await element.evaluate((each) => each.getClientRects()[0]?.toJSON() as Place));
      const finger = await page.touchscreen.touchStart(x, y);
      await finger.end();
    }

    it('opens on a tap, stays while one scrolls, closes on a tap elsewhere', async () => {
      await read();
      await tap(await word(TERM));
      await until('the sheet', async () => (await popover())?.label.includes(TERM) === true);
      await rest(600);
      const box = (await popover()) as Box;
      expect(box.kind).toBe('sheet');
      expect(doMeet(box, await placeOf(await word(TERM)))).toBe(false);
      await tap((await page.$('footer')) as ElementHandle);
      await until('its end', async () => (await boxes()).length === 0);
    });

    it('opens on a long press in a link, which is not followed', async () => {
      await read(() => {
        const link = document.createElement('a');
        link.href = '#followed';
        const paragraph = document.querySelector('article p:not(.byline)') as HTMLElement;
        link.append(...paragraph.childNodes);
        paragraph.append(link);
      });
      const marked = (await page.$('article p a ruby-word')) as ElementHandle;
      const { x, y } = middle(await marked.evaluate((each) => each.getClientRects()[0]?.toJSON() as Place));
      const finger = await page.touchscreen.touchStart(x, y);
      await until('the sheet', async () => (await popover()) !== undefined);
      // Lifted on the spot it would be a tap to a browser without menus; on phones it is none.
      await finger.move(x, y + 60);
      await finger.end();
      await rest(300);
      expect(new URL(page.url()).hash).toBe('');
      expect(await popover()).toBeDefined();
    });
  });
});

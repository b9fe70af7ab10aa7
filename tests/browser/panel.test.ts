/** The panel, the options and the other pages of our own, used as a person uses them, in real Chromium and real Firefox. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { driveBrowser, type DrivenBrowser } from '../../scripts/drive-browser.ts';
import { installed, KINDS, rest, until } from '../support/session.ts';
import { openSite, type Site } from '../support/site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(KINDS)('in %s', (kind) => {
  let driven: DrivenBrowser;
  let page: Page;
  /** A page of our own that is open all the time, to look into the store. */
  let own: Page;

  beforeAll(async () => {
    driven = await driveBrowser(installed(kind), { headless: true });
    own = await driven.openOwnPage('vocabulary.html');
  });
  afterAll(() => driven?.close());
  beforeEach(async () => {
    page = await driven.browser.newPage();
  });
  afterEach(() => page.close());

  /** Has the article read with the focus in the page: an open toolbar popup would keep it in Firefox. */
  async function read(): Promise<void> {
    await page.goto(site.address('article'));
    if (kind === 'firefox') await driven.giveCommand(page, 'toggle-reading');
    else await driven.pressToolbarButton(page);
    await page.waitForSelector('ruby rt', { timeout: 20_000 });
  }

  const surface = () => driven.surfaceText(page);

  async function openPanel(): Promise<void> {
    await driven.giveCommand(page, 'toggle-panel');
    await until('the brief', async () => /Chen Limin/.test(await surface()));
    await rest(200);
  }

  async function closePanel(): Promise<void> {
    await page.keyboard.press('Escape');
    await until('its end', async () => !/Copy brief/.test(await surface()));
  }

  async function press(...keys: readonly KeyInput[]): Promise<void> {
    for (const key of keys) {
      await page.keyboard.press(key);
      await rest(30);
    }
  }

  async function shiftTab(): Promise<void> {
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
  }

  /** Goes on by the keyboard until something of ours that is called so has the focus. */
  async function walkTo(name: string, step: () => Promise<void> = () => press('Tab')): Promise<void> {
    const seen: string[] = [];
    while (seen.length < 20) {
      await step();
      const called = (await driven.inSurface(
        page,
        `function () { return this.activeElement?.getAttribute('aria-label') ?? this.activeElement?.textContent ?? ''; }`,
      )) as string;
      if (called.startsWith(name)) return;
      seen.push(called);
    }
    throw new Error(`“${name}” is not reached; ${seen.join(', ')} are.`);
  }

  /** How far the page gives way, in CSS pixels. */
  const room = () =>
    page.evaluate(() => {
      const { marginLeft, marginRight, paddingBottom } = getComputedStyle(document.documentElement);
      return [marginLeft, marginRight, paddingBottom].map((length) => Number.parseFloat(length));
    });
  const untilRoom = (...wanted: readonly number[]) =>
    until(`room of ${wanted.join(', ')}`, async () => String(await room()) === String(wanted));

  const stored = (from: Page) =>
    from.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get(null));

  interface Chrome {
    readonly storage: { readonly local: { get(keys: null): Promise<object>; set(items: object): Promise<void> } };
  }

  /** A page that is left before its choice is kept may take it along. */
  const untilKept = (name: string, value: unknown) =>
    until(`${name} to be kept`, async () => {
      const records = (await stored(own)) as Readonly<Record<string, { readonly value: unknown } | undefined>>;
      return records[`setting-${name}`]?.value === value;
    });

  it('the panel is put at the left and the bottom, made higher, and stands there again after a reload', async () => {
    await read();
    await openPanel();
    await untilRoom(0, 400, 0);
    await walkTo('Panel at the left');
    await press('Enter');
    await untilRoom(400, 0, 0);
    await untilKept('panelSide', 'left');
    await closePanel();
    await untilRoom(0, 0, 0);
    await read();
    await openPanel();
    await untilRoom(400, 0, 0);
    await walkTo('Panel at the bottom');
    await press('Enter');
    await untilRoom(0, 0, 340);
    await untilKept('panelSide', 'bottom');
    // The edge comes before the title.
    await closePanel();
    await openPanel();
    await shiftTab();
    await press('ArrowUp', 'ArrowUp');
    await untilRoom(0, 0, 388);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const clear = await page.evaluate(() => {
      const last = document.querySelector('article > p:last-of-type') as Element;
      return innerHeight - last.getBoundingClientRect().bottom;
    });
    expect(clear).toBeGreaterThanOrEqual(388);
    await untilKept('panelHeight', 388);
    await closePanel();
    await read();
    await openPanel();
    await untilRoom(0, 0, 388);
    // Back to the right, for the sessions that follow.
    await walkTo('Panel at the right');
    await press('Enter');
    await untilRoom(0, 400, 0);
    await untilKept('panelSide', 'right');
  });

  it('the panel is made wider with the pointer, and stands so again after a reload', async () => {
    await read();
    await openPanel();
    // Without the scrollbar, which takes its room in Firefox.
    const edge = await page.evaluate(() => document.documentElement.clientWidth - 400);
    const drag = async (from: number, to: number): Promise<void> => {
      await page.mouse.move(from, 300);
      await page.mouse.down();
      await page.mouse.move((from + to) / 2, 300);
      await page.mouse.move(to, 300);
      await page.mouse.up();
    };
    await drag(edge, edge - 120);
    await untilRoom(0, 520, 0);
    const right = await page.evaluate(() => document.querySelector('article')?.getBoundingClientRect().right ?? 0);
    expect(right).toBeLessThanOrEqual(edge - 120);
    await untilKept('panelWidth', 520);
    await closePanel();
    await read();
    await openPanel();
    await untilRoom(0, 520, 0);
    await drag(edge - 120, edge);
    await untilRoom(0, 400, 0);
    await untilKept('panelWidth', 400);
  });

  it('on a narrow screen the panel is at the bottom, and leaves the article a part of the screen', async () => {
    await read();
    await openPanel();
    await page.setViewport({ width: 640, height: 400 });
    await untilRoom(0, 0, 280);
    await page.setViewport({ width: 1_280, height: 900 });
    await untilRoom(0, 400, 0);
  });

  it('a whole session goes by the keyboard alone', async () => {
    await read();
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { id: 'after', href: '#', textContent: 'next' });
      document.querySelector('footer')?.append(link);
    });
    await driven.giveCommand(page, 'next-term');
    await until('a popover', async () => (await surface()).length > 20);
    await page.keyboard.press('Escape');
    await until('its end', async () => (await surface()) === '');
    await openPanel();
    await walkTo('Brief');
    await press('End');
    await until('the terms', async () => / explained/.test(await surface()) && !/Sort by/.test(await surface()));
    await press('ArrowLeft');
    await until('the figures', async () => /Sort by/.test(await surface()));
    await press('Home', 'ArrowRight');
    await until('the paragraphs', async () => /强支撑|全市/.test(await surface()));
    const marked = () => page.evaluate(() => CSS.highlights.has('yanzhen-mark'));
    expect(await marked()).toBe(false);
    // The tab’s contents, and the first statement in them.
    await press('Tab', 'Tab');
    const hasTranslator = await page.evaluate(() => 'Translator' in globalThis);
    expect((await surface()).includes('Add a machine translation')).toBe(hasTranslator);
    if (hasTranslator) await press('Tab');
    await press('End', 'Enter');
    await until('its Chinese marked', marked);
    await until('its Chinese in sight', () =>
      page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('yanzhen-mark') ?? [])] as Range[];
        const { top, bottom } = range?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
        return top >= 0 && bottom <= innerHeight;
      }),
    );
    // Back into the article: the caret is where the panel has led.
    await page.keyboard.press('Home');
    await walkTo('Back to the article', shiftTab);
    await page.keyboard.press('Enter');
    await until('the caret in the article', () =>
      page.evaluate(() => {
        const at = getSelection()?.anchorNode;
        return (
          document.activeElement === document.body && document.querySelector('article')?.contains(at ?? null) === true
        );
      }),
    );
    expect(await surface()).toMatch(/Copy brief/);
    // Tab goes on from there: to what comes after the article, not to the first link of the page.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('after');
    await driven.giveCommand(page, 'toggle-panel');
    await until('its end', async () => !/Copy brief/.test(await surface()));
  });

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

  async function pressButton(options: Page, words: string): Promise<void> {
    for (const button of await options.$$('button'))
      if ((await button.evaluate((each) => each.textContent)).trim().startsWith(words))
        return button.evaluate((each) => each.click());
    throw new Error(`There is no button “${words}”.`);
  }

  it('the samples of the options are read, and follow what is chosen', async () => {
    const options = await driven.openOwnPage('options.html');
    await options.waitForSelector('.options-sample rt', { timeout: 20_000 });
    const readings = (group: string) =>
      options.$$eval(`#${group} rt`, (all) => all.map((each) => each.getAttribute('data-reading') ?? '').join(' '));
    expect(await readings('pinyin')).toMatch(/xīnzhì shēngchǎnlì/);
    await until('a sum', () => options.$eval('#money', (group) => group.textContent.includes('RMB 270 billion')));
    await until('a statement', () => options.$eval('#panel', (group) => /8\.3%/.test(group.textContent)));
    await choose(options, 'Written with', 'numbers');
    await until('numbers', async () => /sheng1chan3li4/.test(await readings('pinyin')));
    await choose(options, 'Tell sums of yuan', 'USD');
    const rate = await options.waitForSelector('#money input');
    await rate?.type('7.12');
    await options.keyboard.press('Tab');
    await until('dollars', () => options.$eval('#money', (group) => /USD 37\.9 billion/.test(group.textContent)));
    await options.close();
  });

  it('all settings are saved to a file, set back, and loaded again; a file that is none changes nothing', async () => {
    const options = await driven.openOwnPage('options.html');
    await options.waitForSelector('.options-sample rt', { timeout: 20_000 });
    await choose(options, 'Written with', 'zhuyin');
    const notation = () =>
      options.$$eval('select', (lists) =>
        lists.map(({ value }) => value).find((value) => /marks|numbers|zhuyin/.test(value)),
      );
    const says = (words: string) =>
      until(words, () => options.$eval('#keeping', (group, text) => group.textContent.includes(text), words));
    // What the browser would save as a file.
    await options.evaluate(() => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => (document.documentElement.dataset['saved'] = text));
        return createObjectURL.call(URL, blob);
      };
    });
    await pressButton(options, 'Save to a file');
    await says('saved to a file');
    const saved = await options.$eval('html', ({ dataset }) => dataset['saved'] ?? '');
    expect(JSON.parse(saved)).toMatchObject({ yanzhenSettings: 1, settings: { notation: 'zhuyin' } });
    await pressButton(options, 'Set everything back');
    await says('as it was at first');
    await until('the default', async () => (await notation()) === 'marks');
    const folder = mkdtempSync(path.join(tmpdir(), 'yanzhen-settings-'));
    const load = async (name: string, contents: string): Promise<void> => {
      writeFileSync(path.join(folder, name), contents);
      const input = await options.waitForSelector('#keeping input');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path.join(folder, name));
    };
    await load('settings.json', saved);
    await says('The settings of the file hold now.');
    await until('what was saved', async () => (await notation()) === 'zhuyin');
    await load('broken.json', '{"yanzhenSettings":1,"settings":{"notation":"runes"}}');
    await says('it may be marks, numbers, zhuyin');
    expect(await notation()).toBe('zhuyin');
    await pressButton(options, 'Undo');
    await until('what was before', async () => (await notation()) === 'marks');
    await options.close();
  });

  it('two pages of options that write at once do not undo each other’s', async () => {
    const pages: Page[] = [];
    for (let count = 0; count < 2; count++) {
      const options = await driven.openOwnPage('options.html');
      await options.waitForSelector('.options-sample rt', { timeout: 20_000 });
      pages.push(options);
    }
    const pick = (options: Page | undefined, name: string, value: string) =>
      options?.$eval(`input[name="${name}"][value="${value}"]`, (input) => (input as HTMLInputElement).click());
    const picked = (options: Page) =>
      options.$$eval('input:checked', (inputs) => inputs.map((input) => (input as HTMLInputElement).value).join());
    await Promise.all([pick(pages[0], 'show', 'terms'), pick(pages[1], 'side', 'left')]);
    for (const each of pages) await until('both choices', async () => (await picked(each)) === 'terms,left');
    await Promise.all([pick(pages[0], 'show', 'all'), pick(pages[1], 'side', 'right')]);
    for (const each of pages) await until('both choices back', async () => (await picked(each)) === 'all,right');
    for (const each of pages) await each.close();
  });

  it('a corrupt record has its default, is told, and is kept', async () => {
    let options = await driven.openOwnPage('options.html');
    await options.evaluate(() =>
      (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({ 'setting-level': 'rather high' }),
    );
    // Reloading waits for ever on pages of Firefox’s extensions.
    await options.close();
    options = await driven.openOwnPage('options.html');
    await until('the message', () =>
      options.$eval('body', (body) => body.textContent.includes('“Words without pinyin” could not be read')),
    );
    expect(JSON.stringify(await stored(options))).toContain('rather high');
    await pressButton(options, 'Close');
    await until('its end', () => options.$eval('body', (body) => !body.textContent.includes('could not be read')));
    await options.close();
    options = await driven.openOwnPage('options.html');
    await options.waitForSelector('.options-sample rt', { timeout: 20_000 });
    expect(await options.$('.options-lost')).toBeNull();
    expect(JSON.stringify(await stored(options))).toContain('rather high');
    await options.close();
  });

  it('the side panel shows the article of the tab that is looked at; marks and citations are made there', async () => {
    await read();
    const panel = await driven.openOwnPage('sidepanel.html');
    await page.bringToFront();
    await until('the brief', () => panel.$eval('body', (body) => body.textContent.includes('Chen Limin')));
    await panel.$$eval('.statement', (statements) => (statements.at(-1) as HTMLElement).click());
    await until('its Chinese marked', () => page.evaluate(() => CSS.highlights.has('yanzhen-mark')));
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('article h2') as Element));
    await pressButton(panel, 'Cite the selection');
    await until('the citation', async () => (await surface()).includes('Cite this passage'));
    await page.goto(site.address('english'));
    await until('that nothing is read', () =>
      panel.$eval('body', (body) => body.textContent.includes('This page is not being read.')),
    );
    await panel.close();
  });

  it.each(['options', 'popup', 'welcome', 'sidepanel', 'glossary', 'vocabulary'])(
    'the page %s has no fault that axe finds, and fits a narrow window',
    async (name) => {
      const own = await driven.openOwnPage(`${name}.html`);
      await own.waitForSelector('#root > *');
      await rest(1_000);
      await own.evaluate(axe);
      const violations = await own.evaluate(async () => {
        const { axe: run } = globalThis as unknown as {
          readonly axe: {
            run(): Promise<{ readonly violations: readonly { id: string; nodes: { html: string }[] }[] }>;
          };
        };
        return (await run.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(violations).toEqual([]);
      await own.setViewport({ width: 320, height: 700 });
      await rest(300);
      expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await own.close();
    },
  );
});

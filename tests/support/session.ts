/** What sessions in a browser share: the browsers there are, waiting, and what a page is compared by. */
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../scripts/drive-browser.ts';
import { findBrowser, type BrowserKind, type InstalledBrowser } from '../../scripts/find-browser.ts';

export const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

export function installed(kind: BrowserKind): InstalledBrowser {
  const browser = findBrowser(kind);
  if (browser === null) throw new Error(`There is no ${kind} to read in.`);
  return browser;
}

export const rest = (milliseconds: number): Promise<void> => new Promise((next) => setTimeout(next, milliseconds));

/** Polls: what is waited for may lie in a closed shadow root or in a folder. `hint` says what it is. */
export async function until(hint: string, holds: () => boolean | Promise<boolean>, timeout = 10_000): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${hint}.`);
    await rest(50);
  }
}

interface OwnPage {
  readonly tabs: { query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]> };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

/** Gives a command to a page, as the popup does. The page must have been read before, which lets us see its address. */
export async function commandPage(driven: DrivenBrowser, page: Page, command: string): Promise<void> {
  const own = await driven.openOwnPage('options.html');
  await own.evaluate(
    async (address, name) => {
      const { tabs, runtime } = (globalThis as unknown as { chrome: OwnPage }).chrome;
      const tab = (await tabs.query({})).find(({ url }) => url === address);
      if (!tab) throw new Error(`No tab shows ${address}.`);
      await runtime.sendMessage({ name: 'control-page', payload: { tabId: tab.id, command: name } });
    },
    page.url(),
    command,
  );
  await own.close();
  await page.bringToFront();
}

/** The page's bytes, those in its open shadow roots too. */
export function bytesOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const write = (root: Element | ShadowRoot): string => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
      let inner = '';
      for (let at = walker.currentNode; at; at = walker.nextNode() as Node) {
        const shadow = at instanceof Element && at.shadowRoot;
        if (shadow) inner += `\n<shadow>${write(shadow)}`;
      }
      // oxlint-disable-next-line no-restricted-properties -- read only, and the bytes are what is tested
      return ('outerHTML' in root ? root.outerHTML : root.innerHTML) + inner;
    };
    return write(document.documentElement);
  });
}

/** Remembers all nodes of the page, to see later whether they are the very same ones. */
export async function rememberNodes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    const nodes: Node[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    Object.assign(window, { rememberedNodes: nodes });
  });
}

/** Whether the page's nodes are those remembered, in the same order, none more and none less. */
export function hasSameNodes(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { rememberedNodes } = window as unknown as { readonly rememberedNodes: readonly Node[] };
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    return rememberedNodes.every((node) => walker.nextNode() === node) && walker.nextNode() === null;
  });
}

/** What of the page's `data-expect` is not as it says: texts to be read that are not, or to be left alone that are not. */
export function unmet(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    const faults: string[] = [];
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
      for (const element of root.querySelectorAll<HTMLElement>('[data-expect]')) {
        const isRead = element.querySelector('ruby-run ruby') !== null;
        if (isRead !== (element.dataset['expect'] === 'read'))
          faults.push(`${isRead ? 'read' : 'not read'}: ${(element.textContent ?? '').trim().slice(0, 30)}`);
      }
    }
    return faults;
  });
}

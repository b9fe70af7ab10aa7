/**
 * Chromium (CDP over a pipe) and Firefox (WebDriver BiDi) behind one face, with the extension installed in a fresh
 * profile. `browser.connection` and `mainFrame()._id` are not documented by Puppeteer: they are used here alone, and
 * puppeteer-core is pinned.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type Target, type WebWorker } from 'puppeteer-core';
import type { BrowserKind, InstalledBrowser } from './find-browser.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Where `wxt build` puts the extension for each kind of browser. */
export const BUILT: Readonly<Record<BrowserKind, string>> = {
  chromium: path.join(root, '.output/chrome-mv3'),
  firefox: path.join(root, '.output/firefox-mv3'),
};

/** Fixed, so that the address of our pages in Firefox is known. */
const FIREFOX_UUID = '5c5ed2f4-9d4b-4f0a-9b0c-2f6d1a7e3b10';

/** The keyboard commands of the manifest, with the letter of the keys that it suggests. */
const KEYS = { 'toggle-reading': 'Y', 'toggle-panel': 'E', 'next-term': 'J', 'previous-term': 'K' } as const;
export type KeyboardCommand = keyof typeof KEYS;

export interface DriveOptions {
  readonly headless: boolean;
  /** Sites that a person has already granted, as match patterns. */
  readonly granted?: readonly string[];
  /** Colour scheme that pages are told; the browser's own where absent. */
  readonly scheme?: 'light' | 'dark';
  readonly windowSize?: { readonly width: number; readonly height: number };
  /** The folder into which files are saved without asking; where absent, nobody looks for them. */
  readonly downloads?: string;
}

export interface DrivenBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** A new tab that is told the colour scheme that was asked for. */
  newPage(): Promise<Page>;
  /** Opens one of the extension's own pages: `welcome.html`. */
  openOwnPage(page: string): Promise<Page>;
  /** The address of a file of the extension. */
  ownAddress(file: string): string;
  /** Presses the toolbar button over a page, which opens the popup and grants `activeTab`. */
  pressToolbarButton(page: Page): Promise<void>;
  /** The open toolbar popup; Chromium only. */
  popup(): Promise<Page>;
  /** The open toolbar popup as a PNG, in Firefox too. */
  popupPicture(): Promise<Uint8Array>;
  /**
   * Gives a keyboard command: in Chromium by its name, in Firefox through its real key binding. Resolves with the time at
   * which the browser got it, in milliseconds since 1970.
   */
  giveCommand(page: Page, command: KeyboardCommand): Promise<number>;
  /** Notes from now on what the extension itself requests, its background included; the result tells what it was. */
  watchRequests(): Promise<() => Promise<readonly string[]>>;
  /** Ends the background as the browser does when memory is short; the next message wakes it. */
  stopBackground(): Promise<void>;
  /** Puts the extension in place anew under the open pages, as an update does. */
  reloadExtension(): Promise<void>;
  /** All text in the closed shadow roots of a page: what our popover and panel say. */
  surfaceText(page: Page): Promise<string>;
  /** Calls a function, given as its text, as if at a person's wish, our closed shadow root being `this`; it returns plain data. */
  inSurface(page: Page, declaration: string): Promise<unknown>;
  /** Bytes that the background's scripts hold after a collection of garbage; null in Firefox, which tells of processes alone. */
  backgroundHeap(): Promise<number | null>;
  /** Runs a function body in Firefox's own window; what it returns as JSON is the result. */
  inBrowserWindow(body: string): Promise<unknown>;
  close(): Promise<void>;
}

export function driveBrowser(installed: InstalledBrowser, options: DriveOptions): Promise<DrivenBrowser> {
  return installed.kind === 'chromium' ? driveChromium(installed.path, options) : driveFirefox(installed.path, options);
}

/** The text of an expression for what has this label, or else begins with these words, `this` being our shadow root. */
function named(name: string): string {
  return `[...this.querySelectorAll('button, summary')].find((each) =>
    each.getAttribute('aria-label') === ${JSON.stringify(name)} || each.textContent.trim().startsWith(${JSON.stringify(name)}))`;
}

/** Presses what has this label, or else begins with these words, in a surface of ours. */
export async function pressInSurface({ inSurface }: DrivenBrowser, page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const isPressed = await inSurface(
    page,
    `function () {
      const wanted = ${named(name)};
      wanted?.focus();
      wanted?.click();
      return wanted !== undefined;
    }`,
  );
  if (!isPressed) throw new Error(`There is nothing to press that is called “${name}”.`);
}

/** Clicks with the pointer what has this label, or else begins with these words, in a surface of ours. */
export async function clickInSurface({ inSurface }: DrivenBrowser, page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const place = (await inSurface(
    page,
    `function () {
      const wanted = ${named(name)};
      const { left, top, width, height } = wanted?.getBoundingClientRect() ?? {};
      return wanted ? { x: left + width / 2, y: top + height / 2 } : null;
    }`,
  )) as { readonly x: number; readonly y: number } | null;
  if (place === null) throw new Error(`There is nothing to click that is called “${name}”.`);
  await page.mouse.click(place.x, place.y);
}

const CHROMIUM_ARGUMENTS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--host-resolver-rules=MAP *.test 127.0.0.1',
];

async function driveChromium(executablePath: string, options: DriveOptions): Promise<DrivenBrowser> {
  const extensionFolder = mkdtempSync(path.join(tmpdir(), 'yanzhen-extension-'));
  const profile = mkdtempSync(path.join(tmpdir(), 'yanzhen-profile-'));
  cpSync(BUILT.chromium, extensionFolder, { recursive: true });
  const { width, height } = options.windowSize ?? { width: 1280, height: 900 };
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: options.headless ? { width, height } : null,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      ...CHROMIUM_ARGUMENTS,
      `--window-size=${width},${height}`,
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.headless ? ['--disable-gpu'] : []),
    ],
    ...(options.downloads && { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } }),
  });
  if (options.granted) await grantInChromium(browser, extensionFolder, options.granted);
  const id = await browser.installExtension(extensionFolder);
  const extension = (await browser.extensions()).get(id) as Extension;
  if (!options.granted) await closeFirstWelcome(browser);
  const worker = async (): Promise<WebWorker> => {
    const target = await browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().includes(id));
    return (await target.worker()) as WebWorker;
  };
  const withScheme = async (page: Page): Promise<Page> => {
    if (options.scheme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.scheme }]);
    return page;
  };
  const newPage = async () => withScheme(await browser.newPage());
  const popup = async (): Promise<Page> => {
    const target = await browser.waitForTarget((each) => each.url() === `chrome-extension://${id}/popup.html`);
    return withScheme(await target.asPage());
  };
  return {
    kind: 'chromium',
    browser,
    newPage,
    openOwnPage: async (name) => {
      const page = await newPage();
      await page.goto(`chrome-extension://${id}/${name}`);
      await page.bringToFront();
      return page;
    },
    ownAddress: (file) => `chrome-extension://${id}/${file}`,
    pressToolbarButton: async (page) => {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
    },
    popup,
    popupPicture: async () => (await popup()).screenshot({ fullPage: true }),
    giveCommand: async (page, command) => {
      await page.bringToFront();
      // Synthetic keys do not reach extension shortcuts; the event is dispatched where it would arrive.
      return (await worker()).evaluate(async (name) => {
        const { chrome } = globalThis as unknown as { chrome: ChromeInWorker };
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const pressed = performance.timeOrigin + performance.now();
        chrome.commands.onCommand.dispatch(name, tab);
        return pressed;
      }, command);
    },
    watchRequests: async () => {
      const requested: string[] = [];
      const watch = async (target: Target): Promise<void> => {
        if (!target.url().startsWith(`chrome-extension://${id}/`)) return;
        const session = await target.createCDPSession();
        session.on('Network.requestWillBeSent', ({ request }) => requested.push(request.url));
        await session.send('Network.enable');
      };
      await worker();
      await Promise.all(browser.targets().map(watch));
      browser.on('targetchanged', (target) => void watch(target));
      return () => Promise.resolve(requested.filter((url) => !/^(?:chrome-extension|data|blob):/.test(url)));
    },
    stopBackground: async () => {
      const target = await browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().includes(id));
      await (await target.worker())?.close();
    },
    reloadExtension: async () => {
      await browser.installExtension(extensionFolder);
    },
    surfaceText: async (page) => {
      const session = await page.createCDPSession();
      const { root: tree } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      await session.detach();
      return textOfShadowRoots(tree).join(' ');
    },
    inSurface: async (page, declaration) => {
      const session = await page.createCDPSession();
      const { root: tree } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      const root = closedRoot(tree);
      if (!root) throw new Error('Nothing of ours is on the page.');
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: declaration,
        returnByValue: true,
        userGesture: true,
      });
      await session.detach();
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as unknown;
    },
    backgroundHeap: async () => {
      const { client } = await worker();
      await client.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize = 0 } = await client.send('Runtime.getHeapUsage');
      return usedSize + backingStorageSize;
    },
    inBrowserWindow: () => Promise.reject(new Error('Only Firefox lets its window be reached.')),
    close: async () => {
      await browser.close();
      for (const folder of [profile, extensionFolder]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Installing opens the welcome page; left open it could come to the front at any moment, and hidden tabs are not drawn. */
async function closeFirstWelcome(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((each) => each.url().endsWith('/welcome.html'), { timeout: 15_000 });
  const page = await target.page();
  await page?.close();
}

interface DevtoolsNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly nodeName: string;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly children?: readonly DevtoolsNode[];
  readonly shadowRoots?: readonly DevtoolsNode[];
}

function closedRoot(node: DevtoolsNode): DevtoolsNode | null {
  if (node.shadowRootType === 'closed') return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = closedRoot(child);
    if (found) return found;
  }
  return null;
}

function textOfShadowRoots(node: DevtoolsNode, inside = false): string[] {
  if (node.nodeName === 'STYLE') return [];
  if (node.nodeType === 3) return inside ? [node.nodeValue] : [];
  return [
    ...(node.shadowRoots ?? []).flatMap((root) => textOfShadowRoots(root, true)),
    ...(node.children ?? []).flatMap((child) => textOfShadowRoots(child, inside)),
  ];
}

interface ChromeInWorker {
  readonly tabs: { query(filter: object): Promise<readonly object[]> };
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: object | undefined): void } };
}

/** Installs once with the sites required, which grants them, then puts the real manifest back: the grant is kept. */
async function grantInChromium(browser: Browser, folder: string, granted: readonly string[]): Promise<void> {
  const file = path.join(folder, 'manifest.json');
  const manifest = readFileSync(file, 'utf8');
  const { optional_host_permissions: _, ...rest } = JSON.parse(manifest) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...rest, host_permissions: granted }));
  await browser.installExtension(folder);
  await closeFirstWelcome(browser);
  writeFileSync(file, manifest);
}

interface BidiConnection {
  send(method: string, parameters: object): Promise<{ readonly result: Record<string, unknown> }>;
}

async function driveFirefox(executablePath: string, options: DriveOptions): Promise<DrivenBrowser> {
  const manifest = JSON.parse(readFileSync(path.join(BUILT.firefox, 'manifest.json'), 'utf8')) as {
    readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
  };
  const id = manifest.browser_specific_settings.gecko.id;
  const { width, height } = options.windowSize ?? { width: 1280, height: 900 };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    defaultViewport: options.headless ? { width, height } : null,
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'network.dns.localDomains': 'example.test,news.test',
      ...(options.downloads && {
        'browser.download.folderList': 2,
        'browser.download.dir': options.downloads,
        'browser.download.always_ask_before_handling_new_types': false,
      }),
      ...(options.scheme
        ? {
            'layout.css.prefers-color-scheme.content-override': options.scheme === 'dark' ? 0 : 1,
            // The popup belongs to the browser's window and follows that.
            'ui.systemUsesDarkTheme': options.scheme === 'dark' ? 1 : 0,
          }
        : {}),
    },
  });
  const { connection } = browser as unknown as { readonly connection: BidiConnection };
  const send = async (method: string, parameters: object) => (await connection.send(method, parameters)).result;

  /** Runs a function body in the browser's own window, where extensions can be reached. */
  const inWindow = async (body: string): Promise<unknown> => {
    const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const contexts = tree['contexts'] as readonly { readonly url: string; readonly context: string }[];
    const window = contexts.find((each) => each.url.endsWith('/browser.xhtml'));
    const outcome = await send('script.evaluate', {
      expression: `(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(id)});
        ${body}
      })()`,
      target: { context: window?.context },
      awaitPromise: true,
      userActivation: true,
    });
    if (outcome['type'] !== 'success') throw new Error(JSON.stringify(outcome['exceptionDetails']));
    const { value } = outcome['result'] as { readonly value?: unknown };
    return typeof value === 'string' ? JSON.parse(value) : undefined;
  };
  /** The page with all that is in its shadow roots, closed ones too. */
  const treeOf = async (page: Page): Promise<BidiNode> => {
    const outcome = await send('script.evaluate', {
      expression: 'document.documentElement',
      target: { context: contextOf(page) },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 60, includeShadowTree: 'all' },
    });
    return outcome['result'] as BidiNode;
  };
  await browser.installExtension(BUILT.firefox);
  // The welcome page of the installation; the protocol does not see tabs that the extension opens itself.
  await inWindow(`
    const isWelcome = (tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html');
    for (let wait = 0; wait < 100 && !gBrowser.tabs.some(isWelcome); wait++) await new Promise((next) => setTimeout(next, 100));
    for (const tab of gBrowser.tabs.filter(isWelcome)) gBrowser.removeTab(tab);`);
  if (options.granted) {
    await inWindow(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add(${JSON.stringify(id)}, { permissions: [], origins: ${JSON.stringify(options.granted)} }, extension);`);
  }
  return {
    kind: 'firefox',
    browser,
    newPage: () => browser.newPage(),
    openOwnPage: async (name) => {
      const page = await browser.newPage();
      // page.goto() waits for ever on moz-extension: addresses.
      await send('browsingContext.navigate', {
        context: contextOf(page),
        url: `moz-extension://${FIREFOX_UUID}/${name}`,
        wait: 'complete',
      });
      await page.bringToFront();
      return page;
    },
    ownAddress: (file) => `moz-extension://${FIREFOX_UUID}/${file}`,
    pressToolbarButton: async (page) => {
      await page.bringToFront();
      // A popup still open over another page would only be closed.
      await inWindow(`
        for (const panel of document.querySelectorAll('panel')) if (panel.state === 'open') panel.hidePopup();
        await new Promise((done) => setTimeout(done, 100));
        extension.apiManager.global.browserActionFor(extension).triggerAction(window);
        await new Promise((done) => setTimeout(done, 300));`);
    },
    popup: () => Promise.reject(new Error('Puppeteer cannot reach the popup in Firefox; open popup.html in a tab.')),
    popupPicture: async () => {
      const picture = (await inWindow(`
        const { browsingContext } = document.querySelector('panel .webextension-popup-browser');
        const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
        return JSON.stringify(bytes.toBase64());`)) as string;
      return Buffer.from(picture, 'base64');
    },
    giveCommand: async (page, command) => {
      await page.bringToFront();
      return (await inWindow(`
        const pressed = performance.timeOrigin + performance.now();
        [...document.querySelectorAll('keyset[id^=ext-keyset-id] key')]
          .find((each) => each.getAttribute('key') === ${JSON.stringify(KEYS[command])}).doCommand();
        return JSON.stringify(pressed);`)) as number;
    },
    watchRequests: async () => {
      await inWindow(`
        window.requestsOfExtension = [];
        Services.obs.addObserver((subject) => {
          const channel = subject.QueryInterface(Ci.nsIHttpChannel);
          const { loadingPrincipal, triggeringPrincipal } = channel.loadInfo;
          if ([loadingPrincipal, triggeringPrincipal].some((each) => each?.addonId === ${JSON.stringify(id)}))
            window.requestsOfExtension.push(channel.URI.spec);
        }, 'http-on-modify-request');`);
      return async () => (await inWindow('return JSON.stringify(window.requestsOfExtension);')) as string[];
    },
    stopBackground: async () => {
      await inWindow('await extension.terminateBackground({ ignoreDevToolsAttached: true });');
    },
    reloadExtension: async () => {
      await inWindow(`
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();`);
    },
    surfaceText: async (page) => textOfBidiShadowRoots(await treeOf(page)).join(' '),
    inSurface: async (page, declaration) => {
      const root = closedBidiRoot(await treeOf(page));
      if (!root) throw new Error('Nothing of ours is on the page.');
      const outcome = await send('script.callFunction', {
        // As text, since the protocol has forms of its own for objects.
        functionDeclaration: `function () { return JSON.stringify((${declaration}).call(this) ?? null); }`,
        this: { sharedId: root.sharedId },
        target: { context: contextOf(page) },
        awaitPromise: false,
        userActivation: true,
      });
      if (outcome['type'] !== 'success') throw new Error(JSON.stringify(outcome['exceptionDetails']));
      return JSON.parse((outcome['result'] as { readonly value: string }).value) as unknown;
    },
    backgroundHeap: () => Promise.resolve(null),
    inBrowserWindow: inWindow,
    close: () => browser.close(),
  };
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { readonly _id: string })._id;
}

interface BidiNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly mode?: string;
    readonly nodeType: number;
    readonly nodeValue?: string;
    readonly localName?: string;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

function closedBidiRoot(node: BidiNode): BidiNode | null {
  if (node.value?.mode === 'closed') return node;
  for (const child of [...(node.value?.shadowRoot ? [node.value.shadowRoot] : []), ...(node.value?.children ?? [])]) {
    const found = closedBidiRoot(child);
    if (found) return found;
  }
  return null;
}

function textOfBidiShadowRoots({ value }: BidiNode, inside = false): string[] {
  if (!value || value.localName === 'style') return [];
  if (value.nodeType === 3) return inside ? [value.nodeValue ?? ''] : [];
  return [
    ...(value.shadowRoot ? textOfBidiShadowRoots(value.shadowRoot, true) : []),
    ...(value.children ?? []).flatMap((child) => textOfBidiShadowRoots(child, inside)),
  ];
}

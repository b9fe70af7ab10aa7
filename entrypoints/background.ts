import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { EngineParts } from '../engine/index.ts';
import { addressOf } from '../components/glossary-page/route.ts';
import { exportOf } from '../export/article-export.ts';
import { articleAsHtml } from '../export/article-html.ts';
import { articleAsMarkdown } from '../export/article-markdown.ts';
import { createGlossary } from '../glossary/glossary.ts';
import { openLexicon } from '../language/lexicon/lexicon.ts';
import { answerRequests } from '../messages/answer.ts';
import { bringPanel, CLOSED_PAGE, commandPage } from '../messages/page-command.ts';
import { pageCommands, type PageCommand } from '../messages/protocol.ts';
import { createEngines, type Engines } from '../personal/engines.ts';
import { changeCollection, readCollection, watchCollection } from '../personal/items.ts';
import { ownPagesWording } from '../wording/own-pages/index.ts';
import { correctionAt, withPreset } from '../personal/change.ts';
import { readPreset, refreshPreset } from '../personal/preset.ts';
import { watchPreset } from '../personal/stored.ts';
import { changeKnownWords } from '../vocabulary/known-words.ts';
import { pageAddress } from '../vocabulary/saved-word.ts';
import { changeSavedWords, saveWord } from '../vocabulary/saved-words.ts';
import { languageFor } from '../settings/asked-language.ts';
import { readSettings, watchSettings } from '../settings/items.ts';
import { areAlwaysRead, originOf, registerReader } from '../settings/sites.ts';

/** One dictionary for all tabs, loaded when the first page asks and again after a failure. */
let engines: Promise<Engines> | undefined;

function getEngines(): Promise<Engines> {
  engines ??= loadEngines().catch((error: unknown) => {
    engines = undefined;
    throw new Error('Yanzhen could not load its dictionary. Restart the browser or install Yanzhen again.', {
      cause: error,
    });
  });
  return engines;
}

/** The page will ask as soon as the reader is in it: the dictionary is loaded while that is put there. */
function expectReading(command: PageCommand): void {
  if (command !== 'state' && command !== 'stop-reading')
    getEngines().catch((error: unknown) => console.error('Yanzhen will try again when the page asks.', error));
}

async function loadEngines(): Promise<Engines> {
  const [parts, collection, preset] = await Promise.all([loadParts(), readCollection(), readPreset()]);
  const loaded = createEngines(parts, withPreset(collection, preset));
  const change = async (): Promise<void> =>
    loaded.setCollection(withPreset(await readCollection(), await readPreset()));
  watchCollection(() => void change());
  watchPreset(() => void change());
  return loaded;
}

async function loadParts(): Promise<EngineParts> {
  const [lexicon, glossary] = await Promise.all([
    fetch(browser.runtime.getURL('/data/lexicon.bin')).then((response) => response.arrayBuffer()),
    fetch(browser.runtime.getURL('/data/glossary.json')).then((response) => response.json()),
  ]);
  return { lexicon: openLexicon(new Uint8Array(lexicon)), glossary: createGlossary(glossary) };
}

/** What the context menu offers; an item goes by the name of the page command that it gives. */
const menus = ['toggle-reading', 'read-whole-page', 'toggle-panel'] as const satisfies readonly PageCommand[];

/** Takes what is selected to the glossary page, to be looked at and kept there. */
const ADD_SELECTION = 'add-selection';
const LONGEST_SELECTION = 60;

const CITE_SELECTION = 'cite-selection' satisfies PageCommand;

/** One after the other: two at once would make each item twice. */
let menusMade = Promise.resolve();

function makeMenus(): void {
  menusMade = menusMade.then(createMenus).catch((error: unknown) => console.info('No menus were made.', error));
}

async function createMenus(): Promise<void> {
  const { menus: titles } = ownPagesWording(languageFor(await readSettings()));
  // Firefox for Android has no menus. What an earlier version has made is made anew, in the words of now.
  await browser.contextMenus?.removeAll();
  for (const id of menus) browser.contextMenus?.create({ id, title: titles[id], contexts: ['page', 'selection'] });
  for (const id of [CITE_SELECTION, ADD_SELECTION] as const)
    browser.contextMenus?.create({ id, title: titles[id], contexts: ['selection'] });
}

function openGlossary(fragment: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/glossary.html${fragment}`) });
}

function isPageCommand(name: unknown): name is PageCommand {
  return pageCommands.some((command) => command === name);
}

async function commandTab(tabId: number | undefined, command: PageCommand): Promise<void> {
  if (tabId === undefined) return;
  expectReading(command);
  const { error } = await commandPage(tabId, command);
  const { titles, closedPage } = ownPagesWording(languageFor(await readSettings()));
  const problem = error === CLOSED_PAGE.error ? closedPage.any : error;
  await browser.action.setTitle({ tabId, title: problem === null ? titles.button : titles.problem(problem) });
}

export default defineBackground(() => {
  answerRequests({
    annotate: async ({ paragraphs, context, publishedOn, style }, asker) =>
      (await getEngines()).at(asker.url).annotate(paragraphs, context, publishedOn, style),
    'look-up': async (address, asker) => (await getEngines()).at(asker.url).lookUp(address),
    'look-up-headword': async ({ headword, style }, asker) =>
      (await getEngines()).at(asker.url).lookUpHeadword(headword, style),
    'read-article': async ({ style, ...article }, asker) => (await getEngines()).at(asker.url).read(article, style),
    'export-article': async ({ style, outlet, format, ...article }, asker) => {
      const source = { outlet, date: article.date, address: pageAddress(asker.url) };
      const read = exportOf(article, source, (await getEngines()).at(asker.url), style);
      return format === 'html' ? articleAsHtml(read) : articleAsMarkdown(read, { text: true });
    },
    correct: async (wish, asker) => {
      const correction = correctionAt(asker.url, wish);
      await changeCollection({ change: 'correct', correction });
      return correction;
    },
    'forget-correction': async (correction) => {
      await changeCollection({ change: 'forget-correction', correction });
      return null;
    },
    'open-entry': async ({ headword }) => {
      openGlossary(addressOf({ page: 'entry', headword }));
      return null;
    },
    'change-collection': (change) => changeCollection(change),
    'change-known-words': async (change) => {
      await changeKnownWords(change);
      return null;
    },
    'save-word': (wish, asker) =>
      saveWord(wish, {
        id: crypto.randomUUID(),
        address: pageAddress(asker.url),
        savedOn: new Date().toISOString(),
      }),
    'forget-word': ({ id }) => changeSavedWords({ change: 'remove', ids: [id] }),
    'change-words': (change) => changeSavedWords(change),
    'open-words': async ({ query }) => {
      void browser.tabs.create({ url: browser.runtime.getURL(`/vocabulary.html#${encodeURIComponent(query)}`) });
      return null;
    },
    'is-always-read': async (_, asker) => {
      const origin = originOf(asker.url);
      return origin !== null && areAlwaysRead([origin]);
    },
    'bring-panel': async (_, asker) => {
      await bringPanel(asker);
      return null;
    },
    'control-page': ({ tabId, command }) => {
      expectReading(command);
      return commandPage(tabId, command);
    },
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    makeMenus();
    void registerReader();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === ADD_SELECTION)
      openGlossary(addressOf({ page: 'yours', add: selectionText.trim().slice(0, LONGEST_SELECTION) }));
    if (isPageCommand(menuItemId)) void commandTab(tab?.id, menuItemId);
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (isPageCommand(command)) void commandTab(tab?.id, command);
  });
  // Who listens has an update wait until the browser starts anew. Firefox would otherwise end the readers on open pages
  // without a chance to give the pages back.
  browser.runtime.onUpdateAvailable?.addListener(() => undefined);
  // Menus are the browser's and stay as they were made: in another language they are made anew.
  watchSettings(makeMenus, new AbortController().signal);
  void refreshPreset();
  browser.storage.managed?.onChanged?.addListener(() => void refreshPreset());
  browser.permissions.onAdded.addListener(() => void registerReader());
  browser.permissions.onRemoved.addListener(() => void registerReader());
});

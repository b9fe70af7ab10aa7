/** Our sample article as a news site would set it, read by the real extension: what pictures are taken of. */
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from './drive-browser.ts';

/** Longer than a popover’s delay and a transition. */
const SETTLED = 900;

const NEWS_STYLE = `
  body { max-width: none; margin: 0; font: 19px/2.1 'Noto Serif CJK SC', 'Songti SC', serif; color: #222; background: #fff; }
  nav { padding: 14px max(24px, calc(50% - 380px)); background: #8f1d15; font: 16px 'Noto Sans CJK SC', sans-serif; }
  nav a { margin-right: 28px; color: #fff; text-decoration: none; }
  article { max-width: 760px; margin: 28px auto; padding: 0 24px; }
  h1 { font-size: 30px; line-height: 1.9; margin: 0 0 8px; }
  h2 { font-size: 21px; }
  .byline { color: #777; font-size: 15px; margin: 0 0 18px; }
  p { margin: 0 0 14px; }
  @media (prefers-color-scheme: dark) {
    body { color: #d8d8d8; background: #17181a; }
    .byline { color: #9a9a9a; }
  }
`;

/** Waits until what was asked for has come and stands still. */
export function settle(): Promise<void> {
  return new Promise((settled) => setTimeout(settled, SETTLED));
}

/** Opens the article and has it read down to what is in view; nothing of ours is open then. */
export async function readSample(
  driven: DrivenBrowser,
  address: string,
  viewport?: { readonly width: number; readonly height: number },
): Promise<Page> {
  const page = await driven.newPage();
  if (viewport) await page.setViewport(viewport);
  await page.goto(address);
  await page.addStyleTag({ content: NEWS_STYLE });
  // Only in Firefox does a command give the right to the page, and only in Chromium can the popup be closed again.
  if (driven.kind === 'firefox') await driven.giveCommand(page, 'toggle-reading');
  else await driven.pressToolbarButton(page);
  await page.waitForSelector('article > p:nth-of-type(3) ruby', { timeout: 30_000 });
  if (driven.kind === 'chromium') await (await driven.popup()).close();
  // Lines still move while pinyin comes, and the pointer would rest beside its word.
  await settle();
  return page;
}

/** Rests the pointer on the first place where the article's text has this word, so that its popover opens. */
export async function pointAt(page: Page, word: string): Promise<void> {
  await page.bringToFront();
  for (const element of await page.$$('article p ruby-word')) {
    if ((await element.evaluate((each) => each.textContent)) !== word) continue;
    await element.hover();
    return settle();
  }
  throw new Error(`The sample article does not show ${word} as one.`);
}

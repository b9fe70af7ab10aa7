/** Whether a page is worth reading at all. */
import { isText, nameOf, parentOf, pristine, shadowOf } from './element.ts';

/** Nodes and characters looked at before deciding; a page's beginning tells its language. */
const NODES_LOOKED_AT = 10_000;
const CHARACTERS_LOOKED_AT = 20_000;

/** Fewer Han characters than this are a name or a brand, not a text. */
const LEAST_HAN = 20;

const HAN = /\p{Script=Han}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HANGUL = /\p{Script=Hangul}/gu;

/** Japanese prose has more kana than kanji, its headlines a third; a Chinese page quotes a brand with の at most. */
const KANA_SHARE = 0.15;

function count(text: string, characters: RegExp): number {
  return text.match(characters)?.length ?? 0;
}

/** The beginning of a page's text, that of its open shadow roots last. */
function beginningOf(document: Document, body: Element): string {
  const roots: Node[] = [body];
  let text = '';
  let seen = 0;
  for (const root of roots) {
    const walker = pristine(document).createTreeWalker(root, 0x1 | 0x4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      seen += 1;
      if (seen > NODES_LOOKED_AT || text.length > CHARACTERS_LOOKED_AT) return text;
      const parent = parentOf(node);
      if (!isText(node)) roots.push(...[shadowOf(node as Element)].filter((shadow) => shadow !== null));
      else if (!parent || !/^(?:script|style|noscript|template)$/.test(nameOf(parent)))
        text += node.data.slice(0, 2_000);
    }
  }
  return text;
}

/** Whether a page has Chinese text worth reading; a bounded look, false for Japanese and Korean pages with Han characters. */
export function hasChinese(document: Document): boolean {
  const { body } = pristine(document);
  if (!body) return false;
  const text = beginningOf(document, body);
  const han = count(text, HAN);
  return han >= LEAST_HAN && count(text, KANA) < han * KANA_SHARE && count(text, HANGUL) < han;
}

/** Waits between looks at a page that goes on changing: the first, and the longest. */
const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 10_000;

/** Waits until a page has Chinese text worth reading; false when the signal aborts before. */
export function waitForChinese(document: Document, signal: AbortSignal): Promise<boolean> {
  const Observer = pristine(document).defaultView?.MutationObserver;
  if (hasChinese(document) || !Observer) return Promise.resolve(!signal.aborted);
  return new Promise((resolve) => {
    let wait = FIRST_WAIT_MS;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (isChinese: boolean): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(isChinese);
    };
    const look = (): void => {
      timer = undefined;
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
      if (hasChinese(document)) end(true);
    };
    const observer = new Observer(() => {
      timer ??= setTimeout(look, wait);
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', () => end(false), { once: true });
  });
}

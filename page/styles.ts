/** Our stylesheet in the page, without leaving a node in it. Constructed sheets work under any content security policy. */

import { pristine } from './element.ts';

export interface Styles {
  /** Makes the sheet hold in a document or a shadow root; once for each. */
  adopt(root: Document | ShadowRoot): void;
  /** Takes it out of all of them. */
  remove(): void;
}

/** @param text the rules; an empty text adopts nothing */
export function createStyles(document: Document, text: string): Styles {
  const Sheet = pristine(document).defaultView?.CSSStyleSheet;
  const roots = new Set<Document | ShadowRoot>();
  if (!text || !Sheet || !('adoptedStyleSheets' in pristine(document)))
    return { adopt: () => undefined, remove: () => undefined };
  const sheet = new Sheet();
  sheet.replaceSync(text);
  return {
    adopt(root) {
      if (roots.has(root)) return;
      roots.add(root);
      pristine(root).adoptedStyleSheets = [...pristine(root).adoptedStyleSheets, sheet];
    },
    remove() {
      for (const root of roots)
        pristine(root).adoptedStyleSheets = [...pristine(root).adoptedStyleSheets].filter((each) => each !== sheet);
      roots.clear();
    },
  };
}

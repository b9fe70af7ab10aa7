/** Keyboard shortcuts as the browser has really assigned them, which may differ from what the manifest suggests. */
import { browser } from 'wxt/browser';

export interface Shortcut {
  readonly label: string;
  /** As the browser writes it, 'Alt+Shift+Y'; null where none is assigned. */
  readonly keys: string | null;
}

/** The four commands in the order of the manifest; empty where the browser has no commands (Firefox for Android). */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands
    .filter(({ description }) => description !== undefined && description !== '')
    .map(({ description, shortcut }) => ({ label: description ?? '', keys: shortcut ? shortcut : null }));
}

/** The page on which Chromium's browsers let a person assign shortcuts; a web page may not lead there, an extension may. */
const SHORTCUTS_PAGE =
  import.meta.env.BROWSER === 'edge' ? 'edge://extensions/shortcuts' : 'chrome://extensions/shortcuts';

/** How shortcuts are changed in this browser, in the person's words. */
export const howToChangeShortcuts =
  import.meta.env.BROWSER === 'firefox'
    ? 'Firefox keeps them under Add-ons and themes, in the menu of the cog: Manage Extension Shortcuts.'
    : `The browser keeps them at ${SHORTCUTS_PAGE}.`;

/** Opens the place where the browser lets a person assign shortcuts. */
export async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: SHORTCUTS_PAGE });
}

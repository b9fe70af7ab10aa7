/** Keyboard shortcuts as the browser has really assigned them, which may differ from what the manifest suggests. */
import { browser } from 'wxt/browser';
import { ownPagesWording, type OwnPagesWording } from '../wording/own-pages/index.ts';

export type Command = keyof OwnPagesWording['commands'];

const names = Object.keys(ownPagesWording('en').commands) as Command[];

export interface Shortcut {
  readonly name: Command;
  /** As the browser writes it, 'Alt+Shift+Y'; null where none is assigned. */
  readonly keys: string | null;
}

/** The four commands in the order of the manifest; empty where the browser has no commands (Firefox for Android). */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return names.flatMap((name) => {
    const command = commands.find((each) => each.name === name);
    return command ? [{ name, keys: command.shortcut ? command.shortcut : null }] : [];
  });
}

/** The page on which Chromium's browsers let a person assign shortcuts; a web page may not lead there, an extension may. */
const SHORTCUTS_PAGE =
  import.meta.env.BROWSER === 'edge' ? 'edge://extensions/shortcuts' : 'chrome://extensions/shortcuts';

/** The page of the browser's on which shortcuts are changed; null in Firefox, which has them in a menu. */
export const shortcutsPage = import.meta.env.BROWSER === 'firefox' ? null : SHORTCUTS_PAGE;

/** Opens the place where the browser lets a person assign shortcuts. */
export async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: SHORTCUTS_PAGE });
}

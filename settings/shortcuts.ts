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

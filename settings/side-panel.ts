/** The browser's side panel, where it has one: Chrome and Edge, and Firefox on the desktop as its sidebar. */
import { browser } from 'wxt/browser';

interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the side panel of a window; null where the browser has none. Must be the first thing that a click handler does:
 * browsers open it only straight after the click.
 */
export function sidePanelOpener(windowId: number | undefined): (() => Promise<void>) | null {
  const { sidebarAction } = browser as { sidebarAction?: SidebarAction };
  if (sidebarAction) return () => sidebarAction.open();
  if (windowId === undefined || browser.sidePanel === undefined) return null;
  return () => browser.sidePanel.open({ windowId });
}

/**
 * Sites that are always read. A site is one whose host permission a person has granted: the browser's own list of grants
 * is the only one, so that revoking a permission anywhere is enough.
 */
import { browser } from 'wxt/browser';

const READER_SCRIPT = 'reader.js';
const REGISTRATION = 'always-read';

/** Match patterns of the sites that are always read. */
export async function alwaysReadOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** The match pattern of a page's site; null for pages that are no site: browser pages, files. */
export function originOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? `*://${hostname}/*` : null;
}

/**
 * Asks the person for sites. Must be the first thing that a click handler does: Firefox grants nothing afterwards.
 *
 * @returns whether they were granted
 */
export function askForSites(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

export function forgetSites(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Whether all of these are granted. */
export function areAlwaysRead(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/** Makes the reader start by itself on just the sites that are granted now. */
export async function registerReader(): Promise<void> {
  const origins = await alwaysReadOrigins();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  if (origins.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: REGISTRATION,
      js: [READER_SCRIPT],
      matches: [...origins],
      allFrames: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Why a page cannot be read, said so that a person knows what to do instead. */

import { ownPagesWording, type OwnPagesWording } from '../../wording/own-pages/index.ts';

const STORES = /^(?:chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)$/;

/**
 * @param address undefined where the browser does not tell it, which is so for most of its own pages
 */
export function explainClosedPage(
  address: string | undefined,
  say: OwnPagesWording['closedPage'] = ownPagesWording('en').closedPage,
): string {
  if (address === undefined || !URL.canParse(address)) {
    return say.any;
  }
  const { protocol, hostname, pathname } = new URL(address);
  if (/\.pdf$/i.test(pathname)) {
    return say.pdf;
  }
  if (protocol === 'file:') {
    return say.file;
  }
  if (STORES.test(hostname)) return say.store;
  if (protocol.endsWith('-extension:')) return say.extension;
  if (!/^https?:$/.test(protocol)) return say.browser;
  return say.refused;
}

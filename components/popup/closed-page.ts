/** Why a page cannot be read, said so that a person knows what to do instead. */

const STORES = /^(?:chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)$/;

/**
 * @param address undefined where the browser does not tell it, which is so for most of its own pages
 */
export function explainClosedPage(address: string | undefined): string {
  if (address === undefined || !URL.canParse(address)) {
    return 'The browser lets no extension read this page: it is one of its own, a store of extensions, or a PDF. Open an article on the web and press the button again.';
  }
  const { protocol, hostname, pathname } = new URL(address);
  if (/\.pdf$/i.test(pathname)) {
    return 'The browser shows this PDF in a viewer of its own, which no extension may read. Look for the article as a web page.';
  }
  if (protocol === 'file:') {
    return 'This is a file on your computer. To have it read, allow Yanzhen access to file addresses in the browser’s list of extensions.';
  }
  if (STORES.test(hostname)) return 'This is a store of extensions, and browsers let none of them read it.';
  if (protocol.endsWith('-extension:')) return 'This page belongs to an extension, and no other may read it.';
  if (!/^https?:$/.test(protocol)) return 'This page belongs to the browser, and no extension may read it.';
  return 'The browser does not let Yanzhen read this page. Reload it and press the button again.';
}

/** Who publishes a page, as a person would name it. */

/** `SiteName` is what Chinese government sites have to give (政府网站发展指引, 2017), `og:site_name` what the others do. */
const SITE_METAS = ['og:site_name', 'SiteName'];

/** The name of the site where the page tells it, or else its host. */
export function outletOf(document: Document): string {
  const metas = [...document.querySelectorAll('meta[content]')];
  for (const wanted of SITE_METAS) {
    const meta = metas.find((each) =>
      [each.getAttribute('property'), each.getAttribute('name')].some(
        (name) => name?.toLowerCase() === wanted.toLowerCase(),
      ),
    );
    const name = (meta?.getAttribute('content') ?? '').replaceAll(/\s+/g, ' ').trim();
    if (name !== '') return name.slice(0, 200);
  }
  return URL.canParse(document.URL) ? new URL(document.URL).hostname.replace(/^www\./, '') : '';
}

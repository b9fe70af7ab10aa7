/** Addresses inside the glossary page, in the fragment, so that an entry can be linked to. */

export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'search'; readonly query: string }
  | { readonly page: 'desk'; readonly desk: string }
  | { readonly page: 'entry'; readonly headword: string }
  /** `add` is what is to be added, as from a selection; may be empty. */
  | { readonly page: 'yours'; readonly add: string };

export function addressOf(route: Route): string {
  switch (route.page) {
    case 'home':
      return '#/';
    case 'search':
      return `#/search/${encodeURIComponent(route.query)}`;
    case 'desk':
      return `#/domain/${encodeURIComponent(route.desk)}`;
    case 'entry':
      return `#/entry/${encodeURIComponent(route.headword)}`;
    case 'yours':
      return `#/yours${route.add === '' ? '' : `/${encodeURIComponent(route.add)}`}`;
  }
}

/** The route of a fragment; the first page for what is none of ours. */
export function routeOf(fragment: string): Route {
  const [, name = '', encoded = ''] = fragment.split('/');
  const rest = decode(encoded);
  if (name === 'search' && rest !== '') return { page: 'search', query: rest };
  if (name === 'domain' && rest !== '') return { page: 'desk', desk: rest };
  if (name === 'entry' && rest !== '') return { page: 'entry', headword: rest };
  if (name === 'yours') return { page: 'yours', add: rest };
  return { page: 'home' };
}

function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    // A fragment typed by hand may hold a lone percent sign: then it means itself.
    return encoded;
  }
}

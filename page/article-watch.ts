/** The article while the page goes on changing: whether a change concerns it, and which one it is after such changes. */
import { findArticle, type PageArticle, type Scope } from './article.ts';
import { shownBy } from './article-imprint.ts';
import { contains, isConnected, isElement, parentOf, pristine, textIn } from './element.ts';

/** Han characters from which on something new in the page may be part of an article. */
const LEAST_PROSE = 60;

function isProse(node: Node): boolean {
  if (!isElement(node)) return false;
  const text = textIn(node).slice(0, 2_000);
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= LEAST_PROSE;
}

/** A page's address without what only names a place in it. */
function addressOf(document: Document): string {
  return pristine(document).URL.replace(/#.*$/s, '');
}

export class ArticleWatch {
  readonly #document: Document;
  readonly #sourceOf: (node: Text) => string;
  #scope: Scope = 'article';
  #found: PageArticle;
  /** The page's address when the article was looked for. */
  #address = '';
  /** Prose has come into the page outside the article. */
  #cameBeside = false;

  /** @param sourceOf the text of a node, which for an annotated one is not what it holds now */
  constructor(document: Document, sourceOf: (node: Text) => string) {
    this.#document = document;
    this.#sourceOf = sourceOf;
    this.#found = this.#find();
  }

  /** What of the page is taken for the article. */
  get scope(): Scope {
    return this.#scope;
  }

  get found(): PageArticle {
    return this.#found;
  }

  /** Whether a place in the page is in the article. */
  covers(node: Node): boolean {
    const { element, heading, skips } = this.#found;
    if (heading && contains(heading, node)) return true;
    for (let at = isElement(node) ? node : parentOf(node); at; at = parentOf(at)) {
      if (at === element) return true;
      if (skips(at)) return false;
    }
    return false;
  }

  /** Takes the whole page for the article from now on; false where that was so already. */
  takeWholePage(): boolean {
    if (this.#scope === 'page') return false;
    this.#scope = 'page';
    this.findAnew();
    return true;
  }

  /** Whether a change of the page may be one of the article, or bring another. */
  isConcernedBy({ target, addedNodes }: MutationRecord): boolean {
    const { element, heading } = this.#found;
    if (!isConnected(element) || contains(element, target)) return true;
    if (heading !== null && contains(heading, target)) return true;
    this.#cameBeside ||= [...addedNodes].some(isProse);
    return this.#cameBeside || contains(target, element);
  }

  /** Looks for the article again where it has left the page, or the page has another or more of it than it had. */
  lookAgain(): void {
    const { element, heading, title, isToldApart } = this.#found;
    const isGone = !isConnected(element) || (heading !== null && !isConnected(heading));
    const isOther = this.#address !== addressOf(this.#document) || (heading && title !== shownBy(heading));
    if (isGone || isOther || !isToldApart) this.findAnew();
    else if (this.#cameBeside) {
      const found = this.#find();
      if (contains(found.element, element)) this.#found = found;
    }
  }

  /** Looks for the article whatever is known of it. */
  findAnew(): void {
    this.#found = this.#find();
  }

  #find(): PageArticle {
    this.#address = addressOf(this.#document);
    this.#cameBeside = false;
    return findArticle(this.#document, this.#scope, this.#sourceOf);
  }
}

/** What the popup knows of the page in the tab; the message protocol says the same. */
export interface PageState {
  readonly reading: boolean;
  /** What of the page is read: its article alone, or all of it; null while it is not read. */
  readonly scope: 'article' | 'page' | null;
  readonly panelOpen: boolean;
  readonly chinese: boolean;
  readonly words: number;
  readonly terms: number;
  /** In the reader's words; null when all is well. */
  readonly error: string | null;
}

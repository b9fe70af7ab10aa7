/** What the lexicon is compiled from, as the packages have it. */

export interface LexiconSources {
  /** CC-CEDICT as published. */
  readonly cedict: string;
  /** Lines of `word frequency part-of-speech`, as jieba's dict.txt has them. */
  readonly frequencies: string;
  /** Word to its syllables with spaces between, as `@pinyin-pro/data` has them: with the sandhi of 一 and 不 in places. */
  readonly readings: Readonly<Record<string, string>>;
  /** Names of administrative divisions down to the county: 铅山县. */
  readonly divisions: readonly string[];
}

/** The languages in which Yanzhen itself speaks. What it says of Chinese stays English in both: that is what it is for. */

export type Language = 'en' | 'zh-Hans';

/** What a person can choose; 'auto' is the language of their browser. */
export type LanguageChoice = 'auto' | Language;

/** The language to speak in. Every Chinese is answered in Simplified, every other language in English. */
export function languageOf(choice: LanguageChoice, browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  return /^zh\b/i.test(browserLanguage) ? 'zh-Hans' : 'en';
}

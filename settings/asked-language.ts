/** The language that settings ask for. Apart from what follows it in a page, so that the background carries no interface. */
import { browser } from 'wxt/browser';
import { languageOf, type Language } from '../wording/language.ts';
import type { Settings } from './schema.ts';

/** The language that these settings ask for, in this browser. */
export function languageFor({ interfaceLanguage: choice }: Pick<Settings, 'interfaceLanguage'>): Language {
  return languageOf(choice, choice === 'auto' ? browser.i18n.getUILanguage() : '');
}

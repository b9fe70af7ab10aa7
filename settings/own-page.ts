/** A page of our own in the person's language: what it says where it is no component, its `lang` and its title. */
import { effect } from '@preact/signals';
import { ownPagesWording, type OwnPagesWording } from '../wording/own-pages/index.ts';
import { interfaceLanguage } from './interface-language.ts';

type PageName = 'popup' | 'options' | 'vocabulary' | 'glossary' | 'welcome' | 'sidepanel';

/** What pages of our own say now. */
export function ownWords(): OwnPagesWording {
  return ownPagesWording(interfaceLanguage.peek());
}

/** Keeps the page's `lang` and title in the language that is spoken. */
export function titlePage(document: Document, page: PageName): void {
  effect(() => {
    const language = interfaceLanguage.value;
    document.documentElement.lang = language;
    document.title = ownPagesWording(language).titles[page];
  });
}

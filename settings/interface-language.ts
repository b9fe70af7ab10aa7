/** The language in which Yanzhen speaks here, in this page or this page of our own: there is one, and it follows the settings. */
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { inPageWording, type InPageWording } from '../wording/in-page/index.ts';
import { languageOf, type Language } from '../wording/language.ts';
import type { Settings } from './schema.ts';

const spoken = signal<Language>('en');

export const interfaceLanguage: ReadonlySignal<Language> = spoken;

/** The language that these settings ask for, in this browser. */
export function languageFor({ interfaceLanguage: choice }: Pick<Settings, 'interfaceLanguage'>): Language {
  return languageOf(choice, choice === 'auto' ? browser.i18n.getUILanguage() : '');
}

/** Speaks as these settings say from now on. */
export function speakAs(settings: Pick<Settings, 'interfaceLanguage'>): void {
  spoken.value = languageFor(settings);
}

/** Speaks as the settings say, until the signal aborts. */
export function followInterfaceLanguage(settings: ReadonlySignal<Settings>, ending: AbortSignal): void {
  const stop = effect(() => speakAs(settings.value));
  ending.addEventListener('abort', stop);
}

/** What is said over a page, for those who are no component. */
export function inPageWords(): InPageWording {
  return inPageWording(spoken.peek());
}

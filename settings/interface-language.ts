/** The language in which Yanzhen speaks here, in this page or this page of our own: there is one, and it follows the settings. */
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { inPageWording, type InPageWording } from '../wording/in-page/index.ts';
import type { Language } from '../wording/language.ts';
import { languageFor } from './asked-language.ts';
import type { Settings } from './schema.ts';

const spoken = signal<Language>('en');

export const interfaceLanguage: ReadonlySignal<Language> = spoken;

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

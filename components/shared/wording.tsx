/** In which language a surface speaks, for all that stands in it. */
import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { inPageWording, type InPageWording } from '../../wording/in-page/index.ts';
import type { Language } from '../../wording/language.ts';

const Speaking = createContext<Language>('en');

export interface SpeakingInProps {
  readonly language: Language;
  readonly children: ComponentChildren;
}

/** All that stands in it speaks this language; outside of any, it is English. */
export function SpeakingIn({ language, children }: SpeakingInProps) {
  return <Speaking.Provider value={language}>{children}</Speaking.Provider>;
}

/** The language, as the root of each surface says it in `lang`. */
export function useLanguage(): Language {
  return useContext(Speaking);
}

/** What popover, notices and citation say. */
export function useWording(): InPageWording {
  return inPageWording(useLanguage());
}

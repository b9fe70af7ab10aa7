/** The wording of the panel, which goes into a page only when the panel is opened there. */
import type { Language } from '../language.ts';
import { chinese } from './chinese.ts';
import { english, type PanelWording } from './english.ts';

export type { PanelWording } from './english.ts';

export function panelWording(language: Language): PanelWording {
  return language === 'zh-Hans' ? chinese : english;
}

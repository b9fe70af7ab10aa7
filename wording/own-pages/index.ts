/** The wording of the pages of our own, and of the browser's menus. */
import type { Language } from '../language.ts';
import { chinese } from './chinese.ts';
import { english, type OwnPagesWording } from './english.ts';

export type { OwnPagesWording } from './english.ts';

export function ownPagesWording(language: Language): OwnPagesWording {
  return language === 'zh-Hans' ? chinese : english;
}

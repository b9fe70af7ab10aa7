/** The wording of what stands over a page. It goes into every page that is read, so it is apart from that of our own pages, and from the panel's. */
import type { Language } from '../language.ts';
import { chinese } from './chinese.ts';
import { english, type InPageWording } from './english.ts';

export type { InPageWording } from './english.ts';

export function inPageWording(language: Language): InPageWording {
  return language === 'zh-Hans' ? chinese : english;
}

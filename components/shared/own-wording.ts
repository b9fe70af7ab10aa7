import { ownPagesWording, type OwnPagesWording } from '../../wording/own-pages/index.ts';
import { useLanguage } from './wording.tsx';

/** What the pages of our own say. Not for what stands over a page: that carries no words which it does not show. */
export function useOwnWording(): OwnPagesWording {
  return ownPagesWording(useLanguage());
}

/** What the panel says, in the language of the surface that it stands in. */
import { panelWording, type PanelWording } from '../../wording/panel/index.ts';
import { useLanguage } from '../shared/wording.tsx';

export function usePanelWording(): PanelWording {
  return panelWording(useLanguage());
}

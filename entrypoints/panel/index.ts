/** The panel, put into a page that is being read when somebody opens it there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPanel } from '../../components/panel/panel-script.ts';
import { panelScript } from './script.tsx';

export default defineUnlistedScript(() => offerPanel(panelScript));

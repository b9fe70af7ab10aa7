/** The panel, put into a page that is being read when somebody opens it there. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Panel } from '../../components/panel/Panel.tsx';
import exportStyles from '../../components/panel/export-menu.css?inline';
import { offerPanel, type MountedPanel } from '../../components/panel/panel-script.ts';
import panelStyles from '../../components/panel/panel.css?inline';
import { SpeakingIn } from '../../components/shared/wording.tsx';

export default defineUnlistedScript(() => offerPanel({ styles: `${panelStyles}\n${exportStyles}`, mount }));

function mount(container: Element): MountedPanel {
  const currentParagraph = signal(0);
  return {
    show: ({ language, props }) =>
      render(
        <SpeakingIn language={language}>
          <Panel {...props} currentParagraph={currentParagraph} />
        </SpeakingIn>,
        container,
      ),
    follow: (paragraph) => (currentParagraph.value = paragraph),
    hide: () => render(null, container),
  };
}

/** The panel as it is put into a page that is being read, or taken by a page of our own. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { Panel } from '../../components/panel/Panel.tsx';
import exportStyles from '../../components/panel/export-menu.css?inline';
import type { MountedPanel, PanelScript } from '../../components/panel/panel-script.ts';
import panelStyles from '../../components/panel/panel.css?inline';
import { SpeakingIn } from '../../components/shared/wording.tsx';

export const panelScript: PanelScript = { styles: `${panelStyles}\n${exportStyles}`, mount };

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

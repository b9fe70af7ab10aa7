import { Choice } from '../shared/Choice.tsx';
import { Group } from './Group.tsx';
import { samples } from './samples.ts';
import type { SettingsGroupProps } from './settings-values.ts';

const SIDES = [
  ['left', 'Left'],
  ['bottom', 'Bottom'],
  ['right', 'Right'],
] as const;

export interface PanelGroupProps extends SettingsGroupProps {
  /** The sample in English; null while it is being read. */
  readonly statement: string | null;
}

/** Where the panel stands, with a small picture of it. */
export function PanelGroup({ settings, statement, onChange }: PanelGroupProps) {
  return (
    <Group id="panel" title="English panel">
      <figure class="options-sample">
        <figcaption>So it stands</figcaption>
        <div class="panel-picture" data-side={settings.panelSide}>
          <p lang="zh-Hans">{samples.panel}</p>
          <p class="panel-picture-panel">{statement ?? '…'}</p>
        </div>
      </figure>
      <Choice
        legend="Stands at the"
        name="side"
        value={settings.panelSide}
        choices={SIDES}
        onChange={(panelSide) => onChange({ panelSide })}
      />
      <p class="options-soft">
        On narrow screens it is always at the bottom. Drag its edge, or move it with the arrow keys, to make it larger.
      </p>
    </Group>
  );
}

import { Choice } from '../shared/Choice.tsx';
import { useOwnWording } from '../shared/own-wording.ts';
import { Group } from './Group.tsx';
import { samples } from './samples.ts';
import type { SettingsGroupProps } from './settings-values.ts';

const SIDES = ['left', 'bottom', 'right'] as const;

export interface PanelGroupProps extends SettingsGroupProps {
  /** The sample in English; null while it is being read. */
  readonly statement: string | null;
}

/** Where the panel stands, with a small picture of it. */
export function PanelGroup({ settings, statement, onChange }: PanelGroupProps) {
  const { options: say } = useOwnWording();
  return (
    <Group
      id="panel"
      title={say.groups.panel}
      sample={
        <figure class="options-sample">
          <figcaption translate={false}>{say.panelSample}</figcaption>
          <div class="panel-picture" data-side={settings.panelSide}>
            <p lang="zh-Hans">{samples.panel}</p>
            <p class="panel-picture-panel" lang="en">
              {statement ?? '…'}
            </p>
          </div>
        </figure>
      }
    >
      <Choice
        legend={say.standsAt}
        name="side"
        value={settings.panelSide}
        choices={SIDES.map((side) => [side, say.sides[side]])}
        onChange={(panelSide) => onChange({ panelSide })}
      />
      <p class="options-soft">{say.panelNote}</p>
    </Group>
  );
}

import { ShortcutList, type ShortcutView } from '../shared/ShortcutList.tsx';
import { Group } from './Group.tsx';

export interface ShortcutsGroupProps {
  /** As the browser has really assigned them; empty where it has none at all. */
  readonly shortcuts: readonly ShortcutView[];
  /** How they are changed in this browser. */
  readonly howToChange: string;
  readonly onOpenShortcuts: () => void;
}

export function ShortcutsGroup({ shortcuts, howToChange, onOpenShortcuts }: ShortcutsGroupProps) {
  return (
    <Group id="shortcuts" title="Shortcuts">
      {shortcuts.length === 0 ? (
        <p class="options-soft">This browser has no shortcuts for extensions. Everything can be tapped.</p>
      ) : (
        <>
          <ShortcutList shortcuts={shortcuts} />
          <p class="options-soft">{howToChange}</p>
          <p class="options-tools">
            <button type="button" class="link" onClick={onOpenShortcuts}>
              Change shortcuts
            </button>
          </p>
        </>
      )}
    </Group>
  );
}

import { ShortcutList, type ShortcutView } from '../shared/ShortcutList.tsx';
import { useOwnWording } from '../shared/own-wording.ts';
import { Group } from './Group.tsx';

export interface ShortcutsGroupProps {
  /** As the browser has really assigned them; empty where it has none at all. */
  readonly shortcuts: readonly ShortcutView[];
  /** The page of the browser's on which they are changed; null in Firefox, which has them in a menu. */
  readonly page: string | null;
  readonly onOpenShortcuts: () => void;
}

export function ShortcutsGroup({ shortcuts, page, onOpenShortcuts }: ShortcutsGroupProps) {
  const { options: say } = useOwnWording();
  return (
    <Group id="shortcuts" title={say.groups.shortcuts}>
      {shortcuts.length === 0 ? (
        <p class="options-soft">{say.noShortcuts}</p>
      ) : (
        <>
          <ShortcutList shortcuts={shortcuts} />
          <p class="options-soft">{page === null ? say.shortcutsInFirefox : say.shortcutsAt(page)}</p>
          <p class="options-tools">
            <button type="button" class="link" onClick={onOpenShortcuts}>
              {say.changeShortcuts}
            </button>
          </p>
        </>
      )}
    </Group>
  );
}

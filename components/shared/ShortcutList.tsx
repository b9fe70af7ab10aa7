import type { OwnPagesWording } from '../../wording/own-pages/index.ts';
import { useOwnWording } from './own-wording.ts';

export interface ShortcutView {
  /** The command as the manifest names it. */
  readonly name: keyof OwnPagesWording['commands'];
  /** As the browser writes it; null where none is assigned. */
  readonly keys: string | null;
}

/** Keyboard shortcuts as they really are. */
export function ShortcutList({ shortcuts }: { readonly shortcuts: readonly ShortcutView[] }) {
  const { controls: say, commands } = useOwnWording();
  if (shortcuts.length === 0) return null;
  return (
    <dl class="shortcuts">
      {shortcuts.map(({ name, keys }) => (
        <div key={name}>
          <dt>{commands[name]}</dt>
          <dd>{keys === null ? say.notSet : <kbd>{keys}</kbd>}</dd>
        </div>
      ))}
    </dl>
  );
}

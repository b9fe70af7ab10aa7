export interface ShortcutView {
  readonly label: string;
  /** As the browser writes it; null where none is assigned. */
  readonly keys: string | null;
}

/** Keyboard shortcuts as they really are. */
export function ShortcutList({ shortcuts }: { readonly shortcuts: readonly ShortcutView[] }) {
  if (shortcuts.length === 0) return null;
  return (
    <dl class="shortcuts">
      {shortcuts.map(({ label, keys }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{keys === null ? 'not set' : <kbd>{keys}</kbd>}</dd>
        </div>
      ))}
    </dl>
  );
}

import { Group } from './Group.tsx';

export interface KeepingGroupProps {
  /** What was done last, in a sentence. */
  readonly status: string | null;
  /** What went wrong last, a line each. */
  readonly fault: string | null;
  readonly onSave: () => void;
  readonly onLoad: (text: string) => void;
  readonly onReset: () => void;
  /** Gives back what was replaced last; null where there is nothing to give back. */
  readonly onUndo: (() => void) | null;
}

/** All settings together: into a file, out of one, and back to what they were at first. */
export function KeepingGroup({ status, fault, onSave, onLoad, onReset, onUndo }: KeepingGroupProps) {
  return (
    <Group id="keeping" title="Your settings">
      <p class="options-soft">
        They go with you through your browser’s own sync, where you have switched that on. The panel’s place and size
        stay on this device, and so do your words and terms.
      </p>
      <p class="options-tools">
        <button type="button" class="link" onClick={onSave}>
          Save to a file
        </button>
        <label class="link file-link">
          Load from a file
          <input type="file" accept=".json,application/json" onChange={(event) => load(event.currentTarget, onLoad)} />
        </label>
        <button type="button" class="link" onClick={onReset}>
          Set everything back
        </button>
        {onUndo && (
          <button type="button" class="link" onClick={onUndo}>
            Undo
          </button>
        )}
      </p>
      <p class="options-soft" role="status">
        {status}
      </p>
      {fault !== null && (
        <p class="options-fault" role="alert">
          {fault}
        </p>
      )}
    </Group>
  );
}

function load(input: HTMLInputElement, onLoad: (text: string) => void): void {
  const file = input.files?.[0];
  input.value = '';
  if (file) void file.text().then(onLoad);
}

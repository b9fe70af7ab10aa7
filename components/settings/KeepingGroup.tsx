import { useOwnWording } from '../shared/own-wording.ts';
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
  const { options, keeping: say, common } = useOwnWording();
  return (
    <Group id="keeping" title={options.groups.keeping}>
      <p class="options-soft">{say.note}</p>
      <p class="options-tools">
        <button type="button" class="link" onClick={onSave}>
          {say.save}
        </button>
        <label class="link file-link">
          {say.load}
          <input type="file" accept=".json,application/json" onChange={(event) => load(event.currentTarget, onLoad)} />
        </label>
        <button type="button" class="link" onClick={onReset}>
          {say.reset}
        </button>
        {onUndo && (
          <button type="button" class="link" onClick={onUndo}>
            {common.undo}
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

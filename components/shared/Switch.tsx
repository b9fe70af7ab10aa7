export interface SwitchProps {
  readonly label: string;
  readonly note?: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onToggle: () => void;
}

/** A switch with its label, all of it pressable. */
export function Switch({ label, note, isOn, isDisabled = false, onToggle }: SwitchProps) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={isOn} disabled={isDisabled} onClick={onToggle}>
      <span class="switch-label">
        {label}
        {note !== undefined && <span class="switch-note">{note}</span>}
      </span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}

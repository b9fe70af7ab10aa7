/** Over which words pinyin stands. */
export type Show = 'all' | 'terms' | 'hover';

const CHOICES: readonly { readonly value: Show; readonly label: string }[] = [
  { value: 'all', label: 'All words' },
  { value: 'terms', label: 'Terms only' },
  { value: 'hover', label: 'On hover' },
];

export interface ShowChoiceProps {
  readonly value: Show;
  readonly onChange: (show: Show) => void;
}

export function ShowChoice({ value, onChange }: ShowChoiceProps) {
  return (
    <fieldset class="choice">
      <legend>Pinyin over</legend>
      <div class="choice-options">
        {CHOICES.map((choice) => (
          <label key={choice.value} class="choice-option">
            <input
              type="radio"
              name="show"
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

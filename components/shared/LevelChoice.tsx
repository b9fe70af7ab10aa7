/** From which level on words have pinyin. The levels are bands of frequency in general Chinese, and say so. */
import { useOwnWording } from './own-wording.ts';

/** How many of the commonest words may go without pinyin. */
export const LEVELS = [0, 500, 1_000, 2_000, 4_000, 8_000] as const;
export type Level = (typeof LEVELS)[number];

export interface LevelChoiceProps {
  readonly value: Level;
  readonly onChange: (level: Level) => void;
}

export function LevelChoice({ value, onChange }: LevelChoiceProps) {
  const { controls: say } = useOwnWording();
  return (
    <label class="select-row">
      <span>{say.withoutPinyin}</span>
      <select
        value={value}
        onChange={(event) => onChange(LEVELS.find((level) => level === Number(event.currentTarget.value)) ?? 0)}
      >
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {level === 0 ? say.noLevel : say.level(level)}
          </option>
        ))}
      </select>
    </label>
  );
}

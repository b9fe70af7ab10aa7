import { useOwnWording } from './own-wording.ts';
import { SelectRow } from './SelectRow.tsx';

export type Notation = 'marks' | 'numbers' | 'zhuyin';

const NOTATIONS = ['marks', 'numbers', 'zhuyin'] as const;

export interface NotationChoiceProps {
  readonly value: Notation;
  readonly onChange: (notation: Notation) => void;
}

/** How readings are written. */
export function NotationChoice({ value, onChange }: NotationChoiceProps) {
  const { controls: say } = useOwnWording();
  const choices = NOTATIONS.map((notation) => [notation, say.notations[notation]] as const);
  return <SelectRow label={say.writtenWith} value={value} choices={choices} onChange={onChange} />;
}

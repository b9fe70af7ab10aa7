import { SelectRow } from './SelectRow.tsx';

export type Notation = 'marks' | 'numbers' | 'zhuyin';

const NOTATIONS = [
  ['marks', 'Tone marks: Chóngqìng'],
  ['numbers', 'Tone numbers: Chong2qing4'],
  ['zhuyin', 'Zhuyin: ㄔㄨㄥˊ ㄑㄧㄥˋ'],
] as const;

export interface NotationChoiceProps {
  readonly value: Notation;
  readonly onChange: (notation: Notation) => void;
}

/** How readings are written. */
export function NotationChoice({ value, onChange }: NotationChoiceProps) {
  return <SelectRow label="Written with" value={value} choices={NOTATIONS} onChange={onChange} />;
}

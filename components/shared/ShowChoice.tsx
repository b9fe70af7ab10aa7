import { Choice } from './Choice.tsx';

/** Over which words pinyin stands. */
export type Show = 'all' | 'terms' | 'hover';

const CHOICES = [
  ['all', 'All words'],
  ['terms', 'Terms only'],
  ['hover', 'On hover'],
] as const;

export interface ShowChoiceProps {
  readonly value: Show;
  readonly onChange: (show: Show) => void;
}

export function ShowChoice({ value, onChange }: ShowChoiceProps) {
  return <Choice legend="Pinyin over" name="show" value={value} choices={CHOICES} onChange={onChange} />;
}

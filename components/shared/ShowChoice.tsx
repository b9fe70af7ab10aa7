import { Choice } from './Choice.tsx';
import { useOwnWording } from './own-wording.ts';

/** Over which words pinyin stands. */
export type Show = 'all' | 'terms' | 'hover';

const SHOWS = ['all', 'terms', 'hover'] as const;

export interface ShowChoiceProps {
  readonly value: Show;
  readonly onChange: (show: Show) => void;
}

export function ShowChoice({ value, onChange }: ShowChoiceProps) {
  const { controls: say } = useOwnWording();
  const choices = SHOWS.map((show) => [show, say.show[show]] as const);
  return <Choice legend={say.pinyinOver} name="show" value={value} choices={choices} onChange={onChange} />;
}

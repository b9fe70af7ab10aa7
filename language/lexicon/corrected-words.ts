/** Every word whose reading we say ourselves, from the tables that hold them. */
import { words as fromAToG } from '../reading/polyphones/a-g.ts';
import { words as fromHToL } from '../reading/polyphones/h-l.ts';
import { words as fromMToS } from '../reading/polyphones/m-s.ts';
import { words as fromTToZ } from '../reading/polyphones/t-z.ts';
import { WORD_READINGS } from './corrections.ts';
import { PLACE_READINGS } from './place-readings.ts';

export { CHARACTER_READINGS } from './corrections.ts';

/** Word and reading as printed. Where two tables have a word, the later line counts: places last. */
export const correctedWords: readonly (readonly [word: string, reading: string])[] = [
  fromAToG,
  fromHToL,
  fromMToS,
  fromTToZ,
  WORD_READINGS,
  PLACE_READINGS,
].flatMap((table) => Object.entries(table));

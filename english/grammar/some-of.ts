/** 有企业计划扩大产能: some of those that are named, as the subject of what follows. */
import { isPerson } from '../words/measure-word.ts';
import { splitHead } from './inflect.ts';
import { isAgent, type NominalList } from './nominal.ts';

/** Null where those behind 有 do nothing themselves, or a figure counts them. */
export function someOf(who: NominalList): NominalList | null {
  const [only, ...others] = who.parts;
  const isWho = isAgent(who) || isPerson(splitHead(only.head).head);
  if (others.length > 0 || who.open || !isWho || only.owner !== null || only.determiner !== null) return null;
  const isPlain = only.counting === 'many' && only.count === null && only.after === '';
  const count = isPlain ? 'some' : only.count;
  return count === null || /\d/.test(count) ? null : { parts: [{ ...only, count }], open: false };
}

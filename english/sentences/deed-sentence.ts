/** What somebody does to things that are counted, as an English predicate. */
import type { Actor } from '../figures/clause-parts.ts';
import { conjugate } from '../grammar/inflect.ts';
import type { CountingVerb } from '../words/verb.ts';

export type Tense = 'past' | 'perfect' | 'pluperfect';

/** 'put 64 buses into service' */
export function withThings(verb: string, things: string): string {
  return verb.includes('~') ? verb.replace('~', things) : `${verb} ${things}`;
}

/** ' to the people’s court', with its space */
export function toOf({ to }: CountingVerb): string {
  return to === undefined ? '' : ` ${to}`;
}

/**
 * 'has solved 120 cases'
 *
 * @param isFurther it goes on behind another, whose 'has' is its own too
 */
export function sayDoing(
  { verb, list }: { readonly verb: CountingVerb; readonly list: string },
  tense: Tense,
  { isMany }: Actor,
  isFurther: boolean,
): string {
  const told = withThings(formOf(verb.base, tense === 'past' ? 'past' : 'participle'), list) + toOf(verb);
  if (tense === 'past' || isFurther) return told;
  return `${tense === 'pluperfect' ? 'had' : isMany ? 'have' : 'has'} ${told}`;
}

/** 'built, renovated or expanded' of 'build, renovate or expand' */
function formOf(base: string, form: 'past' | 'participle'): string {
  const listed = /^((?:\w+, )+)(\w+ or \w+)$/.exec(base);
  if (listed === null) return conjugate(base)[form];
  const first = (listed[1] ?? '').replaceAll(/\w+/g, (verb) => conjugate(verb)[form]);
  return first + conjugate(listed[2] ?? '')[form];
}

/** Rules for what is told of those who do something: 企业使用清洁能源的比例, 居民参加培训的意愿. */
import type { Parsed, Rule } from './chart.ts';
import type { ClauseWords } from './lexicon.ts';
import { isAgent, isPlural, nameOf, sayNominals, type NominalList } from './nominal.ts';
import { isPassive, toldOf, type Verbal } from './verbal.ts';

/** @returns what may stand behind those who do it */
export function shareRules(
  { text, isAt }: ClauseWords,
  verbal: Rule<Verbal>,
): (who: Parsed<NominalList>) => readonly Parsed<NominalList>[] {
  return ({ value, end, cost }) => {
    if (!NOUN.test(text.slice(end)) || value.open || !isAgent(value) || !isPlural(value)) return [];
    return verbal(end).flatMap((deed) => {
      const noun = Object.keys(SHARES).find((word) => isAt(deed.end, `的${word}`));
      if (noun === undefined || !deed.value.hasObject || deed.value.isDone || isPassive(deed.value)) return [];
      const { english, form } = SHARES[noun] ?? SHARE;
      const who = sayNominals(value, false);
      const does = toldOf(value, deed.value);
      const said = `the ${english} of ${who} ${form === 'ing' ? does.say('ing') : `to ${does.say('base')}`}`;
      const whole: NominalList = { parts: [nameOf(said)], open: false };
      return [{ value: whole, end: deed.end + 1 + noun.length, cost: cost + deed.cost + 0.5 }];
    });
  };
}

interface Share {
  readonly english: string;
  readonly form: 'ing' | 'to';
}

const SHARE: Share = { english: 'proportion', form: 'ing' };

const SHARES: Readonly<Record<string, Share>> = {
  比例: SHARE,
  占比: SHARE,
  数量: { english: 'number', form: 'ing' },
  人数: { english: 'number', form: 'ing' },
  意愿: { english: 'willingness', form: 'to' },
  能力: { english: 'ability', form: 'to' },
};

const NOUN = new RegExp(`的(?:${Object.keys(SHARES).join('|')})`, 'u');

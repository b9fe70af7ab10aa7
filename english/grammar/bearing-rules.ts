/** Rules for what one thing means or has for another: 疫情对经济的影响, 对进口的依赖, 群众对美好生活的向往. */
import { bearings, towards } from '../words/preposition.ts';
import type { Parsed, Rule } from './chart.ts';
import { ofPhrase } from './compose.ts';
import { splitHead } from './inflect.ts';
import type { ClauseWords } from './lexicon.ts';
import { nameOf, sayNominals, type Nominal, type NominalList } from './nominal.ts';

interface Phrases {
  readonly bare: Rule<Nominal>;
  /** What is done, with its attributes. */
  readonly doings: (from: number) => readonly Parsed<Nominal>[];
  readonly nominal: Rule<NominalList>;
  /** A noun phrase, or something done, told with -ing. */
  readonly thing: Rule<string>;
}

export function bearingRules({ text, isAt }: ClauseWords, { bare, doings, nominal, thing }: Phrases) {
  return { bearing, toward, towards: hadTowards };

  /** 发展先进制造业对于推动高质量发展的重大意义: what something done means for another. */
  function bearing(from: number): Parsed<NominalList>[] {
    return thing(from).flatMap((one) => {
      const link = ['对于', '对'].find((word) => isAt(one.end, word));
      if (link === undefined) return [];
      return thing(one.end + link.length).flatMap((other) => {
        if (!isAt(other.end, '的')) return [];
        return bare(other.end + 1).flatMap((rest) => {
          const preposition = bearings[rest.value.head];
          if (preposition === undefined || rest.value.after !== '') return [];
          const english = `the ${rest.value.before}${rest.value.head} of ${one.value} ${preposition} ${other.value}`;
          return [
            {
              value: { parts: [nameOf(english)] as const, open: false },
              end: rest.end,
              cost: one.cost + other.cost + rest.cost + 0.5,
            },
          ];
        });
      });
    });
  }

  /** 群众对美好生活的向往, 投资对稳定增长的带动作用: what those named before have towards something. */
  function hadTowards({ value, end, cost }: Parsed<NominalList>): Parsed<NominalList>[] {
    if (value.open || !isAt(end, '对')) return [];
    return thing(end + 1).flatMap((other) => {
      const joint = JOINTS.find((word) => isAt(other.end, word));
      if (joint === undefined) return [];
      const next = other.end + joint.length;
      return [...bare(next), ...doings(next)].flatMap((rest) => {
        const preposition = prepositionOf(rest.value.head);
        if (preposition === undefined || rest.value.after !== '') return [];
        const { counting } = rest.value;
        const told: Nominal = {
          ...rest.value,
          counting: counting === 'many' ? counting : 'the',
          after: ` of ${sayNominals(value, false)} ${preposition} ${other.value}`,
        };
        return [
          {
            value: { parts: [told] as const, open: false },
            end: rest.end,
            cost: cost + other.cost + rest.cost + 0.5,
          },
        ];
      });
    });
  }

  /** 对审批人员的轮训, 对进口的依赖: what is done to somebody; 加大对企业|定向支持. */
  function toward(from: number): Parsed<NominalList>[] {
    if (!isAt(from, '对')) return [];
    return nominal(from + 1).flatMap((whom) => {
      const isPlainly = !isAt(whom.end, '的');
      if (whom.value.open || (isPlainly && !STEPPING_UP.test(text.slice(0, from)))) return [];
      const next = isPlainly ? whom.end : whom.end + 1;
      return [...(isPlainly ? [] : bare(next)), ...doings(next)].flatMap((deed) => {
        const { head, after, isAction } = deed.value;
        const preposition = prepositionOf(head);
        if (after !== '' || !(isAction || preposition !== undefined)) return [];
        const of = ofPhrase(whom.value, deed.value);
        const told: Nominal =
          preposition === undefined ? of : { ...of, after: ` ${preposition} ${sayNominals(whom.value, false)}` };
        return [{ value: { parts: [told], open: false }, end: deed.end, cost: whom.cost + deed.cost + 0.5 }];
      });
    });
  }
}

function prepositionOf(english: string): string | undefined {
  const { head } = splitHead(english);
  return bearings[english] ?? towards[head] ?? bearings[head];
}

/** What is done more, to somebody. */
const STEPPING_UP = /(?:加大|加强|强化|扩大|实现|开展)了?$/u;

/** 疫情对经济造成的影响 */
const JOINTS = ['的', '产生的', '造成的', '带来的'];

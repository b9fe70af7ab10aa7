/** Rules for A的B: the B of A, A’s B; what is done behind 的, and how. */
import { possessive } from '../figures/noun-phrase.ts';
import { mannerAdjectives } from '../words/noun-kind.ts';
import type { Parsed, Rule } from './chart.ts';
import { ofPhrase } from './compose.ts';
import type { ClauseWords } from './lexicon.ts';
import { joinList, nameOf, sayNominals, type Nominal, type NominalList } from './nominal.ts';
import { isChain } from './place-chain.ts';

export function ownedRules(
  { text, wordsOf, isAt }: ClauseWords,
  bare: Rule<Nominal>,
): (list: Parsed<NominalList>) => readonly Parsed<NominalList>[] {
  return owned;

  /** A的B: the B of A, A’s B. */
  function owned({ value, end, cost }: Parsed<NominalList>): Parsed<NominalList>[] {
    const isApposition = isAt(end, '这个') || isAt(end, '这一');
    if (value.open || (!isAt(end, '的') && !isApposition)) return [];
    // 农民种植的茶叶: grown by them, and not of their cultivation.
    if (/(?:种植|养殖|采摘|加工|制作|饲养)$/u.test(text.slice(0, end)) && !isApposition) return [];
    // 农户多样化的需求: it is their demand that is diverse.
    if (!isApposition && endsInState(end)) return [];
    const [only] = value.parts;
    const owner =
      value.parts.length === 1 &&
      (only.counting === 'name' || only.counting === 'names') &&
      !DOING.test(only.head) && // 扩大内需的|重要途径
      !isChain(only) &&
      !isApposition
        ? only
        : null;
    const next = end + (isApposition ? 2 : 1);
    const found: Parsed<NominalList>[] = [];
    // 效率的|提升: behind 的, where the phrase ends, it can be no verb.
    const deeds = wordsOf(next, 'action').flatMap(({ word, end: to }): Parsed<NominalList>[] =>
      value.parts.length === 1 &&
      only.counting !== 'name' &&
      (to === text.length || CLOSING.some((mark) => isAt(to, mark)) || isSaidAt(to))
        ? [{ value: { parts: [word.noun], open: false }, end: to, cost: 1.2 }]
        : [],
    );
    const done = isApposition ? [] : mannered(next);
    for (const rest of [...nominalsOf(next), ...deeds, ...done]) {
      const whole = rest.value.parts;
      if (
        whole.some(
          (part) =>
            part.after !== '' ||
            part.owner !== null ||
            part.count !== null ||
            part.counting === 'name' ||
            part.determiner !== null,
        )
      )
        continue;
      const total = cost + rest.cost + 0.3;
      if (owner !== null) {
        if (whole.length > 1 || /^(RMB|\d)/.test(owner.head)) continue;
        found.push({
          value: { parts: [{ ...whole[0], owner: possessive(owner.head) }], open: false },
          end: rest.end,
          cost: total,
        });
      } else if (whole.length === 1) {
        const of = ofPhrase(value, whole[0]);
        found.push({
          value: { parts: [isApposition ? { ...of, counting: 'the' } : of], open: false },
          end: rest.end,
          cost: total,
        });
      } else {
        const heads = joinList(
          whole.map((part) => sayNominals({ parts: [part], open: false }, false).replace(/^the /, '')),
        );
        found.push({
          value: { parts: [nameOf(`the ${heads} of ${sayNominals(value, false)}`, true)], open: false },
          end: rest.end,
          cost: total,
        });
      }
    }
    return found;
  }

  /** 多样化, 不足: a noun that is said of what stands before it as well. */
  function endsInState(end: number): boolean {
    return [2, 3].some(
      (length) =>
        wordsOf(end - length, 'verb').some((word) => word.end === end && word.word.verb.takes === 'adjective') &&
        wordsOf(end - length, 'attribute').some((attribute) => attribute.end === end) &&
        isAt(end - 1, '化'),
    );
  }

  /** 工程的|顺利实施: its smooth implementation. */
  function mannered(from: number): Parsed<NominalList>[] {
    return wordsOf(from, 'manner').flatMap(({ word: { english }, end }) => {
      const adjective = Object.hasOwn(mannerAdjectives, english) ? mannerAdjectives[english] : undefined;
      if (adjective === undefined || wordsOf(from, 'attribute').some((attribute) => attribute.end === end)) return [];
      return wordsOf(end, 'action').flatMap(({ word: { noun }, end: to }) =>
        to === text.length || CLOSING.some((mark) => isAt(to, mark)) || isSaidAt(to)
          ? [
              {
                value: { parts: [{ ...noun, before: `${adjective} ${noun.before}` }] as const, open: false },
                end: to,
                cost: 1.6,
              },
            ]
          : [],
      );
    });
  }

  /** 效率的提高|加快了交付: what is done has done something itself, or is so. */
  function isSaidAt(from: number): boolean {
    return (
      wordsOf(from, 'verb').some(({ end }) => isAt(end, '了')) ||
      [...wordsOf(from, 'adverb'), ...wordsOf(from, 'manner')].some(({ end }) => wordsOf(end, 'verb').length > 0)
    );
  }

  /** Nouns behind 的: one, or several without attributes of their own that end in 的. */
  function nominalsOf(from: number): Parsed<NominalList>[] {
    let lists: Parsed<NominalList>[] = bare(from).map((parsed) => ({
      ...parsed,
      value: { parts: [parsed.value], open: false },
    }));
    const found: Parsed<NominalList>[] = [];
    for (let length = 1; length <= 3 && lists.length > 0; length++) {
      found.push(...lists);
      lists = lists.flatMap(({ value, end, cost }) => {
        const joint = JOINTS.find((word) => isAt(end, word));
        if (joint === undefined) return [];
        return bare(end + joint.length).map((next) => ({
          value: { parts: [...value.parts, next.value] as const, open: false },
          end: next.end,
          cost: cost + next.cost,
        }));
      });
    }
    return found;
  }
}

const CLOSING = ['、', '和', '与', '以及'];

const JOINTS = ['以及', '、', '和', '与', '及'];

/** Something done, which owns nothing. */
const DOING = /^[a-z]+ing /;

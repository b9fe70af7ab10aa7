/** What goes faster, and who cannot speed it up: 人工智能|加快应用 is applied faster, 企业|加快转型 do it themselves. */
import { isPerson } from '../words/measure-word.ts';
import { conjugate, splitHead, type VerbForms } from './inflect.ts';
import type { ClauseWords, Verb } from './lexicon.ts';
import type { Nominal, NominalList } from './nominal.ts';
import type { Verbal } from './verbal.ts';

/**
 * Tells how a deed behind 加快 is told of a thing, which undergoes it.
 *
 * @returns for the verb and the offsets of the deed: nothing where a thing may do it, null where English has no word
 */
export function hastenedRules({ wordsOf }: ClauseWords) {
  return (
    verb: VerbForms,
    from: number,
    to: number,
    { parts: [deed, ...others] }: NominalList,
  ): Pick<Verbal, 'ofThings'> => {
    const isLone = others.length === 0 && deed.isAction && isBare(deed);
    const done = HASTENING.test(verb.base) && isLone ? participles(from, to) : undefined;
    if (done === undefined) return {};
    return { ofThings: done === null ? null : (form) => `${conjugate('be')[form]} ${done} faster` };
  };

  /** 应用 as 'applied', 发行使用 as 'issued and used'. */
  function participles(from: number, to: number): string | null | undefined {
    const halves = to - from === 4 ? [from, from + 2].map((half) => ({ from: half, to: half + 2 })) : [];
    if ([{ from, to }, ...halves].some(happensItself)) return undefined;
    const both = halves.map((half) => participle(half));
    return both.length > 0 && both.every(Boolean) ? [...new Set(both)].join(' and ') : participle({ from, to });
  }

  /** 升级, 发展: of 产业|转型升级 the industries do both. */
  function happensItself({ from, to }: Span): boolean {
    return verbsOf(from, to).some(({ takes, forms }) => takes === 'nothing' && !forms.base.startsWith('be '));
  }

  function participle({ from, to }: Span): string | null | undefined {
    const done = verbsOf(from, to).find(({ takes }) => takes === 'object')?.forms;
    if (done === undefined) return undefined;
    return PLAIN.test(done.base) && !OF_THINGS.test(done.base) ? done.participle : null;
  }

  function verbsOf(from: number, to: number): readonly Verb[] {
    return wordsOf(from, 'verb').flatMap(({ word: { verb }, end }) => (end === to ? [verb] : []));
  }
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** 医院|加快建设, 技能人才|加快培养: whether they do it or it is done to them, nobody can tell. */
export function mayUndergo({ parts }: NominalList, { ofThings }: Verbal, deed: string): boolean {
  if (ofThings === undefined) return false;
  return (
    (BUILDING.test(deed) && parts.every(({ head }) => PREMISES.test(head))) ||
    (TRAINING.test(deed) && parts.every(({ head }) => isPerson(splitHead(head).head)))
  );
}

function isBare({ before, after, owner, count }: Nominal): boolean {
  return before === '' && after === '' && owner === null && count === null;
}

const HASTENING = /^(?:accelerate|move faster to|speed up)$/;

/** 绿电|加快替代: what a thing does itself. */
const OF_THINGS = /^(?:cover|drive|enter|exceed|lead|penetrate|replace|serve|substitute|support|surpass)\b/;

/** One word, or one with its particle. */
const PLAIN = /^\w+(?: (?:down|forward|in|off|on|out|up))?$/;

const TRAINING = /(?:培养|培训|引进|培育|选拔|招录|引育|储备)$/u;

const BUILDING = /(?:建设|改造|扩建|新建|改建)$/u;

const PREMISES =
  /\b(?:center|clinic|college|hospital|institute|kindergarten|library|museum|school|universit(?:y|ies))s?$/;

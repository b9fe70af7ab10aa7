/** What somebody from outside says should be done: a recommendation, and no plan of those whom it is for. */
import { textOf } from '../chunk.ts';
import type { Fact, StatementFact } from '../fact.ts';
import { readGrammar, type Reading } from '../grammar/grammar.ts';
import { wordsOfClause } from '../grammar/lexicon.ts';
import { isAgent, sayNominals } from '../grammar/nominal.ts';
import type { Verbal } from '../grammar/verbal.ts';
import { holdsNumber } from '../figures/tally.ts';
import type { SentenceSetting, Thread } from '../thread.ts';
import { mayMislead } from './misleading.ts';
import type { PlainClause } from './plain-clause.ts';
import { lengthen } from './statement-fact.ts';

interface Advice {
  readonly plain: PlainClause;
  /** 'asked' where the verb of saying makes it advice (他建议，…), 'open' where only the clause may: 企业应加快转型. */
  readonly advice: 'asked' | 'open';
}

/**
 * Adds 专家建议，完善服务体系 as 'The service system should be improved', 企业应加快转型 as 'Enterprises should …'. False where it is not
 * understood, or is no recommendation: 关键在于收入 says what is so, 如果…，应… holds under a condition.
 */
export function addRecommendation(
  facts: Fact[],
  thread: Thread,
  { plain, advice }: Advice,
  setting: SentenceSetting,
): boolean {
  const { clause, speaker } = plain;
  const reading = readGrammar(wordsOfClause(clause.chunks));
  if (reading === null || thread.bound || thread.demanding || thread.untold) return false;
  if (reading.verbal === null) {
    // 一方面, 对此: nothing that the advice would hang on.
    if (reading.times.length > 0 || reading.fronts.length > 0) return false;
    thread.lead = [...thread.lead, clause];
    return true;
  }
  const sentence = { ...reading, verbal: reading.verbal };
  if (clause.chunks.some(holdsNumber) || reading.times.length > 0 || !isAdvised(sentence, clause, { thread, advice }))
    return false;
  const told = { telling: 'should', status: null } as const;
  if (mayMislead({ sentence, told, doer: null, clause, ahead: plain.ahead, speaker, thread, setting })) return false;
  const before = facts.at(-1);
  if (before !== undefined && before === thread.statement && goesOn(before, sentence)) {
    lengthen(facts, thread, before, { verbal: sentence.verbal, clauses: [clause] });
    return true;
  }
  const fact: StatementFact = {
    kind: 'statement',
    start: clause.start,
    end: clause.end,
    time: null,
    subject: null,
    within: null,
    status: null,
    speaker,
    clauses: [...thread.lead, clause],
    statement: {
      fronts: reading.fronts,
      subject: reading.subject,
      telling: 'should',
      verbals: [sentence.verbal],
    },
  };
  facts.push(fact);
  thread.statement = fact;
  thread.lead = [];
  return true;
}

type Sentenced = Reading & { readonly verbal: Verbal };

/** 应, 要, or what goes on with what should be done. */
function isAdvised(
  { effects, subject, verbal, isDoing }: Sentenced,
  { chunks }: PlainClause['clause'],
  { thread, advice }: { readonly thread: Thread; readonly advice: Advice['advice'] },
): boolean {
  const text = textOf(chunks);
  // 要想扩大市场，必须…: on which condition.
  if (/[要若如]想|想要|[若如]要/u.test(text)) return false;
  const isBan = effects.every((effect) => effect === 'can' || effect === 'must') && BANNING.test(text);
  if (verbal.isDone || isDoing || (effects.some((effect) => effect !== 'must') && !isBan)) return false;
  const base = verbal.say('base');
  // 总体平稳, 有助于稳定预期: how things are, and what comes of it.
  if (OF_STATE.test(base) || COMING.test(text)) return false;
  if (subject !== null) {
    // 我们要扩大规模: what the speaker wants.
    if (/^(?:I|we|(?:my|our) \w+)$/.test(sayNominals(subject, false))) return false;
    if (effects.includes('must') || isBan) return true;
    return advice === 'asked' && isAgent(subject);
  }
  return effects.includes('must') || advice === 'asked' || thread.statement?.statement.telling === 'should';
}

const BANNING = /不能|不得|不可|不应|不宜/u;

const OF_STATE =
  /^(?:(?:still|also|always|generally|relatively|not|\w+ly) )*(?:be|account|belong|consist|contain|depend|exist|face|have|help|lack|lag|lie|mean|need|own|rank|reflect|remain|show|stay)\b/;

const COMING = /^(?:这|从而|进而|由此|以便|以免|才能?|就|可|有[利助]于|避免|防止|否则|而不)/u;

/** Of the same doers, or of none as before: 企业应培育品牌，|完善管理. */
function goesOn(before: Fact, { subject, fronts }: Sentenced): before is StatementFact {
  if (before.kind !== 'statement' || subject !== null || fronts.length > 0) return false;
  const { statement } = before;
  return (
    statement.telling === 'should' &&
    (statement.subject !== null || statement.verbals.every((verbal) => verbal.undergone === undefined)) &&
    statement.verbals.at(-1)?.hasActor !== true
  );
}

/** What is to be done: 加快发展新质生产力. Told in the base form, which invents neither a subject nor a tense. */
import type { Span } from '../language/span.ts';
import type { Subject, Time } from './clause-reading.ts';
import { parseNounPhrase, pluralOf, possessive, withArticle, type NounPhrase } from './noun-phrase.ts';
import type { Piece } from './piece.ts';
import { actions, manners, openers } from './words/action.ts';

export interface ActionReading extends Span {
  /** 'speed up the development of new quality productive forces' */
  readonly english: string;
  /** Who is to do it, where the clause says 将 or 要 behind a name; null otherwise. */
  readonly subject: Subject | null;
  readonly time: Time | null;
}

/** (Period? name 将)? manner* verb object (、object)*, and nothing else; null for any other clause. */
export function readAction(pieces: readonly Piece[]): ActionReading | null {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return null;
  const actor = readActor(pieces);
  const said: string[] = [];
  let at = actor?.end ?? 0;
  for (; at < pieces.length; at++) {
    const text = pieces[at]?.text ?? '';
    if (!Object.hasOwn(manners, text)) break;
    if (manners[text]) said.push(manners[text]);
  }
  const verb = said.length > 1 ? null : longestAction(pieces, at);
  const object = verb === null ? null : readObjects(pieces, verb.end);
  if (verb === null || object === null) return null;
  const english = [...said, verb.english, object].join(' ');
  return { english, subject: actor?.subject ?? null, time: actor?.time ?? null, start: first.start, end: last.end };
}

/** 2025年，两江新区将: a name is the subject only where what follows says that it is to act. */
function readActor(pieces: readonly Piece[]): { subject: Subject; time: Time | null; end: number } | null {
  const first = pieces[0];
  const time = first?.sense === 'period' ? { period: first.period } : null;
  const at = time === null ? 0 : 1;
  const name = pieces[at];
  if (name?.sense !== 'name' || pieces[at + 1]?.sense !== 'modality') return null;
  return { subject: { english: name.english, place: name.place, part: false }, time, end: at + 1 };
}

/** True for a word that begins a clause without a subject: 加快…, 推动…. */
export function beginsAction(text: string): boolean {
  return openers.has(text) || Object.hasOwn(actions, text) || Object.hasOwn(manners, text);
}

/** 加快 and 建设 may be one piece or two. */
function longestAction(pieces: readonly Piece[], from: number): { english: string; end: number } | null {
  for (const length of [3, 2, 1]) {
    const text = pieces
      .slice(from, from + length)
      .map((piece) => piece.text)
      .join('');
    const english = Object.hasOwn(actions, text) ? actions[text] : undefined;
    if (english !== undefined && from + length <= pieces.length) return { english, end: from + length };
  }
  return null;
}

function readObjects(pieces: readonly Piece[], from: number): string | null {
  const objects: string[] = [];
  let at = from;
  for (;;) {
    const isGroup = pieces[at]?.text === '一批';
    if (isGroup) at++;
    const owner = pieces[at];
    const owned = owner?.sense === 'name' && owner.place;
    const noun = parseNounPhrase(pieces, owned ? at + 1 : at);
    if (noun === null || noun.indicator || (isGroup && noun.plural === null)) return null;
    objects.push(
      owned ? `${possessive(owner.english)} ${inGeneral(noun)}` : withArticle({ ...noun, english: inGeneral(noun) }),
    );
    at = noun.end;
    const joint = pieces[at]?.text;
    if (joint !== '、' && joint !== '和' && joint !== '及') break;
    at++;
  }
  if (pieces[at]?.text === '等' && objects.length > 1 && at + 1 === pieces.length) objects.push('others');
  else if (at !== pieces.length) return null;
  const last = objects.pop() ?? '';
  return objects.length === 0 ? last : `${objects.join(', ')} and ${last}`;
}

/** Things that can be counted are told in the plural: 'smart factories'. */
function inGeneral(noun: NounPhrase): string {
  return noun.article === 'the' ? noun.english : (noun.plural ?? pluralOf(noun) ?? noun.english);
}

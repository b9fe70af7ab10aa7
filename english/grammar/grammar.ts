/**
 * The grammar of statements: what a clause says, if every character of it is understood. Phrases are read from left to
 * right with every reading kept (`chart.ts`); the cheapest that covers the whole clause is told.
 */
import { sayCount } from '../fact-sentence.ts';
import { sayFigure } from '../figure.ts';
import { sayPeriod } from '../period.ts';
import { possessive } from '../noun-phrase.ts';
import { COUNTING } from '../words/noun.ts';
import { actionHeads, freeActions } from '../words/action-noun.ts';
import { pronouns } from '../words/particle.ts';
import { forNouns, meetings, prepositions, toNouns } from '../words/preposition.ts';
import type { Time } from '../clause-reading.ts';
import { memoized, type Parsed, type Rule } from './chart.ts';
import { conjugate, splitHead, withA, type VerbForms } from './inflect.ts';
import type { ClauseText, Located, Word } from './lexicon.ts';
import {
  attributiveOf,
  isAgent,
  joinList,
  nameOf,
  nounOf,
  sayNominals,
  type Nominal,
  type NominalList,
} from './nominal.ts';

export type Form = keyof VerbForms;

export interface Verbal {
  readonly say: (form: Form) => string;
  /** An object stands behind the verb, so that the phrase can describe a noun: 服务企业的政策. */
  readonly hasObject: boolean;
  /** True for 了 behind the verb: it has happened. */
  readonly isDone: boolean;
  /** 'with international competitiveness', for 具有 before a noun; null for other verbs. */
  readonly possession: string | null;
  /** Somebody else is to do it: 指导各地优化布局. What follows may be theirs to do as well. */
  readonly hasActor?: true;
}

export type Effect = 'perfect' | 'now' | 'will' | 'must';

/** A clause understood whole. */
export interface Reading {
  readonly times: readonly Time[];
  /** Adverbials before the subject: 'with the rapid growth of the economy'. */
  readonly fronts: readonly string[];
  readonly subject: NominalList | null;
  /** The subject is something done: 构建新发展格局取得成效. */
  readonly isDoing: boolean;
  readonly effects: readonly Effect[];
  /** Null for a clause of only a time or an adverbial, which leads to the next. */
  readonly verbal: Verbal | null;
}

type Of<Is extends Word['is']> = Extract<Word, { is: Is }>;

/** The best reading of a clause; null where no reading covers all of it. */
export function readGrammar({
  text,
  wordsAt,
}: ClauseText): { readonly reading: Reading; readonly cost: number } | null {
  if (text.length > LONGEST_CLAUSE) return null;
  const wordsOf = <Is extends Word['is']>(from: number, is: Is): (Located & { readonly word: Of<Is> })[] =>
    wordsAt(from).filter((located): located is Located & { readonly word: Of<Is> } => located.word.is === is);
  const isAt = (from: number, particle: string) => text.startsWith(particle, from);

  const hasBearing = /对.+的/.test(text);

  /** Attributes and a head; no article, owner or count. */
  const bare: Rule<Nominal> = memoized(
    (from) => {
      const found: Parsed<Nominal>[] = [];
      for (const { word, end } of wordsOf(from, 'noun')) {
        found.push({ value: word.noun, end, cost: 1 });
        const { attribute } = word;
        if (attribute === null) continue;
        for (const rest of [...bare(end), ...actionsAt(end)]) {
          const isDoing = rest.value.isAction && (rest.value.before !== '' || rest.value.head.includes(' '));
          if (!isDoing && !isDescribed(end) && !HEAD_FIRST.test(rest.value.head) && !repeatsHead(attribute, rest.value))
            found.push(prepend(attribute, rest, 0.1));
        }
      }
      for (const { word, end } of wordsOf(from, 'action')) {
        if (freeActions.has(text.slice(from, end))) found.push({ value: word.noun, end, cost: 1.05 });
        for (const { word: next, end: nextEnd } of wordsOf(end, 'noun')) {
          if (!actionHeads.has(text.slice(end, nextEnd))) continue;
          const rest = { value: next.noun, end: nextEnd, cost: 1 };
          const attribute = attributiveOf(word.noun);
          if (attribute !== null) found.push(prepend(attribute, rest, 0.1));
        }
      }
      for (const { word: degree, end: to } of wordsOf(from, 'degree')) {
        for (const { word, end } of wordsOf(to, 'attribute')) {
          if (!isAt(end, '的')) continue;
          for (const rest of bare(end + 1))
            found.push(compared(prepend(inDegree(degree.english, word.english), rest, 1)));
        }
      }
      for (const { word, end } of wordsOf(from, 'attribute')) {
        const next = isAt(end, '的') ? end + 1 : end;
        for (const rest of bare(next).filter(
          ({ value }) => !HEAD_FIRST.test(value.head) || EVALUATING.test(word.english),
        ))
          found.push(
            prepend(
              word.english,
              rest,
              (rest.value.before !== '' && rest.value.isAction ? 1 : 0) +
                (next === end && isVerbToo(from, end) ? 0.7 : 0),
            ),
          );
        // 绿色、低碳发展, 高端化智能化绿色化改造
        if (isAt(end, '、')) {
          for (const other of wordsOf(end + 1, 'attribute')) {
            const behind = isAt(other.end, '的') ? other.end + 1 : other.end;
            for (const rest of bare(behind))
              found.push(prepend(`${word.english} and ${other.word.english}`, { ...rest, cost: rest.cost + 1 }, 0.2));
          }
        }
      }
      return found.filter(({ value }) => `${value.before}${value.head}`.split(' ').length <= MOST_WORDS);
    },
    ({ after }) => (after === '' ? 'plain' : 'long'),
  );

  /** 完善, 稳定: before a noun without 的 they are more often its verb. */
  function isVerbToo(from: number, to: number): boolean {
    return wordsOf(from, 'verb').some(({ word: { verb }, end }) => end === to && verb.takes === 'object');
  }

  /** 部门|相关负责同志: an adjective begins a noun phrase of its own. */
  function isDescribed(from: number): boolean {
    return wordsOf(from, 'attribute').some(
      ({ end }) =>
        !wordsAt(from).some(({ word, end: to }) => to === end && word.is !== 'attribute' && word.is !== 'manner'),
    );
  }

  /** Any action, for the place behind what it is done to. */
  function actionsAt(from: number): Parsed<Nominal>[] {
    return wordsOf(from, 'action').flatMap(({ word, end }) => [
      { value: word.noun, end, cost: 1.05 },
      ...wordsOf(end, 'action').map(({ word: { noun: other }, end: to }) => ({
        value: { ...other, head: `${word.noun.head} and ${other.head}` }, // 监测|预警
        end: to,
        cost: 2.3,
      })),
    ]);
  }

  /** With a determiner, a count or an owner, or what is done to it behind it. */
  const simple: Rule<Nominal> = memoized(
    (from) => {
      const found: Parsed<Nominal>[] = [...bare(from)];
      for (const { word, end } of wordsOf(from, 'determiner')) {
        const next = isAt(end, '的') ? end + 1 : end;
        for (const rest of [...bare(next), ...described(next)]) {
          const value = determined(rest.value, word);
          if (value) found.push({ value, end: rest.end, cost: rest.cost + 1 });
        }
      }
      found.push(...numbered(from), ...measured(from));
      for (const { word, end } of wordsOf(from, 'noun')) {
        if (word.noun.counting !== 'name') continue;
        const document: NominalList = { parts: [word.noun], open: false };
        for (const rest of numbered(end))
          found.push({ value: ofPhrase(document, rest.value), end: rest.end, cost: rest.cost + 1 });
      }
      for (const { word, end } of wordsOf(from, 'name')) {
        found.push({ value: nameOf(word.english), end, cost: 1 });
        if (word.kind === 'person') continue;
        for (const rest of [...bare(end), ...described(end), ...numbered(end)]) {
          if (rest.value.counting === 'name' || rest.value.counting === 'names') continue;
          const owner = possessive(word.english);
          if (rest.value.owner === null)
            found.push({ value: { ...rest.value, owner }, end: rest.end, cost: rest.cost + 0.9 });
        }
      }
      for (const { word, end } of wordsOf(from, 'attribute')) {
        if (!HOPES.test(text.slice(from, end))) continue;
        for (const { word: name, end: to } of wordsOf(end, 'name')) {
          if (name.kind === 'place')
            found.push({ value: nameOf(withA(`${word.english} ${name.english}`)), end: to, cost: 2 });
        }
      }
      for (const [pronoun, { english, plural }] of Object.entries(pronouns)) {
        if (isAt(from, pronoun)) found.push({ value: nameOf(english, plural), end: from + pronoun.length, cost: 1 });
      }
      found.push(...described(from));
      for (let round = 0; round < 2; round++) {
        for (const parsed of found.slice()) found.push(...nominalized(parsed));
      }
      return found;
    },
    ({ counting, after }) => `${counting === 'name' ? 'name' : ''}${after === '' ? '' : 'long'}`,
  );

  /** 109项重大工程, 8000万亩高标准农田 */
  function numbered(from: number): Parsed<Nominal>[] {
    const found: Parsed<Nominal>[] = [];
    for (const { word, end } of wordsOf(from, 'figure')) {
      const { kind, unit } = word.figure;
      if (kind === 'quantity' && unit === '方面') {
        for (const rest of bare(end)) {
          const said = `${sayCount(word.figure)} areas of ${sayNominals({ parts: [rest.value], open: false }, false)}`;
          if (rest.value.after === '') found.push({ value: nameOf(said, true), end: rest.end, cost: rest.cost + 1 });
        }
      }
      const isShare = kind === 'share' && isAt(end, '的');
      const isCount = kind === 'number' || (kind === 'quantity' && unit !== null && COUNTING.has(unit));

      if (kind === 'quantity' && unit !== null && MEASURES.has(unit)) {
        for (const rest of bare(isAt(end, '的') ? end + 1 : end)) {
          const { counting, after } = rest.value;
          if (after !== '' || counting === 'name' || counting === 'one') continue;
          const what: Nominal = { ...rest.value, counting: counting === 'the' ? 'mass' : counting };
          const said = `${sayFigure(word.figure)} of ${sayNominals({ parts: [what], open: false }, false)}`;
          found.push({ value: nameOf(said), end: rest.end, cost: rest.cost + 1 });
        }
      }
      for (const rest of isShare || isCount ? bare(isShare ? end + 1 : end) : []) {
        const count = isShare
          ? `${sayFigure(word.figure)} of`
          : word.figure.value === '1'
            ? 'one'
            : sayCount(word.figure);
        const value = counted(rest.value, count);
        if (value) found.push({ value, end: rest.end, cost: rest.cost + 1 });
      }
    }
    return found;
  }

  /** 就业补助资金809亿元, 农村公路1.2万公里 */
  function measured(from: number): Parsed<Nominal>[] {
    return bare(from).flatMap((what) => {
      const { counting, after, isAction, head } = what.value;
      if (after !== '' || isAction || counting === 'name' || counting === 'one') return [];
      return wordsOf(what.end, 'figure').flatMap(({ word, end }) => {
        const { kind, unit } = word.figure;
        const isMeasure = kind === 'quantity' && unit !== null && MEASURES.has(unit);
        if (!isMeasure && !(kind === 'amount' && FUNDS.test(head))) return [];
        const said = `${sayFigure(word.figure)} of ${sayNominals({ parts: [what.value], open: false }, false)}`;
        return [{ value: nameOf(said), end, cost: what.cost + 1 }];
      });
    });
  }

  /** 2022年工作进展情况: work progress for 2022. */
  function dated(from: number): Parsed<NominalList>[] {
    return wordsOf(from, 'time').flatMap(({ word, end }) => {
      if (!('period' in word.time)) return [];
      const when = ` for ${sayPeriod(word.time.period)}`;
      return nominal(isAt(end, '的') ? end + 1 : end).flatMap(({ value, ...rest }) => {
        const [first, ...others] = value.parts;
        const last = others.pop() ?? first;
        if (value.open || last.after !== '' || last.counting === 'name') return [];
        const dated: Nominal = { ...last, after: when };
        const parts: NominalList['parts'] = value.parts.length === 1 ? [dated] : [first, ...others, dated];
        return [{ value: { parts, open: false }, end: rest.end, cost: rest.cost + 1.5 }];
      });
    });
  }

  /** 传统产业|转型升级: the transformation and upgrading of traditional industries. */
  function nominalized(parsed: Parsed<Nominal>): Parsed<Nominal>[] {
    const { counting, count, determiner } = parsed.value;
    if (counting === 'name' || counting === 'names' || determiner !== null) return [];
    const whole: NominalList = { parts: [parsed.value], open: false };
    const heads = attributiveOf(parsed.value) === null ? wordsOf(parsed.end, 'noun') : [];
    const plain = heads.flatMap(({ word: { noun }, end }) =>
      noun.counting === 'name' || !PROPERTY.test(noun.head)
        ? []
        : [{ value: ofPhrase(whole, noun), end, cost: parsed.cost + 1.8 }],
    );
    if (isDescribed(parsed.end) && !parsed.value.isAction) {
      for (const rest of bare(parsed.end)) {
        if (rest.value.after === '' && !rest.value.isAction)
          plain.push({ value: ofPhrase(whole, rest.value), end: rest.end, cost: parsed.cost + rest.cost + 0.8 });
      }
    }
    if (count !== null) return plain;
    const done = (parsed.value.isAction ? [] : doings(parsed.end)).map((rest) => ({
      value: ofPhrase(whole, rest.value),
      end: rest.end,
      cost: parsed.cost + rest.cost + 0.5,
    }));
    return [...plain, ...done];
  }

  /** 高质量|发展: attributes and an action. */
  function doings(from: number): Parsed<Nominal>[] {
    return [
      ...actionsAt(from),
      ...wordsOf(from, 'attribute')
        .filter(({ end }) => !wordsOf(from, 'noun').some((noun) => noun.end === end))
        .flatMap(({ word, end }) => doings(end).map((rest) => prepend(word.english, rest, 0))),
    ];
  }

  /** 服务企业的政策: a verb phrase that describes a noun. */
  const described: Rule<Nominal> = memoized((from) => {
    const found: Parsed<Nominal>[] = [];
    for (const verbalParsed of verbal(from)) {
      const { value: phrase, end } = verbalParsed;
      const meeting = Object.keys(meetings).find((word) => isAt(end, word));
      const meetingNoun = meeting === undefined ? null : nounOf(meetings[meeting] ?? '');
      if (meeting !== undefined && meetingNoun !== null && phrase.hasObject) {
        const value: Nominal = { ...meetingNoun, counting: 'one', after: ` on ${phrase.say('ing')}` };
        found.push({ value, end: end + meeting.length, cost: verbalParsed.cost + 1 });
      }
      if (!isAt(end, '的') && !isAt(end, '这个') && !isAt(end, '这一')) continue;
      const isApposition = !isAt(end, '的');
      const next = end + (isApposition ? 2 : 1);
      for (const rest of bare(next)) {
        const { head, after } = rest.value;
        if (after !== '') continue;
        const cost = verbalParsed.cost + rest.cost + (isApposition ? -0.6 : 1);
        const link = Object.hasOwn(toNouns, head) ? toNouns[head] : undefined;
        if (link !== undefined || isApposition) {
          const behind = link === 'to' ? ` to ${phrase.say('base')}` : ` ${link ?? 'of'} ${phrase.say('ing')}`;
          found.push({ value: { ...rest.value, counting: 'the', after: behind }, end: rest.end, cost });
        } else if (phrase.possession !== null) {
          found.push({ value: { ...rest.value, after: ` ${phrase.possession}` }, end: rest.end, cost });
        } else if (phrase.hasObject && !phrase.isDone && canAct(head)) {
          const form = rest.value.counting === 'many' || rest.value.counting === 'plural' ? 'plural' : 'singular';
          found.push({ value: { ...rest.value, after: ` that ${phrase.say(form)}` }, end: rest.end, cost: cost + 0.5 });
        }
      }
    }
    return found;
  });

  const nominal: Rule<NominalList> = memoized(
    (from) => {
      const found: Parsed<NominalList>[] = [];
      let lists: Parsed<NominalList>[] = simple(from).map((parsed) => ({
        ...parsed,
        value: { parts: [parsed.value], open: false },
      }));
      for (let length = 1; length <= MOST_PARTS && lists.length > 0; length++) {
        found.push(...lists);
        lists = lists.flatMap((list) => joined(list, from));
      }
      for (const list of found.slice()) found.push(...suchAs(list), ...opened(list), ...mutual(list), ...namesOf(list));
      for (const list of found.slice()) found.push(...owned(list), ...broughtAbout(list));
      if (hasBearing) found.push(...bearing(from));
      found.push(...dated(from));
      return found;
    },
    ({ parts, open }) =>
      `${parts.length === 1 ? (parts[0].counting === 'name' ? 'name' : parts[0].after === '' ? 'one' : 'long') : 'list'}${open ? ' open' : ''}`,
  );

  function joined({ value, end, cost }: Parsed<NominalList>, from: number): Parsed<NominalList>[] {
    const joint = JOINTS.find((word) => isAt(end, word)) ?? '';
    return simple(end + joint.length).flatMap((next) =>
      (joint === '' && !isPaired(value.parts.at(-1), next.value)) ||
      (next.value.owner !== null && value.parts.every(({ counting }) => counting === 'name')) ||
      isLateOwner(from, end, next.end)
        ? []
        : {
            value: { parts: [...value.parts, next.value], open: false },
            end: next.end,
            cost: cost + next.cost + (next.value.after === '' ? 0.1 : 0.6),
          },
    );
  }

  /** 人形机器人、大模型等领域|创新成果: what there is in fields such as these. */
  function amongKinds(value: NominalList, from: number, cost: number, kinds: string): Parsed<NominalList>[] {
    return bare(isAt(from, '的') ? from + 1 : from).flatMap((rest) => {
      if (rest.value.after !== '' || rest.value.counting === 'name') return [];
      const after = ` in ${kinds} such as ${sayNominals(value, false)}`;
      return [
        { value: { parts: [{ ...rest.value, after }], open: false }, end: rest.end, cost: cost + rest.cost + 0.5 },
      ];
    });
  }

  /** 适老化、便民化的改造: whether 的 describes the last of a list or joins all of it to what follows, nobody can tell. */
  function isLateOwner(from: number, end: number, to: number): boolean {
    return text.slice(end, to).includes('的') && !text.slice(from, end).includes('的');
  }

  /** 生物医药、电子信息等新兴产业 */
  function suchAs({ value, end, cost }: Parsed<NominalList>): Parsed<NominalList>[] {
    if (value.open || !isAt(end, '等')) return [];
    const kind = Object.keys(KINDS).find((word) => isAt(end + 1, word));
    const among = kind === undefined ? [] : amongKinds(value, end + 1 + kind.length, cost, KINDS[kind] ?? '');
    return [
      ...among,
      ...simple(end + 1).flatMap((whole) => {
        const { after, counting, count } = whole.value;
        const isSplit = kind !== undefined && whole.end > end + 1 + kind.length;
        if (isSplit || after !== '' || counting === 'name' || counting === 'the') return [];
        const link = count === null ? 'such as' : 'including';
        const told: Nominal = {
          ...whole.value,
          counting: counting === 'one' ? 'many' : counting,
          head: whole.value.head,
          after: ` ${link} ${sayNominals(value, false)}`,
        };
        const list: NominalList = { parts: [told], open: false };
        return [{ value: list, end: whole.end, cost: cost + whole.cost }];
      }),
    ];
  }

  /** 外部环境变化带来的不利影响 */
  function broughtAbout({ value, end, cost }: Parsed<NominalList>): Parsed<NominalList>[] {
    const verb = ['带来的', '造成的', '引发的', '导致的'].find((word) => isAt(end, word));
    if (verb === undefined || value.open) return [];
    return bare(end + verb.length).flatMap((rest) => {
      const { after, counting } = rest.value;
      if (after !== '' || counting === 'name') return [];
      const told: Nominal = {
        ...rest.value,
        counting: counting === 'one' ? 'the' : counting,
        after: ` caused by ${sayNominals(value, false)}`,
      };
      return [{ value: { parts: [told], open: false }, end: rest.end, cost: cost + rest.cost + 1 }];
    });
  }

  /** 党中央、国务院|决策部署 */
  function namesOf({ value, end, cost }: Parsed<NominalList>): Parsed<NominalList>[] {
    if (value.parts.length < 2 || value.open || value.parts.some(({ counting }) => counting !== 'name')) return [];
    return bare(end).flatMap((rest) =>
      rest.value.after === '' && rest.value.counting !== 'name'
        ? [{ value: { parts: [ofPhrase(value, rest.value)], open: false }, end: rest.end, cost: cost + rest.cost }]
        : [],
    );
  }

  /** 发展先进制造业对于推动高质量发展的重大意义: what one thing means for another. */
  function bearing(from: number): Parsed<NominalList>[] {
    return thing(from).flatMap((one) => {
      const link = ['对于', '对'].find((word) => isAt(one.end, word));
      if (link === undefined) return [];
      return thing(one.end + link.length).flatMap((other) => {
        if (!isAt(other.end, '的')) return [];
        return bare(other.end + 1).flatMap((rest) => {
          const preposition = BEARINGS[rest.value.head];
          if (preposition === undefined || rest.value.after !== '') return [];
          const english = `the ${rest.value.before}${rest.value.head} of ${one.value} ${preposition} ${other.value}`;
          return [
            {
              value: { parts: [nameOf(english)], open: false },
              end: rest.end,
              cost: one.cost + other.cost + rest.cost + 0.5,
            },
          ];
        });
      });
    });
  }

  /** 创新链产业链|深度融合: what several do to one another. */
  function mutual({ value, end, cost }: Parsed<NominalList>): Parsed<NominalList>[] {
    if (value.parts.length < 2 || value.open) return [];
    return doings(end)
      .filter((rest) => MUTUAL.test(text.slice(end, rest.end)))
      .map((rest) => ({
        value: { parts: [ofPhrase(value, rest.value)], open: false },
        end: rest.end,
        cost: cost + rest.cost,
      }));
  }

  function opened({ value, end, cost }: Parsed<NominalList>): Parsed<NominalList>[] {
    if (value.open || value.parts.length < 2 || !isAt(end, '等')) return [];
    return [{ value: { ...value, open: true }, end: end + 1, cost: cost + 0.3 }];
  }

  /** A的B: the B of A, A’s B. */
  function owned({ value, end, cost }: Parsed<NominalList>): Parsed<NominalList>[] {
    const isApposition = isAt(end, '这个') || isAt(end, '这一');
    if (value.open || (!isAt(end, '的') && !isApposition)) return [];
    const [only] = value.parts;
    const owner =
      value.parts.length === 1 && (only.counting === 'name' || only.counting === 'names') && !isApposition
        ? only
        : null;
    const next = end + (isApposition ? 2 : 1);
    const found: Parsed<NominalList>[] = [];
    for (const rest of nominalsOf(next)) {
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

  const preposition: Rule<string> = memoized((from) => {
    const found: Parsed<string>[] = [];
    for (const [word, { english, endings, action }] of Object.entries(prepositions)) {
      if (!isAt(from, word)) continue;
      const start = from + word.length;
      for (const { value, end, cost } of nominal(start)) {
        for (const [ending, own] of Object.entries(endings)) {
          if (!isAt(end, ending)) continue;
          found.push({
            value: `${own ?? english} ${english === 'as' ? sayRole(value) : sayNominals(value, false)}`,
            end: end + ending.length,
            cost: cost + 1,
          });
        }
      }
      if (action === null) continue;
      for (const { value, end, cost } of verbal(start)) {
        for (const ending of Object.keys(endings)) {
          if (isAt(end, ending))
            found.push({ value: `${action} ${value.say('ing')}`, end: end + ending.length, cost: cost + 1.2 });
        }
      }
    }
    return found;
  });

  const verbal: Rule<Verbal> = memoized((from) => {
    const found: Parsed<Verbal>[] = [];
    let lists: Parsed<readonly Verbal[]>[] = verbalOne(from).map((parsed) => ({ ...parsed, value: [parsed.value] }));
    for (let length = 1; length <= MOST_PARTS && lists.length > 0; length++) {
      found.push(...lists.map(({ value, ...parsed }) => ({ ...parsed, value: joinVerbals(value) })));
      lists = lists.flatMap(({ value, end, cost }) => {
        const joint = VERBAL_JOINTS.find((word) => isAt(end, word));
        if (joint === undefined) return [];
        return verbalOne(end + joint.length).map((next) => ({
          value: [...value, next.value],
          end: next.end,
          cost: cost + next.cost + 0.4 - from / 1000,
        }));
      });
    }
    return found;
  }, sortOfVerbal);

  const verbalOne: Rule<Verbal> = memoized((from) => {
    const found: Parsed<Verbal>[] = [...verbs(from), ...frames(from)];
    for (const { word, end } of wordsOf(from, 'predicate')) {
      found.push({
        value: { say: (form) => word.forms[form], hasObject: true, isDone: false, possession: null },
        end,
        cost: 1,
      });
    }
    for (const { word, end } of wordsOf(from, 'manner')) {
      const next = isAt(end, '地') ? end + 1 : end;
      for (const { value, ...rest } of verbalOne(next)) {
        found.push({
          ...rest,
          value: { ...value, say: withManner(word.english, value), possession: null },
          cost: rest.cost + 1,
        });
      }
    }
    for (const lead of preposition(from)) {
      for (const rest of verbalOne(lead.end)) {
        if (isAt(from, '与') && !rest.value.hasObject && !JOINT_VERBS.test(rest.value.say('base'))) continue;
        const say = (form: Form) => `${rest.value.say(form)} ${lead.value}`;
        found.push({
          value: { ...rest.value, say, possession: null },
          end: rest.end,
          cost: lead.cost + rest.cost + 0.2,
        });
      }
    }
    return found;
  }, sortOfVerbal);

  /** A verb and what stands behind it. */
  function verbs(from: number): Parsed<Verbal>[] {
    return wordsOf(from, 'verb').flatMap(({ word: { verb }, end }): Parsed<Verbal>[] => {
      const isDone = isAt(end, '了');
      const next = isDone ? end + 1 : end;
      const plain = { isDone, possession: null };
      switch (verb.takes) {
        case 'nothing':
          return [{ value: { ...plain, say: (form) => verb.forms[form], hasObject: false }, end: next, cost: 1.3 }];
        case 'adjective':
          return [
            {
              value: { ...plain, say: (form) => `${verb.forms[form]} ${verb.adjective}`, hasObject: false },
              end: next,
              cost: 1.2,
            },
          ];
        case 'object':
        case 'complement': {
          const isCreating = verb.takes === 'complement' || CREATING.test(verb.forms.base);
          return [
            ...nominal(next).map((object): Parsed<Verbal> => {
              const said =
                verb.takes === 'complement' || verb.forms.base === 'hold'
                  ? sayRole(object.value)
                  : sayNominals(object.value, isCreating);
              const possession = /^(have|hold)$/.test(verb.forms.base) ? `with ${said}` : null;
              return {
                value: {
                  isDone,
                  possession,
                  hasObject: true,
                  say: (form) => `${formsFor(verb.forms, object.value)[form]} ${said}`,
                },
                end: object.end,
                cost: object.cost + 1,
              };
            }),
            ...pairedVerbs(verb.forms, next),
          ];
        }
        case 'base':
          return isDone
            ? []
            : verbal(end).map((inner) => ({
                value: {
                  ...inner.value,
                  possession: null,
                  say: (form) => `${verb.forms[form]} ${inner.value.say('base')}`,
                },
                end: inner.end,
                cost: inner.cost + 1.1,
              }));
        case 'ing':
          return isDone
            ? []
            : verbal(end).map((inner) => ({
                value: {
                  ...inner.value,
                  possession: null,
                  say: (form) => `${verb.forms[form]} ${inner.value.say('ing')}`,
                },
                end: inner.end,
                cost: inner.cost + 1.3,
              }));
        case 'actor':
          return nominal(next)
            .filter(
              ({ value }) => !value.parts.some(({ isAction, before, after }) => isAction && before + after !== ''),
            )
            .flatMap((actor) =>
              verbal(actor.end)
                .filter(({ value }) => verb.joint === 'that' || !isPassive(value))
                .map((inner): Parsed<Verbal> => ({
                  value: {
                    isDone,
                    possession: null,
                    hasObject: true,
                    hasActor: true,
                    say: (form) =>
                      `${verb.forms[form]} ${sayNominals(actor.value, false)} ${joinActor(verb.joint, inner.value, actor.value)}`,
                  },
                  end: inner.end,
                  cost: actor.cost + inner.cost + 1.4,
                })),
            );
      }
    });
  }

  /** 建立健全, 巩固提升: two verbs with one object. */
  function pairedVerbs(first: VerbForms, from: number): Parsed<Verbal>[] {
    const next = isAt(from, '并') || isAt(from, '、') || isAt(from, '和') ? from + 1 : from;
    return wordsOf(next, 'verb').flatMap(({ word: { verb }, end }) => {
      if (verb.takes !== 'object' || verb.forms.base === first.base || /^(hold|have|attend|join)\b/.test(first.base))
        return [];
      if (next === from && !pairedSeconds.has(text.slice(next, end))) return [];
      const isDone = isAt(end, '了');
      const isCreating = CREATING.test(first.base);
      return nominal(isDone ? end + 1 : end).map((object): Parsed<Verbal> => ({
        value: {
          isDone,
          possession: null,
          hasObject: true,
          say: (form) => `${first[form]} and ${verb.forms[form]} ${sayNominals(object.value, isCreating)}`,
        },
        end: object.end,
        cost: object.cost + 2.3,
      }));
    });
  }

  /** Constructions with two phrases: 把A作为B, 以A为B, 为A提供B, 对A进行B. */
  function frames(from: number): Parsed<Verbal>[] {
    const found: Parsed<Verbal>[] = [];
    const add = (say: (form: Form) => string, end: number, cost: number) =>
      found.push({ value: { say, hasObject: true, isDone: false, possession: null }, end, cost });
    const opening = ['把', '将'].find((word) => isAt(from, word));
    if (opening !== undefined) {
      for (const what of thing(from + 1)) {
        for (const [link, verb] of Object.entries(MAKING)) {
          if (!isAt(what.end, link)) continue;
          for (const role of nominal(what.end + link.length)) {
            add(
              (form) => `${conjugate(verb.verb)[form]} ${what.value} ${verb.joint} ${sayRole(role.value)}`,
              role.end,
              what.cost + role.cost + 1,
            );
          }
        }
      }
    }
    if (isAt(from, '以')) {
      for (const what of thing(from + 1)) {
        if (!isAt(what.end, '为')) continue;
        for (const role of nominal(what.end + 1)) {
          const said = `${what.value} as ${sayRole(role.value).replace(/^an? /, 'the ')}`;
          add((form) => `${conjugate('take')[form]} ${said}`, role.end, what.cost + role.cost + 1);
          for (const rest of verbalOne(role.end))
            add((form) => `${rest.value.say(form)} with ${said}`, rest.end, what.cost + role.cost + rest.cost + 1);
        }
      }
    }
    if (isAt(from, '为')) {
      for (const whom of thing(from + 1)) {
        for (const [word, english] of Object.entries(forNouns)) {
          if (!isAt(whom.end, word)) continue;
          const isDone = isAt(whom.end + word.length, '了');
          for (const object of nominal(whom.end + word.length + (isDone ? 1 : 0))) {
            const said = sayNominals(object.value, true);
            found.push({
              value: {
                isDone,
                hasObject: true,
                possession: null,
                say: (form) => `${conjugate(english.verb)[form]} ${said} ${english.joint} ${whom.value}`,
              },
              end: object.end,
              cost: whom.cost + object.cost + 1,
            });
          }
        }
      }
    }
    const more = ['加大', '强化'].find((word) => isAt(from, word));
    if (more !== undefined) {
      const towards = isAt(from + 2, '对');
      for (const whom of towards ? nominal(from + 3) : [{ value: null, end: from + 2, cost: 0 }]) {
        const at = whom.value !== null && isAt(whom.end, '的') ? whom.end + 1 : whom.end;
        for (const action of whom.value === null ? simple(at) : doings(at)) {
          if (!isAt(action.end, '力度') || !action.value.isAction) continue;
          const said = sayNominals({ parts: [action.value], open: false }, false);
          const link = FOR_ACTIONS.test(action.value.head) ? 'for' : 'of';
          const object =
            whom.value === null
              ? said
              : `${link === 'of' ? 'the ' : ''}${said} ${link} ${sayNominals(whom.value, false)}`;
          add((form) => `${conjugate('intensify')[form]} ${object}`, action.end + 2, whom.cost + action.cost);
        }
      }
    }
    const playing = ['充分发挥', '更好发挥', '发挥'].find((word) => isAt(from, word));
    if (playing !== undefined) {
      for (const who of nominal(from + playing.length)) {
        for (const what of verbal(who.end)) {
          if (!isAt(what.end, '的作用') && !isAt(what.end, '的功能')) continue;
          const manner = playing === '充分发挥' ? 'full ' : playing === '更好发挥' ? 'better ' : '';
          const said = `${manner}play to the role of ${sayNominals(who.value, false)} in ${what.value.say('ing')}`;
          add((form) => `${conjugate('give')[form]} ${said}`, what.end + 3, who.cost + what.cost - 1);
        }
      }
    }
    if (isAt(from, '对')) {
      for (const what of nominal(from + 1)) {
        const verb = ['进行', '开展', '实施', '加强'].find((word) => isAt(what.end, word));
        if (verb === undefined) continue;
        const at = what.end + verb.length;
        for (const action of doings(isAt(at, '了') ? at + 1 : at)) {
          const said = sayNominals({ parts: [ofPhrase(what.value, action.value)], open: false }, false);
          found.push({
            value: {
              isDone: isAt(at, '了'),
              hasObject: true,
              possession: null,
              say: (form) => `${conjugate(verb === '加强' ? 'strengthen' : 'carry out')[form]} ${said}`,
            },
            end: action.end,
            cost: what.cost + action.cost + 1,
          });
        }
      }
    }
    return found;
  }

  /** A noun phrase, or something done, told with -ing. */
  function thing(from: number): Parsed<string>[] {
    return [
      ...nominal(from).map((parsed) => ({ ...parsed, value: sayNominals(parsed.value, false) })),
      ...verbal(from).map((parsed) => ({ ...parsed, value: parsed.value.say('ing'), cost: parsed.cost + 0.3 })),
    ];
  }

  return readWhole(text, { text, wordsOf, isAt, nominal, preposition, verbal });
}

interface Rules {
  readonly wordsOf: <Is extends Word['is']>(from: number, is: Is) => (Located & { readonly word: Of<Is> })[];
  readonly isAt: (from: number, particle: string) => boolean;
  readonly nominal: Rule<NominalList>;
  readonly preposition: Rule<string>;
  readonly verbal: Rule<Verbal>;
  readonly text: string;
}

/** Time and adverbials, subject, time and adverbs, predicate; all of the text. */
function readWhole(text: string, rules: Rules): { reading: Reading; cost: number } | null {
  const empty: Reading = { times: [], fronts: [], subject: null, isDoing: false, effects: [], verbal: null };
  let states: Parsed<Reading>[] = [{ value: empty, end: 0, cost: 0 }];
  const whole: Parsed<Reading>[] = [];
  for (let step = 0; step < MOST_STEPS && states.length > 0; step++) {
    states = states.flatMap((state) => nextStates(state, rules));
    whole.push(
      ...states.filter(({ value, end }) => end === text.length && (value.verbal !== null || value.subject === null)),
    );
    states = states.filter(({ value, end }) => value.verbal === null && end < text.length);
  }
  const best = whole.toSorted((a, b) => a.cost - b.cost)[0];
  return best ? { reading: best.value, cost: best.cost } : null;
}

function nextStates(
  { value, end, cost }: Parsed<Reading>,
  { text, wordsOf, isAt, nominal, preposition, verbal }: Rules,
): Parsed<Reading>[] {
  const found: Parsed<Reading>[] = [];
  /** 完善|粮食生产, 计划|新建: a word that is a verb as well is no part of a subject that it would begin. */
  const isVerbFirst = (from: number, to: number) =>
    wordsOf(from, 'verb').some(
      ({ word: { verb }, end: verbEnd }) =>
        (verb.takes === 'object' && wordsOf(from, 'attribute').some((attribute) => attribute.end === verbEnd)) ||
        ((verb.takes === 'base' || verb.takes === 'object') && verbEnd === to),
    );
  for (const { word, end: to } of wordsOf(end, 'time'))
    found.push({ value: { ...value, times: [...value.times, word.time] }, end: to, cost: cost + 1 });
  for (const { word, end: to } of wordsOf(end, 'adverb')) {
    if (word.effect === 'not' || word.effect === 'past') continue;
    found.push({
      value: { ...value, effects: word.effect === null ? value.effects : [...value.effects, word.effect] },
      end: to,
      cost: cost + 1,
    });
  }
  if (value.subject === null) {
    for (const lead of preposition(end).filter(() => !NEVER_FIRST.test(text.slice(end))))
      found.push({
        value: { ...value, fronts: [...value.fronts, lead.value] },
        end: lead.end,
        cost: cost + lead.cost + 0.3,
      });
    for (const topic of nominal(end)) {
      if (!isAt(topic.end, '方面')) continue;
      const front = `in terms of ${sayNominals(topic.value, false)}`;
      found.push({
        value: { ...value, fronts: [...value.fronts, front] },
        end: topic.end + 2,
        cost: cost + topic.cost + 1,
      });
    }
    for (const subject of verbal(end)) {
      const { hasObject, isDone, say } = subject.value;
      if (!hasObject || isDone) continue;
      const doing: NominalList = { parts: [{ ...nameOf(say('ing')), isAction: true }], open: false };
      found.push({
        value: { ...value, subject: doing, isDoing: true },
        end: subject.end,
        cost: cost + subject.cost + 1,
      });
    }
    for (const subject of nominal(end).filter((parsed) => !isVerbFirst(end, parsed.end)))
      found.push({ value: { ...value, subject: subject.value }, end: subject.end, cost: cost + subject.cost });
  }
  if (value.subject !== null && !value.isDoing) {
    for (const { word, end: to } of wordsOf(end, 'degree')) {
      for (const rest of wordsOf(to, 'verb')) {
        const { verb } = rest.word;
        if (verb.takes !== 'adjective') continue;
        const said: Verbal = {
          say: (form) => `${verb.forms[form]} ${word.english} ${verb.adjective}`,
          hasObject: false,
          isDone: false,
          possession: null,
        };
        found.push({ value: { ...value, verbal: said }, end: rest.end, cost: cost + 2 });
      }
    }
  }
  for (const rest of verbal(end)) {
    if (value.isDoing && !/^(是|成为|取得|需要|有利于|有助于|带来)/.test(text.slice(end))) continue;
    const isDone = isAt(rest.end, '了');
    found.push({
      value: { ...value, verbal: { ...rest.value, isDone: isDone || rest.value.isDone } },
      end: rest.end + (isDone ? 1 : 0),
      cost: cost + rest.cost + (value.subject === null ? 0.2 : 0),
    });
  }
  return found;
}

/** A longer clause is no sentence of prose; a page that has one must not keep the engine busy. In UTF-16 code units. */
const LONGEST_CLAUSE = 160;
/** Words of a compound; a longer one nobody would take apart. */
const MOST_WORDS = 6;
const MOST_PARTS = 7;
const MOST_STEPS = 9;
const JOINTS = ['以及', '、', '和', '与', '及'];
/** Second of two verbs side by side: 建立健全, 规划建设. */
const pairedSeconds = new Set('健全 完善 建设 选定 实施 壮大 提升 用好 建强 培育 应用 出台 利用 弘扬 优化'.split(' '));
const VERBAL_JOINTS = ['、', '并', '并且', '以及'];

/** Verbs behind which something comes to be. */
const CREATING =
  /^(become|build|complete|create|develop into|establish|form|foster|found|have|hold|launch|make|open|play|provide|serve as|set up|shape|take shape|win|achieve|introduce|formulate|draw up|put forward|enter)\b/;

/** Actions of several on one another. */
const MUTUAL = /融合|协同|衔接|互动|结合|联动|对接|合作|协作|互认/;

/** Nouns of what one thing means for another, and their preposition. */
const BEARINGS: Readonly<Record<string, string>> = {
  significance: 'for',
  'major significance': 'for',
  role: 'in',
  'important role': 'in',
  impact: 'on',
  influence: 'on',
  contribution: 'to',
  importance: 'for',
  support: 'for',
};

/** What is given to somebody; other actions are done to them. */
const FOR_ACTIONS = /^(support|services|assistance|incentives)$/;

/** Before a verb only: 与周边国家的互联互通 is one noun phrase, and no adverbial. */
const NEVER_FIRST = /^(与|向|会同)/;

/** What is done together with somebody, without an object. */
const JOINT_VERBS = /\b(?:be connected|compete|cooperate|merge|work together)\b/;

const MAKING: Readonly<Record<string, { readonly verb: string; readonly joint: string }>> = {
  作为: { verb: 'take', joint: 'as' },
  打造成: { verb: 'turn', joint: 'into' },
  打造成为: { verb: 'turn', joint: 'into' },
  建设成: { verb: 'turn', joint: 'into' },
  建设成为: { verb: 'turn', joint: 'into' },
  建成: { verb: 'turn', joint: 'into' },
  转化为: { verb: 'turn', joint: 'into' },
  变成: { verb: 'turn', joint: 'into' },
  列为: { verb: 'list', joint: 'as' },
  纳入: { verb: 'include', joint: 'in' },
  列入: { verb: 'include', joint: 'in' },
};

function sortOfVerbal({ isDone, hasObject, possession }: Verbal): string {
  return `${isDone}${hasObject}${possession === null}`;
}

/** 'quality of development': what stands before it would describe its first word. */
const HEAD_FIRST = / (of|for|to|in|on|with|that) /;

/** Adjectives that may. */
const EVALUATING = /^(important|major|key|new|main|good|positive|notable|overall|further|stronger|better|great|basic)$/;

/** What a sum of money may be of. */
const FUNDS = /(funds|loans|bonds|funding|investment|subsidy|subsidies|capital|credit|compensation|relief)$/;

/** What a thing has; of other nouns side by side nobody can tell how they hang together. */
const PROPERTY =
  /^(?:.* )?(activity|advantage|awareness|benefits|burden|campaign|capacity|competitiveness|confidence|conduct|cost|demand|development|driving force|efficiency|enthusiasm|environment|image|income|influence|initiative|interests|layout|level|living standard|measure|number|operations|outlook|pace|performance|policy|position|potential|price|proportion|quality|resilience|responsibility|results|revenue|rights|role|satisfaction|scale|situation|stability|strength|structure|supply|system|vitality|wage|work)$/;

/** What is made for somebody or something. */
const FOR_WHOM =
  /^(?:campaign|initiative|plan|program|project|policy|policies|measure|measures|services|funds|fund|incentives|subsidy|subsidies|platform)$/;

/** 美丽河北: what a place is to become. */
const HOPES = /^(美丽|平安|健康|幸福|文明|法治|数字)$/;

/** Kinds behind 等 that may own what follows. */
const KINDS: Readonly<Record<string, string>> = {
  领域: 'fields',
  行业: 'industries',
  产业: 'industries',
  地区: 'regions',
  方面: 'areas',
  环节: 'links',
};

/** Units of measure that a mass noun may follow: 8000万亩高标准农田. */
const MEASURES = new Set('亩 公顷 公里 千米 米 吨 斤 公斤 千克 千瓦 千瓦时 度 平方米 平方公里 立方米 桶 升'.split(' '));

/** Adjectives that stand before any attribute: new consumer scenarios. */
const LEADING_ADJECTIVE = /^(new|important|major|key|good|strong|notable|positive) /;

const SHORT_ADJECTIVES = /^(strong|high|clear|firm|close|broad|deep|large|great|low|safe|rich|fair|strict|quick)$/;

/** stronger, more resolute, very notable */
function inDegree(degree: string, adjective: string): string {
  return degree === 'more' && SHORT_ADJECTIVES.test(adjective)
    ? `${adjective}${adjective.endsWith('e') ? 'r' : 'er'}`
    : `${degree} ${adjective}`;
}

/** 'a more resolute attitude': what is compared is none that the text has named. */
function compared({ value, ...parsed }: Parsed<Nominal>): Parsed<Nominal> {
  return { ...parsed, value: value.counting === 'one' ? { ...value, determiner: 'a' } : value };
}

function prepend(attribute: string, rest: Parsed<Nominal>, extra: number): Parsed<Nominal> {
  const { before, head } = rest.value;
  const adjective = before === '' ? LEADING_ADJECTIVE.exec(head)?.[1] : undefined;
  if (adjective !== undefined && !LEADING_ADJECTIVE.test(`${attribute} `)) {
    const value = { ...rest.value, before: `${adjective} ${attribute} `, head: head.slice(adjective.length + 1) };
    return { value, end: rest.end, cost: rest.cost + 1 + extra };
  }
  const isSaid = `${before}${head}`.startsWith(`${attribute} `); // 国家|国防安全
  return {
    value: {
      ...rest.value,
      before: isSaid
        ? before
        : before.startsWith('various ')
          ? `various ${attribute} ${before.slice(8)}`
          : `${attribute} ${before}`,
    },
    end: rest.end,
    cost: rest.cost + 1 + extra,
  };
}

/** 国企民企: two nouns side by side, not one before the other. */
function isPaired(one: Nominal | undefined, other: Nominal): boolean {
  return (
    one !== undefined &&
    one.counting !== 'name' &&
    one.after === '' &&
    other.before === '' &&
    repeatsHead(one.head.replace(/s$/, ''), other)
  );
}

function repeatsHead(attribute: string, { before, head }: Nominal): boolean {
  const last = attribute.slice(attribute.lastIndexOf(' ') + 1);
  return `${before}${head}`.split(' ').some((word) => word.replace(/s$/, '') === last);
}

function determined(noun: Nominal, { english, number }: Of<'determiner'>): Nominal | null {
  if (noun.owner !== null || noun.count !== null) return null;
  if (number === 'many') return counted(noun, english);
  if (noun.counting !== 'many' && noun.counting !== 'one' && noun.counting !== 'mass') return null;
  if (number === 'one') return noun.counting === 'mass' ? null : { ...noun, count: 'one' };
  return { ...noun, determiner: english };
}

function counted(noun: Nominal, count: string): Nominal | null {
  const isCountable =
    noun.counting === 'many' || noun.counting === 'one' || (noun.counting === 'plural' && !/\d/.test(count));
  return isCountable && noun.owner === null && noun.count === null && noun.determiner === null
    ? { ...noun, count }
    : null;
}

/** 提高比重 is to raise a share; other things are improved. */
function formsFor(forms: VerbForms, { parts: [first] }: NominalList): VerbForms {
  return forms.base === 'improve' && RAISED.test(splitHead(first.head).head) ? conjugate('raise') : forms;
}

const RAISED = /^(?:coverage|income|price|proportion|rate|ratio|share|standard|wage|wages)$/;

/** What something is taken as, or becomes: 'a core element'. */
function sayRole({ parts, open }: NominalList): string {
  const [only] = parts;
  const isOne =
    parts.length === 1 &&
    !open &&
    only.counting === 'many' &&
    only.count === null &&
    only.owner === null &&
    only.determiner === null;
  return sayNominals(isOne ? { parts: [{ ...only, count: 'one' }], open } : { parts, open }, true);
}

/** 'the upgrading of traditional industries' */
function ofPhrase(what: NominalList, noun: Nominal): Nominal {
  const isNamed = what.parts.every(({ counting }) => counting === 'name');
  const link = !isNamed && FOR_WHOM.test(splitHead(noun.head).head) ? 'for' : 'of';
  return { ...noun, after: ` ${link} ${sayNominals(what, false)}${noun.after}` };
}

/** Nouns that can be described by what they do; of others (阶段, 意义) the verb says something else. */
function canAct(head: string): boolean {
  return isAgent({ parts: [nameless(head)], open: false }) || ACTING.test(splitHead(head).head);
}

function nameless(head: string): Nominal {
  return { before: '', head, counting: 'many', owner: null, count: null, determiner: null, after: '', isAction: false };
}

const ACTING =
  /^(bank|campaign|case|city|document|employee|enterprise|entrepreneur|expert|fund|industry|initiative|institution|law|leader|organization|park|person|people|plan|platform|policy|product|professional|program|project|province|reform|regulation|resident|rule|scientist|service|services|standard|student|system|talent|technology|worker|zone)$/;

/** What is said instead where something is done to the subject. */
const PASSIVE_MANNERS: Readonly<Record<string, string>> = {
  'move faster to': 'at a faster pace',
  'give priority to efforts to': 'mainly',
};

function isPassive({ say }: Pick<Verbal, 'say'>): boolean {
  return say('base').startsWith('be ');
}

function withManner(manner: string, { say }: Pick<Verbal, 'say'>): (form: Form) => string {
  const passive = isPassive({ say }) ? PASSIVE_MANNERS[manner] : undefined;
  if (passive !== undefined)
    return passive.startsWith('at ') ? (form) => `${say(form)} ${passive}` : withManner(passive, { say });
  if (/^(as|at|by|for|in|to|with) /.test(manner)) return (form) => `${say(form)} ${manner}`;
  if (manner.endsWith(' to')) {
    const forms = conjugate(manner);
    return (form) => `${forms[form]} ${say('base')}`;
  }
  return (form) => {
    const said = say(form);
    const being = /^(am|are|be|been|is|was|were) (.*)$/.exec(said);
    return being ? `${being[1]} ${manner} ${being[2]}` : `${manner} ${said}`;
  };
}

function joinVerbals(parts: readonly Verbal[]): Verbal {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return {
    say: (form) => joinList(parts.map((part) => part.say(form))),
    hasObject: parts.every(({ hasObject }) => hasObject),
    isDone: parts.some(({ isDone }) => isDone),
    possession: null,
  };
}

function joinActor(joint: 'to' | 'in' | 'that', inner: Verbal, actor: NominalList): string {
  if (joint === 'to') return `to ${inner.say('base')}`;
  if (joint === 'in') return `in ${inner.say('ing')}`;
  return inner.say(
    actor.parts.length > 1 || actor.parts[0].counting === 'many' || actor.parts[0].counting === 'plural'
      ? 'plural'
      : 'singular',
  );
}

/** Rules for one noun phrase: its attributes and head, a determiner or count, who owns it, what describes it. */
import { possessive } from '../figures/noun-phrase.ts';
import { actionNouns, deedHeads, compoundingActions, doubtfulNouns } from '../words/action-noun.ts';
import {
  CHANGING,
  FACILITY,
  HOPES,
  isNamedAfter,
  isSaidOf,
  LACKS,
  NATIONAL,
  OFFICE,
  PROPERTY,
  SAID_OF,
  SAID_OTHERWISE,
  SELECTED,
} from '../words/noun-kind.ts';
import { pronouns } from '../words/particle.ts';
import { abilityRules } from './ability-rules.ts';
import { attributeDoubts } from './attribute-doubts.ts';
import { countedRules, countedWithin } from './counted-rules.ts';
import { memoized, type Parsed, type Rule } from './chart.ts';
import { compared, determined, inDegree, joinAdjectives, ofPhrase, prepend, repeatsHead } from './compose.ts';
import { deedCompounds, ofDone, PUSHING } from './deed-compounds.ts';
import { describedRules } from './described-rules.ts';
import { splitHead, withA } from './inflect.ts';
import type { ClauseWords, Word } from './lexicon.ts';
import { areBeside, ASKING, senseBefore } from './misread.ts';
import { attributiveOf, isAgent, joinList, nameOf, sayNominal, type Nominal, type NominalList } from './nominal.ts';
import { plainQuality } from './plain-quality.ts';
import { leveled } from './leveled.ts';
import { originRules } from './origin-rules.ts';
import { arePaired, areSuccessive } from './paired-deeds.ts';
import { isLastOfPlaces } from './listed-places.ts';
import { isPiled, unpiled } from './pile.ts';
import { sideBySideRules } from './side-by-side.ts';
import type { Verbal } from './verbal.ts';
import { someWithin } from './within-place.ts';

export interface NounRules {
  /** Attributes and a head; no article, owner or count. */
  readonly bare: Rule<Nominal>;
  /** With a determiner, a count or an owner, or what is done to it behind it. */
  readonly simple: Rule<Nominal>;
  /** What is done, with its attributes: 高质量发展. */
  readonly doings: (from: number) => readonly Parsed<Nominal>[];
  /** How several things of one are: 订单不足、效益下滑, as 'insufficient orders' and 'declining returns'. */
  readonly propertyLists: (from: number) => readonly Parsed<readonly string[]>[];
}

/** @param verbal verb phrases, which describe nouns as in 服务企业的政策 */
export function nounRules(clause: ClauseWords, verbal: Rule<Verbal>): NounRules {
  const { text, wordsAt, wordsOf, isAt } = clause;

  const { isPraised, isAdverbial, isVerbOf, isRanked, isBesides, isMutual, inDifficulty } = attributeDoubts(clause);

  const { isSideBySide } = sideBySideRules(clause);

  const { compounds, overseen, isOverseen, isOverseeing, isVerbToo, isDoneTo, isHeadAt } = deedCompounds(clause);

  /** Attributes and a head; no article, owner or count. */
  const bare: Rule<Nominal> = memoized(
    (from) => {
      const found: Parsed<Nominal>[] = [];
      for (const { word, end } of wordsOf(from, 'noun')) {
        const isManner =
          wordsOf(from, 'manner').some((manner) => manner.end === end) && wordsOf(end, 'verb').length > 0;
        if (isManner || isPraised(from, end)) continue; // 科学|锻炼
        if (isNamedAfter(word.noun.head, text.slice(end))) continue;
        found.push({ value: word.noun, end, cost: 1 });
        const { attribute } = word;
        if (attribute === null || ASKING.has(text.slice(from, end))) continue;
        if (isSaidOf(text.slice(from, end), text.slice(end))) continue;
        for (const rest of [...bare(end), ...actionsAt(end)]) {
          const isDoing = rest.value.isAction && (rest.value.before !== '' || rest.value.head.includes(' '));
          if (isDoneTo(from, end, rest.value) || isSideBySide(end - 2, end, rest.end)) continue;
          if (areSuccessive(text, end)) continue;
          // 金融支持|实体经济质效: what stands behind something done is what it is done to.
          const isOfDeed =
            word.noun.isAction ||
            (SUPPORTING.test(word.noun.head) && (rest.value.before !== '' || rest.value.isAction));
          if (isOfDeed) continue;
          // 经济增长|主引擎: of it
          if (DRIVING.test(rest.value.head) && GOING_ON.test(attribute)) continue;
          if (isBesides(from, end, rest.end) || QUALIFIED.test(rest.value.before + rest.value.head)) continue;
          if (isOfAnother(end, rest) || ofDone(word.noun, rest.value) !== null) continue;
          if (isRanked(end) || LACKED.test(rest.value.head) || isMutual(rest.end)) continue;
          if (!isDoing && !isDescribed(end) && !HEAD_FIRST.test(rest.value.head) && !repeatsHead(attribute, rest.value))
            found.push(prepend(attribute, rest, 0.1));
        }
      }
      found.push(...compounds(from));
      for (const { word: degree, end: to } of wordsOf(from, 'degree')) {
        const qualities = wordsOf(to, 'verb').flatMap(({ word: { verb }, end }) =>
          verb.takes === 'adjective' && ATTRIBUTIVE.test(verb.adjective) ? [{ english: verb.adjective, end }] : [],
        );
        const others = wordsOf(to, 'attribute').flatMap(({ word, end }) =>
          qualities.some((quality) => quality.end === end) ? [] : [{ english: word.english, end }],
        );
        for (const { english, end } of [...qualities, ...others]) {
          if (!isAt(end, '的')) continue;
          for (const rest of bare(end + 1)) found.push(compared(prepend(inDegree(degree.english, english), rest, 1)));
        }
      }
      for (const { word, end } of wordsOf(from, 'attribute')) {
        const next = isAt(end, '的') ? end + 1 : end;
        if (next > end && wordsOf(from, 'attribute').some((other) => other.end === next)) continue; // 安全的
        if (isRanked(next) && !EVALUATING.test(word.english)) continue;
        if (isAdverbial(from, end)) continue;
        const struggling = bare(next).flatMap((rest) => inDifficulty(from, end, rest) ?? []);
        found.push(...struggling);
        if (struggling.length > 0) continue;
        if (next === end && (isSaidOf(text.slice(from, end), text.slice(end)) || SUITED.test(text.slice(from, end))))
          continue;
        // 企业的|实际成本
        const isOwner = next > end && wordsOf(from, 'noun').some((noun) => noun.end === end);
        const isVarious = word.english === 'various'; // 各项|任务落实
        const isMass = (value: Nominal) => isVarious && value.counting === 'mass'; // 各项工作
        const sense = next === end ? senseBefore(text.slice(from, end), text.slice(end)) : undefined;
        for (const rest of bare(next).filter(
          ({ value, end: to }) =>
            !(next === end && (isOfAnother(end, { value, end: to }) || isDoneTo(from, end, value))) &&
            !(next === end && DONE.test(value.after) && wordsOf(from, 'noun').some((noun) => noun.end === end)) &&
            !isVerbOf(from, end, { value, end: to, cost: 0 }) &&
            (!HEAD_FIRST.test(value.head) || EVALUATING.test(word.english)) &&
            !(isVarious && value.isAction && value.before !== ''),
        ))
          found.push(
            prepend(
              isMass(rest.value) ? 'all' : (sense ?? word.english),
              rest,
              (rest.value.before !== '' && rest.value.isAction ? 1 : 0) +
                (isOwner && `${rest.value.before}${rest.value.head}`.includes(' ') ? 1 : 0) +
                (next === end && isVerbToo(from, end) ? 1.2 : 0) +
                (next > end && isBearing(from, end, rest.value) ? 2.5 : 0),
            ),
          );
        // 绿色、低碳发展, 高端化智能化绿色化改造; 新材料、现代物流 are two things.
        if (isAt(end, '、') && !wordsOf(from, 'noun').some((noun) => noun.end === end)) {
          for (const other of wordsOf(end + 1, 'attribute')) {
            const behind = isAt(other.end, '的') ? other.end + 1 : other.end;
            for (const rest of bare(behind))
              found.push(
                prepend(joinAdjectives(word.english, other.word.english), { ...rest, cost: rest.cost + 1 }, 0.2),
              );
          }
        }
      }
      return found.filter(
        ({ value }) =>
          value.before === '' ||
          (`${value.before}${value.head}`.replace(/ and /g, ' ').split(' ').length <= MOST_WORDS && !isPiled(value)),
      );
    },
    ({ after }) => (after === '' ? 'plain' : 'long'),
  );

  /** 银行|转型的重要机遇: an opportunity for their transition, and no kind of opportunity. */
  function isOfAnother(from: number, { value, end }: Pick<Parsed<Nominal>, 'value' | 'end'>): boolean {
    return WEIGHED.test(value.before) && text.slice(from, end).includes('的');
  }

  /** 消费的|前提, 转型的|重要机遇: what it is for, and no kind of it. */
  function isBearing(from: number, end: number, { head, before }: Nominal): boolean {
    const isThing = [...wordsOf(from, 'noun'), ...wordsOf(from, 'action')].some((word) => word.end === end);
    return isThing && (BEARING.test(head) || WEIGHED.test(before));
  }

  /** 部门|相关负责同志: an adjective begins a noun phrase of its own. */
  function isDescribed(from: number): boolean {
    return wordsOf(from, 'attribute').some(
      ({ end }) =>
        !wordsAt(from).some(({ word, end: to }) => to === end && DENOTING.has(word.is) && !isAdjective(word)),
    );
  }

  /** 加快, 将, 以: nothing that a noun phrase could go on with. */
  function isVerbalAt(from: number): boolean {
    return from < text.length && !wordsAt(from).some(({ word }) => GOING_ON_WITH.has(word.is) && !isAdjective(word));
  }

  /** Any action, for the place behind what it is done to. */
  function actionsAt(from: number): Parsed<Nominal>[] {
    // 医院|加快|建设: it is done faster, and no acceleration of what stands before it is done.
    const isHow = (end: number) => /^加[快速]$/u.test(text.slice(from, end)) && wordsOf(end, 'verb').length > 0;
    const deeds = wordsOf(from, 'action').filter(({ end }) => !isHow(end));
    return deeds.flatMap(({ word, end }) => [
      { value: word.noun, end, cost: 1.05 },
      ...overseen(from, word.noun, end),
      ...wordsOf(end, 'action')
        .filter(
          ({ word: { noun: other }, end: to }) =>
            arePaired(text.slice(from, end), text.slice(end, to)) &&
            !PUSHING.has(text.slice(from, end)) &&
            !OF_ACTIONS.test(other.head) &&
            !/^(?:change|growth|decline|increase|decrease)/.test(word.noun.head),
        )
        .map(({ word: { noun: other }, end: to }) => ({
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
          // 新一轮农村公路养护办法: rules for it, and no round of areas.
          if (word.english === A_ROUND && !rest.value.isAction && !ROUNDS.test(coreOf(rest.value.head))) continue;
          const value = determined(rest.value, word);
          // 不少|家庭的难题: of many households
          const isOfOwner =
            word.number === 'many' && wordsOf(next, 'noun').some(({ end: to }) => to < rest.end && isAt(to, '的'));
          if (isOfOwner) continue;
          // 各项|任务落实: the implementation of various tasks
          if (
            splitHead(rest.value.head).after.startsWith(' of ') &&
            word.number === 'many' &&
            DEED.test(rest.value.head)
          )
            continue;
          const isOfSome = word.number === 'many' && beginsWithMany(next, rest);
          if (value && !isOfSome) found.push({ value, end: rest.end, cost: rest.cost + 1 });
        }
        if (word.number === 'many' && word.english !== A_ROUND) found.push(...ofSome(next, word));
      }
      found.push(...counts.numbered(from), ...counts.measured(from), ...counts.fielded(from), ...endowed(from));
      found.push(...coming(from));
      if (isAt(from, '有'))
        found.push(...counts.numbered(from + 1).map((parsed) => ({ ...parsed, cost: parsed.cost + 0.5 })));
      for (const { word, end } of wordsOf(from, 'noun')) {
        if (word.noun.counting !== 'name') continue;
        const document: NominalList = { parts: [word.noun], open: false };
        const pursued = PURSUING.some((deed) => isAt(end, deed)) ? actionsAt(end) : []; // 数字中国|建设
        for (const rest of [...counts.numbered(end), ...pursued])
          found.push({ value: ofPhrase(document, rest.value), end: rest.end, cost: rest.cost + 1 });
      }
      if (['各地', '多地'].some((word) => isAt(from, word))) found.push(...some(from + 2, 'various places'));
      for (const { word, end } of wordsOf(from, 'name')) {
        if (isNamedAfter(word.english, text.slice(end))) continue;
        const named = nameOf(word.english, TWO_OFFICES.test(word.english));
        if (word.kind !== 'pronoun')
          found.push({ value: word.kind === 'person' ? { ...named, isPerson: true } : named, end, cost: 1 });
        if (word.kind === 'person') continue;
        if (isLastOfPlaces(text, from, end)) continue;
        if (word.kind === 'place') found.push(...some(end, word.english));
        // 全国|首个示范区: China’s first
        const firsts = wordsOf(end, 'determiner')
          .filter(({ word: which }) => which.english === 'the first')
          .flatMap((which) => bare(which.end).map((rest) => prepend('first', rest, 0)))
          .map((rest) => ({ ...rest, value: { ...rest.value, counting: 'one' as const } }));
        for (const rest of [...bare(end), ...firsts, ...described(end), ...counts.numbered(end)]) {
          const within = word.kind === 'place' ? countedWithin(rest.value, word.english) : null;
          if (within !== null) {
            found.push({ value: within, end: rest.end, cost: rest.cost + 0.9 });
            continue;
          }
          if (rest.value.counting === 'name' || rest.value.counting === 'names') continue;
          if (isAt(from, '全国') && NATIONAL.test(rest.value.head)) continue; // 全国比赛
          const owner = possessive(word.english);
          const share = /^.*% of$/.exec(rest.value.count ?? '')?.[0];
          if (share !== undefined) {
            const of: Nominal = { ...rest.value, count: `${share} ${owner}` };
            found.push({ value: of, end: rest.end, cost: rest.cost + 0.9 }); // 全国98%的服务区
            continue;
          }
          const isOneOffice = word.kind === 'body' && rest.value.counting === 'many' && OFFICE.test(rest.value.head);
          // 柳州铁路港
          const isOneFacility =
            word.kind === 'place' &&
            rest.value.counting === 'many' &&
            FACILITY.test(rest.value.before + rest.value.head);
          const counting = isOneOffice || isOneFacility ? 'one' : rest.value.counting;
          if (rest.value.owner === null)
            found.push({ value: { ...rest.value, counting, owner }, end: rest.end, cost: rest.cost + 0.9 });
        }
      }
      for (const { word, end } of wordsOf(from, 'attribute')) {
        if (!HOPES.test(text.slice(from, end))) continue;
        for (const { word: name, end: to } of wordsOf(end, 'name')) {
          if (name.kind === 'place')
            found.push({ value: nameOf(withA(`${word.english} ${name.english}`)), end: to, cost: 2 });
        }
      }
      // 中国|加快发展, but 中国|投资: behind what may be a noun, nobody can tell who does it.
      if (isAt(from, '中国') && isVerbalAt(from + 2)) found.push({ value: nameOf('China'), end: from + 2, cost: 1 });
      for (const [pronoun, { english, plural }] of Object.entries(pronouns)) {
        if (isAt(from, pronoun)) found.push({ value: nameOf(english, plural), end: from + pronoun.length, cost: 1 });
      }
      found.push(...described(from), ...abilities(from));
      for (let round = 0; round < 2; round++) {
        for (const parsed of found.slice())
          if (!text.slice(from, parsed.end).includes('的') && !doubtfulNouns.has(text.slice(from, parsed.end)))
            found.push(...nominalized(parsed)); // 环境管理的|核心制度, 部署|稳就业
      }
      return found;
    },
    ({ counting, after }) => `${counting === 'name' ? 'name' : ''}${after === '' ? '' : 'long'}`,
  );

  /** 部分|企业生产成本: the production costs of some enterprises. */
  function ofSome(from: number, word: Extract<Word, { is: 'determiner' }>): Parsed<Nominal>[] {
    return bare(from).flatMap((kind) => {
      const some = kind.value.counting === 'many' && !kind.value.isAction ? determined(kind.value, word) : null;
      if (some === null) return [];
      const isWho = SELECTED.test(splitHead(kind.value.head).head);
      const whole: NominalList = { parts: [some], open: false };
      return bare(kind.end)
        .filter(
          ({ value }) =>
            value.after === '' &&
            value.counting !== 'name' &&
            !value.isAction &&
            (isWho || PROPERTY.test(splitHead(value.head).head)),
        )
        .map((rest) => ({
          value: ofPhrase(whole, rest.value),
          end: rest.end,
          cost: kind.cost + rest.cost + 1,
        }));
    });
  }

  /** True where the nouns begin with those of whom, or of which, the rest is said: 部分航线|运价, 更多事项|网上办理. */
  function beginsWithMany(from: number, { end: to, value: { head, isAction } }: Parsed<Nominal>): boolean {
    const last = splitHead(head).head;
    // 首批试点|申报: of the first pilots
    const isOfDeed = isAction && wordsOf(from, 'action').some(({ end }) => end < to);
    return (
      isOfDeed ||
      wordsOf(from, 'noun').some(
        ({ word: { noun }, end }) =>
          end < to &&
          noun.counting === 'many' &&
          (SELECTED.test(splitHead(noun.head).head) || isAction || PROPERTY.test(last)),
      )
    );
  }

  /** 结构合理、功能完善的体系: a system with a sound structure and complete functions; 供给不足等问题: problems such as insufficient supply. */
  function endowed(from: number): Parsed<Nominal>[] {
    return propertyLists(from).flatMap(({ value, end, cost }) => {
      const isOpen = isAt(end, '等');
      // 信用良好|企业, but 生活困难|群众 are in difficulty, and have no difficult life.
      const whom = value.length === 1 && !isAt(end - 2, '困难') ? SAID_OF.exec(text.slice(end))?.[0] : undefined;
      if (!isOpen && whom === undefined && !isAt(end, '的')) return [];
      // 农户多样化的需求: it is their demand that is diverse.
      if (value.length === 1 && isAt(end - 1, '化')) return [];
      return bare(whom === undefined ? end + 1 : end).flatMap((rest) => {
        if (whom !== undefined && rest.end !== end + whom.length) return []; // 质量过硬产品|出口
        const { after, counting } = rest.value;
        const isOfProblem = isProblem(rest.value);
        // 设施完善的园区|发展: the parks have them, and not what is done.
        if (after !== '' || counting === 'name' || (isOpen ? !isOfProblem : rest.value.isAction)) return [];
        const link = isOpen ? 'such as' : isOfProblem ? 'of' : 'with';
        const told: Nominal = {
          ...rest.value,
          counting:
            counting === 'the'
              ? 'one'
              : counting === 'many' && isOfProblem && !isOpen && value.length === 1
                ? 'the'
                : counting,
          after: ` ${link} ${joinList(value)}`,
        };
        return [{ value: told, end: rest.end, cost: cost + rest.cost + (isOfProblem ? 0 : 0.5) }];
      });
    });
  }

  /** 订单不足、效益下滑: what those named before have, one after the other. */
  function propertyLists(from: number): Parsed<readonly string[]>[] {
    const found: Parsed<readonly string[]>[] = [];
    let open: Parsed<readonly string[]>[] = properties(from).map((parsed) => ({ ...parsed, value: [parsed.value] }));
    for (let length = 1; length <= MOST_PROPERTIES && open.length > 0; length++) {
      found.push(...open);
      open = open.flatMap(({ value, end, cost }) =>
        isAt(end, '、')
          ? properties(end + 1).map((next) => ({
              value: [...value, next.value],
              end: next.end,
              cost: cost + next.cost,
            }))
          : [],
      );
    }
    return found;
  }

  /** 结构|合理: a sound structure. 效益|下滑: falling returns. */
  function properties(from: number): Parsed<string>[] {
    return bare(from).flatMap(({ value: noun, end, cost }) => {
      if (noun.counting === 'name' || noun.after !== '' || splitHead(noun.head).after !== '') return [];
      if (WHERE.test(text.slice(from, end))) return []; // 西部|重要的枢纽: it is important there
      if (NEEDED.some((word) => isAt(end, word))) return []; // 社会|不可或缺的生活方式: society needs it
      const counting = noun.counting === 'the' ? 'one' : noun.counting;
      const lack = Object.keys(LACKS).find((word) => isAt(end, word));
      // 品牌建设|滞后: of what is done, only that it lags.
      if (noun.isAction && !isAt(end, '滞后')) return [];
      if (lack !== undefined) {
        const plural = noun.counting === 'one' ? { ...noun, counting: 'mass' as const } : noun;
        return [{ value: `${LACKS[lack] ?? ''} ${sayNominal(plural, false)}`, end: end + lack.length, cost: cost + 1 }];
      }
      const plain = plainQuality(clause, end, noun.head).map(({ value: quality, ...parsed }) => ({
        ...parsed,
        value: sayNominal({ ...noun, counting, before: '', head: `${quality} ${noun.before}${noun.head}` }, true),
        cost: cost + parsed.cost,
      }));
      if (plain.length > 0) return plain;
      const degrees = wordsOf(end, 'degree').flatMap(({ word, end: to }) =>
        word.english === 'more' ? [] : [{ degree: word.english, at: to }],
      );
      return [{ degree: '', at: end }, ...degrees].flatMap(({ degree, at }) =>
        wordsOf(at, 'verb').flatMap(({ word: { verb }, end: to }) => {
          const adjective = verb.takes === 'adjective' ? (SAID_OTHERWISE[verb.adjective] ?? verb.adjective) : '';
          const quality = ATTRIBUTIVE.test(adjective)
            ? `${degree === '' ? '' : `${degree} `}${adjective}`
            : verb.takes === 'nothing' && degree === '' && CHANGING.test(verb.forms.base)
              ? verb.forms.ing
              : null;
          // 高温|干旱: heat and drought, and no dry heat.
          const isNoun = wordsOf(at, 'noun').some((noun) => noun.end === to);
          if (quality === null || isNoun) return [];
          // 原材料价格|下行: declining prices of raw materials
          const piled = unpiled({ ...noun, counting });
          const head = `${quality} ${piled.before}${piled.head}`;
          const said = sayNominal({ ...piled, before: '', head }, true);
          return [{ value: said, end: to, cost: cost + 1 + (degree === '' ? 0 : 1) }];
        }),
      );
    });
  }

  /** 传统产业|转型升级: the transformation and upgrading of traditional industries. */
  function nominalized(parsed: Parsed<Nominal>): Parsed<Nominal>[] {
    const { counting, count, determiner } = parsed.value;
    if (areBeside(text, parsed.end) || areSuccessive(text, parsed.end)) return [];
    const isLevel = LEVEL.test(text.slice(parsed.end - 1, parsed.end)) && ADMINISTRATIVE.test(parsed.value.head);
    if (isAt(parsed.end - 2, '传统')) return []; // 传统|铸造: it is traditional, and not of traditions
    if (counting === 'name' || counting === 'names' || determiner !== null) return [];
    const whole: NominalList = { parts: [parsed.value], open: false };
    // 农民合理安排|种植结构: they arrange it, and it is no structure of arrangements of theirs.
    const isDeedOf = parsed.value.isAction && parsed.value.after !== '' && !OF_DEED.test(text.slice(parsed.end));
    const heads = attributiveOf(parsed.value) === null && !isDeedOf ? wordsOf(parsed.end, 'noun') : [];
    const plain = heads.flatMap(({ word: { noun }, end }) =>
      noun.counting === 'name' ||
      !PROPERTY.test(coreOf(noun.head)) ||
      repeatsHead(splitHead(noun.head).head, parsed.value)
        ? []
        : [
            {
              value: ofPhrase(whole, isProblem(noun) ? { ...noun, counting: 'the' } : noun),
              end,
              cost: parsed.cost + 1.8,
            },
          ],
    );
    if (attributiveOf(parsed.value) === null) plain.push(...madeFor(parsed));
    plain.push(...drivingOf(parsed));
    for (const rest of compounds(parsed.end)) {
      const told = ofDone(parsed.value, rest.value);
      if (told !== null) plain.push({ value: told, end: rest.end, cost: parsed.cost + rest.cost });
    }
    if (isSaidOf(text.slice(0, parsed.end), text.slice(parsed.end))) return plain;
    if (isDescribed(parsed.end) && !isAt(parsed.end, '最') && !parsed.value.isAction && count === null) {
      for (const rest of bare(parsed.end)) {
        // 县|妇幼保健院: the one that it has
        const isItsOwn = isLevel && PREMISES.test(splitHead(rest.value.head).head);
        if (rest.value.after === '' && !rest.value.isAction && !isItsOwn)
          plain.push({
            value: leveled(parsed.value, rest.value) ?? ofPhrase(whole, rest.value),
            end: rest.end,
            cost: parsed.cost + rest.cost + 0.8,
          });
      }
    }
    // 一系列就业服务|活动: the activities are several.
    if (/^a (?:package|series) of$/.test(count ?? '')) return [];
    if (count !== null && /\d|^(?:one|a few|some)$/.test(count)) return plain;
    const done = (parsed.value.isAction ? [] : doings(parsed.end).filter((rest) => !isOverseen(parsed.end, rest.end)))
      .filter((rest) => !repeatsHead(splitHead(rest.value.head).head, parsed.value) && !isMutual(rest.end))
      .filter((rest) => !isPair(text.slice(parsed.end - 2, rest.end))) // 成果|转化应用
      .filter((rest) => !isSideBySide(parsed.end - 2, parsed.end, rest.end)) // 垃圾分类|处理
      .map((rest) => ({
        value: ofPhrase(whole, rest.value),
        end: rest.end,
        cost: parsed.cost + rest.cost + 0.5,
      }));
    // 食品流通|监管: the oversight of its circulation
    const seen = parsed.value.isAction
      ? doings(parsed.end).filter(
          (rest) => isOverseeing(parsed.end, rest.end) && !isPair(text.slice(parsed.end - 2, rest.end)),
        )
      : [];
    const oversight = seen.map((rest) => ({
      value: ofPhrase(whole, rest.value),
      end: rest.end,
      cost: parsed.cost + rest.cost + 0.5,
    }));
    return [...plain, ...done, ...oversight];
  }

  /** 经济增长|主引擎: what drives something that is done or goes on. */
  function drivingOf({ value, end, cost }: Parsed<Nominal>): Parsed<Nominal>[] {
    if (value.after !== '' || !(value.isAction || value.head.endsWith('growth'))) return [];
    return bare(end)
      .filter((rest) => rest.value.after === '' && DRIVING.test(rest.value.head))
      .map((rest) => ({
        value: ofPhrase({ parts: [value], open: false }, rest.value),
        end: rest.end,
        cost: cost + rest.cost + 0.5,
      }));
  }

  /** 大豆等油料|生产技术: what is made for something done with that which English cannot put before a noun. */
  function madeFor({ value, end, cost }: Parsed<Nominal>): Parsed<Nominal>[] {
    if (value.after !== '' || value.count !== null || isAgent({ parts: [value], open: false })) return [];
    // 政务服务|流程
    if (value.head.endsWith('services'))
      return wordsOf(end, 'noun').flatMap(({ word: { noun }, end: to }) =>
        deedHeads.has(text.slice(end, to)) && noun.counting !== 'name'
          ? [{ value: { ...noun, after: ` for ${sayNominal(value, false)}` }, end: to, cost: cost + 1 }]
          : [],
      );
    if (!wordsOf(end, 'action').some((deed) => compoundingActions.has(text.slice(end, deed.end)))) return [];
    const whole = sayNominal(value, false);
    return bare(end)
      .filter(
        (rest) => rest.value.after === '' && !rest.value.isAction && rest.value.before !== '' && isHeadAt(rest.end),
      )
      .map((rest) => ({
        value: { ...rest.value, after: ` for ${whole}` },
        end: rest.end,
        cost: cost + rest.cost + 1,
      }));
  }

  /** 高质量|发展: attributes and an action. */
  function doings(from: number): Parsed<Nominal>[] {
    return [
      ...actionsAt(from),
      ...wordsOf(from, 'attribute')
        // 标准化|生产 is how it is done.
        .filter(({ end }) => isAt(end - 1, '化') || !isNounAlone(from, end))
        .flatMap(({ word, end }) =>
          doings(end)
            .filter((rest) => !HEAD_FIRST.test(rest.value.head) && !isSideBySide(from, end, rest.end))
            .map((rest) => prepend(word.english, rest, 0)),
        ),
    ];
  }

  /** 现场|诊断: on the site, and no noun that stands before another. */
  function isNounAlone(from: number, to: number): boolean {
    const ends = (sort: 'noun' | 'manner') => wordsOf(from, sort).some(({ end }) => end === to);
    return ends('noun') && !ends('manner');
  }

  const described = describedRules(clause, bare, verbal);

  const abilities = abilityRules(clause, verbal);

  const counts = countedRules(clause, bare, doings);

  const some = someWithin(clause, { bare, ofSome, beginsWithMany });

  const coming = originRules(clause, { bare, simple, numbered: counts.numbered });

  return { bare, simple, doings, propertyLists };
}

/** What a deed of somebody has: 企业招聘|需求. */
const OF_DEED = /^(?:情况|需求|意愿|进展|进度|能力|水平|成本|费用|力度|成效|效果|质量|规模|速度|步伐)/u;

/** What makes something go. */
const GOING_ON = /\b(?:development|growth|transition|upgrading)$/;

const DRIVING = /(?:^| )(?:engine|driving force)$/;

/** What somebody cannot do without, and is not. */
const NEEDED = ['不可或缺', '必不可少', '不可缺少', '离不开'];

/** What is done about a goal or a program that has a name. */
const PURSUING = ['建设', '实施', '落实', '推进'];

const DEED = new RegExp(`^(?:${[...new Set(Object.values(actionNouns))].join('|')}) of `);

/** 重点地区|强降雨: what is so by itself stands behind no other noun. */
const QUALIFIED = /^(?:actual|direct|heavy|high|large|low|real|serious|severe|small|[a-z]+i[sz]ed|strong|weak) /;

/** 适宜|食用菌生长: what suits it, and no fungus that is suitable. */
const SUITED = /^(?:适宜|适合|宜于)$/u;

/** 订单|不足: orders are insufficient, and there are no shortcomings of them. */
const LACKED = /^shortcoming$/;

/** As many things that one noun is said to have. */
const MOST_PROPERTIES = 4;

/** Predicates that English can put before a noun. */
const ATTRIBUTIVE =
  /^(?!ahead|available|able|afraid|alone|aware|behind|due|enough|ready|in |on |at )(?:rather |relatively )?[\w-]+(?: and [\w-]+)?$/;

/** What consists in how something is: 供给不足的问题. */
function isProblem({ head }: Nominal): boolean {
  return PROBLEM.test(splitHead(head).head);
}

const PROBLEM =
  /^(?:challenge|difficulty|difficulties|issue|phenomenon|predicament|pressure|problem|shortcoming|situation|strain)$/;

const A_ROUND = 'a new round of';

/** What is done in rounds. */
const ROUNDS =
  /(?:action|adjustment|bidding|campaign|competition|construction|consultation|cooperation|crackdown|cycle|development|dialogue|drive|expansion|financing|growth|initiative|inspection|investment|negotiation|opening|plan|polic(?:y|ies)|program|project|rainfall|reform|renewal|renovation|revolution|rise|talk|trade-in|transformation|upgrade|upgrading|wave)s?$/;

const LEVEL = /[省市区县州镇乡]/u;

const ADMINISTRATIVE = /^(?:city|county|district|prefecture|province|town|township)$/;

const PREMISES = /^(?:center|clinic|college|facility|hospital|library|museum|school|station|stadium|theater)$/;

/** Two deeds that are one word together. */
function isPair(words: string): boolean {
  if (!Object.hasOwn(actionNouns, words.slice(0, 2))) return false;
  return words.length === 4 && (arePaired(words.slice(0, 2), words.slice(2)) || Object.hasOwn(actionNouns, words));
}

/** Done for what stands behind it: 金融支持, 政策扶持. */
const SUPPORTING = / (?:assistance|protection|support)$/;

const WHERE = /(?:[东西南北中]部|东北|西南|西北|华北|华东|华南|地区|区域|国际|国内|沿海|内陆)$/u;

/** What there is for something done, and not beside it: 保护补贴. */
const OF_ACTIONS =
  /(assistance|compensation|funding|incentives|investment|rewards?|services|subsid(?:y|ies)|training)$/;

/** Sorts of words that name something or say what it does. */
const DENOTING: ReadonlySet<Word['is']> = new Set<Word['is']>([
  'noun',
  'name',
  'action',
  'verb',
  'predicate',
  'determiner',
]);

/** Sorts of words that a noun phrase may go on with. */
const GOING_ON_WITH: ReadonlySet<Word['is']> = new Set<Word['is']>(['noun', 'name', 'action', 'attribute', 'figure']);

/** 充足 is a predicate as well. */
function isAdjective(word: Word): boolean {
  return word.is === 'verb' && word.verb.takes === 'adjective';
}

/** Words of a compound, without “and”; a longer one nobody would take apart. */
const MOST_WORDS = 5;

/** 'quality of development': what stands before it would describe its first word. */
const HEAD_FIRST = / (of|for|to|in|on|with|that) /;

/** Adjectives that may, and levels: national-level clusters of emerging industries. */
const EVALUATING =
  /^(important|major|key|new|main|good|positive|notable|overall|further|stronger|better|great|basic|first-class|world-class|[a-z]+-level)$/;

/** A noun phrase before its first preposition. */
function coreOf(english: string): string {
  const { before, head } = splitHead(english);
  return before + head;
}

/** What something is to something else: its basis, its engine, a precondition for it. */
const BEARING =
  /(?:^| )(?:anchor|barometer|basis|bond|bridge|cornerstone|driving force|engine|essence|foundation|goal|guarantee|lifeline|pillar|precondition|prerequisite|source|task|touchstone)$/;

/** 转型的|重要机遇: an opportunity for it, and no kind of opportunity. */
/** 中共中央办公厅、国务院办公厅: two that one headword names. */
const TWO_OFFICES = / and the General Office of /;

/** 贷款|审批发放效率: of what is done to loans. */
const DONE = /^ of (?:[\w-]+ )+and [\w -]+$/;

const WEIGHED = /^(?:crucial|fundamental|important|key|main|major|vital) /;

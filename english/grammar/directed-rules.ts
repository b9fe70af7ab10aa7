/** Rules for set words about somebody or something (对…作出部署, 就…交换意见), for what is used to do it, and who is to do it. */
import { addressed, benefiting, concerning, toward, type Directed } from '../words/directed.ts';
import { EMPLOYING } from '../words/frame.ts';
import type { Parsed, Rule } from './chart.ts';
import { sayHeld } from './compose.ts';
import { conjugate, splitHead } from './inflect.ts';
import type { ClauseWords } from './lexicon.ts';
import { isAgent, sayNominals, type Nominal, type NominalList } from './nominal.ts';
import { isPassive, type Form, type Verbal } from './verbal.ts';

export function directedRules(
  { text, isAt, wordsOf }: ClauseWords,
  {
    nominal,
    thing,
    verbalOne,
  }: { readonly nominal: Rule<NominalList>; readonly thing: Rule<string>; readonly verbalOne: Rule<Verbal> },
): Rule<Verbal> {
  return (from) => {
    if (isAt(from, '对于')) return directed(from + 2, toward);
    if (isAt(from, '对')) return directed(from + 1, toward);
    if (isAt(from, '就')) return directed(from + 1, concerning);
    if (isAt(from, '围绕')) return directed(from + 2, concerning);
    if (isAt(from, '向')) return directed(from + 1, addressed);
    if (['为', '给', '替'].some((word) => isAt(from, word))) return directed(from + 1, benefiting);
    if (isAt(from, '深入')) return visited(from + 2);
    if (isAt(from, '听取')) return heard(from + 2);
    return [...convened(from), ...gone(from), ...used(from)];
  };

  function directed(from: number, table: Readonly<Record<string, Directed>>): Parsed<Verbal>[] {
    return thing(from).flatMap((what) => {
      const manners = wordsOf(what.end, 'manner').map(({ end }) => end);
      if (manners.length > 0) return [];
      return Object.entries(table).flatMap(([words, { verb, joint, behind }]) => {
        const written = [words, ...doneForms(words)].find((form) => isAt(what.end, form));
        // 作出部署|要求: what goes on is something else.
        if (written === undefined || !isEnd(what.end + written.length)) return [];
        const end = what.end + written.length;
        const said = [joint, what.value, behind ?? ''].filter((part) => part !== '').join(' ');
        const isDone = written.includes('了');
        const hasObject = !verb.startsWith('be ');
        const value: Verbal = {
          say: (form: Form) => `${conjugate(verb)[form]} ${said}`,
          hasObject,
          isDone,
          possession: null,
        };
        return [{ value, end, cost: what.cost + 0.5 }];
      });
    });
  }

  /** Behind set words a clause ends, or goes on with another verb. */
  function isEnd(at: number): boolean {
    return at === text.length || ['、', '并', '，'].some((word) => isAt(at, word));
  }

  /** 深入高新区: a visit, and nothing that is done in depth. */
  function visited(from: number): Parsed<Verbal>[] {
    return nominal(from).flatMap(({ value, end, cost }) => {
      const isName = wordsOf(from, 'name').some(({ word }) => word.kind === 'place');
      if (!value.parts.every((part) => isVisited(part, isName)) || !isEnd(end)) return [];
      const said = sayNominals(value, false);
      return [plain((form) => `${conjugate('visit')[form]} ${said}`, end, cost + 1)];
    });
  }

  /** 到高新区调研, 赴广东考察: a tour of where one goes. */
  function gone(from: number): Parsed<Verbal>[] {
    const word = ['前往', '到', '赴', '在'].find((verb) => isAt(from, verb));
    if (word === undefined) return [];
    return nominal(from + word.length).flatMap(({ value, end, cost }) => {
      const tour = Object.keys(TOURS).find((deed) => isAt(end, deed));
      if (tour === undefined || value.open || end + tour.length !== text.length) return [];
      const isPlace = value.parts.every(
        ({ counting, head }) => counting === 'name' || VISITED.test(splitHead(head).head),
      );
      const said = sayNominals(value, false);
      return isPlace ? [plain((form) => `${conjugate(TOURS[tour] ?? '')[form]} ${said}`, text.length, cost)] : [];
    });
  }

  /** 听取项目进展汇报: what somebody is told about. */
  function heard(from: number): Parsed<Verbal>[] {
    const isDone = isAt(from, '了');
    return nominal(isDone ? from + 1 : from).flatMap(({ value, end, cost }) => {
      const report = Object.keys(REPORTS).find((word) => isAt(end, word));
      // 听取各部门工作汇报: from whom, and not on whom.
      if (report === undefined || value.parts.some((part) => isAgent({ parts: [part], open: false }))) return [];
      const about = sayNominals(value, false).replace(/^information on /, '');
      const said = `${REPORTS[report] ?? ''} ${about}`;
      const told = plain((form) => `${conjugate('hear')[form]} ${said}`, end + report.length, cost + 0.5);
      return [{ ...told, value: { ...told.value, isDone } }];
    });
  }

  /** 召开会议研究部署…, 举行发布会介绍…: why they meet. */
  function convened(from: number): Parsed<Verbal>[] {
    const word = CONVENING.find((verb) => isAt(from, verb));
    if (word === undefined) return [];
    return nominal(from + word.length).flatMap((held) => {
      const isMeeting = held.value.parts.length === 1 && GATHERING.test(splitHead(held.value.parts[0].head).head);
      if (!isMeeting) return [];
      return verbalOne(held.end).flatMap((deed) => {
        if (!deed.value.hasObject || deed.value.isDone || isPassive(deed.value) || deed.end !== text.length) return [];
        const said = `${sayHeld(held.value)} to ${deed.value.say('base')}`;
        return [plain((form) => `${conjugate('hold')[form]} ${said}`, deed.end, held.cost + deed.cost + 0.5)];
      });
    });
  }

  /** 利用闲置校舍发展养老服务: what is used to do something. */
  function used(from: number): Parsed<Verbal>[] {
    const word = Object.keys(EMPLOYING).find((verb) => isAt(from, verb));
    if (word === undefined) return [];
    const forms = conjugate(EMPLOYING[word] ?? '');
    return nominal(from + word.length).flatMap((means) => {
      if (isAgent(means.value) || means.value.parts.some(({ isAction }) => isAction)) return [];
      return verbalOne(means.end).flatMap((deed) => {
        if (!deed.value.hasObject || deed.value.isDone || isPassive(deed.value)) return [];
        const said = `${sayNominals(means.value, false)} to ${deed.value.say('base')}`;
        return [plain((form) => `${forms[form]} ${said}`, deed.end, means.cost + deed.cost + 1.2)];
      });
    });
  }
}

/** 指明了方向, 作了部署: the set words with 了 behind their verb. */
function doneForms(words: string): readonly string[] {
  const verb = words.startsWith('作') && !/^作[出为]/u.test(words) ? 1 : 2;
  return words.includes('了') || words.length < 3 ? [] : [`${words.slice(0, verb)}了${words.slice(verb)}`];
}

/** Where one goes: a place that has a name, or where people live and work. */
function isVisited({ counting, head, after }: Nominal, isName: boolean): boolean {
  if (counting === 'name' || counting === 'names') return isName;
  return after === '' && VISITED.test(splitHead(head).head);
}

function plain(say: (form: Form) => string, end: number, cost: number): Parsed<Verbal> {
  return { value: { say, hasObject: true, isDone: false, possession: null }, end, cost };
}

const CONVENING = ['召开', '举行', '举办'];

/** The longest first. */
const TOURS: Readonly<Record<string, string>> = {
  开展专题调研: 'make an inspection tour of',
  调研督导: 'make an inspection tour of',
  调研指导: 'make an inspection tour of',
  考察调研: 'make an inspection tour of',
  实地调研: 'make an inspection tour of',
  专题调研: 'make an inspection tour of',
  开展调研: 'make an inspection tour of',
  走访慰问: 'pay visits to',
  走访调研: 'make an inspection tour of',
  学习考察: 'make a study tour of',
  调研: 'make an inspection tour of',
  考察: 'make an inspection tour of',
  视察: 'make an inspection tour of',
};

const GATHERING = /^(?:briefing|conference|meeting|seminar|session|symposium)$/;

/** Where one goes to see how people live and work. */
const VISITED =
  /^(?:area|base|community|countryside|company|enterprise|factory|field|frontline|household|park|plant|region|rural area|school|site|town|township|village|workshop|zone)s?$/;

/** 听取…的汇报: the longest first. */
const REPORTS: Readonly<Record<string, string>> = {
  情况的汇报: 'a report on',
  情况汇报: 'a report on',
  情况的介绍: 'a briefing on',
  情况介绍: 'a briefing on',
  的汇报: 'a report on',
  的介绍: 'a briefing on',
  的报告: 'a report on',
  汇报: 'a report on',
};

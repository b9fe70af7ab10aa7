/** Rules for several noun phrases and how they belong together: lists, 等, 的, what one means for another. */
import { measuredOf } from './measured-list.ts';
import { memoized, type Parsed, type Rule } from './chart.ts';
import { isPaired, ofPhrase } from './compose.ts';
import { characterizedRules } from './characterized-rules.ts';
import { datedRules } from './dated-rules.ts';
import { deedLists, ownDeeds } from './deed-lists.ts';
import type { ClauseWords } from './lexicon.ts';
import { splitHead } from './inflect.ts';
import { actionNouns } from '../words/action-noun.ts';
import { isPerson } from '../words/measure-word.ts';
import { bearingRules } from './bearing-rules.ts';
import {
  andOther,
  attributiveOf,
  isAgent,
  isPlural,
  joinList,
  nameOf,
  type Nominal,
  type NominalList,
  sayExamples,
  sayNominals,
} from './nominal.ts';
import type { NounRules } from './noun-rules.ts';
import { listedPlaces } from './listed-places.ts';
import { ownedRules } from './owned-rules.ts';
import { isChain, placeChains } from './place-chain.ts';
import { relativeRules } from './relative-rules.ts';
import { shareRules } from './share-rules.ts';
import { closedLists, closesList } from './shared-head.ts';
import { conditionRules } from './condition-rules.ts';
import { sizedRules } from './sized-rules.ts';
import { summedRules } from './summed-rules.ts';
import { titleRules } from './title-rules.ts';
import type { Verbal } from './verbal.ts';
import { heldByPlaces } from './within-place.ts';

/** What students learn under a name of its own. */
const TAUGHT: readonly string[] = ['专业', '本科专业', '相关专业', '新专业', '学科', '课程'];

/** @param thing a noun phrase or something done, in English */
export function listRules(
  clause: ClauseWords,
  nouns: NounRules,
  verbal: Rule<Verbal>,
  thing: Rule<string>,
): Rule<NominalList> {
  const { bare, doings } = nouns;
  const { text, wordsOf, isAt } = clause;

  const title = titleRules(clause, { nouns, nominal: (from) => nominal(from), verbal });
  const characterized = characterizedRules(clause, bare, (from) => nominal(from));
  const sized = sizedRules(clause, nouns);
  const conditions = conditionRules(clause, { bare, nominal: (from) => nominal(from), verbal });
  const closed = closedLists(clause, bare);
  const chains = placeChains(clause);
  const places = listedPlaces(clause);
  const dated = datedRules(clause, (from) => nominal(from));
  const borne = bearingRules(clause, { bare, doings, nominal: (from) => nominal(from), thing });
  const sums = summedRules(clause, bare, nouns.propertyLists);
  const owned = ownedRules(clause, bare);
  const held = heldByPlaces(clause, nouns);
  const related = relativeRules(clause, bare, (from) => nominal(from));

  const shares = shareRules(clause, verbal);
  const simple: Rule<Nominal> = (from) => {
    if (text[from] === '《') return title(from).flatMap((named) => [named, ...related.ofDocument(named)]);
    return [nouns.simple, chains, characterized, sized, conditions, related.speeches].flatMap((rule) => rule(from));
  };
  const listedDeeds = deedLists(clause, simple, verbal, nouns.propertyLists);
  const isOwnDeed = ownDeeds(clause);

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
      found.push(...listedDeeds(from), ...sums.states(from));
      for (const list of found.slice())
        found.push(
          ...suchAs(list),
          ...opened(list),
          ...mutual(list),
          ...namesOf(list),
          ...shared(list),
          ...closed(list),
          ...sums.summed(list),
          ...places(list),
        );
      for (const list of found.slice())
        found.push(
          ...owned(list),
          ...held(list),
          ...within(list),
          ...borne.towards(list),
          ...related.behind(list),
          ...shares(list),
        );
      if (text.includes('对', from)) found.push(...borne.bearing(from), ...borne.toward(from));
      found.push(...dated(from));
      return found.filter(({ value }) => value.parts.every(isClear));
    },
    ({ parts, open }) =>
      `${parts.length === 1 ? (parts[0].counting === 'name' ? 'name' : parts[0].after === '' ? 'one' : 'long') : 'list'}${open ? ' open' : ''}`,
  );

  function joined({ value, end, cost }: Parsed<NominalList>, from: number): Parsed<NominalList>[] {
    if (isAt(end, '及其')) return withTheirs({ value, end, cost });
    const joint = JOINTS.find((word) => isAt(end, word)) ?? '';
    if (joint === '和' || joint === '与') {
      const both = bothDone(value, end + joint.length);
      if (both.length > 0) return both.map((parsed) => ({ ...parsed, cost: cost + parsed.cost }));
    }
    return simple(end + joint.length).flatMap((next) =>
      (joint === '' && (next.end - end !== end - from || !isPaired(value.parts.at(-1), next.value))) ||
      (next.value.owner !== null && value.parts.every(({ counting }) => counting === 'name')) ||
      // 湖南长沙、株洲、湘潭: all of them are in Hunan.
      value.parts.some(isChain) !== isChain(next.value) ||
      isLateOwner(from, end, next.end) ||
      closesList(text.slice(from, end), text.slice(end + joint.length, next.end)) ||
      (!isOwnDeed(from, end) && value.parts.some(isThingOrActor) && isDeed(next.value)) ||
      (!isOwnDeed(from, end) && value.parts.every(isPlain) && isLoneDeed(next.value)) ||
      (isMeasured(end + joint.length, next.end) && !isMeasured(from, end)) ||
      isLoose(value, next.value, text.slice(end, next.end)) ||
      isOfficialOf(value, next.value) ||
      (/^\d/.test(value.parts[0].count ?? '') && next.value.count === null && next.value.before !== '') ||
      (!beginsAlike(from, end + joint.length) &&
        value.parts.every(
          (part) => isPlain({ ...part, isAction: false }) && !isAlike(part, next.value) && !MEASURE.test(part.head),
        ) &&
        isMeasure(next.value))
        ? []
        : {
            value: { parts: [...value.parts, next.value], open: false },
            end: next.end,
            cost: cost + next.cost + (next.value.after === '' ? 0.1 : 0.6),
          },
    );
  }

  /** 重点地区、重点行业: two of one kind, and none is of the other. */
  function beginsAlike(one: number, other: number): boolean {
    return text.slice(one, one + 2) === text.slice(other, other + 2);
  }

  /** 企业及其员工: enterprises and their employees. */
  function withTheirs({ value, end, cost }: Parsed<NominalList>): Parsed<NominalList>[] {
    if (value.parts.some(({ after }) => after !== '')) return [];
    return bare(end + 2).flatMap((next) =>
      next.value.after === '' && next.value.counting !== 'name' && next.value.counting !== 'names'
        ? [
            {
              value: {
                parts: [...value.parts, { ...next.value, owner: isPlural(value) ? 'their' : 'its' }] as const,
                open: false,
              },
              end: next.end,
              cost: cost + next.cost + 0.1,
            },
          ]
        : [],
    );
  }

  /** 新能源消纳和调控: the absorption and regulation of new energy. */
  function bothDone({ parts }: NominalList, from: number): Parsed<NominalList>[] {
    const [only] = parts;
    if (parts.length > 1 || only.owner !== null) return [];
    const [, deed, rest] = /^(\S+)( of .+)$/.exec(only.head + only.after) ?? [];
    if (deed === undefined || rest === undefined || !(only.isAction || DEED.test(only.head))) return [];
    return wordsOf(from, 'action').flatMap(({ word: { noun }, end }) =>
      noun.before === '' && noun.after === '' && !DEED_BEHIND.test(noun.head)
        ? [
            {
              value: { parts: [{ ...only, head: `${deed} and ${noun.head}`, after: rest }], open: false },
              end,
              cost: 1,
            },
          ]
        : [],
    );
  }

  /** 企业、矿山29家: whether a figure behind the last counts all of them, nobody can tell. */
  function isMeasured(from: number, to: number): boolean {
    for (let at = from + 1; at < to; at++) if (wordsOf(at, 'figure').some(({ end }) => end === to)) return true;
    return false;
  }

  /** 人形机器人、大模型等领域|创新成果: what there is in fields such as these. */
  function amongKinds(value: NominalList, from: number, cost: number, kinds: string): Parsed<NominalList>[] {
    return bare(isAt(from, '的') ? from + 1 : from).flatMap((rest) => {
      if (rest.value.after !== '' || rest.value.counting === 'name') return [];
      const after = ` in ${kinds} such as ${sayExamples(value)}`;
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
    if (value.open || !isAt(end, '等') || isOneProgram(value, end)) return [];
    // 成都、自贡、德阳等地
    if (isAt(end, '等地') && value.parts.every(({ counting }) => counting === 'name')) {
      const places: NominalList = {
        parts: [nameOf(andOther(value, 'places'), true)],
        open: false,
      };
      const behind = isAt(end, '等地区') ? end + 3 : end + 2;
      return [{ value: places, end: behind, cost: cost + 0.3 }];
    }
    const kind = Object.keys(KINDS).find((word) => isAt(end + 1, word));
    const among = kind === undefined ? [] : amongKinds(value, end + 1 + kind.length, cost, KINDS[kind] ?? '');
    return [
      ...among,
      ...aspectsOf(value, end + 1, cost),
      ...simple(end + 1).flatMap((whole) => {
        const { after, counting, count } = whole.value;
        const isSplit = kind !== undefined && whole.end > end + 1 + kind.length;
        const isAspect = whole.value.isAction || isAspectWord(whole.value);
        if (isAspect && bare(end + 1).some((first) => first.end < whole.end)) return [];
        // 等重点场所|风险隐患: the venues are such as these
        const isOfKinds = bare(end + 1).some(
          (kind) => kind.end < whole.end && kind.value.after === '' && CLASS.test(splitHead(kind.value.head).head),
        );
        if (isSplit || isOfKinds || after !== '' || counting === 'name' || counting === 'the') return [];
        if (whole.value.before + whole.value.head === 'department' && count === null) {
          // 科技、教育等部门: named by what they are for, which are no departments.
          if (!isAgent(value)) return [];
          const departments: NominalList = { parts: [nameOf(andOther(value, 'departments'), true)], open: false };
          return [{ value: departments, end: whole.end, cost: cost + whole.cost }];
        }
        // 地方债务、中小金融机构等风险: they are no risks themselves
        const isRisk = /risks?$/.test(whole.value.head) && !value.parts.some(({ head: part }) => /risks?$/.test(part));
        const link = count !== null ? 'including' : isRisk ? 'in areas such as' : 'such as';
        const told: Nominal = {
          ...whole.value,
          counting: counting === 'one' ? 'many' : counting,
          head: whole.value.head,
          after: ` ${link} ${sayExamples(value)}`,
        };
        const list: NominalList = { parts: [measuredOf(told, value) ?? told], open: false };
        return [{ value: list, end: whole.end, cost: cost + whole.cost }];
      }),
    ];
  }

  /** 保险与精算|等专业: the name of one program, and no two. */
  function isOneProgram({ parts }: NominalList, end: number): boolean {
    if (!TAUGHT.some((word) => isAt(end + 1, word))) return false;
    const isJoined = /[与和及][^设置办增开]*$/u.test(text.slice(0, end));
    // 机器人工程: engineering, and no projects
    if (parts.some(({ head }) => /\bproject$/.test(head))) return true;
    return isJoined || parts.some((part) => / and /.test(sayNominals({ parts: [part], open: false }, false)));
  }

  /** 高校毕业生、退役军人等重点群体|就业支持体系: the groups are such as these, not the system. */
  function aspectsOf(value: NominalList, from: number, cost: number): Parsed<NominalList>[] {
    return bare(from).flatMap((kind) => {
      const { after, counting } = kind.value;
      if (after !== '' || kind.value.isAction || !(counting === 'many' || counting === 'plural' || counting === 'mass'))
        return [];
      const examples: Nominal = measuredOf(kind.value, value) ?? {
        ...kind.value,
        after: ` such as ${sayExamples(value)}`,
      };
      const whole: NominalList = { parts: [examples], open: false };
      return [...bare(kind.end), ...doings(kind.end)].flatMap((rest) =>
        rest.value.after === '' && (rest.value.isAction || isAspectWord(rest.value))
          ? [
              {
                value: { parts: [ofPhrase(whole, rest.value)] as const, open: false },
                end: rest.end,
                cost: cost + kind.cost + rest.cost,
              },
            ]
          : [],
      );
    });
  }

  /** 劳动报酬在初次分配中的比重: what one thing is within another. */
  function within({ value, end, cost }: Parsed<NominalList>): Parsed<NominalList>[] {
    if (value.open || !isAt(end, '在')) return [];
    const others = [
      ...simple(end + 1).map((other) => ({ ...other, value: { parts: [other.value], open: false } as NominalList })),
      ...nominal(end + 1).filter((other) => other.value.parts.length > 1 && !other.value.open),
    ];
    return others.flatMap((other) => {
      const joint = WITHIN_JOINTS.find((word) => isAt(other.end, word));
      if (joint === undefined || (joint.startsWith('等') && other.value.parts.length < 2)) return [];
      const next = other.end + joint.length;
      const deeds = doings(next).filter(({ value: { head } }) => APPLIED.test(head));
      return [...bare(next), ...deeds].flatMap((rest) => {
        if (rest.value.after !== '' || (joint === '中的' && !rest.value.isAction && !WITHIN.test(rest.value.head)))
          return [];
        const place = sayNominals(other.value, false);
        const where = joint.startsWith('等')
          ? ` in fields such as ${place}`
          : joint === '上的' && /levels?$/.test(place)
            ? ` at ${place}`
            : joint === '领域的'
              ? ` in the field${other.value.parts.length > 1 ? 's' : ''} of ${place}`
              : ` in ${place}`;
        const of = ofPhrase(value, rest.value);
        const told: Nominal = { ...of, counting: 'the', after: `${of.after}${where}` };
        return [{ value: { parts: [told], open: false }, end: rest.end, cost: cost + other.cost + rest.cost + 1 }];
      });
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

  /** 集成电路和汽车|出口: what is measured of each of several. */
  function shared({ value, end, cost }: Parsed<NominalList>): Parsed<NominalList>[] {
    if (value.parts.length < 2 || value.open || !value.parts.every(isPlain)) return [];
    if (value.parts.some(({ head }) => head === 'business order')) return [];
    const kinds = bare(end).flatMap(({ value: kind, ...parsed }) => {
      const each = value.parts.map(attributiveOf);
      if (
        kind.before !== '' ||
        kind.after !== '' ||
        !KIND.test(kind.head) ||
        each.includes(null) ||
        each.includes('business order')
      )
        return [];
      // 芯片、软件产业: the chip and software industries
      const before = `${joinList(each.map(String))} `;
      const counting = kind.head === 'industry' || kind.head === 'market' ? 'many' : kind.counting;
      const told: Nominal = { ...kind, before, counting };
      return [{ value: { parts: [told] as const, open: false }, end: parsed.end, cost: cost + parsed.cost + 0.2 }];
    });
    // 工业和农业|发展水平
    const levels = bare(end).flatMap(({ value: kind, ...rest }) => {
      const [, level = '', deed] = LEVEL_OF.exec(kind.before + kind.head) ?? [];
      if (deed === undefined || kind.after !== '') return [];
      const told = ofPhrase(value, { ...kind, before: '', head: `${deed} ${level}` });
      return [{ value: { parts: [told] as const, open: false }, end: rest.end, cost: cost + rest.cost + 0.3 }];
    });
    const measures = bare(end)
      .filter(
        ({ value: { after, before, head } }) =>
          after === '' &&
          ((MEASURE.test(splitHead(head).head) && (before === '' || !KIND.test(splitHead(head).head))) ||
            (before === '' && PROPERTIES.test(head))),
      )
      .map((rest) => ({
        value: { parts: [ofPhrase(value, rest.value)] as const, open: false },
        end: rest.end,
        cost: cost + rest.cost + 0.3,
      }));
    return [...kinds, ...measures, ...levels];
  }

  /** 创新链产业链|深度融合: what several do to one another; 城中村和危旧房|改造: what is done to each of several. */
  function mutual({ value, end, cost }: Parsed<NominalList>): Parsed<NominalList>[] {
    if (value.parts.length < 2 || value.open) return [];
    return doings(end)
      .filter((rest) => MUTUAL.test(text.slice(end, rest.end)) || value.parts.every(isThing))
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

  return nominal;
}

const MOST_PARTS = 7;
/** What is of something that is of something that is of something, nobody follows. */
function isClear({ head, after }: Nominal): boolean {
  return `${head}${after}`.split(' of ').length <= MOST_OWNERS && !/ of (?:the )?numbers? of /.test(head + after);
}

const MOST_OWNERS = 3;

const JOINTS = ['以及', '、', '和', '与', '及'];

function isThingOrActor(noun: Nominal): boolean {
  const isCounted = noun.counting === 'many' || noun.counting === 'plural';
  return (isCounted || GOODS.test(splitHead(noun.head).head)) && !noun.isAction && !isDeed(noun);
}

/** Things without a number: 粮食和重要农产品供给 is the supply of both. */
const GOODS =
  /^(?:aluminum|cement|coal|copper|cotton|electricity|energy|equipment|fertilizer|food|fuel|gas|grain|iron|meat|milk|oil|pork|power|rice|steel|water|wheat)$/;

/** 人才培养, 危旧房改造: of 企业和人才培养 nobody can tell what is done to the first of the two. */
function isDeed({ isAction, before, head, after }: Nominal): boolean {
  return (isAction && before + after !== '') || DEED.test(head);
}

/** 钢铁、水泥企业改造: the last of a list of things is something done, most likely to all of them. */
function isLoneDeed({ isAction, head, after }: Nominal): boolean {
  return (isAction && after.startsWith(' of ')) || head.endsWith(' trade-ins');
}

const DEEDS = [...new Set(Object.values(actionNouns))].join('|');

const DEED = new RegExp(`^(?:${DEEDS}) of | (?:${DEEDS})$`);

/** 主产区与主销区|横向补偿机制: what stands beside the last of two things may be of both. */
function isLoose({ parts }: NominalList, { after, isAction }: Nominal, text: string): boolean {
  return /^ (?:of|for|in) /.test(after) && !isAction && !text.includes('的') && parts.every(isPlain);
}

/** 汽车出口, 港口吞吐量: of 集成电路和汽车出口 both are meant, and the list would tell one. */
function isMeasure({ isAction, before, head, counting, owner, count, after }: Nominal): boolean {
  if (isAction || counting === 'name' || owner !== null || count !== null) return false;
  const { before: inner, head: last, after: behind } = splitHead(head);
  // 城市和农村: where people live, and no 面积.
  if (WHERE.test(before + head)) return false;
  return (
    (before + inner !== '' || (behind + after).startsWith(' of ')) &&
    (MEASURE.test(last) || (KIND.test(last) && !last.startsWith('service')))
  );
}

const WHERE = /^(?:border|coastal|forest|mountainous|pastoral|remote|residential|rural|scenic|urban) area$/;

const MEASURE =
  /^(?:areas?|capacity|consumption|demand|exports?|generation|imports?|income|investment|output|prices?|production|profits?|rates?|revenue|sales|scale|shares?|supply|throughput|trade|turnover|values?|volumes?)$/;

/** 芯片、软件|产业: what may be of all that stand before it. */
const KIND =
  /^(?:ability|capability|capacity|demand|equipment|industry|industries|level|market|policy|sector|service|services|share)$/;

/** 教育服务、家庭服务 are both services. */
function isAlike(one: Nominal, other: Nominal): boolean {
  const [first, second] = [splitHead(one.head).head, splitHead(other.head).head];
  return first === second || (MEASURE.test(first) && MEASURE.test(second) && isMeasure(one));
}

/** Neither somebody nor something done: of 企业和人才|培养 nobody can tell whether both are meant. */
function isThing(noun: Nominal): boolean {
  const { isAction, after, counting, owner, count } = noun;
  return (
    !isAction &&
    after === '' &&
    owner === null &&
    count === null &&
    (counting === 'many' || counting === 'plural' || GOODS.test(splitHead(noun.head).head)) &&
    !isAgent({ parts: [noun], open: false })
  );
}

/** 各县和|市直部门负责同志: the officials of both. */
function isOfficialOf({ parts }: NominalList, { head, after }: Nominal): boolean {
  return OFFICIAL.test(head) && after.startsWith(' of ') && parts.some((part) => !isPerson(splitHead(part.head).head));
}

const OFFICIAL = /\b(?:head|leader|member|official|representative)$/;

function isPlain({ isAction, after, owner, count, counting }: Nominal): boolean {
  return !isAction && after === '' && owner === null && count === null && counting !== 'name';
}

/** How far or how fast something goes that several things do. */
const LEVEL_OF = /^(level|pace|quality|scale|speed) of (\w+)$/;

/** What several things can have each. */
const PROPERTIES = /^(?:competitiveness|cost|efficiency|quality|safety|security|supply and demand|vitality)$/;

/** Actions of several on one another. */
const MUTUAL = /融合|协同|衔接|互动|结合|联动|对接|合作|协作|互认/;

/** Of itself, and not of what stands before the first of two deeds. */
const DEED_BEHIND = /^(?:reform|opening up|growth|innovation|safety|services?|employment|consumption)$/;

/** What is had by those named before 等, and is not one of them. */
const ASPECT =
  /^(capability|capacity|competitiveness|consumption|cost|demand|exports|imports|income|institution|institutions|interests|issue|level|management|mechanism|need|number|output|policy|price|problem|processing|production|quality|reform|revenue|right|rights|risk|role|rule|sales|standard|supply|support|system|systems|training|use|vitality|volume|work|yield)$/;

/** 农产品出口 says itself whose exports they are. */
function isAspectWord({ head }: Nominal): boolean {
  return ASPECT.test(splitHead(head).head) && splitHead(head).after === '';
}

/** What those named before 等 are. */
const CLASS =
  /^(?:area|department|enterprise|field|group|household|industry|institution|link|place|region|sector|site|venue)$/;

const WITHIN_JOINTS = ['等领域的', '等方面的', '等行业的', '等场景的', '中的', '领域的', '方面的', '上的', '的'];

/** What is done with a thing somewhere. */
const APPLIED = /^(?:.* )?(?:application|use)$/;

/** What a thing has among others. */
const WITHIN = /(importance|place|position|proportion|role|share|status|weight)$/;

/** Kinds behind 等 that may own what follows. */
const KINDS: Readonly<Record<string, string>> = {
  领域: 'fields',
  行业: 'industries',
  产业: 'industries',
  地区: 'regions',
  方面: 'areas',
  环节: 'links',
};

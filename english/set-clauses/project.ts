/** A project and how large it is: 总投资86亿元的…项目正式开工建设, 占地约1120亩, 计划于2026年底建成通航. */
import { textOf, type Chunk } from '../chunk.ts';

import { sayCount, sayFigure } from '../figure.ts';
import { sayNominal as sayOne, sayNominals, type Nominal } from '../grammar/nominal.ts';
import { readThings } from '../figures/counted-thing.ts';
import { chunksBetween, nominalOf, sayNominalOf } from '../figures/nominal-of.ts';
import type { Clause } from '../clause.ts';
import type { Piece } from '../piece.ts';
import type { SetClause, SetSaying } from './set-saying.ts';
import { sayWhen } from '../when.ts';
import { completions, phases, sizes, stages, works } from '../words/project.ts';

export function sayProject(set: SetClause): SetSaying | null {
  const size = saySize(set);
  if (size !== null) return { english: size, status: null, isTimeless: true };
  const invested = sayStarted(set) ?? sayInvested(set);
  if (invested !== null) return { english: invested };
  return sayBegun(set) ?? sayWork(set) ?? sayEquipped(set) ?? sayCompletion(set);
}

/** 项目落户开发区，|一期|于2023年6月|投产, 中心总投资28.4亿元，|于2023年3月动工 */
function sayBegun({ chunks, former, thread }: SetClause): SetSaying | null {
  const at = chunks.findIndex(({ period }) => period !== null);
  const period = chunks[at]?.period;
  if (!period || !/^[于在]$/u.test(chunks[at - 1]?.text ?? '')) return null;
  const stage = stages[textOf(chunks.slice(at + 1)).replace(/^(?:建成)?(?:正式|顺利|成功|全面|全部)(?=.{2})/u, '')];
  const named = textOf(chunks.slice(0, at - 1));
  const project =
    named === '' ? thread.project : (phaseOf(named, former, thread) ?? projectOf(chunks.slice(0, at - 1)));
  if (stage === undefined || project === null || period.until || thread.bound) return null;
  thread.project = project;
  return { english: stage.replace('…', project), time: { period } };
}

/** 一期, of a project that the clause before speaks of. */
function phaseOf(named: string, former: Clause | null, { project }: SetClause['thread']): string | null {
  const phase = Object.hasOwn(phases, named) ? phases[named] : undefined;
  const isOfProject =
    /项目|工程/u.test(textOf(former?.chunks ?? []) + named) || / of the project$|^the project$/.test(project ?? '');
  return phase !== undefined && isOfProject ? phase : null;
}

/** 二期正在进行设备安装 */
function sayWork({ text, former, thread }: SetClause): SetSaying | null {
  const at = text.indexOf('正在');
  const work = at < 1 ? undefined : works[text.slice(at)];
  const project = at < 1 ? null : phaseOf(text.slice(0, at), former, thread);
  if (work === undefined || project === null) return null;
  thread.project = project;
  return { english: work.replace('…', project), status: null, isTimeless: true };
}

/** 中心…，|建有4条铁路装卸线和6台轨道吊 */
function sayEquipped({ chunks, thread }: SetClause): SetSaying | null {
  const at = chunks.findIndex(({ text }) => /^(?:建有|设有|配有|拥有|配备|配备有|建设有)$/u.test(text));
  if (at !== 0 || thread.project === null) return null;
  const things = readThings(chunks.slice(1));
  if (things === null) return null;
  const said = things.map(({ said, figure, noun }) => said ?? `${sayCount(figure)} ${noun.plural ?? noun.english}`);
  const list = said.length < 3 ? said.join(' and ') : `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}`;
  return { english: `${thread.project} has ${list}`, status: null, isTimeless: true };
}

/** 该项目由深圳一公司投资建设，|占地约1120亩, 产业园|规划面积73平方公里 */
function saySize({ chunks, text, thread }: SetClause): string | null {
  const figure = chunks.at(-1)?.figure;
  if (!figure || figure.bound === 'several') return null;
  const before = textOf(chunks.slice(0, -1)).replace(/(?:约|达|为|超过|达到)$/u, '');
  const word = Object.keys(sizes)
    .filter((ending) => before.endsWith(ending))
    .toSorted((a, b) => b.length - a.length)[0];
  const size = word === undefined ? undefined : sizes[word];
  if (word === undefined || size === undefined || !size.of(figure)) return null;
  const subject = subjectBefore(chunks, text.indexOf(word), thread.project);
  thread.project = subject;
  return subject === null ? null : `${subject} ${size.say(sayFigure(figure))}`;
}

/** What stands before the word; the project that the sentence is about where nothing does. */
function subjectBefore(chunks: readonly Chunk[], end: number, project: string | null): string | null {
  if (end === 0) return project;
  const before = chunksBetween(chunks, 0, end);
  return before === null ? null : projectOf(before);
}

/** 该项目, 产业园, 总投资86亿元的…项目: one project or one place, by its noun. */
function projectOf(chunks: readonly Chunk[]): string | null {
  const text = textOf(chunks);
  if (/^(?:该|这个|这一|此)?(?:项目|工程)$/u.test(text)) return 'the project';
  if (/^(?:该|这个|这一)?(?:产业园|园区)$/u.test(text)) return 'the park';
  if (!PROJECT.test(text)) return null;
  const nominal = nominalOf(chunks);
  if (nominal === null) return kindOf(chunks);
  if (nominal.parts.length > 1 || nominal.open || nominal.parts[0].count !== null) return null;
  const { counting, owner } = nominal.parts[0];
  if (counting === 'name') return sayNominalOf(chunks);
  // 平陆运河工程: named after what is built.
  if (owner !== null && nominal.parts[0].before === '' && /^the [A-Z].*’s$/.test(owner))
    return sayNominal({ ...nominal.parts[0], owner: null, determiner: owner.replace(/’s$/, '') });
  // 运河工程: the one that the text has named. 重点项目: any of them.
  if (/^(?:运河|大桥|水库|机场|铁路|高铁|隧道)(?:主体)?工程$/u.test(text))
    return sayNominal({ ...nominal.parts[0], counting: 'one' });
  if (/^(?:该|这个|这一|此|本)/u.test(text)) return counting === 'plural' ? null : sayNominals(nominal, false);
  return kindOf(chunks);
}

/** 大榄坪南作业区|多式联运中心: by its kind, where nobody tells us how its name is read. */
function kindOf(chunks: readonly Chunk[]): string | null {
  for (let at = chunks.length - 1; at > 0; at--) {
    const kind = nominalOf(chunks.slice(at));
    const [only, ...others] = kind?.parts ?? [];
    const isKind =
      /^(?:many|one)$/.test(only?.counting ?? '') && only?.count === null && only.owner === null && only.after === '';
    if (
      !isKind ||
      only === undefined ||
      others.length > 0 ||
      kind?.open !== false ||
      !/[ -]/.test(only.before + only.head)
    )
      continue;
    const name = chunks.slice(0, at);
    const isName = name.every(isPartOfName) && (isUnread(name) || isNamedHere(name));
    return isName ? sayNominal({ ...only, counting: 'one' }) : null;
  }
  return null;
}

/** 大|榄|坪: characters that are no words. */
function isUnread([first, second]: readonly Chunk[]): boolean {
  return [first, second].every((chunk) => chunk?.kind === 'word' && chunk.text.length === 1 && chunk.entry === null);
}

/** A place that no table has, whose name we have put together: the center is the one that is named after it. */
function isNamedHere([only, ...others]: readonly Chunk[]): boolean {
  return others.length === 0 && only?.kind === 'place' && only.entry === null && only.pinyin === null;
}

/** Nothing that says how many there are, which of them, or when. */
function isPartOfName({ text, kind, entry, figure, period }: Chunk): boolean {
  if (figure !== null || period !== null || kind === 'punctuation') return false;
  return (
    kind === 'place' ||
    (entry === null &&
      !/^(?:.*期|.*个|的|该|此|这|那|各|拟|新|老|旧|首|主|在|将|已|由|和|与|及|对|全|等|为|其|我)$/u.test(text))
  );
}

const PROJECT =
  /(?:中心|枢纽|码头|港区|作业区|处理厂|项目|工程|产业园|园区|基地|运河|大桥|高铁|铁路|高速公路|电站|水库|机场|港|新区|开发区|示范区|高新区|经开区)$/u;

/** 总投资86亿元的新型储能电池产业园项目|正式|开工建设; where English cannot put its name together, only that it is a project. */
function sayStarted({ chunks, text, thread }: SetClause): string | null {
  const [, kind = '', stage = ''] = STARTED.exec(text) ?? [];
  const of = chunks.findIndex((chunk) => chunk.text === '的');
  const figure = chunks[of - 1]?.figure;
  const started = stages[stage];
  if (started === undefined || figure?.kind !== 'amount' || /^(?:several|at-least)$/.test(figure.bound)) return null;
  const size = SIZED.exec(textOf(chunks.slice(0, of - 1)))?.[0];
  const named = chunksBetween(chunks, textOf(chunks.slice(0, of + 1)).length, text.lastIndexOf(kind) + kind.length);
  const nominal = named === null ? null : nominalOf(named);
  const isOne = nominal?.parts.length === 1 && !nominal.open && nominal.parts[0].count === null;
  if (size === undefined) return null;
  const project = isOne ? sayOne({ ...nominal.parts[0], counting: 'one' }, true) : KINDS[kind];
  thread.project = kind === '项目' || kind === '工程' ? 'the project' : null;
  return started.replace('…', `${project ?? ''} with ${SIZES[size] ?? ''} of ${sayFigure(figure)}`);
}

const KINDS: Readonly<Record<string, string>> = {
  项目: 'a project',
  工程: 'a project',
  基地: 'a base',
  产业园: 'a park',
};

const SIZES: Readonly<Record<string, string>> = {
  总投资: 'a total investment',
  总投资额: 'a total investment',
  计划总投资: 'a planned total investment',
  投资: 'an investment',
};

const SIZED = new RegExp(`^(?:${Object.keys(SIZES).join('|')})$`, 'u');

const STARTED = new RegExp(
  `^[^，、]+的[^的，]*(项目|工程|基地|产业园)(?:在[^的，]{2,8}?)?(?:正式|全面|顺利|成功)?(${Object.keys(stages).join('|')})$`,
  'u',
);

/** 全省700个重点项目|完成投资|5632.8亿元, 平陆运河工程累计完成投资487亿元 */
function sayInvested({ chunks, text, tense, isDone, time, thread }: SetClause): string | null {
  const found = /^(.*?)(?:已|累计|已累计)?(?:完成)(?:固定资产)?投资(?:额)?/u.exec(textOf(chunks.slice(0, -1)));
  const figure = chunks.at(-1)?.figure;
  if (found === null || figure?.kind !== 'amount' || !(isDone || time !== null || /已|累计/.test(text))) return null;
  if (found[0] !== textOf(chunks.slice(0, -1)).replace(/(?:约|达|超过|突破|达到)$/u, '')) return null;
  const named = found[1] ?? '';
  const before = chunksBetween(chunks, 0, named.length);
  const one = before === null || named === '' ? thread.project : projectOf(before);
  const where = one ?? (before === null ? null : manyProjects(before));
  thread.project = one;
  return where === null ? null : `${sayFigure(figure)} ${tense} invested in ${where}`;
}

/** 全省700个重点项目, 平陆运河工程 */
function manyProjects(chunks: readonly Chunk[]): string | null {
  if (!PROJECT.test(textOf(chunks))) return null;
  const at = chunks.findIndex(({ figure }) => figure !== null);
  if (at < 0) {
    const all = nominalOf(chunks);
    const isMany = all?.parts.length === 1 && all.parts[0].counting === 'many' && all.parts[0].after === '';
    return isMany && all.parts[0].owner !== null ? sayNominals(all, false) : null;
  }
  const count = chunks[at]?.figure;
  const scope = at > 0 ? sayNominalOf(chunks.slice(0, at)) : '';
  const nominal = !count ? null : nominalOf(chunks.slice(at + 1));
  if (!count || count.kind !== 'quantity' || count.value === '1' || scope === null || nominal === null) return null;
  if (nominal.parts.length > 1 || nominal.parts[0].after !== '' || nominal.parts[0].counting !== 'many') return null;
  const projects = sayNominal({ ...nominal.parts[0], count: null });
  return `${sayCount(count)} ${projects}${scope === '' ? '' : ` in ${scope}`}`;
}

/** 计划于2026年底建成通航: of the project that the sentence is about. */
function sayCompletion({ chunks, thread }: SetClause): SetSaying | null {
  const [, ahead = '', completed = ''] = COMPLETION.exec(
    textOf(chunks.map((chunk) => (chunk.period === null ? chunk : { ...chunk, text: '|' }))),
  ) ?? ['', '', ''];
  const period = chunks.find((chunk) => chunk.period !== null)?.period;
  const done = Object.hasOwn(completions, completed) ? completions[completed] : undefined;
  if (thread.project === null || !period || done === undefined || thread.bound) return null;
  const isPlan = ahead.startsWith('计划') || ahead.startsWith('拟');
  const when = sayWhen({ period });
  const english = `${thread.project} is ${isPlan ? 'scheduled' : 'expected'} to ${done} ${when}`;
  return { english, status: isPlan ? 'plan' : 'claim', isTimeless: true };
}

const COMPLETION =
  /^(?:项目|工程)?(计划|预计|拟)(?:将)?(?:于|在|到)?\|(?:前)?(?:全面|全部|正式|实现)?(\p{Script=Han}{2,8})$/u;

function sayNominal(nominal: Nominal): string {
  return sayOne(nominal, false);
}

/** 该项目|由深圳一公司投资建设: the project that a clause is about. */
export function projectBegun({ chunks }: Clause): string | null {
  const at = chunks.findIndex(({ text }) => PROJECT.test(text));
  if (OF_WORKS.test(textOf(chunks.slice(0, at + 1)))) return null;
  return at < 0 || !OF_PROJECT.test(chunks[at + 1]?.text ?? '') ? null : projectOf(chunks.slice(0, at + 1));
}

/** 隧道工程完成79.1%: part of the works, and no project. */
const OF_WORKS = /(?:路基|桥梁|隧道|轨道|土建|主体|站房|铺轨|机电|装修|四电|桥隧|土石方|地基|基础)工程$/u;

/** What goes on being said of a project that a clause begins with; 项目|建设 names something else. */
const OF_PROJECT =
  /^(?:由|位于|坐落|占地|总投资|规划|于|自|是|为|计划|预计|已|将|全长|采用|包括|涉及|主要|建成|投产|总|分|累计|完成)/u;

/** 分两期实施, 采用…工艺: nothing else has begun to be spoken of since the project was named. */
export function keepsProject(clause: Clause, [first]: readonly Piece[]): boolean {
  const names = first !== undefined && /^(?:name|noun|scope|person)$/.test(first.sense);
  return !names && !/期(?!实施)|另|还将|同时|配套|其中/u.test(textOf(clause.chunks));
}

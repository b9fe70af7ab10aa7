/** What stands round a figure and changes nothing of it: 但, 受装置检修影响, 在政策带动下. */
import { textOf, type Chunk } from '../chunk.ts';
import type { Clause } from '../clause.ts';

/** The chunks of a clause without such words; the same where there are none. */
export function withoutCircumstance(chunks: readonly Chunk[]): readonly Chunk[] {
  const apart = withShareWhole(chunks).flatMap((chunk, index, all) =>
    all[index + 1]?.figure ? withVerbApart(chunk) : [chunk],
  );
  // 低保标准|统一|提高到…: one for all, which the figure alone says.
  const even = apart.filter(
    ({ text }, index) => text !== '统一' || !/^提高[到至]$/u.test(apart[index + 1]?.text ?? ''),
  );
  const behind = OPPOSING.test(even[0]?.text ?? '') && even.length > 2 ? even.slice(1) : even;
  for (const { opens, closes } of CIRCUMSTANCES) {
    const from = behind.findIndex(({ text }) => text === opens);
    if (from < 0) continue;
    const to = behind.findIndex(({ text }, index) => index > from + 1 && closes.test(text));
    const inside = behind.slice(from, to + 1);
    if (to < 0 || to + 1 >= behind.length || inside.some(({ figure }) => figure !== null)) continue;
    return [...behind.slice(0, from), ...behind.slice(to + 1)];
  }
  return behind;
}

/** 占|比达|81.2%: the words are 占比 and 达. */
function withShareWhole(chunks: readonly Chunk[]): readonly Chunk[] {
  const at = chunks.findIndex(({ text }, index) => text === '比达' && chunks[index - 1]?.text === '占');
  const [first, second] = chunks.slice(Math.max(at - 1, 0), at + 1);
  if (at < 1 || first === undefined || second === undefined) return chunks;
  const word = { ...first, kind: 'word', headword: null, entry: null, gloss: null } as const;
  return chunks.toSpliced(
    at - 1,
    2,
    { ...word, text: '占比', end: second.start + 1 },
    { ...word, text: '达', start: second.start + 1, end: second.end },
  );
}

/** 电力|工业增长7.0%: before a figure 增长 is a verb. */
function withVerbApart(chunk: Chunk): Chunk[] {
  const noun = /^(工业|经济|投资|消费|出口|进口|收入|利润|需求)增长$/.exec(chunk.text)?.[1];
  if (noun === undefined) return [chunk];
  const border = chunk.start + noun.length;
  const word = { ...chunk, kind: 'word', headword: null, entry: null, gloss: null } as const;
  return [
    { ...word, text: noun, end: border },
    { ...word, text: chunk.text.slice(noun.length), start: border },
  ];
}

const OPPOSING = /^(?:但|但是|而|不过)$/;

const CIRCUMSTANCES: readonly { readonly opens: string; readonly closes: RegExp }[] = [
  { opens: '受', closes: /^(?:等因素)?影响$/ },
  { opens: '在', closes: /^(?:带动|拉动|推动|支撑|作用|影响)下$/ },
];

/** 受扩内需政策显效，叠加假期带动，…: a clause that only says what has brought the figure behind it about. */
export function isCircumstance({ chunks }: Pick<Clause, 'chunks'>): boolean {
  const isTimed = chunks.some(({ period }) => period !== null && !COMPARED.test(period.text));
  return !isTimed && !chunks.some(({ figure }) => figure !== null) && BROUGHT_ABOUT.test(textOf(chunks));
}

/** 受上年同期基数抬高影响: what a growth is told against, and not when it was. */
const COMPARED = /^[上去]年(?:同期)?$/u;

const BROUGHT_ABOUT =
  /^(?:同时|主要|但|叠加|加之)?(?:受(?!到|理|益|托|委)|叠加)[^，]{2,30}(?:影响|带动|拉动|推动|支撑|显效|见效|等因素)$/u;

/** What stands round a figure and changes nothing of it: 但, 受装置检修影响, 在政策带动下. */
import type { Chunk } from './chunk.ts';

/** The chunks of a clause without such words; the same where there are none. */
export function withoutCircumstance(chunks: readonly Chunk[]): readonly Chunk[] {
  const behind = OPPOSING.test(chunks[0]?.text ?? '') && chunks.length > 2 ? chunks.slice(1) : chunks;
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

const OPPOSING = /^(?:但|但是|而|不过)$/;

const CIRCUMSTANCES: readonly { readonly opens: string; readonly closes: RegExp }[] = [
  { opens: '受', closes: /^(?:等因素)?影响$/ },
  { opens: '在', closes: /^(?:带动|拉动|推动|支撑|作用|影响)下$/ },
];

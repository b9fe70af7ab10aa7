/** What people say of themselves: 我家, 我们公司 and 我们村 are names of those whom the speaker means, 'my family', 'our company'. */
import { textOf, type Chunk } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import type { Speaker } from './speaker.ts';

interface Own {
  readonly english: string;
  readonly kind: 'place' | 'organisation';
}

/** The chunks with those words joined to one name each. Together they are the same text. */
export function withFirstPerson(chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some(({ text }) => OPENS.test(text))) return chunks;
  const joined: Chunk[] = [];
  for (let index = 0; index < chunks.length;) {
    const first = chunks[index];
    if (first === undefined) break;
    const found = OPENS.test(first.text) ? ownAt(chunks, index) : null;
    joined.push(found === null ? first : asName(chunks.slice(index, index + found.length), found.own));
    index += found?.length ?? 1;
  }
  return joined;
}

const OPENS = /^[我咱](?![国省市县区方军])/u;

function ownAt(chunks: readonly Chunk[], from: number): { readonly own: Own; readonly length: number } | null {
  let text = '';
  for (let length = 1; length <= LONGEST && from + length <= chunks.length; length++) {
    const chunk = chunks[from + length - 1];
    if (chunk === undefined || (length > 1 && chunk.kind === 'punctuation')) break;
    text += chunk.text;
    const own = ownOf(text);
    if (own === null) continue;
    const behind = chunks[from + length]?.text ?? '';
    // 我|外贸出口 in news of trade is China, 我们村|委会 a body, 我|自己 somebody.
    const isOther = text === '我' ? NOT_I.test(behind) : GOES_ON.test(behind);
    if (!isOther) return { own, length };
  }
  return null;
}

/** 我|们|一|家: no more chunks than these. */
const LONGEST = 4;

const NOT_I = /^(?:外贸|出口|进口|进出口|货物|服务贸易|第|国|省|市|县|区|方|军|们|家|自己|的|和|与|跟|同|、|这|那)/u;
const GOES_ON = /^(?:人(?!均)|[委里民级域、和与]|负责人|附近|周边|隔壁)/u;

function ownOf(text: string): Own | null {
  if (text === '我') return { english: 'I', kind: 'organisation' };
  if (/^(?:我们|咱们|咱|我)的$/u.test(text)) return { english: text === '我的' ? 'my' : 'our', kind: 'organisation' };
  const [, whose = '', what = ''] = /^(我们|咱们|咱|我)(?:这个|这家|这)?(.+)$/u.exec(text) ?? [];
  const own = Object.hasOwn(OWN, what) ? OWN[what] : undefined;
  if (own === undefined) return null;
  // 我家 is mine, and 我公司 ours.
  const isMine = whose === '我' && FAMILY.test(what);
  return { ...own, english: `${isMine ? 'my' : 'our'} ${own.english}` };
}

const FAMILY = /^一?家$/u;

const body = (english: string): Own => ({ english, kind: 'organisation' });
const place = (english: string): Own => ({ english, kind: 'place' });

/** What somebody may call theirs, as the speaker’s it is one. */
const OWN: Readonly<Record<string, Own>> = {
  家: body('family'),
  一家: body('family'),
  公司: body('company'),
  司: body('company'),
  企业: body('company'),
  集团: body('group'),
  合作社: body('cooperative'),
  厂: body('factory'),
  工厂: body('factory'),
  店: body('shop'),
  门店: body('shop'),
  餐厅: body('restaurant'),
  民宿: body('homestay'),
  酒店: body('hotel'),
  农场: body('farm'),
  养殖场: body('farm'),
  学校: body('school'),
  医院: body('hospital'),
  车间: body('workshop'),
  团队: body('team'),
  协会: body('association'),
  村: place('village'),
  镇: place('town'),
  乡: place('township'),
  县: place('county'),
  市: place('city'),
  社区: place('community'),
  园区: place('park'),
};

function asName(parts: readonly Chunk[], { english, kind }: Own): Chunk {
  const start = parts[0]?.start ?? 0;
  const nothing = { headword: null, entry: null, figure: null, period: null, pinyin: null, syllables: null };
  return { ...nothing, start, end: parts.at(-1)?.end ?? start, text: textOf(parts), kind, gloss: english };
}

/** 我家收入9万元: it says whose it is only beside somebody who is known to say it. */
export function isSaidByNobody({ chunks }: Clause, speaker: Speaker | null): boolean {
  return chunks.some(isOwn) && (speaker === null || speaker.kind === 'unknown');
}

function isOwn({ kind, gloss }: Chunk): boolean {
  return (kind === 'organisation' || kind === 'place') && OF_SPEAKER.test(gloss ?? '');
}

/** The English of what somebody calls theirs. */
export const OF_SPEAKER = /^(?:I|(?:my|our)(?: [a-z]+)?)$/;

/**
 * People of other countries, whose names Chinese tells by their sound: 齐普策 is Oliver Zipse and no Qi Puce. Such a name
 * is told as the article prints it in Latin letters, and otherwise not at all.
 */
import { textOf, type Chunk } from '../chunk.ts';
import { TITLE_END } from '../people/role.ts';

/** The chunks of each paragraph; a person who is evidently foreign has no reading, or the one that stands in brackets. */
export function withForeignPeople(paragraphs: readonly (readonly Chunk[])[]): readonly (readonly Chunk[])[] {
  const printed = new Map<string, string | null>();
  for (const chunks of paragraphs)
    for (const [index, { kind, text }] of chunks.entries()) {
      if (kind !== 'person') continue;
      const latin = latinBehind(chunks, index);
      if (latin !== null || (FOREIGN.test(roleBefore(chunks, index)) && !printed.has(text))) printed.set(text, latin);
    }
  if (printed.size === 0) return paragraphs;
  return paragraphs.map((chunks) =>
    chunks.map((chunk) => {
      const pinyin = chunk.kind === 'person' ? printed.get(chunk.text) : undefined;
      return pinyin === undefined ? chunk : { ...chunk, pinyin, syllables: null };
    }),
  );
}

/** 齐普策（Oliver Zipse）: a given name and a surname. */
function latinBehind(chunks: readonly Chunk[], index: number): string | null {
  const behind = textOf(chunks.slice(index + 1, index + 1 + LONGEST_LATIN));
  return LATIN.exec(behind)?.[1] ?? null;
}

const LATIN = /^[（(](\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+)[）)]/u;
/** In chunks, brackets and spaces among them. */
const LONGEST_LATIN = 8;

/** What stands before a name and may be the role of its bearer: 德国|经济|部长, 宝马集团|董事长. */
function roleBefore(chunks: readonly Chunk[], index: number): string {
  let from = index;
  while (from > 0 && index - from < LONGEST_ROLE && !endsBefore(chunks, from - 1)) from--;
  return textOf(chunks.slice(from, index));
}

/** In chunks. */
const LONGEST_ROLE = 14;

/** 、 joins two roles of one person, 总裁、首席执行官, and otherwise people. */
function endsBefore(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk === undefined || chunk.kind === 'person' || BORDER.test(chunk.text)) return true;
  return chunk.text === '、' && !TITLE_END.test(chunks[at - 1]?.text ?? '');
}

const BORDER = /^(?:[，。；：！？“”《》（）()]|的|和|与|同|跟|及|以及|会见|会晤|见|访问|出访)$/u;

const COUNTRIES =
  '日本|韩国|朝鲜|越南|德国|法国|英国|美国|俄罗斯|意大利|西班牙|葡萄牙|荷兰|比利时|瑞士|瑞典|挪威|丹麦|芬兰|奥地利|波兰|匈牙利|捷克|希腊|爱尔兰|塞尔维亚|乌克兰|加拿大|墨西哥|巴西|阿根廷|智利|秘鲁|澳大利亚|新西兰|印度|巴基斯坦|孟加拉国|尼泊尔|缅甸|泰国|老挝|柬埔寨|菲律宾|印度尼西亚|印尼|哈萨克斯坦|乌兹别克斯坦|吉尔吉斯斯坦|塔吉克斯坦|土库曼斯坦|蒙古国|伊朗|伊拉克|沙特|阿联酋|卡塔尔|以色列|土耳其|埃及|南非|尼日利亚|肯尼亚|埃塞俄比亚|欧盟|欧洲|联合国|国际货币基金组织|世界银行|世界贸易组织';
const FIRMS =
  '宝马集团|大众汽车集团|大众集团|梅赛德斯|奔驰集团|奥迪|特斯拉|丰田|本田|日产|三菱|松下|索尼|日立|东芝|佳能|三星|现代汽车|西门子|博世|巴斯夫|拜耳|采埃孚|空客|空中客车|波音|通用电气|霍尼韦尔|苹果公司|微软|英特尔|高通|英伟达|谷歌|亚马逊|埃克森|壳牌|道达尔|施耐德|米其林|欧莱雅|赛诺菲|辉瑞|默沙东|阿斯利康|诺华|罗氏|诺和诺德|雀巢|联合利华|宜家|沃尔玛|星巴克|麦当劳|可口可乐|高盛|摩根|花旗|汇丰|渣打|瑞银|贝莱德|桥水';

/** Not 驻美国大使, who is a Chinese one, and no joint venture with a Chinese firm. */
const FOREIGN = new RegExp(
  `(?<!驻|中)(?:${COUNTRIES})(?!族|研究|问题|大学|分社)|(?<!一汽-?|上汽-?|广汽-?|东风-?|华晨-?|北京)(?:${FIRMS})`,
  'u',
);

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../language/lexicon/lexicon.ts';
import { findNames, introduceNames } from '../../../../language/name/name.ts';
import { loadLexicon } from '../load-lexicon.ts';

/** Sentences with the one person in each, or with none. */
const gold = readFileSync(new URL('../../../gold/names.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon();
}, 60_000);

function names(text: string, context = ''): (string | undefined)[] {
  return findNames(text, introduceNames(context, lexicon), lexicon).map(({ pinyin }) => pinyin);
}

describe('a person', () => {
  it.each(gold.filter(([, name]) => name))('%s: %s is %s', (text = '', name = '', pinyin = '') => {
    const found = findNames(text, [], lexicon);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([name]);
    expect(found.map((candidate) => candidate.pinyin)).toEqual([pinyin]);
  });

  it.each([
    ['市发展改革委主任高健在会上作报告', 'Gāo Jiàn'],
    ['区委书记黎勇：', 'Lí Yǒng'],
    ['王志杰表示，今年将抓好五方面工作', 'Wáng Zhìjié'],
    ['副市长欧阳明华介绍', 'Ōuyáng Mínghuá'],
    ['县长单文军说', 'Shàn Wénjūn'],
    ['局长任国强指出', 'Rén Guóqiáng'],
    ['记者曾丽报道', 'Zēng Lì'],
    ['教授仇小平认为', 'Qiú Xiǎopíng'],
    ['院士区伯平强调', 'Ōu Bópíng'],
    ['代表解振国建议', 'Xiè Zhènguó'],
    ['行长查文明透露', 'Zhā Wénmíng'],
    ['董事长盖志军出席', 'Gě Zhìjūn'],
    ['总裁朴春花宣布', 'Piáo Chūnhuā'],
    ['专家缪建民分析', 'Miào Jiànmín'],
    ['主席尉迟明说', 'Yùchí Míng'],
    ['经理华少峰介绍', 'Huà Shàofēng'],
    ['“要抓实项目。”许宏球说，', 'Xǔ Hóngqiú'],
  ])('%s: %s', (text, name) => expect(names(text)).toEqual([name]));

  it('is known by the article that introduces it', () => {
    expect(names('下一步，高健将带队调研', '市发展改革委主任高健，')).toEqual(['Gāo Jiàn']);
    expect(names('下一步，高健将带队调研')).toEqual([]);
  });

  it('is found in a byline, one after the other', () => {
    expect(names('本报记者王小军、陈红报道')).toEqual(['Wáng Xiǎojūn', 'Chén Hóng']);
    expect(names('重庆日报记者 王小军 陈红')).toEqual(['Wáng Xiǎojūn', 'Chén Hóng']);
  });
});

describe('no person', () => {
  it.each(gold.filter(([, name]) => !name))('is in the sentence %s', (text = '') => expect(names(text)).toEqual([]));

  it.each([
    '主任高度重视',
    '代表应邀出席会议',
    '会议指出，要扎实推进',
    '方案提出，到2027年',
    '金融业认为，形势向好',
    '记者从市统计局获悉',
    '江苏表示，将继续努力',
    '书记明确表示',
    '华为总裁',
    '有关负责人表示',
    '部长通道',
    '白皮书介绍，我国',
    '专家组成员',
    '于明日出席',
  ])('is in %s', (text) => expect(names(text)).toEqual([]));

  it('breaks the search, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'主任王李高健说表示，、 \n𬭛(*[') }), (text) => {
        for (const { start, end, syllables } of findNames(text, [], lexicon)) {
          expect(syllables).toHaveLength(Array.from(text.slice(start, end)).length);
        }
      }),
    );
  });
});

/** Counties, districts and county-level cities, made from the list of divisions and the dictionary's readings. */
import type { Lexicon } from '../../language/lexicon/lexicon.ts';
import { capitalize } from '../../language/reading/join.ts';
import { joinPlace } from '../../language/reading/orthography.ts';
import { withoutTone } from '../../language/reading/tone.ts';
import { places, type Place } from './places.ts';

/** Code of a division → code → name, as `china-area-data` has it: provinces below 86, their prefectures, their counties. */
export type Divisions = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Spelt after Tibetan, Uygur and Cantonese or as Taiwan spells, which the characters do not tell: Xizang, Xinjiang, Taiwan, Hong Kong, Macao. */
const NOT_FROM_PINYIN = new Set(['54', '65', '71', '81', '82']);
/** Names from Mongolian outside Inner Mongolia, and zones that are no divisions. */
const LEFT_OUT = /^(?:前郭尔罗斯|喀喇沁|杜尔伯特)|(?:开发|园|管理|示范|新|试验|保税)区$/u;
/** Names that are words first, and bare names that are. */
const ORDINARY = new Set(
  '新城区 老城区 城区 郊区 矿区 东区 西区 城东区 城西区 城北区 城中区 港口区 三河 四会'.split(' '),
);
/** Counties and districts that the news calls by their bare names, which are no words and no other places: 安吉, 萧山. */
const CALLED_BARE: ReadonlySet<string> = new Set(
  (
    '安吉 德清 嘉善 海盐 桐庐 淳安 余杭 萧山 临安 富阳 柯桥 上虞 鄞州 北仑 镇海 奉化 宁海 ' +
    '黄岩 椒江 瓯海 龙湾 鹿城 平阳 苍南 洞头 嵊泗 岱山 青田 缙云 遂昌 松阳 庆元 龙游 仙居 武义 ' +
    '磐安 吴江 吴中 姜堰 如东 射阳 建湖 阜宁 泗洪 泗阳 沭阳 涟水 盱眙 宝应 高淳 溧水 睢宁 肥西 ' +
    '肥东 长丰 庐江 含山 当涂 金寨 霍山 舒城 霍邱 岳西 怀宁 枞阳 凤阳 全椒 蒙城 涡阳 利辛 颍上 ' +
    '阜南 临泉 绩溪 旌德 休宁 祁门 惠安 安溪 永春 长汀 上杭 连城 霞浦 古田 屏南 寿宁 周宁 柘荣 ' +
    '尤溪 泰宁 将乐 明溪 平潭 闽侯 闽清 连江 罗源 永泰 南靖 诏安 漳浦 于都 宁都 会昌 寻乌 安远 ' +
    '龙南 信丰 婺源 鄱阳 余干 弋阳 铅山 横峰 吉水 峡江 遂川 修水 彭泽 都昌 南丰 广昌 ' +
    '黎川 资溪 宜黄 临朐 桓台 沂源 微山 鱼台 嘉祥 东阿 阳谷 郓城 鄄城 巨野 东明 定陶 博兴 无棣 ' +
    '沾化 阳信 利津 广饶 垦利 沂水 沂南 莒南 平邑 蒙阴 临沭 郯城 五莲 兰考 尉氏 通许 栾川 汝阳 ' +
    '洛宁 宜阳 伊川 鲁山 宝丰 平舆 遂平 泌阳 固始 潢川 淮滨 淅川 西峡 镇平 唐河 社旗 桐柏 南召 ' +
    '鄢陵 临颍 舞阳 渑池 卢氏 封丘 原阳 延津 获嘉 修武 武陟 阳新 蕲春 浠水 罗田 团风 红安 崇阳 ' +
    '嘉鱼 云梦 孝昌 大悟 南漳 谷城 秭归 远安 来凤 鹤峰 巴东 建始 宣恩 湘阴 桃江 安化 汉寿 临澧 ' +
    '慈利 桑植 永顺 花垣 泸溪 保靖 古丈 溆浦 沅陵 辰溪 隆回 绥宁 炎陵 茶陵 汝城 宜章 临武 ' +
    '嘉禾 桂阳 江永 双牌 祁阳 祁东 衡东 阳朔 灵川 灌阳 田东 田阳 那坡 武鸣 宾阳 合浦 浦北 博罗 ' +
    '惠东 海丰 陆河 揭西 惠来 饶平 丰顺 蕉岭 徐闻 遂溪 阳西 怀集 封开 佛冈 始兴 仁化 翁源 金堂 ' +
    '大邑 蒲江 仁寿 洪雅 丹棱 青神 威远 富顺 叙永 古蔺 合江 筠连 仪陇 蓬安 西充 宣汉 平昌 旺苍 ' +
    '剑阁 苍溪 青川 梓潼 盐亭 蓬溪 安岳 乐至 井研 犍为 夹江 沐川 汶川 松潘 泸定 丹巴 雅江 盐源 ' +
    '冕宁 喜德 越西 甘洛 美姑 雷波 昭觉 布拖 普格 宁南 习水 桐梓 绥阳 凤冈 湄潭 息烽 织金 纳雍 ' +
    '赫章 普定 平坝 晴隆 贞丰 望谟 册亨 安龙 丹寨 榕江 从江 黎平 锦屏 剑河 施秉 镇远 岑巩 三穗 ' +
    '麻江 瓮安 贵定 龙里 惠水 罗甸 平塘 荔波 石阡 思南 德江 鲁甸 巧家 宣威 陆良 师宗 罗平 宜良 ' +
    '嵩明 呈贡 晋宁 元谋 建水 弥渡 宾川 剑川 鹤庆 施甸 昌宁 凤庆 勐海 勐腊 府谷 靖边 定边 绥德 ' +
    '米脂 吴堡 延川 洛川 洛南 商南 镇安 柞水 丹凤 汉阴 岚皋 旬邑 岐山 扶风 麟游 蒲城 富平 合阳 ' +
    '澄城 周至 蓝田 临洮 渭源 陇西 通渭 会宁 靖远 景泰 古浪 民勤 临泽 山丹 敦煌 瓜州 玉门 庆城 ' +
    '华池 镇原 庄浪 泾川 崇信 宕昌 舟曲 迭部 夏河 中宁 平罗 西吉 隆德 彭阳 泾源 曹妃甸 怀来 张北 ' +
    '固安 香河 宁晋 临西 馆陶 乐亭 昌黎 卢龙 抚宁 正定 井陉 阜平 涞源 涞水 曲阳 容城 安新 ' +
    '平遥 沁源 河曲 岢岚 柳林 石楼 右玉 山阴 灵丘 广灵 浑源 翼城 曲沃 襄汾 洪洞 芮城 万荣 稷山 ' +
    '闻喜 康平 法库 桓仁 本溪 抚松 靖宇 通榆 镇赉 农安 勃利 集贤 饶河 林甸 拜泉 依安 克山'
  ).split(' '),
);
/** Names from Mongolian and Tibetan of which the official spelling is known. */
const SPELT_OTHERWISE: Readonly<Record<string, string>> = {
  乌兰浩特: 'Ulanhot',
  二连浩特: 'Erenhot',
  格尔木: 'Golmud',
  锡林浩特: 'Xilinhot',
  阿尔山: 'Arxan',
  霍林郭勒: 'Holingol',
  额尔古纳: 'Ergun',
  马尔康: 'Barkam',
};
/** Counties have codes of six digits that do not end in 00. */
const COUNTY_CODE = /^\d{4}(?!00)\d\d$/;

/** The word for the sort of division in English; a banner's name is Mongolian as a rule, so it is left out. */
const SORTS: readonly (readonly [chinese: string, english: string])[] = [
  ['自治县', 'Autonomous County'],
  ['林区', 'Forestry District'],
  ['特区', 'Special District'],
  ['区', 'District'],
  ['县', 'County'],
  ['市', ''],
];

/** How autonomous counties name their nationalities in English. */
const NATIONALITIES: Readonly<Record<string, string>> = {
  东乡: 'Dongxiang',
  仡佬: 'Gelao',
  仫佬: 'Mulao',
  佤: 'Wa',
  侗: 'Dong',
  保安: 'Bonan',
  傈僳: 'Lisu',
  傣: 'Dai',
  各: 'Various Nationalities',
  哈尼: 'Hani',
  哈萨克: 'Kazakh',
  回: 'Hui',
  土: 'Tu',
  土家: 'Tujia',
  壮: 'Zhuang',
  布依: 'Buyei',
  布朗: 'Blang',
  彝: 'Yi',
  怒: 'Nu',
  拉祜: 'Lahu',
  撒拉: 'Salar',
  朝鲜: 'Korean',
  毛南: 'Maonan',
  水: 'Shui',
  满: 'Manchu',
  独龙: 'Derung',
  瑶: 'Yao',
  畲: 'She',
  白: 'Bai',
  纳西: 'Naxi',
  羌: 'Qiang',
  苗: 'Miao',
  蒙古: 'Mongol',
  藏: 'Tibetan',
  裕固: 'Yugur',
  达斡尔: 'Daur',
  黎: 'Li',
};
const PEOPLES = Object.keys(NATIONALITIES)
  .toSorted((one, other) => other.length - one.length)
  .join('|');
const PEOPLE = new RegExp(`(${PEOPLES})族?`, 'gu');
const AUTONOMOUS = new RegExp(`^(.+?)((?:(?:${PEOPLES})族?)+)自治县$`, 'u');

/**
 * The counties of a list of divisions, by name; those of `places.ts` are left out, and so is what cannot be spelt from its
 * reading. A name that several counties bear lies in none in particular.
 */
export function composeCounties(divisions: Divisions, lexicon: Lexicon): Readonly<Record<string, Place>> {
  const counties = new Map<string, Place>();
  for (const [code, name] of Object.values(divisions).flatMap((below) => Object.entries(below))) {
    if (!COUNTY_CODE.test(code) || NOT_FROM_PINYIN.has(code.slice(0, 2))) continue;
    if (LEFT_OUT.test(name) || ORDINARY.has(name) || name in places) continue;
    const reading = readingOf(name, lexicon);
    const english = reading === null ? null : englishOf(name, reading);
    if (reading === null || english === null) continue;
    const within = parentOf(code, divisions);
    for (const [form, place] of formsOf(name, { reading, english, level: 'county' }, lexicon)) {
      const other = counties.get(form);
      counties.set(form, other || within === null ? place : { ...place, within });
    }
  }
  return Object.fromEntries([...counties].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The division in full; and its bare name, where the dictionary knows that as a place and as nothing else (义乌, 安吉). */
function formsOf(name: string, place: Place, lexicon: Lexicon): (readonly [string, Place])[] {
  const full = [name, place] as const;
  const bare = name.replace(/[市县区]$/u, '');
  if ((!name.endsWith('市') && !CALLED_BARE.has(bare)) || bare.length < 2 || bare in places || ORDINARY.has(bare))
    return [full];
  const senses = lexicon.lookUp(bare);
  const isPlaceAlone =
    senses.length > 0 &&
    lexicon.isProper(bare) &&
    senses.every(({ definitions }) =>
      definitions.every((sense) => /\b(?:city|county|district)\b|^see \S+[市县区]/.test(sense)),
    );
  const [first = ''] = place.reading.split(' ');
  return isPlaceAlone ? [full, [bare, { ...place, reading: first }]] : [full];
}

function readingOf(name: string, lexicon: Lexicon): string | null {
  const syllables = lexicon.syllables(name);
  return syllables === null ? null : joinPlace(name, syllables);
}

/** 彭水苗族土家族自治县 → Pengshui Miao and Tujia Autonomous County; 蔚县 → Yuxian County. */
function englishOf(name: string, reading: string): string | null {
  const sort = SORTS.find(([chinese]) => name.endsWith(chinese));
  if (sort === undefined) return null;
  const words = reading.split(' ').map((word) => capitalize(withoutTone(word)));
  const [, bare, nationalities] = AUTONOMOUS.exec(name) ?? [];
  if (sort[0] === '自治县') {
    if (bare === undefined || nationalities === undefined) return null;
    const peoples = [...nationalities.matchAll(PEOPLE)].map(([, people = '']) => NATIONALITIES[people] ?? '');
    if (peoples.includes('')) return null;
    return `${words[0]} ${listOf(peoples)} Autonomous County`;
  }
  const own = name.slice(0, -sort[0].length);
  const spelling = SPELT_OTHERWISE[own];
  if (spelling !== undefined) return [spelling, sort[1]].filter(Boolean).join(' ');
  const first = own.length === 1 ? `${words[0]}${(words[1] ?? '').toLowerCase()}` : words[0];
  return [first, sort[1]].filter(Boolean).join(' ');
}

function listOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** English name of the city or prefecture above a county, or of the province where it has none. */
function parentOf(code: string, divisions: Divisions): string | null {
  const [province, prefecture] = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`];
  for (const name of [divisions[province]?.[prefecture], divisions['86']?.[province]]) {
    const place = name === undefined ? undefined : places[name];
    if (place) return place.english.replace(/ (?:Province|Municipality)$/, '');
  }
  return null;
}

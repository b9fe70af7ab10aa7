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

/** The division in full; and its bare name, where the dictionary knows that as a place and as nothing else (义乌). */
function formsOf(name: string, place: Place, lexicon: Lexicon): (readonly [string, Place])[] {
  const full = [name, place] as const;
  const bare = name.replace(/[市县区]$/u, '');
  if (!name.endsWith('市') || bare.length < 2 || bare in places || ORDINARY.has(bare)) return [full];
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

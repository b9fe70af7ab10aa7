/** People that no list knows, found by the frame they stand in. */
import type { Lexicon } from './lexicon/lexicon.ts';
import { joinName } from './reading/orthography.ts';
import type { Candidate } from './segment.ts';
import { COMPOUND_SURNAMES, SURNAMES } from './surnames.ts';

/** Offices and callings that stand before a name, in both scripts. What is not in the list introduces nobody. */
const TITLES =
  '主任|书记|書記|[市区區县縣省州镇鎮乡鄉村局厅廳部处處科司署院校行会會社馆館所站队隊组組厂廠][长長]|董事[长長]|秘[书書][长長]|检察[长長]|委[员員][长長]|理事[长長]|总?经理|總經理|总裁|總裁|总监|總監|总理|總理|主席|委员|委員|代表|常委|记者|記者|编辑|編輯|通讯员|教授|研究员|研究員|院士|专家|專家|工程师|工程師|分析师|分析師|经济学家|經濟學家|发言人|發言人|负责人|負責人|创始人|創始人|首席执行官|首席執行官|同志|先生|女士|博士|大使|律师|医生|老师|村民|居民|市民|职工|工人|农民|大户|业主|店主|主播|摄影|作者|校对|责编';
/** Titles that stand behind a name: 李强总理. */
const AFTERWARDS =
  '总书记|副?总理|副?主席|副?部长|省长|市长|院士|教授|研究员|主任|董事长|先生|女士|同志|博士|總理|部長|市長|主席|董事長|研究員';
/** Verbs of saying that follow a name. */
const SAYING =
  '说|說|表示|介绍|介紹|指出|透露|强调|強調|认为|認為|告诉|告訴|坦言|谈到|談到|谈及|建议|建議|补充|補充|解释|解釋|回答|分析|回应|回應|提出|称|稱|宣布|要求|呼吁|呼籲|感慨|直言|看来|总结|回忆';
/** What may follow a name within its clause: saying, doing in public, a conjunction, a preposition. */
const FOLLOWING = `${SAYING}|主持|出席|率|带领|一行|会见|會見|作|做|代表|在|报道|報道|摄|撰文|和|与|與|及|等|同|对|對|向|就|从|從|还|也|则|是|以|为|為|参加|担任|当选|任`;

const SURNAME = `(?:${[...COMPOUND_SURNAMES.keys()].join('|')}|[${[...SURNAMES.keys()].join('')}])`;
const GIVEN = String.raw`\p{Script=Han}{1,2}?`;
/** The end of a run of Han characters. */
const EDGE = String.raw`$|[^\p{Script=Han}]`;
const START = String.raw`(?<=^|[\p{Punctuation}\s])`;

/** A name behind a title, alone or first of several: 记者 张三 李四. Groups: names. */
const TITLED = new RegExp(
  String.raw`(?:${TITLES})[：:\s]*(${SURNAME}${GIVEN}(?:[、\s]+${SURNAME}${GIVEN})*)(?=${EDGE}|${FOLLOWING})`,
  'gu',
);
/** A name at the start of a clause and a verb of saying with it: 黎勇介绍，… */
const SPEAKING = new RegExp(
  String.raw`${START}(${SURNAME}${GIVEN})(?=(?:还|也|则|随后|最后)?(?:${SAYING})(?:${EDGE}|了))`,
  'gu',
);
const TITLED_AFTER = new RegExp(String.raw`${START}(${SURNAME}${GIVEN})(?=(?:${AFTERWARDS})\p{Script=Han})`, 'gu');

/** Characters that no given name of one character is made of: they belong to the sentence. */
const NO_GIVEN_NAME =
  /^[的了在是和与及等说将也就都不有为以对从到由被把让使向于上下中内外前后时个这那其之或而且并又还已曾称等任做作率同则]$/u;

interface PersonName {
  readonly text: string;
  readonly family: readonly string[];
  readonly given: readonly string[];
}

/**
 * Personal names: a surname with a given name of one or two characters, where a title stands before it, a verb of saying
 * after it, or a title after it at the start of a clause. `context` is other text of the same article; a name that is
 * introduced there is known here. What the lexicon has as an ordinary word is no name (高度, 应邀): rather a person missed
 * than one invented. Offsets are UTF-16 code units.
 */
export function findNames(text: string, context: string, lexicon: Lexicon): Candidate[] {
  const names = new Map<string, PersonName>();
  for (const source of [context, text]) {
    for (const found of introducedNames(source)) {
      const name = names.get(found) ?? readName(found, lexicon);
      if (name) names.set(found, name);
    }
  }
  return [...names.values()].flatMap((name) => occurrences(text, name.text).map((start) => asCandidate(name, start)));
}

function* introducedNames(text: string): Generator<string> {
  for (const [, listed = ''] of text.matchAll(TITLED)) yield* listed.split(/[、\s]+/u);
  for (const frame of [SPEAKING, TITLED_AFTER]) for (const [, name = ''] of text.matchAll(frame)) yield name;
}

/** The name with its reading; null where it is more likely something else. */
function readName(text: string, lexicon: Lexicon): PersonName | null {
  const surname = [...COMPOUND_SURNAMES.keys()].find((name) => text.startsWith(name)) ?? text.charAt(0);
  const givenName = text.slice(surname.length);
  if (givenName === '' || NO_GIVEN_NAME.test(givenName) || isOrdinary(text, surname, lexicon)) return null;
  const family = COMPOUND_SURNAMES.get(surname) ?? familyReading(surname, lexicon);
  const given = givenReading(givenName, lexicon);
  return family && given ? { text, family, given } : null;
}

/** True where a word of the lexicon starts with the surname and takes some of the given name with it, and is no person. */
function isOrdinary(text: string, surname: string, lexicon: Lexicon): boolean {
  if (surname === '于' && lexicon.has(text.slice(1))) return true;
  return lexicon
    .lengthsAt(text, 0)
    .map((length) => text.slice(0, length))
    .some((word) => word.length > surname.length && word.length <= text.length && !isPerson(word, lexicon));
}

/** CC-CEDICT gives the years of a person's life: (1953-), (1904-1997). */
function isPerson(word: string, lexicon: Lexicon): boolean {
  return lexicon
    .lookUp(word)
    .some(({ definitions }) => definitions.some((text) => /\(\D{0,6}\d{3,4}\D?[-–]/u.test(text)));
}

function familyReading(surname: string, lexicon: Lexicon): readonly string[] | null {
  const irregular = SURNAMES.get(surname);
  if (irregular) return [irregular];
  return lexicon.syllables(surname);
}

/** A given name is read as the word that it is (建国, 志强), else character by character. */
function givenReading(given: string, lexicon: Lexicon): readonly string[] | null {
  const characters = [...given].map((character) => GIVEN_READINGS[character] ?? lexicon.syllables(character)?.[0]);
  return characters.every((syllable) => syllable !== undefined) ? characters : null;
}

/** Characters that are read otherwise in given names than alone. */
const GIVEN_READINGS: Readonly<Record<string, string>> = {
  为: 'wéi',
  兴: 'xīng',
  华: 'huá',
  好: 'hǎo',
  少: 'shào',
  朝: 'cháo',
  石: 'shí',
  行: 'xíng',
  重: 'zhòng',
  长: 'cháng',
  乐: 'lè',
};

function occurrences(text: string, name: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) found.push(at);
  return found;
}

function asCandidate({ text, family, given }: PersonName, start: number): Candidate {
  return {
    start,
    end: start + text.length,
    kind: 'person',
    id: null,
    fixed: false,
    syllables: [...family, ...given],
    pinyin: joinName(family, given),
  };
}

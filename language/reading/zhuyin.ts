/** Zhuyin (Bopomofo): how Taiwan writes readings. Pairs after the Ministry of Education's 國語注音符號手冊 (2000). */
import { toneOf, withoutTone } from './tone.ts';

const INITIALS: Readonly<Record<string, string>> = {
  b: 'ㄅ',
  c: 'ㄘ',
  ch: 'ㄔ',
  d: 'ㄉ',
  f: 'ㄈ',
  g: 'ㄍ',
  h: 'ㄏ',
  j: 'ㄐ',
  k: 'ㄎ',
  l: 'ㄌ',
  m: 'ㄇ',
  n: 'ㄋ',
  p: 'ㄆ',
  q: 'ㄑ',
  r: 'ㄖ',
  s: 'ㄙ',
  sh: 'ㄕ',
  t: 'ㄊ',
  x: 'ㄒ',
  z: 'ㄗ',
  zh: 'ㄓ',
};

const FINALS: Readonly<Record<string, string>> = {
  a: 'ㄚ',
  ai: 'ㄞ',
  an: 'ㄢ',
  ang: 'ㄤ',
  ao: 'ㄠ',
  e: 'ㄜ',
  ei: 'ㄟ',
  en: 'ㄣ',
  eng: 'ㄥ',
  er: 'ㄦ',
  i: 'ㄧ',
  ia: 'ㄧㄚ',
  ian: 'ㄧㄢ',
  iang: 'ㄧㄤ',
  iao: 'ㄧㄠ',
  ie: 'ㄧㄝ',
  in: 'ㄧㄣ',
  ing: 'ㄧㄥ',
  io: 'ㄧㄛ',
  iong: 'ㄩㄥ',
  iu: 'ㄧㄡ',
  m: 'ㄇ',
  n: 'ㄋ',
  ng: 'ㄫ',
  o: 'ㄛ',
  ong: 'ㄨㄥ',
  ou: 'ㄡ',
  r: 'ㄦ',
  u: 'ㄨ',
  ua: 'ㄨㄚ',
  uai: 'ㄨㄞ',
  uan: 'ㄨㄢ',
  uang: 'ㄨㄤ',
  ui: 'ㄨㄟ',
  un: 'ㄨㄣ',
  uo: 'ㄨㄛ',
  ü: 'ㄩ',
  üan: 'ㄩㄢ',
  üe: 'ㄩㄝ',
  ün: 'ㄩㄣ',
};

/** Syllables that pinyin writes with y or w, and the final that they are. */
const WITHOUT_INITIAL: Readonly<Record<string, string>> = {
  wa: 'ua',
  wai: 'uai',
  wan: 'uan',
  wang: 'uang',
  wei: 'ui',
  wen: 'un',
  weng: 'ong',
  wo: 'uo',
  wu: 'u',
  ya: 'ia',
  yan: 'ian',
  yang: 'iang',
  yao: 'iao',
  ye: 'ie',
  yi: 'i',
  yin: 'in',
  ying: 'ing',
  yo: 'io',
  yong: 'iong',
  you: 'iu',
  yu: 'ü',
  yuan: 'üan',
  yue: 'üe',
  yun: 'ün',
};

/** The first tone has no mark; the neutral tone has its dot in front. */
const TONES = ['', '', 'ˊ', 'ˇ', 'ˋ'];

/** A syllable of pinyin in zhuyin: `chóng` → `ㄔㄨㄥˊ`, `de` → `˙ㄉㄜ`, the `r` of er-hua → `ㄦ`; as it came where it is no syllable. */
export function spellZhuyin(syllable: string): string {
  const plain = withoutTone(syllable);
  if (plain === 'r') return FINALS.r ?? plain;
  const sound = spellSound(plain);
  if (sound === null) return syllable;
  const tone = toneOf(syllable);
  return tone === 5 ? `˙${sound}` : `${sound}${TONES[tone] ?? ''}`;
}

function spellSound(plain: string): string | null {
  const whole = FINALS[WITHOUT_INITIAL[plain] ?? plain];
  if (whole !== undefined) return whole;
  const letters = /^[zcs]h/.exec(plain)?.[0] ?? plain.charAt(0);
  const initial = INITIALS[letters];
  if (initial === undefined) return null;
  const rest = plain.slice(letters.length);
  // zhi, chi, shi, ri, zi, ci, si: the vowel is the consonant drawn out, and not written.
  if (rest === 'i' && /^(?:[zcs]h?|r)$/.test(letters)) return initial;
  const final = FINALS[/^[jqx]$/.test(letters) ? rest.replace(/^u/, 'ü') : rest];
  return final === undefined ? null : initial + final;
}

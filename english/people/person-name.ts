/** Names of people in English: surname first, given name joined, no tones, as in passports (吕 is Lyu). */
import type { Chunk } from '../chunk.ts';
import { capitalise } from '../figures/noun-phrase.ts';
import { compoundSurnames } from '../words/office.ts';

/** Wang Zhijie; null where no reading is known, or the name is a foreign one told by its sound (本·拉登). */
export function personInEnglish({ text, pinyin, syllables }: Chunk): string | null {
  // 王某: somebody whose name is not told.
  if (!/^\p{Script=Han}{2,4}$/u.test(text) || text.includes('某')) return null;
  const style = ADDRESSED.exec(text)?.[0];
  if (style !== undefined) {
    const family = /^(\S+) /.exec(pinyin ?? '')?.[1];
    const english = STYLES[style];
    const isWhole = text.length - style.length <= 2;
    return family === undefined || english === undefined || !isWhole ? null : `${english} ${capitalise(plain(family))}`;
  }
  if (pinyin !== null && /^\S+ \S+$/.test(pinyin)) return pinyin.split(' ').map(plain).map(capitalise).join(' ');
  if (syllables === null || syllables.length !== text.length) return null;
  const length = compoundSurnames.has(text.slice(0, 2)) && text.length > 2 ? 2 : 1;
  const surname = syllables.slice(0, length).map(plain).join('');
  return `${capitalise(surname)} ${capitalise(syllables.slice(length).map(plain).join(''))}`;
}

/** 李女士, 陈阿姨: no given name. */
const ADDRESSED =
  /(?:女士|先生|小姐|阿姨|大爷|大妈|大姐|大哥|大叔|大娘|大伯|师傅|老师|教授|医生|奶奶|爷爷|老汉|老人)$/u;

/** How English addresses those of whom the text tells only the surname; of the rest (师傅, 老板) nobody knows whether it is a man. */
const STYLES: Readonly<Record<string, string>> = {
  女士: 'Ms.',
  小姐: 'Ms.',
  阿姨: 'Ms.',
  大妈: 'Ms.',
  大姐: 'Ms.',
  大娘: 'Ms.',
  奶奶: 'Ms.',
  先生: 'Mr.',
  大爷: 'Mr.',
  大哥: 'Mr.',
  大叔: 'Mr.',
  大伯: 'Mr.',
  爷爷: 'Mr.',
  教授: 'Professor',
  医生: 'Dr.',
};

/** Without tone marks; ü after n and l is yu. */
export function plain(reading: string): string {
  return reading
    .normalize('NFD')
    .replaceAll(/u\u0308/g, 'yu')
    .replaceAll(/U\u0308/g, 'Yu')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** What is compared: Yanzhen, pinyin-pro with and without its complete dictionary, pinyin with and without jieba. */
import { createRequire } from 'node:module';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { Pinyin } from 'pinyin';
import * as pinyinPro from 'pinyin-pro';
import type { Engine, Token } from '../engine/index.ts';
import { splitSyllables } from '../language/reading/tone.ts';
import { isHan } from '../language/script.ts';

export interface Reader {
  readonly name: string;
  /** One syllable per Han character of the text; null where the reader says nothing. */
  readonly read: (text: string) => (string | null)[];
}

export type PinyinPro = typeof pinyinPro;

/**
 * pinyin-pro as it comes, and a second copy with its complete dictionary. Dictionaries are kept in the module, so the copy
 * is the package's CommonJS build.
 */
export async function loadPinyinPro(): Promise<{ readonly plain: PinyinPro; readonly complete: PinyinPro }> {
  const complete = createRequire(import.meta.url)('pinyin-pro') as PinyinPro;
  const { default: dictionary } = await import('@pinyin-pro/data/complete');
  complete.addDict(dictionary, 'complete');
  return { plain: pinyinPro, complete };
}

export function createReaders(engine: Engine, plain: PinyinPro, complete: PinyinPro): Reader[] {
  return [
    { name: 'Yanzhen', read: (text) => readTokens(annotate(engine, text)) },
    { name: 'pinyin-pro', read: (text) => readWithPinyinPro(text, plain) },
    { name: '… complete', read: (text) => readWithPinyinPro(text, complete) },
    { name: 'pinyin', read: (text) => readWithPinyin(text, new Pinyin(), false) },
    { name: '… jieba', read: (text) => readWithPinyin(text, pinyinWithJieba, true) },
  ];
}

/** A text by itself, as the engine annotates a page of one paragraph. */
export function annotate(engine: Engine, text: string): Token[] {
  return engine.annotate([text], '', null).flat();
}

/** How many Han characters each word has as Yanzhen prints it: a token's pinyin may be several words (Chóngqìng Shì). */
export function divideTokens(engine: Engine, text: string): number[] {
  return annotate(engine, text).flatMap(({ text: written, pinyin }) => {
    const length = [...written].filter(isHan).length;
    const words = (pinyin ?? '').split(' ').map((word) => splitSyllables(word).length);
    return words.reduce((sum, count) => sum + count, 0) === length ? words : [length];
  });
}

function readTokens(tokens: readonly Token[]): (string | null)[] {
  return tokens.flatMap(({ text, syllables }): readonly (string | null)[] => {
    const characters = [...text].filter(isHan);
    return syllables?.length === characters.length ? syllables : characters.map(() => null);
  });
}

/** Without tone sandhi; the complete dictionary has some 一 and 不 with it, which the comparison lets pass. */
function readWithPinyinPro(text: string, { pinyin }: PinyinPro): (string | null)[] {
  return pinyin(text, { type: 'all', toneSandhi: false })
    .filter(({ origin }) => isHan(origin))
    .map((character) => character.pinyin || null);
}

const jieba = Jieba.withDict(dict);

/**
 * pinyin 4.0.0 asks `@node-rs/jieba` for a function that it has had no more since 2.0, and then cuts into single
 * characters. So that it is not compared at its worst, jieba's words are put where they were meant to come in.
 */
class PinyinWithJieba extends Pinyin {
  override segment(text: string): string[] {
    return jieba.cut(text, false);
  }
}
const pinyinWithJieba = new PinyinWithJieba();

/** One entry per Han character, one per run of anything else. */
function readWithPinyin(text: string, reader: Pinyin, segment: boolean): (string | null)[] {
  const entries = reader.pinyin(text, { segment }).map(([first]) => first ?? '');
  const han = entries.filter((entry) => !text.includes(entry) || isHan(entry));
  return han.map((entry) => (isHan(entry) ? null : entry));
}

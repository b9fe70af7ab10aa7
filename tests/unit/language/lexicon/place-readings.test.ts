import { beforeAll, describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../language/lexicon/lexicon.ts';
import { NOT_BARE, PLACE_READINGS } from '../../../../language/lexicon/place-readings.ts';
import { readSegments } from '../../../../language/reading/reading.ts';
import { splitSyllables } from '../../../../language/reading/tone.ts';
import { segment } from '../../../../language/segment.ts';
import { loadLexicon } from '../load-lexicon.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon();
}, 60_000);

function printed(text: string): string | undefined {
  return readSegments(text, segment(text, lexicon, []), lexicon)
    .flatMap(({ pinyin }) => pinyin ?? [])
    .join(' ');
}

describe('the readings of places', () => {
  it('are sorted by code points, with a syllable for each character', () => {
    const names = Object.keys(PLACE_READINGS);
    expect(names).toEqual(names.toSorted());
    const wrong = Object.entries(PLACE_READINGS).filter(
      ([name, reading]) => splitSyllables(reading).filter((syllable) => syllable !== 'r').length !== name.length,
    );
    expect(wrong).toEqual([]);
    expect([...NOT_BARE]).toEqual([...NOT_BARE].toSorted());
  });

  it.each([
    ['六安', "Lù'ān"],
    ['台州', 'Tāizhōu'],
    ['丽水', 'Líshuǐ'],
    ['蔚县', 'Yù Xiàn'],
    ['洪洞县', 'Hóngtóng Xiàn'],
    ['铅山', 'Yánshān'],
    ['歙县', 'Shè Xiàn'],
    ['犍为县', 'Qiánwéi Xiàn'],
    ['莘庄', 'Xīnzhuāng'],
    ['大城县', 'Dàichéng Xiàn'],
    ['华阴市', 'Huàyīn Shì'],
    ['番禺区', 'Pānyú Qū'],
    ['乐亭县', 'Làotíng Xiàn'],
    ['尉犁县', 'Yùlí Xiàn'],
    ['秘鲁', 'Bìlǔ'],
    ['雄安新区', "Xióng'ān Xīnqū"],
    ['恩施土家族苗族自治州', 'Ēnshī Tǔjiāzú Miáozú Zìzhìzhōu'],
  ])('%s: %s', (name, reading) => expect(printed(name)).toBe(reading));

  it('leave ordinary words alone that are also names of districts', () => {
    expect(printed('和平发展，城中有水，比如合作')).toBe('hépíng fāzhǎn chéngzhōng yǒu shuǐ bǐrú hézuò');
  });
});

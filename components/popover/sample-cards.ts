/** Cards for fixtures and tests, with what the glossary and CC-CEDICT say of the words. */
import type { Card, EntryCard } from '../../engine/annotation.ts';

const NOTHING: Omit<Card, 'text'> = {
  kind: 'term',
  pinyin: null,
  entry: null,
  figure: null,
  person: null,
  place: null,
  words: [],
};

const PLAIN_ENTRY: Omit<EntryCard, 'headword' | 'kind' | 'reading' | 'renderings' | 'meaning'> = {
  gloss: null,
  caution: null,
  level: null,
  since: null,
  supersededBy: null,
  parts: [],
  see: [],
  aliases: [],
  unit: null,
  desk: null,
};

/** A formula with parts, two renderings and related entries. */
export const formulaCard: Card = {
  ...NOTHING,
  text: '专精特新',
  pinyin: 'zhuān-jīng-tè-xīn',
  entry: {
    ...PLAIN_ENTRY,
    headword: '专精特新',
    kind: 'enterprise',
    reading: 'zhuān-jīng-tè-xīn',
    renderings: [
      {
        english: 'specialized and sophisticated',
        standing: 'state-media',
        source: 'China to foster more “little giant” firms to boost innovation, 2023',
        address: 'https://english.example/little-giants',
      },
      { english: 'specialized, refined, distinctive and innovative', standing: 'ours', source: null, address: null },
    ],
    meaning:
      'The four virtues wanted of small and medium-sized firms. It is also an official title, provincial in rank; the national tier above it is the “little giant”.',
    gloss: 'specialised, refined, distinctive, new',
    parts: [
      { chinese: '专业化', english: 'specialized', entry: null },
      { chinese: '精细化', english: 'refined', entry: null },
      { chinese: '特色化', english: 'distinctive', entry: null },
      { chinese: '新颖化', english: 'new', entry: null },
    ],
    see: [
      { headword: '专精特新中小企业', english: 'specialized and sophisticated SME' },
      { headword: '小巨人企业', english: 'little giant firm' },
    ],
  },
};

/** An entry with a warning. */
export const cautionCard: Card = {
  ...NOTHING,
  text: '链长',
  pinyin: 'liànzhǎng',
  entry: {
    ...PLAIN_ENTRY,
    headword: '链长',
    kind: 'office',
    reading: 'liànzhǎng',
    renderings: [
      { english: 'chain chief', standing: 'analyst', source: 'China Policy', address: null },
      { english: 'chain leader', standing: 'ours', source: null, address: null },
    ],
    meaning:
      'A senior official, often a mayor or deputy, made answerable for one industrial chain in his area. He coordinates land, money, permits and recruitment of firms for it.',
    caution: 'An official, not a company: the leading company of the chain is the 链主.',
    see: [{ headword: '链主', english: 'chain leader' }],
  },
};

export const figureCard: Card = {
  ...NOTHING,
  text: '1380亿元',
  kind: 'figure',
  pinyin: 'yì yuán',
  figure: {
    english: 'RMB 138 billion',
    digits: '138,000,000,000 yuan',
    explanation: '亿 is 100 million.',
    converted: 'USD 19.4 billion at your rate of 7.12 yuan',
  },
};

export const personCard: Card = {
  ...NOTHING,
  text: '陈立民',
  kind: 'person',
  pinyin: 'Chén Lìmín',
  person: {
    name: '陈立民',
    english: 'Chen Limin',
    title: 'Director',
    organisation: 'Municipal Development and Reform Commission',
  },
};

/** A word that only the general dictionary knows, with its parts below it. */
export const wordCard: Card = {
  ...NOTHING,
  text: '记者会',
  kind: 'word',
  pinyin: 'jìzhěhuì',
  words: [
    { simplified: '记者会', traditional: '記者會', pinyin: 'jìzhěhuì', definitions: ['press conference'] },
    { simplified: '记者', traditional: '記者', pinyin: 'jìzhě', definitions: ['reporter', 'journalist'] },
    {
      simplified: '会',
      traditional: '會',
      pinyin: 'huì',
      definitions: ['can; to have the skill; to know how to', 'to meet; to get together', 'meeting; gathering'],
    },
  ],
};

/** A character of many senses, read here as one of its readings. */
export const characterCard: Card = {
  ...NOTHING,
  text: '会',
  kind: 'word',
  pinyin: 'huì',
  words: [
    {
      simplified: '会',
      traditional: '會',
      pinyin: 'huì',
      definitions: ['can', 'to be likely to', 'to meet', 'meeting', 'association', 'a moment'],
    },
    { simplified: '会', traditional: '會', pinyin: 'kuài', definitions: ['to balance an account'] },
  ],
};

/** What a hostile glossary or page would like to be taken for markup. */
export const hostileCard: Card = {
  ...formulaCard,
  text: '<img src=x onerror=alert(1)>',
  entry: {
    ...PLAIN_ENTRY,
    headword: '<img src=x onerror=alert(1)>',
    kind: 'term',
    reading: '<b>bold</b>',
    renderings: [{ english: '<script>alert(1)</script>', standing: 'ours', source: null, address: null }],
    meaning: '<iframe src="javascript:alert(1)"></iframe>',
  },
};

/** Offices and titles that a person holds. Sorted by reading. */
import type { EntryTable } from '../entry.ts';

export const offices: EntryTable = {
  董事长: {
    kind: 'office',
    reading: 'dǒngshìzhǎng',
    renderings: [{ english: 'chairman of the board', ours: true }],
    meaning: 'Head of a company’s board of directors.',
    grammar: { plural: 'chairmen of the board' },
  },
  副市长: {
    kind: 'office',
    reading: 'fùshìzhǎng',
    renderings: [{ english: 'vice mayor', source: 'scio-chongqing-2024' }],
    meaning: 'Deputy head of a city’s government, in charge of several fields.',
    grammar: { plural: 'vice mayors' },
  },
  国务委员: {
    kind: 'office',
    reading: 'guówù wěiyuán',
    renderings: [{ english: 'State Councilor', source: 'state-council-organisation' }],
    meaning: 'A member of the State Council’s inner circle, ranking below the vice premiers.',
    grammar: { plural: 'State Councilors' },
  },
  国务院总理: {
    kind: 'office',
    reading: 'Guówùyuàn zǒnglǐ',
    renderings: [{ english: 'Premier of the State Council', source: 'state-council-organisation' }],
    meaning: 'Head of the central government.',
    see: ['国务院'],
  },
  区委书记: {
    kind: 'office',
    reading: 'qūwěi shūjì',
    renderings: [{ english: 'Party secretary of the district', ours: true }],
    meaning: 'Head of the Party committee of a district, and so its first official.',
    caution: 'Not an office clerk: a Party secretary outranks the head of the district government.',
    grammar: { plural: 'Party secretaries of the districts' },
  },
  人大代表: {
    kind: 'office',
    reading: 'réndà dàibiǎo',
    renderings: [{ english: 'deputy to the people’s congress', ours: true }],
    meaning: 'A member elected to a people’s congress.',
    see: ['人民代表大会'],
    grammar: { plural: 'deputies to the people’s congress' },
  },
  省长: {
    kind: 'office',
    reading: 'shěngzhǎng',
    renderings: [{ english: 'governor', ours: true }],
    meaning: 'Head of a province’s government; the provincial Party secretary ranks higher.',
    grammar: { plural: 'governors' },
  },
  市长: {
    kind: 'office',
    reading: 'shìzhǎng',
    renderings: [{ english: 'mayor', ours: true }],
    meaning: 'Head of a city’s government; the city’s Party secretary ranks higher.',
    grammar: { plural: 'mayors' },
  },
  总经理: {
    kind: 'office',
    reading: 'zǒngjīnglǐ',
    renderings: [{ english: 'general manager', ours: true }],
    meaning: 'The executive who runs a company from day to day, under the board.',
    grammar: { plural: 'general managers' },
  },
  总书记: {
    kind: 'office',
    reading: 'zǒngshūjì',
    renderings: [{ english: 'General Secretary', ours: true }],
    meaning: 'Head of the Party, elected by the Central Committee.',
    grammar: { plural: 'general secretaries' },
  },
};

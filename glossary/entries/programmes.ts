/** Programmes: action plans, pilot areas, funds of projects and the titles they give. */
import type { EntryTable } from '../entry.ts';

export const programmes: EntryTable = {
  低空经济先行试验区: {
    kind: 'programme',
    reading: 'dīkōng jīngjì xiānxíng shìyànqū',
    renderings: [{ english: 'low-altitude economy pilot zone', ours: true }],
    meaning:
      'An area chosen to try out drones, flying routes and their rules first. Chongqing has named a first lot of six.',
    see: ['低空经济', '先行试验区'],
    grammar: { plural: 'low-altitude economy pilot zones' },
    level: 'provincial',
  },
  科技创新2030: {
    kind: 'programme',
    reading: 'kējì chuàngxīn 2030',
    renderings: [{ english: 'Sci-Tech Innovation 2030', ours: true }],
    meaning:
      'A set of major national projects announced in 2016, from quantum communication and brain science to seeds and clean coal.',
    aliases: ['科技创新2030—重大项目'],
    see: ['科技创新'],
    level: 'central',
  },
  满天星行动计划: {
    kind: 'programme',
    reading: 'mǎntiānxīng xíngdòng jìhuà',
    renderings: [{ english: '“Starry Sky” action plan', ours: true }],
    meaning:
      'Chongqing’s plan of July 2022 for software and information services up to 2025: office space in many buildings, more firms and more jobs. “Iterating” it in later news means a revised version.',
    aliases: ['满天星行动', '满天星计划'],
    since: '2022-07',
    see: ['软件产业', '启明星企业', '北斗星企业'],
    grammar: { article: 'the' },
    level: 'provincial',
  },
  十百千万行动: {
    kind: 'programme',
    reading: 'shí-bǎi-qiān-wàn xíngdòng',
    renderings: [{ english: '“Ten, Hundred, Thousand, Ten Thousand” campaign', ours: true }],
    meaning:
      'A name that several places give to campaigns, each meaning other things by its figures. What each figure counts in Chongqing’s campaign for industrial investment is not told in public sources that we found.',
    grammar: { article: 'the' },
    level: 'provincial',
  },
  首发经济: {
    kind: 'term',
    reading: 'shǒufā jīngjì',
    renderings: [{ english: 'debut economy', ours: true }],
    meaning:
      'Drawing shoppers with firsts: the first shop of a brand, the first show of a product. National policy since 2024.',
    grammar: { article: 'the' },
  },
  未来产业先导区: {
    kind: 'programme',
    reading: 'wèilái chǎnyè xiāndǎoqū',
    renderings: [{ english: 'pilot zone for future-oriented industries', ours: true }],
    meaning:
      'An area where rules and money are tried out for industries of the future. The government work report of 2024 announced a number of them.',
    since: '2024-03',
    see: ['未来产业', '先导区'],
    grammar: { plural: 'pilot zones for future-oriented industries' },
  },
  先行试验区: {
    kind: 'noun',
    reading: 'xiānxíng shìyànqū',
    renderings: [{ english: 'pilot zone', ours: true }],
    meaning: 'An area that tries a policy or trade before others.',
    see: ['低空经济先行试验区'],
    grammar: { plural: 'pilot zones' },
  },
  行动计划: {
    kind: 'document',
    reading: 'xíngdòng jìhuà',
    renderings: [{ english: 'action plan', ours: true }],
    meaning: 'A plan with tasks, targets and deadlines, usually for three to five years.',
    see: ['行动方案'],
    grammar: { plural: 'action plans' },
  },
  新型工业化示范区: {
    kind: 'programme',
    reading: 'xīnxíng gōngyèhuà shìfànqū',
    renderings: [
      { english: 'demonstration zone for new industrialization', ours: true },
      { english: 'national demonstration zones for new industrialization', source: 'work-report-2024' },
    ],
    meaning: 'An area chosen to show how industry is modernised. Announced in the work report of 2024.',
    aliases: ['国家新型工业化示范区'],
    see: ['新型工业化'],
    grammar: { plural: 'demonstration zones for new industrialization' },
    level: 'central',
  },
  智改数转绿色化行动: {
    kind: 'programme',
    reading: 'zhìgǎi-shùzhuǎn lǜsèhuà xíngdòng',
    renderings: [{ english: 'intelligent, digital and green upgrading campaign', ours: true }],
    meaning:
      'A campaign of Chongqing to bring smart equipment, digital management and lower emissions into traditional industries.',
    see: ['智改数转绿色化', '智改数转'],
    grammar: { article: 'the' },
    level: 'provincial',
  },
  制造业重点产业链高质量发展行动: {
    kind: 'programme',
    reading: 'zhìzàoyè zhòngdiǎn chǎnyèliàn gāozhìliàng fāzhǎn xíngdòng',
    renderings: [
      {
        english: 'initiative for pursuing high-quality development of key manufacturing chains',
        source: 'work-report-2024',
      },
    ],
    meaning: 'A national programme to close gaps and build on strengths in chosen manufacturing chains.',
    see: ['产业链供应链'],
    grammar: { article: 'the' },
    level: 'central',
  },
  重大科技项目: {
    kind: 'programme',
    reading: 'zhòngdà kējì xiàngmù',
    renderings: [{ english: 'major science and technology project', source: 'work-report-2025' }],
    meaning:
      'A national project on a technology that matters to the state, with one organisation in the lead and much money.',
    aliases: ['国家重大科技项目', '科技重大专项'],
    see: ['新型举国体制', '揭榜挂帅'],
    grammar: { plural: 'major science and technology projects' },
  },
  中国软件名城: {
    kind: 'programme',
    reading: 'Zhōngguó Ruǎnjiàn Míngchéng',
    renderings: [{ english: 'China Renowned Software City', ours: true }],
    meaning:
      'A title of the industry ministry for cities strong in software. The sister title for parks is 中国软件名园.',
    see: ['中国软件名园'],
    grammar: { plural: 'China Renowned Software Cities' },
    level: 'central',
  },
  中国软件名园: {
    kind: 'programme',
    reading: 'Zhōngguó Ruǎnjiàn Míngyuán',
    renderings: [{ english: 'China Renowned Software Park', ours: true }],
    meaning: 'A title of the industry ministry for software parks. The ministry’s rules give no English name.',
    see: ['中国软件名城', '软件产业'],
    grammar: { plural: 'China Renowned Software Parks' },
    level: 'central',
  },
  专精特新梯度培育: {
    kind: 'programme',
    reading: 'zhuān-jīng-tè-xīn tīdù péiyù',
    renderings: [{ english: 'tiered cultivation of specialized and sophisticated SMEs', ours: true }],
    meaning:
      'The ladder from innovative small firm to specialised and sophisticated firm to “little giant”, set up by the industry ministry in 2022.',
    see: ['梯度培育', '专精特新'],
    level: 'central',
  },
};

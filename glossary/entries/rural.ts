/** The countryside: grain, farmland, villages and those who live in them. */
import type { EntryTable } from '../entry.ts';

export const rural: EntryTable = {
  城乡融合发展: {
    kind: 'term',
    reading: 'chéng-xiāng rónghé fāzhǎn',
    renderings: [{ english: 'integrated urban-rural development', source: 'party-congress-report-2022' }],
    meaning:
      'Town and country developed as one, so that people, money and land can move both ways and services come close to each other.',
    aliases: ['城乡融合'],
    see: ['乡村振兴'],
  },
  大食物观: {
    kind: 'term',
    reading: 'dà shíwùguān',
    renderings: [{ english: 'all-encompassing approach to food', ours: true }],
    meaning:
      'Thinking of food as more than grain: forests, grassland, rivers, seas and factories should all help to feed the country.',
    see: ['粮食安全'],
    grammar: { article: 'the' },
  },
  高标准农田: {
    kind: 'term',
    reading: 'gāobiāozhǔn nóngtián',
    renderings: [
      { english: 'high-standard cropland', source: 'party-congress-report-2022' },
      { english: 'high-standard farmland', ours: true },
    ],
    meaning:
      'Fields levelled, joined, watered, drained and reached by roads, so that they yield well in dry and in wet years.',
    see: ['永久基本农田', '粮食安全'],
  },
  耕地红线: {
    kind: 'term',
    reading: 'gēngdì hóngxiàn',
    renderings: [{ english: 'farmland redline', ours: true }],
    meaning:
      'The least farmland that China must keep: 1.8 billion mu, which is 120 million hectares. Each province answers for its share.',
    see: ['永久基本农田'],
    grammar: { article: 'the' },
  },
  国家粮食安全: {
    kind: 'term',
    reading: 'guójiā liángshi ānquán',
    renderings: [{ english: 'national food security', ours: true }],
    meaning: 'That the country can feed itself: China treats grain supply as a matter of national security.',
    see: ['粮食安全'],
  },
  和美乡村: {
    kind: 'term',
    reading: 'héměi xiāngcūn',
    renderings: [{ english: 'beautiful and harmonious countryside', source: 'party-congress-report-2022' }],
    meaning:
      'The aim for villages since 2022: good to live and to work in, clean, with services near what a town has, and in peace.',
    aliases: ['宜居宜业和美乡村'],
    see: ['乡村振兴', '千万工程'],
    since: '2022',
  },
  家庭农场: {
    kind: 'term',
    reading: 'jiātíng nóngchǎng',
    renderings: [{ english: 'family farm', ours: true }],
    meaning:
      'Farm run by a household as a business, larger than the usual small plots and often on land taken over from neighbours.',
    see: ['新型农业经营主体'],
    grammar: { plural: 'family farms' },
  },
  粮食安全: {
    kind: 'term',
    reading: 'liángshi ānquán',
    renderings: [{ english: 'food security', source: 'party-congress-report-2022' }],
    meaning:
      'Enough food at all times, above all grain grown at home. Party and government leaders answer for it together in every province.',
    see: ['国家粮食安全', '耕地红线'],
    caution: '粮食 counts cereals, beans and tubers, so “grain” in the narrow sense is less than what is meant.',
  },
  农村集体经济: {
    kind: 'term',
    reading: 'nóngcūn jítǐ jīngjì',
    renderings: [{ english: 'rural collective economy', ours: true }],
    meaning:
      'What a village owns in common, land and other assets, and the business done with it; members hold shares in the income.',
    grammar: { article: 'the' },
  },
  农村人居环境: {
    kind: 'term',
    reading: 'nóngcūn rénjū huánjìng',
    renderings: [{ english: 'rural living environment', source: 'plan-report-2023' }],
    meaning: 'How clean and fit to live in villages are: toilets, waste, sewage and the look of the place.',
    see: ['千万工程'],
    grammar: { article: 'the' },
  },
  农民合作社: {
    kind: 'term',
    reading: 'nóngmín hézuòshè',
    renderings: [{ english: 'farmers’ cooperative', ours: true }],
    meaning:
      'Association of farmers that buys, sells, processes or runs machines for its members, under a law of 2006.',
    see: ['新型农业经营主体'],
    grammar: { plural: 'farmers’ cooperatives' },
  },
  农业农村现代化: {
    kind: 'term',
    reading: 'nóngyè nóngcūn xiàndàihuà',
    renderings: [{ english: 'agricultural and rural modernization', ours: true }],
    meaning: 'Modern methods in farming and modern living in villages, pursued together as one goal.',
    see: ['乡村振兴', '农业强国'],
  },
  农业强国: {
    kind: 'term',
    reading: 'nóngyè qiángguó',
    renderings: [
      { english: 'strength in agriculture', source: 'party-congress-report-2022' },
      { english: 'a country strong in agriculture', ours: true },
    ],
    meaning:
      'Goal set in 2022: a country whose farming is secure in supply, strong in technology and equipment, and able to compete.',
    see: ['粮食安全'],
    since: '2022',
  },
  千万工程: {
    kind: 'programme',
    reading: 'Qiān Wàn Gōngchéng',
    renderings: [{ english: 'Green Rural Revival Program', source: 'work-report-2024' }],
    meaning:
      'Programme that Zhejiang began in 2003 to clean up ten thousand villages and make a thousand of them models. Its lessons are now to be used all over the country.',
    gloss: 'thousand and ten thousand project',
    aliases: ['千村示范、万村整治', '千村示范万村整治'],
    see: ['和美乡村', '农村人居环境'],
    since: '2003',
    notIn: ['千万工程款', '数千万工程', '几千万工程'],
    caution: 'Not “ten million projects”: it is a thousand model villages and ten thousand cleaned-up ones.',
    grammar: { article: 'the' },
  },
  千亿斤粮食产能提升行动: {
    kind: 'programme',
    reading: 'Qiānyì Jīn Liángshi Chǎnnéng Tíshēng Xíngdòng',
    renderings: [
      {
        english: 'drive to increase grain production capacity by 50 million metric tons',
        source: 'work-report-2024',
      },
    ],
    meaning:
      'Plan to be able to grow 100 billion jin, which is 50 million tonnes, more grain a year, by better fields, seeds and machines.',
    aliases: ['新一轮千亿斤粮食产能提升行动'],
    see: ['粮食安全'],
    grammar: { article: 'the' },
  },
  三农: {
    kind: 'term',
    reading: 'sānnóng',
    renderings: [{ english: 'agriculture, rural areas, and rural residents', source: 'work-report-2024' }],
    meaning:
      'The three rural matters: farming, the countryside and farmers. The first Central document of every year since 2004 has been about them.',
    gloss: 'the three “nong”',
    parts: [
      { chinese: '农业', english: 'agriculture' },
      { chinese: '农村', english: 'rural areas' },
      { chinese: '农民', english: 'rural residents' },
    ],
    see: ['乡村振兴', '中央一号文件'],
  },
  设施农业: {
    kind: 'term',
    reading: 'shèshī nóngyè',
    renderings: [{ english: 'protected agriculture', ours: true }],
    meaning: 'Farming in greenhouses, sheds and tanks, where light, warmth and water are under control.',
    caution: 'Not “agricultural facilities”: it is the farming that is done in them.',
  },
  脱贫攻坚: {
    kind: 'term',
    reading: 'tuōpín gōngjiān',
    renderings: [{ english: 'battle against poverty', source: 'party-congress-report-2022' }],
    meaning:
      'Campaign that lifted all rural people over the national poverty line; victory was declared in February 2021.',
    aliases: ['脱贫攻坚战'],
    see: ['乡村振兴'],
    grammar: { article: 'the' },
  },
  乡村全面振兴: {
    kind: 'term',
    reading: 'xiāngcūn quánmiàn zhènxīng',
    renderings: [{ english: 'all-around rural revitalization', ours: true }],
    meaning: 'Rural revitalization in all its sides: industries, people, culture, environment and organisations.',
    see: ['乡村振兴'],
  },
  乡村振兴: {
    kind: 'term',
    reading: 'xiāngcūn zhènxīng',
    renderings: [{ english: 'rural revitalization', source: 'party-congress-report-2022' }],
    meaning:
      'Strategy since 2017 to make the countryside prosper. It followed the campaign against poverty as the main task in rural areas.',
    see: ['三农', '脱贫攻坚', '乡村全面振兴'],
    since: '2017',
  },
  新型农业经营主体: {
    kind: 'term',
    reading: 'xīnxíng nóngyè jīngyíng zhǔtǐ',
    renderings: [{ english: 'new type of agricultural business', ours: true }],
    meaning: 'Family farms, cooperatives and farming firms, as against the small household with its few plots.',
    see: ['家庭农场', '农民合作社'],
    grammar: { plural: 'new types of agricultural businesses' },
  },
  永久基本农田: {
    kind: 'term',
    reading: 'yǒngjiǔ jīběn nóngtián',
    renderings: [{ english: 'permanent basic cropland', source: 'party-congress-report-2022' }],
    meaning: 'The best farmland, marked on maps and kept for crops; hardly anything may be built on it.',
    see: ['高标准农田', '耕地红线'],
  },
  宅基地: {
    kind: 'term',
    reading: 'zháijīdì',
    renderings: [{ english: 'rural residential land', ours: true }],
    meaning:
      'Plot that a village gives a member household for its house. The village owns the land, and it may not be sold to people from towns.',
    caution: 'Not “homestead” in the American sense: the household has the use of the land and does not own it.',
  },
  智慧农业: {
    kind: 'term',
    reading: 'zhìhuì nóngyè',
    renderings: [{ english: 'smart agriculture', ours: true }],
    meaning: 'Farming with sensors, drones, satellite data and software that says when to sow, water and spray.',
  },
  种业振兴: {
    kind: 'term',
    reading: 'zhǒngyè zhènxīng',
    renderings: [{ english: 'revitalization of the seed industry', ours: true }],
    meaning: 'Programme since 2021 to breed seeds and livestock at home and depend less on foreign strains.',
    aliases: ['种业振兴行动'],
    since: '2021',
    grammar: { article: 'the' },
  },
};

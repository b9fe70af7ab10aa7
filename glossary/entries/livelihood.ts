/** What touches people's lives: work, schools, health, old age and homes. */
import type { EntryTable } from '../entry.ts';

export const livelihood: EntryTable = {
  保障性住房: {
    kind: 'term',
    reading: 'bǎozhàngxìng zhùfáng',
    renderings: [{ english: 'government-subsidized housing', source: 'work-report-2024' }],
    meaning:
      'Homes that are let or sold below the market price to those with modest pay, on land and with credit that the state makes cheap.',
    aliases: ['保障房'],
    see: ['房住不炒'],
  },
  长期护理保险: {
    kind: 'term',
    reading: 'chángqī hùlǐ bǎoxiǎn',
    renderings: [{ english: 'long-term care insurance', source: 'third-plenum-resolution-2024' }],
    meaning:
      'Insurance that pays for nursing those who can no longer look after themselves; tried out in cities since 2016.',
    aliases: ['长护险'],
    see: ['养老服务'],
  },
  城镇职工基本养老保险: {
    kind: 'term',
    reading: 'chéngzhèn zhígōng jīběn yǎnglǎo bǎoxiǎn',
    renderings: [{ english: 'basic old-age insurance for urban employees', ours: true }],
    meaning: 'The pension scheme for those with a job in town, paid into by employer and employee.',
    see: ['养老保险'],
  },
  高校毕业生: {
    kind: 'term',
    reading: 'gāoxiào bìyèshēng',
    renderings: [{ english: 'college graduate', source: 'work-report-2024' }],
    meaning:
      'Those leaving universities and colleges in a year, over ten million since 2022; the first worry of job policy.',
    see: ['就业优先'],
    grammar: { plural: 'college graduates' },
  },
  公共卫生: {
    kind: 'term',
    reading: 'gōnggòng wèishēng',
    renderings: [{ english: 'public health', ours: true }],
    meaning: 'Preventing and controlling disease among the people at large, as against treating the single patient.',
    see: ['健康中国'],
  },
  获得感: {
    kind: 'term',
    reading: 'huòdégǎn',
    renderings: [{ english: 'sense of gain', ours: true }],
    meaning:
      'That people feel they have got something from reform; often with happiness and security as a set of three.',
  },
  健康中国: {
    kind: 'programme',
    reading: 'Jiànkāng Zhōngguó',
    renderings: [{ english: 'Healthy China Initiative', source: 'party-congress-report-2022' }],
    meaning: 'Policy since 2016, with goals to 2030, that puts prevention first and health into all other policies.',
    aliases: ['健康中国建设', '健康中国行动'],
    see: ['公共卫生'],
    since: '2016',
    grammar: { article: 'the' },
  },
  基本公共服务: {
    kind: 'term',
    reading: 'jīběn gōnggòng fúwù',
    renderings: [{ english: 'basic public services', source: 'party-congress-report-2022' }],
    meaning:
      'What the state owes everyone: schooling, health care, pensions, help with work and housing, and more on a published list.',
    grammar: { plural: 'basic public services' },
  },
  基本养老保险: {
    kind: 'term',
    reading: 'jīběn yǎnglǎo bǎoxiǎn',
    renderings: [{ english: 'basic old-age insurance', source: 'party-congress-report-2022' }],
    meaning:
      'The first pillar of the pension system, in two schemes: for employees, and for town and country residents.',
    see: ['养老保险', '城镇职工基本养老保险'],
  },
  基本医疗保险: {
    kind: 'term',
    reading: 'jīběn yīliáo bǎoxiǎn',
    renderings: [{ english: 'basic medical insurance', source: 'party-congress-report-2022' }],
    meaning:
      'Public health insurance: one scheme for employees, one for everybody else, together some 95% of the people.',
    aliases: ['基本医保', '医保', '医疗保险'],
    see: ['社会保障', '三医联动'],
    notIn: ['医保局'],
  },
  急难愁盼: {
    kind: 'slogan',
    reading: 'jí-nán-chóu-pàn',
    renderings: [{ english: 'people’s most pressing difficulties and worries', ours: true }],
    meaning: 'What is urgent, hard, worrying and longed for in people’s lives; officials are told to begin with it.',
    gloss: 'urgent, difficult, worrying, hoped for',
    aliases: ['急难愁盼问题'],
  },
  就业优先: {
    kind: 'term',
    reading: 'jiùyè yōuxiān',
    renderings: [{ english: 'employment-first policy', source: 'party-congress-report-2022' }],
    meaning:
      'Policy that weighs every economic measure by what it does for jobs; since 2019 it stands beside fiscal and monetary policy.',
    aliases: ['就业优先政策'],
    see: ['城镇新增就业'],
    grammar: { article: 'the' },
  },
  就业优先战略: {
    kind: 'term',
    reading: 'jiùyè yōuxiān zhànlüè',
    renderings: [{ english: 'employment-first strategy', ours: true }],
    meaning: 'Treating jobs as the first aim of economic policy, ahead of growth for its own sake.',
    see: ['就业优先'],
    grammar: { article: 'the' },
  },
  集中带量采购: {
    kind: 'term',
    reading: 'jízhōng dàiliàng cǎigòu',
    renderings: [{ english: 'centralized volume-based procurement', ours: true }],
    meaning:
      'Buying medicines and medical supplies for many hospitals at once, with the quantity promised, so that makers bid low. Since 2018.',
    aliases: ['带量采购', '药品集采', '药品集中采购'],
    see: ['三医联动'],
    since: '2018',
  },
  老旧小区改造: {
    kind: 'programme',
    reading: 'lǎojiù xiǎoqū gǎizào',
    renderings: [{ english: 'renovation of old urban residential communities', ours: true }],
    meaning:
      'Repair of housing estates, mostly built before 2000: pipes, insulation, lifts, parking and places for the old and the young.',
    aliases: ['城镇老旧小区改造'],
    grammar: { article: 'the' },
  },
  灵活就业: {
    kind: 'term',
    reading: 'línghuó jiùyè',
    renderings: [{ english: 'flexible employment', source: 'party-congress-report-2022' }],
    meaning:
      'Work without a regular contract: self-employed, part-time, and through platforms, such as couriers and drivers.',
    see: ['社会保障'],
  },
  民生: {
    kind: 'term',
    reading: 'mínshēng',
    renderings: [
      { english: 'public wellbeing', ours: true },
      { english: 'people’s livelihoods', ours: true },
    ],
    meaning:
      'How people live: jobs, income, schools, doctors, homes, care in old age. Budgets set out what share goes to it.',
    see: ['基本公共服务'],
    notIn: ['民生银行', '居民生', '农民生', '公民生', '人民生', '市民生', '国民生'],
  },
  农民工: {
    kind: 'term',
    reading: 'nóngmíngōng',
    renderings: [{ english: 'rural migrant worker', source: 'plan-report-2023' }],
    meaning:
      'Person registered in a village who works off the farm, in a town near by or far away; about 300 million people.',
    see: ['常住人口城镇化率'],
    grammar: { plural: 'rural migrant workers' },
  },
  普惠托育: {
    kind: 'term',
    reading: 'pǔhuì tuōyù',
    renderings: [{ english: 'public-interest childcare', ours: true }],
    meaning: 'Nurseries for children under three at a price that most families can pay, run or helped by the state.',
    aliases: ['普惠托育服务'],
    see: ['一老一小'],
  },
  三医联动: {
    kind: 'term',
    reading: 'sān yī liándòng',
    renderings: [
      {
        english: 'coordinated development and regulation of medical insurance, medical services, and pharmaceuticals',
        source: 'party-congress-report-2022',
      },
    ],
    meaning: 'Reforming the three together, since cheaper medicines help little where hospitals live by selling them.',
    aliases: ['三医协同', '医保、医疗、医药协同发展和治理'],
    parts: [
      { chinese: '医保', english: 'medical insurance' },
      { chinese: '医疗', english: 'medical services' },
      { chinese: '医药', english: 'pharmaceuticals' },
    ],
    see: ['基本医疗保险', '集中带量采购'],
    grammar: { article: 'the' },
  },
  社会保障: {
    kind: 'term',
    reading: 'shèhuì bǎozhàng',
    renderings: [{ english: 'social security', source: 'party-congress-report-2022' }],
    meaning:
      'Insurance for old age, illness, injury, unemployment and birth, with welfare and relief for those in need.',
    aliases: ['社保'],
    see: ['养老保险', '基本医疗保险'],
    notIn: ['人力资源社会保障', '人力资源和社会保障'],
  },
  双减: {
    kind: 'term',
    reading: 'shuāngjiǎn',
    renderings: [{ english: '“double reduction” policy', ours: true }],
    meaning:
      'Policy of July 2021 against two burdens on pupils: homework and tutoring after school. Firms may no longer tutor school subjects for profit.',
    aliases: ['双减政策'],
    see: ['义务教育'],
    since: '2021-07',
    grammar: { article: 'the' },
  },
  养老保险: {
    kind: 'term',
    reading: 'yǎnglǎo bǎoxiǎn',
    renderings: [{ english: 'old-age insurance', ours: true }],
    meaning: 'The pension system: basic public schemes, then plans of employers, then private accounts.',
    see: ['基本养老保险', '社会保障'],
  },
  养老服务: {
    kind: 'term',
    reading: 'yǎnglǎo fúwù',
    renderings: [{ english: 'elderly care services', ours: true }],
    meaning: 'Help for old people at home, in the neighbourhood or in homes; meals, nursing, day care.',
    see: ['银发经济', '长期护理保险'],
    grammar: { plural: 'elderly care services' },
  },
  一老一小: {
    kind: 'term',
    reading: 'yī lǎo yī xiǎo',
    renderings: [{ english: 'the elderly and children', ours: true }],
    meaning: 'Care at the two ends of life: for the old and for children under three, planned together.',
    see: ['养老服务', '普惠托育'],
  },
  银发经济: {
    kind: 'term',
    reading: 'yínfà jīngjì',
    renderings: [{ english: 'silver economy', source: 'work-report-2024' }],
    meaning:
      'Goods and services for older people and for getting ready for old age. The first State Council document of 2024 made it policy.',
    see: ['养老服务'],
    grammar: { article: 'the' },
  },
  义务教育: {
    kind: 'term',
    reading: 'yìwù jiàoyù',
    renderings: [{ english: 'compulsory education', source: 'party-congress-report-2022' }],
    meaning:
      'Nine years of free schooling, six of primary and three of junior secondary school, that the law requires.',
    aliases: ['九年义务教育'],
    see: ['双减'],
  },
  育儿补贴: {
    kind: 'term',
    reading: "yù'ér bǔtiē",
    renderings: [{ english: 'childcare subsidy', source: 'work-report-2025' }],
    meaning:
      'Money that the state pays to families with small children, nationwide from 2025, to make having children easier.',
    see: ['一老一小'],
    since: '2025',
    grammar: { plural: 'childcare subsidies' },
  },
  中等收入群体: {
    kind: 'term',
    reading: 'zhōngděng shōurù qúntǐ',
    renderings: [{ english: 'middle-income group', source: 'party-congress-report-2022' }],
    meaning: 'Households neither poor nor rich, put at over 400 million people; policy means it to grow.',
    aliases: ['中等收入人群'],
    see: ['共同富裕'],
    grammar: { article: 'the' },
  },
  最低生活保障: {
    kind: 'term',
    reading: 'zuìdī shēnghuó bǎozhàng',
    renderings: [{ english: 'subsistence allowance', ours: true }],
    meaning: 'Monthly payment that lifts the poorest households up to a line that each locality sets.',
    aliases: ['低保'],
    see: ['社会保障'],
    notIn: ['降低保', '较低保', '最低保'],
    grammar: { plural: 'subsistence allowances' },
  },
};

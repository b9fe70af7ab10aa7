/** Number formulas and blends: what they count, where public sources tell it. */
import type { EntryTable } from '../entry.ts';

export const formulas: EntryTable = {
  '1+6工作方案': {
    kind: 'formula',
    reading: "1+6 gōngzuò fāng'àn",
    renderings: [{ english: '“1+6” work plan', ours: true }],
    meaning:
      'A work plan of Chongqing for steadying industrial growth, named by a number formula. No public source that we found tells what the one and the six are.',
    see: ['工作方案'],
    grammar: { article: 'the', plural: '“1+6” work plans' },
    level: 'provincial',
  },
  '2349现代制造业集群体系': {
    kind: 'formula',
    reading: '2349 xiàndài zhìzàoyè jíqún tǐxì',
    renderings: [{ english: '“2349” modern manufacturing cluster system', ours: true }],
    meaning:
      'The manufacturing clusters of Fuling District in Chongqing, named by a formula after the pattern of the city’s own “33618”. No public source that we found tells what each figure counts.',
    see: ['33618现代制造业集群体系', '产业集群'],
    grammar: { article: 'the' },
    level: 'city',
  },
  '33618现代制造业集群体系': {
    kind: 'formula',
    reading: '33618 xiàndài zhìzàoyè jíqún tǐxì',
    renderings: [{ english: '“33618” modern manufacturing cluster system', source: 'scio-chongqing-2024' }],
    meaning:
      'Chongqing’s plan of June 2023 for 30 manufacturing clusters in four tiers: 3 leading, 3 pillar, 6 distinctive and 18 “new star” ones.',
    parts: [
      {
        chinese: '三大主导产业集群',
        english:
          '3 leading clusters: intelligent connected new energy vehicles, next-generation electronic information manufacturing, advanced materials',
      },
      {
        chinese: '三大支柱产业集群',
        english:
          '3 pillar clusters: intelligent equipment and intelligent manufacturing, food and agricultural product processing, software information services',
      },
      {
        chinese: '六大特色优势产业集群',
        english:
          '6 distinctive and competitive clusters, including new-type displays, lightweight alloy materials, new energy and new energy storage',
      },
      { chinese: '18个新星产业集群', english: '18 “new star” clusters, such as satellite internet' },
    ],
    aliases: ['33618现代制造业集群', '33618制造业集群体系', '33618现代制造业体系'],
    since: '2023-06',
    see: ['主导产业', '支柱产业', '特色优势产业'],
    grammar: { article: 'the' },
    level: 'provincial',
  },
  '416科技创新布局': {
    kind: 'formula',
    reading: '416 kējì chuàngxīn bùjú',
    renderings: [{ english: '“416” science and technology innovation layout', ours: true }],
    meaning:
      'Chongqing’s plan for science and technology: hubs in four areas (digital intelligence, life and health, new materials, green and low-carbon technology) and 16 strategic fields beneath them.',
    aliases: ['416科技创新战略布局', '416科创布局'],
    see: ['科技创新'],
    grammar: { article: 'the' },
    level: 'provincial',
  },
  '6+3未来产业': {
    kind: 'formula',
    reading: '6+3 wèilái chǎnyè',
    renderings: [{ english: '“6+3” industries of the future', ours: true }],
    meaning:
      'Chongqing’s list of industries of the future, named by a number formula; artificial intelligence, aerospace information and biomanufacturing are named as part of it. No public source that we found gives the full list.',
    see: ['未来产业', '空天信息', '生物制造'],
    grammar: { article: 'the' },
    level: 'provincial',
  },
  创新链: {
    kind: 'term',
    reading: 'chuàngxīnliàn',
    renderings: [{ english: 'innovation chain', ours: true }],
    meaning: 'The way from basic research through development and trial to production, seen as a chain.',
    see: ['四链', '中试'],
    grammar: { plural: 'innovation chains' },
  },
  '高端化、智能化、绿色化': {
    kind: 'formula',
    reading: 'gāoduānhuà, zhìnénghuà, lǜsèhuà',
    renderings: [
      { english: 'high-end, smart and green development', ours: true },
      { english: 'high-end, intelligent and green development', source: 'xinhua-manufacturing-2021' },
    ],
    meaning: 'The three directions of upgrading for Chinese manufacturing, repeated in nearly every industrial plan.',
    aliases: ['高端化智能化绿色化'],
    parts: [
      { chinese: '高端化', english: 'moving up-market' },
      { chinese: '智能化', english: 'becoming intelligent' },
      { chinese: '绿色化', english: 'becoming green' },
    ],
    see: ['智改数转绿色化'],
  },
  两新: {
    kind: 'formula',
    reading: 'liǎng xīn',
    renderings: [
      { english: 'two renewal programs', ours: true },
      {
        english: 'large-scale equipment renewals and consumer-goods trade-ins',
        source: 'china-daily-equipment-renewal-2024',
      },
    ],
    meaning:
      'Two subsidy programmes of March 2024: renewal of equipment by firms and trade-ins of consumer goods. From July 2024 ultra-long special treasury bonds have paid for much of both.',
    gloss: 'two “new”s',
    parts: [
      { chinese: '大规模设备更新', english: 'large-scale equipment renewals' },
      { chinese: '消费品以旧换新', english: 'trade-ins of consumer goods' },
    ],
    notIn: [
      '两新人',
      '两新组织',
      '两新党建',
      '两新党组织',
      '两新工委',
      '两新领域',
      '两新一重',
      '两新企业',
      '两新工作',
      '两新专职',
    ],
    since: '2024-03',
    see: ['两重', '两重两新', '大规模设备更新', '以旧换新'],
    caution: 'In Party-building news 两新 is another term: new economic and new social organisations.',
    level: 'central',
    grammar: { article: 'the' },
  },
  两新一重: {
    kind: 'formula',
    reading: 'liǎng xīn yī zhòng',
    renderings: [{ english: 'new infrastructure, new urbanization and major projects', ours: true }],
    meaning:
      'A formula of the government work report of 2020 for where public investment should go. Older than today’s 两重 and 两新, and another thing.',
    gloss: 'two “new”s and one “major”',
    parts: [
      { chinese: '新型基础设施建设', english: 'new types of infrastructure' },
      { chinese: '新型城镇化建设', english: 'new urbanization' },
      { chinese: '重大工程建设', english: 'major projects' },
    ],
    since: '2020-05',
    see: ['两重', '两新', '新型基础设施'],
    level: 'central',
  },
  两重: {
    kind: 'formula',
    reading: 'liǎng zhòng',
    renderings: [
      { english: 'two major undertakings', ours: true },
      {
        english: 'implementation of major national strategies and building up of security capacity in key areas',
        source: 'work-report-2024',
      },
    ],
    meaning:
      'What ultra-long special treasury bonds have been issued for since 2024: carrying out major national strategies and building up security capacity in key areas. Most of it is large public construction.',
    gloss: 'two “major”s',
    parts: [
      { chinese: '国家重大战略实施', english: 'implementation of major national strategies' },
      { chinese: '重点领域安全能力建设', english: 'building up security capacity in key areas' },
    ],
    notIn: [
      '两重性',
      '两重天',
      '两重山',
      '两重意',
      '两重庆',
      '两重含义',
      '两重身份',
      '两重保险',
      '两重压力',
      '两重影响',
      '两重关系',
      '两重标准',
      '两重任务',
      '两重考虑',
      '两重因素',
      '两重意义',
      '两重作用',
    ],
    since: '2024-03',
    see: ['两新', '两重两新'],
    caution: 'Read zhòng (major), not chóng (double); and 安全 here is security, not safety.',
    level: 'central',
    grammar: { article: 'the' },
  },
  两重两新: {
    kind: 'formula',
    reading: 'liǎng zhòng liǎng xīn',
    renderings: [{ english: 'two major undertakings and two renewal programs', ours: true }],
    meaning:
      'Four policies in one breath: national strategies and security capacity (两重), renewal of equipment and trade-ins of consumer goods (两新). Ultra-long special treasury bonds pay for them.',
    aliases: ['两重和两新', '两重、两新'],
    parts: [
      { chinese: '国家重大战略实施', english: 'implementation of major national strategies' },
      { chinese: '重点领域安全能力建设', english: 'building up security capacity in key areas' },
      { chinese: '大规模设备更新', english: 'large-scale equipment renewals' },
      { chinese: '消费品以旧换新', english: 'trade-ins of consumer goods' },
    ],
    since: '2024',
    see: ['两重', '两新'],
    level: 'central',
    grammar: { article: 'the' },
  },
  人才链: {
    kind: 'term',
    reading: 'réncáiliàn',
    renderings: [{ english: 'talent chain', ours: true }],
    meaning: 'Training, recruiting and keeping the people that research and industry need, seen as a chain.',
    see: ['四链'],
    grammar: { plural: 'talent chains' },
  },
  四侧协同: {
    kind: 'formula',
    reading: 'sìcè xiétóng',
    renderings: [{ english: 'coordination of the four sides', ours: true }],
    meaning:
      'A local formula for four sides of the economy that are to work together. No public source that we found tells which four are meant; 侧 as in “supply side” is a term of economic policy.',
    see: ['四链'],
    level: 'city',
  },
  四链: {
    kind: 'formula',
    reading: 'sìliàn',
    renderings: [
      { english: 'four chains', ours: true },
      { english: 'the innovation, industrial, capital and talent chains', ours: true },
    ],
    meaning:
      'The chains of innovation, industry, capital and talent. The Party congress of 2022 called for their deep integration: research, firms, money and people are to find each other.',
    parts: [
      { chinese: '创新链', english: 'innovation chain' },
      { chinese: '产业链', english: 'industrial chain' },
      { chinese: '资金链', english: 'capital chain' },
      { chinese: '人才链', english: 'talent chain' },
    ],
    since: '2022-10',
    see: ['四链融合', '创新链', '产业链', '资金链', '人才链'],
    grammar: { article: 'the' },
  },
  四链融合: {
    kind: 'formula',
    reading: 'sìliàn rónghé',
    renderings: [
      { english: 'integration of the four chains', ours: true },
      { english: 'integration of the innovation, industrial, capital and talent chains', ours: true },
    ],
    meaning: 'Bringing research, firms, money and people together, a task set by the Party congress of 2022.',
    since: '2022-10',
    see: ['四链'],
  },
  '微成长、小升高、高壮大、大变强': {
    kind: 'formula',
    reading: 'wēi chéngzhǎng, xiǎo shēng gāo, gāo zhuàngdà, dà biàn qiáng',
    renderings: [
      {
        english: 'micro firms grow, small ones go high-tech, high-tech ones get large, large ones get strong',
        ours: true,
      },
    ],
    meaning: 'A ladder in four steps by which local governments mean to raise firms, with a policy for each step.',
    parts: [
      { chinese: '微成长', english: 'micro firms grow' },
      { chinese: '小升高', english: 'small firms become high-tech firms' },
      { chinese: '高壮大', english: 'high-tech firms become large' },
      { chinese: '大变强', english: 'large firms become strong' },
    ],
    see: ['小升高', '高壮大', '大变强', '梯次培育'],
  },
  雁阵效应: {
    kind: 'term',
    reading: 'yànzhèn xiàoyìng',
    renderings: [{ english: 'flying-geese effect', ours: true }],
    meaning:
      'Firms advancing like geese in a V: a leader in front breaks the air, the others follow in its slipstream. In local news it means a large firm that pulls suppliers and small firms along.',
    see: ['龙头企业', '梯次培育'],
    caution: 'Not the economists’ “flying geese paradigm”, in which industries move from richer to poorer countries.',
  },
  资金链: {
    kind: 'term',
    reading: 'zījīnliàn',
    renderings: [{ english: 'capital chain', ours: true }],
    meaning:
      'The flow of money that keeps a firm going; in the set of four chains, finance along the whole way from research to production.',
    see: ['四链'],
    grammar: { plural: 'capital chains' },
  },
};

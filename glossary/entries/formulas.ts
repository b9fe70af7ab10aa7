/** Number formulas and blends: what they count, where public sources tell it. */
import type { EntryTable } from '../entry.ts';

export const formulas: EntryTable = {
  '415X': {
    kind: 'formula',
    reading: '',
    renderings: [{ english: '415X clusters of advanced manufacturing', ours: true }],
    meaning: 'Zhejiang: four world-class clusters, 15 clusters of a hundred billion each, and new ones.',
    aliases: ['“415X”先进制造业集群'],
    level: 'provincial',
  },
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
  八八战略: {
    kind: 'formula',
    reading: 'bā bā zhànlüè',
    renderings: [{ english: 'Double-Eight Strategy', ours: true }],
    meaning:
      'Zhejiang’s eight strengths and eight measures, set out in 2003 when Xi Jinping led the province, and still quoted there at the head of every plan.',
    level: 'provincial',
    since: '2003',
  },
  创新链: {
    kind: 'term',
    reading: 'chuàngxīnliàn',
    renderings: [{ english: 'innovation chain', ours: true }],
    meaning: 'The way from basic research through development and trial to production, seen as a chain.',
    see: ['四链', '中试'],
    grammar: { plural: 'innovation chains' },
  },
  多规合一: {
    kind: 'formula',
    reading: 'duō guī héyī',
    renderings: [{ english: 'integration of multiple plans into one', ours: true }],
    meaning:
      'Putting plans for land, towns and the environment, which used to contradict each other, into one spatial plan.',
    level: 'central',
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
  '1310具体部署': {
    kind: 'formula',
    reading: 'jùtǐ bùshǔ',
    renderings: [{ english: '“1310” plan of work', ours: true }],
    meaning: 'Guangdong’s plan since 2023; the parts are one aim, three drives and ten breakthroughs.',
    level: 'provincial',
    since: '2023',
  },
  两不愁三保障: {
    kind: 'formula',
    reading: 'liǎng bù chóu sān bǎozhàng',
    renderings: [{ english: 'two assurances and three guarantees', ours: true }],
    meaning:
      'No worry about food and clothing; education, basic medicine and safe housing: the standard of leaving poverty.',
    parts: [
      { chinese: '不愁吃', english: 'adequate food' },
      { chinese: '不愁穿', english: 'adequate clothing' },
      { chinese: '义务教育', english: 'compulsory education' },
      { chinese: '基本医疗', english: 'basic medical services' },
      { chinese: '住房安全', english: 'safe housing' },
    ],
    level: 'central',
  },
  两个健康: {
    kind: 'formula',
    reading: 'liǎng gè jiànkāng',
    renderings: [
      { english: 'two healthies', ours: true },
      { english: 'healthy growth of the non-public sector and of those working in it', ours: true },
    ],
    meaning:
      'Short for the healthy growth of the non-public economy and of the people in it, the aim of united front work with business.',
    level: 'central',
  },
  两山理论: {
    kind: 'formula',
    reading: 'liǎng shān lǐlùn',
    renderings: [
      { english: '“two mountains” theory', ours: true },
      { english: 'philosophy that lucid waters and lush mountains are invaluable assets', ours: true },
    ],
    meaning: 'Green hills and clear waters are mountains of gold and silver.',
    aliases: ['“两山”理念'],
    parts: [
      { chinese: '绿水青山', english: 'lucid waters and lush mountains' },
      { chinese: '金山银山', english: 'mountains of gold and silver' },
    ],
    level: 'central',
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
  六个统筹: {
    kind: 'formula',
    reading: 'liù gè tǒngchóu',
    renderings: [{ english: 'six balances', ours: true }],
    meaning: 'Six pairs to be balanced in economic work, named in December 2022.',
    level: 'central',
    since: '2022-12',
  },
  人才链: {
    kind: 'term',
    reading: 'réncáiliàn',
    renderings: [{ english: 'talent chain', ours: true }],
    meaning: 'Training, recruiting and keeping the people that research and industry need, seen as a chain.',
    see: ['四链'],
    grammar: { plural: 'talent chains' },
  },
  三产融合: {
    kind: 'formula',
    reading: 'sānchǎn rónghé',
    renderings: [{ english: 'integration of the primary, secondary and tertiary industries', ours: true }],
    meaning:
      'Farming joined with processing and services, such as tourism, so that more of what is earned stays in the village.',
    aliases: ['一二三产业融合', '一二三产业融合发展', '农村一二三产业融合发展'],
  },
  三大攻坚战: {
    kind: 'formula',
    reading: 'sān dà gōngjiānzhàn',
    renderings: [{ english: 'three critical battles', ours: true }],
    meaning:
      'The battles against major risks (above all financial), poverty and pollution, named by the Party congress of 2017 and fought until 2020.',
    parts: [
      { chinese: '防范化解重大风险', english: 'forestalling and defusing major risks' },
      { chinese: '精准脱贫', english: 'targeted poverty alleviation' },
      { chinese: '污染防治', english: 'pollution prevention and control' },
    ],
    level: 'central',
    since: '2017',
  },
  三大主粮: {
    kind: 'formula',
    reading: 'sān dà zhǔliáng',
    renderings: [{ english: 'three staple grains', ours: true }],
    meaning: 'Rice, wheat and maize.',
    aliases: ['三大谷物'],
    parts: [
      { chinese: '水稻', english: 'rice' },
      { chinese: '小麦', english: 'wheat' },
      { chinese: '玉米', english: 'maize' },
    ],
  },
  三高四新: {
    kind: 'formula',
    reading: 'sān gāo sì xīn',
    renderings: [{ english: '“three highlands and four new missions”', ours: true }],
    meaning: 'Hunan’s blueprint: highlands of advanced manufacturing, innovation and opening, and four tasks.',
    aliases: ['“三高四新”美好蓝图'],
    level: 'provincial',
    since: '2020',
  },
  三驾马车: {
    kind: 'formula',
    reading: 'sān jià mǎchē',
    renderings: [
      { english: 'three drivers of growth', ours: true },
      { english: 'troika', ours: true },
    ],
    meaning: 'Investment, consumption and exports, the three sides of demand, as three horses before a carriage.',
    parts: [
      { chinese: '投资', english: 'investment' },
      { chinese: '消费', english: 'consumption' },
      { chinese: '出口', english: 'exports' },
    ],
  },
  三权分置: {
    kind: 'formula',
    reading: 'sān quán fēn zhì',
    renderings: [{ english: 'separation of three rights', ours: true }],
    meaning:
      'Splitting rights in farmland in three: the village owns it, the household holds the contract, and a farm may use it. It lets land be leased out without giving up the contract.',
    aliases: ['承包地“三权”分置'],
    parts: [
      { chinese: '所有权', english: 'ownership rights' },
      { chinese: '承包权', english: 'contract rights' },
      { chinese: '经营权', english: 'management rights' },
    ],
    level: 'central',
  },
  三全育人: {
    kind: 'formula',
    reading: 'sān quán yùrén',
    renderings: [{ english: 'all-round education by all staff at all times', ours: true }],
    meaning: 'Of universities: everybody, always, in every way.',
  },
  三去一降一补: {
    kind: 'formula',
    reading: 'sān qù yī jiàng yī bǔ',
    renderings: [
      { english: 'cut overcapacity, reduce inventory, deleverage, lower costs and shore up weak links', ours: true },
      { english: 'five priority tasks', ours: true },
    ],
    meaning:
      'The five tasks of supply-side reform set in December 2015, against overcapacity, unsold homes, debt, costs and gaps.',
    parts: [
      { chinese: '去产能', english: 'cutting overcapacity' },
      { chinese: '去库存', english: 'reducing inventory' },
      { chinese: '去杠杆', english: 'deleveraging' },
      { chinese: '降成本', english: 'lowering costs' },
      { chinese: '补短板', english: 'shoring up weak links' },
    ],
    level: 'central',
    since: '2015',
  },
  三新一高: {
    kind: 'formula',
    reading: 'sān xīn yī gāo',
    renderings: [
      { english: 'new development stage, philosophy and pattern, and high-quality development', ours: true },
    ],
    meaning:
      'Short for the new stage of development (新发展阶段), the new philosophy (新发展理念), the new pattern (新发展格局) and high-quality development (高质量发展): the four phrases in which policy since 2020 is put.',
    parts: [
      { chinese: '新发展阶段', english: 'new development stage' },
      { chinese: '新发展理念', english: 'new development philosophy' },
      { chinese: '新发展格局', english: 'new development pattern' },
      { chinese: '高质量发展', english: 'high-quality development' },
    ],
    level: 'central',
    since: '2020',
  },
  双链融合: {
    kind: 'formula',
    reading: 'shuāngliàn rónghé',
    renderings: [{ english: 'integration of two chains', ours: true }],
    meaning:
      'Two chains joined, in most texts the chain of innovation and the chain of industry. Some texts mean other chains, so look for which two are named.',
  },
  '双随机、一公开': {
    kind: 'formula',
    reading: 'shuāng suíjī yī gōngkāi',
    renderings: [
      {
        english: 'oversight by randomly selected inspectors of randomly selected entities, with results made public',
        ours: true,
      },
    ],
    meaning:
      'Firms to be inspected and their inspectors are both drawn by lot, and the results are published, so that nobody is picked on.',
    aliases: ['双随机一公开', '“双随机', '一公开”监管'],
    level: 'central',
    since: '2015',
  },
  双一流: {
    kind: 'formula',
    reading: 'Shuāng Yīliú',
    renderings: [{ english: 'Double First-Class initiative', ours: true }],
    meaning:
      'The programme to make some universities and disciplines world-class. It replaced Projects 211 and 985 in 2017, and its list is revised every few years.',
    aliases: ['“双一流”建设'],
    level: 'central',
    since: '2015',
  },
  双招双引: {
    kind: 'formula',
    reading: 'shuāng zhāo shuāng yǐn',
    renderings: [{ english: 'attracting investment and talent', ours: true }],
    meaning: 'Local competition for capital and for talent at once, with targets for officials.',
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
  四敢: {
    kind: 'formula',
    reading: 'sì gǎn',
    renderings: [{ english: 'four dares', ours: true }],
    meaning: 'Officials dare to act, localities to break through, firms to work, people to pioneer.',
    parts: [
      { chinese: '干部敢为', english: 'officials dare to act' },
      { chinese: '地方敢闯', english: 'localities dare to break new ground' },
      { chinese: '企业敢干', english: 'enterprises dare to take action' },
      { chinese: '群众敢首创', english: 'people dare to pioneer' },
    ],
    level: 'central',
    since: '2022',
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
  五个必须: {
    kind: 'formula',
    reading: 'wǔ gè bìxū',
    renderings: [{ english: 'five musts', ours: true }],
    meaning: 'What economic work has learned; the members stand in the text.',
  },
  五个统筹: {
    kind: 'formula',
    reading: 'wǔ gè tǒngchóu',
    renderings: [{ english: 'five balances', ours: true }],
    meaning: 'Five pairs to be balanced, named by the Central Economic Work Conference of 2024.',
    level: 'central',
    since: '2024-12',
  },
  五链协同: {
    kind: 'formula',
    reading: 'wǔ liàn xiétóng',
    renderings: [{ english: 'coordination of five chains', ours: true }],
    meaning: 'Local formula, mostly innovation, industry, capital, talent and policy chains.',
  },
  五育并举: {
    kind: 'formula',
    reading: 'wǔ yù bìngjǔ',
    renderings: [{ english: 'education in five fields', ours: true }],
    meaning: 'Moral, intellectual, physical, aesthetic and labour education.',
    parts: [
      { chinese: '德育', english: 'moral education' },
      { chinese: '智育', english: 'intellectual education' },
      { chinese: '体育', english: 'physical education' },
      { chinese: '美育', english: 'aesthetic education' },
      { chinese: '劳动教育', english: 'labour education' },
    ],
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
  一核两翼: {
    kind: 'formula',
    reading: 'yī hé liǎngyì',
    renderings: [{ english: 'one core and two wings', ours: true }],
    meaning: 'Local layout of a centre and two supports; the members stand in the text.',
  },
  一件事一次办: {
    kind: 'formula',
    reading: 'yī jiàn shì yī cì bàn',
    renderings: [{ english: 'one matter handled in one go', ours: true }],
    meaning:
      'All papers for one event of life, such as a birth or the opening of a shop, handled together at one counter or online. The national list is known as 高效办成一件事.',
    aliases: ['高效办成一件事'],
  },
  一区两群: {
    kind: 'formula',
    reading: 'yī qū liǎng qún',
    renderings: [{ english: 'one area and two clusters', ours: true }],
    meaning: 'Chongqing’s layout: metropolitan area, Three Gorges and Wuling town clusters.',
    level: 'provincial',
  },
  一体两翼: {
    kind: 'formula',
    reading: 'yītǐ liǎngyì',
    renderings: [{ english: 'one body and two wings', ours: true }],
    meaning: 'A main part and two that support it; the members stand in the text.',
  },
  一网通办: {
    kind: 'formula',
    reading: 'yīwǎng tōngbàn',
    renderings: [{ english: 'one-stop online government services', ours: true }],
    meaning: 'All government services of a place through one website or app, first in Shanghai in 2018.',
  },
  一网统管: {
    kind: 'formula',
    reading: 'yīwǎng tǒngguǎn',
    renderings: [{ english: 'unified online management', ours: true }],
    meaning: 'One system of sensors and screens through which a city is run, first in Shanghai.',
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
  最多跑一次: {
    kind: 'formula',
    reading: 'zuì duō pǎo yī cì',
    renderings: [{ english: 'at most one visit', ours: true }],
    meaning:
      'Zhejiang’s reform of services since 2016: for whatever matter, people need to come to the counter once at most. Others followed with versions of their own.',
    aliases: ['“最多跑一次”改革'],
    since: '2016',
  },
};

/** Technology: science policy, laboratories, digital and space technology, and how results become products. */
import type { EntryTable } from '../entry.ts';

export const technology: EntryTable = {
  '5G': {
    kind: 'industry',
    reading: '5G',
    renderings: [{ english: '5G', ours: true }],
    meaning:
      'The fifth generation of mobile networks. The number of base stations, 基站, is a standard figure of progress.',
    aliases: ['第五代移动通信'],
    see: ['6G', '新型基础设施'],
    notIn: ['5GHz', '5GB'],
  },
  '5G-A': {
    kind: 'industry',
    reading: '5G-A',
    renderings: [
      { english: '5G-Advanced', ours: true },
      { english: '5.5G', ours: true },
    ],
    meaning: 'The step between 5G and 6G, with higher speed and exact positioning; operators began to sell it in 2024.',
    aliases: ['5.5G'],
    see: ['5G', '6G'],
  },
  '5G+工业互联网': {
    kind: 'term',
    reading: '5G+gōngyè hùliánwǎng',
    renderings: [
      { english: '5G plus industrial internet', ours: true },
      { english: '5G + industrial internet', ours: true },
    ],
    meaning: '5G links in factories, mines and ports, as the base of the industrial internet.',
    aliases: ['5G＋工业互联网'],
    see: ['5G', '工业互联网'],
  },
  '5G规模化应用': {
    kind: 'term',
    reading: '5G guīmóhuà yìngyòng',
    renderings: [{ english: 'large-scale application of 5G technology', ours: true }],
    meaning:
      'Bringing 5G out of the phone into factories, mines, ports and hospitals. The ministry’s action for it is called “Sail”.',
    see: ['5G'],
  },
  '5G基站': {
    kind: 'indicator',
    reading: '5G jīzhàn',
    renderings: [{ english: '5G base station', ours: true }],
    meaning: 'The masts and boxes of the 5G network; their number is told every month.',
    see: ['5G'],
    unit: '万个',
    grammar: { plural: '5G base stations' },
  },
  '6G': {
    kind: 'industry',
    reading: '6G',
    renderings: [
      { english: '6G technology', source: 'china-daily-work-report-industries-2025' },
      { english: '6G', ours: true },
    ],
    meaning:
      'The sixth generation of mobile networks, expected around 2030. The work report of 2025 put it among the industries of the future.',
    aliases: ['第六代移动通信'],
    see: ['未来产业', '5G'],
    notIn: ['6GB', '6GHz'],
  },
  拔尖创新人才: {
    kind: 'term',
    reading: 'bájiān chuàngxīn réncái',
    renderings: [
      { english: 'top-tier innovative talent', ours: true },
      { english: 'top-notch innovative personnel', ours: true },
      { english: 'first-class innovators', ours: true },
    ],
    meaning: 'The most gifted young people, for whom special classes and programmes are run.',
    see: ['人才强国战略', '基础研究'],
  },
  北斗: {
    kind: 'industry',
    reading: 'Běidǒu',
    renderings: [
      { english: 'BeiDou', source: 'china-daily-aerospace-chongqing-2024' },
      { english: 'BeiDou Navigation Satellite System', ours: true },
    ],
    meaning:
      'China’s satellite navigation system, the counterpart of GPS, named after the Big Dipper. Its third generation has served the whole world since 2020.',
    aliases: ['北斗卫星导航系统', '北斗系统'],
    notIn: ['北斗星'],
    see: ['空天信息'],
  },
  标准必要专利: {
    kind: 'term',
    reading: 'biāozhǔn bìyào zhuānlì',
    renderings: [{ english: 'standard-essential patent', ours: true }],
    meaning:
      'A patent without which a standard such as 5G cannot be met. Whoever holds it must license it on fair terms, and what is fair is fought over in courts.',
    see: ['专利', '5G'],
    grammar: { plural: 'standard-essential patents' },
  },
  操作系统: {
    kind: 'industry',
    reading: 'cāozuò xìtǒng',
    renderings: [{ english: 'operating system', ours: true }],
    meaning:
      'The basic program of computers and phones. With industrial software a gap that policy wants filled by Chinese systems such as HarmonyOS and openEuler.',
    see: ['基础软件', '信创'],
    grammar: { plural: 'operating systems' },
  },
  产教融合: {
    kind: 'term',
    reading: 'chǎn-jiào rónghé',
    renderings: [
      { english: 'integration of industry and education', ours: true },
      { english: 'integration between industry and education', ours: true },
    ],
    meaning: 'Firms take part in vocational schools and universities: courses, workshops, teachers.',
    see: ['产学研', '高技能人才'],
  },
  产学研: {
    kind: 'term',
    reading: 'chǎn-xué-yán',
    renderings: [
      { english: 'industry-university-research collaboration', ours: true },
      { english: 'collaboration between industries, universities, and research institutes', ours: true },
    ],
    meaning:
      'Firms, universities and institutes working together; with 用 for users at the end. The firms are now to lead.',
    gloss: 'produce, learn, research',
    aliases: ['产学研用', '产学研合作', '产学研协同', '产学研融合', '产学研深度融合', '产学研用深度融合'],
    see: ['创新联合体', '企业科技创新主体地位'],
  },
  产业教授: {
    kind: 'office',
    reading: 'chǎnyè jiàoshòu',
    renderings: [{ english: 'industry professor', ours: true }],
    meaning: 'A manager or engineer of a firm who teaches at a university.',
    see: ['产学研', '科技副总'],
    grammar: { plural: 'industry professors' },
  },
  产业数字化: {
    kind: 'term',
    reading: 'chǎnyè shùzìhuà',
    renderings: [
      { english: 'digital transformation of industries', ours: true },
      { english: 'industrial digitalization', ours: true },
      { english: 'digitalization of traditional industries', ours: true },
    ],
    meaning:
      'Bringing digital technology into existing industries. Its twin is 数字产业化, building digital industries.',
    see: ['数字产业化', '数字化转型'],
    caution: 'Easily confused with 数字产业化, which has the two words the other way round.',
  },
  超级计算机: {
    kind: 'industry',
    reading: 'chāojí jìsuànjī',
    renderings: [{ english: 'supercomputer', source: 'work-report-2023' }],
    meaning: 'The fastest machines for science and simulation, as at Wuxi, Guangzhou and Tianjin.',
    aliases: ['超级计算', '超算'],
    see: ['算力', '智算中心'],
    notIn: ['超算法'],
    grammar: { plural: 'supercomputers' },
  },
  成果转化: {
    kind: 'term',
    reading: 'chéngguǒ zhuǎnhuà',
    renderings: [
      { english: 'commercialization of research results', ours: true },
      { english: 'commercialization of scientific and technological advances', ours: true },
      { english: 'application of scientific and technological advances', ours: true },
      { english: 'commercialization of scientific and technological outcomes', ours: true },
      {
        english: 'commercialization of scientific and technological achievements',
        source: 'xinhua-sci-tech-industry-2025',
      },
    ],
    meaning:
      'Turning what laboratories find into products and firms. Officials call it the last mile of innovation, and have loosened rules so that researchers may share the gains.',
    aliases: ['科技成果转化'],
    see: ['中试', '概念验证'],
  },
  重庆实验室: {
    kind: 'organisation',
    reading: 'Chóngqìng Shíyànshì',
    renderings: [{ english: 'Chongqing Laboratory', ours: true }],
    meaning:
      'A laboratory title of Chongqing municipality, not a national one: the Jinfeng, Jialing River and Mingyue Lake laboratories are among those that bear it.',
    see: ['国家实验室', '全国重点实验室'],
    grammar: { plural: 'Chongqing laboratories' },
    level: 'provincial',
  },
  创新策源地: {
    kind: 'term',
    reading: 'chuàngxīn cèyuándì',
    renderings: [
      { english: 'source of innovation', ours: true },
      { english: 'cradle of innovation', ours: true },
      { english: 'hub of original innovation', ours: true },
    ],
    meaning:
      'Where new ideas and technologies first arise. 策源地 was a word for the starting point of movements and wars.',
    aliases: ['科技创新策源地'],
    see: ['原始创新'],
  },
  创新创业: {
    kind: 'term',
    reading: 'chuàngxīn chuàngyè',
    renderings: [{ english: 'innovation and entrepreneurship', ours: true }],
    meaning: 'Inventing and founding firms, as fields of policy, teaching and contests.',
    see: ['大众创业、万众创新'],
  },
  创新高地: {
    kind: 'term',
    reading: 'chuàngxīn gāodì',
    renderings: [
      { english: 'innovation hub', ours: true },
      { english: 'hub of innovation', ours: true },
      { english: 'pacesetter in innovation', ours: true },
    ],
    meaning: 'A place that leads in innovation. Official English says “hub” rather than “highland”.',
    aliases: ['科技创新高地'],
    see: ['科技创新中心'],
    grammar: { plural: 'innovation hubs' },
  },
  创新联合体: {
    kind: 'organisation',
    reading: 'chuàngxīn liánhétǐ',
    renderings: [{ english: 'innovation consortium', ours: true }],
    meaning:
      'A group of firms, universities and institutes under a leading firm that takes on a technical task together.',
    see: ['产学研', '揭榜挂帅'],
    grammar: { plural: 'innovation consortiums' },
  },
  创新驱动发展: {
    kind: 'term',
    reading: 'chuàngxīn qūdòng fāzhǎn',
    renderings: [{ english: 'innovation-driven development', source: 'scio-innovation-2020' }],
    meaning:
      'Growth led by new technology and ideas rather than by more labour, land and capital. A national strategy since 2012.',
    aliases: ['创新驱动'],
    see: ['创新驱动发展战略', '科技创新'],
  },
  创新驱动发展战略: {
    kind: 'term',
    reading: 'chuàngxīn qūdòng fāzhǎn zhànlüè',
    renderings: [
      { english: 'innovation-driven development strategy', source: 'china-daily-manufacturing-2019' },
      { english: 'strategy of promoting innovation-driven development', source: 'scio-innovation-2020' },
    ],
    meaning:
      'Growth is to come from new technology and not from more labour, land and capital: a national strategy since 2012.',
    see: ['创新驱动发展', '科教兴国战略'],
    level: 'central',
    since: '2012',
    grammar: { article: 'the' },
  },
  创新生态: {
    kind: 'term',
    reading: 'chuàngxīn shēngtài',
    renderings: [
      { english: 'innovation ecosystem', source: 'china-daily-innovation-ecosystem-2017' },
      { english: 'ecosystem for innovation', ours: true },
    ],
    meaning: 'The firms, funds, laboratories, people and rules in which new technology grows.',
    aliases: ['创新生态系统', '开放创新生态'],
    see: ['产业生态'],
  },
  创新型城市: {
    kind: 'term',
    reading: 'chuàngxīnxíng chéngshì',
    renderings: [{ english: 'innovative city', ours: true }],
    meaning: 'A city named by the science ministry for its innovation; more than a hundred are.',
    aliases: ['国家创新型城市'],
    see: ['创新型国家'],
    grammar: { plural: 'innovative cities' },
  },
  创新型国家: {
    kind: 'term',
    reading: 'chuàngxīnxíng guójiā',
    renderings: [
      { english: 'country of innovators', source: 'scio-innovators-2021' },
      { english: 'innovation-oriented country', source: 'scio-innovation-2020' },
      { english: 'innovative country', ours: true },
    ],
    meaning:
      'A country that lives by innovation: China declared in 2022 that it had joined the ranks, and wants to be at the front by 2035.',
    see: ['科技强国', '国家创新体系'],
    grammar: { plural: 'countries of innovators' },
  },
  词元: {
    kind: 'term',
    reading: 'cíyuán',
    renderings: [{ english: 'token', ours: true }],
    meaning:
      'The piece of text in which AI models count. Chinese statistics quote how many are used each day as a measure of AI use.',
    see: ['大模型', '算力'],
    grammar: { plural: 'tokens' },
  },
  从0到1: {
    kind: 'slogan',
    reading: 'cóng 0 dào 1',
    renderings: [{ english: 'from zero to one', ours: true }],
    meaning: 'The step to something wholly new, as against improvement, “from one to N”.',
    aliases: ['从零到一', '从0到1的突破'],
    see: ['原始创新'],
  },
  大飞机: {
    kind: 'industry',
    reading: 'dà fēijī',
    renderings: [
      { english: 'large passenger aircraft', ours: true },
      { english: 'airliner', source: 'work-report-2023' },
    ],
    meaning: 'Jet airliners of China’s own, above all the C919 of the state maker COMAC, in service since 2023.',
    aliases: ['国产大飞机', '大飞机制造'],
    see: ['航空发动机'],
    caution: 'Literally “big aircraft”; what is meant is airliners, not giant planes.',
    notIn: ['大飞机场'],
    grammar: { plural: 'large passenger aircraft' },
  },
  大国工匠: {
    kind: 'term',
    reading: 'dàguó gōngjiàng',
    renderings: [
      { english: 'master craftsman of the nation', ours: true },
      { english: 'national craftsman', ours: true },
      { english: 'great craftsman', ours: true },
    ],
    meaning: 'A worker of the highest skill, honoured as an example; since a television series of 2015 a title.',
    see: ['工匠精神', '高技能人才'],
    grammar: { plural: 'master craftsmen of the nation' },
  },
  大科学装置: {
    kind: 'term',
    reading: 'dà kēxué zhuāngzhì',
    renderings: [
      { english: 'large-scale scientific facility', ours: true },
      { english: 'mega-science facility', ours: true },
    ],
    meaning:
      'A research machine too big for one institute, such as a synchrotron, telescope or fusion device, built by the state and open to many users.',
    see: ['重大科技基础设施'],
    grammar: { plural: 'large-scale scientific facilities' },
  },
  大模型: {
    kind: 'industry',
    reading: 'dà móxíng',
    renderings: [
      { english: 'large AI model', ours: true },
      { english: 'large-scale AI model', source: 'china-daily-ai-plus-2025' },
    ],
    meaning:
      'An AI model with very many parameters, such as those that write text or draw pictures. Wider than a large language model, which works with text.',
    see: ['人工智能', '人工智能+', '算力'],
    grammar: { plural: 'large AI models' },
  },
  大数据: {
    kind: 'industry',
    reading: 'dàshùjù',
    renderings: [{ english: 'big data', source: 'qiushi-innovation-2024' }],
    meaning:
      'Very large bodies of data and the means to work with them. In names of local offices it means simply data management.',
    see: ['数据要素', '云计算'],
  },
  '大众创业、万众创新': {
    kind: 'slogan',
    reading: 'dàzhòng chuàngyè, wànzhòng chuàngxīn',
    renderings: [
      { english: 'mass entrepreneurship and innovation', source: 'china-daily-innovation-zones-2017' },
      { english: 'widespread entrepreneurship and innovation', ours: true },
    ],
    meaning:
      'Li Keqiang’s motto of 2014: everybody may found a firm and innovate. Brought cheap registration, maker spaces and a yearly “Innovation Week”.',
    gloss: 'the masses start businesses, the multitude innovates',
    aliases: ['大众创业万众创新', '双创'],
    see: ['众创空间'],
    since: '2014',
    notIn: ['双创新', '双创造'],
  },
  颠覆性技术: {
    kind: 'term',
    reading: 'diānfùxìng jìshù',
    renderings: [{ english: 'disruptive technology', source: 'work-report-2025' }],
    meaning: 'A technology that makes existing products or ways of working obsolete.',
    see: ['前沿技术', '未来产业'],
    grammar: { plural: 'disruptive technologies' },
  },
  低碳技术: {
    kind: 'industry',
    reading: 'dītàn jìshù',
    renderings: [{ english: 'low-carbon technology', ours: true }],
    meaning: 'Ways of producing power and goods with less carbon dioxide.',
    grammar: { plural: 'low-carbon technologies' },
  },
  东数西算: {
    kind: 'programme',
    reading: 'dōngshù-xīsuàn',
    renderings: [{ english: 'East Data, West Computing', source: 'bastille-post-computing' }],
    meaning:
      'A national project launched in February 2022: data from the crowded east are processed in the west, where land and power are cheaper. It has eight hubs, among them Chengdu–Chongqing, and ten data centre clusters.',
    gloss: 'eastern data, western computing',
    since: '2022-02',
    see: ['算力', '新型基础设施'],
    level: 'central',
  },
  发明专利: {
    kind: 'term',
    reading: 'fāmíng zhuānlì',
    renderings: [{ english: 'invention patent', source: 'cnipa-plan-2021' }],
    meaning:
      'The strongest of China’s three kinds of patent, given for 20 years after substantive examination; the others are utility models and designs. News that counts “patents” often mixes the three.',
    see: ['专利', '高价值发明专利'],
    grammar: { plural: 'invention patents' },
  },
  孵化器: {
    kind: 'organisation',
    reading: 'fūhuàqì',
    renderings: [{ english: 'incubator', source: 'xinhua-future-industries-2024' }],
    meaning: 'A house that gives young firms rooms, advice and money. The state certifies them.',
    aliases: ['科技企业孵化器'],
    see: ['众创空间', '初创企业'],
    grammar: { plural: 'incubators' },
  },
  概念验证: {
    kind: 'term',
    reading: 'gàiniàn yànzhèng',
    renderings: [{ english: 'proof of concept', source: 'xinhua-pilot-testing-2024' }],
    meaning:
      'A first check whether a research result can become a product at all. It comes before pilot-scale testing; cities fund centres for both.',
    see: ['中试', '成果转化'],
  },
  高层次人才: {
    kind: 'term',
    reading: 'gāo céngcì réncái',
    renderings: [
      { english: 'high-caliber professionals', ours: true },
      { english: 'high-level talent', ours: true },
    ],
    meaning: 'People with high degrees or titles whom cities woo with money and homes.',
    see: ['人才强国战略'],
  },
  高价值发明专利: {
    kind: 'indicator',
    reading: 'gāojiàzhí fāmíng zhuānlì',
    renderings: [{ english: 'high-value invention patent', source: 'cnipa-plan-2021' }],
    meaning:
      'Invention patents that meet one of several tests, for instance being in strategic emerging industries or kept in force for more than ten years. The 14th Five-Year Plan set a target of 12 for every 10,000 people.',
    since: '2021-03',
    see: ['发明专利'],
    grammar: { plural: 'high-value invention patents' },
  },
  高技能人才: {
    kind: 'term',
    reading: 'gāo jìnéng réncái',
    renderings: [
      { english: 'highly skilled worker', ours: true },
      { english: 'highly skilled personnel', ours: true },
    ],
    meaning: 'Workers with the upper grades of vocational certificates, from senior worker up to chief technician.',
    see: ['大国工匠'],
    grammar: { plural: 'highly skilled workers' },
  },
  高水平研究型大学: {
    kind: 'organisation',
    reading: 'gāo shuǐpíng yánjiūxíng dàxué',
    renderings: [{ english: 'high-level research university', ours: true }],
    meaning:
      'A university strong in research; one of the four parts of the national “strategic scientific and technological strength”.',
    see: ['国家战略科技力量'],
    grammar: { plural: 'high-level research universities' },
  },
  高质量数据集: {
    kind: 'term',
    reading: 'gāo zhìliàng shùjùjí',
    renderings: [{ english: 'high-quality dataset', source: 'jamestown-datasets-2026' }],
    meaning:
      'Cleaned and labelled data on which AI models are trained; building them is a task of the data authorities.',
    see: ['大模型', '数据标注'],
    grammar: { plural: 'high-quality datasets' },
  },
  公共数据: {
    kind: 'term',
    reading: 'gōnggòng shùjù',
    renderings: [{ english: 'public data', ours: true }],
    meaning:
      'Data that offices and public services hold. They may be opened, or worked by firms under “authorised operation”, 授权运营.',
    aliases: ['公共数据资源'],
    see: ['数据要素'],
  },
  公共数据授权运营: {
    kind: 'term',
    reading: 'gōnggòng shùjù shòuquán yùnyíng',
    renderings: [{ english: 'authorized operation of public data', source: 'bastille-post-public-data-2024' }],
    meaning:
      'A government lets chosen firms work its data and sell the services made of them, while the raw data stay inside.',
    see: ['公共数据', '数据要素'],
  },
  工匠精神: {
    kind: 'slogan',
    reading: 'gōngjiàng jīngshén',
    renderings: [
      { english: 'spirit of craftsmanship', ours: true },
      { english: 'craftsmanship spirit', ours: true },
    ],
    meaning: 'Care for detail and for perfect work. In the work report of 2016 for the first time.',
    see: ['大国工匠'],
    since: '2016',
  },
  共享经济: {
    kind: 'term',
    reading: 'gòngxiǎng jīngjì',
    renderings: [{ english: 'sharing economy', ours: true }],
    meaning:
      'Use of things in common through platforms, from bicycles to flats. A vogue of the years around 2017, on which rules for platforms followed.',
    aliases: ['分享经济'],
  },
  共性技术: {
    kind: 'term',
    reading: 'gòngxìng jìshù',
    renderings: [{ english: 'generic technology', source: 'xinhua-pilot-testing-2024' }],
    meaning:
      'Technology that many firms or trades need and none wants to pay for alone; the state funds centres for it.',
    aliases: ['关键共性技术'],
    see: ['国家制造业创新中心'],
    grammar: { plural: 'generic technologies' },
  },
  工业互联网: {
    kind: 'industry',
    reading: 'gōngyè hùliánwǎng',
    renderings: [{ english: 'industrial internet', source: 'china-daily-industrial-internet-2020' }],
    meaning:
      'Machines, plants and suppliers joined by networks and data platforms. China has promoted it as infrastructure since 2017.',
    see: ['智能制造', '新型基础设施'],
    grammar: { article: 'the' },
  },
  工业互联网平台: {
    kind: 'industry',
    reading: 'gōngyè hùliánwǎng píngtái',
    renderings: [{ english: 'industrial internet platform', ours: true }],
    meaning:
      'A cloud system on which factories link machines, suppliers and programs. The ministry names the strongest “cross-industry and cross-field” (双跨) platforms.',
    see: ['工业互联网'],
    grammar: { plural: 'industrial internet platforms' },
  },
  工业软件: {
    kind: 'industry',
    reading: 'gōngyè ruǎnjiàn',
    renderings: [{ english: 'industrial software', ours: true }],
    meaning:
      'Programs for designing, simulating and running production. Foreign products dominate, so it is on every list of gaps to close.',
    see: ['基础软件', '卡脖子'],
  },
  关键核心技术: {
    kind: 'term',
    reading: 'guānjiàn héxīn jìshù',
    renderings: [
      { english: 'core technologies in key fields', source: 'work-report-2023' },
      { english: 'key and core technologies', source: 'china-daily-sci-tech-blueprint-2021' },
      { english: 'key core technologies', source: 'cnipa-plan-2021' },
    ],
    meaning:
      'The technologies on which whole industries depend and which China wants to command itself. Usually followed by 攻关, an organised push to master them.',
    aliases: ['核心关键技术'],
    see: ['卡脖子', '新型举国体制', '揭榜挂帅'],
    caution: 'The official English is “core technologies in key fields”, not “key core technologies”.',
  },
  关键核心技术攻关: {
    kind: 'term',
    reading: 'guānjiàn héxīn jìshù gōngguān',
    renderings: [
      { english: 'breakthroughs in core technologies in key fields', source: 'work-report-2025' },
      { english: 'research on core technologies in key fields', ours: true },
    ],
    meaning: 'Concentrated work on the technologies that China must still buy and may be refused.',
    aliases: ['核心技术攻关'],
    see: ['关键核心技术', '新型举国体制'],
  },
  国产化: {
    kind: 'term',
    reading: 'guóchǎnhuà',
    renderings: [
      { english: 'localization', ours: true },
      { english: 'domestic substitution', ours: true },
    ],
    meaning: 'Replacing imported parts or technology with Chinese-made ones.',
    see: ['国产替代', '自主可控'],
  },
  国产替代: {
    kind: 'term',
    reading: 'guóchǎn tìdài',
    renderings: [
      { english: 'domestic substitution', ours: true },
      { english: 'import substitution', ours: true },
    ],
    meaning:
      'Buying Chinese chips, software or machines in place of foreign ones. Common among analysts and investors; official texts prefer 自主可控.',
    see: ['国产化', '自主可控'],
  },
  国家创新体系: {
    kind: 'term',
    reading: 'guójiā chuàngxīn tǐxì',
    renderings: [
      { english: 'national innovation system', source: 'most-opinions-2012' },
      { english: 'China’s innovation system', ours: true },
    ],
    meaning:
      'The whole of laboratories, universities, firms and rules with which a country makes new technology. The goal is to raise its “overall performance”.',
    see: ['国家战略科技力量', '新型举国体制'],
    grammar: { article: 'the' },
  },
  国家工程研究中心: {
    kind: 'organisation',
    reading: 'guójiā gōngchéng yánjiū zhōngxīn',
    renderings: [{ english: 'national engineering research center', ours: true }],
    meaning:
      'A centre, usually led by a firm or university, that the national planning commission approves for turning research into engineering. One of the titles of national rank that provinces compete for.',
    see: ['全国重点实验室'],
    grammar: { plural: 'national engineering research centers' },
    level: 'central',
  },
  国家技术创新中心: {
    kind: 'organisation',
    reading: 'guójiā jìshù chuàngxīn zhōngxīn',
    renderings: [{ english: 'national technology innovation center', ours: true }],
    meaning:
      'A centre approved by the Ministry of Science and Technology to link research with one industry. There are few of them.',
    see: ['国家制造业创新中心'],
    grammar: { plural: 'national technology innovation centers' },
    level: 'central',
  },
  国家科技重大专项: {
    kind: 'programme',
    reading: 'guójiā kējì zhòngdà zhuānxiàng',
    renderings: [
      { english: 'National Science and Technology Major Project', ours: true },
      { english: 'major national science and technology program', ours: true },
      { english: 'National S&T Major Project', source: 'most-newsletter-2013' },
    ],
    meaning: 'The state’s largest single projects in technology, for example for chips, core software or new drugs.',
    aliases: ['国家科技重大项目'],
    see: ['科技创新2030', '国家重点研发计划'],
    level: 'central',
    grammar: { plural: 'National Science and Technology Major Projects' },
  },
  国家科学技术奖: {
    kind: 'term',
    reading: 'guójiā kēxué jìshù jiǎng',
    renderings: [
      { english: 'State Science and Technology Awards', ours: true },
      { english: 'National Science and Technology Awards', ours: true },
    ],
    meaning: 'The national prizes for science, inventions and progress, given every other year.',
    aliases: ['国家科学技术奖励', '国家科技奖'],
    see: ['国家最高科学技术奖'],
    level: 'central',
  },
  国家实验室: {
    kind: 'organisation',
    reading: 'guójiā shíyànshì',
    renderings: [{ english: 'national laboratory', source: 'work-report-2023' }],
    meaning:
      'The top rank of Chinese laboratories, few in number, working on matters of state importance. The larger group of national key laboratories stands below it.',
    see: ['全国重点实验室', '国家战略科技力量'],
    grammar: { plural: 'national laboratories' },
    level: 'central',
  },
  国家数据基础设施: {
    kind: 'term',
    reading: 'guójiā shùjù jīchǔ shèshī',
    renderings: [{ english: 'national data infrastructure', source: 'digital-china-liu-2026' }],
    meaning:
      'Networks, computing, trusted spaces and security through which data are to flow; a guide of the end of 2024 plans it up to 2029.',
    see: ['数据要素', '可信数据空间'],
  },
  国家枢纽节点: {
    kind: 'place',
    reading: 'guójiā shūniǔ jiédiǎn',
    renderings: [
      { english: 'national computing hub', ours: true },
      { english: 'national hub node', ours: true },
    ],
    meaning:
      'One of the eight hubs of the national computing network, among them Chengdu–Chongqing, Guizhou and Inner Mongolia.',
    aliases: ['算力枢纽', '国家算力枢纽', '国家算力枢纽节点', '算力枢纽节点', '全国一体化算力网络国家枢纽节点'],
    see: ['东数西算', '全国一体化算力网'],
    grammar: { plural: 'national computing hubs' },
  },
  国家战略科技力量: {
    kind: 'term',
    reading: 'guójiā zhànlüè kējì lìliàng',
    renderings: [
      { english: 'strength in strategic science and technology', source: 'party-congress-report-2022' },
      { english: 'national strategic S&T power', source: 'cset-five-year-plan-14' },
    ],
    meaning:
      'The bodies the state relies on for research that matters to it: national laboratories, national research institutes, top research universities and leading technology firms.',
    aliases: ['国家级战略科技力量', '战略科技力量'],
    see: ['国家实验室', '全国重点实验室'],
  },
  国家制造业创新中心: {
    kind: 'organisation',
    reading: 'guójiā zhìzàoyè chuàngxīn zhōngxīn',
    renderings: [
      { english: 'national manufacturing innovation center', source: 'ecns-manufacturing-2018' },
      { english: 'national-level manufacturing innovation center', source: 'xinhua-sci-tech-industry-2025' },
    ],
    meaning:
      'A centre, run as a company owned by firms and institutes of one trade, that works on shared technology. The industry ministry approves it.',
    see: ['国家技术创新中心', '共性技术'],
    grammar: { plural: 'national manufacturing innovation centers' },
    level: 'central',
  },
  国家重点研发计划: {
    kind: 'programme',
    reading: 'guójiā zhòngdiǎn yánfā jìhuà',
    renderings: [{ english: 'National Key R&D Program', source: 'key-rd-program-transcript-2016' }],
    meaning:
      'The main open competition for state research money since 2016; it took the place of the 973 and 863 programmes.',
    see: ['国家科技重大专项'],
    level: 'central',
    since: '2016',
    grammar: { article: 'the' },
  },
  国家自然科学基金: {
    kind: 'programme',
    reading: 'guójiā zìrán kēxué jījīn',
    renderings: [
      { english: 'National Natural Science Fund', ours: true },
      { english: 'National Natural Science Foundation of China', source: 'most-newsletter-2013' },
    ],
    meaning: 'The fund that pays for basic research chosen by peer review.',
    aliases: ['自然科学基金'],
    see: ['基础研究'],
    level: 'central',
    grammar: { article: 'the' },
  },
  国家最高科学技术奖: {
    kind: 'term',
    reading: 'guójiā zuìgāo kēxué jìshù jiǎng',
    renderings: [
      { english: 'State Preeminent Science and Technology Award', source: 'china-daily-award-2020' },
      { english: 'China’s top science award', ours: true },
    ],
    meaning:
      'The highest prize for scientists, given to at most two persons and handed over by the president of the state.',
    aliases: ['国家最高科技奖', '最高科学技术奖'],
    see: ['院士'],
    level: 'central',
    grammar: { article: 'the' },
  },
  国际大科学计划: {
    kind: 'programme',
    reading: 'guójì dà kēxué jìhuà',
    renderings: [
      { english: 'international mega-science program', ours: true },
      { english: 'international big science program', ours: true },
    ],
    meaning: 'A large research undertaking of several countries; China wants to lead some of its own.',
    aliases: ['国际大科学工程'],
    see: ['大科学装置'],
    grammar: { plural: 'international mega-science programs' },
  },
  国际大科学计划和大科学工程: {
    kind: 'programme',
    reading: 'guójì dà kēxué jìhuà hé dà kēxué gōngchéng',
    renderings: [{ english: 'international big science programs and projects', ours: true }],
    meaning: 'Research that several countries pay for and staff together, which China joins and wants to lead.',
    see: ['国际大科学计划'],
  },
  国际科技创新中心: {
    kind: 'term',
    reading: 'guójì kējì chuàngxīn zhōngxīn',
    renderings: [
      { english: 'international innovation center', source: 'beijing-science-cities-2024' },
      { english: 'international center for science and technology innovation', ours: true },
    ],
    meaning:
      'A role given to three regions: Beijing, Shanghai and the Guangdong–Hong Kong–Macao bay area, widened in 2025 to Beijing–Tianjin–Hebei and the Yangtze delta.',
    see: ['综合性国家科学中心', '区域科技创新中心'],
    grammar: { plural: 'international innovation centers' },
  },
  国之重器: {
    kind: 'slogan',
    reading: 'guó zhī zhòngqì',
    renderings: [
      { english: 'pillars of the nation’s strength', ours: true },
      { english: 'national treasures of heavy engineering', ours: true },
    ],
    meaning:
      'Solemn praise for great machines and works that stand for the country’s strength: aircraft carriers, telescopes, tunnelling machines.',
    gloss: 'weighty vessels of the state',
    aliases: ['大国重器'],
    see: ['重大技术装备'],
  },
  航空发动机: {
    kind: 'industry',
    reading: 'hángkōng fādòngjī',
    renderings: [
      { english: 'aircraft engine', ours: true },
      { english: 'aero engine', ours: true },
    ],
    meaning:
      'Jet engines, one of the hardest gaps in Chinese industry. With gas turbines they form a national major project, 两机.',
    see: ['大飞机', '卡脖子'],
    grammar: { plural: 'aircraft engines' },
  },
  行业大模型: {
    kind: 'industry',
    reading: 'hángyè dà móxíng',
    renderings: [
      { english: 'industry-specific AI model', ours: true },
      { english: 'industry large model', ours: true },
    ],
    meaning:
      'A large AI model trained on the data of one trade, such as finance or medicine. Policy prefers applications of this kind to a race of general models.',
    aliases: ['垂直大模型', '垂类大模型', '工业大模型', '行业模型'],
    see: ['大模型', '人工智能+'],
    grammar: { plural: 'industry-specific AI models' },
  },
  合成生物: {
    kind: 'industry',
    reading: 'héchéng shēngwù',
    renderings: [{ english: 'synthetic biology', ours: true }],
    meaning: 'Redesigning cells so that they make drugs, materials or food. The science behind much of 生物制造.',
    aliases: ['合成生物学', '合成生物技术'],
    see: ['生物制造'],
  },
  核聚变: {
    kind: 'industry',
    reading: 'héjùbiàn',
    renderings: [
      { english: 'nuclear fusion', ours: true },
      { english: 'nuclear fusion energy', ours: true },
    ],
    meaning:
      'Fusing light atoms for power, as the sun does. The 15th Five-Year Plan names it with hydrogen among the industries of the future.',
    aliases: ['核聚变能', '聚变能'],
    see: ['可控核聚变', '未来产业'],
  },
  环大学创新生态圈: {
    kind: 'term',
    reading: 'huán dàxué chuàngxīn shēngtàiquān',
    renderings: [{ english: 'innovation ecosystem around universities', ours: true }],
    meaning: 'Chongqing’s scheme of rooms, funds and services for start-ups round its universities.',
    see: ['创新生态', '孵化器'],
    level: 'provincial',
  },
  '互联网+': {
    kind: 'term',
    reading: 'hùliánwǎng+',
    renderings: [
      { english: 'Internet Plus', ours: true },
      { english: 'Internet+', ours: true },
    ],
    meaning: 'Bringing the internet into every trade: an action of 2015 that set the pattern for “AI Plus”.',
    aliases: ['互联网＋'],
    see: ['人工智能+'],
    since: '2015',
  },
  教育科技人才一体发展: {
    kind: 'term',
    reading: 'jiàoyù kējì réncái yītǐ fāzhǎn',
    renderings: [
      { english: 'integrated development of education, science and technology, and human resources', ours: true },
      { english: 'coordinated advances in education, science and technology, and talent', ours: true },
    ],
    meaning:
      'Schools, laboratories and the training of people are planned as one, since the congress of 2022 gave them a chapter together.',
    aliases: [
      '教育、科技、人才一体发展',
      '教育科技人才一体改革',
      '教育、科技、人才一体化',
      '教育科技人才体制机制一体改革',
    ],
    see: ['科教兴国战略', '人才强国战略'],
  },
  基础软件: {
    kind: 'industry',
    reading: 'jīchǔ ruǎnjiàn',
    renderings: [{ english: 'basic software', ours: true }],
    meaning: 'Operating systems, databases, middleware and office programs: the layers that other software runs on.',
    see: ['工业软件'],
  },
  基础学科: {
    kind: 'term',
    reading: 'jīchǔ xuékē',
    renderings: [
      { english: 'basic disciplines', ours: true },
      { english: 'basic fields of study', ours: true },
    ],
    meaning: 'Mathematics, physics, chemistry, biology and the like.',
    see: ['基础研究', '拔尖创新人才'],
  },
  基础研究: {
    kind: 'term',
    reading: 'jīchǔ yánjiū',
    renderings: [{ english: 'basic research', source: 'party-congress-report-2022' }],
    meaning:
      'Research for knowledge without a product in mind. Its share of R&D spending is small in China, and raising it is a stated aim.',
    see: ['研发投入', '原始创新'],
  },
  揭榜挂帅: {
    kind: 'term',
    reading: 'jiēbǎng-guàshuài',
    renderings: [
      { english: 'open bidding for selecting the best candidates', source: 'beijing-fao-words-2023' },
      { english: 'open competition mechanism to select the best candidates', ours: true },
    ],
    meaning:
      'The state posts a technical problem and anyone able may take it on, whatever their rank or background; results are judged, not titles. In policy use since 2016, in the government work report since 2020.',
    gloss: 'take down the notice and take command',
    since: '2016-04',
    see: ['赛马制', '关键核心技术'],
  },
  技能人才: {
    kind: 'term',
    reading: 'jìnéng réncái',
    renderings: [
      { english: 'skilled workers', ours: true },
      { english: 'skilled personnel', ours: true },
    ],
    meaning:
      'Workers with certified skills, up to master level. Their shortage in manufacturing is behind the revival of vocational schools.',
  },
  经费包干制: {
    kind: 'term',
    reading: 'jīngfèi bāogānzhì',
    renderings: [{ english: 'lump-sum system for research funds', ours: true }],
    meaning: 'Scientists get a sum for a project and may spend it without item by item budgets.',
    aliases: ['包干制'],
    see: ['科技体制改革'],
  },
  技术改造: {
    kind: 'term',
    reading: 'jìshù gǎizào',
    renderings: [
      { english: 'technological upgrading', ours: true },
      { english: 'technical transformation', ours: true },
      { english: 'technological transformation', ours: true },
    ],
    notIn: ['科技改', '技改革', '技改变', '技改进'],
    meaning:
      'Fitting existing plants with better equipment and processes. Spending on it is a part of industrial investment that statistics show by itself.',
    aliases: ['技改'],
    see: ['设备更新', '智改数转'],
  },
  技术攻关: {
    kind: 'term',
    reading: 'jìshù gōngguān',
    renderings: [
      { english: 'tackling key technological problems', ours: true },
      { english: 'pushing for technological breakthroughs', ours: true },
    ],
    meaning: 'Concentrated work on a hard technical problem. 攻关 is to storm a pass.',
    gloss: 'storming the pass of technology',
    aliases: ['科技攻关'],
    see: ['关键核心技术攻关'],
  },
  技术经纪人: {
    kind: 'office',
    reading: 'jìshù jīngjìrén',
    renderings: [{ english: 'technology broker', ours: true }],
    meaning: 'A go-between who brings owners of technology and firms together.',
    see: ['技术经理人', '技术市场'],
    grammar: { plural: 'technology brokers' },
  },
  技术经理人: {
    kind: 'office',
    reading: 'jìshù jīnglǐrén',
    renderings: [
      { english: 'technology manager', ours: true },
      { english: 'technology transfer professional', ours: true },
    ],
    meaning: 'A person whose profession is bringing research results to market; listed as an occupation since 2022.',
    see: ['成果转化'],
    grammar: { plural: 'technology managers' },
  },
  技术市场: {
    kind: 'term',
    reading: 'jìshù shìchǎng',
    renderings: [{ english: 'technology market', ours: true }],
    meaning:
      'The trade in technology: development, transfer, licences and advice. Its contracts are registered, which gives the figure 技术合同成交额.',
    see: ['技术合同成交额', '技术转移'],
  },
  技术转移: {
    kind: 'term',
    reading: 'jìshù zhuǎnyí',
    renderings: [{ english: 'technology transfer', source: 'china-daily-innovation-ecosystem-2017' }],
    meaning: 'Passing technology from laboratories to firms or from one firm to another.',
    see: ['成果转化', '技术市场'],
  },
  基因技术: {
    kind: 'industry',
    reading: 'jīyīn jìshù',
    renderings: [{ english: 'gene technology', source: 'qiushi-innovation-2024' }],
    meaning:
      'Reading and changing genes, in medicine and breeding; one of the frontier fields of the 14th Five-Year Plan.',
    see: ['生物制造', '前沿技术'],
  },
  具身智能: {
    kind: 'industry',
    reading: 'jùshēn zhìnéng',
    renderings: [
      { english: 'embodied AI', ours: true },
      { english: 'embodied artificial intelligence', source: 'china-daily-work-report-industries-2025' },
      { english: 'embodied intelligence', source: 'ecns-work-report-2026' },
    ],
    meaning:
      'AI that has a body: robots and vehicles that see, decide and act in the physical world. New in the work report of 2025, among industries of the future.',
    since: '2025-03',
    see: ['人形机器人', '未来产业'],
  },
  开源: {
    kind: 'term',
    reading: 'kāiyuán',
    renderings: [{ english: 'open source', ours: true }],
    meaning:
      'Software, models or chip designs that anyone may use and change. China’s large models are praised as leading the open-source world.',
    see: ['大模型', '操作系统'],
    notIn: ['开源节流'],
  },
  开源社区: {
    kind: 'term',
    reading: 'kāiyuán shèqū',
    renderings: [{ english: 'open-source community', ours: true }],
    meaning: 'Developers who share code or models; the work report of 2026 supports those for AI.',
    see: ['开源'],
    grammar: { plural: 'open-source communities' },
  },
  科创: {
    kind: 'noun',
    reading: 'kēchuàng',
    renderings: [{ english: 'sci-tech innovation', ours: true }],
    meaning: 'Short for 科技创新, innovation in science and technology.',
    notIn: ['科创板', '科创基地', '科创中心', '学科创', '医科创', '本科创', '专科创', '内科创', '外科创'],
    see: ['科技创新', '科创基地'],
  },
  科创基地: {
    kind: 'term',
    reading: 'kēchuàng jīdì',
    renderings: [{ english: 'sci-tech innovation base', ours: true }],
    meaning:
      'A collective word for laboratories, engineering centres and similar platforms with an official title. Cities add up those of national and municipal rank.',
    see: ['全国重点实验室', '国家工程研究中心'],
    grammar: { plural: 'sci-tech innovation bases' },
  },
  科教兴国战略: {
    kind: 'term',
    reading: 'kējiào xīngguó zhànlüè',
    renderings: [
      { english: 'strategy for invigorating China through science and education', ours: true },
      { english: 'strategy of invigorating China through science and education', ours: true },
    ],
    meaning:
      'The strategy since 1995 of building the country on science and schooling. Party reports name it with the talent and the innovation strategy.',
    aliases: ['科教兴国'],
    see: ['创新驱动发展战略', '人才强国战略'],
    level: 'central',
    since: '1995',
  },
  科技创新: {
    kind: 'term',
    reading: 'kējì chuàngxīn',
    renderings: [
      { english: 'scientific and technological innovation', source: 'scio-chongqing-2024' },
      { english: 'sci-tech innovation', source: 'scio-miit-2025' },
      { english: 'innovation in science and technology', source: 'work-report-2024' },
    ],
    meaning:
      'Innovation by way of science and technology, as against new business models or institutions. Policy wants it fused with 产业创新, innovation in industry.',
    see: ['新质生产力', '科技自立自强'],
  },
  科技创新策源功能: {
    kind: 'term',
    reading: 'kējì chuàngxīn cè yuán gōngnéng',
    renderings: [{ english: 'function as a source of scientific and technological innovation', ours: true }],
    meaning: 'The part that a city such as Shanghai is to play as a place where new science and technology begin.',
    see: ['创新策源地'],
  },
  科技创新券: {
    kind: 'programme',
    reading: 'kējì chuàngxīnquàn',
    renderings: [
      { english: 'innovation voucher', ours: true },
      { english: 'sci-tech innovation voucher', ours: true },
    ],
    meaning: 'A coupon with which small firms pay for tests and research services.',
    aliases: ['创新券'],
    see: ['算力券'],
    grammar: { plural: 'innovation vouchers' },
  },
  科技创新中心: {
    kind: 'term',
    reading: 'kējì chuàngxīn zhōngxīn',
    renderings: [
      { english: 'center for scientific and technological innovation', ours: true },
      { english: 'science and technology innovation center', ours: true },
      { english: 'center for technological innovation', source: 'beijing-keywords-2023' },
    ],
    meaning: 'A role given by plans to cities and regions; Chongqing’s version adds “with national influence”.',
    aliases: ['科创中心', '产业科技创新中心'],
    see: ['国际科技创新中心', '区域科技创新中心'],
    grammar: { plural: 'centers for scientific and technological innovation' },
  },
  科技副总: {
    kind: 'office',
    reading: 'kējì fùzǒng',
    renderings: [
      { english: 'sci-tech deputy general manager', ours: true },
      { english: 'deputy general manager for science and technology', ours: true },
    ],
    meaning: 'A university researcher lent to a firm as its deputy head for technology.',
    see: ['产学研', '产业教授'],
    grammar: { plural: 'sci-tech deputy general managers' },
  },
  科技工作者: {
    kind: 'noun',
    reading: 'kējì gōngzuòzhě',
    renderings: [
      { english: 'science and technology personnel', source: 'china-daily-award-2020' },
      { english: 'scientists and engineers', ours: true },
    ],
    meaning: 'Everybody who works in science and technology; 30 May is their day.',
    see: ['科研人员'],
  },
  科技进步贡献率: {
    kind: 'indicator',
    reading: 'kējì jìnbù gòngxiànlǜ',
    renderings: [
      {
        english: 'contribution of scientific and technological progress to economic growth',
        source: 'work-report-2023',
      },
    ],
    meaning:
      'The share of growth that is reckoned to come from technology and not from more labour and capital; above 60 percent for China in 2022.',
    see: ['科技创新', '全员劳动生产率'],
    unit: '%',
  },
  科技金融体制: {
    kind: 'term',
    reading: 'kējì jīnróng tǐzhì',
    renderings: [
      { english: 'institutions for science and technology finance', ours: true },
      { english: 'system of finance for science and technology', ours: true },
    ],
    meaning: 'The banks, funds, boards and insurances that fit technology firms, as a whole.',
    see: ['科技金融', '耐心资本'],
  },
  科技领军人才: {
    kind: 'term',
    reading: 'kējì lǐngjūn réncái',
    renderings: [
      { english: 'leading figure in science and technology', ours: true },
      { english: 'leading scientist', ours: true },
      { english: 'leading talent in science and technology', ours: true },
    ],
    meaning:
      'A scientist or engineer who heads a field or a team; with “innovation teams” a fixed pair of talent policy.',
    see: ['战略科学家'],
    grammar: { plural: 'leading figures in science and technology' },
  },
  科技伦理: {
    kind: 'term',
    reading: 'kējì lúnlǐ',
    renderings: [
      { english: 'ethics of science and technology', ours: true },
      { english: 'sci-tech ethics', ours: true },
    ],
    meaning: 'Rules on what research may do, with review boards for fields such as gene editing and AI.',
    see: ['科研诚信', '人工智能治理'],
  },
  科技强国: {
    kind: 'term',
    reading: 'kējì qiángguó',
    renderings: [
      { english: 'leader in science and technology', ours: true },
      { english: 'powerhouse of science and technology', source: 'china-daily-award-2020' },
      { english: 'strength in science and technology', ours: true },
    ],
    meaning: 'The goal of standing at the head of world science by 2035 as a step to 2050.',
    aliases: ['世界科技强国'],
    see: ['科技自立自强', '制造强国'],
  },
  科技特派员: {
    kind: 'office',
    reading: 'kējì tèpàiyuán',
    renderings: [
      { english: 'sci-tech commissioner', ours: true },
      { english: 'science and technology special correspondent', ours: true },
      { english: 'technical task force member', ours: true },
    ],
    meaning: 'An expert sent to villages to advise farmers; a system that began in Nanping, Fujian, in 1999.',
    see: ['乡村振兴'],
    grammar: { plural: 'sci-tech commissioners' },
  },
  科技体制改革: {
    kind: 'term',
    reading: 'kējì tǐzhì gǎigé',
    renderings: [
      { english: 'reform of the scientific and technological system', source: 'most-opinions-2012' },
      { english: 'science and technology management reform', ours: true },
      { english: 'reform of the management system for science and technology', ours: true },
    ],
    meaning: 'Changes in how the state chooses, pays and judges research.',
    aliases: ['科技体制机制改革'],
    see: ['国家创新体系', '揭榜挂帅'],
  },
  科技无人区: {
    kind: 'term',
    reading: 'kējì wúrénqū',
    renderings: [{ english: 'uncharted territory in science and technology', ours: true }],
    meaning: 'A field where nobody has gone before and there is no one to follow.',
    see: ['原始创新'],
  },
  科技小院: {
    kind: 'organisation',
    reading: 'kējì xiǎoyuàn',
    renderings: [{ english: 'science and technology backyard', ours: true }],
    meaning: 'A farmyard in a village where agricultural students and teachers live and help farmers.',
    see: ['科技特派员'],
    grammar: { plural: 'science and technology backyards' },
  },
  科技自立自强: {
    kind: 'term',
    reading: 'kējì zìlì-zìqiáng',
    renderings: [
      { english: 'self-reliance and strength in science and technology', source: 'party-congress-report-2022' },
      { english: 'greater self-reliance and strength in science and technology', source: 'party-congress-report-2022' },
      { english: 'sci-tech self-reliance and self-strengthening', source: 'china-daily-self-reliance-2021' },
    ],
    meaning:
      'China’s aim of needing nobody else for its vital technology. Since 2020 called the strategic underpinning of development.',
    aliases: ['高水平科技自立自强'],
    since: '2020',
    see: ['自主可控', '关键核心技术'],
  },
  可控核聚变: {
    kind: 'industry',
    reading: 'kěkòng héjùbiàn',
    renderings: [
      { english: 'controlled nuclear fusion', ours: true },
      { english: 'controllable nuclear fusion', ours: true },
    ],
    meaning:
      'Fusion in a machine that can be steered. China’s test machines in Hefei and Chengdu are known as “artificial suns”, 人造太阳.',
    see: ['核聚变', '未来能源'],
  },
  科普: {
    kind: 'noun',
    reading: 'kēpǔ',
    renderings: [
      { english: 'science popularization', ours: true },
      { english: 'popularization of science', ours: true },
    ],
    meaning: 'Making science known to everyone; by law a task of the state, with September as its month since 2025.',
    aliases: ['科学普及', '科学技术普及'],
  },
  可信数据空间: {
    kind: 'term',
    reading: 'kěxìn shùjù kōngjiān',
    renderings: [{ english: 'trusted data space', source: 'data-terms-notes' }],
    meaning:
      'Arrangements and software under which several holders use each other’s data without giving them away. More than a hundred are planned by 2028.',
    see: ['数据要素'],
    grammar: { plural: 'trusted data spaces' },
  },
  科学城: {
    kind: 'place',
    reading: 'kēxuéchéng',
    renderings: [
      { english: 'science city', source: 'beijing-science-cities-2024' },
      { english: 'science park', ours: true },
    ],
    meaning:
      'A district planned round laboratories and universities, as the Western (Chongqing) Science City or Huairou.',
    see: ['综合性国家科学中心'],
    grammar: { plural: 'science cities' },
  },
  科学家精神: {
    kind: 'slogan',
    reading: 'kēxuéjiā jīngshén',
    renderings: [
      { english: 'spirit of scientists', ours: true },
      { english: 'scientists’ spirit', ours: true },
    ],
    meaning: 'The virtues that the Party wants of scientists, patriotism first.',
    see: ['工匠精神'],
  },
  科研诚信: {
    kind: 'term',
    reading: 'kēyán chéngxìn',
    renderings: [{ english: 'research integrity', ours: true }],
    meaning: 'Honest research; breaches such as faked data lead to bans from public money.',
  },
  科研人员: {
    kind: 'noun',
    reading: 'kēyán rényuán',
    renderings: [
      { english: 'researcher', ours: true },
      { english: 'R&D personnel', ours: true },
      { english: 'scientific researcher', ours: true },
    ],
    meaning: 'People who do research in institutes, universities or firms. China has the largest number in the world.',
    see: ['科研院所'],
    grammar: { plural: 'researchers' },
  },
  科研院所: {
    kind: 'organisation',
    reading: 'kēyán yuànsuǒ',
    renderings: [{ english: 'research institute', ours: true }],
    meaning: 'Research institutes and academies, as against universities and firms.',
    aliases: ['科研机构'],
    see: ['新型研发机构'],
    grammar: { plural: 'research institutes' },
  },
  空间站: {
    kind: 'industry',
    reading: 'kōngjiānzhàn',
    renderings: [{ english: 'space station', ours: true }],
    meaning: 'China’s is Tiangong, complete since the end of 2022, with a crew of three.',
    aliases: ['中国空间站', '天宫空间站'],
    see: ['载人航天'],
  },
  空天信息: {
    kind: 'industry',
    reading: 'kōngtiān xìnxī',
    renderings: [{ english: 'aerospace information', source: 'china-daily-aerospace-chongqing-2024' }],
    meaning:
      'Data from satellites, aircraft and drones and what is made of them: navigation, remote sensing, satellite communication. As an industry it covers ground equipment and services too.',
    aliases: ['空天信息产业'],
    see: ['北斗', '卫星互联网', '商业航天'],
  },
  类脑智能: {
    kind: 'industry',
    reading: 'lèinǎo zhìnéng',
    renderings: [
      { english: 'brain-inspired intelligence', ours: true },
      { english: 'brain-inspired AI', source: 'qiushi-innovation-2024' },
    ],
    meaning: 'Chips and programs built after the brain; among the future industries of the 14th Five-Year Plan.',
    see: ['脑科学', '未来产业'],
  },
  量子计算: {
    kind: 'industry',
    reading: 'liàngzǐ jìsuàn',
    renderings: [{ english: 'quantum computing', ours: true }],
    meaning:
      'Computing with the states of single particles, which promises to solve some problems far beyond present machines.',
    see: ['量子科技', '量子通信'],
  },
  量子科技: {
    kind: 'industry',
    reading: 'liàngzǐ kējì',
    renderings: [
      { english: 'quantum technology', source: 'china-daily-work-report-industries-2025' },
      { english: 'quantum information', source: 'work-report-2023' },
    ],
    meaning:
      'Computing, communication and measurement by quantum effects. An industry of the future in the work reports of 2024 and 2025.',
    aliases: ['量子技术'],
    see: ['未来产业'],
  },
  量子通信: {
    kind: 'industry',
    reading: 'liàngzǐ tōngxìn',
    renderings: [{ english: 'quantum communication', ours: true }],
    meaning:
      'Passing encryption keys by single photons, so that eavesdropping shows. China runs a ground line and satellites for it.',
    see: ['量子科技', '量子计算'],
  },
  量子信息: {
    kind: 'term',
    reading: 'liàngzǐ xìnxī',
    renderings: [{ english: 'quantum information', ours: true }],
    meaning:
      'The field of quantum computing, communication and measurement. Listed among frontier technologies in national plans.',
    see: ['量子科技'],
  },
  联合攻关: {
    kind: 'term',
    reading: 'liánhé gōngguān',
    renderings: [{ english: 'joint efforts to tackle key technological problems', ours: true }],
    meaning: 'Firms, universities and institutes working on one technical problem together.',
    see: ['技术攻关'],
  },
  脑机接口: {
    kind: 'industry',
    reading: 'nǎo-jī jiēkǒu',
    renderings: [{ english: 'brain-computer interface', source: 'xinhua-future-industries-2024' }],
    meaning:
      'A device that reads or stimulates the brain and so links it with a machine, in or on the skull. One of the industries of the future in the 15th Five-Year Plan.',
    see: ['未来产业'],
    grammar: { plural: 'brain-computer interfaces' },
  },
  脑科学: {
    kind: 'industry',
    reading: 'nǎokēxué',
    renderings: [{ english: 'brain sciences', source: 'china-daily-sci-tech-blueprint-2021' }],
    meaning:
      'Research into the brain and computing modelled on it; one of the state’s major projects is the “China Brain Project”.',
    see: ['脑机接口', '科技创新2030'],
  },
  平台经济: {
    kind: 'industry',
    reading: 'píngtái jīngjì',
    renderings: [{ english: 'platform economy', ours: true }],
    meaning:
      'Business done over internet platforms: trade, delivery, rides, video. After the crackdown of 2020 to 2022 the line is “sound and well-regulated development”.',
    see: ['平台企业', '数字经济'],
  },
  平台企业: {
    kind: 'enterprise',
    reading: 'píngtái qǐyè',
    renderings: [
      { english: 'platform company', ours: true },
      { english: 'platform enterprise', ours: true },
    ],
    meaning: 'A firm that runs an internet platform on which others sell or work.',
    see: ['平台经济'],
    grammar: { plural: 'platform companies' },
  },
  破四唯: {
    kind: 'slogan',
    reading: 'pò sì wéi',
    renderings: [
      { english: 'abolishing the “four onlys” in evaluating researchers', ours: true },
      { english: 'breaking the four “only” standards', ours: true },
    ],
    meaning:
      'Researchers are no longer to be judged only by papers, titles, degrees and prizes. A “fifth only”, hats (honours), is added at times.',
    aliases: ['四唯'],
    parts: [
      { chinese: '唯论文', english: 'only papers' },
      { chinese: '唯职称', english: 'only titles' },
      { chinese: '唯学历', english: 'only degrees' },
      { chinese: '唯奖项', english: 'only prizes' },
    ],
    see: ['科技体制改革'],
    notIn: ['四唯一'],
  },
  破五唯: {
    kind: 'term',
    reading: 'pòwǔ wéi',
    renderings: [{ english: 'abolishing the “five onlys” in evaluation', ours: true }],
    meaning:
      'Ending the judging of schools, teachers and researchers by scores, admissions, diplomas, papers and titles only. From the plan of 2020 for evaluation in education.',
    see: ['破四唯'],
  },
  卡脖子: {
    kind: 'term',
    reading: 'qiǎ bózi',
    renderings: [
      { english: 'chokepoint', source: 'cset-chokepoints-2022' },
      { english: 'bottleneck', ours: true },
      { english: 'stranglehold', ours: true },
    ],
    meaning:
      'Said of imported technology that a foreign government could cut off, such as chip-making machines. It explains much of the drive for self-reliance since 2018.',
    gloss: 'grip by the neck',
    aliases: ['卡脖子技术'],
    see: ['关键核心技术', '自主可控'],
    caution: 'Stronger than “bottleneck”: somebody else has his hand on your throat.',
  },
  前沿技术: {
    kind: 'term',
    reading: 'qiányán jìshù',
    renderings: [
      { english: 'frontier technology', source: 'work-report-2025' },
      { english: 'cutting-edge technology', source: 'xinhua-future-industries-2024' },
    ],
    meaning: 'Technology at the edge of what is possible, not yet in common use.',
    see: ['颠覆性技术'],
    grammar: { plural: 'frontier technologies' },
  },
  千兆光网: {
    kind: 'industry',
    reading: 'qiānzhào guāngwǎng',
    renderings: [
      { english: 'gigabit optical network', ours: true },
      { english: 'gigabit fiber-optic network', ours: true },
    ],
    meaning: 'Fibre lines of a thousand megabits to homes and firms. With 5G it forms the “dual gigabit” network.',
    see: ['5G', '新型基础设施'],
    grammar: { plural: 'gigabit optical networks' },
  },
  青年科技人才: {
    kind: 'term',
    reading: 'qīngnián kējì réncái',
    renderings: [
      { english: 'young scientists and engineers', ours: true },
      { english: 'young sci-tech talent', ours: true },
    ],
    meaning: 'Young researchers; half or more of project heads are to be under 40 or 45.',
    see: ['科技领军人才'],
  },
  企业科技创新主体地位: {
    kind: 'term',
    reading: 'qǐyè kējì chuàngxīn zhǔtǐ dìwèi',
    renderings: [
      { english: 'principal role of enterprises in innovation', ours: true },
      { english: 'principal position of enterprises in scientific and technological innovation', ours: true },
    ],
    meaning: 'Firms, not institutes, are to decide on, pay for and use research.',
    aliases: ['企业创新主体地位', '企业主体地位'],
    see: ['产学研', '科技领军企业'],
  },
  全国一体化算力网: {
    kind: 'programme',
    reading: 'quánguó yītǐhuà suànlìwǎng',
    renderings: [
      { english: 'nationwide integrated computing network', ours: true },
      { english: 'nationwide integrated computing system', ours: true },
    ],
    meaning:
      'A plan to join data and computing centres across the country so that tasks go where capacity and power are free. It builds on the East Data, West Computing project.',
    aliases: ['全国一体化算力体系'],
    see: ['东数西算', '算力'],
    level: 'central',
  },
  全国重点实验室: {
    kind: 'organisation',
    reading: 'quánguó zhòngdiǎn shíyànshì',
    renderings: [
      { english: 'national key laboratory', ours: true },
      { english: 'state key laboratory', ours: true },
      { english: 'key national laboratory', source: 'work-report-2023' },
    ],
    meaning:
      'A laboratory in the national system as reorganised since about 2022, when the older state key laboratories (国家重点实验室) were reviewed, merged or dropped. “Restructured” in local news means it passed that review.',
    see: ['国家实验室', '重庆实验室'],
    grammar: { plural: 'national key laboratories' },
    level: 'central',
  },
  区块链: {
    kind: 'industry',
    reading: 'qūkuàiliàn',
    renderings: [{ english: 'blockchain', source: 'qiushi-innovation-2024' }],
    meaning:
      'A shared ledger that nobody can alter alone. China supports it as technology while forbidding trade in cryptocurrencies.',
  },
  区域科技创新中心: {
    kind: 'term',
    reading: 'qūyù kējì chuàngxīn zhōngxīn',
    renderings: [
      { english: 'regional innovation center', ours: true },
      { english: 'regional science and technology innovation center', ours: true },
    ],
    meaning: 'The second rank of innovation centre, given to Chengdu–Chongqing, Wuhan and Xi’an.',
    see: ['国际科技创新中心'],
    grammar: { plural: 'regional innovation centers' },
  },
  燃气轮机: {
    kind: 'industry',
    reading: 'ránqì lúnjī',
    renderings: [{ english: 'gas turbine', ours: true }],
    meaning:
      'The turbine of gas power plants and ships. Heavy ones are long a Western specialty that China wants to master.',
    see: ['航空发动机', '重大技术装备'],
    grammar: { plural: 'gas turbines' },
  },
  人才高地: {
    kind: 'term',
    reading: 'réncái gāodì',
    renderings: [
      { english: 'hub of high-caliber talent', ours: true },
      { english: 'talent center', ours: true },
    ],
    meaning: 'Place that draws the best researchers; three are named: Beijing, Shanghai, the Greater Bay Area.',
    aliases: ['高水平人才高地'],
  },
  人才强国战略: {
    kind: 'term',
    reading: 'réncái qiángguó zhànlüè',
    renderings: [
      { english: 'workforce development strategy', ours: true },
      { english: 'strategy for developing a quality workforce', ours: true },
      { english: 'strategy of strengthening the nation through talent', ours: true },
    ],
    meaning:
      'The strategy of drawing, training and keeping able people. Official English says “workforce” where the Chinese has “talent”.',
    aliases: ['人才强国'],
    see: ['科教兴国战略', '创新驱动发展战略'],
    level: 'central',
  },
  人才中心和创新高地: {
    kind: 'term',
    reading: 'réncái zhōngxīn hé chuàngxīn gāodì',
    renderings: [
      { english: 'center for talent and innovation', ours: true },
      { english: 'hub for talent and innovation', ours: true },
    ],
    meaning: 'What Beijing, Shanghai and the Greater Bay Area are to become for the world.',
    see: ['创新高地'],
    grammar: { plural: 'centers for talent and innovation / hubs for talent and innovation' },
  },
  人工智能: {
    kind: 'industry',
    reading: 'réngōng zhìnéng',
    renderings: [
      { english: 'artificial intelligence', source: 'qiushi-innovation-2024' },
      { english: 'AI', source: 'china-daily-ai-plus-2025' },
    ],
    meaning:
      'Software that recognizes, predicts, writes or decides. In industrial policy both an industry and a tool for all others.',
    see: ['人工智能+', '大模型'],
  },
  '人工智能+': {
    kind: 'programme',
    reading: 'réngōng zhìnéng+',
    renderings: [
      { english: 'AI Plus', source: 'china-daily-ai-plus-2025' },
      { english: 'AI Plus initiative', source: 'work-report-2024' },
    ],
    meaning:
      'A national initiative, first in the government work report of March 2024, to bring AI into every trade, on the pattern of Internet Plus in 2015.',
    aliases: ['人工智能＋', 'AI+'],
    since: '2024-03',
    see: ['人工智能', '大模型'],
    grammar: { article: 'the' },
    level: 'central',
  },
  人工智能创新应用先导区: {
    kind: 'term',
    reading: 'réngōng zhìnéng chuàngxīn yìngyòng xiāndǎoqū',
    renderings: [{ english: 'pilot zone for innovative application of artificial intelligence', ours: true }],
    meaning:
      'A title that the industry ministry gives to cities or districts for putting AI to use. Not the same as the pilot zones for AI development of the science ministry.',
    see: ['人工智能', '先导区'],
    grammar: { plural: 'pilot zones for innovative application of artificial intelligence' },
    level: 'central',
  },
  人工智能驱动的科学研究: {
    kind: 'term',
    reading: 'réngōng zhìnéng qūdòng de kēxué yánjiū',
    renderings: [
      { english: 'AI for science', ours: true },
      { english: 'AI-driven scientific research', ours: true },
    ],
    meaning: 'Using AI models to find drugs, materials and laws of nature.',
    aliases: ['科学智能'],
    see: ['人工智能+', '基础研究'],
  },
  人工智能手机: {
    kind: 'industry',
    reading: 'réngōng zhìnéng shǒujī',
    renderings: [
      { english: 'AI-enabled phone', source: 'china-daily-ai-plus-2025' },
      { english: 'AI phone', ours: true },
    ],
    meaning: 'A phone that runs an AI model itself.',
    see: ['智能终端', '人工智能手机和电脑'],
    grammar: { plural: 'AI-enabled phones' },
  },
  人工智能手机和电脑: {
    kind: 'industry',
    reading: 'réngōng zhìnéng shǒujī hé diànnǎo',
    renderings: [{ english: 'AI-enabled phones and computers', source: 'china-daily-ai-plus-2025' }],
    meaning:
      'Phones and computers that run AI models themselves. Named in the work report of 2025 among the new intelligent terminals.',
    see: ['智能终端', '人工智能+'],
  },
  人工智能治理: {
    kind: 'term',
    reading: 'réngōng zhìnéng zhìlǐ',
    renderings: [{ english: 'AI governance', ours: true }],
    meaning:
      'Rules, standards and bodies for keeping AI safe. China put forward a “Global AI Governance Initiative” in 2023.',
    see: ['人工智能'],
  },
  人造太阳: {
    kind: 'term',
    reading: 'rénzào tàiyáng',
    renderings: [{ english: 'artificial sun', ours: true }],
    meaning: 'The popular name of experimental fusion reactors such as EAST in Hefei.',
    see: ['可控核聚变'],
  },
  软硬结合: {
    kind: 'term',
    reading: 'ruǎn-yìng jiéhé',
    renderings: [{ english: 'integration of software and hardware', ours: true }],
    meaning:
      'Developing programs and devices together. In the car industry: makers of vehicles working with software and electronics firms.',
    see: ['整零协同', '软件产业'],
  },
  赛马制: {
    kind: 'term',
    reading: 'sàimǎ zhì',
    renderings: [
      { english: 'horse-race mechanism', ours: true },
      { english: '“horse race” management system', source: 'beijing-keywords-2023' },
    ],
    meaning:
      'Several teams are funded for the same task, and the one in front goes on. Often named together with 揭榜挂帅.',
    aliases: ['赛马机制'],
    see: ['揭榜挂帅'],
  },
  上云用数赋智: {
    kind: 'slogan',
    reading: 'shàngyún yòngshù fùzhì',
    renderings: [
      { english: 'moving to the cloud, using data and adding intelligence', ours: true },
      { english: 'cloud migration, data use and AI empowerment', ours: true },
    ],
    meaning: 'A campaign since 2020 to bring small firms on to cloud services, data and AI.',
    gloss: 'go up to the cloud, use data, bestow intelligence',
    see: ['数字化转型', '云计算'],
  },
  生成式人工智能: {
    kind: 'industry',
    reading: 'shēngchéngshì réngōng zhìnéng',
    renderings: [
      { english: 'generative AI', ours: true },
      { english: 'generative artificial intelligence', ours: true },
    ],
    meaning:
      'AI that writes text or makes pictures and sound. Services for the public must be filed with the cyberspace authority under interim measures of 2023.',
    see: ['大模型', '人工智能'],
  },
  深海科技: {
    kind: 'industry',
    reading: 'shēnhǎi kējì',
    renderings: [
      { english: 'deep-sea technology', ours: true },
      { english: 'deep-sea science and technology', ours: true },
    ],
    meaning:
      'Submersibles, seabed mining, sea-floor networks and the like. New in the work report of 2025 beside commercial space and the low-altitude economy.',
    see: ['海洋工程装备', '商业航天'],
    since: '2025',
  },
  深海深地探测: {
    kind: 'term',
    reading: 'shēnhǎi shēndì tàncè',
    renderings: [{ english: 'deep sea and deep earth probes', source: 'work-report-2023' }],
    meaning:
      'Diving to the ocean floor and drilling deep into the earth; named among the state’s big successes in technology.',
    aliases: ['深海、深地探测'],
    see: ['深空'],
  },
  深空: {
    kind: 'noun',
    reading: 'shēnkōng',
    renderings: [{ english: 'deep space', ours: true }],
    meaning:
      'Space beyond the orbit of the earth. In the list 深海、深地、深空 (deep sea, deep earth, deep space) a field of strategic research.',
    see: ['载人航天', '深海深地探测'],
  },
  深空探测: {
    kind: 'term',
    reading: 'shēnkōng tàncè',
    renderings: [{ english: 'deep space exploration', ours: true }],
    meaning: 'Probes to the moon, planets and asteroids.',
    see: ['深空', '探月探火'],
  },
  实用新型专利: {
    kind: 'term',
    reading: 'shíyòng xīnxíng zhuānlì',
    renderings: [
      { english: 'utility model patent', ours: true },
      { english: 'utility model', ours: true },
    ],
    meaning: 'The small patent, for shape or structure, given for ten years after a lighter check.',
    see: ['发明专利', '专利'],
    grammar: { plural: 'utility model patents' },
  },
  双创示范基地: {
    kind: 'organisation',
    reading: 'shuāngchuàng shìfàn jīdì',
    renderings: [
      {
        english: 'national demonstration base for innovation and entrepreneurship',
        source: 'china-daily-innovation-zones-2017',
      },
      {
        english: 'demonstration base for mass entrepreneurship and innovation',
        source: 'china-daily-innovation-zones-2017',
      },
    ],
    meaning:
      'A district, university or firm named by the State Council as a model for founding firms; 28 in the first batch of 2016.',
    aliases: ['大众创业万众创新示范基地', '创业创新示范基地'],
    see: ['大众创业、万众创新'],
    grammar: { plural: 'national demonstration bases for innovation and entrepreneurship' },
  },
  双千兆网络: {
    kind: 'industry',
    reading: 'shuāng qiānzhào wǎngluò',
    renderings: [{ english: 'dual-gigabit network', ours: true }],
    meaning: '5G and gigabit fibre together, the two fast networks that cities are to have.',
    aliases: ['双千兆'],
    parts: [
      { chinese: '5G', english: '5G' },
      { chinese: '千兆光网', english: 'gigabit optical network' },
    ],
    see: ['千兆光网', '5G'],
    grammar: { plural: 'dual-gigabit networks' },
  },
  数据标注: {
    kind: 'industry',
    reading: 'shùjù biāozhù',
    renderings: [
      { english: 'data labeling', ours: true },
      { english: 'data annotation', ours: true },
    ],
    meaning:
      'Marking text, pictures or speech so that AI can learn from them. Seven cities have state-named bases for it.',
    see: ['高质量数据集'],
  },
  数据出境: {
    kind: 'term',
    reading: 'shùjù chūjìng',
    renderings: [
      { english: 'outbound data transfer', ours: true },
      { english: 'cross-border data transfer', ours: true },
    ],
    meaning:
      'Passing data collected in China to somebody abroad. Important data need a security assessment; rules of March 2024 made exceptions.',
    see: ['数据跨境流动'],
  },
  数据二十条: {
    kind: 'document',
    reading: 'shùjù èrshí tiáo',
    renderings: [
      { english: '20 key measures on data', ours: true },
      { english: '“20 measures” on data', ours: true },
    ],
    meaning:
      'The opinions of December 2022 on basic systems for data: rights, trade, sharing of gains, and safety, in twenty points.',
    see: ['数据基础制度', '数据要素'],
    level: 'central',
    since: '2022-12',
    grammar: { article: 'the' },
  },
  数据交易所: {
    kind: 'organisation',
    reading: 'shùjù jiāoyìsuǒ',
    renderings: [{ english: 'data exchange', source: 'jamestown-datasets-2026' }],
    meaning: 'A market for data products; the first was Guiyang’s in 2015.',
    see: ['数据要素市场'],
    grammar: { plural: 'data exchanges' },
  },
  数据基础制度: {
    kind: 'term',
    reading: 'shùjù jīchǔ zhìdù',
    renderings: [
      { english: 'basic systems for data', ours: true },
      { english: 'foundational data systems', ours: true },
    ],
    meaning:
      'Rules on who owns data, who may use and sell them, how gains are shared and how they are kept safe. The “20 measures on data” of December 2022 laid the base.',
    aliases: ['数据要素基础制度'],
    see: ['数据要素'],
    level: 'central',
  },
  数据跨境流动: {
    kind: 'term',
    reading: 'shùjù kuàjìng liúdòng',
    renderings: [
      { english: 'cross-border data flow', ours: true },
      { english: 'cross-border data flows', ours: true },
    ],
    meaning:
      'Sending data abroad. Since 2024 ordinary business data go freely, important data and large sets of personal data only after a check.',
    aliases: ['跨境数据流动'],
    see: ['数据要素'],
  },
  数据要素: {
    kind: 'term',
    reading: 'shùjù yàosù',
    renderings: [
      { english: 'data as a factor of production', ours: true },
      { english: 'data factor', source: 'digital-china-liu-2026' },
      { english: 'data elements', ours: true },
    ],
    meaning:
      'Data treated like land, labour and capital: something that can be owned, priced and traded. The Party named it a factor of production in 2019.',
    since: '2019',
    see: ['大数据', '数字经济'],
  },
  '数据要素×': {
    kind: 'programme',
    reading: 'shùjù yàosù ×',
    renderings: [
      { english: 'Data Elements × action plan', ours: true },
      { english: 'data factor × initiative', ours: true },
    ],
    meaning:
      'The three-year action of 2024 to 2026 to make data multiply output in twelve fields, from manufacturing to farming.',
    see: ['数据要素'],
    level: 'central',
    since: '2024-01',
  },
  数据要素市场: {
    kind: 'term',
    reading: 'shùjù yàosù shìchǎng',
    renderings: [
      { english: 'data factor market', source: 'digital-china-liu-2026' },
      { english: 'market for data as a factor of production', ours: true },
    ],
    meaning: 'Buying and selling data or their use, with exchanges in Guiyang, Shanghai, Shenzhen and elsewhere.',
    see: ['数据要素'],
  },
  数据中心: {
    kind: 'industry',
    reading: 'shùjù zhōngxīn',
    renderings: [{ english: 'data center', ours: true }],
    meaning: 'A building full of servers. New ones are steered to the hubs of the national computing network.',
    see: ['东数西算', '算力'],
    grammar: { plural: 'data centers' },
  },
  数据资产: {
    kind: 'term',
    reading: 'shùjù zīchǎn',
    renderings: [{ english: 'data assets', ours: true }],
    meaning:
      'Data that a firm owns or may use and that brings it income. Since January 2024 it may be put on the books.',
  },
  数据资源: {
    kind: 'term',
    reading: 'shùjù zīyuán',
    renderings: [{ english: 'data resources', source: 'data-terms-notes' }],
    meaning: 'Data seen as something to be gathered, opened and used like a raw material.',
    see: ['数据要素'],
  },
  数实融合: {
    kind: 'term',
    reading: 'shù-shí rónghé',
    renderings: [
      { english: 'integration of digital technologies and the real economy', ours: true },
      { english: 'integration of the digital and real economies', ours: true },
    ],
    meaning:
      'Bringing digital tools into farming, factories and services. 数 is the digital economy, 实 the real economy.',
    see: ['数字经济', '数字化转型'],
  },
  数字产业化: {
    kind: 'term',
    reading: 'shùzì chǎnyèhuà',
    renderings: [
      { english: 'development of digital industries', ours: true },
      { english: 'digital industrialization', ours: true },
      { english: 'development of digital industry', ours: true },
    ],
    meaning:
      'Building industries out of digital technology itself: chips, networks, software, data. Its twin is 产业数字化, bringing such technology into the other industries.',
    see: ['产业数字化', '数字经济'],
  },
  数字产业集群: {
    kind: 'term',
    reading: 'shùzì chǎnyè jíqún',
    renderings: [{ english: 'digital industry cluster', ours: true }],
    meaning:
      'A cluster in digital trades. “Internationally competitive digital industry clusters” are a standing goal of the work reports.',
    see: ['产业集群', '数字产业化'],
    grammar: { plural: 'digital industry clusters' },
  },
  数字鸿沟: {
    kind: 'term',
    reading: 'shùzì hónggōu',
    renderings: [{ english: 'digital divide', ours: true }],
    meaning: 'The gap between those who can use digital services and those who cannot, above all the old.',
  },
  数字化转型: {
    kind: 'term',
    reading: 'shùzìhuà zhuǎnxíng',
    renderings: [{ english: 'digital transformation', source: 'beijing-work-report-2025' }],
    meaning:
      'Reorganising a firm or an office around data and software. For small manufacturers the state runs pilot cities that share the cost.',
    see: ['智改数转', '产业数字化'],
  },
  数字基础设施: {
    kind: 'term',
    reading: 'shùzì jīchǔ shèshī',
    renderings: [{ english: 'digital infrastructure', ours: true }],
    meaning:
      'Networks, data centres and computing centres: what other places call digital infrastructure and plans also call new-type infrastructure.',
    see: ['新型基础设施', '算力'],
  },
  数字经济核心产业: {
    kind: 'industry',
    reading: 'shùzì jīngjì héxīn chǎnyè',
    renderings: [
      { english: 'core industries of the digital economy', ours: true },
      { english: 'core industries of digital economy', source: 'nbs-census-emerging-2024' },
    ],
    meaning:
      'Digital products, services, applications and data trades as listed by the statistics office. Their value added, about a tenth of GDP, is a target of the plan.',
    see: ['数字经济', '数字产业化'],
  },
  数字技术: {
    kind: 'term',
    reading: 'shùzì jìshù',
    renderings: [{ english: 'digital technology', ours: true }],
    meaning: 'The sum of computing, networks, data and AI as applied in firms and offices.',
    see: ['数字经济'],
    grammar: { plural: 'digital technologies' },
  },
  数字孪生: {
    kind: 'industry',
    reading: 'shùzì luánshēng',
    renderings: [{ english: 'digital twin', ours: true }],
    meaning: 'A computer model of a plant, city or river basin kept in step with the real one by sensors.',
    grammar: { plural: 'digital twins' },
  },
  数字人才: {
    kind: 'term',
    reading: 'shùzì réncái',
    renderings: [
      { english: 'digital talent', ours: true },
      { english: 'digitally skilled personnel', ours: true },
    ],
    meaning: 'People with skills in data, AI and software.',
    see: ['数字化转型'],
  },
  数字乡村: {
    kind: 'term',
    reading: 'shùzì xiāngcūn',
    renderings: [
      { english: 'digital countryside', ours: true },
      { english: 'digital village', ours: true },
    ],
    meaning: 'Internet, data and online services for villages and farms: a strategy since 2019.',
    see: ['数字中国'],
  },
  数字政府: {
    kind: 'term',
    reading: 'shùzì zhèngfǔ',
    renderings: [{ english: 'digital government', ours: true }],
    meaning: 'Public services and administration on line and on shared data.',
    see: ['数字中国'],
  },
  数字中国: {
    kind: 'term',
    reading: 'Shùzì Zhōngguó',
    renderings: [
      { english: 'Digital China', source: 'digital-china-liu-2026' },
      { english: 'digital development', ours: true },
    ],
    meaning:
      'The plan to run economy, government and society on data, set out in an outline of 2023. Party reports say “China’s strength in … digital development”.',
    see: ['数字经济', '网络强国'],
  },
  四个面向: {
    kind: 'formula',
    reading: 'sìgè miànxiàng',
    renderings: [{ english: 'Four Orientations', ours: true }],
    meaning:
      'Xi Jinping’s four directions for science since 2020: the world’s frontiers, the economy, the needs of the state, and people’s lives and health.',
    parts: [
      { chinese: '面向世界科技前沿', english: 'the global frontiers of science and technology' },
      { chinese: '面向经济主战场', english: 'national economic development' },
      { chinese: '面向国家重大需求', english: 'the major needs of the country' },
      { chinese: '面向人民生命健康', english: 'the health and safety of the people' },
    ],
    see: ['科技创新', '科技自立自强'],
    level: 'central',
    since: '2020',
  },
  算电协同: {
    kind: 'term',
    reading: 'suàn-diàn xiétóng',
    renderings: [
      { english: 'coordination between computing power and electricity supply', ours: true },
      { english: 'computing-electricity synergy', ours: true },
    ],
    meaning: 'Planning data centres and power supply together, so that green power is used where computing is done.',
    aliases: ['算力电力协同'],
    see: ['算力', '东数西算'],
  },
  算法: {
    kind: 'industry',
    reading: 'suànfǎ',
    renderings: [{ english: 'algorithm', ours: true }],
    meaning:
      'A procedure for computing. Recommending algorithms of internet platforms must be registered with the cyberspace authorities.',
    see: ['算力', '大模型'],
    grammar: { plural: 'algorithms' },
  },
  算力: {
    kind: 'indicator',
    reading: 'suànlì',
    renderings: [
      { english: 'computing power', source: 'bastille-post-computing' },
      { english: 'computing capacity', ours: true },
    ],
    notIn: ['计算力', '运算力'],
    meaning:
      'How much calculation machines can do, counted in operations a second. Treated as a resource like electricity: planned, priced and moved between regions.',
    see: ['东数西算', '智算中心', '全国一体化算力网'],
  },
  算力券: {
    kind: 'programme',
    reading: 'suànlìquàn',
    renderings: [{ english: 'computing power voucher', ours: true }],
    meaning: 'A coupon with which a city pays part of what small firms spend on computing power.',
    see: ['算力'],
    grammar: { plural: 'computing power vouchers' },
  },
  太赫兹: {
    kind: 'industry',
    reading: 'tàihèzī',
    renderings: [{ english: 'terahertz', ours: true }],
    meaning: 'Radiation between microwaves and infrared light, studied for fast wireless links and imaging.',
  },
  探月工程: {
    kind: 'programme',
    reading: 'tànyuè gōngchéng',
    renderings: [
      { english: 'lunar exploration program', ours: true },
      { english: 'Chang’e lunar exploration program', ours: true },
    ],
    meaning:
      'The moon programme with the Chang’e probes; samples came from the near side in 2020 and from the far side in 2024. People are to land by 2030.',
    see: ['探月探火', '载人航天'],
    grammar: { article: 'the' },
  },
  探月探火: {
    kind: 'term',
    reading: 'tàn yuè tàn huǒ',
    renderings: [{ english: 'lunar and Martian exploration', source: 'work-report-2023' }],
    meaning:
      'Probes to the moon (Chang’e) and to Mars (Tianwen). Always named among the country’s great achievements in technology.',
    gloss: 'probe the moon, probe Mars',
    see: ['载人航天'],
    caution: '火 is short for 火星, Mars, and not fire.',
  },
  提速降费: {
    kind: 'slogan',
    reading: 'tísù jiàngfèi',
    renderings: [
      { english: 'faster and cheaper internet services', ours: true },
      { english: 'raising speeds and lowering fees of internet services', ours: true },
    ],
    meaning: 'The State Council’s demand on the telecom firms, since 2015, for quicker lines at lower prices.',
    gloss: 'raise speed, cut fees',
    see: ['千兆光网'],
  },
  '投早、投小': {
    kind: 'term',
    reading: 'tóu zǎo tóu xiǎo',
    renderings: [{ english: 'investing early and in small firms', ours: true }],
    meaning: 'What state venture funds are asked to do: to come in at an early stage and with small firms.',
    see: ['投早投小投长期投硬科技'],
  },
  投早投小投长期投硬科技: {
    kind: 'slogan',
    reading: 'tóu zǎo tóu xiǎo tóu chángqī tóu yìngkējì',
    renderings: [{ english: 'investing early, in small firms, for the long term and in hard technology', ours: true }],
    meaning:
      'What venture funds, above all those of the state, are told to do instead of buying shares just before a listing.',
    aliases: ['投早、投小、投长期、投硬科技', '投早投小投硬科技', '投早、投小、投硬科技'],
    see: ['硬科技', '耐心资本'],
  },
  外资研发中心: {
    kind: 'organisation',
    reading: 'wàizī yánfā zhōngxīn',
    renderings: [
      { english: 'foreign-funded R&D center', ours: true },
      { english: 'foreign-invested R&D center', ours: true },
    ],
    meaning: 'A research centre of a foreign firm in China; rules let it import gear free of duty.',
    see: ['外资企业', '研发投入'],
    grammar: { plural: 'foreign-funded R&D centers' },
  },
  网络强国: {
    kind: 'term',
    reading: 'wǎngluò qiángguó',
    renderings: [
      { english: 'strength in cyberspace', ours: true },
      { english: 'cyberpower', ours: true },
    ],
    meaning: 'The goal of being strong in networks and in their security, Xi Jinping’s since 2014.',
    see: ['数字中国', '制造强国'],
  },
  万卡集群: {
    kind: 'term',
    reading: 'wàn kǎ jíqún',
    renderings: [{ english: '10,000-GPU computing cluster', ours: true }],
    meaning: 'A cluster of at least ten thousand accelerator cards, the size for training the largest models.',
    see: ['智算集群'],
    grammar: { plural: '10,000-GPU computing clusters' },
  },
  未来能源: {
    kind: 'industry',
    reading: 'wèilái néngyuán',
    renderings: [
      { english: 'future energy', source: 'ecns-work-report-2026' },
      { english: 'energy of the future', ours: true },
    ],
    meaning:
      'Sources of energy still in development, above all fusion. Named among the industries of the future in the work report of 2026.',
    see: ['未来产业', '可控核聚变'],
  },
  卫星导航: {
    kind: 'industry',
    reading: 'wèixīng dǎoháng',
    renderings: [{ english: 'satellite navigation', source: 'work-report-2023' }],
    meaning: 'Finding one’s place by satellites; in China first of all BeiDou.',
    see: ['北斗'],
  },
  卫星互联网: {
    kind: 'industry',
    reading: 'wèixīng hùliánwǎng',
    renderings: [{ english: 'satellite internet', source: 'scio-chongqing-2024' }],
    meaning:
      'Internet service from many satellites in low orbit. One of the “new star” clusters of Chongqing, where the national operator China SatNet has affiliates.',
    see: ['空天信息', '商业航天'],
  },
  卫星遥感: {
    kind: 'industry',
    reading: 'wèixīng yáogǎn',
    renderings: [{ english: 'satellite remote sensing', ours: true }],
    meaning: 'Watching the earth from satellites, for maps, crops and weather.',
    see: ['空天信息'],
  },
  物联网: {
    kind: 'industry',
    reading: 'wùliánwǎng',
    renderings: [{ english: 'Internet of Things', source: 'cnipa-plan-2021' }],
    meaning: 'Devices and sensors that report and are steered over networks.',
    grammar: { article: 'the' },
  },
  先导区: {
    kind: 'noun',
    reading: 'xiāndǎoqū',
    renderings: [{ english: 'pilot zone', ours: true }],
    meaning: 'An area that goes first with a technology or reform so that others can learn.',
    see: ['人工智能创新应用先导区'],
    grammar: { plural: 'pilot zones' },
  },
  先使用后付费: {
    kind: 'term',
    reading: 'xiān shǐyòng hòu fùfèi',
    renderings: [{ english: 'use first, pay later', ours: true }],
    meaning: 'Universities let small firms use a patent free of charge until it earns.',
    aliases: ['先用后付'],
    see: ['专利转化运用', '成果转化'],
  },
  先用后转: {
    kind: 'term',
    reading: 'xiān yòng hòu zhuǎn',
    renderings: [{ english: 'trial use before transfer', ours: true }],
    meaning: 'A firm uses a university’s result first and takes it over when it works.',
    see: ['先使用后付费'],
  },
  细胞和基因治疗: {
    kind: 'industry',
    reading: 'xìbāo hé jīyīn zhìliáo',
    renderings: [{ english: 'cell and gene therapy', ours: true }],
    meaning:
      'Treating disease with living cells or by changing genes. Since 2024 foreign firms may work on it in pilot zones.',
    aliases: ['基因与细胞治疗', '细胞与基因治疗', '基因和细胞治疗', '细胞基因治疗'],
    see: ['创新药', '生物医药'],
  },
  信创: {
    kind: 'term',
    reading: 'xìnchuàng',
    renderings: [
      { english: 'information technology application innovation', ours: true },
      { english: 'Xinchuang', ours: true },
    ],
    notIn: ['信创新', '信创造', '信创建', '信创作', '信创办', '信创始', '信创立', '诚信创业'],
    meaning:
      'The programme to replace foreign hardware and software in government offices and state firms with Chinese products. Short for 信息技术应用创新, a name that says little about its aim.',
    aliases: ['信息技术应用创新'],
    see: ['国产替代', '自主可控'],
  },
  新基建: {
    kind: 'term',
    reading: 'xīnjījiàn',
    renderings: [{ english: 'new infrastructure', source: 'cset-five-year-plan-14' }],
    meaning: 'The everyday short form of 新型基础设施建设, building 5G, data centres, computing and the like.',
    see: ['新型基础设施'],
  },
  新型基础设施: {
    kind: 'term',
    reading: 'xīnxíng jīchǔ shèshī',
    renderings: [
      { english: 'new types of infrastructure', ours: true },
      { english: 'new infrastructure', source: 'china-daily-new-infra-2022' },
    ],
    meaning:
      'Infrastructure of information (5G, data and computing centres), of digitised older systems (smart grids, smart transport) and of research (large scientific facilities). In plans since 2018.',
    aliases: ['新型基础设施建设'],
    see: ['新基建', '算力', '重大科技基础设施'],
  },
  新型举国体制: {
    kind: 'term',
    reading: 'xīnxíng jǔguó tǐzhì',
    renderings: [
      { english: 'new system for mobilizing resources nationwide', source: 'work-report-2025' },
      { english: 'new whole-nation system', ours: true },
      {
        english: 'new system for mobilizing resources nationwide to make key technological breakthroughs',
        source: 'work-report-2023',
      },
    ],
    meaning:
      'State, firms, universities and institutes pooling forces on a few technologies, as with the bomb and satellite programmes, but now with a market and firms in it.',
    see: ['关键核心技术'],
    grammar: { article: 'the' },
  },
  新型研发机构: {
    kind: 'organisation',
    reading: 'xīnxíng yánfā jīgòu',
    renderings: [
      { english: 'new-type R&D institution', ours: true },
      { english: 'new-type research and development institution', ours: true },
    ],
    meaning:
      'A research body outside the old order of state institutes, often founded by a city with a university or firm, with free hand in staff and pay.',
    see: ['科研院所', '成果转化'],
    grammar: { plural: 'new-type R&D institutions' },
  },
  新一代人工智能: {
    kind: 'industry',
    reading: 'xīn yī dài réngōng zhìnéng',
    renderings: [
      { english: 'next-generation artificial intelligence', source: 'china-daily-sci-tech-blueprint-2021' },
      { english: 'new-generation AI', source: 'china-daily-sci-tech-blueprint-2021' },
    ],
    meaning: 'The name that Chinese plans use for AI since the national plan of 2017.',
    see: ['人工智能'],
  },
  新一代智能终端: {
    kind: 'industry',
    reading: 'xīn yī dài zhìnéng zhōngduān',
    renderings: [{ english: 'new-generation intelligent terminals', source: 'china-daily-ai-plus-2025' }],
    meaning:
      'Connected cars, AI phones and computers, robots: devices with computing built in, which the work report of 2025 wants developed.',
    see: ['智能终端', '智能机器人'],
  },
  虚拟现实: {
    kind: 'industry',
    reading: 'xūnǐ xiànshí',
    renderings: [{ english: 'virtual reality', source: 'cnipa-plan-2021' }],
    meaning:
      'A computed world seen through goggles. One of the industries that the 14th Five-Year Plan listed for the digital economy.',
  },
  研发费用加计扣除: {
    kind: 'term',
    reading: 'yánfā fèiyong jiājì kòuchú',
    renderings: [
      { english: 'additional tax deduction for R&D expenses', ours: true },
      { english: 'extra tax deduction for R&D costs', ours: true },
    ],
    meaning:
      'Firms may deduct more than they spend on research, now twice the sum, when income tax is reckoned. The widest tax break for innovation.',
    aliases: ['研发费用加计扣除政策'],
    see: ['研发投入', '高新技术企业'],
  },
  研发投入: {
    kind: 'indicator',
    reading: 'yánfā tóurù',
    renderings: [
      { english: 'R&D spending', source: 'party-congress-report-2022' },
      { english: 'R&D expenditure', ours: true },
      { english: 'investment in research and development', ours: true },
    ],
    meaning:
      'Money spent on research and development, by firms, institutes and universities. Divided by GDP it gives 研发投入强度, R&D intensity.',
    see: ['基础研究'],
  },
  硬科技: {
    kind: 'term',
    reading: 'yìngkējì',
    renderings: [
      { english: 'hard technology', ours: true },
      { english: 'hard tech', ours: true },
    ],
    meaning:
      'Technology that needs long research and cannot soon be copied, such as chips, materials or space, as against apps.',
    see: ['关键核心技术', '科创板'],
  },
  应用场景: {
    kind: 'term',
    reading: 'yìngyòng chǎngjǐng',
    renderings: [
      { english: 'application scenario', source: 'ecns-work-report-2026' },
      { english: 'use case', ours: true },
    ],
    meaning:
      'A real task in which a new technology is tried out and bought. Opening such uses, for instance hospital deliveries for drones, is how local governments help young industries instead of paying them.',
    aliases: ['应用示范场景'],
    see: ['低空经济', '空天信息'],
    grammar: { plural: 'application scenarios' },
  },
  应用基础研究: {
    kind: 'term',
    reading: 'yìngyòng jīchǔ yánjiū',
    renderings: [
      { english: 'applied basic research', ours: true },
      { english: 'application-oriented basic research', source: 'scio-innovation-2020' },
    ],
    meaning: 'Basic research with a use in view, between free inquiry and development.',
    aliases: ['应用型基础研究'],
    see: ['基础研究'],
  },
  有组织科研: {
    kind: 'term',
    reading: 'yǒu zǔzhī kēyán',
    renderings: [{ english: 'organized research', ours: true }],
    meaning: 'Universities set teams on tasks that the state needs instead of leaving everything to single professors.',
    aliases: ['有组织的科研'],
    see: ['基础研究', '新型举国体制'],
  },
  原创性: {
    kind: 'modifier',
    reading: 'yuánchuàngxìng',
    renderings: [{ english: 'original', source: 'party-congress-report-2022' }],
    meaning: 'Not derived from others’ work; said of research and technology.',
    see: ['原始创新'],
  },
  原始创新: {
    kind: 'term',
    reading: 'yuánshǐ chuàngxīn',
    renderings: [{ english: 'original innovation', source: 'party-congress-report-2022' }],
    meaning: 'Innovation from new science at home, as against improving or combining what others found.',
    see: ['基础研究'],
  },
  元宇宙: {
    kind: 'industry',
    reading: 'yuányǔzhòu',
    renderings: [{ english: 'metaverse', source: 'xinhua-future-industries-2024' }],
    meaning:
      'Shared virtual worlds that people enter with headsets or screens. A vogue of 2021 to 2023 that stayed on lists of future industries.',
    see: ['虚拟现实', '未来产业'],
  },
  云计算: {
    kind: 'industry',
    reading: 'yúnjìsuàn',
    renderings: [{ english: 'cloud computing', source: 'qiushi-innovation-2024' }],
    meaning: 'Computing and storage rented over the network.',
    see: ['算力', '大数据'],
  },
  载人航天: {
    kind: 'term',
    reading: 'zàirén hángtiān',
    renderings: [
      { english: 'manned spaceflight', source: 'work-report-2023' },
      { english: 'crewed spaceflight', ours: true },
    ],
    meaning: 'China’s programme of sending people into space, since 1992, now with the space station Tiangong.',
    see: ['探月探火'],
  },
  战略科学家: {
    kind: 'office',
    reading: 'zhànlüè kēxuéjiā',
    renderings: [
      { english: 'strategic scientist', ours: true },
      { english: 'scientist with strategic vision', ours: true },
    ],
    meaning: 'A scientist who can choose and lead big directions of research for the state.',
    see: ['科技领军人才', '院士'],
    grammar: { plural: 'strategic scientists' },
  },
  智改数转: {
    kind: 'term',
    reading: 'zhìgǎi-shùzhuǎn',
    renderings: [{ english: 'intelligent upgrading and digital transformation', ours: true }],
    meaning:
      'Fitting factories with smart equipment and moving their management onto data. The blend was coined in Jiangsu and is now used nationally for subsidised upgrading of manufacturing.',
    gloss: 'smart-change, digital-turn',
    aliases: ['智转数改'],
    parts: [
      { chinese: '智能化改造', english: 'intelligent upgrading' },
      { chinese: '数字化转型', english: 'digital transformation' },
    ],
    notIn: ['智改数转绿色化', '智改数转网联'],
    see: ['智改数转绿色化', '智改数转网联', '数字化转型'],
  },
  智改数转绿色化: {
    kind: 'term',
    reading: 'zhìgǎi-shùzhuǎn lǜsèhuà',
    renderings: [{ english: 'intelligent, digital and green upgrading', ours: true }],
    meaning:
      'Smart equipment, digital management and lower emissions in one programme for traditional industries. Chongqing runs it as an action for existing plants.',
    parts: [
      { chinese: '智能化改造', english: 'intelligent upgrading' },
      { chinese: '数字化转型', english: 'digital transformation' },
      { chinese: '绿色化', english: 'going green' },
    ],
    see: ['智改数转', '传统产业'],
  },
  智改数转网联: {
    kind: 'term',
    reading: 'zhìgǎi-shùzhuǎn-wǎnglián',
    renderings: [{ english: 'intelligent upgrading, digital transformation and networking', ours: true }],
    meaning: 'Jiangsu’s wider form of 智改数转: machines and firms are to be joined in networks as well.',
    parts: [
      { chinese: '智能化改造', english: 'intelligent upgrading' },
      { chinese: '数字化转型', english: 'digital transformation' },
      { chinese: '网络化联接', english: 'networking' },
    ],
    see: ['智改数转'],
    level: 'provincial',
  },
  智慧城市: {
    kind: 'term',
    reading: 'zhìhuì chéngshì',
    renderings: [{ english: 'smart city', ours: true }],
    meaning:
      'A city run with sensors, data and shared platforms. The latest rules speak of transforming the whole city digitally.',
    aliases: ['新型智慧城市'],
    see: ['数字政府'],
    grammar: { plural: 'smart cities' },
  },
  智能化改造: {
    kind: 'term',
    reading: 'zhìnénghuà gǎizào',
    renderings: [{ english: 'intelligent upgrading', ours: true }],
    meaning:
      'Fitting existing plants with sensors, robots and control software. Local governments count and subsidise such projects.',
    see: ['智改数转'],
  },
  智能经济: {
    kind: 'term',
    reading: 'zhìnéng jīngjì',
    renderings: [
      { english: 'intelligent economy', ours: true },
      { english: 'smart economy', ours: true },
    ],
    meaning:
      'An economy in which AI runs through every trade. “New forms of the intelligent economy” entered the work report of 2026.',
    see: ['人工智能+', '数字经济'],
  },
  智能机器人: {
    kind: 'industry',
    reading: 'zhìnéng jīqìrén',
    renderings: [{ english: 'intelligent robot', source: 'china-daily-ai-plus-2025' }],
    meaning: 'A robot that perceives and decides within limits, as against one that repeats fixed moves.',
    see: ['人形机器人', '具身智能'],
    grammar: { plural: 'intelligent robots' },
  },
  智能算力: {
    kind: 'term',
    reading: 'zhìnéng suànlì',
    renderings: [
      { english: 'intelligent computing power', ours: true },
      { english: 'AI computing power', ours: true },
    ],
    meaning:
      'Computing power of the sort that AI needs, counted in EFLOPS and told apart from general and super computing.',
    see: ['算力', '智算中心'],
  },
  智能体: {
    kind: 'industry',
    reading: 'zhìnéngtǐ',
    renderings: [
      { english: 'AI agent', ours: true },
      { english: 'intelligent agent', ours: true },
    ],
    meaning:
      'A program that pursues a task by itself with the help of an AI model, using tools and other programs. The work report of 2026 wants them spread.',
    see: ['大模型', '人工智能'],
    grammar: { plural: 'AI agents' },
  },
  智能原生: {
    kind: 'modifier',
    reading: 'zhìnéng yuánshēng',
    renderings: [
      { english: 'AI-native', ours: true },
      { english: 'intelligence-native', ours: true },
    ],
    meaning: 'Built on AI from the start, said of firms, software and business forms; in the work report of 2026.',
    see: ['智能经济', '人工智能+'],
  },
  智能终端: {
    kind: 'industry',
    reading: 'zhìnéng zhōngduān',
    renderings: [
      { english: 'smart terminal', ours: true },
      { english: 'smart device', ours: true },
      { english: 'intelligent terminal', source: 'china-daily-ai-plus-2025' },
    ],
    meaning: 'Any connected device in users’ hands: phones, watches, cars, home appliances.',
    see: ['消费电子'],
    grammar: { plural: 'smart terminals' },
  },
  知识产权: {
    kind: 'noun',
    reading: 'zhīshi chǎnquán',
    renderings: [
      { english: 'intellectual property rights', source: 'cnipa-ipr-plan-2022' },
      { english: 'intellectual property', ours: true },
    ],
    meaning:
      'Patents, trade marks, copyrights and the like. Protection of it is part of every list of what makes a good business environment.',
    see: ['专利', '知识产权强国'],
  },
  知识产权保护: {
    kind: 'term',
    reading: 'zhīshi chǎnquán bǎohù',
    renderings: [
      { english: 'intellectual property rights protection', ours: true },
      { english: 'IPR protection', ours: true },
    ],
    meaning: 'Protection of patents, marks and copyright, a yearly theme of the report.',
  },
  知识产权强国: {
    kind: 'term',
    reading: 'zhīshi chǎnquán qiángguó',
    renderings: [
      { english: 'country strong in intellectual property rights', ours: true },
      { english: 'IPR powerhouse', ours: true },
      { english: 'intellectual property powerhouse', source: 'hengbo-ip-outline-2021' },
    ],
    meaning: 'The goal of an outline of 2021 for the years up to 2035: strong rights, well used and well guarded.',
    see: ['知识产权'],
  },
  智算集群: {
    kind: 'industry',
    reading: 'zhìsuàn jíqún',
    renderings: [
      { english: 'intelligent computing cluster', ours: true },
      { english: 'AI computing cluster', ours: true },
    ],
    meaning: 'Thousands of AI chips joined into one machine. A 万卡集群 has ten thousand cards or more.',
    aliases: ['超大规模智算集群', '万卡智算集群'],
    see: ['智算中心', '智能算力'],
    grammar: { plural: 'intelligent computing clusters' },
  },
  智算中心: {
    kind: 'organisation',
    reading: 'zhìsuàn zhōngxīn',
    renderings: [{ english: 'intelligent computing center', ours: true }],
    meaning: 'A data centre full of AI chips, for training and running models.',
    aliases: ['智能计算中心'],
    see: ['算力'],
    grammar: { plural: 'intelligent computing centers' },
  },
  职务科技成果: {
    kind: 'term',
    reading: 'zhíwù kējì chéngguǒ',
    renderings: [
      { english: 'on-the-job scientific and technological achievements', ours: true },
      { english: 'research results of employees', ours: true },
    ],
    meaning:
      'Results that staff of institutes and universities get in their work. Reform gives them ownership or long use of such results.',
    see: ['成果转化'],
  },
  众创空间: {
    kind: 'organisation',
    reading: 'zhòngchuàng kōngjiān',
    renderings: [
      { english: 'maker space', ours: true },
      { english: 'mass entrepreneurship space', ours: true },
    ],
    meaning: 'Open, cheap working space for people with ideas, a step before the incubator.',
    see: ['孵化器', '大众创业、万众创新'],
    grammar: { plural: 'maker spaces' },
  },
  重大科技基础设施: {
    kind: 'term',
    reading: 'zhòngdà kējì jīchǔ shèshī',
    renderings: [{ english: 'major science and technology infrastructure', source: 'scio-innovation-2020' }],
    meaning:
      'Large research machines built by the state for many users: light sources, telescopes, research ships, deep-space radar.',
    see: ['大科学装置'],
  },
  中国天眼: {
    kind: 'industry',
    reading: 'Zhōngguó Tiānyǎn',
    renderings: [
      { english: 'Five-hundred-meter Aperture Spherical Radio Telescope (FAST)', ours: true },
      { english: 'China Sky Eye', ours: true },
    ],
    meaning:
      'The largest single-dish radio telescope of the world, in Guizhou; an example of a large-scale scientific facility.',
    see: ['大科学装置'],
    grammar: { article: 'the' },
  },
  中试: {
    kind: 'term',
    reading: 'zhōngshì',
    renderings: [
      { english: 'pilot-scale testing', source: 'scio-miit-2025' },
      { english: 'pilot testing', ours: true },
    ],
    meaning:
      'The trial between laboratory and mass production: can it be made in quantity, evenly and cheaply enough. Many inventions die here, so the state funds platforms for it.',
    gloss: 'middle test',
    aliases: ['中间试验'],
    notIn: [
      '中试图',
      '中试点',
      '中试行',
      '中试验',
      '中试水',
      '中试用',
      '中试卷',
      '中试题',
      '中试讲',
      '中试飞',
      '中试制',
      '其中试',
    ],
    see: ['概念验证', '成果转化'],
  },
  中试基地: {
    kind: 'term',
    reading: 'zhōngshì jīdì',
    renderings: [
      { english: 'pilot-scale testing base', ours: true },
      { english: 'pilot-scale production base', ours: true },
    ],
    meaning:
      'A place where what works in the laboratory is made at a small scale before mass production. Provinces license such bases and open them to all firms.',
    see: ['中试平台'],
    grammar: { plural: 'pilot-scale testing bases / pilot-scale production bases' },
  },
  中试平台: {
    kind: 'organisation',
    reading: 'zhōngshì píngtái',
    renderings: [
      { english: 'pilot-scale testing platform', source: 'scio-miit-2025' },
      { english: 'pilot testing base', ours: true },
      { english: 'pilot testing platform', source: 'xinhua-sci-tech-industry-2025' },
    ],
    meaning: 'A plant where firms and laboratories can try out a process on a middling scale.',
    aliases: ['中试验证平台', '制造业中试平台', '概念验证和中试验证平台'],
    see: ['中试', '概念验证'],
    grammar: { plural: 'pilot-scale testing platforms' },
  },
  专利: {
    kind: 'term',
    reading: 'zhuānlì',
    renderings: [{ english: 'patent', source: 'cnipa-plan-2021' }],
    meaning:
      'In China three things: invention patents, utility models and designs. Only the first is examined in substance, so ask which is meant.',
    see: ['发明专利'],
    grammar: { plural: 'patents' },
  },
  专利产业化: {
    kind: 'term',
    reading: 'zhuānlì chǎnyèhuà',
    renderings: [
      { english: 'industrial application of patents', ours: true },
      { english: 'patent industrialization', ours: true },
    ],
    meaning:
      'Turning patents into products that are sold. The share of patents so used is a target of a plan of action for 2023–2025.',
    see: ['专利转化运用'],
  },
  专利密集型产业: {
    kind: 'industry',
    reading: 'zhuānlì mìjíxíng chǎnyè',
    renderings: [{ english: 'patent-intensive industries', ours: true }],
    meaning:
      'Trades with many invention patents per employee, counted together by the statistics and patent offices; they make about an eighth of GDP.',
    see: ['专利'],
  },
  专利转化运用: {
    kind: 'term',
    reading: 'zhuānlì zhuǎnhuà yùnyòng',
    renderings: [{ english: 'patent commercialization and application', ours: true }],
    meaning:
      'Putting patents to use by making, licensing or pledging them. A national action from 2023 to 2025 combed through those of universities.',
    aliases: ['专利转化'],
    see: ['专利', '成果转化'],
  },
  卓越工程师: {
    kind: 'term',
    reading: 'zhuóyuè gōngchéngshī',
    renderings: [{ english: 'outstanding engineer', ours: true }],
    meaning:
      'A title and a scheme of training: universities and firms jointly form engineers, and the best are honoured by the state.',
    see: ['大国工匠'],
    grammar: { plural: 'outstanding engineers' },
  },
  自主创新: {
    kind: 'term',
    reading: 'zìzhǔ chuàngxīn',
    renderings: [
      { english: 'indigenous innovation', source: 'wenzhaibao-new-trio-2024' },
      { english: 'independent innovation', ours: true },
    ],
    meaning: 'Innovation that Chinese firms and institutes own themselves. In national plans since 2006.',
    since: '2006',
    see: ['科技自立自强', '自主可控'],
  },
  自主可控: {
    kind: 'term',
    reading: 'zìzhǔ kěkòng',
    renderings: [
      { english: 'self-reliant and controllable', source: 'qiushi-industrial-system-2023' },
      { english: 'self-supporting and risk-controllable', ours: true },
      { english: 'independent and controllable', ours: true },
      { english: 'self-developed and controllable', ours: true },
    ],
    meaning:
      'Said of technology and supply chains that no foreigner can switch off. The guiding phrase of policy on chips, software and key industrial chains.',
    see: ['科技自立自强', '卡脖子'],
  },
  综合性国家科学中心: {
    kind: 'term',
    reading: 'zōnghéxìng guójiā kēxué zhōngxīn',
    renderings: [{ english: 'comprehensive national science center', ours: true }],
    meaning:
      'A place with several great research facilities that the state has named as a centre of basic science, such as Zhangjiang in Shanghai, Hefei or Huairou in Beijing.',
    see: ['大科学装置', '国际科技创新中心'],
    grammar: { plural: 'comprehensive national science centers' },
  },
};

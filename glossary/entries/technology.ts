/** Technology: science policy, laboratories, digital and space technology, and how results become products. */
import type { EntryTable } from '../entry.ts';

export const technology: EntryTable = {
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
  产业数字化: {
    kind: 'term',
    reading: 'chǎnyè shùzìhuà',
    renderings: [{ english: 'digital transformation of industries', ours: true }],
    meaning:
      'Bringing digital technology into existing industries. Its twin is 数字产业化, building digital industries.',
    see: ['数字产业化', '数字化转型'],
    caution: 'Easily confused with 数字产业化, which has the two words the other way round.',
  },
  成果转化: {
    kind: 'term',
    reading: 'chéngguǒ zhuǎnhuà',
    renderings: [{ english: 'commercialization of research results', ours: true }],
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
      { english: 'large-scale AI model', source: 'work-report-2025' },
    ],
    meaning:
      'An AI model with very many parameters, such as those that write text or draw pictures. Wider than a large language model, which works with text.',
    see: ['人工智能', '人工智能+', '算力'],
    grammar: { plural: 'large AI models' },
  },
  大数据: {
    kind: 'industry',
    reading: 'dàshùjù',
    renderings: [{ english: 'big data', source: 'work-report-2024' }],
    meaning:
      'Very large bodies of data and the means to work with them. In names of local offices it means simply data management.',
    see: ['数据要素', '云计算'],
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
    kind: 'indicator',
    reading: 'fāmíng zhuānlì',
    renderings: [{ english: 'invention patent', source: 'cnipa-plan-2021' }],
    meaning:
      'The strongest of China’s three kinds of patent, given for 20 years after substantive examination; the others are utility models and designs. News that counts “patents” often mixes the three.',
    see: ['专利', '高价值发明专利'],
    grammar: { plural: 'invention patents' },
  },
  概念验证: {
    kind: 'term',
    reading: 'gàiniàn yànzhèng',
    renderings: [{ english: 'proof of concept', source: 'xinhua-pilot-testing-2024' }],
    meaning:
      'A first check whether a research result can become a product at all. It comes before pilot-scale testing; cities fund centres for both.',
    see: ['中试', '成果转化'],
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
    renderings: [{ english: 'industrial internet', source: 'work-report-2025' }],
    meaning:
      'Machines, plants and suppliers joined by networks and data platforms. China has promoted it as infrastructure since 2017.',
    see: ['智能制造', '新型基础设施'],
    grammar: { article: 'the' },
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
    renderings: [{ english: 'core technologies in key fields', source: 'work-report-2024' }],
    meaning:
      'The technologies on which whole industries depend and which China wants to command itself. Usually followed by 攻关, an organised push to master them.',
    aliases: ['核心关键技术'],
    see: ['卡脖子', '新型举国体制', '揭榜挂帅'],
    caution: 'The official English is “core technologies in key fields”, not “key core technologies”.',
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
  国家实验室: {
    kind: 'organisation',
    reading: 'guójiā shíyànshì',
    renderings: [{ english: 'national laboratory', source: 'work-report-2024' }],
    meaning:
      'The top rank of Chinese laboratories, few in number, working on matters of state importance. The larger group of national key laboratories stands below it.',
    see: ['全国重点实验室', '国家战略科技力量'],
    grammar: { plural: 'national laboratories' },
    level: 'central',
  },
  国家战略科技力量: {
    kind: 'term',
    reading: 'guójiā zhànlüè kējì lìliàng',
    renderings: [
      { english: 'strength in strategic science and technology', source: 'work-report-2024' },
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
    renderings: [{ english: 'national manufacturing innovation center', source: 'ecns-manufacturing-2018' }],
    meaning:
      'A centre, run as a company owned by firms and institutes of one trade, that works on shared technology. The industry ministry approves it.',
    see: ['国家技术创新中心', '共性技术'],
    grammar: { plural: 'national manufacturing innovation centers' },
    level: 'central',
  },
  基础软件: {
    kind: 'industry',
    reading: 'jīchǔ ruǎnjiàn',
    renderings: [{ english: 'basic software', ours: true }],
    meaning: 'Operating systems, databases, middleware and office programs: the layers that other software runs on.',
    see: ['工业软件'],
  },
  基础研究: {
    kind: 'term',
    reading: 'jīchǔ yánjiū',
    renderings: [{ english: 'basic research', source: 'work-report-2024' }],
    meaning:
      'Research for knowledge without a product in mind. Its share of R&D spending is small in China, and raising it is a stated aim.',
    see: ['研发投入', '原始创新'],
  },
  揭榜挂帅: {
    kind: 'term',
    reading: 'jiēbǎng-guàshuài',
    renderings: [{ english: 'open bidding for selecting the best candidates', source: 'beijing-fao-words-2023' }],
    meaning:
      'The state posts a technical problem and anyone able may take it on, whatever their rank or background; results are judged, not titles. In policy use since 2016, in the government work report since 2020.',
    gloss: 'take down the notice and take command',
    since: '2016-04',
    see: ['赛马制', '关键核心技术'],
  },
  技术改造: {
    kind: 'term',
    reading: 'jìshù gǎizào',
    renderings: [
      { english: 'technological upgrading', ours: true },
      { english: 'technical transformation', ours: true },
    ],
    notIn: ['科技改', '技改革', '技改变', '技改进'],
    meaning:
      'Fitting existing plants with better equipment and processes. Spending on it is a part of industrial investment that statistics show by itself.',
    aliases: ['技改'],
    see: ['设备更新', '智改数转'],
  },
  具身智能: {
    kind: 'industry',
    reading: 'jùshēn zhìnéng',
    renderings: [
      { english: 'embodied AI', source: 'work-report-2025' },
      { english: 'embodied artificial intelligence', source: 'shine-work-report-words-2025' },
    ],
    meaning:
      'AI that has a body: robots and vehicles that see, decide and act in the physical world. New in the work report of 2025, among industries of the future.',
    since: '2025-03',
    see: ['人形机器人', '未来产业'],
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
  科技创新: {
    kind: 'term',
    reading: 'kējì chuàngxīn',
    renderings: [
      { english: 'scientific and technological innovation', source: 'scio-chongqing-2024' },
      { english: 'sci-tech innovation', source: 'scio-miit-2025' },
    ],
    meaning:
      'Innovation by way of science and technology, as against new business models or institutions. Policy wants it fused with 产业创新, innovation in industry.',
    see: ['新质生产力', '科技自立自强'],
  },
  科技自立自强: {
    kind: 'term',
    reading: 'kējì zìlì-zìqiáng',
    renderings: [
      { english: 'self-reliance and strength in science and technology', source: 'party-congress-report-2022' },
    ],
    meaning:
      'China’s aim of needing nobody else for its vital technology. Since 2020 called the strategic underpinning of development.',
    aliases: ['高水平科技自立自强'],
    since: '2020',
    see: ['自主可控', '关键核心技术'],
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
  量子科技: {
    kind: 'industry',
    reading: 'liàngzǐ kējì',
    renderings: [{ english: 'quantum technology', source: 'work-report-2025' }],
    meaning:
      'Computing, communication and measurement by quantum effects. An industry of the future in the work reports of 2024 and 2025.',
    aliases: ['量子技术', '量子信息'],
    see: ['未来产业'],
  },
  卡脖子: {
    kind: 'term',
    reading: 'qiǎ bózi',
    renderings: [
      { english: 'chokepoint', source: 'cset-chokepoints-2022' },
      { english: 'bottleneck', ours: true },
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
    renderings: [{ english: 'frontier technology', source: 'work-report-2025' }],
    meaning: 'Technology at the edge of what is possible, not yet in common use.',
    see: ['颠覆性技术'],
    grammar: { plural: 'frontier technologies' },
  },
  全国一体化算力网: {
    kind: 'programme',
    reading: 'quánguó yītǐhuà suànlìwǎng',
    renderings: [{ english: 'nationwide integrated computing network', ours: true }],
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
    renderings: [{ english: 'blockchain', source: 'cset-five-year-plan-14' }],
    meaning:
      'A shared ledger that nobody can alter alone. China supports it as technology while forbidding trade in cryptocurrencies.',
  },
  人工智能: {
    kind: 'industry',
    reading: 'réngōng zhìnéng',
    renderings: [
      { english: 'artificial intelligence', source: 'cset-five-year-plan-14' },
      { english: 'AI', source: 'work-report-2025' },
    ],
    meaning:
      'Software that recognises, predicts, writes or decides. In industrial policy both an industry and a tool for all others.',
    see: ['人工智能+', '大模型'],
  },
  '人工智能+': {
    kind: 'programme',
    reading: 'réngōng zhìnéng+',
    renderings: [
      { english: 'AI Plus', source: 'work-report-2025' },
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
    renderings: [{ english: 'horse-race mechanism', ours: true }],
    meaning:
      'Several teams are funded for the same task, and the one in front goes on. Often named together with 揭榜挂帅.',
    aliases: ['赛马机制'],
    see: ['揭榜挂帅'],
  },
  数据要素: {
    kind: 'term',
    reading: 'shùjù yàosù',
    renderings: [{ english: 'data as a factor of production', ours: true }],
    meaning:
      'Data treated like land, labour and capital: something that can be owned, priced and traded. The Party named it a factor of production in 2019.',
    since: '2019',
    see: ['大数据', '数字经济'],
  },
  数实融合: {
    kind: 'term',
    reading: 'shù-shí rónghé',
    renderings: [{ english: 'integration of digital technologies and the real economy', ours: true }],
    meaning:
      'Bringing digital tools into farming, factories and services. 数 is the digital economy, 实 the real economy.',
    see: ['数字经济', '数字化转型'],
  },
  数字产业化: {
    kind: 'term',
    reading: 'shùzì chǎnyèhuà',
    renderings: [{ english: 'development of digital industries', ours: true }],
    meaning:
      'Building industries out of digital technology itself: chips, networks, software, data. Its twin is 产业数字化, bringing such technology into the other industries.',
    see: ['产业数字化', '数字经济'],
  },
  数字化转型: {
    kind: 'term',
    reading: 'shùzìhuà zhuǎnxíng',
    renderings: [{ english: 'digital transformation', source: 'work-report-2025' }],
    meaning:
      'Reorganising a firm or an office around data and software. For small manufacturers the state runs pilot cities that share the cost.',
    see: ['智改数转', '产业数字化'],
  },
  数字基础设施: {
    kind: 'term',
    reading: 'shùzì jīchǔ shèshī',
    renderings: [{ english: 'digital infrastructure', source: 'work-report-2024' }],
    meaning: 'Networks, data centres and computing centres.',
    see: ['新型基础设施', '算力'],
  },
  数字孪生: {
    kind: 'industry',
    reading: 'shùzì luánshēng',
    renderings: [{ english: 'digital twin', ours: true }],
    meaning: 'A computer model of a plant, city or river basin kept in step with the real one by sensors.',
    grammar: { plural: 'digital twins' },
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
  太赫兹: {
    kind: 'industry',
    reading: 'tàihèzī',
    renderings: [{ english: 'terahertz', ours: true }],
    meaning: 'Radiation between microwaves and infrared light, studied for fast wireless links and imaging.',
  },
  卫星互联网: {
    kind: 'industry',
    reading: 'wèixīng hùliánwǎng',
    renderings: [{ english: 'satellite internet', source: 'scio-chongqing-2024' }],
    meaning:
      'Internet service from many satellites in low orbit. One of the “new star” clusters of Chongqing, where the national operator China SatNet has affiliates.',
    see: ['空天信息', '商业航天'],
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
      { english: 'new infrastructure', source: 'cset-five-year-plan-14' },
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
      { english: 'new system for mobilizing resources nationwide', source: 'work-report-2024' },
      { english: 'new whole-nation system', ours: true },
    ],
    meaning:
      'State, firms, universities and institutes pooling forces on a few technologies, as with the bomb and satellite programmes, but now with a market and firms in it.',
    see: ['关键核心技术'],
    grammar: { article: 'the' },
  },
  虚拟现实: {
    kind: 'industry',
    reading: 'xūnǐ xiànshí',
    renderings: [{ english: 'virtual reality', source: 'cnipa-plan-2021' }],
    meaning:
      'A computed world seen through goggles. One of the industries that the 14th Five-Year Plan listed for the digital economy.',
  },
  研发投入: {
    kind: 'indicator',
    reading: 'yánfā tóurù',
    renderings: [{ english: 'R&D spending', source: 'party-congress-report-2022' }],
    meaning:
      'Money spent on research and development, by firms, institutes and universities. Divided by GDP it gives 研发投入强度, R&D intensity.',
    see: ['基础研究'],
  },
  应用场景: {
    kind: 'term',
    reading: 'yìngyòng chǎngjǐng',
    renderings: [
      { english: 'application scenario', source: 'china-daily-aerospace-chongqing-2024' },
      { english: 'use case', ours: true },
    ],
    meaning:
      'A real task in which a new technology is tried out and bought. Opening such uses, for instance hospital deliveries for drones, is how local governments help young industries instead of paying them.',
    aliases: ['应用示范场景'],
    see: ['低空经济', '空天信息'],
    grammar: { plural: 'application scenarios' },
  },
  原创性: {
    kind: 'modifier',
    reading: 'yuánchuàngxìng',
    renderings: [{ english: 'original', source: 'work-report-2024' }],
    meaning: 'Not derived from others’ work; said of research and technology.',
    see: ['原始创新'],
  },
  原始创新: {
    kind: 'term',
    reading: 'yuánshǐ chuàngxīn',
    renderings: [{ english: 'original innovation', source: 'work-report-2024' }],
    meaning: 'Innovation from new science at home, as against improving or combining what others found.',
    see: ['基础研究'],
  },
  云计算: {
    kind: 'industry',
    reading: 'yúnjìsuàn',
    renderings: [{ english: 'cloud computing', source: 'cnipa-plan-2021' }],
    meaning: 'Computing and storage rented over the network.',
    see: ['算力', '大数据'],
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
  智能化改造: {
    kind: 'term',
    reading: 'zhìnénghuà gǎizào',
    renderings: [{ english: 'intelligent upgrading', ours: true }],
    meaning:
      'Fitting existing plants with sensors, robots and control software. Local governments count and subsidise such projects.',
    see: ['智改数转'],
  },
  智能机器人: {
    kind: 'industry',
    reading: 'zhìnéng jīqìrén',
    renderings: [{ english: 'intelligent robot', source: 'work-report-2025' }],
    meaning: 'A robot that perceives and decides within limits, as against one that repeats fixed moves.',
    see: ['人形机器人', '具身智能'],
    grammar: { plural: 'intelligent robots' },
  },
  智能终端: {
    kind: 'industry',
    reading: 'zhìnéng zhōngduān',
    renderings: [
      { english: 'smart terminal', ours: true },
      { english: 'smart device', ours: true },
    ],
    meaning: 'Any connected device in users’ hands: phones, watches, cars, home appliances.',
    see: ['消费电子'],
    grammar: { plural: 'smart terminals' },
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
  重大科技基础设施: {
    kind: 'term',
    reading: 'zhòngdà kējì jīchǔ shèshī',
    renderings: [{ english: 'major science and technology infrastructure', source: 'work-report-2024' }],
    meaning:
      'Large research machines built by the state for many users: light sources, telescopes, research ships, deep-space radar.',
    see: ['大科学装置'],
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
  专利: {
    kind: 'term',
    reading: 'zhuānlì',
    renderings: [{ english: 'patent', source: 'cnipa-plan-2021' }],
    meaning:
      'In China three things: invention patents, utility models and designs. Only the first is examined in substance, so ask which is meant.',
    see: ['发明专利'],
    grammar: { plural: 'patents' },
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
      { english: 'self-supporting and risk-controllable', ours: true },
      { english: 'independent and controllable', ours: true },
    ],
    meaning:
      'Said of technology and supply chains that no foreigner can switch off. The guiding phrase of policy on chips, software and key industrial chains.',
    see: ['科技自立自强', '卡脖子'],
  },
};

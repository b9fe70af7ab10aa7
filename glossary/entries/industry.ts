/** Industry: industrial policy, kinds of industries, clusters, plants and products. */
import type { EntryTable } from '../entry.ts';

export const industry: EntryTable = {
  '1类创新药': {
    kind: 'industry',
    reading: '1 lèi chuàngxīn yào',
    renderings: [{ english: 'Class 1 innovative drug', ours: true }],
    meaning:
      'In Chinese drug registration, class 1 is for medicines not sold anywhere in the world before. Improved versions are class 2, copies lower classes.',
    aliases: ['一类创新药', '1类新药'],
    see: ['创新药'],
    grammar: { plural: 'Class 1 innovative drugs' },
  },
  '5G工厂': {
    kind: 'industry',
    reading: '5G gōngchǎng',
    renderings: [{ english: '5G factory', ours: true }],
    meaning: 'A factory in which 5G links machines and systems; the industry ministry keeps a list of approved ones.',
    see: ['智能工厂', '5G'],
    grammar: { plural: '5G factories' },
  },
  安全应急产业: {
    kind: 'industry',
    reading: 'ānquán yìngjí chǎnyè',
    renderings: [
      { english: 'safety and emergency response industry', ours: true },
      { english: 'safety and emergency industry', ours: true },
    ],
    meaning: 'Equipment and services for rescue, fire, flood and work safety.',
    aliases: ['应急产业'],
    see: ['安全应急装备'],
  },
  安全应急装备: {
    kind: 'industry',
    reading: 'ānquán yìngjí zhuāngbèi',
    renderings: [{ english: 'safety and emergency equipment', ours: true }],
    meaning: 'Equipment for rescue, fire, flood and work safety, built up as an industry since 2023.',
  },
  半导体: {
    kind: 'industry',
    reading: 'bàndǎotǐ',
    renderings: [{ english: 'semiconductor', ours: true }],
    meaning: 'Silicon and similar materials and the chips, diodes and sensors made of them.',
    see: ['集成电路', '芯片', '第三代半导体'],
    grammar: { plural: 'semiconductors' },
  },
  保税港区: {
    kind: 'place',
    reading: 'bǎoshuì gǎngqū',
    renderings: [
      { english: 'bonded port area', ours: true },
      { english: 'bonded port zone', ours: true },
    ],
    meaning:
      'A bonded zone joined to a port, such as Yangshan. The type is being turned into comprehensive bonded zones.',
    see: ['综合保税区', '保税区'],
    grammar: { plural: 'bonded port areas' },
  },
  保税区: {
    kind: 'place',
    reading: 'bǎoshuìqū',
    renderings: [
      { english: 'bonded zone', ours: true },
      { english: 'bonded area', ours: true },
    ],
    meaning:
      'A fenced area where foreign goods may be stored and worked without duty until they enter China. The first was Waigaoqiao in Shanghai in 1990; most have become comprehensive bonded zones.',
    see: ['综合保税区', '海关特殊监管区域'],
    notIn: ['综合保税区'],
    grammar: { plural: 'bonded zones' },
  },
  保税物流中心: {
    kind: 'place',
    reading: 'bǎoshuì wùliú zhōngxīn',
    renderings: [{ english: 'bonded logistics center', ours: true }],
    meaning: 'A smaller site for storing and passing on goods under bond; type B is open to many firms.',
    see: ['综合保税区'],
    grammar: { plural: 'bonded logistics centers' },
  },
  边境经济合作区: {
    kind: 'place',
    reading: 'biānjìng jīngjì hézuòqū',
    renderings: [{ english: 'border economic cooperation zone', ours: true }],
    meaning: 'A development zone at a land border for trade and processing with the neighbour.',
    aliases: ['边合区'],
    see: ['开发区'],
    grammar: { plural: 'border economic cooperation zones' },
  },
  标准厂房: {
    kind: 'industry',
    reading: 'biāozhǔn chǎngfáng',
    renderings: [
      { english: 'standard factory building', ours: true },
      { english: 'ready-built factory', ours: true },
    ],
    meaning: 'Factory halls built by a park for letting, so that firms can start at once.',
    grammar: { plural: 'standard factory buildings' },
  },
  标准地: {
    kind: 'term',
    reading: 'biāozhǔndì',
    renderings: [
      { english: 'standard land', ours: true },
      { english: 'land supplied with preset standards', ours: true },
    ],
    meaning:
      'Industrial land sold with its conditions fixed beforehand: investment, tax and energy per mu. Begun in Zhejiang in 2017.',
    see: ['亩均论英雄'],
    notIn: ['标准地图', '标准地方', '标准地区', '标准地理', '标准地址', '标准地讲', '标准地点'],
  },
  补链强链: {
    kind: 'term',
    reading: 'bǔliàn-qiángliàn',
    renderings: [
      { english: 'filling gaps in and strengthening industrial chains', ours: true },
      { english: 'shoring up and strengthening industrial chains', ours: true },
    ],
    meaning:
      'Local governments look for the missing or weak links of an industrial chain and then invite or grow firms for exactly these. The longer form adds extending the chain.',
    gloss: 'mend the chain, strengthen the chain',
    aliases: ['强链补链', '延链补链强链', '补链强链延链', '建链补链强链', '补链延链强链', '强链补链延链'],
    see: ['产业链', '链长制'],
  },
  采矿业: {
    kind: 'industry',
    reading: 'cǎikuàngyè',
    renderings: [
      { english: 'mining', ours: true },
      { english: 'mining and quarrying', source: 'nbs-profits-2018' },
    ],
    meaning:
      'Coal, oil and gas, ores and stone: the first of the three great divisions of industry in Chinese statistics.',
    see: ['制造业', '工业'],
  },
  产城融合: {
    kind: 'term',
    reading: 'chǎn-chéng rónghé',
    renderings: [
      { english: 'integrated development of industries and cities', ours: true },
      { english: 'industry-city integration', ours: true },
    ],
    meaning:
      'Building homes, schools and hospitals together with a development zone, so that it becomes a town and not only a place of work.',
    see: ['开发区'],
  },
  产能过剩: {
    kind: 'term',
    reading: 'chǎnnéng guòshèng',
    renderings: [
      { english: 'overcapacity', ours: true },
      { english: 'excess production capacity', ours: true },
    ],
    meaning:
      'More capacity than the market can absorb. Chinese sources use it freely of steel or cement at home, and dispute it when trading partners say it of electric cars, batteries and solar panels.',
    see: ['内卷式竞争'],
  },
  产能置换: {
    kind: 'term',
    reading: 'chǎnnéng zhìhuàn',
    renderings: [
      { english: 'capacity replacement', ours: true },
      { english: 'capacity swap', ours: true },
    ],
    meaning:
      'Who wants to build a new steel, cement or glass plant must shut old capacity of at least the same size, at ratios that the ministry sets.',
    see: ['去产能', '产能过剩'],
  },
  产业: {
    kind: 'noun',
    reading: 'chǎnyè',
    renderings: [{ english: 'industry', source: 'work-report-2024' }],
    meaning:
      'Any line of business, not only manufacturing: farming, tourism and finance are 产业 too. Manufacturing and mining in the narrow sense are 工业.',
    grammar: { plural: 'industries' },
    caution: 'Not the same as 工业, which is industry in the narrow sense of mining, manufacturing and utilities.',
  },
  产业创新: {
    kind: 'term',
    reading: 'chǎnyè chuàngxīn',
    renderings: [{ english: 'industrial innovation', source: 'work-report-2024' }],
    meaning:
      'Innovation as firms practise it: new products, processes and trades. Policy wants it fused with 科技创新, innovation in science and technology.',
    see: ['科技创新'],
  },
  产业创新工程: {
    kind: 'programme',
    reading: 'chǎnyè chuàngxīn gōngchéng',
    renderings: [
      { english: 'industrial innovation initiative', source: 'ecns-work-report-2026' },
      { english: 'industrial innovation project', ours: true },
    ],
    meaning:
      'Work of the state and firms on new industries as laid down in the work reports: technology, pilot plants, first uses and rules together.',
    see: ['产业创新', '新兴产业'],
    level: 'central',
    grammar: { plural: 'industrial innovation initiatives' },
  },
  产业带: {
    kind: 'term',
    reading: 'chǎnyèdài',
    renderings: [{ english: 'industrial belt', ours: true }],
    meaning:
      'A row of places that make the same goods, as in platform trade: the “industrial belt” of luggage, toys or furniture. Also a strip along a river or line in plans.',
    see: ['产业集群'],
    grammar: { plural: 'industrial belts' },
  },
  产业大脑: {
    kind: 'term',
    reading: 'chǎnyè dànǎo',
    renderings: [{ english: 'industry brain', ours: true }],
    meaning:
      'A data platform of a province for one industry, with figures, suppliers and services; Zhejiang began it and Chongqing took it up.',
    see: ['未来工厂', '工业互联网平台'],
    level: 'provincial',
    grammar: { plural: 'industry brains' },
  },
  产业工人: {
    kind: 'noun',
    reading: 'chǎnyè gōngrén',
    renderings: [{ english: 'industrial worker', ours: true }],
    meaning:
      'Workers of factories, mines, building and transport; their training and standing are under reform, 产业工人队伍建设改革.',
    see: ['高技能人才'],
    grammar: { plural: 'industrial workers' },
  },
  产业基础高级化: {
    kind: 'term',
    reading: 'chǎnyè jīchǔ gāojíhuà',
    renderings: [
      { english: 'upgrading of the industrial base', ours: true },
      { english: 'upgrading industrial foundations', ours: true },
    ],
    meaning:
      'Catching up in the things every industry stands on: basic parts, materials, processes, software and standards. Usually said together with modernising industrial chains.',
    see: ['产业链', '工业母机'],
  },
  产业基础能力: {
    kind: 'term',
    reading: 'chǎnyè jīchǔ nénglì',
    renderings: [
      { english: 'basic industrial capabilities', ours: true },
      { english: 'industrial foundation capability', ours: true },
    ],
    meaning: 'What a country’s industry can do by itself in basic parts, materials, processes, software and testing.',
    see: ['产业基础再造'],
  },
  产业基础再造: {
    kind: 'term',
    reading: 'chǎnyè jīchǔ zàizào',
    renderings: [
      { english: 'industrial foundation reengineering', ours: true },
      { english: 'rebuilding the industrial foundation', ours: true },
    ],
    meaning:
      'A national programme for the basics that Chinese industry still buys abroad: core parts, basic materials, basic processes and software. It is named in the work reports beside major technical equipment.',
    aliases: ['产业基础再造工程'],
    see: ['产业基础高级化', '重大技术装备', '卡脖子'],
    level: 'central',
  },
  产业集群: {
    kind: 'term',
    reading: 'chǎnyè jíqún',
    renderings: [{ english: 'industrial cluster', source: 'scio-chongqing-2024' }],
    meaning:
      'Makers, suppliers, laboratories and services of one line of business that stand close together. Local governments plan, name and rank their clusters, so the word often means a planning unit with an output target.',
    see: ['先进制造业集群', '战略性新兴产业集群'],
    grammar: { plural: 'industrial clusters' },
  },
  产业链: {
    kind: 'term',
    reading: 'chǎnyèliàn',
    renderings: [{ english: 'industrial chain', source: 'china-daily-low-altitude-2024' }],
    meaning:
      'All firms and steps from raw material to finished product, seen as one chain within the economy. Local governments list their key chains and look for the missing links.',
    see: ['产业链供应链', '链主', '链长'],
    grammar: { plural: 'industrial chains' },
    caution: 'Wider than a supply chain, which is the view of one buyer.',
  },
  产业链供应链: {
    kind: 'term',
    reading: 'chǎnyèliàn gōngyìngliàn',
    renderings: [{ english: 'industrial and supply chains', source: 'work-report-2024' }],
    meaning:
      'The chain of production steps together with the flow of goods between firms. The pair stands for the concern that foreign controls or shocks could cut either of them.',
    aliases: ['产业链、供应链'],
    see: ['产业链'],
  },
  产业链供应链韧性和安全水平: {
    kind: 'term',
    reading: 'chǎnyèliàn gōngyìngliàn rènxìng hé ānquán shuǐpíng',
    renderings: [{ english: 'resilience and security of industrial and supply chains', ours: true }],
    meaning:
      'How well production holds out when a supplier, a market or a technology is cut off. A fixed goal since the trade and chip disputes.',
    aliases: ['产业链供应链韧性和安全', '产业链供应链韧性'],
    see: ['产业链供应链', '自主可控'],
  },
  产业链现代化: {
    kind: 'term',
    reading: 'chǎnyèliàn xiàndàihuà',
    renderings: [{ english: 'modernization of industrial chains', ours: true }],
    meaning:
      'Raising the technical level, safety and links of industrial chains. It goes as a pair with 产业基础高级化, upgrading the industrial foundation.',
    see: ['产业基础高级化', '产业链供应链'],
  },
  产业生态: {
    kind: 'term',
    reading: 'chǎnyè shēngtài',
    renderings: [
      { english: 'industrial ecosystem', ours: true },
      { english: 'industrial ecology', source: 'china-daily-aerospace-chongqing-2024' },
    ],
    meaning:
      'Firms, suppliers, money, talent, data and rules that live off each other in one line of business. It has nothing to do with the natural environment.',
    aliases: ['产业生态圈'],
    grammar: { plural: 'industrial ecosystems' },
    caution: 'Here 生态 is a business ecosystem, not ecology.',
  },
  产业体系: {
    kind: 'term',
    reading: 'chǎnyè tǐxì',
    renderings: [{ english: 'industrial system', source: 'work-report-2025' }],
    meaning: 'All industries of a country or a place and how they fit together.',
    see: ['现代化产业体系'],
    grammar: { plural: 'industrial systems' },
  },
  产业园: {
    kind: 'noun',
    reading: 'chǎnyèyuán',
    renderings: [{ english: 'industrial park', source: 'china-daily-aerospace-chongqing-2024' }],
    meaning:
      'A piece of land with roads, power and services laid on for firms of one or several trades, usually with its own management and incentives.',
    aliases: ['产业园区', '工业园区'],
    grammar: { plural: 'industrial parks' },
  },
  产业转型升级: {
    kind: 'term',
    reading: 'chǎnyè zhuǎnxíng shēngjí',
    renderings: [{ english: 'industrial transformation and upgrading', ours: true }],
    meaning: 'Moving to other industries and to higher value within the old ones. A standing phrase of local plans.',
    see: ['传统产业', '技术改造'],
  },
  产业转移: {
    kind: 'term',
    reading: 'chǎnyè zhuǎnyí',
    renderings: [
      { english: 'industrial relocation', ours: true },
      { english: 'transfer of industries', ours: true },
    ],
    meaning:
      'Works moving from the coast to the interior, or abroad. Policy wants it “in gradient order” within China, so that chains stay complete.',
    aliases: ['产业有序转移', '产业梯度转移'],
    see: ['承接产业转移示范区'],
  },
  超高清视频: {
    kind: 'industry',
    reading: 'chāo gāoqīng shìpín',
    renderings: [{ english: 'ultra-high-definition video', ours: true }],
    meaning: '4K and 8K pictures, with screens, cameras and content, as an industry with an action plan of its own.',
    aliases: ['超高清视频产业'],
    see: ['新型显示'],
  },
  车规级芯片: {
    kind: 'industry',
    reading: 'chēguījí xīnpiàn',
    renderings: [{ english: 'automotive-grade chip', ours: true }],
    meaning: 'A chip that stands the heat, shaking and long life of a car.',
    see: ['芯片', '功率半导体'],
    grammar: { plural: 'automotive-grade chips' },
  },
  车路云一体化: {
    kind: 'term',
    reading: 'chē-lù-yún yītǐhuà',
    renderings: [{ english: 'vehicle-road-cloud integration', ours: true }],
    meaning:
      'Cars, roadside devices and computing centres exchange data, so that cars can drive themselves more safely. Twenty cities or groups of cities have been pilots since 2024.',
    aliases: ['车路云', '车路协同'],
    see: ['智能网联汽车'],
  },
  承接产业转移示范区: {
    kind: 'term',
    reading: 'chéngjiē chǎnyè zhuǎnyí shìfànqū',
    renderings: [
      { english: 'demonstration zone for receiving industrial transfers', ours: true },
      { english: 'demonstration area for undertaking industrial relocation', ours: true },
    ],
    meaning:
      'An area in central or western China that the planners have named as a place for works that leave the coast.',
    see: ['产业转移'],
    grammar: { plural: 'demonstration zones for receiving industrial transfers' },
  },
  充电设施: {
    kind: 'industry',
    reading: 'chōngdiàn shèshī',
    renderings: [
      { english: 'charging facilities', ours: true },
      { english: 'charging infrastructure', ours: true },
    ],
    meaning:
      'Posts and stations at which electric vehicles are charged. There were over 20 million in China by the end of 2025.',
    aliases: ['充电基础设施', '充换电设施', '充电设施网络'],
    see: ['充电桩', '新能源汽车'],
  },
  充电桩: {
    kind: 'industry',
    reading: 'chōngdiànzhuāng',
    renderings: [
      { english: 'charging pile', source: 'xinhua-charging-2024' },
      { english: 'charging pole', ours: true },
      { english: 'EV charging point', ours: true },
    ],
    meaning: 'A post at which an electric car is charged. Monthly statistics tell their number, public and private.',
    see: ['新能源汽车', '换电站'],
    grammar: { plural: 'charging piles' },
  },
  抽水蓄能: {
    kind: 'industry',
    reading: 'chōushuǐ xùnéng',
    renderings: [
      { english: 'pumped-storage hydroelectricity', source: 'china-daily-pumped-storage-2022' },
      { english: 'pumped-storage hydropower', ours: true },
    ],
    meaning:
      'Water is pumped up when power is plentiful and let down when it is scarce. The largest form of storage; not counted as “new-type”.',
    aliases: ['抽蓄'],
    see: ['储能', '新型储能'],
  },
  传感器: {
    kind: 'industry',
    reading: 'chuángǎnqì',
    renderings: [{ english: 'sensor', ours: true }],
    meaning: 'Devices that measure and report; a field where China still buys the best abroad.',
    see: ['物联网'],
    grammar: { plural: 'sensors' },
  },
  创新药: {
    kind: 'industry',
    reading: 'chuàngxīn yào',
    renderings: [{ english: 'innovative drug', ours: true }],
    meaning:
      'A medicine with a new active substance or way of working, as against generic copies. It is one of the new industries named in the 2024 government work report.',
    see: ['1类创新药'],
    grammar: { plural: 'innovative drugs' },
  },
  传统产业: {
    kind: 'term',
    reading: 'chuántǒng chǎnyè',
    renderings: [{ english: 'traditional industries', source: 'work-report-2024' }],
    meaning:
      'Long-established lines such as steel, chemicals, textiles and machinery. Policy since 2023 insists that they are to be upgraded, not dropped, in favour of new ones.',
    see: ['智改数转', '新质生产力'],
  },
  出口加工区: {
    kind: 'place',
    reading: 'chūkǒu jiāgōngqū',
    renderings: [{ english: 'export processing zone', ours: true }],
    meaning:
      'An older kind of zone, for making goods only for export; since 2015 merged into comprehensive bonded zones.',
    see: ['综合保税区', '加工贸易'],
    grammar: { plural: 'export processing zones' },
  },
  储能: {
    kind: 'industry',
    reading: 'chǔnéng',
    renderings: [{ english: 'energy storage', ours: true }],
    meaning: 'Keeping power for later: pumped water, batteries, compressed air, heat.',
    see: ['新型储能', '抽水蓄能'],
    notIn: ['新型储能'],
  },
  存储芯片: {
    kind: 'industry',
    reading: 'cúnchǔ xīnpiàn',
    renderings: [{ english: 'memory chip', ours: true }],
    meaning: 'Chips that keep data, DRAM and flash.',
    aliases: ['存储器芯片'],
    see: ['芯片'],
    grammar: { plural: 'memory chips' },
  },
  存量项目: {
    kind: 'noun',
    reading: 'cúnliàng xiàngmù',
    renderings: [{ english: 'existing project', ours: true }],
    meaning: 'A project already there, as against 增量, what is to be added.',
    see: ['存量'],
    grammar: { plural: 'existing projects' },
  },
  大规模设备更新: {
    kind: 'programme',
    reading: 'dàguīmó shèbèi gēngxīn',
    renderings: [
      { english: 'large-scale equipment renewals', source: 'china-daily-equipment-renewal-2024' },
      { english: 'large-scale equipment upgrades', ours: true },
    ],
    meaning:
      'A national programme begun in March 2024 that helps firms, hospitals, schools and transport operators replace old equipment, paid in part by ultra-long special treasury bonds. It is one half of 两新.',
    since: '2024-03',
    see: ['两新', '以旧换新', '设备更新'],
    level: 'central',
  },
  单晶硅: {
    kind: 'industry',
    reading: 'dānjīngguī',
    renderings: [{ english: 'monocrystalline silicon', ours: true }],
    meaning: 'Silicon grown as a single crystal, the raw material of chips and of most solar cells.',
    see: ['光伏'],
  },
  大型邮轮: {
    kind: 'industry',
    reading: 'dàxíng yóulún',
    renderings: [
      { english: 'large cruise ship', source: 'lance-work-report-2024' },
      { english: 'domestically-built large cruise ship', source: 'scio-soes-2024-part-4' },
    ],
    meaning: 'A ship of a kind that China first built itself in 2023, the Adora Magic City.',
    aliases: ['国产大型邮轮', '国产大邮轮'],
    grammar: { plural: 'large cruise ships' },
  },
  灯塔工厂: {
    kind: 'industry',
    reading: 'dēngtǎ gōngchǎng',
    renderings: [{ english: 'lighthouse factory', ours: true }],
    meaning:
      'A plant on the Global Lighthouse Network list of the World Economic Forum, begun in 2018, for exemplary digital production. A foreign award that Chinese firms like to name.',
    see: ['智能工厂'],
    grammar: { plural: 'lighthouse factories' },
  },
  电动垂直起降航空器: {
    kind: 'industry',
    reading: 'diàndòng chuízhí qǐjiàng hángkōngqì',
    renderings: [
      { english: 'electric vertical takeoff and landing (eVTOL) aircraft', ours: true },
      { english: 'eVTOL aircraft', source: 'china-daily-low-altitude-2024' },
    ],
    meaning:
      'An electric aircraft that rises straight up, meant as air taxi. The letters eVTOL stand in Chinese texts too.',
    aliases: ['电动垂直起降飞行器', 'eVTOL'],
    see: ['低空经济', '飞行汽车'],
  },
  '电力、热力、燃气及水生产和供应业': {
    kind: 'industry',
    reading: 'diànlì, rèlì, ránqì jí shuǐ shēngchǎn hé gōngyìngyè',
    renderings: [
      { english: 'production and supply of electricity, heat, gas and water', ours: true },
      { english: 'production and distribution of electricity, heat, gas and water', source: 'nbs-profits-2018' },
    ],
    meaning:
      'The utilities, third of the three great divisions of industry in Chinese statistics beside mining and manufacturing.',
    aliases: ['电力热力燃气及水生产和供应业', '电力、热力、燃气及水的生产和供应业'],
    see: ['采矿业', '制造业'],
  },
  电气机械和器材制造业: {
    kind: 'industry',
    reading: 'diànqì jīxiè hé qìcái zhìzàoyè',
    renderings: [
      { english: 'manufacture of electrical machinery and apparatus', ours: true },
      { english: 'electrical machinery and equipment manufacturing', ours: true },
    ],
    meaning: 'Motors, cables, batteries, solar cells and household appliances in one statistical division.',
    aliases: ['电气机械及器材制造业'],
    see: ['装备制造业', '锂电池'],
  },
  电子信息产业: {
    kind: 'industry',
    reading: 'diànzǐ xìnxī chǎnyè',
    renderings: [
      { english: 'electronic information industry', ours: true },
      { english: 'electronics and information industry', ours: true },
    ],
    meaning: 'Electronics makers and software firms together.',
    see: ['电子信息制造业', '软件产业'],
  },
  电子信息制造业: {
    kind: 'industry',
    reading: 'diànzǐ xìnxī zhìzàoyè',
    renderings: [{ english: 'electronic information manufacturing', ours: true }],
    meaning:
      'Makers of phones, computers, chips, screens and telecom equipment; a group that the industry ministry reports on every month.',
    see: ['集成电路', '消费电子'],
  },
  低轨卫星: {
    kind: 'industry',
    reading: 'dīguǐ wèixīng',
    renderings: [
      { english: 'low-orbit satellite', ours: true },
      { english: 'low-Earth-orbit satellite', ours: true },
    ],
    meaning: 'A satellite a few hundred kilometres up. Constellations, 星座, of thousands carry internet service.',
    see: ['卫星互联网', '商业航天'],
    grammar: { plural: 'low-orbit satellites' },
  },
  低空飞行: {
    kind: 'term',
    reading: 'dīkōng fēixíng',
    renderings: [{ english: 'low-altitude flight', ours: true }],
    meaning:
      'Flights below 1,000 metres, or up to 3,000 where needed, by drones, helicopters or eVTOL. Opening that airspace is what the low-altitude economy (低空经济) waits for.',
    see: ['低空经济'],
  },
  低空经济: {
    kind: 'industry',
    reading: 'dīkōng jīngjì',
    renderings: [{ english: 'low-altitude economy', source: 'china-daily-low-altitude-word-2024' }],
    meaning:
      'Business done in low airspace with drones, helicopters and electric aircraft: delivery, inspection, sightseeing, rescue, commuting. The work report of 2024 named it a new engine of growth, and many cities now compete for it.',
    see: ['低空经济先行试验区', '未来产业'],
    grammar: { article: 'the' },
  },
  低空空域: {
    kind: 'term',
    reading: 'dīkōng kōngyù',
    renderings: [{ english: 'low-altitude airspace', ours: true }],
    meaning:
      'The air below about 1,000 metres, in places up to 3,000, that is being opened step by step to civil flights.',
    see: ['低空经济'],
  },
  第三代半导体: {
    kind: 'industry',
    reading: 'dì-sān dài bàndǎotǐ',
    renderings: [
      { english: 'third-generation semiconductor', ours: true },
      { english: 'wide-bandgap semiconductor', ours: true },
    ],
    meaning: 'Silicon carbide and gallium nitride, for power electronics and radio.',
    aliases: ['第三代半导体材料'],
    see: ['半导体', '功率半导体'],
    grammar: { plural: 'third-generation semiconductors' },
  },
  动力电池: {
    kind: 'industry',
    reading: 'dònglì diànchí',
    renderings: [
      { english: 'power battery', ours: true },
      { english: 'electric-vehicle battery', ours: true },
      { english: 'traction battery', ours: true },
    ],
    meaning:
      'The battery that drives an electric vehicle, counted apart from batteries for electronics and for storing grid power.',
    see: ['锂电池', '新能源汽车'],
    grammar: { plural: 'power batteries' },
  },
  动力电池回收: {
    kind: 'term',
    reading: 'dònglì diànchí huíshōu',
    renderings: [{ english: 'power battery recycling', ours: true }],
    meaning: 'Taking back worn traction batteries and winning the lithium, nickel and cobalt from them.',
    aliases: ['动力电池回收利用', '废旧动力电池回收'],
    see: ['动力电池'],
  },
  多晶硅: {
    kind: 'industry',
    reading: 'duōjīngguī',
    renderings: [
      { english: 'polysilicon', ours: true },
      { english: 'polycrystalline silicon', ours: true },
    ],
    meaning: 'The raw silicon of solar cells and chips.',
    see: ['光伏', '单晶硅'],
  },
  房地产业: {
    kind: 'industry',
    reading: 'fángdìchǎnyè',
    renderings: [
      { english: 'real estate', ours: true },
      { english: 'real estate sector', ours: true },
    ],
    meaning:
      'Development, sale, letting and management of property as a sector of national accounts; building itself is 建筑业.',
    see: ['建筑业'],
  },
  反内卷: {
    kind: 'slogan',
    reading: 'fǎn nèijuǎn',
    renderings: [
      { english: 'curbing rat-race competition', ours: true },
      { english: 'anti-involution', ours: true },
    ],
    meaning:
      'The campaign since 2024 against price wars and copied investment in cars, batteries, solar power and platforms, in which nobody earns. 内卷, “involution”, is a vogue word for striving that gains nothing.',
    gloss: 'against turning inwards',
    aliases: ['整治内卷式竞争', '综合整治内卷式竞争'],
    see: ['内卷式竞争', '产能过剩'],
    since: '2024',
  },
  反向飞地: {
    kind: 'term',
    reading: 'fǎnxiàng fēidì',
    renderings: [{ english: 'reverse enclave', ours: true }],
    meaning:
      'An office or laboratory that a less developed place keeps in a big city, to be near talent, while production stays at home.',
    see: ['飞地经济'],
    grammar: { plural: 'reverse enclaves' },
  },
  飞地经济: {
    kind: 'term',
    reading: 'fēidì jīngjì',
    renderings: [{ english: 'enclave economy', ours: true }],
    meaning:
      'A city sets up a park inside another city’s area; the two share output and tax. Used between rich and poor places and for laboratories in big cities.',
    see: ['产业转移'],
  },
  飞地园区: {
    kind: 'term',
    reading: 'fēidì yuánqū',
    renderings: [{ english: 'enclave industrial park', ours: true }],
    meaning: 'A park that one place runs on the land of another, with output and tax shared between them.',
    see: ['飞地经济'],
    grammar: { plural: 'enclave industrial parks' },
  },
  非金属矿物制品业: {
    kind: 'industry',
    reading: 'fēijīnshǔ kuàngwù zhìpǐnyè',
    renderings: [{ english: 'manufacture of non-metallic mineral products', ours: true }],
    meaning: 'Cement, glass, ceramics, stone: a division of industrial statistics.',
    see: ['高耗能行业'],
  },
  飞行汽车: {
    kind: 'industry',
    reading: 'fēixíng qìchē',
    renderings: [{ english: 'flying car', source: 'china-daily-low-altitude-2024' }],
    meaning: 'A vehicle for road and air, or simply an air taxi.',
    see: ['低空经济', '电动垂直起降航空器'],
    grammar: { plural: 'flying cars' },
  },
  风电: {
    kind: 'industry',
    reading: 'fēngdiàn',
    renderings: [{ english: 'wind power', ours: true }],
    meaning: 'Electricity from wind. With solar power the main part of new capacity.',
    aliases: ['风力发电'],
    see: ['新能源', '风光大基地'],
  },
  风光大基地: {
    kind: 'programme',
    reading: 'fēng-guāng dà jīdì',
    renderings: [
      { english: 'large-scale wind and photovoltaic power bases', ours: true },
      { english: 'large wind and solar power bases', ours: true },
    ],
    meaning:
      'Huge wind and solar farms in deserts and on the Gobi, with lines to the east. 风 is wind, 光 is light, and not 风光, scenery.',
    aliases: [
      '大型风电光伏基地',
      '大型风光电基地',
      '沙戈荒大型风电光伏基地',
      '沙戈荒大基地',
      '风电光伏大基地',
      '沙戈荒新能源基地',
    ],
    see: ['风电', '光伏'],
    caution: '风光 here is short for wind and photovoltaics, not “scenery”.',
  },
  服务机器人: {
    kind: 'industry',
    reading: 'fúwù jīqìrén',
    renderings: [{ english: 'service robot', source: 'xinhua-numbers-2024' }],
    meaning: 'Robots for cleaning, delivery, guiding or care. Their output is a monthly figure.',
    see: ['智能机器人', '工业机器人'],
    grammar: { plural: 'service robots' },
  },
  服务型制造: {
    kind: 'industry',
    reading: 'fúwùxíng zhìzào',
    renderings: [{ english: 'service-oriented manufacturing', ours: true }],
    meaning:
      'Makers that sell the service around the machine as well: design, upkeep, leasing, running it for the client.',
    see: ['生产性服务业'],
  },
  钙钛矿: {
    kind: 'industry',
    reading: 'gàitàikuàng',
    renderings: [{ english: 'perovskite', ours: true }],
    meaning: 'A class of crystals for a new kind of solar cell, cheap and efficient but still short-lived.',
    see: ['光伏'],
  },
  高端医疗器械: {
    kind: 'industry',
    reading: 'gāoduān yīliáo qìxiè',
    renderings: [
      { english: 'high-end medical devices', ours: true },
      { english: 'high-end medical equipment', ours: true },
    ],
    meaning: 'Scanners, surgical robots and the like, long bought abroad.',
    aliases: ['高端医疗装备'],
    see: ['医疗器械'],
  },
  高端装备: {
    kind: 'industry',
    reading: 'gāoduān zhuāngbèi',
    renderings: [{ english: 'high-end equipment', source: 'qiushi-innovation-2024' }],
    meaning:
      'Machines hard to make and long imported: aircraft engines, machine tools, ships for offshore work, precision instruments. A strategic emerging industry.',
    aliases: ['高端装备制造'],
  },
  高耗能行业: {
    kind: 'industry',
    reading: 'gāo hàonéng hángyè',
    renderings: [
      { english: 'energy-intensive industries', ours: true },
      { english: 'high energy-consuming industries', ours: true },
    ],
    meaning:
      'Six industries in statistics: oil refining and coking, chemicals, building materials, steel, non-ferrous metals, and power and heat.',
    aliases: ['高耗能产业', '六大高耗能行业'],
    see: ['两高项目'],
  },
  高精尖产业: {
    kind: 'industry',
    reading: 'gāo-jīng-jiān chǎnyè',
    renderings: [{ english: 'high-end, precision, and cutting-edge industries', source: 'beijing-work-report-2025' }],
    meaning:
      'What Beijing calls the industries it wants to keep: new information technology, medicine, intelligent vehicles and the like. Plants that do not fit are moved out.',
    gloss: 'high, precise, at the tip',
    see: ['先进制造业', '未来产业'],
  },
  高技术产业: {
    kind: 'industry',
    reading: 'gāo jìshù chǎnyè',
    renderings: [{ english: 'high-tech industries', ours: true }],
    meaning:
      'A statistical group: high-tech manufacturing and high-tech services. It is defined by a list of trades, not by the certificate of high-tech enterprise.',
    aliases: ['高新技术产业'],
    see: ['高技术制造业', '高新技术企业'],
  },
  高技术制造业: {
    kind: 'industry',
    reading: 'gāojìshù zhìzàoyè',
    renderings: [{ english: 'high-tech manufacturing', source: 'work-report-2023' }],
    meaning:
      'A statistical group: medicines, aerospace, electronics and communications equipment, computers, medical equipment and instruments, and information chemicals. Its growth is read as a sign of upgrading.',
    see: ['装备制造业'],
  },
  功率半导体: {
    kind: 'industry',
    reading: 'gōnglǜ bàndǎotǐ',
    renderings: [{ english: 'power semiconductors', ours: true }],
    meaning:
      'Chips that switch and convert electric current, in cars, chargers, trains and solar plants. They need less advanced lines than processors, and China has built much capacity.',
    see: ['集成电路', '晶圆'],
  },
  工业: {
    kind: 'noun',
    reading: 'gōngyè',
    renderings: [{ english: 'industry', ours: true }],
    meaning:
      'Mining, manufacturing and utilities, without construction. English readers should not take it for all business, which is 产业.',
    see: ['产业'],
  },
  工业化: {
    kind: 'term',
    reading: 'gōngyèhuà',
    renderings: [{ english: 'industrialization', ours: true }],
    meaning:
      'The passage of an economy from farming to industry. In today’s texts nearly always part of “new industrialization”.',
    see: ['新型工业化'],
  },
  工业机器人: {
    kind: 'industry',
    reading: 'gōngyè jīqìrén',
    renderings: [{ english: 'industrial robot', source: 'scio-intelligent-manufacturing-2024' }],
    meaning:
      'Robot arms and the like for factories. Monthly output is a favourite sign of industrial upgrading; China installs about half of the world’s new ones.',
    see: ['智能机器人', '人形机器人'],
    grammar: { plural: 'industrial robots' },
  },
  工业母机: {
    kind: 'industry',
    reading: 'gōngyè mǔjī',
    renderings: [
      { english: 'machine tools', ours: true },
      { english: 'industrial machine tools', ours: true },
      { english: 'industrial mother machines', ours: true },
    ],
    meaning:
      'Machines that make machines: lathes, milling machines, machining centres, presses. High-end ones are still largely imported, so they rank among the weak links that policy wants closed.',
    gloss: 'industrial mother machines',
    see: ['卡脖子', '产业基础高级化'],
  },
  工业强市: {
    kind: 'slogan',
    reading: 'gōngyè qiángshì',
    renderings: [
      { english: 'building strength through industry', ours: true },
      { english: 'industry-led city', ours: true },
    ],
    meaning: 'The motto of a city, a province or a county that builds its strength on industry.',
    aliases: ['工业强省', '工业强县', '工业强区'],
    see: ['制造强国'],
    level: 'city',
  },
  工业上楼: {
    kind: 'term',
    reading: 'gōngyè shànglóu',
    renderings: [
      { english: 'moving industry upstairs', ours: true },
      { english: 'vertical factories', ours: true },
    ],
    meaning: 'Factories in multi-storey buildings, where land is scarce, as in Shenzhen.',
    gloss: 'industry goes upstairs',
  },
  工业设计: {
    kind: 'industry',
    reading: 'gōngyè shèjì',
    renderings: [{ english: 'industrial design', ours: true }],
    meaning: 'Shaping of products; counted among producer services, with state-named “design centres” in firms.',
    see: ['生产性服务业'],
  },
  光伏: {
    kind: 'industry',
    reading: 'guāngfú',
    renderings: [
      { english: 'photovoltaic', source: 'wenzhaibao-new-trio-2024' },
      { english: 'solar', ours: true },
    ],
    meaning:
      'Making power from sunlight with solar cells; in trade news also the goods, from silicon wafers to modules. One of the “new trio” of exports.',
    see: ['新三样', '新能源'],
  },
  光伏组件: {
    kind: 'industry',
    reading: 'guāngfú zǔjiàn',
    renderings: [
      { english: 'photovoltaic module', ours: true },
      { english: 'PV module', ours: true },
    ],
    meaning: 'The finished solar panel, last of the chain polysilicon, wafer, cell, module.',
    see: ['光伏', '多晶硅'],
    grammar: { plural: 'photovoltaic modules' },
  },
  光刻机: {
    kind: 'industry',
    reading: 'guāngkèjī',
    renderings: [{ english: 'lithography machine', ours: true }],
    meaning:
      'The machine that prints circuits on wafers. The best come from the Netherlands and are barred from China; the best-known “stranglehold” item.',
    see: ['卡脖子', '集成电路'],
    grammar: { plural: 'lithography machines' },
  },
  关键产业备份: {
    kind: 'term',
    reading: 'guānjiàn chǎnyè bèifèn',
    renderings: [
      { english: 'backup plans for key industries', ours: true },
      { english: 'backups for key industries', ours: true },
    ],
    meaning:
      'Keeping second sites of vital industries deep in the interior, in case the coast is cut off. It is planned together with the “strategic hinterland”, first of all Sichuan and Chongqing.',
    aliases: ['重要产业备份'],
    see: ['产业链供应链韧性和安全水平'],
    level: 'central',
  },
  关键矿产: {
    kind: 'term',
    reading: 'guānjiàn kuàngchǎn',
    renderings: [{ english: 'critical minerals', ours: true }],
    meaning:
      'Minerals that new industries need and that few countries supply, such as lithium, cobalt, gallium and rare earths.',
    aliases: ['关键矿产资源'],
    see: ['稀土'],
  },
  轨道交通装备: {
    kind: 'industry',
    reading: 'guǐdào jiāotōng zhuāngbèi',
    renderings: [
      { english: 'rail transit equipment', ours: true },
      { english: 'rail transportation equipment', ours: true },
    ],
    meaning: 'Trains, metros and their signalling; a field in which China leads.',
    aliases: ['先进轨道交通装备'],
    see: ['高端装备'],
  },
  规模化: {
    kind: 'modifier',
    reading: 'guīmóhuà',
    renderings: [{ english: 'large-scale', ours: true }],
    meaning: 'Done or applied at scale rather than in trials.',
  },
  规模化定制: {
    kind: 'term',
    reading: 'guīmóhuà dìngzhì',
    renderings: [{ english: 'mass customization', ours: true }],
    meaning: 'Goods made to each buyer’s wishes at the cost of mass production.',
    aliases: ['大规模个性化定制', '大规模定制'],
    see: ['柔性制造'],
  },
  国家级高新区: {
    kind: 'place',
    reading: 'guójiājí gāoxīnqū',
    renderings: [
      { english: 'national high-tech zone', source: 'china-daily-high-tech-zones-2022' },
      { english: 'national high-tech industrial development zone', ours: true },
    ],
    meaning: 'A high-tech zone named by the State Council: 169 at the end of 2021, making about an eighth of GDP.',
    aliases: ['国家高新技术产业开发区', '国家级高新技术产业开发区'],
    see: ['高新区', '经开区'],
    grammar: { plural: 'national high-tech zones' },
  },
  国家自主创新示范区: {
    kind: 'place',
    reading: 'guójiā zìzhǔ chuàngxīn shìfànqū',
    renderings: [
      { english: 'national independent innovation demonstration zone', source: 'china-daily-zhongguancun-2023' },
      { english: 'national innovation demonstration zone', ours: true },
    ],
    meaning:
      'A high-tech zone, or group of zones, that may try out new rules on shares, taxes and funding; Zhongguancun was the first.',
    aliases: ['自主创新示范区', '自创区', '国家自创区'],
    see: ['高新区'],
    grammar: { plural: 'national independent innovation demonstration zones' },
  },
  固态电池: {
    kind: 'industry',
    reading: 'gùtài diànchí',
    renderings: [{ english: 'solid-state battery', ours: true }],
    meaning:
      'A lithium battery with a solid electrolyte, safer and with more range. Makers promise small series around 2027.',
    aliases: ['全固态电池'],
    see: ['动力电池', '锂电池'],
    grammar: { plural: 'solid-state batteries' },
  },
  海关特殊监管区域: {
    kind: 'place',
    reading: 'hǎiguān tèshū jiānguǎn qūyù',
    renderings: [
      { english: 'special customs supervision area', source: 'china-checkup-zones' },
      { english: 'special customs regulation area', ours: true },
    ],
    meaning:
      'The general name in customs law for bonded zones of all kinds, now nearly all comprehensive bonded zones.',
    see: ['综合保税区', '保税区'],
    grammar: { plural: 'special customs supervision areas' },
  },
  海上风电: {
    kind: 'industry',
    reading: 'hǎishàng fēngdiàn',
    renderings: [{ english: 'offshore wind power', ours: true }],
    meaning: 'Wind turbines at sea; Chongqing and other inland cities make the gear for them too.',
    see: ['风电'],
  },
  海洋工程装备: {
    kind: 'industry',
    reading: 'hǎiyáng gōngchéng zhuāngbèi',
    renderings: [
      { english: 'offshore engineering equipment', ours: true },
      { english: 'marine equipment', source: 'qiushi-innovation-2024' },
    ],
    meaning: 'Rigs, platforms and special ships for work at sea. A regular item in the lists of high-end equipment.',
    aliases: ['海工装备'],
    see: ['高端装备'],
  },
  海洋经济: {
    kind: 'term',
    reading: 'hǎiyáng jīngjì',
    renderings: [{ english: 'marine economy', source: 'fred-gao-race-to-bottom-2025' }],
    meaning:
      'Ports, shipping, shipbuilding, fish, offshore oil and wind, coastal travel. Its gross product passed 10 trillion yuan in 2024.',
    see: ['海洋工程装备', '海洋强国'],
  },
  海洋强国: {
    kind: 'term',
    reading: 'hǎiyáng qiángguó',
    renderings: [
      { english: 'maritime power', ours: true },
      { english: 'strong maritime country', ours: true },
    ],
    meaning: 'The goal of being strong at sea: economy, science, environment and rights.',
    see: ['海洋经济', '制造强国'],
  },
  航空发动机和燃气轮机: {
    kind: 'term',
    reading: 'hángkōng fādòngjī hé ránqì lúnjī',
    renderings: [{ english: 'aircraft engines and gas turbines', ours: true }],
    meaning: 'The “two engines” (两机), a major national project since 2016, long bought abroad.',
    see: ['航空发动机'],
  },
  航空航天: {
    kind: 'industry',
    reading: 'hángkōng hángtiān',
    renderings: [
      { english: 'aviation and aerospace', source: 'nbs-census-emerging-2024' },
      { english: 'aerospace', source: 'qiushi-innovation-2024' },
    ],
    meaning: 'Flight in air and space as one field. 航空 alone is aviation, 航天 alone is space flight.',
    aliases: ['航空航天产业'],
    see: ['商业航天', '大飞机'],
    caution: 'Plans say “aerospace” for the pair; 航天 alone is space, not aviation.',
  },
  航天强国: {
    kind: 'term',
    reading: 'hángtiān qiángguó',
    renderings: [
      { english: 'strength in aerospace', ours: true },
      { english: 'space power', ours: true },
    ],
    meaning: 'The goal of leading in space flight. In Party English one of several “strengths” listed together.',
    see: ['制造强国', '商业航天'],
  },
  核电: {
    kind: 'industry',
    reading: 'hédiàn',
    renderings: [{ english: 'nuclear power', ours: true }],
    meaning:
      'Power from nuclear plants. China builds more of them than any other country; Hualong One is its own design.',
  },
  黑灯工厂: {
    kind: 'industry',
    reading: 'hēidēng gōngchǎng',
    renderings: [
      { english: 'dark factory', ours: true },
      { english: 'lights-out factory', ours: true },
    ],
    meaning: 'A factory or workshop so automated that it can run without people and therefore without light.',
    see: ['智能工厂'],
    grammar: { plural: 'dark factories' },
  },
  黑色金属冶炼和压延加工业: {
    kind: 'industry',
    reading: 'hēisè jīnshǔ yěliàn hé yāyán jiāgōngyè',
    renderings: [{ english: 'smelting and pressing of ferrous metals', ours: true }],
    meaning: 'The steel industry under its statistical name. 黑色, black, stands for iron, manganese and chromium.',
    gloss: 'smelting and rolling of black metals',
    aliases: ['黑色金属冶炼及压延加工业'],
    see: ['有色金属冶炼和压延加工业', '高耗能行业'],
  },
  化工园区: {
    kind: 'place',
    reading: 'huàgōng yuánqū',
    renderings: [
      { english: 'chemical industry park', ours: true },
      { english: 'chemical park', ours: true },
    ],
    meaning: 'A park for chemical plants, apart from homes; new plants must go into an approved one.',
    see: ['产业园'],
    grammar: { plural: 'chemical industry parks' },
  },
  环保产业: {
    kind: 'industry',
    reading: 'huánbǎo chǎnyè',
    renderings: [{ english: 'environmental protection industry', ours: true }],
    meaning: 'Gear and services for cleaning air, water, soil and waste.',
    see: ['绿色环保产业', '节能环保'],
  },
  换电站: {
    kind: 'industry',
    reading: 'huàndiànzhàn',
    renderings: [
      { english: 'battery-swapping station', source: 'xinhua-charging-2024' },
      { english: 'battery swap station', ours: true },
    ],
    meaning: 'A station that changes an electric car’s empty battery for a full one in a few minutes.',
    see: ['充电桩'],
    grammar: { plural: 'battery-swapping stations' },
  },
  化学原料和化学制品制造业: {
    kind: 'industry',
    reading: 'huàxué yuánliào hé huàxué zhìpǐn zhìzàoyè',
    renderings: [{ english: 'manufacture of raw chemical materials and chemical products', ours: true }],
    meaning: 'Basic chemicals, fertiliser, plastics in primary form, paint: a division of industrial statistics.',
    aliases: ['化学原料及化学制品制造业'],
    see: ['石化化工'],
  },
  建圈强链: {
    kind: 'slogan',
    reading: 'jiànquān-qiángliàn',
    renderings: [{ english: 'building industrial ecosystems and strengthening industrial chains', ours: true }],
    meaning: 'Chengdu’s way of working on industries since 2021: make a circle of firms and services round each chain.',
    gloss: 'build circles, strengthen chains',
    see: ['补链强链', '产业生态'],
    level: 'city',
  },
  建筑业: {
    kind: 'industry',
    reading: 'jiànzhùyè',
    renderings: [
      { english: 'construction', ours: true },
      { english: 'construction industry', ours: true },
    ],
    meaning:
      'Building of houses and works as a sector of national accounts; with industry it makes up the secondary sector.',
    see: ['房地产业', '工业'],
  },
  交通强国: {
    kind: 'term',
    reading: 'jiāotōng qiángguó',
    renderings: [
      { english: 'strength in transportation', ours: true },
      { english: 'country with great transport strength', ours: true },
    ],
    meaning: 'The goal of leading in transport by the middle of the century, set out in an outline of 2019.',
    see: ['制造强国'],
  },
  '交通运输、仓储和邮政业': {
    kind: 'industry',
    reading: 'jiāotōng yùnshū, cāngchǔ hé yóuzhèngyè',
    renderings: [
      { english: 'transport, storage and post', source: 'nbs-census-services-2009' },
      { english: 'transport, storage and postal services', ours: true },
    ],
    meaning: 'Transport, warehouses, post and parcels as a sector of national accounts.',
    aliases: ['交通运输仓储和邮政业', '交通运输、仓储及邮政业'],
    see: ['生产性服务业'],
  },
  集成电路: {
    kind: 'industry',
    reading: 'jíchéng diànlù',
    renderings: [{ english: 'integrated circuits', source: 'ecns-work-report-2026' }],
    meaning:
      'Chips: many transistors on one piece of silicon. The term covers design, manufacture, packaging and testing, and stands first in most lists of technologies China wants to master itself.',
    see: ['芯片', '晶圆', '功率半导体'],
  },
  节能环保: {
    kind: 'industry',
    reading: 'jiénéng huánbǎo',
    renderings: [{ english: 'energy conservation and environmental protection', ours: true }],
    meaning:
      'As an industry: equipment and services for saving energy, treating waste and cleaning air and water. One of the strategic emerging industries.',
  },
  技改投资: {
    kind: 'indicator',
    reading: 'jìgǎi tóuzī',
    renderings: [
      { english: 'investment in technological upgrading', ours: true },
      { english: 'investment in technological transformation', ours: true },
    ],
    meaning: 'What firms spend on renewing old plants, as a part of industrial investment.',
    aliases: ['技术改造投资'],
    see: ['技术改造', '工业投资'],
    unit: '%',
  },
  晶圆: {
    kind: 'industry',
    reading: 'jīngyuán',
    renderings: [{ english: 'wafer', ours: true }],
    meaning:
      'The thin disc of silicon or other semiconductor on which chips are made. Capacity is counted in wafers a month or a year, so compare only wafers of one diameter.',
    see: ['集成电路', '功率半导体'],
    grammar: { plural: 'wafers' },
  },
  金融业: {
    kind: 'industry',
    reading: 'jīnróngyè',
    renderings: [
      { english: 'financial intermediation', ours: true },
      { english: 'financial sector', source: 'shine-services-2024' },
    ],
    meaning:
      'Banks, securities and insurance as a sector of national accounts. The statistics office says “financial intermediation”.',
    see: ['现代服务业'],
  },
  机器换人: {
    kind: 'slogan',
    reading: 'jīqì huàn rén',
    renderings: [
      { english: 'replacing workers with machines', ours: true },
      { english: 'robots replacing humans', ours: true },
    ],
    meaning: 'A campaign, begun in Zhejiang around 2013, for machines in place of workers.',
    aliases: ['机器代人'],
    see: ['工业机器人', '智能工厂'],
  },
  '计算机、通信和其他电子设备制造业': {
    kind: 'industry',
    reading: 'jìsuànjī, tōngxìn hé qítā diànzǐ shèbèi zhìzàoyè',
    renderings: [
      { english: 'manufacture of computers, communication equipment and other electronic equipment', ours: true },
    ],
    meaning:
      'The electronics industry under its statistical name, from chips to phones; the largest division of Chinese industry.',
    aliases: ['计算机通信和其他电子设备制造业'],
    see: ['电子信息制造业', '高技术制造业'],
  },
  可重复使用火箭: {
    kind: 'industry',
    reading: 'kě chóngfù shǐyòng huǒjiàn',
    renderings: [{ english: 'reusable rocket', ours: true }],
    meaning: 'A rocket whose first stage comes back and flies again.',
    aliases: ['可回收火箭'],
    see: ['商业航天'],
    grammar: { plural: 'reusable rockets' },
  },
  科创飞地: {
    kind: 'term',
    reading: 'kēchuàng fēidì',
    renderings: [{ english: 'sci-tech innovation enclave', ours: true }],
    meaning: 'A laboratory or incubator that a place keeps in a big city, to find projects that then settle at home.',
    see: ['飞地经济'],
    grammar: { plural: 'sci-tech innovation enclaves' },
  },
  科技创新和产业创新融合发展: {
    kind: 'term',
    reading: 'kējì chuàngxīn hé chǎnyè chuàngxīn rónghé fāzhǎn',
    renderings: [
      {
        english: 'integrated development of scientific and technological innovation with industrial innovation',
        source: 'xinhua-sci-tech-industry-2025',
      },
      {
        english: 'integrated development of scientific and technological innovation and industrial innovation',
        ours: true,
      },
      {
        english: 'integrated advancements in technological and industrial innovation',
        source: 'beijing-work-report-2025',
      },
    ],
    meaning:
      'Laboratories and factories are to work on the same problems, with pilot plants between them. The lead phrase of industrial policy since the end of 2024.',
    aliases: [
      '科技创新和产业创新深度融合',
      '科技创新与产业创新深度融合',
      '推动科技创新和产业创新融合',
      '科技创新与产业创新融合',
    ],
    see: ['科技创新', '产业创新', '中试'],
  },
  科技服务业: {
    kind: 'industry',
    reading: 'kējì fúwùyè',
    renderings: [
      { english: 'science and technology service industry', source: 'xinhua-sci-tech-industry-2025' },
      { english: 'science and technology services', ours: true },
    ],
    meaning: 'Firms that do research, tests, transfer, incubation and patents for others.',
    see: ['生产性服务业', '技术转移'],
  },
  科技园: {
    kind: 'place',
    reading: 'kējìyuán',
    renderings: [
      { english: 'science park', ours: true },
      { english: 'science and technology park', ours: true },
    ],
    meaning: 'A park for technology firms; those of universities, 大学科技园, are named by the state.',
    aliases: ['科技园区'],
    see: ['孵化器'],
    grammar: { plural: 'science parks' },
  },
  科学研究和技术服务业: {
    kind: 'industry',
    reading: 'kēxué yánjiū hé jìshù fúwùyè',
    renderings: [{ english: 'scientific research and technical services', ours: true }],
    meaning: 'Research institutes, engineering, testing and surveys as a sector of national accounts.',
    see: ['科技服务业'],
  },
  可再生能源: {
    kind: 'industry',
    reading: 'kězàishēng néngyuán',
    renderings: [{ english: 'renewable energy', ours: true }],
    meaning: 'Water, wind, sun, biomass and the like; more than half of China’s generating capacity.',
    see: ['清洁能源', '新能源'],
  },
  跨境电子商务综合试验区: {
    kind: 'place',
    reading: 'kuàjìng diànzǐ shāngwù zōnghé shìyànqū',
    renderings: [
      { english: 'integrated pilot zone for cross-border e-commerce', ours: true },
      { english: 'cross-border e-commerce comprehensive pilot zone', ours: true },
    ],
    meaning:
      'A city that may try out customs, tax and payment rules for cross-border online trade; the first was Hangzhou in 2015.',
    aliases: ['跨境电商综合试验区', '跨境电商综试区'],
    see: ['跨境电商'],
    grammar: { plural: 'integrated pilot zones for cross-border e-commerce' },
  },
  劳动密集型产业: {
    kind: 'industry',
    reading: 'láodòng mìjíxíng chǎnyè',
    renderings: [{ english: 'labor-intensive industries', ours: true }],
    meaning:
      'Industries that need many hands, such as garments or toys. They move from the coast to the interior or abroad as wages rise.',
    see: ['产业转移', '传统产业'],
  },
  老三样: {
    kind: 'formula',
    reading: 'lǎosānyàng',
    renderings: [
      { english: 'old trio', ours: true },
      { english: 'old three', ours: true },
    ],
    meaning:
      'The exports China was known for before: clothing, furniture and home appliances. Set against the new trio to show how exports have changed.',
    parts: [
      { chinese: '服装', english: 'clothing' },
      { chinese: '家具', english: 'furniture' },
      { chinese: '家电', english: 'home appliances' },
    ],
    see: ['新三样'],
    grammar: { article: 'the' },
  },
  两高项目: {
    kind: 'term',
    reading: 'liǎnggāo xiàngmù',
    renderings: [
      { english: 'projects with high energy consumption and high emissions', ours: true },
      { english: 'energy-intensive and high-emission projects', ours: true },
    ],
    meaning:
      'Building projects that use much energy and emit much carbon or dirt. They need approval at a higher level, and “blind” ones are to be curbed.',
    aliases: ['高耗能高排放项目', '高耗能、高排放项目'],
    parts: [
      { chinese: '高耗能', english: 'high energy consumption' },
      { chinese: '高排放', english: 'high emissions' },
    ],
    see: ['高耗能行业', '双碳'],
    caution: 'In legal news 两高 are the Supreme People’s Court and the Supreme People’s Procuratorate.',
  },
  两化融合: {
    kind: 'term',
    reading: 'liǎnghuà rónghé',
    renderings: [
      { english: 'integration of informatization and industrialization', ours: true },
      { english: 'integration of IT application with industrialization', ours: true },
    ],
    meaning:
      'Bringing information technology into industry. The two 化 are 工业化 and 信息化; the phrase is older than “digital transformation”, and firms can be certified for it.',
    aliases: ['信息化和工业化融合', '信息化与工业化融合', '信息化和工业化深度融合', '两化深度融合'],
    parts: [
      { chinese: '信息化', english: 'informatization' },
      { chinese: '工业化', english: 'industrialization' },
    ],
    see: ['数字化转型', '工业互联网'],
  },
  两业融合: {
    kind: 'term',
    reading: 'liǎngyè rónghé',
    renderings: [
      { english: 'integration of advanced manufacturing and modern services', ours: true },
      { english: 'integrated development of advanced manufacturing and modern services', ours: true },
    ],
    meaning:
      'Makers sell services with their goods, and service firms move into design and production. 两业 are advanced manufacturing and modern services.',
    aliases: [
      '先进制造业和现代服务业融合',
      '先进制造业与现代服务业融合',
      '先进制造业和现代服务业深度融合',
      '先进制造业与现代服务业深度融合',
    ],
    parts: [
      { chinese: '先进制造业', english: 'advanced manufacturing' },
      { chinese: '现代服务业', english: 'modern services' },
    ],
    see: ['服务型制造', '生产性服务业', '先进制造业'],
  },
  锂电池: {
    kind: 'industry',
    reading: 'lǐdiànchí',
    renderings: [
      { english: 'lithium-ion battery', source: 'wenzhaibao-new-trio-2024' },
      { english: 'lithium battery', ours: true },
    ],
    meaning: 'The rechargeable battery of phones, electric cars and storage plants. One of the “new trio” of exports.',
    aliases: ['锂离子电池'],
    see: ['新三样', '动力电池'],
    grammar: { plural: 'lithium-ion batteries' },
  },
  零部件: {
    kind: 'industry',
    reading: 'língbùjiàn',
    renderings: [{ english: 'parts and components', ours: true }],
    meaning: 'Single parts (零件) and assemblies (部件) of a machine or vehicle.',
    see: ['整车', '整零协同'],
  },
  领航级智能工厂: {
    kind: 'enterprise',
    reading: 'lǐnghángjí zhìnéng gōngchǎng',
    renderings: [{ english: 'pioneer-level smart factory', ours: true }],
    meaning: 'The highest of four grades of smart factory, meant to stand for the best in the world.',
    aliases: ['领航工厂'],
    see: ['智能工厂梯度培育', '卓越级智能工厂'],
    grammar: { plural: 'pioneer-level smart factories' },
  },
  零碳工厂: {
    kind: 'industry',
    reading: 'língtàn gōngchǎng',
    renderings: [{ english: 'zero-carbon factory', ours: true }],
    meaning: 'A factory that by saving, clean power and offsets brings its counted carbon emissions to about nought.',
    see: ['绿色工厂', '零碳园区'],
    grammar: { plural: 'zero-carbon factories' },
  },
  绿电: {
    kind: 'industry',
    reading: 'lǜdiàn',
    renderings: [
      { english: 'green electricity', ours: true },
      { english: 'green power', ours: true },
    ],
    meaning:
      'Power from renewable sources, bought apart from other power. Green certificates (绿证) prove the purchase, which exporters need for customers abroad.',
    aliases: ['绿色电力'],
    see: ['绿电直连', '碳排放权交易市场'],
  },
  绿电直连: {
    kind: 'term',
    reading: 'lǜdiàn zhílián',
    renderings: [
      { english: 'direct green power supply', ours: true },
      { english: 'direct green electricity connection', ours: true },
    ],
    meaning:
      'A wind or solar plant feeds a factory over its own line; allowed since 2025 to meet foreign carbon rules.',
    see: ['绿电', '零碳园区'],
    since: '2025',
  },
  落后产能: {
    kind: 'term',
    reading: 'luòhòu chǎnnéng',
    renderings: [
      { english: 'outdated production capacity', source: 'fred-gao-race-to-bottom-2025' },
      { english: 'outdated capacity', ours: true },
    ],
    meaning:
      'Plants whose technology falls short of current limits for energy, emissions, safety or quality. Lists name what must be shut and by when.',
    see: ['产能过剩', '去产能'],
  },
  绿氢: {
    kind: 'industry',
    reading: 'lǜqīng',
    renderings: [{ english: 'green hydrogen', ours: true }],
    meaning:
      'Hydrogen made with renewable power, without carbon. Today’s hydrogen comes mostly from coal and gas, so this is the aim rather than the rule.',
    aliases: ['绿色氢能'],
    see: ['氢能'],
  },
  绿色工厂: {
    kind: 'industry',
    reading: 'lǜsè gōngchǎng',
    renderings: [{ english: 'green factory', source: 'ecns-manufacturing-2018' }],
    meaning:
      'A plant certified by the industry authorities for saving land, energy, water and materials. There are national, provincial and city lists.',
    see: ['绿色制造', '智能工厂'],
    grammar: { plural: 'green factories' },
  },
  绿色环保产业: {
    kind: 'industry',
    reading: 'lǜsè huánbǎo chǎnyè',
    renderings: [
      { english: 'green and environmental protection industries', source: 'nbs-census-emerging-2024' },
      { english: 'eco-friendly industries', source: 'qiushi-innovation-2024' },
    ],
    meaning: 'Saving energy, cleaning air and water, recycling: one of the strategic emerging industries.',
    see: ['节能环保', '战略性新兴产业'],
  },
  绿色制造: {
    kind: 'industry',
    reading: 'lǜsè zhìzào',
    renderings: [{ english: 'green manufacturing', source: 'ecns-manufacturing-2018' }],
    meaning:
      'Making things with less energy, waste and pollution, measured by certified green factories, parks and supply chains.',
    see: ['绿色工厂'],
  },
  煤炭开采和洗选业: {
    kind: 'industry',
    reading: 'méitàn kāicǎi hé xǐxuǎnyè',
    renderings: [{ english: 'mining and washing of coal', source: 'nbs-profits-2018' }],
    meaning: 'Coal mines and the washing of coal, as counted in statistics.',
    see: ['采矿业'],
  },
  煤炭清洁高效利用: {
    kind: 'term',
    reading: 'méitàn qīngjié gāoxiào lìyòng',
    renderings: [{ english: 'clean and efficient use of coal', ours: true }],
    meaning: 'Burning or refining coal with less waste and dirt. A sign that coal stays the ballast of energy supply.',
    see: ['清洁能源'],
  },
  摩天工厂: {
    kind: 'term',
    reading: 'mótiān gōngchǎng',
    renderings: [{ english: 'skyscraper factory', ours: true }],
    meaning: 'A factory in a tall building, as where cities move industry upstairs to save land.',
    see: ['工业上楼'],
    grammar: { plural: 'skyscraper factories' },
  },
  亩均论英雄: {
    kind: 'slogan',
    reading: 'mǔjūn lùn yīngxióng',
    renderings: [{ english: 'judging enterprises by performance per mu', ours: true }],
    meaning:
      'Firms are ranked by tax, output and energy per mu of land; land, power and credit follow the rank. From Zhejiang.',
    gloss: 'judging heroes by the mu',
    see: ['标准地'],
  },
  亩均效益: {
    kind: 'term',
    reading: 'mǔ jūn xiàoyì',
    renderings: [
      { english: 'performance per mu', ours: true },
      { english: 'economic returns per mu', ours: true },
    ],
    meaning:
      'What a firm brings in tax, output or sales for each mu of the land that it uses. Places rank firms by it and give land and power accordingly.',
    see: ['亩均论英雄'],
  },
  内卷式竞争: {
    kind: 'term',
    reading: 'nèijuǎnshì jìngzhēng',
    renderings: [
      { english: 'rat race competition', ours: true },
      { english: 'involution-style competition', ours: true },
      { english: 'involutionary competition', source: 'sinocism-involution-2025' },
    ],
    meaning:
      'Firms cutting prices against each other until nobody earns anything, often with local subsidies behind them: electric cars, solar panels, delivery platforms. Since 2024 the authorities have campaigned against it.',
    aliases: ['内卷式恶性竞争'],
    since: '2024-07',
    see: ['产能过剩'],
  },
  农副食品加工业: {
    kind: 'industry',
    reading: 'nóngfù shípǐn jiāgōngyè',
    renderings: [{ english: 'processing of food from agricultural products', source: 'nbs-profits-2018' }],
    meaning:
      'Milling, pressing, slaughtering, freezing: the first working of farm produce. What comes after is 食品制造业.',
    see: ['食品制造业'],
  },
  农机装备: {
    kind: 'industry',
    reading: 'nóngjī zhuāngbèi',
    renderings: [
      { english: 'agricultural machinery and equipment', ours: true },
      { english: 'farm machinery', ours: true },
    ],
    meaning: 'Tractors, harvesters and the like; weak points are hill machines and large tractors.',
    see: ['装备制造业'],
  },
  农林牧渔业: {
    kind: 'industry',
    reading: 'nóng-lín-mù-yúyè',
    renderings: [{ english: 'agriculture, forestry, animal husbandry and fishery', ours: true }],
    meaning:
      'Farming, forests, livestock and fish as one sector; its gross output is told with that of services to farming.',
    aliases: ['农、林、牧、渔业'],
  },
  批发和零售业: {
    kind: 'industry',
    reading: 'pīfā hé língshòuyè',
    renderings: [
      { english: 'wholesale and retail trades', ours: true },
      { english: 'wholesale and retail', source: 'nbs-census-units-2019' },
    ],
    meaning: 'Trade as a sector of national accounts.',
    aliases: ['批发零售业'],
    see: ['限上企业'],
  },
  汽车芯片: {
    kind: 'term',
    reading: 'qìchē xīnpiàn',
    renderings: [{ english: 'automotive chip', ours: true }],
    meaning:
      'Chips for vehicles of every kind, the shortage of which stopped carmakers in 2021. Makers are asked to use more from home.',
    see: ['车规级芯片'],
    grammar: { plural: 'automotive chips' },
  },
  汽车制造业: {
    kind: 'industry',
    reading: 'qìchē zhìzàoyè',
    renderings: [
      { english: 'manufacture of automobiles', ours: true },
      { english: 'automobile manufacturing', ours: true },
    ],
    meaning: 'Vehicles and their parts, as counted in statistics.',
    see: ['整车', '零部件'],
  },
  清洁能源: {
    kind: 'industry',
    reading: 'qīngjié néngyuán',
    renderings: [{ english: 'clean energy', ours: true }],
    meaning: 'Water, nuclear, wind and solar power, and in statistics natural gas too.',
    see: ['新能源'],
    caution: 'Wider than renewable energy: the statistics office counts nuclear power and natural gas.',
  },
  氢能: {
    kind: 'industry',
    reading: 'qīngnéng',
    renderings: [
      { english: 'hydrogen power', source: 'work-report-2024' },
      { english: 'hydrogen energy', source: 'qiushi-innovation-2024' },
    ],
    meaning:
      'Making, moving and using hydrogen as a fuel, for lorries, steel and chemicals. Named among the frontier industries in the work report of 2024.',
    see: ['新能源', '未来产业'],
  },
  氢燃料电池: {
    kind: 'industry',
    reading: 'qīng ránliào diànchí',
    renderings: [{ english: 'hydrogen fuel cell', ours: true }],
    meaning: 'A cell that makes power from hydrogen, in buses and lorries for example.',
    see: ['氢能', '新能源汽车'],
    grammar: { plural: 'hydrogen fuel cells' },
  },
  去产能: {
    kind: 'term',
    reading: 'qù chǎnnéng',
    renderings: [
      { english: 'cutting overcapacity', ours: true },
      { english: 'overcapacity reduction', ours: true },
    ],
    meaning:
      'Closing surplus works in steel, coal and similar trades, from 2016 with yearly quotas. The first of the five tasks of supply-side reform.',
    aliases: ['化解过剩产能'],
    see: ['产能过剩', '落后产能', '供给侧结构性改革'],
    notIn: ['失去产能', '过去产能'],
  },
  燃料电池: {
    kind: 'industry',
    reading: 'ránliào diànchí',
    renderings: [{ english: 'fuel cell', ours: true }],
    meaning: 'A cell that makes power from hydrogen or another fuel without burning it.',
    see: ['氢燃料电池'],
    grammar: { plural: 'fuel cells' },
  },
  '人工智能+制造': {
    kind: 'programme',
    reading: 'réngōng zhìnéng+zhìzào',
    renderings: [
      { english: 'AI Plus manufacturing', ours: true },
      { english: 'AI + manufacturing', ours: true },
    ],
    meaning:
      'The part of the AI Plus initiative for factories; an action plan of the industry ministry and others carries it.',
    aliases: ['人工智能＋制造', 'AI+制造'],
    see: ['人工智能+', '智能制造'],
  },
  人形机器人: {
    kind: 'industry',
    reading: 'rénxíng jīqìrén',
    renderings: [{ english: 'humanoid robot', ours: true }],
    meaning:
      'A robot with the build of a human body, meant to work in places made for people. The best-known product of embodied AI.',
    see: ['具身智能', '智能机器人'],
    grammar: { plural: 'humanoid robots' },
  },
  融合集群发展: {
    kind: 'term',
    reading: 'rónghé jíqún fāzhǎn',
    renderings: [
      { english: 'integrated and clustered development', source: 'china-daily-work-report-industries-2025' },
      { english: 'integrated development and cluster-based development', ours: true },
    ],
    meaning: 'Young industries are to grow mixed with each other and close together in clusters.',
    see: ['战略性新兴产业集群'],
  },
  柔性制造: {
    kind: 'industry',
    reading: 'róuxìng zhìzào',
    renderings: [{ english: 'flexible manufacturing', ours: true }],
    meaning: 'Lines that switch between products without long refitting, so that small batches pay.',
    aliases: ['柔性生产'],
    see: ['规模化定制', '智能制造'],
  },
  软件产业: {
    kind: 'industry',
    reading: 'ruǎnjiàn chǎnyè',
    renderings: [{ english: 'software industry', ours: true }],
    meaning:
      'Software and information services: programs, systems integration, cloud and data services. Cities report its “main business revenue”, which is sales and not value added.',
    see: ['满天星行动计划', '中国软件名园'],
    grammar: { article: 'the' },
  },
  软件定义汽车: {
    kind: 'term',
    reading: 'ruǎnjiàn dìngyì qìchē',
    renderings: [{ english: 'software-defined vehicle', ours: true }],
    meaning: 'A car whose functions depend on programs that can be renewed over the air.',
    see: ['智能网联汽车'],
    grammar: { plural: 'software-defined vehicles' },
  },
  软件和信息服务业: {
    kind: 'term',
    reading: 'ruǎnjiàn hé xìnxī fúwùyè',
    renderings: [
      { english: 'software and information services', ours: true },
      { english: 'software and information technology services industry', ours: true },
    ],
    meaning:
      'Programs, cloud, data and information services as one industry in plans; in statistics 软件和信息技术服务业.',
    aliases: ['软件信息服务业', '软件和信息技术服务业'],
    see: ['软件产业'],
  },
  三电系统: {
    kind: 'formula',
    reading: 'sāndiàn xìtǒng',
    renderings: [{ english: 'battery, motor and electronic control systems', ours: true }],
    meaning: 'The three electric core systems of a new energy vehicle; 大三电 in trade talk.',
    parts: [
      { chinese: '电池', english: 'battery' },
      { chinese: '电机', english: 'motor' },
      { chinese: '电控', english: 'electronic control' },
    ],
    see: ['新能源汽车', '动力电池'],
  },
  三首产品: {
    kind: 'term',
    reading: 'sānshǒu chǎnpǐn',
    renderings: [
      {
        english:
          'first-of-their-kind products (first sets of equipment, first batches of materials, first versions of software)',
        ours: true,
      },
    ],
    meaning: 'Short for the three kinds of new product whose first use the state subsidises or insures.',
    parts: [
      { chinese: '首台套', english: 'first set of equipment' },
      { chinese: '首批次', english: 'first batch of a material' },
      { chinese: '首版次', english: 'first version of software' },
    ],
    see: ['首台套', '首批次', '首版次'],
  },
  三新经济: {
    kind: 'formula',
    reading: 'sānxīn jīngjì',
    renderings: [
      { english: '“three new” economy', ours: true },
      { english: 'new industries, new forms of business, and new business models', ours: true },
    ],
    meaning:
      'What the statistics office counts of new industries, new forms of business and new business models: over 18 percent of GDP in 2024.',
    aliases: ['三新经济增加值'],
    parts: [
      { chinese: '新产业', english: 'new industries' },
      { chinese: '新业态', english: 'new forms of business' },
      { chinese: '新商业模式', english: 'new business models' },
    ],
    see: ['新兴产业'],
  },
  沙戈荒: {
    kind: 'term',
    reading: 'shā-gē-huāng',
    renderings: [{ english: 'deserts, the Gobi and other arid areas', ours: true }],
    meaning: 'Short for 沙漠, 戈壁, 荒漠, three kinds of barren land on which wind and solar bases are built.',
    parts: [
      { chinese: '沙漠', english: 'deserts' },
      { chinese: '戈壁', english: 'the Gobi' },
      { chinese: '荒漠', english: 'other arid land' },
    ],
    see: ['风光大基地'],
  },
  商业航天: {
    kind: 'industry',
    reading: 'shāngyè hángtiān',
    renderings: [
      { english: 'commercial spaceflight', source: 'work-report-2024' },
      { english: 'commercial space', source: 'china-daily-work-report-industries-2025' },
    ],
    meaning:
      'Rockets, satellites and their services run for profit, by private and state-owned firms alike. Named in the work reports of 2024 and 2025.',
    see: ['空天信息', '卫星互联网'],
  },
  商业火箭: {
    kind: 'industry',
    reading: 'shāngyè huǒjiàn',
    renderings: [
      { english: 'commercial rocket', ours: true },
      { english: 'commercial carrier rocket', ours: true },
    ],
    meaning: 'A carrier rocket of a firm outside the state’s old space corporations, or run for profit.',
    see: ['商业航天'],
    grammar: { plural: 'commercial rockets' },
  },
  设备更新: {
    kind: 'term',
    reading: 'shèbèi gēngxīn',
    renderings: [
      { english: 'equipment renewals', source: 'china-daily-equipment-renewal-2024' },
      { english: 'equipment upgrading', ours: true },
    ],
    meaning:
      'Replacing old machines with newer, cleaner and smarter ones. It drives much of recent growth in industrial investment, since the state pays part of the cost.',
    see: ['大规模设备更新', '技术改造'],
  },
  生产力: {
    kind: 'term',
    reading: 'shēngchǎnlì',
    renderings: [{ english: 'productive forces', source: 'work-report-2024' }],
    meaning:
      'In Marxist theory, workers, tools and materials together: what a society can produce with. The statistical ratio “productivity” is 生产率.',
    see: ['新质生产力'],
    caution: 'Not “productivity”, which is 生产率.',
  },
  生产性服务业: {
    kind: 'industry',
    reading: 'shēngchǎnxìng fúwùyè',
    renderings: [{ english: 'producer services', ours: true }],
    meaning:
      'Services bought by firms: research, design, logistics, testing, finance, law, leasing. Policy wants more of them so that manufacturing moves up.',
    aliases: ['现代生产性服务业'],
    see: ['服务型制造'],
  },
  生活性服务业: {
    kind: 'industry',
    reading: 'shēnghuóxìng fúwùyè',
    renderings: [
      { english: 'consumer services', ours: true },
      { english: 'consumer service sector', ours: true },
    ],
    meaning: 'Services for people instead of firms: catering, domestic help, care, culture, tourism, sport.',
    aliases: ['生活服务业'],
    see: ['生产性服务业'],
  },
  生物技术: {
    kind: 'industry',
    reading: 'shēngwù jìshù',
    renderings: [
      { english: 'biotechnology', source: 'qiushi-innovation-2024' },
      { english: 'bio-tech', source: 'nbs-census-emerging-2024' },
    ],
    meaning: 'Technology that works with living things or their parts; one of the strategic emerging industries.',
    see: ['生物制造', '生物医药'],
  },
  生物医药: {
    kind: 'industry',
    reading: 'shēngwù yīyào',
    renderings: [
      { english: 'biomedicine', source: 'ecns-work-report-2026' },
      { english: 'biopharmaceuticals', ours: true },
    ],
    meaning:
      'Medicines, vaccines and therapies and the science behind them. A strategic emerging industry that nearly every large city wants.',
    see: ['创新药', '生物制造'],
  },
  生物制造: {
    kind: 'industry',
    reading: 'shēngwù zhìzào',
    renderings: [{ english: 'biomanufacturing', source: 'china-daily-work-report-industries-2025' }],
    meaning:
      'Making chemicals, materials, food or fuels with cells and enzymes instead of oil and heat. The work report of 2024 counted it among new growth engines, that of 2025 among industries of the future.',
    see: ['未来产业', '生物医药'],
  },
  石化化工: {
    kind: 'industry',
    reading: 'shíhuà huàgōng',
    renderings: [
      { english: 'petrochemicals and chemicals', ours: true },
      { english: 'petrochemical and chemical industry', ours: true },
    ],
    meaning:
      'Refining and chemicals, one of the ten key industries for which the industry ministry writes plans for steady growth.',
    aliases: ['石化化工行业', '石化产业', '石化行业'],
    see: ['化工园区', '原材料工业'],
  },
  石墨烯: {
    kind: 'industry',
    reading: 'shímòxī',
    renderings: [{ english: 'graphene', ours: true }],
    meaning: 'Carbon one atom thick, a new material of which much was hoped around 2015.',
    see: ['新材料'],
  },
  食品制造业: {
    kind: 'industry',
    reading: 'shípǐn zhìzàoyè',
    renderings: [{ english: 'manufacture of foods', ours: true }],
    meaning: 'Bakery, dairy, tinned and ready food, as counted in statistics.',
    see: ['农副食品加工业'],
  },
  石油和天然气开采业: {
    kind: 'industry',
    reading: 'shíyóu hé tiānránqì kāicǎiyè',
    renderings: [{ english: 'extraction of petroleum and natural gas', source: 'nbs-profits-2018' }],
    meaning: 'Oil and gas wells, as counted in statistics.',
    see: ['采矿业'],
  },
  首版次: {
    kind: 'industry',
    reading: 'shǒubǎncì',
    renderings: [{ english: 'first edition of a new software product', ours: true }],
    meaning:
      'What 首台套 is for machines: the first release of a new piece of software brought into use, with state help.',
    see: ['首台套', '首批次'],
  },
  首批次: {
    kind: 'industry',
    reading: 'shǒupīcì',
    renderings: [{ english: 'first batch of a new material', ours: true }],
    meaning:
      'What 首台套 is for machines: the first lots of a new material brought into use, with state help for the insurance.',
    see: ['首台套', '首版次'],
  },
  首台套: {
    kind: 'industry',
    reading: 'shǒutáitào',
    renderings: [
      { english: 'first set of major technical equipment', ours: true },
      { english: 'first-of-its-kind equipment', ours: true },
      { english: 'first sets of major technical equipment', ours: true },
    ],
    meaning:
      'The first unit or units of a new Chinese-made machine. Nobody likes to be the first buyer, so the state subsidises insurance, gives it preference in tenders and lists recognized items.',
    aliases: ['首台（套）', '首台(套)', '首台套装备', '首台（套）装备', '首台(套)装备'],
    see: ['首批次', '首版次'],
  },
  数智化: {
    kind: 'term',
    reading: 'shùzhìhuà',
    renderings: [
      { english: 'digital and intelligent transformation', ours: true },
      { english: 'digitalization and intelligence', ours: true },
    ],
    meaning: 'Digital and intelligent rolled into one word: data first, then machines that decide on them.',
    gloss: 'making digital and intelligent',
    aliases: ['数智化转型', '数智转型'],
    see: ['数字化转型', '智改数转'],
  },
  数字化车间: {
    kind: 'industry',
    reading: 'shùzìhuà chējiān',
    renderings: [{ english: 'digital workshop', source: 'ecns-manufacturing-2018' }],
    meaning:
      'A production shop whose machines are connected and run on data. It is a grade that authorities award and count, one step below the smart factory.',
    see: ['智能工厂', '智改数转'],
    grammar: { plural: 'digital workshops' },
  },
  '数字化、网络化、智能化': {
    kind: 'formula',
    reading: 'shùzìhuà, wǎngluòhuà, zhìnénghuà',
    renderings: [
      { english: 'digitalization, networking and intelligent upgrading', ours: true },
      { english: 'digital, network-based and intelligent transformation', ours: true },
    ],
    meaning: 'The three steps of bringing information technology into industry.',
    aliases: ['数字化网络化智能化'],
    parts: [
      { chinese: '数字化', english: 'digital' },
      { chinese: '网络化', english: 'connected' },
      { chinese: '智能化', english: 'intelligent' },
    ],
    see: ['数字化转型', '智能制造'],
  },
  碳纤维: {
    kind: 'industry',
    reading: 'tànxiānwéi',
    renderings: [{ english: 'carbon fiber', ours: true }],
    meaning: 'A light and very strong fibre for aircraft, turbine blades and sport.',
    see: ['新材料', '先进材料'],
  },
  特高压: {
    kind: 'industry',
    reading: 'tègāoyā',
    renderings: [
      { english: 'ultra-high voltage (UHV)', ours: true },
      { english: 'ultra-high voltage', ours: true },
    ],
    meaning: 'Lines of 800 kV direct or 1,000 kV alternating current that bring western power to the east.',
    see: ['西电东送'],
  },
  腾笼换鸟: {
    kind: 'slogan',
    reading: 'ténglóng-huànniǎo',
    renderings: [
      { english: 'replacing old industries with new ones', ours: true },
      { english: 'emptying the cage to let in the right birds', ours: true },
    ],
    meaning:
      'Works of low value leave, and firms of high value take their place. A motto of Guangdong and Zhejiang since the 2000s.',
    gloss: 'empty the cage, change the birds',
    aliases: ['腾笼换鸟凤凰涅槃'],
    see: ['产业转型升级', '产业转移'],
  },
  特色优势产业: {
    kind: 'industry',
    reading: 'tèsè yōushì chǎnyè',
    renderings: [{ english: 'distinctive and competitive industries', source: 'scio-chongqing-2024' }],
    meaning:
      'Lines of business in which a place has something of its own. In Chongqing’s 33618 system it is the third tier, with six clusters, below leading and pillar industries.',
    see: ['主导产业', '支柱产业', '33618现代制造业集群体系'],
  },
  '铁路、船舶、航空航天和其他运输设备制造业': {
    kind: 'industry',
    reading: 'tiělù, chuánbó, hángkōng hángtiān hé qítā yùnshū shèbèi zhìzàoyè',
    renderings: [
      { english: 'manufacture of railway, ship, aerospace and other transport equipment', ours: true },
      { english: 'railway, shipping, aerospace and other transportation equipment manufacturing', ours: true },
    ],
    meaning: 'Trains, ships, aircraft, motorcycles and bicycles in one statistical division.',
    aliases: ['铁路船舶航空航天和其他运输设备制造业'],
    see: ['装备制造业'],
  },
  通用航空: {
    kind: 'industry',
    reading: 'tōngyòng hángkōng',
    renderings: [{ english: 'general aviation', ours: true }],
    meaning: 'All civil flying except airline transport: farm work, rescue, training, sightseeing.',
    aliases: ['通航产业'],
    see: ['低空经济'],
  },
  通用设备制造业: {
    kind: 'industry',
    reading: 'tōngyòng shèbèi zhìzàoyè',
    renderings: [{ english: 'manufacture of general-purpose machinery', ours: true }],
    meaning:
      'Engines, machine tools, pumps, bearings, lifts: machines of use in many trades. Counted in equipment manufacturing.',
    see: ['专用设备制造业', '装备制造业'],
  },
  退城入园: {
    kind: 'slogan',
    reading: 'tuìchéng rùyuán',
    renderings: [{ english: 'moving factories out of cities into industrial parks', ours: true }],
    meaning: 'Chemical and other works leave the town and rebuild in a park.',
    aliases: ['退城进园'],
    see: ['化工园区'],
  },
  万亿级产业集群: {
    kind: 'term',
    reading: 'wànyìjí chǎnyè jíqún',
    renderings: [{ english: 'trillion-yuan industrial cluster', ours: true }],
    meaning: 'A cluster with a yearly output of the order of a trillion yuan, the size that provinces aim at.',
    aliases: ['万亿产业集群', '万亿元级产业集群', '万亿级产业'],
    see: ['产业集群'],
    caution: '万亿 is a trillion (10 to the 12th).',
    grammar: { plural: 'trillion-yuan industrial clusters' },
  },
  未来产业: {
    kind: 'industry',
    reading: 'wèilái chǎnyè',
    renderings: [
      { english: 'industries of the future', source: 'china-daily-future-industries-2026' },
      { english: 'future-oriented industries', source: 'work-report-2024' },
      { english: 'future industries', source: 'qiushi-innovation-2024' },
    ],
    meaning:
      'Industries still before the breakthrough, such as quantum technology, embodied AI, biomanufacturing or 6G. They come after the strategic emerging industries, which already have a market.',
    see: ['战略性新兴产业', '6+3未来产业', '新质生产力'],
  },
  未来产业投入增长机制: {
    kind: 'term',
    reading: 'wèilái chǎnyè tóurù zēngzhǎng jīzhì',
    renderings: [
      {
        english: 'mechanism to increase funding for industries of the future',
        source: 'china-daily-work-report-industries-2025',
      },
      { english: 'mechanism to increase funding and share risks', source: 'ecns-work-report-2026' },
    ],
    meaning:
      'A promise of the work report of 2025 that money for industries not yet earning will grow steadily; that of 2026 adds sharing of risks.',
    aliases: ['未来产业投入增长和风险分担机制'],
    see: ['未来产业', '耐心资本'],
    level: 'central',
  },
  未来工厂: {
    kind: 'term',
    reading: 'wèilái gōngchǎng',
    renderings: [
      { english: 'factory of the future', ours: true },
      { english: 'future factory', ours: true },
    ],
    meaning: 'The top title for digital factories in Zhejiang and Chongqing.',
    see: ['产业大脑', '智能工厂'],
    level: 'provincial',
    grammar: { plural: 'factories of the future' },
  },
  无人机: {
    kind: 'industry',
    reading: 'wúrénjī',
    renderings: [
      { english: 'drone', ours: true },
      { english: 'unmanned aerial vehicle', source: 'china-daily-low-altitude-2024' },
    ],
    meaning: 'An aircraft without a pilot, from toys to cargo planes. Owners must register by name.',
    aliases: ['无人驾驶航空器', '民用无人机'],
    see: ['低空经济'],
    grammar: { plural: 'drones' },
  },
  无人配送: {
    kind: 'industry',
    reading: 'wúrén pèisòng',
    renderings: [
      { english: 'driverless delivery', ours: true },
      { english: 'unmanned delivery', ours: true },
    ],
    meaning: 'Parcels brought by small driverless vans or drones.',
    aliases: ['无人配送车'],
    see: ['自动驾驶', '无人机'],
  },
  无人物流车: {
    kind: 'term',
    reading: 'wúrén wùliú chē',
    renderings: [{ english: 'driverless delivery vehicle', ours: true }],
    meaning: 'A small vehicle without a driver that carries parcels and goods on set roads.',
    see: ['无人配送'],
    grammar: { plural: 'driverless delivery vehicles' },
  },
  现代服务业: {
    kind: 'industry',
    reading: 'xiàndài fúwùyè',
    renderings: [
      { english: 'modern services', source: 'work-report-2024' },
      { english: 'modern service industry', ours: true },
    ],
    meaning:
      'Services that rest on knowledge and technology, such as finance, information, research, logistics and business services, as against trade and catering.',
    see: ['生产性服务业', '生活性服务业'],
  },
  现代化产业体系: {
    kind: 'term',
    reading: 'xiàndàihuà chǎnyè tǐxì',
    renderings: [
      { english: 'modernized industrial system', source: 'work-report-2025' },
      { english: 'modern industrial system', source: 'qiushi-industrial-system-2023' },
    ],
    meaning:
      'The industrial structure China wants: advanced manufacturing at the core, old industries upgraded, new ones fostered, few weak links. First economic task in the work reports of 2024 and 2025.',
    aliases: ['现代产业体系'],
    see: ['新质生产力', '新型工业化'],
    grammar: { plural: 'modernized industrial systems' },
  },
  先导产业: {
    kind: 'industry',
    reading: 'xiāndǎo chǎnyè',
    renderings: [
      { english: 'leading industries', ours: true },
      { english: 'pilot industries', ours: true },
    ],
    meaning:
      'The few industries on which a city bets first; in Shanghai integrated circuits, biomedicine and artificial intelligence.',
    aliases: ['三大先导产业'],
    see: ['主导产业', '未来产业'],
  },
  先进材料: {
    kind: 'industry',
    reading: 'xiānjìn cáiliào',
    renderings: [{ english: 'advanced materials', source: 'scio-chongqing-2024' }],
    meaning:
      'Light alloys, composites, fine chemicals, glass and ceramics for demanding uses. One of the three leading clusters of Chongqing’s 33618 system.',
    see: ['新材料', '33618现代制造业集群体系'],
  },
  先进封装: {
    kind: 'industry',
    reading: 'xiānjìn fēngzhuāng',
    renderings: [{ english: 'advanced packaging', ours: true }],
    meaning: 'Joining several chips closely in one case, a way to more power without finer lines.',
    aliases: ['先进封装测试'],
    see: ['集成电路'],
  },
  先进制造业: {
    kind: 'industry',
    reading: 'xiānjìn zhìzàoyè',
    renderings: [{ english: 'advanced manufacturing', source: 'work-report-2024' }],
    meaning:
      'Manufacturing with high technology and high value added. The heart of what policy calls a modernized industrial system.',
    see: ['先进制造业集群', '现代化产业体系'],
  },
  先进制造业百强园区: {
    kind: 'term',
    reading: 'xiānjìn zhìzàoyè bǎi qiáng yuánqū',
    renderings: [{ english: 'top 100 industrial parks for advanced manufacturing', ours: true }],
    meaning:
      'A yearly list of parks drawn up by a think tank under the industry ministry, often quoted by those on it.',
    see: ['先进制造业', '开发区'],
  },
  先进制造业集群: {
    kind: 'industry',
    reading: 'xiānjìn zhìzàoyè jíqún',
    renderings: [{ english: 'advanced manufacturing cluster', source: 'china-daily-clusters-2023' }],
    meaning:
      'A cluster picked by the industry ministry in a national contest. 45 national ones had been named by the end of 2022; more have followed.',
    see: ['产业集群'],
    grammar: { plural: 'advanced manufacturing clusters' },
  },
  先进制造业中心: {
    kind: 'term',
    reading: 'xiānjìn zhìzàoyè zhōngxīn',
    renderings: [{ english: 'advanced manufacturing center', ours: true }],
    meaning:
      'A role that plans give to a city or region. Chongqing’s is to become a “nationally important advanced manufacturing center”.',
    see: ['先进制造业'],
    grammar: { plural: 'advanced manufacturing centers' },
  },
  消费电子: {
    kind: 'industry',
    reading: 'xiāofèi diànzǐ',
    renderings: [{ english: 'consumer electronics', ours: true }],
    meaning: 'Phones, computers, televisions, headphones and the like, as an industry and as goods.',
  },
  消费品工业: {
    kind: 'industry',
    reading: 'xiāofèipǐn gōngyè',
    renderings: [{ english: 'consumer goods industry', ours: true }],
    meaning: 'Light industry, textiles, food and drugs, as the industry ministry groups them.',
    aliases: ['消费品制造业'],
    see: ['增品种、提品质、创品牌', '原材料工业'],
  },
  西电东送: {
    kind: 'programme',
    reading: 'xīdiàn-dōngsòng',
    renderings: [
      { english: 'west-to-east power transmission', ours: true },
      { english: 'West-East Electricity Transfer Project', ours: true },
    ],
    meaning:
      'Sending power from the west, from coal, water, wind and sun, to the cities of the east; a national programme since 2000.',
    see: ['特高压', '东数西算'],
    level: 'central',
  },
  新材料: {
    kind: 'industry',
    reading: 'xīncáiliào',
    renderings: [{ english: 'new materials', source: 'qiushi-innovation-2024' }],
    meaning:
      'Materials with new or much better properties: alloys, fibres, membranes, rare-earth magnets. A strategic emerging industry.',
    see: ['先进材料', '战略性新兴产业'],
  },
  新产业新业态新模式: {
    kind: 'term',
    reading: 'xīn chǎnyè xīn yètài xīn móshì',
    renderings: [
      { english: 'new industries, new forms of business, and new business models', ours: true },
      { english: 'new industries and new business forms and models', source: 'work-report-2023' },
    ],
    meaning: 'The usual triplet for all that is new in the economy.',
    aliases: ['新产业、新业态、新模式', '新产业新业态新商业模式'],
    see: ['三新经济'],
  },
  新技术新产品新场景大规模应用示范行动: {
    kind: 'programme',
    reading: 'xīn jìshù xīn chǎnpǐn xīn chǎngjǐng dà guīmó yìngyòng shìfàn xíngdòng',
    renderings: [
      {
        english: 'demonstration initiative on the large-scale application of new technologies, products and scenarios',
        source: 'china-daily-work-report-industries-2025',
      },
    ],
    meaning:
      'The state and its firms open real tasks, so that new products find first buyers; announced in the work report of 2025.',
    aliases: ['新技术新产品新场景大规模应用', '新场景大规模应用'],
    see: ['应用场景', '首台套'],
    level: 'central',
    since: '2025',
    grammar: {
      plural: 'demonstration initiatives on the large-scale application of new technologies, products and scenarios',
    },
  },
  新能源: {
    kind: 'industry',
    reading: 'xīnnéngyuán',
    renderings: [{ english: 'new energy', source: 'qiushi-innovation-2024' }],
    meaning:
      'Wind, solar, biomass, hydrogen and the like; usually counted without large hydropower. As an adjective before vehicles it means electric, plug-in hybrid or fuel-cell.',
    see: ['新能源汽车', '新型储能'],
  },
  新能源产业: {
    kind: 'industry',
    reading: 'xīnnéngyuán chǎnyè',
    renderings: [{ english: 'new energy industries', source: 'nbs-census-emerging-2024' }],
    meaning: 'Makers and builders of wind, solar, nuclear and other new power.',
    see: ['新能源', '战略性新兴产业'],
  },
  新能源汽车: {
    kind: 'industry',
    reading: 'xīnnéngyuán qìchē',
    renderings: [
      { english: 'new energy vehicle', source: 'scio-chongqing-2024' },
      { english: 'new-energy vehicle', source: 'china-daily-ai-plus-2025' },
      { english: 'alternative energy vehicle', source: 'qiushi-innovation-2024' },
    ],
    meaning:
      'Battery electric, plug-in hybrid and fuel-cell vehicles taken together; ordinary hybrids are not counted. Mind that plug-in hybrids are in it when comparing with foreign figures for electric cars.',
    see: ['智能网联新能源汽车', '新三样', '动力电池'],
    grammar: { plural: 'new energy vehicles' },
    caution: 'Wider than “electric car”: plug-in hybrids and fuel-cell vehicles are counted too.',
  },
  新能源汽车渗透率: {
    kind: 'indicator',
    reading: 'xīnnéngyuán qìchē shèntòulǜ',
    renderings: [
      { english: 'penetration rate of new energy vehicles', ours: true },
      { english: 'NEV penetration rate', ours: true },
    ],
    meaning:
      'Share of new energy vehicles among all new cars sold. For retail sales of passenger cars it passed one half in the summer of 2024.',
    aliases: ['新能源车渗透率', '新能源渗透率'],
    see: ['新能源汽车'],
    unit: '%',
  },
  新能源汽车下乡: {
    kind: 'programme',
    reading: 'xīnnéngyuán qìchē xiàxiāng',
    renderings: [
      { english: 'campaign to promote new energy vehicles in rural areas', ours: true },
      { english: 'bringing new energy vehicles to the countryside', ours: true },
    ],
    meaning: 'A yearly campaign since 2020 with shows and rebates for selling electric cars in counties and villages.',
    aliases: ['新能源汽车下乡活动'],
    see: ['新能源汽车'],
  },
  芯片: {
    kind: 'industry',
    reading: 'xīnpiàn',
    renderings: [{ english: 'chip', ours: true }],
    meaning: 'The everyday word for an integrated circuit.',
    see: ['集成电路'],
    grammar: { plural: 'chips' },
  },
  新三样: {
    kind: 'formula',
    reading: 'xīnsānyàng',
    renderings: [
      { english: 'new trio', source: 'wenzhaibao-new-trio-2024' },
      { english: 'new three', source: 'wenzhaibao-new-trio-2024' },
    ],
    meaning:
      'The three export goods that have grown most in recent years: electric vehicles, lithium-ion batteries and photovoltaic products. Named after the “old trio” of clothing, furniture and appliances.',
    parts: [
      { chinese: '电动汽车', english: 'electric vehicles' },
      { chinese: '锂电池', english: 'lithium-ion batteries' },
      { chinese: '光伏产品', english: 'photovoltaic products' },
    ],
    since: '2023',
    see: ['老三样'],
    grammar: { article: 'the' },
  },
  '信息传输、软件和信息技术服务业': {
    kind: 'industry',
    reading: 'xìnxī chuánshū, ruǎnjiàn hé xìnxī jìshù fúwùyè',
    renderings: [
      { english: 'information transmission, software and information technology services', ours: true },
      { english: 'information transmission, software and IT services', source: 'shine-services-2024' },
    ],
    meaning:
      'Telecoms, internet and software as a sector of national accounts, mostly the fastest growing of services.',
    aliases: ['信息传输软件和信息技术服务业'],
    see: ['软件产业', '现代服务业'],
  },
  新兴产业: {
    kind: 'industry',
    reading: 'xīnxīng chǎnyè',
    renderings: [{ english: 'emerging industries', source: 'work-report-2024' }],
    meaning:
      'Young industries that already have products and buyers. Policy speaks of them beside traditional industries on one hand and industries of the future on the other.',
    see: ['战略性新兴产业', '未来产业', '传统产业'],
  },
  新兴产业集群: {
    kind: 'term',
    reading: 'xīnxīng chǎnyè jíqún',
    renderings: [
      { english: 'emerging industry cluster', ours: true },
      { english: 'cluster of emerging industries', ours: true },
    ],
    meaning: 'A group of firms in young trades at one place.',
    see: ['产业集群', '战略性新兴产业集群'],
    grammar: { plural: 'emerging industry clusters' },
  },
  新型储能: {
    kind: 'industry',
    reading: 'xīnxíng chǔnéng',
    renderings: [
      { english: 'new energy storage', source: 'scio-chongqing-2024' },
      { english: 'new-type energy storage', ours: true },
    ],
    meaning:
      'Storing power in batteries, compressed air, flywheels and the like: everything except pumped hydropower. Needed to use uneven wind and solar power.',
    see: ['新能源', '锂电池'],
  },
  新型工业化: {
    kind: 'term',
    reading: 'xīnxíng gōngyèhuà',
    renderings: [
      { english: 'new industrialization', source: 'work-report-2024' },
      { english: 'new-type industrialization', ours: true },
    ],
    meaning:
      'China’s name for industrializing with information technology, less pollution and more jobs instead of by heavy industry alone. The goal since 2022 is to have achieved it by 2035.',
    see: ['现代化产业体系', '制造强国'],
  },
  新型工业化产业示范基地: {
    kind: 'place',
    reading: 'xīnxíng gōngyèhuà chǎnyè shìfàn jīdì',
    renderings: [
      { english: 'new industrialization demonstration base', ours: true },
      { english: 'demonstration base for new industrialization', ours: true },
    ],
    meaning: 'A park that the industry ministry has named as a model in one trade.',
    aliases: ['国家新型工业化产业示范基地'],
    see: ['新型工业化', '开发区'],
    grammar: { plural: 'new industrialization demonstration bases' },
  },
  新型显示: {
    kind: 'industry',
    reading: 'xīnxíng xiǎnshì',
    renderings: [{ english: 'new-type displays', source: 'scio-chongqing-2024' }],
    meaning: 'Screens of newer kinds, such as OLED and micro-LED, with their glass, films and chips.',
    see: ['33618现代制造业集群体系'],
  },
  新兴支柱产业: {
    kind: 'term',
    reading: 'xīnxīng zhīzhù chǎnyè',
    renderings: [{ english: 'emerging pillar industries', ours: true }],
    meaning:
      'Young industries that are to grow to the weight of pillar industries. The recommendations for the 15th Five-Year Plan name new energy, new materials, aerospace and the low-altitude economy.',
    see: ['战略性新兴产业', '支柱产业', '未来产业'],
    level: 'central',
    since: '2025',
  },
  新业态: {
    kind: 'term',
    reading: 'xīn yètài',
    renderings: [
      { english: 'new forms of business', ours: true },
      { english: 'new business forms', source: 'work-report-2023' },
    ],
    meaning: 'New ways of doing a trade, such as live-stream selling or ride hailing.',
    see: ['新产业新业态新模式'],
  },
  新业态新模式: {
    kind: 'term',
    reading: 'xīn yètài xīn móshì',
    renderings: [{ english: 'new forms of business and new business models', ours: true }],
    meaning: 'New trades and new ways of trading, mostly online.',
    see: ['新产业新业态新模式'],
  },
  新一代信息技术: {
    kind: 'industry',
    reading: 'xīn yī dài xìnxī jìshù',
    renderings: [
      { english: 'next-generation information technology', source: 'beijing-work-report-2025' },
      { english: 'new-generation information technology', ours: true },
      { english: 'new generation of information technology', source: 'qiushi-innovation-2024' },
    ],
    meaning:
      'The first of the strategic emerging industries: chips, mobile networks, cloud, big data, artificial intelligence.',
    aliases: ['新一代信息技术产业'],
    see: ['战略性新兴产业'],
  },
  新质生产力: {
    kind: 'term',
    reading: 'xīnzhì shēngchǎnlì',
    renderings: [{ english: 'new quality productive forces', source: 'work-report-2025' }],
    meaning:
      'Growth driven by innovation rather than by more labour, land and capital: high technology, high efficiency, high quality. Xi Jinping’s term of September 2023, and since 2024 the heading under which industrial and technology policy is put.',
    gloss: 'new-quality productive forces',
    since: '2023-09',
    see: ['生产力', '未来产业', '战略性新兴产业', '现代化产业体系'],
    caution: '“New quality productivity” is common but is not the official English.',
    level: 'central',
  },
  稀土: {
    kind: 'industry',
    reading: 'xītǔ',
    renderings: [{ english: 'rare earths', ours: true }],
    meaning:
      'Seventeen metals for magnets, lamps and catalysts. China mines most and refines nearly all, and controls their export.',
  },
  虚拟电厂: {
    kind: 'industry',
    reading: 'xūnǐ diànchǎng',
    renderings: [{ english: 'virtual power plant', ours: true }],
    meaning: 'Many small sources, stores and loads steered together as if they were one plant.',
    see: ['新型电力系统', '储能'],
    grammar: { plural: 'virtual power plants' },
  },
  虚拟现实产业: {
    kind: 'industry',
    reading: 'xūnǐ xiànshí chǎnyè',
    renderings: [{ english: 'virtual reality industry', ours: true }],
    meaning: 'Headsets, content and tools for virtual worlds.',
    see: ['虚拟现实', '元宇宙'],
  },
  以旧换新: {
    kind: 'programme',
    reading: 'yǐjiù-huànxīn',
    renderings: [
      { english: 'consumer-goods trade-ins', source: 'china-daily-equipment-renewal-2024' },
      { english: 'trade-in programs', ours: true },
      { english: 'consumer goods trade-in program', ours: true },
    ],
    meaning:
      'Subsidies for people who hand in an old car, appliance or other good when buying a new one; since March 2024 a national programme funded in part by special treasury bonds. One half of 两新.',
    gloss: 'old for new',
    aliases: ['消费品以旧换新'],
    see: ['两新', '大规模设备更新'],
  },
  医疗器械: {
    kind: 'industry',
    reading: 'yīliáo qìxiè',
    renderings: [
      { english: 'medical devices', ours: true },
      { english: 'medical equipment', ours: true },
    ],
    meaning: 'Everything from syringes to scanners, approved by the drug administration.',
    see: ['智慧医疗装备'],
  },
  仪器仪表制造业: {
    kind: 'industry',
    reading: 'yíqì yíbiǎo zhìzàoyè',
    renderings: [{ english: 'manufacture of measuring instruments and machinery', ours: true }],
    meaning: 'Meters, control gear, optical and scientific instruments.',
    see: ['高技术制造业'],
  },
  医药制造业: {
    kind: 'industry',
    reading: 'yīyào zhìzàoyè',
    renderings: [{ english: 'manufacture of medicines', ours: true }],
    meaning: 'Makers of drugs, as counted in statistics; part of high-tech manufacturing.',
    see: ['生物医药', '高技术制造业'],
  },
  有色金属: {
    kind: 'industry',
    reading: 'yǒusè jīnshǔ',
    renderings: [{ english: 'non-ferrous metals', ours: true }],
    meaning: 'All metals but iron, manganese and chromium.',
    gloss: 'coloured metals',
    aliases: ['有色金属工业'],
    see: ['稀土', '有色金属冶炼和压延加工业'],
  },
  有色金属冶炼和压延加工业: {
    kind: 'industry',
    reading: 'yǒusè jīnshǔ yěliàn hé yāyán jiāgōngyè',
    renderings: [{ english: 'smelting and pressing of non-ferrous metals', ours: true }],
    meaning: 'Aluminium, copper, zinc and the like under their statistical name.',
    aliases: ['有色金属冶炼及压延加工业'],
    see: ['黑色金属冶炼和压延加工业'],
  },
  优势产业: {
    kind: 'industry',
    reading: 'yōushì chǎnyè',
    renderings: [
      { english: 'competitive industries', ours: true },
      { english: 'industries with competitive strengths', ours: true },
    ],
    meaning: 'Industries in which a place or the country already leads.',
    see: ['特色优势产业', '支柱产业'],
  },
  原材料工业: {
    kind: 'industry',
    reading: 'yuáncáiliào gōngyè',
    renderings: [{ english: 'raw materials industry', ours: true }],
    meaning:
      'Oil and chemicals, steel, non-ferrous metals and building materials, as the industry ministry groups them.',
    aliases: ['原材料行业'],
    see: ['消费品工业', '装备制造业'],
  },
  再制造: {
    kind: 'industry',
    reading: 'zàizhìzào',
    renderings: [{ english: 'remanufacturing', ours: true }],
    notIn: ['再制造出', '再制造一'],
    meaning:
      'Restoring used engines, parts or machines to the standard of new ones at the factory. Part of the circular economy.',
  },
  造车新势力: {
    kind: 'enterprise',
    reading: 'zàochē xīnshìlì',
    renderings: [
      { english: 'new-generation carmaker', ours: true },
      { english: 'EV startup', ours: true },
    ],
    meaning: 'Car makers founded since about 2014 as pure electric brands, such as NIO, XPeng and Li Auto.',
    gloss: 'new forces in car making',
    see: ['新能源汽车'],
    grammar: { plural: 'new-generation carmakers' },
  },
  增材制造: {
    kind: 'industry',
    reading: 'zēngcái zhìzào',
    renderings: [
      { english: 'additive manufacturing', source: 'scio-intelligent-manufacturing-2024' },
      { english: '3D printing', ours: true },
    ],
    meaning: 'The official name of 3D printing: building parts layer by layer.',
    aliases: ['3D打印'],
  },
  '增品种、提品质、创品牌': {
    kind: 'formula',
    reading: 'zēng pǐnzhǒng, tí pǐnzhì, chuàng pǐnpái',
    renderings: [{ english: 'increase variety, improve quality and build brands', ours: true }],
    meaning: 'The “three product” line for consumer goods makers, since 2016.',
    aliases: ['三品战略', '三品行动', '增品种提品质创品牌'],
    parts: [
      { chinese: '增品种', english: 'increase variety' },
      { chinese: '提品质', english: 'improve quality' },
      { chinese: '创品牌', english: 'build brands' },
    ],
    see: ['消费电子'],
    since: '2016',
  },
  战略性新兴产业: {
    kind: 'industry',
    reading: 'zhànlüèxìng xīnxīng chǎnyè',
    renderings: [{ english: 'strategic emerging industries', source: 'qiushi-innovation-2024' }],
    meaning:
      'A list of industries that the state has fostered since 2010: information technology, biotechnology, new energy, new materials, high-end equipment, new energy vehicles, environmental protection, aerospace and others. Statistics count them as a group.',
    aliases: ['战新产业'],
    see: ['未来产业', '战略性新兴产业集群'],
    level: 'central',
  },
  战略性新兴产业集群: {
    kind: 'industry',
    reading: 'zhànlüèxìng xīnxīng chǎnyè jíqún',
    renderings: [
      { english: 'cluster of strategic emerging industries', ours: true },
      { english: 'strategic emerging industry cluster', ours: true },
    ],
    meaning:
      'A cluster recognized by the planning authorities. The first 66 national ones were named in 2019; provinces and municipalities name their own below that.',
    see: ['战略性新兴产业', '产业集群'],
    grammar: { plural: 'clusters of strategic emerging industries' },
  },
  招商引资: {
    kind: 'term',
    reading: 'zhāoshāng yǐnzī',
    renderings: [
      { english: 'investment promotion', source: 'fred-gao-race-to-bottom-2025' },
      { english: 'attracting investment', ours: true },
    ],
    meaning:
      'Local governments’ hunt for firms that invest. Tax gifts for it were forbidden by fair competition rules in 2024, and the centre asks for order in it.',
    gloss: 'invite merchants, draw capital',
    see: ['营商环境', '产业转移'],
  },
  整车: {
    kind: 'industry',
    reading: 'zhěngchē',
    renderings: [{ english: 'complete vehicle', ours: true }],
    notIn: ['整车间', '调整车', '平整车'],
    meaning: 'A finished vehicle, as against its parts. Output of vehicles is counted in it.',
    see: ['整零协同', '零部件'],
    grammar: { plural: 'complete vehicles' },
  },
  整零协同: {
    kind: 'term',
    reading: 'zhěng-líng xiétóng',
    renderings: [{ english: 'coordination between vehicle makers and parts suppliers', ours: true }],
    meaning:
      'Car makers and makers of parts develop and site their plants together. 整 is the whole vehicle, 零 the parts; the aim is that parts are bought nearby.',
    gloss: 'whole–parts coordination',
    see: ['新能源汽车'],
    caution: '零 here is short for 零部件, parts, and not zero.',
  },
  智慧医疗装备: {
    kind: 'industry',
    reading: 'zhìhuì yīliáo zhuāngbèi',
    renderings: [{ english: 'smart medical equipment', ours: true }],
    meaning: 'Medical devices with computing built in: scanners, surgical robots, monitors that work with data.',
    see: ['生物医药'],
  },
  质量强国: {
    kind: 'term',
    reading: 'zhìliàng qiángguó',
    renderings: [
      { english: 'strength in product quality', ours: true },
      { english: 'quality powerhouse', ours: true },
    ],
    meaning:
      'The goal of being strong in the quality of goods, works and services; an outline of 2023 sets targets up to 2025 and 2035.',
    see: ['制造强国'],
  },
  智能工厂: {
    kind: 'industry',
    reading: 'zhìnéng gōngchǎng',
    renderings: [
      { english: 'smart factory', source: 'china-daily-smart-manufacturing-2021' },
      { english: 'intelligent factory', ours: true },
    ],
    meaning:
      'A factory in which planning, machines, storage and quality control run on shared data. It is also a grade that authorities award, so counts of smart factories measure approvals.',
    see: ['数字化车间', '智能制造', '灯塔工厂'],
    grammar: { plural: 'smart factories' },
  },
  智能工厂梯度培育: {
    kind: 'programme',
    reading: 'zhìnéng gōngchǎng tīdù péiyù',
    renderings: [
      { english: 'tiered cultivation of smart factories', ours: true },
      { english: 'gradient cultivation of smart factories', ours: true },
    ],
    meaning:
      'A ladder that the industry ministry has used since 2024 to grade smart factories: basic, advanced, excellent and leading. Provinces and the state award the upper grades.',
    aliases: ['智能工厂梯度培育行动'],
    parts: [
      { chinese: '基础级', english: 'basic' },
      { chinese: '先进级', english: 'advanced' },
      { chinese: '卓越级', english: 'excellent' },
      { chinese: '领航级', english: 'leading' },
    ],
    see: ['智能工厂', '梯度培育'],
    level: 'central',
    since: '2024',
  },
  智能驾驶: {
    kind: 'industry',
    reading: 'zhìnéng jiàshǐ',
    renderings: [
      { english: 'intelligent driving', ours: true },
      { english: 'smart driving', ours: true },
    ],
    meaning: 'Driving with much help from the machine; advertisements must not pass it off as self-driving.',
    see: ['自动驾驶', '智能网联汽车'],
  },
  智能网联汽车: {
    kind: 'industry',
    reading: 'zhìnéng wǎnglián qìchē',
    renderings: [{ english: 'intelligent connected vehicle', ours: true }],
    meaning:
      'A vehicle that senses its surroundings, exchanges data with roads and other vehicles, and drives partly by itself.',
    see: ['智能网联新能源汽车'],
    grammar: { plural: 'intelligent connected vehicles' },
  },
  智能网联新能源汽车: {
    kind: 'industry',
    reading: 'zhìnéng wǎnglián xīnnéngyuán qìchē',
    renderings: [
      { english: 'intelligent connected new energy vehicle', source: 'scio-chongqing-2024' },
      { english: 'intelligent connected new-energy vehicle', source: 'work-report-2024' },
    ],
    meaning:
      'An electric or plug-in car that senses, computes and talks to roads and other cars. First of the three leading clusters of Chongqing, and in the work reports of 2024 and 2025.',
    see: ['新能源汽车', '智能网联汽车', '智能网联新能源汽车之都'],
    grammar: { plural: 'intelligent connected new energy vehicles' },
  },
  智能网联新能源汽车之都: {
    kind: 'term',
    reading: 'zhìnéng wǎnglián xīnnéngyuán qìchē zhī dū',
    renderings: [{ english: 'capital of intelligent connected new energy vehicles', ours: true }],
    meaning:
      'What Chongqing, long a car city, says it wants to become. A motto of the municipality and not a national title.',
    see: ['智能网联新能源汽车'],
    level: 'provincial',
  },
  智能制造: {
    kind: 'industry',
    reading: 'zhìnéng zhìzào',
    renderings: [
      { english: 'intelligent manufacturing', source: 'ecns-manufacturing-2018' },
      { english: 'smart manufacturing', source: 'china-daily-smart-manufacturing-2021' },
    ],
    meaning:
      'Production run by data and machines that adjust themselves. The main line of China’s industrial upgrading since 2015.',
    see: ['智能工厂', '智改数转'],
  },
  智能制造装备: {
    kind: 'industry',
    reading: 'zhìnéng zhìzào zhuāngbèi',
    renderings: [
      { english: 'smart manufacturing equipment', source: 'china-daily-ai-plus-2025' },
      { english: 'intelligent manufacturing equipment', source: 'scio-intelligent-manufacturing-2024' },
    ],
    meaning: 'Machine tools, robots, sensors and lines that measure and adjust themselves.',
    see: ['智能制造', '工业母机'],
  },
  智能座舱: {
    kind: 'industry',
    reading: 'zhìnéng zuòcāng',
    renderings: [
      { english: 'smart cockpit', ours: true },
      { english: 'intelligent cockpit', ours: true },
    ],
    meaning: 'The screens, voice control and programs inside a car.',
    see: ['智能网联汽车'],
    grammar: { plural: 'smart cockpits' },
  },
  制造强国: {
    kind: 'term',
    reading: 'zhìzào qiángguó',
    renderings: [
      { english: 'manufacturing powerhouse', source: 'ecns-manufacturing-2018' },
      { english: 'strength in manufacturing', source: 'scio-intelligent-manufacturing-2024' },
    ],
    meaning:
      'The goal of being strong, not only big, in manufacturing. Official English of Party reports turns the noun round: “boost China’s strength in manufacturing”.',
    see: ['中国制造2025', '新型工业化'],
  },
  制造强省: {
    kind: 'term',
    reading: 'zhìzào qiáng shěng',
    renderings: [{ english: 'making the province strong through manufacturing', ours: true }],
    meaning: 'A province’s aim of building its strength on manufacturing.',
    see: ['制造强市'],
  },
  制造强市: {
    kind: 'term',
    reading: 'zhìzào qiáng shì',
    renderings: [{ english: 'making the city strong through manufacturing', ours: true }],
    meaning: 'A city’s aim of building its strength on manufacturing.',
    see: ['工业强市'],
  },
  制造业: {
    kind: 'industry',
    reading: 'zhìzàoyè',
    renderings: [
      { english: 'manufacturing', source: 'work-report-2024' },
      { english: 'manufacturing industry', ours: true },
    ],
    meaning:
      'Making goods in factories; industry without mining and utilities. Policy wants its share of GDP kept “basically stable”.',
    see: ['工业', '先进制造业'],
  },
  制造业比重: {
    kind: 'term',
    reading: 'zhìzàoyè bǐzhòng',
    renderings: [
      { english: 'share of manufacturing in the economy', ours: true },
      { english: 'share of manufacturing in GDP', ours: true },
    ],
    meaning:
      'Value added of manufacturing in percent of GDP. It has fallen to about a quarter; the planners want it “reasonable” or “basically stable”, so that industry is not hollowed out.',
    aliases: ['制造业增加值占国内生产总值比重', '制造业增加值占GDP比重'],
    see: ['制造业', '实体经济'],
  },
  制造业当家: {
    kind: 'slogan',
    reading: 'zhìzàoyè dāngjiā',
    renderings: [
      { english: 'putting manufacturing at the centre of the economy', ours: true },
      { english: 'letting manufacturing take the lead', ours: true },
    ],
    meaning: 'Guangdong’s motto since the end of 2022: manufacturing is to be master of the house.',
    gloss: 'manufacturing runs the household',
    see: ['制造业', '制造强国'],
    level: 'provincial',
  },
  制造业高质量发展: {
    kind: 'term',
    reading: 'zhìzàoyè gāo zhìliàng fāzhǎn',
    renderings: [
      { english: 'high-quality development of the manufacturing industry', source: 'china-daily-manufacturing-2019' },
      { english: 'high-quality development of manufacturing', ours: true },
    ],
    meaning:
      'Manufacturing is to grow by technology, quality and clean production instead of volume; a standing task of plans.',
    see: ['高质量发展', '制造强国'],
  },
  支柱产业: {
    kind: 'industry',
    reading: 'zhīzhù chǎnyè',
    renderings: [{ english: 'pillar industry', source: 'scio-chongqing-2024' }],
    meaning:
      'An industry that carries a large share of a place’s output, tax and jobs. In Chongqing’s 33618 system it is the second of the four tiers.',
    aliases: ['支柱性产业'],
    see: ['主导产业', '特色优势产业', '33618现代制造业集群体系'],
    grammar: { plural: 'pillar industries' },
  },
  重大技术装备: {
    kind: 'industry',
    reading: 'zhòngdà jìshù zhuāngbèi',
    renderings: [
      { english: 'major technologies and equipment', ours: true },
      { english: 'major technical equipment', ours: true },
      { english: 'major technological equipment', ours: true },
    ],
    meaning:
      'Large and complex machines on which whole industries depend, such as gas turbines, nuclear plants, tunnelling machines or airliners. First sets of them get insurance subsidies and orders from the state.',
    see: ['首台套', '产业基础再造'],
  },
  重点产业链: {
    kind: 'term',
    reading: 'zhòngdiǎn chǎnyèliàn',
    renderings: [{ english: 'key industrial chains', ours: true }],
    meaning:
      'Chains that a government has chosen to look after, each often under a “chain chief”. The national action of this name works on about a dozen to keep them complete and safe.',
    see: ['产业链', '链长制', '制造业重点产业链高质量发展行动'],
  },
  中国创造: {
    kind: 'slogan',
    reading: 'Zhōngguó chuàngzào',
    renderings: [{ english: 'Created in China', ours: true }],
    meaning: 'Goods that are designed and not only made in China; used in contrast to “Made in China”.',
    see: ['中国智造'],
  },
  中国智造: {
    kind: 'slogan',
    reading: 'Zhōngguó zhìzào',
    renderings: [
      { english: 'Intelligent Manufacturing in China', ours: true },
      { english: 'China’s smart manufacturing', ours: true },
    ],
    meaning: 'A play on 中国制造, “Made in China”, with 智 “intelligent” in place of 制 “make”.',
    see: ['中国创造', '智能制造'],
    caution: 'Not 中国制造: the pun is lost in “Made in China”.',
  },
  中国制造2025: {
    kind: 'document',
    reading: 'Zhōngguó Zhìzào 2025',
    renderings: [{ english: 'Made in China 2025', source: 'ecns-manufacturing-2018' }],
    meaning:
      'The State Council’s ten-year plan of May 2015 for moving up in manufacturing, with ten priority sectors. After trade disputes the name became rare in official texts from about 2018, while the policies went on.',
    since: '2015-05',
    see: ['制造强国'],
    level: 'central',
  },
  中小企业特色产业集群: {
    kind: 'term',
    reading: 'zhōng-xiǎo qǐyè tèsè chǎnyè jíqún',
    renderings: [
      { english: 'SME cluster with distinctive industries', ours: true },
      { english: 'distinctive industrial cluster of SMEs', ours: true },
    ],
    meaning: 'A county-level cluster of small firms in one niche, named by the industry ministry since 2022.',
    see: ['产业集群', '中小企业'],
    grammar: { plural: 'SME clusters with distinctive industries' },
  },
  中医药: {
    kind: 'industry',
    reading: 'zhōngyīyào',
    renderings: [{ english: 'traditional Chinese medicine', ours: true }],
    meaning: 'Chinese medicine and its drugs, as healing and as industry.',
  },
  装备工业: {
    kind: 'industry',
    reading: 'zhuāngbèi gōngyè',
    renderings: [{ english: 'equipment industry', ours: true }],
    meaning: 'Machinery, vehicles, ships and aircraft, as the industry ministry groups them.',
    see: ['装备制造业'],
  },
  装备制造业: {
    kind: 'industry',
    reading: 'zhuāngbèi zhìzàoyè',
    renderings: [{ english: 'equipment manufacturing', source: 'work-report-2023' }],
    meaning:
      'Makers of machines in the wide sense: metal products, machinery, vehicles, ships, aircraft, electrical equipment, electronics, instruments. A statistical group.',
    see: ['高技术制造业'],
  },
  专用设备制造业: {
    kind: 'industry',
    reading: 'zhuānyòng shèbèi zhìzàoyè',
    renderings: [{ english: 'manufacture of special-purpose machinery', ours: true }],
    meaning: 'Machines for one trade: mining, chemicals, farming, medicine, chip making.',
    see: ['通用设备制造业', '装备制造业'],
  },
  主导产业: {
    kind: 'industry',
    reading: 'zhǔdǎo chǎnyè',
    renderings: [{ english: 'leading industry', source: 'scio-chongqing-2024' }],
    meaning:
      'The industries on which a place bets first. In Chongqing’s 33618 system the three of the top tier, each meant to reach the order of a trillion yuan.',
    see: ['支柱产业', '特色优势产业', '33618现代制造业集群体系'],
    grammar: { plural: 'leading industries' },
  },
  卓越级智能工厂: {
    kind: 'enterprise',
    reading: 'zhuóyuèjí zhìnéng gōngchǎng',
    renderings: [{ english: 'excellence-level smart factory', ours: true }],
    meaning:
      'The third of four grades of smart factory, named by the national authorities for being among the best in China.',
    see: ['智能工厂梯度培育', '领航级智能工厂'],
    grammar: { plural: 'excellence-level smart factories' },
  },
  住宿和餐饮业: {
    kind: 'industry',
    reading: 'zhùsù hé cānyǐnyè',
    renderings: [
      { english: 'hotels and catering services', source: 'nbs-census-units-2019' },
      { english: 'accommodation and catering', ours: true },
    ],
    meaning: 'Hotels and restaurants as a sector of national accounts.',
    aliases: ['住宿餐饮业'],
    see: ['限上企业'],
  },
  自动驾驶: {
    kind: 'industry',
    reading: 'zìdòng jiàshǐ',
    renderings: [
      { english: 'autonomous driving', ours: true },
      { english: 'self-driving', ours: true },
    ],
    meaning: 'Driving by machine, in levels from L1 to L5. From L3 up the maker answers for much of it.',
    aliases: ['无人驾驶'],
    see: ['智能网联汽车'],
    notIn: ['无人驾驶航空器'],
  },
  租赁和商务服务业: {
    kind: 'industry',
    reading: 'zūlìn hé shāngwù fúwùyè',
    renderings: [{ english: 'leasing and business services', source: 'nbs-census-units-2019' }],
    meaning: 'Leasing, consulting, law, advertising, travel agencies, holdings: a sector of national accounts.',
    see: ['现代服务业'],
  },
};

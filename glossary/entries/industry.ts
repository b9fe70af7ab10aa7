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
  产业: {
    kind: 'noun',
    reading: 'chǎnyè',
    renderings: [{ english: 'industry', source: 'work-report-2024' }],
    meaning:
      'Any line of business, not only manufacturing: farming, tourism and finance are 产业 too. Manufacturing and mining in the narrow sense are 工业.',
    grammar: { plural: 'industries' },
    caution: 'Not the same as 工业, which is industry in the narrow sense of mining, manufacturing and utilities.',
  },
  产业基础高级化: {
    kind: 'term',
    reading: 'chǎnyè jīchǔ gāojíhuà',
    renderings: [{ english: 'upgrading of the industrial base', ours: true }],
    meaning:
      'Catching up in the things every industry stands on: basic parts, materials, processes, software and standards. Usually said together with modernising industrial chains.',
    see: ['产业链', '工业母机'],
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
    renderings: [{ english: 'industrial chain', source: 'work-report-2024' }],
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
  创新药: {
    kind: 'industry',
    reading: 'chuàngxīn yào',
    renderings: [{ english: 'innovative drug', source: 'work-report-2024' }],
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
  灯塔工厂: {
    kind: 'industry',
    reading: 'dēngtǎ gōngchǎng',
    renderings: [{ english: 'lighthouse factory', ours: true }],
    meaning:
      'A plant on the Global Lighthouse Network list of the World Economic Forum, begun in 2018, for exemplary digital production. A foreign award that Chinese firms like to name.',
    see: ['智能工厂'],
    grammar: { plural: 'lighthouse factories' },
  },
  低空经济: {
    kind: 'industry',
    reading: 'dīkōng jīngjì',
    renderings: [{ english: 'low-altitude economy', source: 'work-report-2024' }],
    meaning:
      'Business done in low airspace with drones, helicopters and electric aircraft: delivery, inspection, sightseeing, rescue, commuting. The work report of 2024 named it a new engine of growth, and many cities now compete for it.',
    see: ['低空经济先行试验区', '未来产业'],
    grammar: { article: 'the' },
  },
  动力电池: {
    kind: 'industry',
    reading: 'dònglì diànchí',
    renderings: [
      { english: 'power battery', ours: true },
      { english: 'electric-vehicle battery', ours: true },
    ],
    meaning:
      'The battery that drives an electric vehicle, counted apart from batteries for electronics and for storing grid power.',
    see: ['锂电池', '新能源汽车'],
    grammar: { plural: 'power batteries' },
  },
  服务型制造: {
    kind: 'industry',
    reading: 'fúwùxíng zhìzào',
    renderings: [{ english: 'service-oriented manufacturing', source: 'work-report-2025' }],
    meaning:
      'Makers that sell the service around the machine as well: design, upkeep, leasing, running it for the client.',
    see: ['生产性服务业'],
  },
  高端装备: {
    kind: 'industry',
    reading: 'gāoduān zhuāngbèi',
    renderings: [{ english: 'high-end equipment', source: 'party-congress-report-2022' }],
    meaning:
      'Machines hard to make and long imported: aircraft engines, machine tools, ships for offshore work, precision instruments. A strategic emerging industry.',
    aliases: ['高端装备制造'],
  },
  高技术制造业: {
    kind: 'industry',
    reading: 'gāojìshù zhìzàoyè',
    renderings: [{ english: 'high-tech manufacturing', source: 'work-report-2025' }],
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
  工业母机: {
    kind: 'industry',
    reading: 'gōngyè mǔjī',
    renderings: [
      { english: 'machine tools', ours: true },
      { english: 'industrial machine tools', ours: true },
    ],
    meaning:
      'Machines that make machines: lathes, milling machines, machining centres, presses. High-end ones are still largely imported, so they rank among the weak links that policy wants closed.',
    gloss: 'industrial mother machines',
    see: ['卡脖子', '产业基础高级化'],
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
  规模化: {
    kind: 'modifier',
    reading: 'guīmóhuà',
    renderings: [{ english: 'large-scale', ours: true }],
    meaning: 'Done or applied at scale rather than in trials.',
  },
  海洋工程装备: {
    kind: 'industry',
    reading: 'hǎiyáng gōngchéng zhuāngbèi',
    renderings: [{ english: 'offshore engineering equipment', ours: true }],
    meaning: 'Rigs, platforms and special ships for work at sea. A regular item in the lists of high-end equipment.',
    aliases: ['海工装备'],
    see: ['高端装备'],
  },
  集成电路: {
    kind: 'industry',
    reading: 'jíchéng diànlù',
    renderings: [{ english: 'integrated circuits', source: 'work-report-2025' }],
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
  晶圆: {
    kind: 'industry',
    reading: 'jīngyuán',
    renderings: [{ english: 'wafer', ours: true }],
    meaning:
      'The thin disc of silicon or other semiconductor on which chips are made. Capacity is counted in wafers a month or a year, so compare only wafers of one diameter.',
    see: ['集成电路', '功率半导体'],
    grammar: { plural: 'wafers' },
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
  绿色工厂: {
    kind: 'industry',
    reading: 'lǜsè gōngchǎng',
    renderings: [{ english: 'green factory', source: 'ecns-manufacturing-2018' }],
    meaning:
      'A plant certified by the industry authorities for saving land, energy, water and materials. There are national, provincial and city lists.',
    see: ['绿色制造', '智能工厂'],
    grammar: { plural: 'green factories' },
  },
  绿色制造: {
    kind: 'industry',
    reading: 'lǜsè zhìzào',
    renderings: [{ english: 'green manufacturing', source: 'ecns-manufacturing-2018' }],
    meaning:
      'Making things with less energy, waste and pollution, measured by certified green factories, parks and supply chains.',
    see: ['绿色工厂'],
  },
  内卷式竞争: {
    kind: 'term',
    reading: 'nèijuǎnshì jìngzhēng',
    renderings: [
      { english: 'rat race competition', source: 'work-report-2025' },
      { english: 'involution-style competition', ours: true },
    ],
    meaning:
      'Firms cutting prices against each other until nobody earns anything, often with local subsidies behind them: electric cars, solar panels, delivery platforms. Since 2024 the authorities have campaigned against it.',
    aliases: ['内卷式恶性竞争'],
    since: '2024-07',
    see: ['产能过剩'],
  },
  氢能: {
    kind: 'industry',
    reading: 'qīngnéng',
    renderings: [
      { english: 'hydrogen power', source: 'work-report-2024' },
      { english: 'hydrogen energy', ours: true },
    ],
    meaning:
      'Making, moving and using hydrogen as a fuel, for lorries, steel and chemicals. Named among the frontier industries in the work report of 2024.',
    see: ['新能源', '未来产业'],
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
  软件产业: {
    kind: 'industry',
    reading: 'ruǎnjiàn chǎnyè',
    renderings: [{ english: 'software industry', ours: true }],
    meaning:
      'Software and information services: programs, systems integration, cloud and data services. Cities report its “main business revenue”, which is sales and not value added.',
    aliases: ['软件和信息服务业', '软件信息服务业'],
    see: ['满天星行动计划', '中国软件名园'],
    grammar: { article: 'the' },
  },
  商业航天: {
    kind: 'industry',
    reading: 'shāngyè hángtiān',
    renderings: [
      { english: 'commercial spaceflight', source: 'work-report-2024' },
      { english: 'commercial space', ours: true },
    ],
    meaning:
      'Rockets, satellites and their services run for profit, by private and state-owned firms alike. Named in the work reports of 2024 and 2025.',
    see: ['空天信息', '卫星互联网'],
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
  生物医药: {
    kind: 'industry',
    reading: 'shēngwù yīyào',
    renderings: [
      { english: 'biomedicine', source: 'party-congress-report-2022' },
      { english: 'biopharmaceuticals', ours: true },
    ],
    meaning:
      'Medicines, vaccines and therapies and the science behind them. A strategic emerging industry that nearly every large city wants.',
    see: ['创新药', '生物制造'],
  },
  生物制造: {
    kind: 'industry',
    reading: 'shēngwù zhìzào',
    renderings: [{ english: 'biomanufacturing', source: 'work-report-2025' }],
    meaning:
      'Making chemicals, materials, food or fuels with cells and enzymes instead of oil and heat. The work report of 2024 counted it among new growth engines, that of 2025 among industries of the future.',
    see: ['未来产业', '生物医药'],
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
    ],
    meaning:
      'The first unit or units of a new Chinese-made machine. Nobody likes to be the first buyer, so the state subsidises insurance, gives it preference in tenders and lists recognised items.',
    aliases: ['首台（套）', '首台(套)', '首台套装备'],
    see: ['首批次', '首版次'],
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
  特色优势产业: {
    kind: 'industry',
    reading: 'tèsè yōushì chǎnyè',
    renderings: [{ english: 'distinctive and competitive industries', source: 'scio-chongqing-2024' }],
    meaning:
      'Lines of business in which a place has something of its own. In Chongqing’s 33618 system it is the third tier, with six clusters, below leading and pillar industries.',
    see: ['主导产业', '支柱产业', '33618现代制造业集群体系'],
  },
  未来产业: {
    kind: 'industry',
    reading: 'wèilái chǎnyè',
    renderings: [
      { english: 'industries of the future', source: 'china-daily-future-industries-2026' },
      { english: 'future-oriented industries', source: 'work-report-2024' },
    ],
    meaning:
      'Industries still before the breakthrough, such as quantum technology, embodied AI, biomanufacturing or 6G. They come after the strategic emerging industries, which already have a market.',
    see: ['战略性新兴产业', '6+3未来产业', '新质生产力'],
  },
  现代化产业体系: {
    kind: 'term',
    reading: 'xiàndàihuà chǎnyè tǐxì',
    renderings: [
      { english: 'modernized industrial system', source: 'work-report-2025' },
      { english: 'modern industrial system', source: 'china-daily-future-industries-2026' },
    ],
    meaning:
      'The industrial structure China wants: advanced manufacturing at the core, old industries upgraded, new ones fostered, few weak links. First economic task in the work reports of 2024 and 2025.',
    aliases: ['现代产业体系'],
    see: ['新质生产力', '新型工业化'],
    grammar: { plural: 'modernized industrial systems' },
  },
  先进材料: {
    kind: 'industry',
    reading: 'xiānjìn cáiliào',
    renderings: [{ english: 'advanced materials', source: 'scio-chongqing-2024' }],
    meaning:
      'Light alloys, composites, fine chemicals, glass and ceramics for demanding uses. One of the three leading clusters of Chongqing’s 33618 system.',
    see: ['新材料', '33618现代制造业集群体系'],
  },
  先进制造业: {
    kind: 'industry',
    reading: 'xiānjìn zhìzàoyè',
    renderings: [{ english: 'advanced manufacturing', source: 'work-report-2024' }],
    meaning:
      'Manufacturing with high technology and high value added. The heart of what policy calls a modernized industrial system.',
    see: ['先进制造业集群', '现代化产业体系'],
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
  新材料: {
    kind: 'industry',
    reading: 'xīncáiliào',
    renderings: [{ english: 'new materials', source: 'work-report-2024' }],
    meaning:
      'Materials with new or much better properties: alloys, fibres, membranes, rare-earth magnets. A strategic emerging industry.',
    see: ['先进材料', '战略性新兴产业'],
  },
  新能源: {
    kind: 'industry',
    reading: 'xīnnéngyuán',
    renderings: [{ english: 'new energy', source: 'party-congress-report-2022' }],
    meaning:
      'Wind, solar, biomass, hydrogen and the like; usually counted without large hydropower. As an adjective before vehicles it means electric, plug-in hybrid or fuel-cell.',
    see: ['新能源汽车', '新型储能'],
  },
  新能源汽车: {
    kind: 'industry',
    reading: 'xīnnéngyuán qìchē',
    renderings: [
      { english: 'new energy vehicle', source: 'scio-chongqing-2024' },
      { english: 'new-energy vehicle', source: 'work-report-2025' },
    ],
    meaning:
      'Battery electric, plug-in hybrid and fuel-cell vehicles taken together; ordinary hybrids are not counted. Mind that plug-in hybrids are in it when comparing with foreign figures for electric cars.',
    see: ['智能网联新能源汽车', '新三样', '动力电池'],
    grammar: { plural: 'new energy vehicles' },
    caution: 'Wider than “electric car”: plug-in hybrids and fuel-cell vehicles are counted too.',
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
  新兴产业: {
    kind: 'industry',
    reading: 'xīnxīng chǎnyè',
    renderings: [{ english: 'emerging industries', source: 'work-report-2024' }],
    meaning:
      'Young industries that already have products and buyers. Policy speaks of them beside traditional industries on one hand and industries of the future on the other.',
    see: ['战略性新兴产业', '未来产业', '传统产业'],
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
  新型显示: {
    kind: 'industry',
    reading: 'xīnxíng xiǎnshì',
    renderings: [{ english: 'new-type displays', source: 'scio-chongqing-2024' }],
    meaning: 'Screens of newer kinds, such as OLED and micro-LED, with their glass, films and chips.',
    see: ['33618现代制造业集群体系'],
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
  以旧换新: {
    kind: 'programme',
    reading: 'yǐjiù-huànxīn',
    renderings: [
      { english: 'consumer-goods trade-ins', source: 'china-daily-equipment-renewal-2024' },
      { english: 'trade-in programs', ours: true },
    ],
    meaning:
      'Subsidies for people who hand in an old car, appliance or other good when buying a new one; since March 2024 a national programme funded in part by special treasury bonds. One half of 两新.',
    gloss: 'old for new',
    aliases: ['消费品以旧换新'],
    see: ['两新', '大规模设备更新'],
  },
  再制造: {
    kind: 'industry',
    reading: 'zàizhìzào',
    renderings: [{ english: 'remanufacturing', ours: true }],
    notIn: ['再制造出', '再制造一'],
    meaning:
      'Restoring used engines, parts or machines to the standard of new ones at the factory. Part of the circular economy.',
  },
  战略性新兴产业: {
    kind: 'industry',
    reading: 'zhànlüèxìng xīnxīng chǎnyè',
    renderings: [{ english: 'strategic emerging industries', source: 'work-report-2024' }],
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
      'A cluster recognised by the planning authorities. The first 66 national ones were named in 2019; provinces and municipalities name their own below that.',
    see: ['战略性新兴产业', '产业集群'],
    grammar: { plural: 'clusters of strategic emerging industries' },
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
  智能工厂: {
    kind: 'industry',
    reading: 'zhìnéng gōngchǎng',
    renderings: [
      { english: 'smart factory', source: 'ecns-manufacturing-2018' },
      { english: 'intelligent factory', ours: true },
    ],
    meaning:
      'A factory in which planning, machines, storage and quality control run on shared data. It is also a grade that authorities award, so counts of smart factories measure approvals.',
    see: ['数字化车间', '智能制造', '灯塔工厂'],
    grammar: { plural: 'smart factories' },
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
      { english: 'smart manufacturing', ours: true },
    ],
    meaning:
      'Production run by data and machines that adjust themselves. The main line of China’s industrial upgrading since 2015.',
    see: ['智能工厂', '智改数转'],
  },
  制造强国: {
    kind: 'term',
    reading: 'zhìzào qiángguó',
    renderings: [
      { english: 'manufacturing powerhouse', source: 'ecns-manufacturing-2018' },
      { english: 'strength in manufacturing', source: 'party-congress-report-2022' },
    ],
    meaning:
      'The goal of being strong, not only big, in manufacturing. Official English of Party reports turns the noun round: “boost China’s strength in manufacturing”.',
    see: ['中国制造2025', '新型工业化'],
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
  支柱产业: {
    kind: 'industry',
    reading: 'zhīzhù chǎnyè',
    renderings: [{ english: 'pillar industry', source: 'scio-chongqing-2024' }],
    meaning:
      'An industry that carries a large share of a place’s output, tax and jobs. In Chongqing’s 33618 system it is the second of the four tiers.',
    see: ['主导产业', '特色优势产业', '33618现代制造业集群体系'],
    grammar: { plural: 'pillar industries' },
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
  装备制造业: {
    kind: 'industry',
    reading: 'zhuāngbèi zhìzàoyè',
    renderings: [{ english: 'equipment manufacturing', source: 'work-report-2025' }],
    meaning:
      'Makers of machines in the wide sense: metal products, machinery, vehicles, ships, aircraft, electrical equipment, electronics, instruments. A statistical group.',
    see: ['高技术制造业'],
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
};

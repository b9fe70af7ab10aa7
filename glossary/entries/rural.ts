/** The countryside: grain, farmland, villages and those who live in them. */
import type { EntryTable } from '../entry.ts';

export const rural: EntryTable = {
  播种面积: {
    kind: 'indicator',
    reading: 'bōzhòng miànjī',
    renderings: [
      { english: 'sown area', ours: true },
      { english: 'acreage', source: 'work-report-2025' },
    ],
    meaning: 'Area sown to a crop; for grain about 1.79 billion mu.',
    unit: '亿亩',
  },
  菜篮子: {
    kind: 'term',
    reading: 'càilánzi',
    renderings: [
      { english: '“vegetable basket”', source: 'work-report-2020' },
      { english: 'non-staple food supply', ours: true },
    ],
    meaning:
      'The supply of vegetables, meat, eggs and fish to a city, and its prices, for which the mayor answers. The governor answers for grain, the rice bag (米袋子).',
    aliases: ['“菜篮子”市长负责制'],
  },
  '藏粮于地、藏粮于技': {
    kind: 'slogan',
    reading: 'cáng liáng yú dì, cáng liáng yú jì',
    renderings: [
      {
        english: 'food crop production strategy based on farmland management and application of technology',
        ours: true,
      },
    ],
    meaning: 'Food security not by stocks alone but by good land and good technology, ready to produce when needed.',
    aliases: ['藏粮于地藏粮于技'],
    level: 'central',
  },
  产粮大县: {
    kind: 'term',
    reading: 'chǎnliáng dà xiàn',
    renderings: [{ english: 'major grain-producing counties', source: 'work-report-2020' }],
    meaning:
      'Counties that grow much grain and get grants for it, since grain brings them little tax. The grants are to make up for what they forgo.',
  },
  产业兴旺: {
    kind: 'term',
    reading: 'chǎnyè xīngwàng',
    renderings: [{ english: 'thriving businesses', ours: true }],
    meaning: 'The first of five demands on villages since 2017: business that gives work and income.',
  },
  承包地: {
    kind: 'noun',
    reading: 'chéngbāodì',
    renderings: [{ english: 'contracted land', ours: true }],
    meaning: 'Farmland under contract of a household.',
  },
  城乡融合发展: {
    kind: 'term',
    reading: 'chéng-xiāng rónghé fāzhǎn',
    renderings: [{ english: 'integrated urban-rural development', source: 'party-congress-report-2022' }],
    meaning:
      'Town and country developed as one, so that people, money and land can move both ways and services come close to each other.',
    aliases: ['城乡融合'],
    see: ['乡村振兴'],
  },
  大豆和油料: {
    kind: 'term',
    reading: 'dàdòu hé yóuliào',
    renderings: [{ english: 'soybeans and other oilseed crops', ours: true }],
    meaning: 'Soybeans and other oilseeds, imported for more than four fifths, whose area is to grow.',
    aliases: ['大豆油料'],
  },
  大面积单产提升: {
    kind: 'term',
    reading: 'dàmiànjī dānchǎn tíshēng',
    renderings: [{ english: 'increase of per unit yields over large areas', ours: true }],
    meaning:
      'The campaign since 2023 to raise yields of grain and oilseeds over whole counties, not only on test plots.',
    aliases: ['主要作物大面积单产提升'],
  },
  单产: {
    kind: 'indicator',
    reading: 'dānchǎn',
    renderings: [
      { english: 'yield per unit area', ours: true },
      { english: 'per unit crop yield', source: 'work-report-2025' },
    ],
    meaning: 'Harvest per mu or hectare; since land is short, growth of output must come from here.',
    unit: '公斤/亩',
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
  第二轮土地承包到期后再延长30年: {
    kind: 'term',
    reading: 'dì-èr lún tǔdì chéngbāo dàoqī hòu zài yáncháng nián',
    renderings: [
      {
        english: 'extend rural land contracts by another 30 years upon expiration of second-round contracts',
        ours: true,
      },
      {
        english: 'extend rural land contracts by another 30 years upon the expiration of second-round contracts',
        source: 'work-report-2024',
      },
    ],
    meaning:
      'Contracts of the second round end from 2023 on, most by 2028; they are renewed for thirty years, without redistribution.',
    level: 'central',
  },
  低收入人口常态化帮扶: {
    kind: 'term',
    reading: 'dīshōurù rénkǒu chángtàihuà bāngfú',
    renderings: [{ english: 'regular assistance for low-income people', ours: true }],
    meaning:
      'Regular help for those whose income is low, wherever they live. It follows upon the five years of transition after the end of the campaign against poverty, which ran to 2025.',
  },
  防止返贫: {
    kind: 'term',
    reading: 'fángzhǐ fǎnpín',
    renderings: [
      { english: 'prevent relapse into poverty', ours: true },
      { english: 'prevent people from falling back into poverty', source: 'work-report-2024' },
    ],
    meaning:
      'Watching over households near the line and helping before they fall back; the first bottom line of rural policy.',
    aliases: ['防返贫'],
  },
  防止返贫致贫: {
    kind: 'term',
    reading: 'fángzhǐ fǎnpín zhìpín',
    renderings: [{ english: 'prevent people from sinking into or returning to poverty', ours: true }],
    meaning:
      'Help both for those who might fall back into poverty and for those who might fall into it for the first time.',
  },
  防止规模性返贫: {
    kind: 'term',
    reading: 'fángzhǐ guīmóxìng fǎnpín',
    renderings: [{ english: 'prevent large-scale relapse into poverty', ours: true }],
    meaning: 'Keeping whole groups or places from falling back into poverty, which single households may still do.',
    see: ['防止返贫'],
  },
  返乡创业: {
    kind: 'term',
    reading: 'fǎnxiāng chuàngyè',
    renderings: [{ english: 'returning home to start businesses', ours: true }],
    meaning: 'Migrants who start business at home.',
  },
  非粮化: {
    kind: 'term',
    reading: 'fēiliánghuà',
    renderings: [{ english: 'use of farmland for purposes other than growing grain', ours: true }],
    meaning: 'Growing trees, flowers or fruit on cropland, held in check for the sake of food supply.',
    see: ['非农化、非粮化'],
  },
  非农化: {
    kind: 'term',
    reading: 'fēinónghuà',
    renderings: [{ english: 'use of farmland for non-agricultural purposes', ours: true }],
    meaning: 'Building or digging on cropland, which is forbidden without leave.',
    see: ['非农化、非粮化'],
  },
  '非农化、非粮化': {
    kind: 'term',
    reading: 'fēinónghuà, fēiliánghuà',
    renderings: [{ english: 'use of farmland for non-agricultural or non-grain purposes', ours: true }],
    meaning: 'Building on cropland, and growing trees or cash crops on it instead of grain; both are to be held back.',
    aliases: ['耕地“非农化”“非粮化”'],
  },
  富民产业: {
    kind: 'term',
    reading: 'fùmín chǎnyè',
    renderings: [{ english: 'industries that boost rural incomes', ours: true }],
    meaning: 'Local business, from crops to tourism, that leaves its earnings with villagers.',
    aliases: ['乡村富民产业', '县域富民产业'],
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
  高额彩礼: {
    kind: 'term',
    reading: "gāo'é cǎilǐ",
    renderings: [{ english: 'exorbitant betrothal gifts', ours: true }],
    meaning:
      'High bride prices, a burden in parts of the countryside. Campaigns and Central Document No. 1 have asked year after year that they come down.',
  },
  耕地保护: {
    kind: 'term',
    reading: 'gēngdì bǎohù',
    renderings: [{ english: 'farmland protection', ours: true }],
    meaning:
      'Keeping cropland from being built on or planted with trees. Provinces answer for a fixed area; the country’s red line is 1.8 billion mu, or 120 million hectares.',
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
  耕地占补平衡: {
    kind: 'term',
    reading: 'gēngdì zhàn-bǔ pínghéng',
    renderings: [
      { english: 'offset of farmland used for other purposes', ours: true },
      { english: 'offsetting cultivated land that has been put to other uses', source: 'work-report-2025' },
    ],
    meaning:
      'Whoever builds on cropland must see that as much and as good is made elsewhere, since 2024 whatever it is used for.',
    aliases: ['占补平衡'],
  },
  国家粮食安全: {
    kind: 'term',
    reading: 'guójiā liángshi ānquán',
    renderings: [{ english: 'national food security', ours: true }],
    meaning: 'That the country can feed itself: China treats grain supply as a matter of national security.',
    see: ['粮食安全'],
  },
  国家乡村振兴重点帮扶县: {
    kind: 'term',
    reading: 'guójiā xiāngcūn zhènxīng zhòngdiǎn bāngfúxiàn',
    renderings: [
      { english: 'key counties receiving national assistance for rural revitalization', source: 'work-report-2024' },
    ],
    meaning: '160 poor counties of ten western provinces that get extra money, land quotas and people.',
    level: 'central',
  },
  黑土地: {
    kind: 'noun',
    reading: 'hēi tǔdì',
    renderings: [
      { english: 'chernozem', ours: true },
      { english: 'black soil', ours: true },
    ],
    meaning: 'The fertile dark soil of the northeast, which is growing thinner. A law of 2022 protects it.',
  },
  和美乡村: {
    kind: 'term',
    reading: 'héměi xiāngcūn',
    renderings: [{ english: 'beautiful and harmonious countryside', source: 'party-congress-report-2022' }],
    meaning:
      'The aim for villages since 2022: good to live and to work in, clean, with services near what a town has, and in peace.',
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
  精准扶贫: {
    kind: 'term',
    reading: 'jīngzhǔn fúpín',
    renderings: [{ english: 'targeted poverty alleviation', ours: true }],
    meaning:
      'Help against poverty household by household, with causes and measures recorded for each, as against help by area. It was the method of the campaign from 2013 to 2020.',
    aliases: ['精准脱贫'],
    level: 'central',
    since: '2013',
  },
  集体经营性建设用地: {
    kind: 'term',
    reading: 'jítǐ jīngyíngxìng jiànshè yòngdì',
    renderings: [{ english: 'rural collective land designated for business-related construction', ours: true }],
    meaning:
      'Village land for business that may, in trials, be sold or leased to users on the same terms as state land.',
    aliases: ['农村集体经营性建设用地', '集体经营性建设用地入市'],
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
  粮食产能: {
    kind: 'term',
    reading: 'liángshi chǎnnéng',
    renderings: [{ english: 'grain production capacity', ours: true }],
    meaning: 'What fields could bear in a normal year; fifty million tonnes more are aimed at by 2030.',
  },
  粮食产销区省际横向利益补偿: {
    kind: 'term',
    reading: 'liángshi chǎnxiāo qū shěngjì héngxiàng lìyì bǔcháng',
    renderings: [
      {
        english: 'inter-provincial horizontal interest compensation between grain-producing and grain-consuming areas',
        ours: true,
      },
    ],
    meaning:
      'Payments by provinces that buy grain to those that grow it. Asked for by the third plenum of 2024, so that growing grain does not leave a province poorer.',
    level: 'central',
  },
  粮食主产区: {
    kind: 'term',
    reading: 'liángshi zhǔchǎnqū',
    renderings: [{ english: 'major grain-producing areas', ours: true }],
    meaning:
      'Thirteen provinces that grow more than three quarters of the grain. They stand beside those that mainly buy (主销区) and those in balance (产销平衡区).',
  },
  撂荒地: {
    kind: 'noun',
    reading: 'liàohuāngdì',
    renderings: [{ english: 'abandoned farmland', source: 'work-report-2025' }],
    meaning: 'Fields left unfarmed because people have gone to town, to be taken back into use.',
  },
  米袋子: {
    kind: 'term',
    reading: 'mǐdàizi',
    renderings: [
      { english: '“rice bag”', source: 'work-report-2020' },
      { english: 'grain supply', ours: true },
    ],
    meaning: 'Short for the duty of provincial governors to see to the supply of grain.',
  },
  能繁母猪: {
    kind: 'indicator',
    reading: 'néng fán mǔzhū',
    renderings: [{ english: 'breeding sows', ours: true }],
    meaning:
      'Sows of an age to bear. Their number says how many pigs will come to market some ten months later, and a normal stock is set to keep prices steady.',
    unit: '万头',
  },
  农产品地理标志: {
    kind: 'term',
    reading: 'nóngchǎnpǐn dìlǐ biāozhì',
    renderings: [{ english: 'geographical indication of agricultural products', ours: true }],
    meaning:
      'A protected name for a farm product that owes its quality to its place of origin, such as a tea or a fruit.',
    aliases: ['地理标志'],
  },
  农村承包地: {
    kind: 'noun',
    reading: 'nóngcūn chéngbāo dì',
    renderings: [{ english: 'contracted rural land', ours: true }],
    meaning: 'Farmland under contract of a household.',
  },
  农村电商: {
    kind: 'term',
    reading: 'nóngcūn diànshāng',
    renderings: [{ english: 'rural e-commerce', ours: true }],
    meaning: 'Selling of farm goods and buying of others online in villages, with depots and live sellers.',
  },
  农村改厕: {
    kind: 'term',
    reading: 'nóngcūn gǎicè',
    renderings: [{ english: 'improvement of rural toilets', ours: true }],
    meaning: 'Better toilets for village homes, with rules since 2021 against building what does not work.',
  },
  农村集体产权制度改革: {
    kind: 'term',
    reading: 'nóngcūn jítǐ chǎnquán zhìdù gǎigé',
    renderings: [{ english: 'reform of the rural collective property rights system', ours: true }],
    meaning: 'Counting what villages own and sharing it out among members as shares, largely done by 2021.',
    level: 'central',
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
  农村生活污水治理: {
    kind: 'term',
    reading: 'nóngcūn shēnghuó wūshuǐ zhìlǐ',
    renderings: [{ english: 'rural domestic sewage treatment', ours: true }],
    meaning: 'Waste water of villages.',
  },
  农村一二三产业: {
    kind: 'term',
    reading: 'nóngcūn yī-èr-sān chǎnyè',
    renderings: [{ english: 'primary, secondary and tertiary industries in rural areas', ours: true }],
    meaning: 'Farming, processing and services in the countryside, mostly named when they are to be joined (融合).',
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
  农业社会化服务: {
    kind: 'term',
    reading: 'nóngyè shèhuìhuà fúwù',
    renderings: [{ english: 'commercial agricultural services', ours: true }],
    meaning: 'Ploughing, spraying, harvesting and storing done for small farmers by cooperatives and firms.',
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
  生活富裕: {
    kind: 'term',
    reading: 'shēnghuó fùyù',
    renderings: [{ english: 'prosperity', ours: true }],
    meaning: 'The fifth of five demands on villages: incomes that rise and gaps that close.',
  },
  生态宜居: {
    kind: 'term',
    reading: 'shēngtài yíjū',
    renderings: [{ english: 'pleasant living environments', ours: true }],
    meaning: 'The second of five demands on villages: a clean and pleasant place to live.',
  },
  生猪产能: {
    kind: 'term',
    reading: 'shēngzhū chǎnnéng',
    renderings: [{ english: 'hog production capacity', ours: true }],
    meaning: 'The capacity to raise pigs, steered by the number of sows (能繁母猪), since pork moves consumer prices.',
  },
  设施农业: {
    kind: 'term',
    reading: 'shèshī nóngyè',
    renderings: [{ english: 'protected agriculture', source: 'work-report-2025' }],
    meaning: 'Farming in greenhouses, sheds and tanks, where light, warmth and water are under control.',
    caution: 'Not “agricultural facilities”: it is the farming that is done in them.',
  },
  适度规模经营: {
    kind: 'term',
    reading: 'shìdù guīmó jīngyíng',
    renderings: [{ english: 'appropriately scaled-up operations', ours: true }],
    meaning:
      'Farming on more land than one household’s plots, through leasing, cooperatives or hired services, but not so large that people lose their living.',
    aliases: ['农业适度规模经营'],
  },
  守住不发生规模性返贫底线: {
    kind: 'term',
    reading: 'shǒuzhù bù fāshēng guīmó xìng fǎnpín dǐxiàn',
    renderings: [{ english: 'ensure that no large-scale return to poverty occurs', ours: true }],
    meaning: 'The bottom line of work in villages after 2020: no return to poverty on a large scale.',
    aliases: ['守住不发生规模性返贫的底线', '不发生规模性返贫'],
    see: ['防止返贫'],
  },
  四好农村路: {
    kind: 'term',
    reading: 'sì hǎo nóngcūn lù',
    renderings: [{ english: '“four good” rural roads', ours: true }],
    meaning: 'Roads in the countryside that are well built, managed, maintained and used: a programme since 2014.',
  },
  头雁: {
    kind: 'noun',
    reading: 'tóuyàn',
    renderings: [
      { english: 'lead goose', ours: true },
      { english: 'rural leader', ours: true },
    ],
    meaning: 'One who leads others to prosper; a training programme bears the name.',
    aliases: ['头雁项目'],
  },
  土地承包: {
    kind: 'term',
    reading: 'tǔdì chéngbāo',
    renderings: [{ english: 'land contracting', ours: true }],
    meaning: 'Farm households hold their land by contract with the village, since the 1980s.',
    see: ['第二轮土地承包到期后再延长30年'],
  },
  退林还耕: {
    kind: 'term',
    reading: 'tuì lín huán gēng',
    renderings: [{ english: 'reconversion of forest land to farmland', ours: true }],
    meaning:
      'Turning orchards and woods that were planted on cropland back to fields. Places that did so in haste around 2023 were criticised, and the pace was slowed.',
  },
  脱贫地区: {
    kind: 'term',
    reading: 'tuōpín dìqū',
    renderings: [
      { english: 'areas that have been lifted out of poverty', ours: true },
      { english: 'areas that have shaken off poverty', source: 'work-report-2024' },
    ],
    meaning: 'The 832 counties that were declared out of poverty by November 2020.',
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
  脱贫攻坚成果: {
    kind: 'term',
    reading: 'tuōpín gōngjiān chéngguǒ',
    renderings: [{ english: 'achievements in poverty alleviation', ours: true }],
    meaning: 'What was reached by 2020 in the fight against poverty, to be made lasting in the five years after.',
  },
  脱贫人口: {
    kind: 'term',
    reading: 'tuōpín rénkǒu',
    renderings: [{ english: 'people who have been lifted out of poverty', ours: true }],
    meaning:
      'The nearly 100 million rural people who left registered poverty by 2020; their jobs and incomes are watched.',
  },
  土特产: {
    kind: 'noun',
    reading: 'tǔtèchǎn',
    renderings: [{ english: 'local specialties', ours: true }],
    meaning:
      'Local specialties. In policy since 2022 each character stands for a task: 土 for what a place has, 特 for what sets it apart, 产 for making it an industry.',
  },
  现代农业产业园: {
    kind: 'term',
    reading: 'xiàndài nóngyè chǎnyèyuán',
    renderings: [{ english: 'modern agricultural industrial park', ours: true }],
    meaning:
      'A park where growing, processing, research and selling of a product are put together, with central grants.',
    grammar: { plural: 'modern agricultural industrial parks' },
  },
  乡村产业振兴带头人: {
    kind: 'term',
    reading: 'xiāngcūn chǎnyè zhènxīng dàitóurén',
    renderings: [{ english: 'leaders in revitalizing rural industries', ours: true }],
    meaning: 'Villagers trained in a programme since 2022 to lead others in business, the lead geese (头雁).',
    see: ['头雁'],
  },
  乡村建设行动: {
    kind: 'programme',
    reading: 'xiāngcūn jiànshè xíngdòng',
    renderings: [{ english: 'rural development initiative', ours: true }],
    meaning: 'A programme for village roads, water, waste, housing and services, started under the plan for 2021–2025.',
    aliases: ['乡村建设'],
    level: 'central',
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
  乡村治理: {
    kind: 'term',
    reading: 'xiāngcūn zhìlǐ',
    renderings: [{ english: 'rural governance', ours: true }],
    meaning: 'How villages are run: Party branch, self-government, law, customs, point systems and digital tools.',
  },
  乡风文明: {
    kind: 'term',
    reading: 'xiāngfēng wénmíng',
    renderings: [{ english: 'social etiquette and civility in the countryside', ours: true }],
    meaning: 'The third of five demands on villages: manners, culture and thrift.',
  },
  县乡村三级物流: {
    kind: 'term',
    reading: 'xiàn-xiāng-cūn sān jí wùliú',
    renderings: [{ english: 'logistics networks at county, township and village levels', ours: true }],
    meaning: 'Depots of counties, townships and villages through which parcels come in and farm goods go out.',
  },
  小农户: {
    kind: 'noun',
    reading: 'xiǎo nónghù',
    renderings: [{ english: 'small farmers', ours: true }],
    meaning:
      'Households that farm a few mu, more than two hundred million, to be linked with modern farming by services.',
  },
  新农人: {
    kind: 'noun',
    reading: 'xīn nóngrén',
    renderings: [{ english: 'new-type farmers', ours: true }],
    meaning: 'Young and educated people who go into farming as a business, often with drones and live video.',
  },
  新型农村集体经济: {
    kind: 'term',
    reading: 'xīnxíng nóngcūn jítǐ jīngjì',
    renderings: [{ english: 'new rural collective economy', ours: true }],
    meaning:
      'Business of villages in which ownership is clear, members have shares, and land, assets and services are the source.',
  },
  新型农业经营主体: {
    kind: 'term',
    reading: 'xīnxíng nóngyè jīngyíng zhǔtǐ',
    renderings: [{ english: 'new type of agricultural business', ours: true }],
    meaning: 'Family farms, cooperatives and farming firms, as against the small household with its few plots.',
    see: ['家庭农场', '农民合作社'],
    grammar: { plural: 'new types of agricultural businesses' },
  },
  盐碱地: {
    kind: 'noun',
    reading: 'yánjiǎndì',
    renderings: [{ english: 'saline-alkali land', ours: true }],
    meaning: 'Salty land, of which part can be farmed with crops bred for it.',
  },
  移风易俗: {
    kind: 'term',
    reading: 'yífēng-yìsú',
    renderings: [{ english: 'transforming outmoded habits and customs', ours: true }],
    meaning: 'The campaign against high bride prices, costly weddings and funerals, and gambling.',
  },
  宜居宜业和美乡村: {
    kind: 'term',
    reading: 'yíjū-yíyè héměi xiāngcūn',
    renderings: [
      {
        english: 'beautiful and harmonious countryside that is desirable to live and work in',
        source: 'party-congress-report-2022',
      },
    ],
    meaning: 'The goal for villages set by the Party congress of 2022.',
    see: ['和美乡村'],
    level: 'central',
  },
  '18亿亩耕地红线': {
    kind: 'term',
    reading: 'yì mǔ gēngdì hóngxiàn',
    renderings: [{ english: 'red line of 120 million hectares of farmland', ours: true }],
    meaning:
      'The floor of 1.8 billion mu of cropland, about 120 million hectares, below which the country is not to fall.',
    level: 'central',
  },
  永久基本农田: {
    kind: 'term',
    reading: 'yǒngjiǔ jīběn nóngtián',
    renderings: [{ english: 'permanent basic cropland', source: 'party-congress-report-2022' }],
    meaning: 'The best farmland, marked on maps and kept for crops; hardly anything may be built on it.',
    see: ['高标准农田', '耕地红线'],
  },
  预制菜: {
    kind: 'noun',
    reading: 'yùzhìcài',
    renderings: [{ english: 'pre-cooked dishes', ours: true }],
    meaning:
      'Dishes prepared in factories to be heated; rules of 2024 allow no preservatives and leave out ready meals with rice.',
  },
  宅基地: {
    kind: 'term',
    reading: 'zháijīdì',
    renderings: [{ english: 'rural residential land', ours: true }],
    meaning:
      'Plot that a village gives a member household for its house. The village owns the land, and it may not be sold to people from towns.',
    caution: 'Not “homestead” in the American sense: the household has the use of the land and does not own it.',
  },
  直播带货: {
    kind: 'term',
    reading: 'zhíbō dàihuò',
    renderings: [{ english: 'live-stream selling', ours: true }],
    meaning: 'Selling in live video, from lipstick to a county’s oranges; mayors have done it too.',
  },
  智慧农机: {
    kind: 'term',
    reading: 'zhìhuì nóngjī',
    renderings: [{ english: 'smart farm machinery', ours: true }],
    meaning: 'Farm machines that steer by BeiDou and measure what they do.',
  },
  智慧农业: {
    kind: 'term',
    reading: 'zhìhuì nóngyè',
    renderings: [{ english: 'smart agriculture', ours: true }],
    meaning: 'Farming with sensors, drones, satellite data and software that says when to sow, water and spray.',
  },
  治理有效: {
    kind: 'term',
    reading: 'zhìlǐ yǒuxiào',
    renderings: [{ english: 'effective governance', ours: true }],
    meaning: 'The fourth of five demands on villages: self-government, law and morals working together.',
  },
  中国人的饭碗牢牢端在自己手中: {
    kind: 'slogan',
    reading: 'Zhōngguó rén de fànwǎn láoláo duān zài zìjǐ shǒuzhōng',
    renderings: [{ english: 'the Chinese people’s food supply remains firmly in their own hands', ours: true }],
    meaning:
      'The phrase for self-sufficiency in grain: China’s bowl is to be held in Chinese hands and filled with Chinese grain.',
    aliases: ['把饭碗牢牢端在自己手里', '饭碗端在自己手里'],
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
  最低收购价: {
    kind: 'term',
    reading: 'zuìdī shōugòujià',
    renderings: [{ english: 'minimum purchase price', source: 'work-report-2020' }],
    meaning: 'The price at which the state buys rice and wheat if the market falls below it, set before sowing.',
  },
};

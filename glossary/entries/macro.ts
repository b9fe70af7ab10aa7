/** How the economy is steered: lines, guiding principles and reforms. */
import type { EntryTable } from '../entry.ts';

export const macro: EntryTable = {
  保交房: {
    kind: 'term',
    reading: 'bǎojiāofáng',
    renderings: [{ english: 'ensuring the delivery of pre-sold homes', ours: true }],
    meaning:
      'Seeing to it that flats sold before they were built are finished and handed over, even where the developer is in trouble.',
    aliases: ['保交楼'],
    see: ['房住不炒'],
  },
  超常宏观政策: {
    kind: 'term',
    reading: 'chāocháng hóngguān zhèngcè',
    renderings: [{ english: 'extraordinary macro policies', ours: true }],
    meaning:
      'National support for the economy beyond the usual measure, as promised for 2025: larger deficit, more bonds, easier money.',
    aliases: ['超常规宏观政策', '国家超常宏观政策'],
    see: ['逆周期调节', '增量政策'],
    grammar: { plural: 'extraordinary macro policies' },
  },
  超大规模市场: {
    kind: 'term',
    reading: 'chāodà guīmó shìchǎng',
    renderings: [{ english: 'enormous market', ours: true }],
    meaning: 'China’s home market of over 1.4 billion people, named as an advantage in itself.',
  },
  存量政策: {
    kind: 'term',
    reading: 'cúnliàng zhèngcè',
    renderings: [{ english: 'existing policies', ours: true }],
    meaning: 'Measures already in force, as against those added now (增量政策).',
    see: ['增量政策'],
    grammar: { plural: 'existing policies' },
  },
  放管服改革: {
    kind: 'term',
    reading: 'fàng-guǎn-fú gǎigé',
    renderings: [
      {
        english: 'reforms to streamline administration and delegate power, improve regulation, and upgrade services',
        source: 'work-report-2020',
      },
    ],
    meaning:
      'Government drops approvals (放), supervises fairly (管) and serves better (服). Slogan of administrative reform from 2015.',
    gloss: 'release, regulate, serve reform',
    aliases: ['放管服'],
    see: ['营商环境'],
  },
  房住不炒: {
    kind: 'term',
    reading: 'fáng zhù bù chǎo',
    renderings: [{ english: 'housing is for living in, not for speculation', source: 'party-congress-report-2022' }],
    meaning:
      'Principle of housing policy since late 2016. Less heard since 2023, as policy turned to steadying the market.',
    aliases: ['房子是用来住的、不是用来炒的'],
    see: ['保交房'],
    since: '2016',
  },
  非公有制经济: {
    kind: 'term',
    reading: 'fēi gōngyǒuzhì jīngjì',
    renderings: [{ english: 'non-public sector', source: 'party-congress-report-2022' }],
    meaning: 'Individual, private and foreign-funded business: all that is not state or collective.',
    see: ['民营经济', '公有制经济'],
    grammar: { article: 'the' },
  },
  改革开放: {
    kind: 'term',
    reading: 'gǎigé kāifàng',
    renderings: [{ english: 'reform and opening up', source: 'party-congress-report-2022' }],
    meaning: 'The policy begun in December 1978: market reforms at home, opening to the world.',
    since: '1978',
  },
  高质量发展: {
    kind: 'term',
    reading: 'gāozhìliàng fāzhǎn',
    renderings: [{ english: 'high-quality development', source: 'work-report-2025' }],
    meaning:
      'Growth judged by productivity, innovation, greenness and welfare and not by speed alone. Since 2017 the first task of economic policy.',
    since: '2017',
  },
  供给侧结构性改革: {
    kind: 'term',
    reading: 'gōngjǐcè jiégòuxìng gǎigé',
    renderings: [{ english: 'supply-side structural reform', source: 'party-congress-report-2022' }],
    meaning:
      'Announced in late 2015: cut overcapacity, housing stock, debt and costs, and mend weak spots, so that supply fits demand.',
    see: ['内需'],
    since: '2015',
  },
  共同富裕: {
    kind: 'term',
    reading: 'gòngtóng fùyù',
    renderings: [{ english: 'common prosperity', source: 'party-congress-report-2022' }],
    meaning: 'That all become better off, with smaller gaps between people, regions, town and country.',
  },
  公有制经济: {
    kind: 'term',
    reading: 'gōngyǒuzhì jīngjì',
    renderings: [{ english: 'public sector', source: 'party-congress-report-2022' }],
    meaning: 'State-owned and collectively owned business and the public share in mixed firms.',
    see: ['非公有制经济'],
    notIn: ['非公有制经济'],
    grammar: { article: 'the' },
  },
  国企改革: {
    kind: 'term',
    reading: 'guóqǐ gǎigé',
    renderings: [
      { english: 'reform of state-owned enterprises', ours: true },
      { english: 'SOE reform', ours: true },
    ],
    meaning:
      'Making state firms better run and more focused: boards, mergers, mixed ownership, closing of losers. Carried out in three-year plans since 2020.',
    aliases: ['国有企业改革', '国资国企改革'],
    see: ['混合所有制改革'],
  },
  宏观调控: {
    kind: 'term',
    reading: 'hóngguān tiáokòng',
    renderings: [{ english: 'macro regulation', ours: true }],
    meaning: 'Government’s steering of the whole economy through budget, money, land, prices and plans.',
  },
  宏观政策: {
    kind: 'term',
    reading: 'hóngguān zhèngcè',
    renderings: [{ english: 'macro policies', source: 'scio-work-report-2025' }],
    meaning: 'Fiscal, monetary and other policies for the economy as a whole.',
    see: ['超常宏观政策'],
    grammar: { plural: 'macro policies' },
  },
  混合所有制改革: {
    kind: 'term',
    reading: 'hùnhé suǒyǒuzhì gǎigé',
    renderings: [{ english: 'mixed-ownership reform', ours: true }],
    meaning: 'Bringing private or other outside capital into state-owned firms.',
    aliases: ['混改'],
    see: ['国企改革'],
  },
  减税降费: {
    kind: 'term',
    reading: 'jiǎnshuì jiàngfèi',
    renderings: [{ english: 'tax and fee cuts', source: 'work-report-2024' }],
    meaning: 'Lower taxes and charges for firms, a main tool of support since 2016.',
    aliases: ['减税降费政策'],
  },
  积极的财政政策: {
    kind: 'term',
    reading: 'jījí de cáizhèng zhèngcè',
    renderings: [{ english: 'proactive fiscal policy', source: 'work-report-2025' }],
    meaning:
      'A stance of higher spending, larger deficits or tax cuts to support growth. The label has stood since 2008; what changes is the word before it: “more proactive” since 2025.',
    aliases: ['积极财政政策', '更加积极的财政政策'],
    see: ['赤字率', '适度宽松的货币政策'],
  },
  跨周期调节: {
    kind: 'term',
    reading: 'kuàzhōuqī tiáojié',
    renderings: [{ english: 'cross-cyclical adjustments', ours: true }],
    meaning:
      'Steering policy with several years in view rather than one downturn, so that today’s support does not become tomorrow’s debt.',
    see: ['逆周期调节'],
  },
  扩大内需: {
    kind: 'term',
    reading: 'kuòdà nèixū',
    renderings: [{ english: 'expanding domestic demand', source: 'work-report-2024' }],
    meaning: 'Getting households, firms and government at home to consume and invest more.',
    see: ['内需'],
  },
  六保: {
    kind: 'term',
    reading: 'liùbǎo',
    renderings: [{ english: 'security in the six areas', source: 'work-report-2020' }],
    meaning:
      'Six things to be secured, named in April 2020: jobs, basic living needs, market entities, food and energy, supply chains and the running of local government.',
    parts: [
      { chinese: '保居民就业', english: 'job security' },
      { chinese: '保基本民生', english: 'basic living needs' },
      { chinese: '保市场主体', english: 'operations of market entities' },
      { chinese: '保粮食能源安全', english: 'food and energy security' },
      { chinese: '保产业链供应链稳定', english: 'stable industrial and supply chains' },
      { chinese: '保基层运转', english: 'the normal functioning of primary-level governments' },
    ],
    see: ['六稳'],
    since: '2020-04',
  },
  六稳: {
    kind: 'term',
    reading: 'liùwěn',
    renderings: [{ english: 'stability on the six fronts', source: 'work-report-2020' }],
    meaning:
      'Six things to be kept stable, named in 2018: employment, finance, foreign trade, foreign investment, domestic investment and expectations.',
    parts: [
      { chinese: '稳就业', english: 'employment' },
      { chinese: '稳金融', english: 'finance' },
      { chinese: '稳外贸', english: 'foreign trade' },
      { chinese: '稳外资', english: 'foreign investment' },
      { chinese: '稳投资', english: 'domestic investment' },
      { chinese: '稳预期', english: 'expectations' },
    ],
    see: ['六保'],
    since: '2018',
  },
  免申即享: {
    kind: 'term',
    reading: 'miǎn shēn jí xiǎng',
    renderings: [{ english: 'benefits granted without application', ours: true }],
    meaning: 'Authorities find out from their own data who qualifies for a subsidy or tax relief and grant it unasked.',
    see: ['直达快享'],
  },
  民营经济: {
    kind: 'term',
    reading: 'mínyíng jīngjì',
    renderings: [{ english: 'private sector', source: 'party-congress-report-2022' }],
    meaning: 'Firms that are neither state-owned nor foreign. A law to promote it took effect on 20 May 2025.',
    see: ['非公有制经济', '民营企业'],
    grammar: { article: 'the' },
  },
  民营企业: {
    kind: 'term',
    reading: 'mínyíng qǐyè',
    renderings: [{ english: 'private enterprises', source: 'party-congress-report-2022' }],
    meaning: 'Firms owned and run by private Chinese investors.',
    aliases: ['民企'],
    see: ['民营经济'],
    grammar: { plural: 'private enterprises' },
  },
  内需: {
    kind: 'term',
    reading: 'nèixū',
    renderings: [{ english: 'domestic demand', source: 'work-report-2025' }],
    meaning:
      'What households, firms and government at home consume and invest. Expanding it stands first among the tasks for 2025.',
    see: ['新发展格局'],
  },
  逆周期调节: {
    kind: 'term',
    reading: 'nìzhōuqī tiáojié',
    renderings: [{ english: 'counter-cyclical adjustments', source: 'scio-work-report-2025' }],
    meaning: 'Leaning against the business cycle: support when the economy slows, restraint when it overheats.',
    aliases: ['超常规逆周期调节'],
    see: ['跨周期调节'],
  },
  全国统一大市场: {
    kind: 'term',
    reading: 'quánguó tǒngyī dàshìchǎng',
    renderings: [{ english: 'unified national market', source: 'third-plenum-resolution-2024' }],
    meaning:
      'One market with the same rules everywhere, without local protection or local barriers; guideline of April 2022.',
    aliases: ['统一大市场'],
    since: '2022',
    grammar: { article: 'the' },
  },
  社会主义市场经济: {
    kind: 'term',
    reading: 'shèhuì zhǔyì shìchǎng jīngjì',
    renderings: [{ english: 'socialist market economy', source: 'party-congress-report-2022' }],
    meaning:
      'China’s economic system in its own words since 1992: markets allocate, public ownership stays the mainstay, the Party leads.',
    aliases: ['社会主义市场经济体制'],
    since: '1992',
    grammar: { article: 'the' },
  },
  适度宽松的货币政策: {
    kind: 'term',
    reading: 'shìdù kuānsōng de huòbì zhèngcè',
    renderings: [
      { english: 'appropriately accommodative monetary policy', source: 'work-report-2025' },
      { english: 'moderately loose monetary policy', ours: true },
    ],
    meaning:
      'A stance of easier money and lower rates. Adopted for 2025, the first time in 14 years; before it stood “prudent”.',
    aliases: ['适度宽松货币政策'],
    see: ['稳健的货币政策', '降准降息'],
    since: '2025',
  },
  实体经济: {
    kind: 'term',
    reading: 'shítǐ jīngjì',
    renderings: [{ english: 'real economy', source: 'party-congress-report-2022' }],
    meaning: 'Making goods and services, as against finance and property trading.',
    grammar: { article: 'the' },
  },
  双循环: {
    kind: 'term',
    reading: 'shuāngxúnhuán',
    renderings: [{ english: 'dual circulation', ours: true }],
    meaning:
      'Short for the new development pattern: the domestic cycle of making and buying as the mainstay, the international one reinforcing it.',
    aliases: ['国内国际双循环'],
    see: ['新发展格局'],
  },
  数字经济: {
    kind: 'term',
    reading: 'shùzì jīngjì',
    renderings: [{ english: 'digital economy', source: 'party-congress-report-2022' }],
    meaning: 'Digital industries and the use of data and networks in all others.',
    grammar: { article: 'the' },
  },
  稳健的货币政策: {
    kind: 'term',
    reading: 'wěnjiàn de huòbì zhèngcè',
    renderings: [{ english: 'prudent monetary policy', source: 'scio-work-report-2025' }],
    meaning:
      'The neutral label for monetary policy, in force from 2011 to 2024; in practice it covered both easing and tightening.',
    aliases: ['稳健货币政策'],
    see: ['适度宽松的货币政策'],
  },
  稳增长政策: {
    kind: 'term',
    reading: 'wěn zēngzhǎng zhèngcè',
    renderings: [{ english: 'policies to keep growth steady', ours: true }],
    meaning: 'Measures to keep economic growth at its target: investment, loans, subsidies, tax relief.',
    see: ['增量政策'],
    grammar: { plural: 'policies to keep growth steady' },
  },
  稳中求进: {
    kind: 'term',
    reading: 'wěn zhōng qiú jìn',
    renderings: [
      { english: 'pursuing progress while ensuring stability', source: 'work-report-2025' },
      { english: 'seeking progress while maintaining stability', ours: true },
    ],
    meaning: 'The general principle of economic work since 2012: first keep things stable, then move on.',
    aliases: ['稳中求进工作总基调'],
  },
  现代化经济体系: {
    kind: 'term',
    reading: 'xiàndàihuà jīngjì tǐxì',
    renderings: [{ english: 'modernized economy', source: 'party-congress-report-2022' }],
    meaning: 'An economy of quality, efficiency and fair markets; a goal set at the Party congress of 2017.',
  },
  先立后破: {
    kind: 'term',
    reading: 'xiān lì hòu pò',
    renderings: [{ english: 'establishing the new before abolishing the old', ours: true }],
    meaning:
      'Do not do away with the old way until the new one stands. First said of energy in 2021, of the economy at large from 2023.',
    see: ['以进促稳'],
  },
  新发展格局: {
    kind: 'term',
    reading: 'xīn fāzhǎn géjú',
    renderings: [{ english: 'new development pattern', source: 'party-congress-report-2022' }],
    meaning:
      'An economy that rests on the domestic market while home and foreign markets feed each other; announced in 2020.',
    see: ['双循环', '内需'],
    since: '2020',
    grammar: { article: 'the' },
  },
  新发展理念: {
    kind: 'term',
    reading: 'xīn fāzhǎn lǐniàn',
    renderings: [{ english: 'new development philosophy', source: 'party-congress-report-2022' }],
    meaning: 'Five words from 2015 that development is to follow: innovative, coordinated, green, open and shared.',
    since: '2015',
    grammar: { article: 'the' },
  },
  新旧动能转换: {
    kind: 'term',
    reading: 'xīn-jiù dòngnéng zhuǎnhuàn',
    renderings: [{ english: 'replacement of old growth drivers with new ones', ours: true }],
    meaning: 'Moving from growth out of heavy industry and building to growth out of technology and services.',
  },
  要素市场化配置: {
    kind: 'term',
    reading: 'yàosù shìchǎnghuà pèizhì',
    renderings: [{ english: 'market-based allocation of production factors', ours: true }],
    meaning:
      'Letting prices and markets rather than officials decide where land, labour, capital, technology and data go.',
    aliases: ['要素市场化', '要素市场化改革', '要素市场化配置改革'],
  },
  以进促稳: {
    kind: 'term',
    reading: 'yǐ jìn cù wěn',
    renderings: [{ english: 'promoting stability through progress', ours: true }],
    meaning:
      'Added to “pursuing progress while ensuring stability” at the end of 2023: advance, so that things stay stable.',
    see: ['稳中求进', '先立后破'],
  },
  一揽子增量政策: {
    kind: 'term',
    reading: 'yīlǎnzi zēngliàng zhèngcè',
    renderings: [{ english: 'package of incremental policies', source: 'scio-work-report-2025' }],
    meaning:
      'The bundle of measures decided on from 26 September 2024 to lift growth: easier money, support for housing and shares, local debt swaps.',
    see: ['增量政策'],
    grammar: { article: 'the' },
  },
  营商环境: {
    kind: 'term',
    reading: 'yíngshāng huánjìng',
    renderings: [{ english: 'business environment', source: 'party-congress-report-2022' }],
    meaning: 'How easy, fair and predictable it is to start and run a business. Cities are ranked by it.',
    grammar: { article: 'the' },
  },
  增量政策: {
    kind: 'term',
    reading: 'zēngliàng zhèngcè',
    renderings: [{ english: 'incremental policies', source: 'scio-work-report-2025' }],
    meaning:
      'New support measures on top of those in force. Since 26 September 2024 above all the package the Political Bureau then decided on.',
    see: ['一揽子增量政策', '存量政策'],
    grammar: { plural: 'incremental policies' },
  },
  直达快享: {
    kind: 'term',
    reading: 'zhídá kuàixiǎng',
    renderings: [{ english: 'reaching those entitled directly and fast', ours: true }],
    meaning:
      'Of support that goes straight to firms or people, without passing every level of government or waiting for applications.',
    see: ['免申即享'],
  },
  中国式现代化: {
    kind: 'term',
    reading: 'Zhōngguóshì xiàndàihuà',
    renderings: [{ english: 'Chinese modernization', source: 'party-congress-report-2022' }],
    meaning:
      'The aim the Party set itself in 2022: a modern country with a huge population, common prosperity, harmony with nature, peaceful and Party-led.',
    since: '2022',
  },
};

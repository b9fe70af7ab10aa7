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
  冰雪经济: {
    kind: 'term',
    reading: 'bīngxuě jīngjì',
    renderings: [{ english: 'ice and snow economy', ours: true }],
    meaning:
      'Winter sport, tourism, equipment and events as one industry. It grew after the Winter Olympics of 2022, and the State Council set a target for its size in 2024.',
  },
  补短板: {
    kind: 'term',
    reading: 'bǔ duǎnbǎn',
    renderings: [
      { english: 'shore up weak links', ours: true },
      { english: 'strengthen areas of weakness', ours: true },
    ],
    meaning:
      'Putting money or work where something is lacking, as in infrastructure, health or technology. One of the five tasks of supply-side structural reform in 2015.',
  },
  超常规逆周期调节: {
    kind: 'term',
    reading: 'chāo chángguī nì zhōuqī tiáojié',
    renderings: [{ english: 'extraordinary counter-cyclical adjustments', ours: true }],
    meaning:
      'Measures against a downturn beyond the usual, announced by the Politburo in December 2024 together with looser money.',
    see: ['逆周期调节'],
    level: 'central',
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
    meaning:
      'Measures already in force, as against those added now (增量政策). The pair came up in September 2024, when a package of support was announced.',
    see: ['增量政策'],
    grammar: { plural: 'existing policies' },
  },
  促消费: {
    kind: 'term',
    reading: 'cù xiāofèi',
    renderings: [
      { english: 'boost consumption', ours: true },
      { english: 'spur consumption', ours: true },
    ],
    meaning: 'Raising household spending, with vouchers, trade-ins, credit or events.',
  },
  大宗消费: {
    kind: 'term',
    reading: 'dàzōng xiāofèi',
    renderings: [{ english: 'big-ticket consumption', ours: true }],
    meaning:
      'Buying of cars, homes, appliances and furniture. Support for it, as with trade-in subsidies, is the quickest way to raise retail sales.',
    aliases: ['大宗商品消费'],
  },
  地方保护: {
    kind: 'term',
    reading: 'dìfāng bǎohù',
    renderings: [{ english: 'local protectionism', ours: true }],
    meaning: 'Local rules and practices that favour local firms and keep others out.',
    aliases: ['地方保护主义'],
    notIn: ['地方保护区'],
  },
  地摊经济: {
    kind: 'term',
    reading: 'dìtān jīngjì',
    renderings: [{ english: 'street-stall economy', ours: true }],
    meaning:
      'Street vending, long driven off the streets and welcomed in 2020 as a source of jobs. Cities have differed since in how far they allow it.',
  },
  底线思维: {
    kind: 'term',
    reading: 'dǐxiàn sīwéi',
    renderings: [
      { english: 'worst-case-scenario thinking', ours: true },
      { english: 'bottom-line thinking', ours: true },
    ],
    meaning:
      'Preparing for the worst while working for the best: a way of thinking that the leadership asks for, above all in security and finance.',
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
  服务消费: {
    kind: 'term',
    reading: 'fúwù xiāofèi',
    renderings: [
      { english: 'services consumption', ours: true },
      { english: 'consumption of services', ours: true },
    ],
    meaning: 'Household spending on services: catering, tourism, care, culture, health.',
  },
  改革开放: {
    kind: 'term',
    reading: 'gǎigé kāifàng',
    renderings: [{ english: 'reform and opening up', source: 'party-congress-report-2022' }],
    meaning: 'The policy begun in December 1978: market reforms at home, opening to the world.',
    since: '1978',
  },
  高水平开放: {
    kind: 'term',
    reading: 'gāo shuǐpíng kāifàng',
    renderings: [{ english: 'high-standard opening up', source: 'fourth-plenum-communique-2025' }],
    meaning: 'Opening in rules, regulation, management and standards and not only in trade in goods.',
    aliases: ['高水平对外开放'],
    level: 'central',
  },
  高水平社会主义市场经济体制: {
    kind: 'term',
    reading: 'gāo shuǐpíng shèhuì zhǔyì shìchǎng jīngjì tǐzhì',
    renderings: [{ english: 'high-standard socialist market economy', source: 'fourth-plenum-communique-2025' }],
    meaning: 'What the reforms of the third plenum of 2024 are to complete by 2035.',
    level: 'central',
  },
  高质量发展: {
    kind: 'term',
    reading: 'gāozhìliàng fāzhǎn',
    renderings: [{ english: 'high-quality development', source: 'work-report-2025' }],
    meaning:
      'Growth judged by productivity, innovation, greenness and welfare and not by speed alone. Since 2017 the first task of economic policy.',
    since: '2017',
  },
  更加积极的财政政策: {
    kind: 'term',
    reading: 'gèngjiā jījí de cáizhèng zhèngcè',
    renderings: [{ english: 'more proactive fiscal policy', ours: true }],
    meaning:
      'The stance of 2025: a deficit of around four per cent of GDP and more special bonds, more than “proactive” had meant before.',
    see: ['积极的财政政策'],
    level: 'central',
  },
  个体经济: {
    kind: 'term',
    reading: 'gètǐ jīngjì',
    renderings: [
      { english: 'self-employed business', ours: true },
      { english: 'individual economy', ours: true },
    ],
    meaning: 'Business of self-employed people, registered as individually-owned businesses.',
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
  公平竞争审查: {
    kind: 'term',
    reading: 'gōngpíng jìngzhēng shěnchá',
    renderings: [{ english: 'fair competition review', ours: true }],
    meaning:
      'The check that every government measure must pass before it is issued, to see that it does not shut firms out.',
    aliases: ['公平竞争审查制度'],
    level: 'central',
    since: '2016',
  },
  共同富裕: {
    kind: 'term',
    reading: 'gòngtóng fùyù',
    renderings: [{ english: 'common prosperity', source: 'party-congress-report-2022' }],
    meaning: 'That all become better off, with smaller gaps between people, regions, town and country.',
  },
  供需错配: {
    kind: 'term',
    reading: 'gōngxū cuòpèi',
    renderings: [{ english: 'mismatch between supply and demand', ours: true }],
    meaning: 'When what is produced is not what is wanted, in kind, quality or place.',
  },
  公有制: {
    kind: 'term',
    reading: 'gōngyǒuzhì',
    renderings: [{ english: 'public ownership', ours: true }],
    meaning: 'State and collective ownership, which the constitution calls the foundation of the economy.',
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
  规范涉企执法专项行动: {
    kind: 'programme',
    reading: 'guīfàn shèqǐ zhífǎ zhuānxiàng xíngdòng',
    renderings: [{ english: 'campaign to regulate law enforcement involving enterprises', ours: true }],
    meaning: 'A national campaign of 2025 against arbitrary fines, inspections and seizures at firms.',
    see: ['涉企行政执法'],
    level: 'central',
    since: '2025',
  },
  国内大循环: {
    kind: 'term',
    reading: 'guónèi dà xúnhuán',
    renderings: [
      { english: 'domestic economy', ours: true },
      { english: 'domestic circulation', ours: true },
    ],
    meaning: 'Production, distribution and consumption within the country, the mainstay of the new pattern.',
    level: 'central',
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
    aliases: ['国有企业改革'],
    see: ['混合所有制改革'],
  },
  黑天鹅: {
    kind: 'term',
    reading: "hēitiān'é",
    renderings: [{ english: 'black swan', ours: true }],
    meaning:
      'A rare event that nobody expected and that does great harm. Named together with the gray rhino (灰犀牛), a danger seen and ignored, in the leadership’s warnings since 2017.',
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
  宏观政策取向一致性: {
    kind: 'term',
    reading: 'hóngguān zhèngcè qǔxiàng yīzhìxìng',
    renderings: [{ english: 'consistency of macro policy orientation', ours: true }],
    meaning:
      'The requirement that fiscal, monetary, employment, industrial, regional and regulatory measures be assessed together, so that one does not undo another.',
    aliases: ['宏观政策一致性'],
    level: 'central',
  },
  灰犀牛: {
    kind: 'term',
    reading: 'huī xīniú',
    renderings: [
      { english: 'gray rhino', ours: true },
      { english: 'grey rhino', ours: true },
    ],
    meaning:
      'A large danger that everybody can see and nobody acts upon, such as debt. Named together with the black swan (黑天鹅), which nobody sees coming.',
  },
  混合所有制改革: {
    kind: 'term',
    reading: 'hùnhé suǒyǒuzhì gǎigé',
    renderings: [{ english: 'mixed-ownership reform', ours: true }],
    meaning: 'Bringing private or other outside capital into state-owned firms.',
    aliases: ['混改'],
    see: ['国企改革'],
  },
  降成本: {
    kind: 'term',
    reading: 'jiàng chéngběn',
    renderings: [
      { english: 'reduce costs', ours: true },
      { english: 'lower business costs', ours: true },
    ],
    meaning: 'Cutting taxes, fees, interest, energy and logistics costs of firms.',
  },
  健康消费: {
    kind: 'term',
    reading: 'jiànkāng xiāofèi',
    renderings: [{ english: 'health consumption', ours: true }],
    meaning: 'Spending on health, sport and care.',
  },
  减税降费: {
    kind: 'term',
    reading: 'jiǎnshuì jiàngfèi',
    renderings: [{ english: 'tax and fee cuts', source: 'work-report-2024' }],
    meaning: 'Lower taxes and charges for firms, a main tool of support since 2016.',
    aliases: ['减税降费政策'],
  },
  简政放权: {
    kind: 'term',
    reading: 'jiǎnzhèng-fàngquán',
    renderings: [{ english: 'streamlining administration and delegating power', ours: true }],
    meaning: 'Cutting approvals and handing them to lower levels or to the market.',
    level: 'central',
  },
  基础设施建设: {
    kind: 'term',
    reading: 'jīchǔ shèshī jiànshè',
    renderings: [
      { english: 'infrastructure construction', ours: true },
      { english: 'infrastructure development', ours: true },
    ],
    meaning: 'Building of transport, energy, water, telecommunications and city works.',
    aliases: ['基建'],
  },
  结构调整: {
    kind: 'term',
    reading: 'jiégòu tiáozhěng',
    renderings: [{ english: 'structural adjustment', ours: true }],
    meaning: 'Changing what the economy is made of: industries, demand, regions.',
    aliases: ['调结构'],
  },
  积极的财政政策: {
    kind: 'term',
    reading: 'jījí de cáizhèng zhèngcè',
    renderings: [{ english: 'proactive fiscal policy', source: 'work-report-2025' }],
    meaning:
      'A stance of higher spending, larger deficits or tax cuts to support growth. The label has stood since 2008; what changes is the word before it: “more proactive” since 2025.',
    aliases: ['积极财政政策'],
    see: ['赤字率', '适度宽松的货币政策'],
  },
  经济全球化: {
    kind: 'term',
    reading: 'jīngjì quánqiúhuà',
    renderings: [{ english: 'economic globalization', ours: true }],
    meaning: 'The growing together of economies, which official China defends against protectionism.',
  },
  经济新常态: {
    kind: 'term',
    reading: 'jīngjì xīn chángtài',
    renderings: [{ english: 'new normal of economic development', ours: true }],
    meaning: 'Slower growth, better structure, new drivers: how the economy was described from 2014.',
    aliases: ['新常态'],
    level: 'central',
    since: '2014',
  },
  跨周期和逆周期调节: {
    kind: 'term',
    reading: 'kuà zhōuqī hé nì zhōuqī tiáojié',
    renderings: [{ english: 'cross- and counter-cyclical adjustments', ours: true }],
    meaning:
      'Two ways of steering demand named together: against the present downturn (counter-cyclical) and with an eye to the years beyond it, sparing means for later (cross-cyclical).',
  },
  跨周期设计: {
    kind: 'term',
    reading: 'kuà zhōuqī shèjì',
    renderings: [{ english: 'cross-cyclical policy design', ours: true }],
    meaning: 'Setting macro policy over a longer horizon than one business cycle.',
    level: 'central',
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
  扩大内需战略: {
    kind: 'term',
    reading: 'kuòdà nèixū zhànlüè',
    renderings: [{ english: 'strategy of expanding domestic demand', ours: true }],
    meaning:
      'The long-term policy of making consumption and investment at home the main engine of growth; a planning outline for 2022 to 2035 sets it out.',
    aliases: ['扩内需战略'],
    level: 'central',
  },
  扩投资: {
    kind: 'term',
    reading: 'kuò tóuzī',
    renderings: [{ english: 'expand investment', ours: true }],
    meaning: 'Raising capital spending, by bonds, projects on lists and easier credit.',
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
  绿色消费: {
    kind: 'term',
    reading: 'lǜsè xiāofèi',
    renderings: [{ english: 'green consumption', ours: true }],
    meaning: 'Buying of goods that save energy and resources.',
  },
  免申即享: {
    kind: 'term',
    reading: 'miǎn shēn jí xiǎng',
    renderings: [{ english: 'benefits granted without application', ours: true }],
    meaning: 'Authorities find out from their own data who qualifies for a subsidy or tax relief and grant it unasked.',
    see: ['直达快享'],
  },
  民生保障: {
    kind: 'term',
    reading: 'mínshēng bǎozhàng',
    renderings: [
      { english: 'support for people’s livelihoods', ours: true },
      { english: 'people’s wellbeing', ours: true },
    ],
    meaning: 'Basic services and incomes for all: jobs, schools, health, pensions, help in need.',
  },
  民生投资: {
    kind: 'term',
    reading: 'mínshēng tóuzī',
    renderings: [{ english: 'investment in people’s wellbeing', ours: true }],
    meaning:
      'Public spending on schools, hospitals, housing and the like. Since 2024 policy speaks of “investing in people” beside investing in things.',
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
    meaning:
      'Firms owned and run by private Chinese investors, as against state-owned and foreign-invested ones. They are the larger part of urban jobs and of firms by number.',
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
    see: ['跨周期调节'],
  },
  潜在增长率: {
    kind: 'term',
    reading: 'qiánzài zēngzhǎnglǜ',
    renderings: [{ english: 'potential growth rate', ours: true }],
    meaning:
      'The growth that the economy can keep up without overheating, given its workers, capital and productivity. Targets for the years to 2035 are measured against it.',
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
  全要素生产率: {
    kind: 'term',
    reading: 'quán yàosù shēngchǎnlǜ',
    renderings: [{ english: 'total factor productivity', source: 'work-report-2024' }],
    meaning: 'Output per combined unit of labour and capital: what growth leaves after more inputs are taken off.',
  },
  去杠杆: {
    kind: 'term',
    reading: 'qù gànggǎn',
    renderings: [
      { english: 'deleverage', ours: true },
      { english: 'deleveraging', ours: true },
    ],
    meaning:
      'Bringing debt down relative to income or assets. One of the five tasks of 2015; since 2018 the word has mostly been “stabilising leverage”, so that growth does not suffer.',
  },
  去库存: {
    kind: 'term',
    reading: 'qù kùcún',
    renderings: [
      { english: 'reduce excess inventory', ours: true },
      { english: 'destock', ours: true },
    ],
    meaning:
      'Selling down unsold homes, or stocks of goods. One of the five tasks of 2015, it came back in 2024 when local governments were told to buy unsold homes for subsidised housing.',
  },
  软着陆: {
    kind: 'term',
    reading: 'ruǎnzhuólù',
    renderings: [{ english: 'soft landing', ours: true }],
    meaning: 'Slowing without a recession.',
  },
  三重压力: {
    kind: 'formula',
    reading: 'sānchóng yālì',
    renderings: [
      { english: 'threefold pressure', ours: true },
      {
        english: 'triple pressures of shrinking demand, disrupted supply and weakening expectations',
        source: 'work-report-2022',
      },
    ],
    meaning: 'Shrinking demand, disrupted supply and weakening expectations, named in December 2021.',
    parts: [
      { chinese: '需求收缩', english: 'shrinking demand' },
      { chinese: '供给冲击', english: 'disrupted supply' },
      { chinese: '预期转弱', english: 'weakening expectations' },
    ],
    level: 'central',
    since: '2021',
  },
  三次分配: {
    kind: 'term',
    reading: 'sāncì fēnpèi',
    renderings: [
      { english: 'third distribution', ours: true },
      { english: 'tertiary distribution', ours: true },
    ],
    meaning: 'Giving by the better-off: charity and voluntary service, after market and taxes.',
  },
  社会信用体系: {
    kind: 'term',
    reading: 'shèhuì xìnyòng tǐxì',
    renderings: [{ english: 'social credit system', ours: true }],
    meaning:
      'Records of firms and people that keep or break rules, with blacklists and rewards. It is less a score of each citizen than many separate lists kept by ministries and courts.',
    grammar: { article: 'the' },
  },
  社会预期: {
    kind: 'noun',
    reading: 'shèhuì yùqī',
    renderings: [{ english: 'public expectations', ours: true }],
    meaning: 'What people and firms expect of the economy; documents speak of stabilising it when confidence is weak.',
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
  生产要素: {
    kind: 'term',
    reading: 'shēngchǎn yàosù',
    renderings: [{ english: 'factors of production', ours: true }],
    meaning: 'Land, labour, capital, technology and, since 2020 in Chinese policy, data.',
  },
  涉企行政执法: {
    kind: 'term',
    reading: 'shè qǐ xíngzhèng zhífǎ',
    renderings: [{ english: 'administrative law enforcement involving enterprises', ours: true }],
    meaning: 'Inspections and fines of firms, which a campaign of 2025 set out to bring in order.',
    aliases: ['规范涉企执法'],
  },
  市场分割: {
    kind: 'term',
    reading: 'shìchǎng fēngē',
    renderings: [{ english: 'market segmentation', ours: true }],
    meaning:
      'Barriers by which places shield firms of their own from those of other places. Removing them is the aim of the unified national market (全国统一大市场).',
  },
  '市场化、法治化、国际化': {
    kind: 'slogan',
    reading: 'shìchǎnghuà fǎzhìhuà guójìhuà',
    renderings: [
      { english: 'market-oriented, law-based and internationalised', ours: true },
      { english: 'market-based, law-based and internationalized', ours: true },
    ],
    meaning: 'The three adjectives set before business environment since 2017.',
    aliases: ['市场化法治化国际化'],
  },
  市场准入负面清单: {
    kind: 'term',
    reading: 'shìchǎng zhǔnrù fùmiàn qīngdān',
    renderings: [{ english: 'negative list for market access', ours: true }],
    meaning:
      'The national list of fields where entry needs approval or is forbidden; what is not on it is open to all investors.',
    aliases: ['市场准入负面清单制度'],
    level: 'central',
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
  收入分配制度改革: {
    kind: 'term',
    reading: 'shōurù fēnpèi zhìdù gǎigé',
    renderings: [{ english: 'reform of the income distribution system', ours: true }],
    meaning: 'Reform of how income is shared among firms, government and households.',
    aliases: ['收入分配改革'],
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
  数字消费: {
    kind: 'term',
    reading: 'shùzì xiāofèi',
    renderings: [{ english: 'digital consumption', ours: true }],
    meaning: 'Buying of digital goods and services.',
  },
  提振消费: {
    kind: 'term',
    reading: 'tízhèn xiāofèi',
    renderings: [{ english: 'boost consumption', ours: true }],
    meaning: 'First task of 2025: raising household spending by incomes, trade-ins and services.',
    level: 'central',
  },
  提振消费专项行动: {
    kind: 'programme',
    reading: 'tízhèn xiāofèi zhuānxiàng xíngdòng',
    renderings: [
      { english: 'special initiatives to boost consumption', ours: true },
      { english: 'special campaign to boost consumption', ours: true },
    ],
    meaning: 'The plan of March 2025 to raise incomes, ease burdens and support buying of goods and services.',
    level: 'central',
    since: '2025-03',
  },
  投资于人: {
    kind: 'term',
    reading: 'tóuzī yú rén',
    renderings: [{ english: 'investing in people', ours: true }],
    meaning: 'Putting more public money into people rather than things: education, health, care of the young and old.',
    level: 'central',
    since: '2025',
  },
  完整准确全面贯彻新发展理念: {
    kind: 'term',
    reading: 'wánzhěng zhǔnquè quánmiàn guànchè xīn fāzhǎn lǐniàn',
    renderings: [
      {
        english: 'apply the new development philosophy in full, in the right way, and in all fields of endeavor',
        ours: true,
      },
    ],
    meaning:
      'The order in all plans since 2021 to take innovation, coordination, greenness, openness and sharing together and not one of them alone.',
    level: 'central',
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
  稳就业: {
    kind: 'term',
    reading: 'wěn jiùyè',
    renderings: [
      { english: 'keep employment stable', ours: true },
      { english: 'stabilize employment', source: 'work-report-2025' },
    ],
    meaning:
      'Keeping jobs: the first of the six fields to be kept stable (六稳), and the first of the reasons given for a growth target.',
  },
  稳投资: {
    kind: 'term',
    reading: 'wěn tóuzī',
    renderings: [{ english: 'stabilize investment', ours: true }],
    meaning:
      'Keeping capital spending from falling, mostly by public works. One of the six fields to be kept stable (六稳).',
  },
  稳预期: {
    kind: 'term',
    reading: 'wěn yùqī',
    renderings: [{ english: 'stabilize expectations', ours: true }],
    meaning:
      'Keeping what firms and households expect from turning down, since weak expectations hold back spending. One of the six fields to be kept stable (六稳).',
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
  },
  稳中求进工作总基调: {
    kind: 'term',
    reading: 'wěnzhōng-qiújìn gōngzuò zǒng jīdiào',
    renderings: [
      { english: 'general principle of pursuing progress while ensuring stability', source: 'work-report-2018' },
    ],
    meaning: 'The keynote of economic policy since the end of 2011, repeated by every work conference and work report.',
    see: ['稳中求进'],
    level: 'central',
    grammar: { article: 'the' },
  },
  物价总水平: {
    kind: 'indicator',
    reading: 'wùjià zǒng shuǐpíng',
    renderings: [
      { english: 'overall price level', ours: true },
      { english: 'general price level', source: 'work-report-2025' },
    ],
    meaning: 'Prices as a whole, since 2024 a stated concern of monetary policy.',
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
  县域经济: {
    kind: 'term',
    reading: 'xiànyù jīngjì',
    renderings: [{ english: 'county economy', ours: true }],
    meaning: 'The economy of a county as a unit: its towns, industry and farming.',
  },
  消费提质扩容: {
    kind: 'term',
    reading: 'xiāofèi tízhì kuòróng',
    renderings: [{ english: 'upgrading and expansion of consumption', ours: true }],
    meaning: 'More and better consumption, of services as well as goods.',
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
  新发展阶段: {
    kind: 'term',
    reading: 'xīn fāzhǎn jiēduàn',
    renderings: [{ english: 'new development stage', ours: true }],
    meaning: 'The stage since 2021, after a moderately prosperous society was declared complete.',
    level: 'central',
  },
  新发展理念: {
    kind: 'term',
    reading: 'xīn fāzhǎn lǐniàn',
    renderings: [{ english: 'new development philosophy', source: 'party-congress-report-2022' }],
    meaning: 'Five words from 2015 that development is to follow: innovative, coordinated, green, open and shared.',
    since: '2015',
    grammar: { article: 'the' },
  },
  行政审批: {
    kind: 'term',
    reading: 'xíngzhèng shěnpī',
    renderings: [{ english: 'administrative approval', ours: true }],
    meaning:
      'Permission that an organ must give before something may be done; cutting its number is a standing reform.',
  },
  行政审批制度改革: {
    kind: 'term',
    reading: 'xíngzhèng shěnpī zhìdù gǎigé',
    renderings: [{ english: 'reform of the administrative approval system', ours: true }],
    meaning: 'Cutting, merging and delegating approvals, since 2001.',
    see: ['行政审批'],
  },
  新旧动能转换: {
    kind: 'term',
    reading: 'xīn-jiù dòngnéng zhuǎnhuàn',
    renderings: [{ english: 'replacement of old growth drivers with new ones', ours: true }],
    meaning: 'Moving from growth out of heavy industry and building to growth out of technology and services.',
  },
  新型消费: {
    kind: 'term',
    reading: 'xīnxíng xiāofèi',
    renderings: [{ english: 'new types of consumption', ours: true }],
    meaning: 'Consumption that digital technology made possible.',
  },
  系统观念: {
    kind: 'term',
    reading: 'xìtǒng guānniàn',
    renderings: [{ english: 'systems thinking', ours: true }],
    meaning:
      'Seeing parts and whole, present and future together when policy is made. One of the six ways of thinking named by the Party congress of 2022.',
  },
  需求侧管理: {
    kind: 'term',
    reading: 'xūqiúcè guǎnlǐ',
    renderings: [{ english: 'demand-side management', ours: true }],
    meaning: 'Measures that work on consumption, investment and exports, set beside supply-side reform since 2020.',
    level: 'central',
  },
  要素市场化配置: {
    kind: 'term',
    reading: 'yàosù shìchǎnghuà pèizhì',
    renderings: [{ english: 'market-based allocation of production factors', source: 'fourth-plenum-communique-2025' }],
    meaning:
      'Letting prices and markets rather than officials decide where land, labour, capital, technology and data go.',
    aliases: ['要素市场化'],
  },
  夜间经济: {
    kind: 'term',
    reading: 'yèjiān jīngjì',
    renderings: [{ english: 'night-time economy', ours: true }],
    meaning: 'Shopping, food and culture after dark.',
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
  营改增: {
    kind: 'term',
    reading: 'yíng gǎi zēng',
    renderings: [{ english: 'replacement of business tax with VAT', ours: true }],
    meaning: 'The tax reform of 2012–2016 that put services under value-added tax and ended the business tax.',
    aliases: ['营业税改征增值税'],
    level: 'central',
  },
  营商环境: {
    kind: 'term',
    reading: 'yíngshāng huánjìng',
    renderings: [{ english: 'business environment', source: 'party-congress-report-2022' }],
    meaning: 'How easy, fair and predictable it is to start and run a business. Cities are ranked by it.',
    grammar: { article: 'the' },
  },
  一业一证: {
    kind: 'term',
    reading: 'yīyè yī zhèng',
    renderings: [{ english: 'one license for one industry', ours: true }],
    meaning:
      'One permit that gathers all that a business, such as a restaurant, needs to open. Begun in Pudong in 2019.',
    aliases: ['“一业一证”改革'],
  },
  有效投资: {
    kind: 'term',
    reading: 'yǒuxiào tóuzī',
    renderings: [{ english: 'effective investment', ours: true }],
    meaning: 'Investment that fills needs and yields returns, as opposed to building for growth’s sake.',
    level: 'central',
  },
  有效需求: {
    kind: 'term',
    reading: 'yǒuxiào xūqiú',
    renderings: [{ english: 'effective demand', ours: true }],
    meaning:
      'Demand that is backed by ability to pay; its insufficiency has been the official diagnosis of weak prices since 2023.',
  },
  有效需求不足: {
    kind: 'term',
    reading: 'yǒuxiào xūqiú bùzú',
    renderings: [{ english: 'insufficient effective demand', ours: true }],
    meaning:
      'People and firms spend less than the economy can supply. Named first among the difficulties since the end of 2023.',
    see: ['有效需求'],
  },
  预期管理: {
    kind: 'term',
    reading: 'yùqī guǎnlǐ',
    renderings: [
      { english: 'expectation management', ours: true },
      { english: 'management of expectations', ours: true },
    ],
    meaning: 'Guiding what firms, households and markets expect through statements, timing and consistency of policy.',
    level: 'central',
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
  政策取向一致性: {
    kind: 'term',
    reading: 'zhèngcè qǔxiàng yīzhìxìng',
    renderings: [{ english: 'consistency of policy orientation', ours: true }],
    meaning:
      'The demand that rules in one field should not undo policy in another. Since the end of 2023 policies outside economics are checked for it too.',
    level: 'central',
  },
  政府投资: {
    kind: 'term',
    reading: 'zhèngfǔ tóuzī',
    renderings: [{ english: 'government investment', ours: true }],
    meaning: 'Capital spending paid from budgets, bonds and funds of government.',
  },
  证照分离: {
    kind: 'term',
    reading: 'zhèngzhào fēnlí',
    renderings: [{ english: 'separating operating permits from business licenses', ours: true }],
    meaning:
      'Reform by which a firm gets its licence first and the permits that its trade needs apart, many of them dropped or turned into a promise. Tried in Shanghai from 2015, national since 2021.',
    aliases: ['“证照分离”改革'],
  },
  直达快享: {
    kind: 'term',
    reading: 'zhídá kuàixiǎng',
    renderings: [{ english: 'reaching those entitled directly and fast', ours: true }],
    meaning:
      'Of support that goes straight to firms or people, without passing every level of government or waiting for applications.',
    see: ['免申即享'],
  },
  质的有效提升: {
    kind: 'slogan',
    reading: 'zhì de yǒuxiào tíshēng',
    renderings: [{ english: 'effective qualitative improvement', ours: true }],
    meaning:
      'Better structure and efficiency of the economy; paired with reasonable growth in quantity (量的合理增长).',
    see: ['量的合理增长'],
  },
  质的有效提升和量的合理增长: {
    kind: 'slogan',
    reading: 'zhì de yǒuxiào tíshēng hé liàng de hélǐ zēngzhǎng',
    renderings: [{ english: 'effective qualitative improvement and reasonable quantitative growth', ours: true }],
    meaning:
      'Better structure and efficiency together with growth at a fair pace: how high-quality development is measured.',
    see: ['质的有效提升', '量的合理增长'],
  },
  止跌回稳: {
    kind: 'term',
    reading: 'zhǐdiē huíwěn',
    renderings: [{ english: 'stop falling and stabilize', ours: true }],
    meaning: 'The aim set for the housing market by the Politburo in September 2024.',
    see: ['房地产市场止跌回稳'],
  },
  中等收入陷阱: {
    kind: 'term',
    reading: 'zhōngděng shōurù xiànjǐng',
    renderings: [{ english: 'middle-income trap', ours: true }],
    meaning: 'The fate of economies that stop catching up after reaching middle income.',
  },
  中国经济光明论: {
    kind: 'term',
    reading: 'Zhōngguó jīngjì guāngmíng lùn',
    renderings: [{ english: 'upbeat narrative about China’s economy', ours: true }],
    meaning: 'What media are asked since late 2023 to tell loudly: that China’s economy has a bright future.',
    aliases: ['唱响中国经济光明论'],
  },
  中国式现代化: {
    kind: 'term',
    reading: 'Zhōngguóshì xiàndàihuà',
    renderings: [{ english: 'Chinese modernization', source: 'party-congress-report-2022' }],
    meaning:
      'The aim the Party set itself in 2022: a modern country with a huge population, common prosperity, harmony with nature, peaceful and Party-led.',
    since: '2022',
  },
  资本市场投融资综合改革: {
    kind: 'term',
    reading: 'zīběn shìchǎng tóuróngzī zōnghé gǎigé',
    renderings: [{ english: 'comprehensive reform of investment and financing in the capital market', ours: true }],
    meaning:
      'Reform meant to make markets that long served those who raise money serve those who invest as well, with dividends, delisting and long-term funds.',
    level: 'central',
  },
};

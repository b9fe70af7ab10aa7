/** Kinds of enterprise: titles with criteria, ranks of size, roles in a chain, and steps of growth. */
import type { EntryTable } from '../entry.ts';

export const enterprises: EntryTable = {
  百亿级企业: {
    kind: 'enterprise',
    reading: 'bǎiyìjí qǐyè',
    renderings: [{ english: '10-billion-yuan-scale enterprise', ours: true }],
    meaning:
      'A firm with sales or output in the order of 10 billion yuan a year. Local plans set targets for the number of such firms.',
    aliases: ['百亿企业', '百亿元级企业'],
    see: ['龙头企业'],
    grammar: { plural: '10-billion-yuan-scale enterprises' },
    caution: '百亿 is 10 billion, not 100 billion.',
  },
  北斗星企业: {
    kind: 'enterprise',
    reading: 'Běidǒuxīng qǐyè',
    renderings: [{ english: '“Big Dipper” enterprise', ours: true }],
    notIn: ['北斗星通'],
    meaning:
      'A rank of software firm in Chongqing’s own ladder, set up in 2023 together with the “Morning Star” rank under the city’s plans for the software industry.',
    aliases: ['北斗星'],
    see: ['启明星企业', '满天星行动计划'],
    grammar: { plural: '“Big Dipper” enterprises' },
    level: 'provincial',
    since: '2023',
  },
  成长型企业: {
    kind: 'enterprise',
    reading: 'chéngzhǎngxíng qǐyè',
    renderings: [{ english: 'growth enterprise', ours: true }],
    meaning: 'A firm still growing fast. There is no one national definition; each list has its own.',
    see: ['高成长性企业'],
    grammar: { plural: 'growth enterprises' },
  },
  创新型企业: {
    kind: 'enterprise',
    reading: 'chuàngxīnxíng qǐyè',
    renderings: [
      { english: 'innovative enterprise', source: 'shine-work-report-words-2025' },
      { english: 'innovation-oriented enterprise', ours: true },
    ],
    meaning:
      'A firm that lives by new products or methods. The work report of 2025 promises to foster such firms in tiers.',
    see: ['梯度培育', '创新型中小企业'],
    grammar: { plural: 'innovative enterprises' },
  },
  创新型中小企业: {
    kind: 'enterprise',
    reading: 'chuàngxīnxíng zhōng-xiǎo qǐyè',
    renderings: [{ english: 'innovative SME', ours: true }],
    meaning:
      'The lowest of the three tiers of quality small firms under the industry ministry’s rules of 2022: innovative, then specialised and sophisticated, then “little giant”.',
    see: ['专精特新中小企业', '小巨人企业'],
    grammar: { plural: 'innovative SMEs' },
  },
  初创企业: {
    kind: 'enterprise',
    reading: 'chūchuàng qǐyè',
    renderings: [{ english: 'startup', source: 'ecns-work-report-2026' }],
    meaning: 'A newly founded firm, in policy usually one in technology.',
    grammar: { plural: 'startups' },
  },
  雏鹰企业: {
    kind: 'enterprise',
    reading: 'chúyīng qǐyè',
    renderings: [
      { english: '“eaglet” enterprise', ours: true },
      { english: 'fledgling technology firm', ours: true },
    ],
    meaning: 'A young technology firm on the lowest rung of many local ladders, below the gazelle.',
    aliases: ['雏鹰'],
    see: ['瞪羚企业', '梯度培育'],
    level: 'provincial',
    grammar: { plural: '“eaglet” enterprises' },
  },
  大变强: {
    kind: 'term',
    reading: 'dà biàn qiáng',
    renderings: [{ english: 'turning big firms into strong ones', ours: true }],
    notIn: ['由大变强', '从大变强', '做大变强'],
    meaning:
      'A step in local schemes for raising firms: those already large are to become leaders in technology and brand.',
    see: ['微成长、小升高、高壮大、大变强'],
  },
  代工: {
    kind: 'industry',
    reading: 'dàigōng',
    renderings: [
      { english: 'contract manufacturing', ours: true },
      { english: 'OEM production', ours: true },
    ],
    meaning: 'Making goods for another’s brand. Moving from this to own brands is a theme of upgrading.',
    aliases: ['贴牌代工'],
    notIn: [
      '现代工',
      '近代工',
      '当代工',
      '古代工',
      '时代工',
      '年代工',
      '替代工',
      '朝代工',
      '代工作',
      '代工商',
      '代工业',
      '代工程',
    ],
  },
  代工企业: {
    kind: 'enterprise',
    reading: 'dàigōng qǐyè',
    renderings: [
      { english: 'contract manufacturer', ours: true },
      { english: 'OEM manufacturer', ours: true },
    ],
    meaning: 'A firm that makes goods for others’ brands.',
    aliases: ['代工厂'],
    see: ['代工'],
    grammar: { plural: 'contract manufacturers' },
  },
  单项冠军: {
    kind: 'enterprise',
    reading: 'dānxiàng guànjūn',
    renderings: [
      { english: 'single champion', source: 'force-distance-times-2023' },
      { english: 'champion in a single product', ours: true },
    ],
    meaning:
      'Short for a manufacturer that has specialised in one product for years and stands among the leaders of the world market in it. The industry ministry awards the title.',
    see: ['单项冠军企业', '小巨人企业'],
    grammar: { plural: 'single champions' },
    level: 'central',
  },
  单项冠军企业: {
    kind: 'enterprise',
    reading: 'dānxiàng guànjūn qǐyè',
    renderings: [{ english: 'single-champion manufacturer', ours: true }],
    meaning:
      'A manufacturer with the industry ministry’s title of single champion: specialised for years in one product and among the world leaders in it. Ranked above the “little giants”.',
    aliases: ['制造业单项冠军', '制造业单项冠军企业'],
    see: ['单项冠军', '小巨人企业'],
    grammar: { plural: 'single-champion manufacturers' },
    level: 'central',
  },
  大型企业: {
    kind: 'enterprise',
    reading: 'dàxíng qǐyè',
    renderings: [{ english: 'large enterprise', ours: true }],
    meaning:
      'A firm above the upper limits for medium-sized ones, which differ by trade. Industrial firms need at least 1,000 staff and 400 million yuan of revenue.',
    see: ['中小企业'],
    grammar: { plural: 'large enterprises' },
  },
  大中小企业融通发展: {
    kind: 'term',
    reading: 'dà-zhōng-xiǎo qǐyè róngtōng fāzhǎn',
    renderings: [
      { english: 'integrated development of large, medium-sized and small enterprises', ours: true },
      { english: 'coordinated development of enterprises of all sizes', ours: true },
    ],
    meaning: 'Big firms open orders, data and laboratories to small ones, which in turn supply them.',
    aliases: ['大中小企业融通创新', '大中小企业协同发展', '大中小企业融通', '大中小企业协同'],
    see: ['链主', '中小企业'],
  },
  瞪羚企业: {
    kind: 'enterprise',
    reading: 'dènglíng qǐyè',
    renderings: [
      { english: 'gazelle company', source: 'shine-work-report-words-2025' },
      { english: 'gazelle enterprise', ours: true },
    ],
    meaning:
      'A young firm that has got over its start and grows by leaps, in China mostly one in technology. Criteria differ from place to place. The work report of 2025 named gazelles for the first time.',
    aliases: ['瞪羚'],
    see: ['独角兽企业'],
    grammar: { plural: 'gazelle companies' },
  },
  地方国有企业: {
    kind: 'enterprise',
    reading: 'dìfāng guóyǒu qǐyè',
    renderings: [
      { english: 'local state-owned enterprise', ours: true },
      { english: 'local SOE', ours: true },
    ],
    meaning: 'A firm owned by a province, city or county, as against the central ones under the State Council.',
    aliases: ['地方国企'],
    see: ['国有企业', '中央企业'],
    grammar: { plural: 'local state-owned enterprises' },
  },
  地区总部: {
    kind: 'enterprise',
    reading: 'dìqū zǒngbù',
    renderings: [{ english: 'regional headquarters', ours: true }],
    meaning: 'The seat from which a multinational runs its business in China or Asia. Shanghai counts over a thousand.',
    aliases: ['跨国公司地区总部'],
    see: ['跨国公司', '总部企业'],
  },
  独角兽企业: {
    kind: 'enterprise',
    reading: 'dújiǎoshòu qǐyè',
    renderings: [
      { english: 'unicorn company', source: 'scmp-little-giants-2025' },
      { english: 'unicorn enterprise', source: 'shine-work-report-words-2025' },
      { english: 'unicorn', source: 'beijing-unicorn-2023' },
    ],
    meaning:
      'A private firm, not listed, valued at one billion US dollars or more. Local policy sets numbers to be reached.',
    aliases: ['独角兽'],
    see: ['瞪羚企业'],
    grammar: { plural: 'unicorn companies' },
  },
  法人单位: {
    kind: 'noun',
    reading: 'fǎrén dānwèi',
    renderings: [
      { english: 'legal entity', ours: true },
      { english: 'corporate unit', ours: true },
      { english: 'impersonal entity', ours: true },
    ],
    meaning: 'A firm, office or body that is a person in law: the unit that censuses count.',
    see: ['规上企业'],
    grammar: { plural: 'legal entities' },
  },
  服务支撑型企业: {
    kind: 'enterprise',
    reading: 'fúwù zhīchēngxíng qǐyè',
    renderings: [{ english: 'supporting service enterprise', ours: true }],
    meaning:
      'A firm that gives services on which other firms of the trade depend. A category of local plans without a national definition.',
    grammar: { plural: 'supporting service enterprises' },
    level: 'provincial',
  },
  港澳台商投资企业: {
    kind: 'enterprise',
    reading: 'Gǎng-Ào-Tái shāng tóuzī qǐyè',
    renderings: [
      { english: 'enterprise with funds from Hong Kong, Macao and Taiwan', ours: true },
      { english: 'enterprise with investment from Hong Kong, Macao and Taiwan', ours: true },
    ],
    meaning:
      'A category of statistics between domestic and foreign firms: the owners are from Hong Kong, Macao or Taiwan.',
    aliases: ['港澳台投资企业', '外商及港澳台商投资企业', '外商及港澳台投资企业'],
    see: ['外资企业'],
    grammar: { plural: 'enterprises with funds from Hong Kong, Macao and Taiwan' },
  },
  高成长性企业: {
    kind: 'enterprise',
    reading: 'gāo chéngzhǎngxìng qǐyè',
    renderings: [{ english: 'high-growth enterprise', ours: true }],
    meaning: 'A firm growing much faster than its trade. Lists of such firms have local criteria.',
    aliases: ['高成长企业', '高成长型企业'],
    see: ['瞪羚企业'],
    grammar: { plural: 'high-growth enterprises' },
  },
  高新技术企业: {
    kind: 'enterprise',
    reading: 'gāoxīn jìshù qǐyè',
    renderings: [
      { english: 'high-tech enterprise', ours: true },
      { english: 'high and new technology enterprise', ours: true },
      { english: 'new and high-tech enterprise', ours: true },
    ],
    meaning:
      'A firm certified under national rules on its own intellectual property, R&D spending and technical staff. The certificate lasts three years and lowers its income tax from 25 to 15 percent.',
    aliases: ['国家高新技术企业'],
    see: ['科技型企业'],
    grammar: { plural: 'high-tech enterprises' },
    level: 'central',
  },
  高壮大: {
    kind: 'term',
    reading: 'gāo zhuàngdà',
    renderings: [{ english: 'high-tech firms growing large', ours: true }],
    notIn: ['提高壮大'],
    meaning: 'A step in local schemes for raising firms: those of high technology or high growth are to become large.',
    see: ['微成长、小升高、高壮大、大变强'],
  },
  个体工商户: {
    kind: 'enterprise',
    reading: 'gètǐ gōngshānghù',
    renderings: [
      { english: 'self-employed business', ours: true },
      { english: 'self-employed individual', ours: true },
      { english: 'individually owned business', ours: true },
    ],
    meaning:
      'A shop, stall or workshop registered in the name of a person or family. By far the commonest kind of business in China.',
    aliases: ['个体户'],
    see: ['个转企'],
    grammar: { plural: 'self-employed businesses' },
  },
  个转企: {
    kind: 'term',
    reading: 'gè zhuǎn qǐ',
    renderings: [{ english: 'self-employed businesses becoming companies', ours: true }],
    meaning:
      'The first step of local schemes for raising firms: a household business registers as an enterprise. 个 is 个体工商户, 企 is 企业.',
    see: ['小升规', '规转股', '股上市', '个体工商户'],
  },
  股份有限公司: {
    kind: 'enterprise',
    reading: 'gǔfèn yǒuxiàn gōngsī',
    renderings: [
      { english: 'Co., Ltd.', ours: true },
      { english: 'joint-stock limited company', ours: true },
      { english: 'company limited by shares', ours: true },
    ],
    meaning: 'A company whose capital is cut into equal shares; only this form can be listed.',
    see: ['有限责任公司', '上市公司'],
    grammar: { plural: 'joint-stock limited companies' },
  },
  股份制企业: {
    kind: 'enterprise',
    reading: 'gǔfènzhì qǐyè',
    renderings: [
      { english: 'share-holding enterprise', ours: true },
      { english: 'joint-stock enterprise', ours: true },
    ],
    meaning: 'A category of industrial statistics: companies with shares, whoever owns them.',
    see: ['国有控股企业'],
    grammar: { plural: 'share-holding enterprises' },
  },
  骨干企业: {
    kind: 'enterprise',
    reading: 'gǔgàn qǐyè',
    renderings: [
      { english: 'backbone enterprise', ours: true },
      { english: 'key enterprise', ours: true },
    ],
    meaning: 'The firms that carry an industry in a place.',
    aliases: ['龙头骨干企业', '行业骨干企业'],
    see: ['龙头企业'],
    grammar: { plural: 'backbone enterprises' },
  },
  规上工业企业: {
    kind: 'enterprise',
    reading: 'guīshàng gōngyè qǐyè',
    renderings: [
      { english: 'industrial enterprise above designated size', ours: true },
      { english: 'industrial corporate enterprise above the designated size', source: 'nbs-census-emerging-2024' },
    ],
    meaning:
      'An industrial firm with at least 20 million yuan of main business revenue a year. Nearly all monthly industrial figures are of these.',
    aliases: ['规模以上工业企业'],
    see: ['规上企业', '规模以上工业增加值'],
    grammar: { plural: 'industrial enterprises above designated size' },
  },
  规上工业中小企业: {
    kind: 'enterprise',
    reading: 'guīshàng gōngyè zhōng-xiǎo qǐyè',
    renderings: [{ english: 'industrial SME above designated size', source: 'scio-miit-q1-2025' }],
    meaning: 'The small and medium firms among those that report industrial figures every month.',
    aliases: ['规模以上工业中小企业'],
    see: ['规上工业企业', '中小企业'],
    grammar: { plural: 'industrial SMEs above designated size' },
  },
  规上企业: {
    kind: 'enterprise',
    reading: 'guīshàng qǐyè',
    renderings: [
      { english: 'enterprise above designated size', source: 'china-daily-hk-little-giants' },
      { english: 'above-scale enterprise', ours: true },
    ],
    meaning:
      'A firm large enough to report to the statistics office every month. In industry the line is 20 million yuan of main business revenue a year; other trades have their own.',
    aliases: ['规模以上企业'],
    see: ['小升规'],
    grammar: { plural: 'enterprises above designated size' },
  },
  规转股: {
    kind: 'term',
    reading: 'guī zhuǎn gǔ',
    renderings: [{ english: 'above-scale firms becoming joint-stock companies', ours: true }],
    meaning:
      'A step of local schemes for raising firms: one above the designated size is reorganised into a joint-stock company, as a listing requires.',
    see: ['个转企', '小升规', '股上市', '规上企业'],
  },
  国有经济: {
    kind: 'term',
    reading: 'guóyǒu jīngjì',
    renderings: [
      { english: 'state-owned sector', ours: true },
      { english: 'state sector of the economy', ours: true },
    ],
    meaning:
      'All that the state owns in the economy. Reform seeks a better “layout” of it: more in key industries, less elsewhere.',
    see: ['国有企业', '公有制经济'],
  },
  国有经济布局优化和结构调整: {
    kind: 'term',
    reading: 'guóyǒu jīngjì bùjú yōuhuà hé jiégòu tiáozhěng',
    renderings: [
      { english: 'improving the layout and structure of the state-owned sector', ours: true },
      { english: 'adjusting the layout and structure of the state-owned economy', ours: true },
    ],
    meaning: 'Moving state capital into security, basic services and new industries and out of the rest.',
    aliases: ['国有经济布局优化', '国有经济布局', '国有经济布局和结构调整'],
    see: ['国有经济', '国企改革'],
  },
  国有控股企业: {
    kind: 'enterprise',
    reading: 'guóyǒu kònggǔ qǐyè',
    renderings: [
      { english: 'state-holding enterprise', ours: true },
      { english: 'state-controlled enterprise', ours: true },
    ],
    meaning:
      'A firm in which the state holds the most or rules by other means. Statistics say “state-holding enterprises”.',
    see: ['国有企业'],
    grammar: { plural: 'state-holding enterprises' },
  },
  国有企业: {
    kind: 'enterprise',
    reading: 'guóyǒu qǐyè',
    renderings: [
      { english: 'state-owned enterprise', ours: true },
      { english: 'SOE', ours: true },
    ],
    meaning:
      'A firm owned or controlled by the state, central or local. Those supervised by the central government are called 央企.',
    aliases: ['国企'],
    see: ['中央企业', '民营企业'],
    grammar: { plural: 'state-owned enterprises' },
  },
  国有企业改革深化提升行动: {
    kind: 'programme',
    reading: 'guóyǒu qǐyè gǎigé shēnhuà tíshēng xíngdòng',
    renderings: [
      { english: 'action plan for deepening and upgrading SOE reform', ours: true },
      { english: 'initiative to deepen and upgrade SOE reform', ours: true },
    ],
    meaning:
      'The round of state-enterprise reform from 2023 to 2025, after the three-year action of 2020 to 2022. It stressed core functions and core competitiveness.',
    aliases: ['国企改革深化提升行动'],
    see: ['国企改革', '国有企业'],
    level: 'central',
    since: '2023',
    grammar: { article: 'the' },
  },
  国有资本: {
    kind: 'term',
    reading: 'guóyǒu zīběn',
    renderings: [
      { english: 'state capital', ours: true },
      { english: 'state-owned capital', ours: true },
    ],
    meaning:
      'What the state owns in firms, looked after by 国资委. Reform since 2013 speaks of managing capital instead of enterprises.',
    see: ['国有企业', '国资委'],
  },
  国有资本投资运营公司: {
    kind: 'enterprise',
    reading: 'guóyǒu zīběn tóuzī yùnyíng gōngsī',
    renderings: [
      { english: 'state capital investment and operation company', ours: true },
      { english: 'state-owned capital investment and operation company', ours: true },
    ],
    meaning:
      'A holding through which the state puts capital into firms and moves it, instead of running the firms itself.',
    aliases: ['国有资本投资、运营公司'],
    see: ['国有资本', '国有企业'],
    grammar: { plural: 'state capital investment and operation companies' },
  },
  国有资产: {
    kind: 'term',
    reading: 'guóyǒu zīchǎn',
    renderings: [
      { english: 'state-owned assets', ours: true },
      { english: 'state assets', ours: true },
    ],
    meaning:
      'Property of the state, in firms and in offices. Their loss through cheap sale, 国有资产流失, is a crime in the making.',
    see: ['国资委', '国有资本'],
    notIn: ['国有资产监督管理委员会'],
  },
  股上市: {
    kind: 'term',
    reading: 'gǔ shàngshì',
    renderings: [{ english: 'joint-stock companies going public', ours: true }],
    notIn: [
      'A股上市',
      'B股上市',
      'H股上市',
      '港股上市',
      '美股上市',
      '新股上市',
      '控股上市',
      '参股上市',
      '持股上市',
      '入股上市',
      '个股上市',
      '发股上市',
      '概念股上市',
      '中概股上市',
    ],
    meaning: 'The last step of local schemes for raising firms: a joint-stock company is listed on an exchange.',
    see: ['个转企', '小升规', '规转股', '上市公司'],
  },
  合资企业: {
    kind: 'enterprise',
    reading: 'hézī qǐyè',
    renderings: [{ english: 'joint venture', ours: true }],
    meaning: 'A firm owned together, mostly by a Chinese and a foreign side.',
    aliases: ['中外合资企业', '中外合资经营企业'],
    see: ['外资企业'],
    grammar: { plural: 'joint ventures' },
  },
  惠企政策: {
    kind: 'term',
    reading: 'huìqǐ zhèngcè',
    renderings: [
      { english: 'pro-business policies', ours: true },
      { english: 'policies benefiting enterprises', ours: true },
    ],
    meaning: 'Tax breaks, subsidies and easier rules for firms, taken together.',
    aliases: ['助企惠企政策', '惠企利民政策'],
    see: ['免申即享', '营商环境'],
  },
  混合所有制企业: {
    kind: 'enterprise',
    reading: 'hùnhé suǒyǒuzhì qǐyè',
    renderings: [{ english: 'mixed-ownership enterprise', ours: true }],
    meaning: 'A firm owned partly by the state and partly by private or foreign holders.',
    see: ['混合所有制改革', '国有企业'],
    grammar: { plural: 'mixed-ownership enterprises' },
  },
  僵尸企业: {
    kind: 'enterprise',
    reading: 'jiāngshī qǐyè',
    renderings: [
      { english: 'zombie enterprise', ours: true },
      { english: 'zombie company', ours: true },
    ],
    meaning: 'A firm that lives only on credit and subsidies. Clearing them away was a task of supply-side reform.',
    see: ['去产能', '供给侧结构性改革'],
    grammar: { plural: 'zombie enterprises' },
  },
  集体企业: {
    kind: 'enterprise',
    reading: 'jítǐ qǐyè',
    renderings: [
      { english: 'collectively owned enterprise', ours: true },
      { english: 'collective enterprise', ours: true },
    ],
    meaning: 'A firm owned by its staff or a village as a body.',
    aliases: ['集体所有制企业'],
    see: ['乡镇企业'],
    grammar: { plural: 'collectively owned enterprises' },
  },
  科改企业: {
    kind: 'enterprise',
    reading: 'kēgǎi qǐyè',
    renderings: [
      { english: 'sci-tech reform demonstration enterprise', ours: true },
      { english: 'enterprise of the Science Reform Demonstration Initiative', ours: true },
    ],
    meaning:
      'A technology firm of the state in which market pay, shares for staff and free appointment are tried out; the scheme began in 2020.',
    aliases: ['科改示范企业', '科改示范行动', '科改行动'],
    see: ['双百企业', '国企改革'],
    level: 'central',
    grammar: { plural: 'sci-tech reform demonstration enterprises' },
  },
  科技领军企业: {
    kind: 'enterprise',
    reading: 'kējì lǐngjūn qǐyè',
    renderings: [
      { english: 'leading high-tech enterprise', ours: true },
      { english: 'leading technology firm', source: 'ecns-work-report-2026' },
    ],
    meaning:
      'A firm strong enough in research to lead a national project. Such firms are counted among the country’s forces of strategic science and technology.',
    see: ['领军企业', '国家战略科技力量'],
    grammar: { plural: 'leading high-tech enterprises' },
  },
  科技小巨人: {
    kind: 'enterprise',
    reading: 'kējì xiǎojùrén',
    renderings: [
      { english: 'science and technology “little giant” enterprise', ours: true },
      { english: 'sci-tech little giant', ours: true },
    ],
    meaning:
      'A local title, as in Shanghai or Fujian, for small technology firms. Not the national “little giant” of the industry ministry.',
    aliases: ['科技小巨人企业'],
    see: ['小巨人企业', '科技型中小企业'],
    level: 'provincial',
    grammar: { plural: 'science and technology “little giant” enterprises' },
  },
  科技型骨干企业: {
    kind: 'enterprise',
    reading: 'kējìxíng gǔgàn qǐyè',
    renderings: [
      { english: 'key high-tech enterprise', ours: true },
      { english: 'technology-based backbone enterprise', ours: true },
    ],
    meaning: 'A larger technology firm that is to lead in its field, between the small ones and the sci-tech leaders.',
    see: ['科技领军企业', '科技型企业'],
    grammar: { plural: 'key high-tech enterprises' },
  },
  科技型企业: {
    kind: 'enterprise',
    reading: 'kējìxíng qǐyè',
    renderings: [
      { english: 'technology-based enterprise', ours: true },
      { english: 'sci-tech enterprise', ours: true },
    ],
    meaning:
      'A firm living by technology that has registered as such. The test is much lighter than for a certified high-tech enterprise, so the numbers are several times larger.',
    aliases: ['科技企业', '科技型公司'],
    see: ['高新技术企业', '科技型中小企业'],
    grammar: { plural: 'technology-based enterprises' },
  },
  科技型中小企业: {
    kind: 'enterprise',
    reading: 'kējìxíng zhōng-xiǎo qǐyè',
    renderings: [
      { english: 'technology-based SME', ours: true },
      { english: 'scientific and innovative SME', source: 'china-daily-hk-little-giants' },
      { english: 'small and medium-sized sci-tech enterprise', ours: true },
    ],
    meaning:
      'A small or medium-sized technology firm entered in the national register after a points test. It may deduct more of its R&D spending from tax.',
    see: ['科技型企业'],
    grammar: { plural: 'technology-based SMEs' },
    level: 'central',
  },
  空壳公司: {
    kind: 'enterprise',
    reading: 'kōngké gōngsī',
    renderings: [{ english: 'shell company', ours: true }],
    meaning: 'A firm on paper, without staff or business.',
    aliases: ['空壳企业'],
    grammar: { plural: 'shell companies' },
  },
  跨国公司: {
    kind: 'enterprise',
    reading: 'kuàguó gōngsī',
    renderings: [
      { english: 'multinational corporation', ours: true },
      { english: 'multinational company', ours: true },
      { english: 'transnational corporation', ours: true },
    ],
    meaning: 'A firm active in several countries. Cities court their regional headquarters.',
    aliases: ['跨国企业'],
    see: ['地区总部', '外资企业'],
    grammar: { plural: 'multinational corporations' },
  },
  老字号: {
    kind: 'enterprise',
    reading: 'lǎozìhào',
    renderings: [{ english: 'time-honored brand', ours: true }],
    meaning:
      'An old shop or brand with a long name in the trade; the commerce ministry awards “China time-honoured brand”, 中华老字号.',
    aliases: ['中华老字号'],
    grammar: { plural: 'time-honored brands' },
  },
  两非两资: {
    kind: 'formula',
    reading: 'liǎngfēi-liǎngzī',
    renderings: [
      { english: 'non-core and non-competitive businesses and inefficient and ineffective assets', ours: true },
    ],
    meaning: 'What state firms are told to be rid of: two kinds of “non” business and two kinds of assets.',
    parts: [
      { chinese: '非主业', english: 'non-core businesses' },
      { chinese: '非优势业务', english: 'businesses without an edge' },
      { chinese: '低效资产', english: 'inefficient assets' },
      { chinese: '无效资产', english: 'ineffective assets' },
    ],
    see: ['国有企业', '主责主业'],
  },
  链长: {
    kind: 'office',
    reading: 'liànzhǎng',
    renderings: [
      { english: 'chain chief', source: 'china-policy-chain-chiefs' },
      { english: 'chain leader', ours: true },
    ],
    notIn: ['链长度', '链长期', '链长远', '链长效', '链长足', '链长三角'],
    meaning:
      'A senior official, often a mayor or deputy, made answerable for one industrial chain in his area. He coordinates land, money, permits and recruitment of firms for it.',
    see: ['链长制', '链主'],
    caution: 'An official, not a company: the leading company of the chain is the 链主.',
    grammar: { plural: 'chain chiefs' },
  },
  链长制: {
    kind: 'term',
    reading: 'liànzhǎngzhì',
    renderings: [
      { english: 'chain chief system', ours: true },
      { english: 'chain leader system', ours: true },
    ],
    meaning:
      'A system by which a senior local official is put in charge of each key industrial chain, on the model of the river chiefs. Common since about 2019.',
    see: ['链长', '链主'],
    caution: 'The chiefs are officials; the lead firms are called 链主.',
    grammar: { article: 'the' },
  },
  链主: {
    kind: 'enterprise',
    reading: 'liànzhǔ',
    renderings: [
      { english: 'chain leader', ours: true },
      { english: 'lead firm of an industrial chain', ours: true },
      { english: 'leading enterprise in industrial chains', ours: true },
    ],
    notIn: ['链主导', '链主题', '链主体', '链主管', '链主线', '链主要', '链主任', '链主权', '链主动'],
    meaning:
      'The firm on which the others of an industrial chain depend: it sets standards, gives orders and can draw suppliers to a place. Local governments name such firms and bargain with them.',
    aliases: ['链主企业', '产业链链主'],
    see: ['链长', '链长制', '龙头企业', '产业链'],
    caution: 'A company, not an official: the official in charge of a chain is the 链长, chain chief.',
    grammar: { plural: 'chain leaders' },
  },
  领航企业: {
    kind: 'enterprise',
    reading: 'lǐngháng qǐyè',
    renderings: [
      { english: 'pilot enterprise', ours: true },
      { english: 'flagship enterprise', ours: true },
    ],
    meaning: 'A large manufacturer with worldwide weight that is to guide its whole chain.',
    see: ['链主', '领军企业'],
    grammar: { plural: 'pilot enterprises' },
  },
  领军企业: {
    kind: 'enterprise',
    reading: 'lǐngjūn qǐyè',
    renderings: [{ english: 'leading enterprise', ours: true }],
    meaning:
      'A firm that leads its trade in technology or sales. Not one title but many, each list with criteria of its own.',
    aliases: ['领军型企业'],
    notIn: ['科技领军企业'],
    see: ['龙头企业', '科技领军企业'],
    grammar: { plural: 'leading enterprises' },
  },
  龙头企业: {
    kind: 'enterprise',
    reading: 'lóngtóu qǐyè',
    renderings: [
      { english: 'leading enterprise', ours: true },
      { english: 'flagship enterprise', ours: true },
    ],
    meaning:
      'The biggest and strongest firm of a trade or place, which others follow or supply. In farming it is also an official title with national, provincial and city ranks.',
    gloss: 'dragon-head enterprise',
    see: ['链主', '领军企业', '雁阵效应'],
    grammar: { plural: 'leading enterprises' },
  },
  民间资本: {
    kind: 'term',
    reading: 'mínjiān zīběn',
    renderings: [{ english: 'private capital', ours: true }],
    meaning: 'Money of private owners, as against that of the state and of foreigners.',
    see: ['民间投资', '民营经济'],
  },
  民营企业500强: {
    kind: 'term',
    reading: 'mínyíng qǐyè 500 qiáng',
    renderings: [{ english: 'top 500 private enterprises', ours: true }],
    meaning:
      'The yearly list of private firms by revenue, drawn up by the All-China Federation of Industry and Commerce.',
    aliases: ['中国民营企业500强', '民企500强', '民营500强'],
    see: ['民营企业'],
  },
  民营企业家: {
    kind: 'office',
    reading: 'mínyíng qǐyèjiā',
    renderings: [
      { english: 'private entrepreneur', ours: true },
      { english: 'entrepreneur of private business', ours: true },
    ],
    meaning: 'Owners and heads of private firms; Xi Jinping met them at symposiums in 2018 and 2025.',
    see: ['民营企业', '企业家精神'],
    grammar: { plural: 'private entrepreneurs' },
  },
  拟上市企业: {
    kind: 'enterprise',
    reading: 'nǐ shàngshì qǐyè',
    renderings: [
      { english: 'company preparing to go public', ours: true },
      { english: 'pre-IPO company', ours: true },
    ],
    meaning: 'A firm that has begun the steps to a listing; cities keep reserve lists, 后备企业, of them.',
    aliases: ['上市后备企业', '拟上市公司'],
    see: ['上市公司'],
    grammar: { plural: 'companies preparing to go public' },
  },
  配套企业: {
    kind: 'enterprise',
    reading: 'pèitào qǐyè',
    renderings: [
      { english: 'supporting enterprise', ours: true },
      { english: 'supplier', ours: true },
    ],
    meaning: 'A firm that makes parts or gives services for a big maker nearby.',
    see: ['零部件', '链主'],
    grammar: { plural: 'supporting enterprises' },
  },
  平等对待各类企业: {
    kind: 'slogan',
    reading: 'píngděng duìdài gèlèi qǐyè',
    renderings: [{ english: 'treating enterprises of all types as equals', ours: true }],
    meaning: 'State, private and foreign firms are to get land, credit and permits on the same terms.',
    see: ['民营企业', '营商环境'],
  },
  启明星企业: {
    kind: 'enterprise',
    reading: 'Qǐmíngxīng qǐyè',
    renderings: [{ english: '“Morning Star” enterprise', ours: true }],
    meaning:
      'A rank of software firm in Chongqing’s own ladder, set up in 2023 together with the “Big Dipper” rank under the city’s plans for the software industry.',
    aliases: ['启明星'],
    see: ['北斗星企业', '满天星行动计划'],
    grammar: { plural: '“Morning Star” enterprises' },
    level: 'provincial',
    since: '2023',
  },
  亲清政商关系: {
    kind: 'term',
    reading: 'qīn-qīng zhèng-shāng guānxi',
    renderings: [
      { english: 'cordial and clean relationship between government and business', ours: true },
      { english: 'cordial and clean government-business relations', ours: true },
    ],
    meaning:
      'Officials shall be near to business and yet clean. Xi Jinping’s formula of 2016, with two words that sound alike.',
    gloss: 'near and clean',
    aliases: ['亲清新型政商关系', '亲清统一的新型政商关系', '新型政商关系'],
    see: ['民营企业', '营商环境'],
    since: '2016',
  },
  企业家精神: {
    kind: 'term',
    reading: 'qǐyèjiā jīngshén',
    renderings: [
      { english: 'entrepreneurship', ours: true },
      { english: 'entrepreneurial spirit', ours: true },
    ],
    meaning:
      'The will to found and to risk. A stock phrase asks to “promote entrepreneurship” and to protect its fruits.',
    see: ['民营企业家'],
  },
  企业梯队: {
    kind: 'term',
    reading: 'qǐyè tīduì',
    renderings: [
      { english: 'echelon of enterprises', ours: true },
      { english: 'tiered ranks of enterprises', ours: true },
    ],
    meaning: 'Firms seen as a column in ranks, from start-ups up to leaders; local plans fill each rank.',
    see: ['梯度培育'],
  },
  企业走出去: {
    kind: 'term',
    reading: 'qǐyè zǒu chūqù',
    renderings: [{ english: 'enterprises going global', ours: true }],
    meaning:
      'Chinese firms investing and building abroad, a strategy since 2000. Headlines now often say 出海, “put to sea”.',
    aliases: ['走出去战略', '企业出海'],
    see: ['引进来、走出去'],
  },
  上市公司: {
    kind: 'enterprise',
    reading: 'shàngshì gōngsī',
    renderings: [
      { english: 'listed company', ours: true },
      { english: 'publicly listed company', ours: true },
    ],
    meaning:
      'A company whose shares are traded on an exchange. Places count those registered with them as a measure of success.',
    aliases: ['上市企业'],
    see: ['股上市'],
    grammar: { plural: 'listed companies' },
  },
  上下游企业: {
    kind: 'enterprise',
    reading: 'shàng-xiàyóu qǐyè',
    renderings: [{ english: 'upstream and downstream enterprises', ours: true }],
    meaning: 'Suppliers and buyers of a firm along the chain.',
    aliases: ['产业链上下游企业'],
    see: ['产业链', '链主'],
  },
  社会资本: {
    kind: 'term',
    reading: 'shèhuì zīběn',
    renderings: [
      { english: 'private capital', ours: true },
      { english: 'non-government capital', ours: true },
    ],
    meaning: 'Money that is not the government’s: of private firms, but also of state firms and funds.',
    see: ['民间资本'],
    caution: 'Not “social capital” in the sense of sociology.',
  },
  升规入统: {
    kind: 'term',
    reading: 'shēngguī rùtǒng',
    renderings: [{ english: 'rising above designated size and entering the statistics', ours: true }],
    meaning: 'A firm grows past the line and is taken into the monthly reporting; local governments count each case.',
    aliases: ['升规纳统', '升规上限', '升规入库'],
    see: ['小升规', '规上企业'],
  },
  世界500强: {
    kind: 'term',
    reading: 'shìjiè 500 qiáng',
    renderings: [{ english: 'Fortune Global 500', ours: true }],
    meaning:
      'The list of the world’s firms with the largest revenue in the magazine Fortune; local reports count how many have invested.',
    aliases: ['世界500强企业', '世界五百强', '财富世界500强'],
    see: ['跨国公司'],
    grammar: { plural: 'Fortune Global 500 companies' },
  },
  世界一流企业: {
    kind: 'enterprise',
    reading: 'shìjiè yīliú qǐyè',
    renderings: [
      { english: 'world-class enterprise', source: 'china-banking-news-soes-2023' },
      { english: 'world-class company', ours: true },
    ],
    meaning:
      'A firm among the best of the world in products, brand, innovation and governance: a goal set above all for central state-owned enterprises.',
    see: ['中央企业', '国有企业'],
    grammar: { plural: 'world-class enterprises' },
  },
  双百企业: {
    kind: 'enterprise',
    reading: 'shuāngbǎi qǐyè',
    renderings: [
      { english: 'Double-Hundred enterprise', ours: true },
      { english: 'enterprise of the Double-Hundred Action', ours: true },
    ],
    meaning:
      'A central or local state firm chosen for the “Double-Hundred Action”, a trial of wider market reforms begun in 2018.',
    aliases: ['双百行动'],
    see: ['国企改革', '科改企业'],
    level: 'central',
    grammar: { plural: 'Double-Hundred enterprises' },
  },
  四上企业: {
    kind: 'enterprise',
    reading: 'sìshàng qǐyè',
    renderings: [
      { english: 'enterprises above designated size in four sectors', ours: true },
      { english: '“four-above” enterprises', ours: true },
    ],
    meaning:
      'Short in statistics offices for all firms that report directly: industry, construction, trade and catering, services, and property.',
    see: ['规上企业', '限上企业'],
  },
  梯次培育: {
    kind: 'term',
    reading: 'tīcì péiyù',
    renderings: [{ english: 'tiered cultivation', source: 'merics-accelerator-state' }],
    meaning:
      'Raising firms in ranks: from start-up to specialised small firm, “little giant”, champion and leader, with fitting support on each rung.',
    see: ['梯度培育', '专精特新', '微成长、小升高、高壮大、大变强'],
  },
  梯度培育: {
    kind: 'term',
    reading: 'tīdù péiyù',
    renderings: [{ english: 'tiered cultivation', source: 'merics-accelerator-state' }],
    meaning:
      'The national form of raising firms by ranks: the industry ministry’s rules of 2022 on quality small and medium-sized firms bear the name.',
    see: ['梯次培育', '创新型中小企业'],
  },
  头部企业: {
    kind: 'enterprise',
    reading: 'tóubù qǐyè',
    renderings: [
      { english: 'top firm', ours: true },
      { english: 'leading enterprise', ours: true },
    ],
    meaning: 'One of the few largest firms of a trade, above all in internet and finance.',
    see: ['龙头企业'],
    grammar: { plural: 'top firms' },
  },
  拖欠企业账款: {
    kind: 'term',
    reading: 'tuōqiàn qǐyè zhàngkuǎn',
    renderings: [
      { english: 'overdue payments to enterprises', ours: true },
      { english: 'arrears owed to enterprises', ours: true },
      { english: 'government arrears owed to enterprises', ours: true },
      { english: 'overdue payments to SMEs', source: 'scio-miit-q1-2025' },
    ],
    meaning:
      'Bills that local governments and state firms have not paid to small private suppliers. Settling them is a task of the work reports.',
    aliases: ['拖欠中小企业账款', '拖欠民营企业账款', '清理拖欠企业账款'],
    see: ['中小企业', '民营企业'],
  },
  外商独资企业: {
    kind: 'enterprise',
    reading: 'wàishāng dúzī qǐyè',
    renderings: [{ english: 'wholly foreign-owned enterprise', ours: true }],
    meaning:
      'A firm with foreign owners only. Since 2020 the foreign investment law treats it by ordinary company law.',
    aliases: ['外资独资企业', '外商独资'],
    see: ['外资企业', '合资企业'],
    grammar: { plural: 'wholly foreign-owned enterprises' },
  },
  外资企业: {
    kind: 'enterprise',
    reading: 'wàizī qǐyè',
    renderings: [
      { english: 'foreign-funded enterprise', ours: true },
      { english: 'foreign-invested enterprise', ours: true },
    ],
    meaning:
      'A firm in China with foreign capital; in statistics those from Hong Kong, Macao and Taiwan are shown beside them.',
    aliases: ['外商投资企业', '外企'],
    see: ['民营企业'],
    grammar: { plural: 'foreign-funded enterprises' },
  },
  微型企业: {
    kind: 'enterprise',
    reading: 'wēixíng qǐyè',
    renderings: [{ english: 'micro enterprise', ours: true }],
    meaning:
      'The smallest size class of firm. In industry fewer than 20 staff or less than 3 million yuan of revenue a year.',
    see: ['小微企业', '中小企业'],
    grammar: { plural: 'micro enterprises' },
  },
  现代企业制度: {
    kind: 'term',
    reading: 'xiàndài qǐyè zhìdù',
    renderings: [
      { english: 'modern corporate system', ours: true },
      { english: 'modern enterprise system', ours: true },
    ],
    meaning:
      'Clear ownership, limited liability, a board and professional managers. With “Chinese characteristics” the Party committee has its place in it.',
    see: ['国有企业', '中国特色现代企业制度'],
  },
  乡镇企业: {
    kind: 'enterprise',
    reading: 'xiāngzhèn qǐyè',
    renderings: [
      { english: 'township and village enterprise', ours: true },
      { english: 'township enterprise', ours: true },
    ],
    meaning:
      'Firms of townships and villages, the engine of rural industry in the 1980s and 1990s; most have since become private.',
    see: ['民营企业'],
    grammar: { plural: 'township and village enterprises' },
  },
  限上企业: {
    kind: 'enterprise',
    reading: 'xiànshàng qǐyè',
    renderings: [
      { english: 'enterprise above designated size in trade and catering', ours: true },
      { english: 'above-quota trade enterprise', ours: true },
    ],
    meaning: 'A shop, wholesaler, hotel or restaurant large enough to report to the statistics office.',
    aliases: ['限额以上企业', '限额以上单位', '限额以上批发和零售业企业'],
    see: ['规上企业', '四上企业'],
    grammar: { plural: 'enterprises above designated size in trade and catering' },
  },
  小巨人: {
    kind: 'enterprise',
    reading: 'xiǎojùrén',
    renderings: [{ english: '“little giant”', source: 'xinhua-little-giants-2023' }],
    meaning:
      'A small or medium-sized firm of the highest of three tiers of the industry ministry: strong in one niche, in technology and in growth. There were more than 17,600 by 2025.',
    see: ['小巨人企业', '专精特新'],
    grammar: { plural: '“little giants”' },
    level: 'central',
  },
  小巨人企业: {
    kind: 'enterprise',
    reading: 'xiǎojùrén qǐyè',
    renderings: [
      { english: '“little giant” firm', source: 'xinhua-little-giants-2023' },
      { english: '“little giant” enterprise', source: 'henan-little-giants-2025' },
    ],
    meaning:
      'A small or medium-sized firm of the highest of three tiers of the industry ministry: strong in one niche, in technology and in growth. The title is reviewed every three years; there were more than 17,600 by 2025.',
    aliases: ['专精特新小巨人', '专精特新小巨人企业', '国家专精特新小巨人企业', '国家级专精特新小巨人企业'],
    see: ['专精特新', '专精特新中小企业', '单项冠军企业'],
    grammar: { plural: '“little giant” firms' },
    level: 'central',
  },
  小升高: {
    kind: 'term',
    reading: 'xiǎo shēng gāo',
    renderings: [{ english: 'small firms moving up to high-tech status', ours: true }],
    meaning: 'A step in local schemes for raising firms: small ones become certified high-tech firms.',
    see: ['微成长、小升高、高壮大、大变强', '高新技术企业'],
  },
  小升规: {
    kind: 'term',
    reading: 'xiǎo shēng guī',
    renderings: [{ english: 'small firms growing above the designated size', ours: true }],
    meaning:
      'A step of local schemes for raising firms: a small firm passes the line above which it reports to the statistics office. Bonuses are often paid for it.',
    see: ['规上企业', '个转企', '规转股'],
  },
  小微企业: {
    kind: 'enterprise',
    reading: 'xiǎo-wēi qǐyè',
    renderings: [
      { english: 'small and micro business', ours: true },
      { english: 'micro and small enterprise', ours: true },
      { english: 'micro and small business', ours: true },
    ],
    meaning: 'The two smallest size classes of firm, favoured in taxes and loans. Limits of size differ by trade.',
    see: ['中小企业', '微型企业'],
    grammar: { plural: 'small and micro businesses' },
  },
  小微企业融资: {
    kind: 'term',
    reading: 'xiǎowēi qǐyè róngzī',
    renderings: [{ english: 'financing for micro and small businesses', ours: true }],
    meaning:
      'How small firms come by credit: guarantees, quotas for banks, a “coordination mechanism” of 2024 with visits to every firm.',
    see: ['小微企业', '普惠金融'],
  },
  央国企: {
    kind: 'enterprise',
    reading: 'yāng-guóqǐ',
    renderings: [
      { english: 'central and local state-owned enterprises', ours: true },
      { english: 'central SOEs and other state-owned enterprises', ours: true },
    ],
    meaning: 'State firms of all levels; 央 those of the centre, 国 the rest.',
    aliases: ['央企国企', '国企央企'],
    see: ['中央企业', '国有企业'],
  },
  一流企业: {
    kind: 'enterprise',
    reading: 'yīliú qǐyè',
    renderings: [{ english: 'first-class enterprise', ours: true }],
    meaning: 'A firm among the best of its trade.',
    see: ['世界一流企业'],
    grammar: { plural: 'first-class enterprises' },
  },
  一利五率: {
    kind: 'formula',
    reading: 'yīlì-wǔlǜ',
    renderings: [{ english: 'one profit and five ratios', ours: true }],
    meaning:
      'The yardstick for central enterprises since 2023: total profit, and five ratios of debt, return, research, productivity and cash.',
    parts: [
      { chinese: '利润总额', english: 'total profit' },
      { chinese: '资产负债率', english: 'asset-liability ratio' },
      { chinese: '净资产收益率', english: 'return on equity' },
      { chinese: '研发经费投入强度', english: 'R&D intensity' },
      { chinese: '全员劳动生产率', english: 'overall labour productivity' },
      { chinese: '营业现金比率', english: 'operating cash ratio' },
    ],
    see: ['中央企业'],
    level: 'central',
    since: '2023',
  },
  隐形冠军: {
    kind: 'enterprise',
    reading: 'yǐnxíng guànjūn',
    renderings: [{ english: 'hidden champion', ours: true }],
    meaning:
      'A firm little known to the public that leads the world in a niche; the notion of the German Hermann Simon.',
    aliases: ['隐形冠军企业'],
    see: ['单项冠军'],
    grammar: { plural: 'hidden champions' },
  },
  有限公司: {
    kind: 'noun',
    reading: 'yǒuxiàn gōngsī',
    renderings: [
      { english: 'Co., Ltd.', ours: true },
      { english: 'limited company', ours: true },
    ],
    meaning: 'The end of most company names: liability is limited. Spelt out it is 有限责任公司 or 股份有限公司.',
    see: ['有限责任公司', '股份有限公司'],
    notIn: ['股份有限公司'],
  },
  有限责任公司: {
    kind: 'enterprise',
    reading: 'yǒuxiàn zérèn gōngsī',
    renderings: [{ english: 'limited liability company', ours: true }],
    meaning: 'The common form of company; the owners are liable only for what they put in.',
    see: ['股份有限公司'],
    grammar: { plural: 'limited liability companies' },
  },
  原创技术策源地: {
    kind: 'term',
    reading: 'yuánchuàng jìshù cèyuándì',
    renderings: [{ english: 'source of original technology', ours: true }],
    meaning: 'A role set for central enterprises: to be where wholly new technology comes from.',
    see: ['创新策源地', '中央企业'],
  },
  在孵企业: {
    kind: 'enterprise',
    reading: 'zài fū qǐyè',
    renderings: [
      { english: 'incubated enterprise', ours: true },
      { english: 'enterprise under incubation', ours: true },
    ],
    meaning: 'A young firm housed in an incubator.',
    see: ['孵化器', '初创企业'],
    grammar: { plural: 'incubated enterprises' },
  },
  '增强核心功能、提升核心竞争力': {
    kind: 'slogan',
    reading: 'zēngqiáng héxīn gōngnéng, tíshēng héxīn jìngzhēnglì',
    renderings: [
      { english: 'boosting core functions and competence', source: 'scio-soes-2024' },
      { english: 'enhancing core functions and core competitiveness', ours: true },
    ],
    meaning:
      'The double task of state firms since 2023: to serve the state’s security and services better and to compete better.',
    aliases: ['增强核心功能和核心竞争力', '增强核心功能提升核心竞争力', '增强核心功能、提高核心竞争力'],
    see: ['国有企业'],
  },
  战略性重组: {
    kind: 'term',
    reading: 'zhànlüèxìng chóngzǔ',
    renderings: [
      { english: 'strategic restructuring', ours: true },
      { english: 'strategic reorganization', ours: true },
    ],
    meaning:
      'Merging or regrouping state firms for a purpose of the state, often paired with 专业化整合, bringing like businesses together.',
    aliases: ['战略性重组和专业化整合'],
    see: ['国有企业'],
  },
  支持小微企业融资协调工作机制: {
    kind: 'programme',
    reading: 'zhīchí xiǎowēi qǐyè róngzī xiétiáo gōngzuò jīzhì',
    renderings: [
      { english: 'coordination mechanism for supporting financing of micro and small businesses', ours: true },
    ],
    meaning: 'Since October 2024: districts visit small firms, list those fit for credit and pass them to the banks.',
    aliases: ['小微企业融资协调工作机制'],
    see: ['小微企业融资'],
    since: '2024-10',
    grammar: { article: 'the' },
  },
  重点企业: {
    kind: 'enterprise',
    reading: 'zhòngdiǎn qǐyè',
    renderings: [
      { english: 'key enterprise', ours: true },
      { english: 'major enterprise', ours: true },
    ],
    meaning: 'A firm that an office watches or looks after specially; each has its list.',
    see: ['骨干企业'],
    grammar: { plural: 'key enterprises' },
  },
  中国特色现代企业制度: {
    kind: 'term',
    reading: 'Zhōngguó tèsè xiàndài qǐyè zhìdù',
    renderings: [
      { english: 'modern corporate system with Chinese characteristics', source: 'sasac-new-era' },
      { english: 'modern corporate structures with distinctive Chinese features', ours: true },
    ],
    meaning:
      'The modern company with the leadership of the Party built in: in state firms its committee discusses big matters before the board does.',
    see: ['现代企业制度', '国有企业'],
    level: 'central',
  },
  中小企业: {
    kind: 'enterprise',
    reading: 'zhōng-xiǎo qǐyè',
    renderings: [
      { english: 'small and medium-sized enterprise', source: 'henan-little-giants-2025' },
      { english: 'SME', source: 'scio-miit-q1-2025' },
    ],
    meaning:
      'Firms below the limits for large ones. In industry that is fewer than 1,000 staff or less than 400 million yuan of revenue; micro firms are often meant as well.',
    see: ['小微企业', '大型企业'],
    grammar: { plural: 'small and medium-sized enterprises' },
  },
  中小微企业: {
    kind: 'enterprise',
    reading: 'zhōng-xiǎo-wēi qǐyè',
    renderings: [
      { english: 'micro, small, and medium enterprises', ours: true },
      { english: 'micro, small and medium-sized enterprises (MSMEs)', ours: true },
    ],
    meaning: 'All firms below the large ones; the usual phrase in tax and credit policy.',
    see: ['中小企业', '小微企业'],
    grammar: { plural: 'micro, small, and medium enterprises' },
  },
  中央企业: {
    kind: 'enterprise',
    reading: 'zhōngyāng qǐyè',
    renderings: [
      { english: 'centrally administered state-owned enterprise', ours: true },
      { english: 'central SOE', ours: true },
      { english: 'central State-owned enterprise', source: 'ecns-work-report-2026' },
    ],
    meaning:
      'One of the about one hundred groups that the central government’s asset commission supervises, such as the oil, power and telecom firms; in a wider sense central financial firms too.',
    aliases: ['央企'],
    see: ['国有企业'],
    grammar: { plural: 'centrally administered state-owned enterprises' },
    level: 'central',
  },
  种子期: {
    kind: 'noun',
    reading: 'zhǒngzǐqī',
    renderings: [{ english: 'seed stage', ours: true }],
    meaning:
      'The first stage of a technology firm, before there is a product; then come start-up, growth and maturity.',
    aliases: ['种子期企业'],
    see: ['初创企业', '天使投资'],
  },
  种子企业: {
    kind: 'enterprise',
    reading: 'zhǒngzi qǐyè',
    renderings: [{ english: 'seed enterprise', ours: true }],
    meaning: 'Two things: a firm picked to grow into a larger title, or a maker of crop seeds. The context tells.',
    see: ['梯度培育', '种业振兴'],
    grammar: { plural: 'seed enterprises' },
  },
  专精特新: {
    kind: 'enterprise',
    reading: 'zhuān-jīng-tè-xīn',
    renderings: [
      { english: 'specialized and sophisticated', source: 'henan-little-giants-2025' },
      { english: 'specialized, refined, distinctive and innovative', ours: true },
      { english: 'specialized, refined, differential and innovative', ours: true },
      {
        english: 'special and sophisticated technologies to produce novel and unique products',
        source: 'scio-miit-2024',
      },
    ],
    meaning:
      'The four virtues wanted of small and medium-sized firms. Official English spells it out: “SMEs that use specialized and sophisticated technologies to produce novel and unique products”. It is also an official title, provincial in rank; the national tier above it is the “little giant”.',
    gloss: 'specialised, refined, distinctive, new',
    parts: [
      { chinese: '专业化', english: 'specialized' },
      { chinese: '精细化', english: 'refined' },
      { chinese: '特色化', english: 'distinctive' },
      { chinese: '新颖化', english: 'new' },
    ],
    notIn: ['专精特新小巨人'],
    see: ['专精特新中小企业', '小巨人企业'],
  },
  专精特新中小企业: {
    kind: 'enterprise',
    reading: 'zhuān-jīng-tè-xīn zhōng-xiǎo qǐyè',
    renderings: [
      { english: 'specialized and sophisticated SME', source: 'ecns-work-report-2026' },
      {
        english: 'SME that uses specialized and sophisticated technologies to produce novel and unique products',
        source: 'henan-little-giants-2025',
      },
      {
        english: 'specialized and sophisticated SME that produces novel and unique products',
        source: 'scio-miit-2024',
      },
    ],
    meaning:
      'The middle one of the industry ministry’s three tiers of quality small firms, named by provinces and municipalities for three years at a time. Above it stands the national “little giant”.',
    aliases: ['专精特新企业'],
    see: ['专精特新', '小巨人企业', '创新型中小企业'],
    grammar: { plural: 'specialized and sophisticated SMEs' },
    level: 'provincial',
  },
  专精特新专板: {
    kind: 'programme',
    reading: 'zhuān-jīng-tè-xīn zhuānbǎn',
    renderings: [{ english: 'specialized board for specialized and sophisticated SMEs', ours: true }],
    meaning:
      'A section of a regional equity market where “specialised and sophisticated” small firms are coached for a listing.',
    see: ['专精特新', '上市公司'],
  },
  注册资本: {
    kind: 'noun',
    reading: 'zhùcè zīběn',
    renderings: [{ english: 'registered capital', ours: true }],
    meaning: 'The sum that the owners of a company have promised to pay in; since 2024 within five years.',
    see: ['有限责任公司'],
  },
  准独角兽企业: {
    kind: 'enterprise',
    reading: 'zhǔn dújiǎoshòu qǐyè',
    renderings: [
      { english: 'potential unicorn', ours: true },
      { english: 'quasi-unicorn company', ours: true },
    ],
    meaning: 'A private technology firm on the way to a value of a billion dollars; lists differ in what they ask.',
    aliases: ['准独角兽', '潜在独角兽', '潜在独角兽企业', '未来独角兽', '种子独角兽企业'],
    see: ['独角兽企业', '瞪羚企业'],
    grammar: { plural: 'potential unicorns' },
  },
  助企纾困: {
    kind: 'slogan',
    reading: 'zhùqǐ shūkùn',
    renderings: [
      { english: 'helping enterprises overcome difficulties', ours: true },
      { english: 'enterprise relief', ours: true },
    ],
    meaning: 'Tax, rent, credit and social-insurance relief for firms in hard times.',
    aliases: ['纾困', '纾困政策', '纾困解难'],
    see: ['惠企政策', '中小企业'],
  },
  主责主业: {
    kind: 'term',
    reading: 'zhǔzé zhǔyè',
    renderings: [
      { english: 'core responsibilities and main business', ours: true },
      { english: 'main responsibilities and core businesses', ours: true },
    ],
    meaning: 'What a state firm is there for. It is told to put its money there and to leave side lines.',
    see: ['国有企业', '中央企业'],
  },
  总部经济: {
    kind: 'term',
    reading: 'zǒngbù jīngjì',
    renderings: [{ english: 'headquarters economy', ours: true }],
    meaning: 'Drawing head offices for the sake of their tax, jobs and services, while the plants may be elsewhere.',
    see: ['总部企业'],
  },
  总部企业: {
    kind: 'enterprise',
    reading: 'zǒngbù qǐyè',
    renderings: [{ english: 'headquarters enterprise', ours: true }],
    meaning:
      'A firm that has its head office in the city. Rules say what turnover or tax earns the title, and what rewards go with it.',
    see: ['总部经济', '地区总部'],
    grammar: { plural: 'headquarters enterprises' },
  },
};

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
    renderings: [{ english: 'innovative enterprise', source: 'shine-work-report-words-2025' }],
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
    renderings: [{ english: 'startup', ours: true }],
    meaning: 'A newly founded firm, in policy usually one in technology.',
    grammar: { plural: 'startups' },
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
  独角兽企业: {
    kind: 'enterprise',
    reading: 'dújiǎoshòu qǐyè',
    renderings: [
      { english: 'unicorn company', source: 'scmp-little-giants-2025' },
      { english: 'unicorn enterprise', source: 'shine-work-report-words-2025' },
    ],
    meaning:
      'A private firm, not listed, valued at one billion US dollars or more. Local policy sets numbers to be reached.',
    aliases: ['独角兽'],
    see: ['瞪羚企业'],
    grammar: { plural: 'unicorn companies' },
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
  科技领军企业: {
    kind: 'enterprise',
    reading: 'kējì lǐngjūn qǐyè',
    renderings: [{ english: 'leading high-tech enterprise', ours: true }],
    meaning:
      'A firm strong enough in research to lead a national project. Such firms are counted among the country’s forces of strategic science and technology.',
    see: ['领军企业', '国家战略科技力量'],
    grammar: { plural: 'leading high-tech enterprises' },
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
    ],
    meaning:
      'A small or medium-sized technology firm entered in the national register after a points test. It may deduct more of its R&D spending from tax.',
    see: ['科技型企业'],
    grammar: { plural: 'technology-based SMEs' },
    level: 'central',
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
  上市公司: {
    kind: 'enterprise',
    reading: 'shàngshì gōngsī',
    renderings: [{ english: 'listed company', ours: true }],
    meaning:
      'A company whose shares are traded on an exchange. Places count those registered with them as a measure of success.',
    aliases: ['上市企业'],
    see: ['股上市'],
    grammar: { plural: 'listed companies' },
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
    renderings: [{ english: 'top firm', ours: true }],
    meaning: 'One of the few largest firms of a trade, above all in internet and finance.',
    see: ['龙头企业'],
    grammar: { plural: 'top firms' },
  },
  外资企业: {
    kind: 'enterprise',
    reading: 'wàizī qǐyè',
    renderings: [{ english: 'foreign-funded enterprise', ours: true }],
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
    ],
    meaning: 'The two smallest size classes of firm, favoured in taxes and loans. Limits of size differ by trade.',
    see: ['中小企业', '微型企业'],
    grammar: { plural: 'small and micro businesses' },
  },
  中小企业: {
    kind: 'enterprise',
    reading: 'zhōng-xiǎo qǐyè',
    renderings: [
      { english: 'small and medium-sized enterprise', source: 'henan-little-giants-2025' },
      { english: 'SME', source: 'china-daily-hk-little-giants' },
    ],
    meaning:
      'Firms below the limits for large ones. In industry that is fewer than 1,000 staff or less than 400 million yuan of revenue; micro firms are often meant as well.',
    aliases: ['中小微企业'],
    see: ['小微企业', '大型企业'],
    grammar: { plural: 'small and medium-sized enterprises' },
  },
  中央企业: {
    kind: 'enterprise',
    reading: 'zhōngyāng qǐyè',
    renderings: [
      { english: 'centrally administered state-owned enterprise', ours: true },
      { english: 'central SOE', ours: true },
    ],
    meaning:
      'One of the about one hundred groups that the central government’s asset commission supervises, such as the oil, power and telecom firms; in a wider sense central financial firms too.',
    aliases: ['央企'],
    see: ['国有企业'],
    grammar: { plural: 'centrally administered state-owned enterprises' },
    level: 'central',
  },
  专精特新: {
    kind: 'enterprise',
    reading: 'zhuān-jīng-tè-xīn',
    renderings: [
      { english: 'specialized and sophisticated', source: 'henan-little-giants-2025' },
      { english: 'specialized, refined, distinctive and innovative', ours: true },
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
      { english: 'specialized and sophisticated SME', source: 'henan-little-giants-2025' },
      {
        english: 'SME that uses specialized and sophisticated technologies to produce novel and unique products',
        source: 'henan-little-giants-2025',
      },
    ],
    meaning:
      'The middle one of the industry ministry’s three tiers of quality small firms, named by provinces and municipalities for three years at a time. Above it stands the national “little giant”.',
    aliases: ['专精特新企业'],
    see: ['专精特新', '小巨人企业', '创新型中小企业'],
    grammar: { plural: 'specialized and sophisticated SMEs' },
    level: 'provincial',
  },
};

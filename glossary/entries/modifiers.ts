/** Adjectives and adverbs of policy Chinese: how far each reaches, and what it leaves unsaid. */
import type { EntryTable } from '../entry.ts';

export const modifiers: EntryTable = {
  标志性: {
    kind: 'modifier',
    reading: 'biāozhìxìng',
    renderings: [{ english: 'landmark', ours: true }],
    meaning: 'That stands for a whole.',
  },
  常态化: {
    kind: 'modifier',
    reading: 'chángtàihuà',
    renderings: [
      { english: 'regular', ours: true },
      { english: 'on a regular basis', ours: true },
    ],
    meaning: 'As a matter of course.',
  },
  长效: {
    kind: 'modifier',
    reading: 'chángxiào',
    renderings: [
      { english: 'long-term', ours: true },
      { english: 'long-acting', ours: true },
    ],
    meaning: 'Lasting, of mechanisms that are to outlive a campaign.',
  },
  持续: {
    kind: 'modifier',
    reading: 'chíxù',
    renderings: [
      { english: 'continuously', ours: true },
      { english: 'sustained', ours: true },
    ],
    meaning: 'Going on without a break. Before a verb it says that the work is not new and will not stop.',
    notIn: ['可持续', '不可持续'],
  },
  颠覆性: {
    kind: 'modifier',
    reading: 'diānfùxìng',
    renderings: [{ english: 'disruptive', ours: true }],
    meaning: 'Of technology: overturning what was there before.',
  },
  多层次: {
    kind: 'modifier',
    reading: 'duō céngcì',
    renderings: [
      { english: 'multi-level', ours: true },
      { english: 'multi-tiered', ours: true },
    ],
    meaning: 'On several levels, of markets, insurance and cooperation.',
  },
  高标准: {
    kind: 'modifier',
    reading: 'gāo biāozhǔn',
    renderings: [{ english: 'high-standard', ours: true }],
    meaning: 'Done or built to a demanding standard. It sets no figure unless one follows.',
    notIn: ['提高标准', '较高标准', '最高标准', '更高标准'],
  },
  高端化: {
    kind: 'modifier',
    reading: 'gāoduānhuà',
    renderings: [
      { english: 'moving up-market', ours: true },
      { english: 'high-end', ours: true },
    ],
    meaning:
      'Moving up to products of higher value and technology. One of three directions of industrial upgrading, with intelligent and green.',
    see: ['高端化、智能化、绿色化'],
    notIn: ['高端化学', '高端化工', '高端化妆'],
  },
  高水平: {
    kind: 'modifier',
    reading: 'gāo shuǐpíng',
    renderings: [
      { english: 'high-level', ours: true },
      { english: 'high-standard', ours: true },
    ],
    meaning:
      'Of a high standard, said of opening up, universities, talent or self-reliance. It praises the aim and gives no measure.',
    notIn: ['提高水平', '较高水平', '最高水平', '更高水平'],
  },
  高质量: {
    kind: 'modifier',
    reading: 'gāo zhìliàng',
    renderings: [{ english: 'high-quality', ours: true }],
    meaning:
      'Of high quality. With “development” it stands for growth judged by efficiency and innovation instead of speed alone.',
    see: ['高质量发展'],
    notIn: ['提高质量', '更高质量', '较高质量'],
  },
  更加积极有为: {
    kind: 'modifier',
    reading: 'gèngjiā jījí yǒu wéi',
    renderings: [{ english: 'more proactive', ours: true }],
    meaning: 'Of macro policy since December 2024.',
  },
  关键: {
    kind: 'modifier',
    reading: 'guānjiàn',
    renderings: [
      { english: 'key', ours: true },
      { english: 'crucial', ours: true },
    ],
    meaning: 'On which the outcome depends. As a noun it means “the key”.',
    notIn: ['关键帧'],
  },
  规范化: {
    kind: 'modifier',
    reading: 'guīfànhuà',
    renderings: [{ english: 'standardized', ours: true }],
    meaning: 'Brought under common rules and norms.',
  },
  国家级: {
    kind: 'modifier',
    reading: 'guójiājí',
    renderings: [{ english: 'national-level', ours: true }],
    meaning: 'Granted or recognized by the central government, as against provincial or city level.',
    notIn: ['国家级别'],
  },
  加速: {
    kind: 'modifier',
    reading: 'jiāsù',
    renderings: [
      { english: 'at a faster pace', ours: true },
      { english: 'accelerating', ours: true },
    ],
    meaning: 'With growing speed. As a verb it means “accelerate”.',
    notIn: ['加速度', '加速器', '增加速度'],
  },
  基础性: {
    kind: 'modifier',
    reading: 'jīchǔxìng',
    renderings: [{ english: 'fundamental', ours: true }],
    meaning: 'At the base of everything else, of work and research.',
  },
  阶段性: {
    kind: 'modifier',
    reading: 'jiēduànxìng',
    renderings: [
      { english: 'temporary', ours: true },
      { english: 'phased', ours: true },
    ],
    meaning: 'For a stage only, of policies and results.',
  },
  积极稳妥: {
    kind: 'modifier',
    reading: 'jījí wěntuǒ',
    renderings: [{ english: 'active yet prudent', ours: true }],
    meaning: 'Going ahead, but with care, said of carbon goals, reform or debt.',
    see: ['稳妥'],
  },
  精细化: {
    kind: 'modifier',
    reading: 'jīngxìhuà',
    renderings: [
      { english: 'meticulous', ours: true },
      { english: 'refined', ours: true },
    ],
    meaning: 'With fine detail, of the management of cities.',
  },
  集群化: {
    kind: 'modifier',
    reading: 'jíqúnhuà',
    renderings: [{ english: 'cluster-based', ours: true }],
    meaning: 'In clusters of firms that are near and linked.',
  },
  集约化: {
    kind: 'modifier',
    reading: 'jíyuēhuà',
    renderings: [{ english: 'intensive', ours: true }],
    meaning: 'With little to much effect.',
  },
  开创性: {
    kind: 'modifier',
    reading: 'kāichuàngxìng',
    renderings: [
      { english: 'pioneering', ours: true },
      { english: 'groundbreaking', ours: true },
    ],
    meaning: 'Done for the first time and opening a way for others.',
  },
  跨部门: {
    kind: 'modifier',
    reading: 'kuà bùmén',
    renderings: [{ english: 'interdepartmental', ours: true }],
    meaning: 'Across organs of government, of data and inspections.',
  },
  宽领域: {
    kind: 'modifier',
    reading: 'kuān lǐngyù',
    renderings: [{ english: 'wide-ranging', ours: true }],
    meaning: 'In many fields, of opening and cooperation.',
  },
  跨区域: {
    kind: 'modifier',
    reading: 'kuà qūyù',
    renderings: [{ english: 'cross-regional', ours: true }],
    meaning: 'Across the borders of regions and provinces.',
  },
  绿色化: {
    kind: 'modifier',
    reading: 'lǜsèhuà',
    renderings: [
      { english: 'green', ours: true },
      { english: 'going green', ours: true },
    ],
    meaning: 'Made cleaner and less wasteful of energy. One of three directions of industrial upgrading.',
    see: ['高端化、智能化、绿色化'],
    notIn: ['绿色化学', '绿色化工', '绿色化肥'],
  },
  苗头性: {
    kind: 'modifier',
    reading: 'miáotouxìng',
    renderings: [{ english: 'emerging', ours: true }],
    meaning: 'Of problems that are just beginning to show and had better be seen to.',
    aliases: ['苗头性倾向性'],
  },
  品牌化: {
    kind: 'modifier',
    reading: 'pǐnpáihuà',
    renderings: [{ english: 'brand-based', ours: true }],
    meaning: 'Under brands that buyers know.',
  },
  普惠性: {
    kind: 'modifier',
    reading: 'pǔhuìxìng',
    renderings: [
      { english: 'inclusive', ours: true },
      { english: 'public-interest', ours: true },
    ],
    meaning: 'Open to all at a price they can pay, of kindergartens, care and credit.',
  },
  前瞻性: {
    kind: 'modifier',
    reading: 'qiánzhānxìng',
    renderings: [{ english: 'forward-looking', ours: true }],
    meaning: 'Made with a view to what is coming, of plans and research.',
  },
  全方位: {
    kind: 'modifier',
    reading: 'quánfāngwèi',
    renderings: [
      { english: 'all-round', ours: true },
      { english: 'comprehensive', ours: true },
    ],
    meaning: 'In every direction and respect, of opening and support.',
  },
  全力: {
    kind: 'modifier',
    reading: 'quánlì',
    renderings: [
      { english: 'with full force', ours: true },
      { english: 'all-out', ours: true },
    ],
    meaning: 'With all one’s strength. It stresses effort and says nothing of the result.',
    notIn: ['安全力量', '全力以赴', '安全力度'],
  },
  全链条: {
    kind: 'modifier',
    reading: 'quán liàntiáo',
    renderings: [
      { english: 'whole-chain', ours: true },
      { english: 'end-to-end', ours: true },
    ],
    meaning:
      'Covering every link from beginning to end: of support for innovative drugs, of supervision, of an industry.',
    notIn: ['健全链条'],
  },
  全面: {
    kind: 'modifier',
    reading: 'quánmiàn',
    renderings: [
      { english: 'comprehensive', ours: true },
      { english: 'across the board', ours: true },
    ],
    meaning: 'Covering all sides and leaving none out.',
    notIn: ['安全面临', '安全面积', '安全面具', '安全面前'],
  },
  全区: {
    kind: 'modifier',
    reading: 'quánqū',
    renderings: [
      { english: 'district-wide', ours: true },
      { english: 'the whole district', ours: true },
    ],
    meaning: 'Of the whole district or autonomous region, as the article’s place tells.',
    notIn: ['安全区', '保全区', '完全区别', '完全区分'],
  },
  全省: {
    kind: 'modifier',
    reading: 'quánshěng',
    renderings: [
      { english: 'province-wide', ours: true },
      { english: 'the whole province', ours: true },
    ],
    meaning: 'Of the whole province that the article speaks of.',
  },
  全生命周期: {
    kind: 'modifier',
    reading: 'quán shēngmìng zhōuqī',
    renderings: [{ english: 'full life-cycle', ours: true }],
    meaning: 'From beginning to end.',
  },
  全市: {
    kind: 'modifier',
    reading: 'quánshì',
    renderings: [
      { english: 'city-wide', ours: true },
      { english: 'the whole city', ours: true },
    ],
    meaning:
      'Of the whole city that the article speaks of, with its districts and counties. In Chongqing that is an area the size of a province.',
    notIn: ['安全市场', '健全市场'],
  },
  全周期: {
    kind: 'modifier',
    reading: 'quán zhōuqī',
    renderings: [
      { english: 'full-cycle', ours: true },
      { english: 'whole-cycle', ours: true },
    ],
    meaning: 'Over the whole life.',
  },
  融合化: {
    kind: 'modifier',
    reading: 'rónghéhuà',
    renderings: [{ english: 'integrated', ours: true }],
    meaning: 'Joined with other industries, one of the marks of new industry.',
  },
  深度: {
    kind: 'modifier',
    reading: 'shēndù',
    renderings: [
      { english: 'in depth', ours: true },
      { english: 'deep', ours: true },
    ],
    meaning: 'Thorough, said of integration, cooperation or processing. As a noun it means “depth”.',
  },
  省级: {
    kind: 'modifier',
    reading: 'shěngjí',
    renderings: [{ english: 'provincial-level', ours: true }],
    meaning: 'Granted or run by a province, autonomous region or municipality directly under the central government.',
    notIn: ['省级别'],
  },
  深入: {
    kind: 'modifier',
    reading: 'shēnrù',
    renderings: [
      { english: 'in depth', ours: true },
      { english: 'thoroughly', ours: true },
    ],
    meaning: 'Going deep. Before a verb it asks for thorough work; before a place it means going there in person.',
  },
  适度超前: {
    kind: 'modifier',
    reading: 'shìdù chāoqián',
    renderings: [{ english: 'appropriately ahead of time', ours: true }],
    meaning: 'Somewhat before it is needed, of roads, power and networks.',
  },
  市级: {
    kind: 'modifier',
    reading: 'shìjí',
    renderings: [
      { english: 'municipal-level', ours: true },
      { english: 'city-level', ours: true },
    ],
    meaning:
      'Granted or run by a city. In Chongqing and the other three municipalities directly under the central government it ranks with the provincial level.',
    notIn: ['城市级', '超市级', '市级别'],
  },
  首批: {
    kind: 'modifier',
    reading: 'shǒupī',
    renderings: [
      { english: 'first batch of', ours: true },
      { english: 'first group of', ours: true },
    ],
    meaning: 'The first group to be chosen or admitted, with more to follow.',
    notIn: ['首批次'],
  },
  率先: {
    kind: 'modifier',
    reading: 'shuàixiān',
    renderings: [
      { english: 'taking the lead', ours: true },
      { english: 'first', ours: true },
    ],
    meaning: 'Ahead of others: the region or firm does it before the rest of the country.',
  },
  梯次: {
    kind: 'modifier',
    reading: 'tīcì',
    renderings: [
      { english: 'tiered', ours: true },
      { english: 'in tiers', ours: true },
    ],
    meaning: 'Arranged in tiers or steps, from small to large or from early to mature.',
    see: ['梯次培育'],
  },
  突破性: {
    kind: 'modifier',
    reading: 'tūpòxìng',
    renderings: [{ english: 'breakthrough', ours: true }],
    meaning: 'That breaks through.',
  },
  稳步: {
    kind: 'modifier',
    reading: 'wěnbù',
    renderings: [{ english: 'steadily', ours: true }],
    meaning: 'Step by step and without haste or relapse.',
  },
  稳妥: {
    kind: 'modifier',
    reading: 'wěntuǒ',
    renderings: [
      { english: 'prudent', ours: true },
      { english: 'in a steady and prudent manner', ours: true },
    ],
    meaning: 'With care and without undue risk, of reform and risk control.',
  },
  稳妥有序: {
    kind: 'modifier',
    reading: 'wěntuǒ yǒuxù',
    renderings: [{ english: 'prudent and orderly', ours: true }],
    meaning: 'With care and step by step.',
    see: ['稳妥'],
  },
  现代化: {
    kind: 'modifier',
    reading: 'xiàndàihuà',
    renderings: [
      { english: 'modern', ours: true },
      { english: 'modernized', ours: true },
      { english: 'modernisation', ours: true },
    ],
    meaning:
      'Brought up to the modern state of technology and organisation. As a noun it is “modernisation”, the central aim of Chinese policy.',
    see: ['中国式现代化'],
    notIn: ['现代化工产业', '现代化工园', '现代化工基地', '现代化工集群'],
  },
  先导性: {
    kind: 'modifier',
    reading: 'xiāndǎoxìng',
    renderings: [{ english: 'pioneering', ours: true }],
    meaning: 'Going before the rest, of industries that will lead.',
  },
  系统性: {
    kind: 'modifier',
    reading: 'xìtǒngxìng',
    renderings: [
      { english: 'systematic', ours: true },
      { english: 'systemic', ours: true },
    ],
    meaning: 'Treating a matter as one connected whole. Of risk it means “systemic”.',
    notIn: ['系统性能'],
  },
  依法依规: {
    kind: 'modifier',
    reading: 'yīfǎ-yīguī',
    renderings: [{ english: 'in accordance with laws and regulations', ours: true }],
    meaning: 'By law and by rules, of closures, fines and approvals.',
  },
  一流: {
    kind: 'modifier',
    reading: 'yīliú',
    renderings: [
      { english: 'first-class', ours: true },
      { english: 'first-rate', ours: true },
    ],
    meaning: 'Among the best. “World-class” where the Chinese adds “world”.',
    notIn: ['统一流程', '统一流通', '统一流动', '同一流域', '单一流程', '唯一流', '每一流程'],
  },
  引领性: {
    kind: 'modifier',
    reading: 'yǐnlǐngxìng',
    renderings: [{ english: 'leading', ours: true }],
    meaning: 'Showing others the way, of technology and projects.',
  },
  有序: {
    kind: 'modifier',
    reading: 'yǒuxù',
    renderings: [
      { english: 'orderly', ours: true },
      { english: 'in an orderly way', ours: true },
    ],
    meaning: 'In good order and at a controlled pace; it warns against rushing.',
  },
  战略性: {
    kind: 'modifier',
    reading: 'zhànlüèxìng',
    renderings: [{ english: 'strategic', ours: true }],
    meaning: 'Of lasting weight for the nation’s position, not just for one sector.',
    see: ['战略性新兴产业'],
  },
  制度化: {
    kind: 'modifier',
    reading: 'zhìdùhuà',
    renderings: [{ english: 'institutionalized', ours: true }],
    meaning: 'Made into a standing system of rules.',
  },
  智能化: {
    kind: 'modifier',
    reading: 'zhìnénghuà',
    renderings: [
      { english: 'intelligent', ours: true },
      { english: 'smart', ours: true },
    ],
    meaning: 'Made intelligent with data, networks and AI. One of three directions of industrial upgrading.',
    see: ['高端化、智能化、绿色化'],
  },
  重大: {
    kind: 'modifier',
    reading: 'zhòngdà',
    renderings: [
      { english: 'major', ours: true },
      { english: 'significant', ours: true },
    ],
    meaning: 'Of great weight. Before “project” or “policy” it marks a class that a higher level decides on.',
    notIn: [
      '严重大气',
      '加重大家',
      '注重大局',
      '注重大家',
      '体重大于',
      '比重大于',
      '比重大幅',
      '超重大件',
      '注重大学',
      '严重大面积',
    ],
  },
  纵深: {
    kind: 'modifier',
    reading: 'zòngshēn',
    renderings: [{ english: 'in depth', ours: true }],
    meaning: 'Into the depth, a military word: reform or integration is pushed deeper instead of wider.',
  },
};

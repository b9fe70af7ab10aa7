/** The Party’s set phrases, doctrine and discipline. Sorted by reading. */
import type { EntryTable } from '../entry.ts';

export const party: EntryTable = {
  党的建设: {
    kind: 'term',
    reading: 'dǎng de jiànshè',
    renderings: [{ english: 'Party building', source: 'party-congress-report-2022' }],
    meaning: 'The Party’s work on its own organisation, ideas, conduct and discipline.',
    aliases: ['党建'],
    caution: 'Not construction work: 建设 here means building up an organisation.',
  },
  党中央集中统一领导: {
    kind: 'term',
    reading: 'Dǎngzhōngyāng jízhōng tǒngyī lǐngdǎo',
    renderings: [{ english: 'centralised, unified leadership of the Party Central Committee', ours: true }],
    meaning: 'The rule that the Central Committee has the last word in all fields.',
    aliases: ['党中央权威和集中统一领导'],
  },
  第二个百年奋斗目标: {
    kind: 'term',
    reading: 'dì-èr gè bǎinián fèndòu mùbiāo',
    renderings: [{ english: 'Second Centenary Goal', source: 'party-congress-report-2022' }],
    meaning: 'To build China into a great modern socialist country by 2049, the centenary of the People’s Republic.',
    see: ['全面建设社会主义现代化国家'],
  },
  反腐败: {
    kind: 'term',
    reading: 'fǎn fǔbài',
    renderings: [{ english: 'fight against corruption', ours: true }],
    meaning: 'The Party’s campaign against bribery and abuse of office, led by its discipline commission.',
    aliases: ['反腐', '反腐败斗争'],
    see: ['全面从严治党'],
  },
  共建共治共享: {
    kind: 'term',
    reading: 'gòngjiàn gòngzhì gòngxiǎng',
    renderings: [{ english: 'joint contribution, joint governance and shared benefits', ours: true }],
    meaning: 'A maxim of social governance: residents and bodies build and run things together and all benefit.',
    aliases: ['共建共治共享的社会治理制度'],
  },
  进一步全面深化改革: {
    kind: 'term',
    reading: 'jìnyībù quánmiàn shēnhuà gǎigé',
    renderings: [{ english: 'further deepening reform comprehensively', source: 'third-plenum-resolution-2024' }],
    meaning:
      'The subject of the Third Plenum of July 2024, whose resolution lists the reforms to be completed by 2029.',
    see: ['全面深化改革'],
  },
  两个毫不动摇: {
    kind: 'formula',
    reading: 'liǎng gè háo bù dòngyáo',
    renderings: [{ english: 'Two Unwaverings', ours: true }],
    meaning:
      'The pledge both to develop the public sector and to support the private sector of the economy without wavering.',
    parts: [
      {
        chinese: '毫不动摇巩固和发展公有制经济',
        english: 'unswervingly consolidating and developing the public sector',
      },
      {
        chinese: '毫不动摇鼓励、支持、引导非公有制经济发展',
        english: 'unswervingly encouraging, supporting and guiding the non-public sector',
      },
    ],
    see: ['公有制经济', '非公有制经济'],
  },
  两个确立: {
    kind: 'formula',
    reading: 'liǎng gè quèlì',
    renderings: [{ english: 'Two Affirmations', ours: true }],
    meaning:
      'That Xi Jinping’s core position in the Party and the guiding role of his thought have been established. The Party’s 2021 resolution on its history made it a set phrase.',
    parts: [
      {
        chinese: '确立习近平同志党中央的核心、全党的核心地位',
        english: 'affirming Xi Jinping’s core position on the Central Committee and in the whole Party',
      },
      {
        chinese: '确立习近平新时代中国特色社会主义思想的指导地位',
        english:
          'affirming the guiding role of Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era',
      },
    ],
    see: ['两个维护'],
  },
  两个维护: {
    kind: 'formula',
    reading: 'liǎng gè wéihù',
    renderings: [{ english: 'Two Upholds', ours: true }],
    meaning:
      'The duty to uphold Xi Jinping’s core position and to uphold the Central Committee’s authority and its centralised, unified leadership.',
    parts: [
      {
        chinese: '维护习近平总书记党中央的核心、全党的核心地位',
        english: 'upholding Xi Jinping’s core position on the Central Committee and in the whole Party',
      },
      {
        chinese: '维护党中央权威和集中统一领导',
        english: 'upholding the Central Committee’s authority and its centralised, unified leadership',
      },
    ],
    see: ['两个确立'],
  },
  全过程人民民主: {
    kind: 'term',
    reading: 'quán guòchéng rénmín mínzhǔ',
    renderings: [{ english: 'whole-process people’s democracy', source: 'party-congress-report-2022' }],
    meaning: 'The Party’s name for its own system of consultation and elections, set against Western democracy.',
  },
  全面从严治党: {
    kind: 'term',
    reading: 'quánmiàn cóngyán zhìdǎng',
    renderings: [{ english: 'full and rigorous Party self-governance', source: 'party-congress-report-2022' }],
    meaning:
      'Strict discipline and supervision of the Party’s own members and organs, with the fight against corruption at its heart.',
    aliases: ['从严治党'],
    see: ['反腐败'],
  },
  全面建设社会主义现代化国家: {
    kind: 'term',
    reading: 'quánmiàn jiànshè shèhuì zhǔyì xiàndàihuà guójiā',
    renderings: [
      { english: 'building a modern socialist country in all respects', source: 'party-congress-report-2022' },
    ],
    meaning: 'The Party’s main task since 2021, with steps set for 2035 and for the middle of the century.',
    aliases: ['社会主义现代化国家'],
    see: ['第二个百年奋斗目标'],
  },
  全面深化改革: {
    kind: 'term',
    reading: 'quánmiàn shēnhuà gǎigé',
    renderings: [{ english: 'comprehensively deepening reform', source: 'party-congress-report-2022' }],
    meaning:
      'Reform in all fields at once, economic and political, as set out by the Third Plenum of 2013 and carried on by that of 2024.',
  },
  人类命运共同体: {
    kind: 'term',
    reading: 'rénlèi mìngyùn gòngtóngtǐ',
    renderings: [{ english: 'human community with a shared future', source: 'party-congress-report-2022' }],
    meaning: 'The foreign-policy idea that all countries share one fate and should work together.',
    aliases: ['构建人类命运共同体'],
  },
  四个全面: {
    kind: 'formula',
    reading: 'sì gè quánmiàn',
    renderings: [{ english: 'Four-Pronged Comprehensive Strategy', source: 'party-congress-report-2022' }],
    meaning:
      'Four aims to be pursued in full: a modern socialist country, reform, law-based governance and Party self-governance.',
    aliases: ['四个全面战略布局'],
    parts: [
      { chinese: '全面建设社会主义现代化国家', english: 'building a modern socialist country in all respects' },
      { chinese: '全面深化改革', english: 'comprehensively deepening reform' },
      { chinese: '全面依法治国', english: 'law-based governance on all fronts' },
      { chinese: '全面从严治党', english: 'full and rigorous Party self-governance' },
    ],
    see: ['五位一体'],
  },
  四个意识: {
    kind: 'formula',
    reading: 'sì gè yìshí',
    renderings: [{ english: 'Four Consciousnesses', ours: true }],
    meaning:
      'Four attitudes asked of Party members: political integrity, thinking in big-picture terms, following the leadership core, and keeping in line with the central leadership.',
    parts: [
      { chinese: '政治意识', english: 'political integrity' },
      { chinese: '大局意识', english: 'thinking in big-picture terms' },
      { chinese: '核心意识', english: 'following the leadership core' },
      { chinese: '看齐意识', english: 'keeping in alignment with the central Party leadership' },
    ],
    see: ['四个自信', '两个维护'],
  },
  四个自信: {
    kind: 'formula',
    reading: 'sì gè zìxìn',
    renderings: [{ english: 'Four-sphere Confidence', ours: true }],
    meaning: 'Confidence in the path, theory, system and culture of socialism with Chinese characteristics.',
    parts: [
      { chinese: '道路自信', english: 'confidence in the path' },
      { chinese: '理论自信', english: 'confidence in the theory' },
      { chinese: '制度自信', english: 'confidence in the system' },
      { chinese: '文化自信', english: 'confidence in the culture' },
    ],
    see: ['四个意识'],
  },
  统一战线: {
    kind: 'term',
    reading: 'tǒngyī zhànxiàn',
    renderings: [{ english: 'united front', source: 'party-congress-report-2022' }],
    meaning:
      'The Party’s work with people outside it: other parties, business people, religious groups, people overseas.',
    aliases: ['统战'],
  },
  五位一体: {
    kind: 'formula',
    reading: 'wǔwèi-yītǐ',
    renderings: [{ english: 'Five-Sphere Integrated Plan', source: 'party-congress-report-2022' }],
    meaning: 'The plan to advance economic, political, cultural, social and ecological development together.',
    aliases: ['五位一体总体布局'],
    parts: [
      { chinese: '经济建设', english: 'economic development' },
      { chinese: '政治建设', english: 'political development' },
      { chinese: '文化建设', english: 'cultural development' },
      { chinese: '社会建设', english: 'social development' },
      { chinese: '生态文明建设', english: 'ecological advancement' },
    ],
    see: ['四个全面'],
  },
  习近平新时代中国特色社会主义思想: {
    kind: 'term',
    reading: 'Xí Jìnpíng xīnshídài Zhōngguó tèsè shèhuì zhǔyì sīxiǎng',
    renderings: [
      {
        english: 'Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era',
        source: 'party-congress-report-2022',
      },
    ],
    meaning:
      'The guiding doctrine written into the Party constitution in 2017. Texts name it in full where they profess loyalty to it.',
    since: '2017',
  },
  新时代: {
    kind: 'term',
    reading: 'xīnshídài',
    renderings: [{ english: 'new era', source: 'party-congress-report-2022' }],
    meaning: 'The time since the Party congress of 2012, in the Party’s own counting of periods.',
  },
  巡视: {
    kind: 'term',
    reading: 'xúnshì',
    renderings: [{ english: 'disciplinary inspection', ours: true }],
    meaning:
      'The tour of an inspection team that a Party committee sends to look into lower organs and state companies.',
    aliases: ['巡视工作', '中央巡视'],
  },
  依法治国: {
    kind: 'term',
    reading: 'yīfǎ zhìguó',
    renderings: [{ english: 'law-based governance', source: 'party-congress-report-2022' }],
    meaning: 'Governing by means of laws, under the Party’s leadership.',
    aliases: ['全面依法治国'],
    caution: 'Not the same as the rule of law that also binds the highest power.',
  },
  以人民为中心: {
    kind: 'term',
    reading: 'yǐ rénmín wéi zhōngxīn',
    renderings: [{ english: 'people-centered', source: 'party-congress-report-2022' }],
    meaning: 'Putting the people’s interests first; official texts name it as the basic stance of development.',
    aliases: ['以人民为中心的发展思想'],
  },
  中国特色社会主义: {
    kind: 'term',
    reading: 'Zhōngguó tèsè shèhuì zhǔyì',
    renderings: [{ english: 'socialism with Chinese characteristics', source: 'party-congress-report-2022' }],
    meaning:
      'The Party’s name for its system and doctrine since 1982: one-party rule with a market economy under state guidance.',
  },
  中华民族伟大复兴: {
    kind: 'term',
    reading: 'Zhōnghuá mínzú wěidà fùxīng',
    renderings: [{ english: 'rejuvenation of the Chinese nation', source: 'party-congress-report-2022' }],
    meaning: 'The aim of restoring China’s strength and standing, which Party texts name as their final purpose.',
    aliases: ['民族复兴'],
  },
  中央八项规定: {
    kind: 'term',
    reading: 'Zhōngyāng bā xiàng guīdìng',
    renderings: [
      {
        english: 'central Party leadership’s eight-point decision on improving work conduct',
        source: 'party-congress-report-2022',
      },
    ],
    meaning: 'Rules of December 2012 against banquets, empty meetings, pomp and waste among officials.',
    aliases: ['中央八项规定精神', '八项规定'],
    since: '2012-12',
  },
  主题教育: {
    kind: 'term',
    reading: 'zhǔtí jiàoyù',
    renderings: [{ english: 'education campaign on a theme', ours: true }],
    meaning: 'A study campaign within the Party on a set topic, often for a year.',
  },
};

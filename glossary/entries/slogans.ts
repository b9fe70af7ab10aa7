/** Mottoes and images of official Chinese, told by their sense. */
import type { EntryTable } from '../entry.ts';

export const slogans: EntryTable = {
  '18朵金花': {
    kind: 'slogan',
    reading: '18 duǒ jīnhuā',
    renderings: [{ english: '“18 golden flowers”', ours: true }],
    meaning:
      'A local name for a set of eighteen leading firms, told of Fuling, Chongqing, today; no public list that we found tells which firms are meant.',
    level: 'city',
    aliases: ['十八朵金花'],
    grammar: { article: 'the' },
  },
  重庆造: {
    kind: 'slogan',
    reading: 'Chóngqìng zào',
    renderings: [{ english: 'made in Chongqing', ours: true }],
    meaning: 'A label for goods made in Chongqing, cars above all.',
    level: 'provincial',
    notIn: ['重庆造成', '重庆造纸', '重庆造价', '重庆造船'],
  },
  钉钉子精神: {
    kind: 'slogan',
    reading: 'dìng dīngzi jīngshén',
    renderings: [{ english: 'spirit of hammering in a nail', ours: true }],
    meaning: 'Keep hitting the same nail until it is in: finish one task by steady effort before turning to the next.',
    grammar: { article: 'the' },
  },
  顶天立地: {
    kind: 'slogan',
    reading: 'dǐngtiān-lìdì',
    renderings: [
      { english: 'towering', ours: true },
      { english: 'of commanding size', ours: true },
    ],
    meaning:
      'Literally with the head in the sky and the feet on the ground: of large firms that lead a field. Its pair, “covering heaven and earth”, is said of the many small ones.',
    see: ['铺天盖地'],
  },
  涪陵造: {
    kind: 'slogan',
    reading: 'Fúlíng zào',
    renderings: [{ english: 'made in Fuling', ours: true }],
    meaning: 'A label for goods made in Fuling District, Chongqing.',
    level: 'city',
    notIn: ['涪陵造成', '涪陵造纸'],
  },
  功成不必在我: {
    kind: 'slogan',
    reading: 'gōngchéng bùbì zài wǒ',
    renderings: [{ english: 'success need not be to my own credit', ours: true }],
    meaning:
      'An official should do groundwork that pays off only after his or her term. It is often followed by “but my effort must be in it”.',
    see: ['久久为功'],
  },
  挂图作战: {
    kind: 'slogan',
    reading: 'guàtú zuòzhàn',
    renderings: [{ english: 'work to a wall chart of tasks and deadlines', ours: true }],
    meaning:
      'A military image: tasks, dates and persons in charge hang on the wall, and progress is checked against them.',
  },
  见行动见实效: {
    kind: 'slogan',
    reading: 'jiàn xíngdòng jiàn shíxiào',
    renderings: [{ english: 'show action and real results', ours: true }],
    meaning: 'A demand that a policy be seen in deeds and in real effects.',
    aliases: ['见行动、见实效'],
  },
  见行见效: {
    kind: 'slogan',
    reading: 'jiànxíng-jiànxiào',
    renderings: [{ english: 'show action and results', ours: true }],
    meaning: 'A demand that a policy be seen in deeds and in effects.',
  },
  九朵金花: {
    kind: 'slogan',
    reading: 'jiǔ duǒ jīnhuā',
    renderings: [{ english: '“nine golden flowers”', ours: true }],
    meaning:
      'A local name for a set of nine leading firms, told of Fuling, Chongqing, in the 1980s and 1990s; no public list that we found tells which are meant.',
    level: 'city',
    aliases: ['9朵金花'],
    grammar: { article: 'the' },
  },
  久久为功: {
    kind: 'slogan',
    reading: 'jiǔjiǔ-wéigōng',
    renderings: [{ english: 'achieve lasting results through sustained effort', ours: true }],
    meaning: 'Success comes from long patience; a call not to look for quick results.',
  },
  聚链成群: {
    kind: 'slogan',
    reading: 'jùliàn-chéngqún',
    renderings: [{ english: 'link up industrial chains and form clusters', ours: true }],
    meaning: 'Firms along an industrial chain are brought together until they make up a cluster.',
    see: ['产业链', '产业集群'],
  },
  两江造: {
    kind: 'slogan',
    reading: 'Liǎngjiāng zào',
    renderings: [{ english: 'made in Liangjiang', ours: true }],
    meaning: 'A label for goods made in Liangjiang New Area, Chongqing.',
    level: 'city',
    see: ['两江新区'],
    notIn: ['两江造成'],
  },
  撸起袖子加油干: {
    kind: 'slogan',
    reading: 'lūqǐ xiùzi jiāyóu gàn',
    renderings: [{ english: 'roll up our sleeves and work harder', ours: true }],
    meaning: 'From Xi Jinping’s New Year address for 2017: plans come true by hard work alone.',
  },
  摸着石头过河: {
    kind: 'slogan',
    reading: 'mōzhe shítou guòhé',
    renderings: [{ english: 'crossing the river by feeling the stones', ours: true }],
    meaning:
      'Reform by trial and small steps, where no map exists. It is the proverb for the early years of reform and opening up.',
    see: ['改革开放', '试点'],
  },
  铺天盖地: {
    kind: 'slogan',
    reading: 'pūtiān-gàidì',
    renderings: [
      { english: 'in great numbers', ours: true },
      { english: 'everywhere', ours: true },
    ],
    meaning:
      'Literally covering heaven and earth: of the mass of small firms, in pair with “towering” for the large ones.',
    see: ['顶天立地'],
  },
  强底座: {
    kind: 'slogan',
    reading: 'qiáng dǐzuò',
    renderings: [{ english: 'strengthen the foundation', ours: true }],
    meaning:
      'One item of a list of tasks in three-character form: make the basis firm, such as computing power or basic industry.',
    see: ['底座'],
  },
  抢赛道: {
    kind: 'slogan',
    reading: 'qiǎng sàidào',
    renderings: [{ english: 'get into new fields early', ours: true }],
    meaning: 'One item of a list of tasks in three-character form: be early in a field where nobody is far ahead yet.',
    see: ['新赛道'],
  },
  抢占高地: {
    kind: 'slogan',
    reading: 'qiǎngzhàn gāodì',
    renderings: [{ english: 'seize the high ground', ours: true }],
    meaning: 'A military image: be first to hold the leading position in a technology or industry.',
    see: ['抢占', '高地'],
  },
  抢占制高点: {
    kind: 'slogan',
    reading: 'qiǎngzhàn zhìgāodiǎn',
    renderings: [{ english: 'seize the commanding heights', ours: true }],
    meaning: 'A military image: hold the point from which a whole field of technology or industry is commanded.',
    see: ['抢占'],
  },
  牵一发而动全身: {
    kind: 'slogan',
    reading: 'qiān yī fà ér dòng quánshēn',
    renderings: [{ english: 'one small change affects the whole', ours: true }],
    meaning: 'Literally, pull one hair and the whole body moves: of a matter on which much else depends.',
  },
  跳起来摘桃子: {
    kind: 'slogan',
    reading: 'tiào qǐlái zhāi táozi',
    renderings: [{ english: 'set goals that take a stretch to reach', ours: true }],
    meaning: 'Literally, jump to pick the peach: a target should be reachable, but only with real effort.',
    aliases: ['跳起来摘桃'],
  },
  稳扎稳打: {
    kind: 'slogan',
    reading: 'wěnzhā-wěndǎ',
    renderings: [{ english: 'proceed steadily and surely', ours: true }],
    meaning: 'A military phrase: camp securely and strike surely; go step by step without haste.',
  },
  向新求质: {
    kind: 'slogan',
    reading: 'xiàngxīn-qiúzhì',
    renderings: [{ english: 'turn to the new and strive for quality', ours: true }],
    meaning: 'A play on “new quality productive forces”: seek what is new, and quality with it.',
    gloss: 'towards “new”, seek “quality”',
    see: ['新质生产力'],
  },
  向新向质: {
    kind: 'slogan',
    reading: 'xiàngxīn-xiàngzhì',
    renderings: [{ english: 'move towards innovation and quality', ours: true }],
    meaning: 'A play on “new quality productive forces”, as a heading for upgrading in industry.',
    see: ['新质生产力'],
  },
  一链一策: {
    kind: 'slogan',
    reading: 'yīliàn-yīcè',
    renderings: [{ english: 'a tailored policy for each industrial chain', ours: true }],
    meaning: 'Each industrial chain gets its own plan for filling gaps and drawing in firms.',
    see: ['产业链', '链长制'],
  },
  因地制宜: {
    kind: 'slogan',
    reading: 'yīndì-zhìyí',
    renderings: [{ english: 'in light of local conditions', ours: true }],
    meaning:
      'Fit the measure to the place. Of new quality productive forces it warns regions against all rushing into the same industries.',
    see: ['新质生产力'],
  },
  '引进来、走出去': {
    kind: 'slogan',
    reading: 'yǐn jìnlái, zǒu chūqù',
    renderings: [{ english: '“bringing in” and “going global”', ours: true }],
    meaning:
      'Attract foreign capital and technology, and let Chinese firms invest and sell abroad; two halves of opening up.',
    aliases: ['引进来和走出去', '引进来与走出去', '引进来走出去'],
    see: ['对外开放'],
  },
  一盘棋: {
    kind: 'slogan',
    reading: 'yī pán qí',
    renderings: [
      { english: '“one game of chess”', ours: true },
      { english: 'acting as one', ours: true },
    ],
    meaning:
      'Literally one game of chess: the country or region plans as a single whole and each part fits its move to the others.',
  },
  一企一策: {
    kind: 'slogan',
    reading: 'yīqǐ-yīcè',
    renderings: [{ english: 'a tailored policy for each firm', ours: true }],
    meaning: 'Each firm gets measures that fit its own case, worked out with officials who are in charge of it.',
  },
  一业一策: {
    kind: 'slogan',
    reading: 'yīyè-yīcè',
    renderings: [{ english: 'a tailored policy for each industry', ours: true }],
    meaning: 'Each industry gets measures that fit its own case, in place of one rule for all.',
    aliases: ['一行一策'],
  },
  一张蓝图绘到底: {
    kind: 'slogan',
    reading: 'yī zhāng lántú huì dàodǐ',
    renderings: [{ english: 'see one blueprint through to the end', ours: true }],
    meaning: 'Do not change the plan with each new leader: what was drawn up is carried out to the end.',
    aliases: ['一张蓝图干到底'],
  },
  一子落而满盘活: {
    kind: 'slogan',
    reading: 'yī zǐ luò ér mǎnpán huó',
    renderings: [{ english: 'one right move brings the whole board to life', ours: true }],
    meaning: 'An image from the game of go: a single well-placed measure makes everything else work.',
  },
  有效市场和有为政府: {
    kind: 'slogan',
    reading: 'yǒuxiào shìchǎng hé yǒuwéi zhèngfǔ',
    renderings: [{ english: 'an efficient market and a capable government', ours: true }],
    meaning:
      'The market is to allocate resources well and the government to act where it should; the two are to be combined better.',
    aliases: ['有效市场与有为政府'],
    see: ['社会主义市场经济'],
  },
  重融合: {
    kind: 'slogan',
    reading: 'zhòng rónghé',
    renderings: [{ english: 'stress integration', ours: true }],
    meaning:
      'One item of a list of tasks in three-character form: give weight to joining fields, such as digital technology and industry.',
    notIn: ['双重融合', '多重融合', '注重融合', '三重融合'],
  },
  '抓大、扶小、育新': {
    kind: 'slogan',
    reading: 'zhuā dà, fú xiǎo, yù xīn',
    renderings: [{ english: 'focus on the large, support the small and nurture the new', ours: true }],
    meaning: 'Three tasks in policy for firms: attend to the large ones, help the small ones, bring up new ones.',
    aliases: ['抓大扶小育新'],
  },
  走深走实: {
    kind: 'slogan',
    reading: 'zǒushēn-zǒushí',
    renderings: [{ english: 'go deeper and become more substantive', ours: true }],
    meaning: 'Of cooperation or a campaign: it should reach further and have real content, not stay on paper.',
  },
};

/** Surnames: the commonest, and how they are read where the character alone is read otherwise (Xiandai Hanyu Cidian). */

/** Surname to its reading. */
const IRREGULAR: Readonly<Record<string, string>> = {
  万: 'wàn',
  乐: 'yuè',
  仇: 'qiú',
  任: 'rén',
  俞: 'yú',
  冯: 'féng',
  冼: 'xiǎn',
  区: 'ōu',
  华: 'huà',
  单: 'shàn',
  卜: 'bǔ',
  單: 'shàn',
  宁: 'nìng',
  寧: 'nìng',
  尉: 'wèi',
  应: 'yīng',
  晁: 'cháo',
  曲: 'qū',
  曾: 'zēng',
  朴: 'piáo',
  柏: 'bǎi',
  查: 'zhā',
  樂: 'yuè',
  沈: 'shěn',
  燕: 'yān',
  牟: 'mù',
  盖: 'gě',
  纪: 'jǐ',
  缪: 'miào',
  翟: 'zhái',
  華: 'huà',
  葛: 'gě',
  覃: 'qín',
  解: 'xiè',
  谌: 'chén',
  车: 'chē',
  逄: 'páng',
  那: 'nā',
  隗: 'wěi',
};

const COMMON =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪辛柯庄温牛樊葛邢安齐祝章颜倪庞裴聂焦管俞翁丛梅岳尚柴柳童欧卞冉甘关祁靳申纪舒窦霍包费卓鲁凌路左蒲单詹鲍耿滕穆解翟盛华成游阮柏屈沙殷宁季苗车邬应栾席尤岑仇查缪盖区朴焉冷娄鞠晏井亓闵迟佟栗胥逄卫谷房桂辜宫占郁桑门商党满褚连谌隋景骆简饶涂冼木蓝廉裘郎宗巫那敖麻楚宓臧舍明邸初衣荆晁楼扈荣池揭班仲苟牟阎卜曲隗乐尉燕习宣练粟鹿凤雒欣保戚匡咸禹侍迪';

/** Traditional forms of surnames that have another one. */
const TRADITIONAL =
  '習張劉陳楊黃趙吳孫馬羅鄭韓鄧馮葉蘇呂盧鍾鐘譚陸賈鄒萬錢湯龍賴龐聶關紀魯齊嚴顧龔莊歐蔣閻蕭華單許謝賀喬饒鄔鄺藍連遲倫寧車樂';

/** Surname to its reading, empty where it is the character's ordinary one. */
export const SURNAMES: ReadonlyMap<string, string> = new Map(
  [...COMMON, ...TRADITIONAL].map((name) => [name, IRREGULAR[name] ?? '']),
);

export const COMPOUND_SURNAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['上官', ['shàng', 'guān']],
  ['东方', ['dōng', 'fāng']],
  ['令狐', ['líng', 'hú']],
  ['公孙', ['gōng', 'sūn']],
  ['司徒', ['sī', 'tú']],
  ['司马', ['sī', 'mǎ']],
  ['夏侯', ['xià', 'hóu']],
  ['宇文', ['yǔ', 'wén']],
  ['尉迟', ['yù', 'chí']],
  ['慕容', ['mù', 'róng']],
  ['拓跋', ['tuò', 'bá']],
  ['欧阳', ['ōu', 'yáng']],
  ['澹台', ['tán', 'tái']],
  ['皇甫', ['huáng', 'fǔ']],
  ['端木', ['duān', 'mù']],
  ['长孙', ['zhǎng', 'sūn']],
  ['独孤', ['dú', 'gū']],
  ['诸葛', ['zhū', 'gě']],
  ['赫连', ['hè', 'lián']],
  ['钟离', ['zhōng', 'lí']],
  ['闻人', ['wén', 'rén']],
  ['鲜于', ['xiān', 'yú']],
]);

/**
 * Titles as they stand before a name, and their English. Where the English depends on the body, the first line whose
 * body matches the text before the title holds, so the general line stands last. Sorted by the Chinese.
 */
export interface Office {
  readonly title: string;
  /** What the words before the title must end in; absent where any body may stand there, or none. */
  readonly body?: RegExp;
  readonly english: string;
}

/** Levels of local bodies, as their names begin: 市发展改革委. */
export const levels: Readonly<Record<string, string>> = {
  市: 'Municipal',
  省: 'Provincial',
  区: 'District',
  县: 'County',
  州: 'Prefectural',
  自治区: 'Regional',
};

export const offices: readonly Office[] = [
  { title: '部长助理', english: 'Assistant Minister' },
  { title: '部长', body: /(组织|宣传|统战|社会工作|人民武装)部$|委.*部$/, english: 'Head' },
  { title: '部长', body: /^(国家|中华).*部$|^[^省市区县州]{2,8}部$/, english: 'Minister' },
  { title: '常务副省长', english: 'Executive Vice Governor' },
  { title: '常务副市长', english: 'Executive Vice Mayor' },
  { title: '处长', english: 'Division Head' },
  { title: '董事长', english: 'Chairperson of the Board' },
  { title: '发言人', english: 'Spokesperson' },
  { title: '副部长', body: /(组织|宣传|统战|社会工作)部$|委.*部$/, english: 'Deputy Head' },
  { title: '副部长', body: /^[^省市区县州]{2,8}部$/, english: 'Vice Minister' },
  { title: '副处长', english: 'Deputy Division Head' },
  { title: '副行长', body: /人民银行$/, english: 'Deputy Governor' },
  { title: '副行长', english: 'Vice President' },
  { title: '副会长', english: 'Vice President' },
  { title: '副理事长', english: 'Vice Chairperson' },
  { title: '副区长', english: 'Deputy District Head' },
  { title: '副署长', english: 'Deputy Head' },
  { title: '副所长', english: 'Deputy Director' },
  { title: '副县长', english: 'Deputy County Head' },
  { title: '副校长', english: 'Vice President' },
  { title: '副院长', body: /(法院|研究院|医院|科学院)$/, english: 'Vice President' },
  { title: '副院长', body: /学院$/, english: 'Vice Dean' },
  { title: '副局长', english: 'Deputy Director' },
  { title: '副秘书长', english: 'Deputy Secretary-General' },
  { title: '副市长', english: 'Vice Mayor' },
  { title: '副省长', english: 'Vice Governor' },
  { title: '副书记', english: 'Deputy Secretary' },
  { title: '副司长', english: 'Deputy Director-General' },
  { title: '副厅长', english: 'Deputy Director' },
  { title: '副主任', body: /人大常委会$/, english: 'Vice Chairperson' },
  { title: '副主任', body: /^国家.*委(员会)?$/, english: 'Deputy Head' },
  { title: '副主任', english: 'Deputy Director' },
  { title: '副主席', body: /国家$/, english: 'Vice President' },
  { title: '副主席', english: 'Vice Chairperson' },
  { title: '副总裁', english: 'Vice President' },
  { title: '副总经理', english: 'Deputy General Manager' },
  { title: '高级工程师', english: 'Senior Engineer' },
  { title: '行长', body: /人民银行$/, english: 'Governor' },
  { title: '行长', english: 'President' },
  { title: '会长', english: 'President' },
  { title: '教授', english: 'Professor' },
  { title: '局长', english: 'Director' },
  { title: '秘书长', english: 'Secretary-General' },
  { title: '理事长', english: 'Chairperson' },
  { title: '区长', english: 'District Head' },
  { title: '省长', english: 'Governor' },
  { title: '市长', english: 'Mayor' },
  { title: '书记', english: 'Secretary' },
  { title: '首席分析师', english: 'Chief Analyst' },
  { title: '首席宏观分析师', english: 'Chief Macro Analyst' },
  { title: '首席经济学家', english: 'Chief Economist' },
  { title: '首席统计师', english: 'Chief Statistician' },
  { title: '首席研究员', english: 'Chief Research Fellow' },
  { title: '署长', english: 'Head' },
  { title: '司长', english: 'Director-General' },
  { title: '厅长', english: 'Director' },
  { title: '县长', english: 'County Head' },
  { title: '校长', body: /大学$/, english: 'President' },
  { title: '校长', english: 'Principal' },
  { title: '新闻发言人', english: 'Spokesperson' },
  { title: '研究员', english: 'Research Fellow' },
  { title: '院长', body: /(法院|研究院|医院|科学院)$/, english: 'President' },
  { title: '车间主任', english: 'Workshop Supervisor' },
  { title: '主任', body: /人大常委会$/, english: 'Chairperson' },
  { title: '主任', body: /^国家.*委(员会)?$/, english: 'Head' },
  { title: '主任', english: 'Director' },
  { title: '主席', body: /国家$/, english: 'President' },
  { title: '主席', english: 'Chairperson' },
  { title: '州长', english: 'Governor' },
  { title: '总裁', english: 'President' },
  { title: '总工程师', english: 'Chief Engineer' },
  { title: '总会计师', english: 'Chief Accountant' },
  { title: '总经济师', english: 'Chief Economist' },
  { title: '总经理', english: 'General Manager' },
];

/** Organisations of the Party inside a body, before 书记. */
export const partyGroups: Readonly<Record<string, string>> = {
  党工委: 'Party Working Committee',
  党委: 'Party Committee',
  党支部: 'Party Branch',
  党总支: 'General Party Branch',
  党组: 'Party Leadership Group',
};

/** What local bureaus and departments are for, before 局 and 厅. Sorted by the Chinese. */
export const localMatters: Readonly<Record<string, string>> = {
  财政: 'Finance',
  城市管理: 'Urban Management',
  公安: 'Public Security',
  工业和信息化: 'Industry and Information Technology',
  交通运输: 'Transport',
  教育: 'Education',
  科技: 'Science and Technology',
  科学技术: 'Science and Technology',
  林业: 'Forestry',
  林业和草原: 'Forestry and Grassland',
  民政: 'Civil Affairs',
  能源: 'Energy',
  农业农村: 'Agriculture and Rural Affairs',
  人力资源和社会保障: 'Human Resources and Social Security',
  商务: 'Commerce',
  审计: 'Audit',
  生态环境: 'Ecology and Environment',
  水利: 'Water Resources',
  水务: 'Water Affairs',
  司法: 'Justice',
  体育: 'Sports',
  统计: 'Statistics',
  投资促进: 'Investment Promotion',
  退役军人事务: 'Veterans Affairs',
  文化广电和旅游: 'Culture, Radio, Television and Tourism',
  文化广电旅游: 'Culture, Radio, Television and Tourism',
  文化和旅游: 'Culture and Tourism',
  乡村振兴: 'Rural Revitalization',
  医疗保障: 'Healthcare Security',
  应急管理: 'Emergency Management',
  住房和城乡建设: 'Housing and Urban-Rural Development',
  自然资源: 'Natural Resources',
  自然资源和规划: 'Natural Resources and Planning',
};

/** An office that somebody holds, with or without a name behind it. */
export const OF_OFFICE = /(?:[部省市区县州局署司厅处]长|主任|主席|行长|书记|负责人|负责同志|发言人)/;

/** Titles of somebody who represents people; an office beside it says more. */
export const mandates: readonly { readonly pattern: RegExp; readonly title: string; readonly body: string }[] = [
  { pattern: /全国人大代表$/, title: 'Deputy', body: 'National People’s Congress' },
  { pattern: /人大代表$/, title: 'Deputy', body: 'People’s Congress' },
  { pattern: /全国政协委员$/, title: 'Member', body: 'National Committee of the CPPCC' },
];

/** Compound surnames, for names whose reading is not split. */
export const compoundSurnames: ReadonlySet<string> = new Set(
  '欧阳 司马 上官 诸葛 尉迟 司徒 东方 皇甫 令狐 慕容 公孙 夏侯 宇文 长孙 端木 百里 呼延 独孤 南宫 西门'.split(' '),
);

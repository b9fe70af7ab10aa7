/** Generic words that proper names end in, with their English: places, works, firms. Longer words are tried first. */

/** What a place ends in. 'the' marks those that English gives an article: the Qingshui River. */
export const placeKinds: Readonly<Record<string, { readonly english: string; readonly the?: true }>> = {
  村: { english: 'Village' },
  镇: { english: 'Town' },
  乡: { english: 'Township' },
  街道: { english: 'Subdistrict' },
  社区: { english: 'Community' },
  县: { english: 'County' },
  区: { english: 'District' },
  市: { english: '' },
  农场: { english: 'Farm' },
  林场: { english: 'Forest Farm' },
  牧场: { english: 'Pasture' },

  高新区: { english: 'High-Tech Zone', the: true },
  高新技术产业开发区: { english: 'High-Tech Industrial Development Zone', the: true },
  经开区: { english: 'Economic Development Zone', the: true },
  经济开发区: { english: 'Economic Development Zone', the: true },
  经济技术开发区: { english: 'Economic and Technological Development Zone', the: true },
  综合保税区: { english: 'Comprehensive Bonded Zone', the: true },
  综保区: { english: 'Comprehensive Bonded Zone', the: true },
  保税区: { english: 'Bonded Zone', the: true },
  保税港区: { english: 'Bonded Port Zone', the: true },
  工业园: { english: 'Industrial Park', the: true },
  工业园区: { english: 'Industrial Park', the: true },
  新区: { english: 'New Area' },
  作业区: { english: 'Port Area', the: true },
  国家公园: { english: 'National Park' },
  湿地公园: { english: 'Wetland Park' },
  森林公园: { english: 'Forest Park' },
  风景区: { english: 'Scenic Area', the: true },
  风景名胜区: { english: 'Scenic Area', the: true },
  景区: { english: 'Scenic Area', the: true },
  自然保护区: { english: 'Nature Reserve', the: true },

  河: { english: 'River', the: true },
  江: { english: 'River', the: true },
  湖: { english: 'Lake' },
  水库: { english: 'Reservoir', the: true },
  运河: { english: 'Canal', the: true },
  灌区: { english: 'Irrigation District', the: true },
  港: { english: 'Port' },
  码头: { english: 'Wharf', the: true },
  口岸: { english: 'Port of Entry', the: true },
  国际口岸: { english: 'International Port of Entry', the: true },
  机场: { english: 'Airport' },
  国际机场: { english: 'International Airport' },
  火车站: { english: 'Railway Station' },
  大桥: { english: 'Bridge', the: true },
  特大桥: { english: 'Bridge', the: true },
  隧道: { english: 'Tunnel', the: true },
  高速: { english: 'Expressway', the: true },
  高速公路: { english: 'Expressway', the: true },
  铁路: { english: 'Railway', the: true },
  高铁: { english: 'High-Speed Railway', the: true },
  城际铁路: { english: 'Intercity Railway', the: true },
  水电站: { english: 'Hydropower Station', the: true },
  核电站: { english: 'Nuclear Power Plant', the: true },
  抽水蓄能电站: { english: 'Pumped Storage Power Station', the: true },
  抽蓄电站: { english: 'Pumped Storage Power Station', the: true },
  光伏电站: { english: 'Photovoltaic Power Station', the: true },
  风电场: { english: 'Wind Farm', the: true },
  水利枢纽: { english: 'Water Conservancy Hub', the: true },
  煤矿: { english: 'Coal Mine', the: true },
  油田: { english: 'Oilfield', the: true },
  气田: { english: 'Gas Field', the: true },
};

/** Divisions, which lie in one another: a name that stands right behind a place ends in one. */
export const DIVISIONS: ReadonlySet<string> = new Set(['村', '镇', '乡', '街道', '社区', '县', '区', '市']);

/** Kinds behind a place that has them as its own: 襄阳|高新区, and no port or lake that would only lie there. */
export const OF_PLACE: ReadonlySet<string> = new Set(
  '高新区 高新技术产业开发区 经开区 经济开发区 经济技术开发区 综合保税区 综保区 保税区 保税港区 机场 国际机场'.split(
    ' ',
  ),
);

/** What a firm deals in, as the trade name is followed by it: 天衡|传动|科技. */
export const tradeKinds: Readonly<Record<string, string>> = {
  半导体: 'Semiconductor',
  包装: 'Packaging',
  材料: 'Materials',
  传动: 'Transmission',
  船舶: 'Shipbuilding',
  电力: 'Electric Power',
  电气: 'Electric',
  电器: 'Electric Appliance',
  电子: 'Electronics',
  动力: 'Power',
  纺织: 'Textile',
  服饰: 'Apparel',
  服装: 'Garment',
  钢铁: 'Iron and Steel',
  工具: 'Tools',
  光电: 'Optoelectronics',
  光伏: 'Photovoltaic',
  光学: 'Optics',
  国际物流: 'International Logistics',
  航空: 'Aviation',
  航天: 'Aerospace',
  环保: 'Environmental Protection',
  化工: 'Chemical',
  机床: 'Machine Tool',
  机电: 'Electromechanical',
  机器人: 'Robotics',
  机械: 'Machinery',
  家居: 'Home Furnishing',
  建材: 'Building Materials',
  建设: 'Construction',
  进出口: 'Import and Export',
  精工: 'Jinggong',
  精密: 'Precision',
  科技: 'Technology',
  矿业: 'Mining',
  铝业: 'Aluminum',
  贸易: 'Trading',
  能源: 'Energy',
  农业: 'Agriculture',
  农业科技: 'Agricultural Technology',
  汽车: 'Automobile',
  乳业: 'Dairy',
  软件: 'Software',
  生态: 'Ecological',
  生态农业: 'Ecological Agriculture',
  生物: 'Biological',
  生物科技: 'Biotechnology',
  生物医药: 'Biopharmaceutical',
  食品: 'Food',
  数控: 'CNC',
  数据: 'Data',
  水泥: 'Cement',
  泵业: 'Pump',
  通信: 'Communications',
  茶业: 'Tea',
  文化: 'Culture',
  物流: 'Logistics',
  物业: 'Property Management',
  新材料: 'New Materials',
  新材: 'New Materials',
  新能源: 'New Energy',
  信息: 'Information',
  信息技术: 'Information Technology',
  芯片: 'Chip',
  药业: 'Pharmaceutical',
  冶金: 'Metallurgy',
  医疗: 'Medical',
  医疗器械: 'Medical Device',
  医药: 'Pharmaceutical',
  园林: 'Landscape',
  远洋: 'Ocean Shipping',
  造船: 'Shipbuilding',
  造纸: 'Paper',
  智能: 'Intelligent',
  智能装备: 'Intelligent Equipment',
  重工: 'Heavy Industry',
  制药: 'Pharmaceutical',
  制造: 'Manufacturing',
  种业: 'Seed',
  轴承: 'Bearing',
  装备: 'Equipment',
};

/** What a firm ends in, with the English behind its name; the empty one where English leaves it out. */
export const firmKinds: Readonly<Record<string, string>> = {
  公司: 'Company',
  集团: 'Group',
  集团公司: 'Group',
  集团有限公司: 'Group Co., Ltd.',
  股份: '',
  股份公司: 'Co., Ltd.',
  股份有限公司: 'Co., Ltd.',
  有限公司: 'Co., Ltd.',
  有限责任公司: 'Co., Ltd.',
  农商银行: 'Rural Commercial Bank',
  农商行: 'Rural Commercial Bank',
  农村商业银行: 'Rural Commercial Bank',
};

/** Lines named after their two ends by one character each, which only those who know them can read. */
export const lines: Readonly<Record<string, string>> = {
  包银: 'Baotou–Yinchuan',
  川藏: 'Sichuan–Xizang',
  京沪: 'Beijing–Shanghai',
  京广: 'Beijing–Guangzhou',
  京九: 'Beijing–Kowloon',
  京津: 'Beijing–Tianjin',
  京雄: 'Beijing–Xiong’an',
  京张: 'Beijing–Zhangjiakou',
  兰新: 'Lanzhou–Xinjiang',
  成兰: 'Chengdu–Lanzhou',
  成昆: 'Chengdu–Kunming',
  成渝: 'Chengdu–Chongqing',
  广深: 'Guangzhou–Shenzhen',
  广深港: 'Guangzhou–Shenzhen–Hong Kong',
  贵广: 'Guiyang–Guangzhou',
  哈大: 'Harbin–Dalian',
  杭黄: 'Hangzhou–Huangshan',
  沪杭: 'Shanghai–Hangzhou',
  沪昆: 'Shanghai–Kunming',
  沪宁: 'Shanghai–Nanjing',
  青藏: 'Qinghai–Xizang',
  沈白: 'Shenyang–Baihe',
  渝昆: 'Chongqing–Kunming',
  渝万: 'Chongqing–Wanzhou',
  渝厦: 'Chongqing–Xiamen',
  郑渝: 'Zhengzhou–Chongqing',
  中老: 'China–Laos',
};

/** What a line is: 京沪|高铁, 绵川至遂安|高速公路. */
export const LINE_KINDS: ReadonlySet<string> = new Set(['高速', '高速公路', '铁路', '高铁', '城际铁路']);

/** Firms of a place that is their name, with what they run: 广西|电网|公司. */
export const utilities: Readonly<Record<string, string>> = {
  地铁: 'Metro',
  电网: 'Power Grid',
  电力: 'Electric Power',
  港口: 'Port',
  轨道交通: 'Rail Transit',
  机场: 'Airport',
  建工: 'Construction Engineering',
  交通投资: 'Communications Investment',
  旅游: 'Tourism',
  能源: 'Energy',
  水务: 'Water Affairs',
};

/** 恒锐|精工, 江南农商银行: the end of the name of a firm. */
export const FIRM_END = new RegExp(
  `.{2}(?:${[...Object.keys(firmKinds), ...Object.keys(tradeKinds)].join('|')})$`,
  'u',
);

/** Characters that no name begins, goes on or ends with: they are of the clause around it. */
export const NEVER_IN_NAMES: ReadonlySet<string> = new Set(
  '的了着过局厅部院处科组到在把将被让使给从由于与及并而且或但则若如因为所以是不没无未也都就才还又再很更最已曾正仅只每各该本此这那哪某其他她它们我你您咱谁几多少个只条座家户位名种批项件台套类级届次年月日时分秒元万亿千百余约近超达占比较等说称道问答请叫做作吃买卖看听想要能会可应须需得病险危聘厂网'.split(
    '',
  ),
);

/** Characters that may begin a name or be a word before it; such a name needs another sign of where it begins. */
export const DOUBTFUL_FIRST: ReadonlySet<string> = new Set(
  '向对至赴去往来入进出回返建修过沿经途驻跨连接引补扩改迁搬拆造通开办设立抓促稳保推助支护治管用有为和同跟以据按随自距离离新老旧原现首全整总副另两双单半前后上下里内外左右中间边旁东南西北大小古名强一二三四五六七八九十第'.split(
    '',
  ),
);

/** What describes a place behind its kind’s back: 产粮大|县, 文化名|城. */
export const DESCRIBED_LAST: ReadonlySet<string> = new Set(
  '大强小名古富穷弱新老旧乡农渔贫主副两全县市区镇村省'.split(''),
);

/** Characters with more than one reading in names, so that none is certain: 六安 is Lu'an, 铅山 Yanshan. */
export const UNCERTAIN: ReadonlySet<string> = new Set(
  '重长行乐都朝会调种曾单六台铅蔚蚌埔厦柏泊泌勒落车番解牟覃区尉洞涡渑葛郇浚莘弥吐便还降角校结卷觉夹贾藏传弹倒度恶阿呵咯括露绿率没模摩娘奇茄切曲塞色折省食识氏似宿提吁遗殷佣粘轧'.split(
    '',
  ),
);

/** What goes on behind a kind, so that it is none: 口岸|城市, 湖|区, 高速公路|网. */
export const GOES_ON = /^(?:铁路|城市|区|口|域|流域|网|道|段|线|群|带|圈|畔|边|岸|面|底|水|沿岸|腹地|委员会|级|域内)$/u;

/** Right behind these a name may begin; behind other words of one character nobody knows. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  '在到从由与和及对向的至往赴据是把将被让给为等于当如、'.split(''),
);

/** Who stands right behind the name of a firm. */
export const OF_FIRM_BEHIND =
  /^(?:副?董事长|副?总经理|总裁|副总裁|首席执行官|首席技术官|创始人|联合创始人|销售总监|技术总监|总监|总工程师|相关负责人|有关负责人|负责人|工作人员|车间|厂区|员工|研发)/u;

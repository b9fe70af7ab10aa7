/**
 * The article that the welcome page reads live. Written by us: the city, the people and the figures are invented, the
 * terms are real.
 */
export interface SampleArticle {
  readonly title: string;
  readonly byline: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly paragraphs: readonly { readonly text: string; readonly heading?: true }[];
}

export const sampleArticle: SampleArticle = {
  title: '清河市人大会议举行专题记者会：以新质生产力做强先进制造业',
  byline: '雁阵示例文章',
  date: '2025-01-16',
  paragraphs: [
    {
      text: '1月16日下午，清河市五届人大四次会议举行专题记者会。市发展改革委主任陈立民，市经济信息委主任周文静，市人大代表、临江区委书记何志远，围绕“加快发展新质生产力”回答记者提问。',
    },
    { text: '强支撑　市发展改革委主任陈立民：“让国家政策直达企业”', heading: true },
    {
      text: '“制造业是实体经济的根基。”陈立民说，2024年，全市地区生产总值增长6.1%，规模以上工业增加值增长8.3%，新开工工业项目216个，总投资1380亿元。',
    },
    {
      text: '陈立民介绍，清河市抢抓国家实施“两重”“两新”政策机遇，去年争取“两重”项目47个，推动设备更新政策直达快享。今年，将布局3个低空经济先行试验区，争取更多国家级创新平台落地。',
    },
    { text: '促转型　市经济信息委主任周文静：“传统产业不是包袱，是家底”', heading: true },
    {
      text: '周文静表示，传统产业是转型的主战场。目前，全市累计建成智能工厂38个、数字化车间165个，超过六成的规上工业企业启动了数字化转型。',
    },
    {
      text: '“今年，我们将开展传统产业‘智改数转绿色化’行动，力争软件产业主营业务收入达到1200亿元。”周文静说，在现有专精特新企业1860家的基础上，今年计划新增300家。',
    },
    { text: '聚集群　临江区委书记何志远：“链主强，集群才强”', heading: true },
    {
      text: '2024年，临江区规上工业产值突破1500亿元，工业投资增长12.4%，工业对GDP增长贡献率超65%，一般公共预算收入达到83亿元。',
    },
    {
      text: '何志远介绍，临江区把培育企业作为发展的第一要务，引导链主企业带动上下游中小企业，形成新能源汽车产业集群的“雁阵效应”。全区拥有瞪羚企业9家、国家专精特新“小巨人”企业12家、制造业单项冠军企业4家。',
    },
    {
      text: '“到2027年，我们要力争实现工业产值2000亿元，整车产量达到50万辆。”何志远说。',
    },
  ],
};

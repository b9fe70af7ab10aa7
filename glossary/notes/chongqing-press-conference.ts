/** Notes on a Chongqing municipal people's congress press conference of January 2025, written by us from the published report. */
import type { ReadingNote } from './note.ts';

const GAO_JIAN = 'Gao Jian, Director of the Chongqing Municipal Development and Reform Commission';
const WANG_ZHIJIE = 'Wang Zhijie, Director of the Chongqing Municipal Commission of Economy and Information Technology';
const LI_YONG = 'Li Yong, Secretary of the CPC Fuling District Committee';
const XU_HONGQIU = 'Xu Hongqiu, Director of the Liangjiang New Area Administrative Committee';

export const chongqingPressConference: readonly ReadingNote[] = [
  {
    fingerprint: '984799c91159c3a2',
    statements: [
      {
        english:
          'Chongqing holds a press conference during its municipal people’s congress on building “new” sources of growth: from “made in Chongqing” to “created in Chongqing”.',
        from: 0,
        to: 34,
        status: 'reported',
      },
    ],
  },
  {
    fingerprint: 'fda15a3f3a05a7a9',
    statements: [
      {
        english: 'Picture: automated assembly at Changan’s digital-intelligence factory.',
        from: 0,
        to: 13,
        status: 'reported',
      },
    ],
  },
  {
    fingerprint: '80e879ca2c0fa0ac',
    statements: [
      {
        english:
          'On the afternoon of 20 January the third session of the Sixth Chongqing Municipal People’s Congress held a themed press conference.',
        from: 0,
        to: 25,
        status: 'reported',
        brief: true,
      },
      {
        english:
          'Four speakers took part: Gao Jian, Director of the municipal Development and Reform Commission; Wang Zhijie, Director of the municipal Commission of Economy and Information Technology; and two municipal deputies, Li Yong, Secretary of the CPC Fuling District Committee, and Xu Hongqiu, Director of the Liangjiang New Area Administrative Committee.',
        from: 25,
        to: 76,
        status: 'reported',
        brief: true,
      },
      {
        english:
          'Their subject was how Chongqing makes manufacturing larger and stronger: high-quality development of manufacturing, intelligent, digital and green upgrading of traditional industries, and faster development of new quality productive forces.',
        from: 76,
        to: 135,
        status: 'reported',
      },
    ],
  },
  {
    fingerprint: '806b08b3c95ea96a',
    statements: [
      {
        english: 'Picture: a newly married couple take off on a romantic low-altitude flight.',
        from: 0,
        to: 12,
        status: 'reported',
      },
    ],
  },
  {
    fingerprint: '2a995a9b470cb1a3',
    statements: [
      {
        english: 'Section: a strong base. Gao Jian, Director of the municipal Development and Reform Commission.',
        from: 0,
        to: 13,
        status: 'reported',
      },
    ],
  },
  {
    fingerprint: '8ea76101a7d44448',
    statements: [
      {
        english:
          'Chongqing has more cases among the “2024 new quality productive forces cases of the year” than any other place in the country.',
        from: 0,
        to: 23,
        status: 'claim',
        speaker: GAO_JIAN,
      },
    ],
  },
  {
    fingerprint: '9ee7720c33ccedbe',
    statements: [
      {
        english:
          'New quality productive forces are driven above all by scientific and technological innovation, and how the innovation chain is laid out decides how much a place can innovate.',
        from: 0,
        to: 29,
        status: 'claim',
        speaker: GAO_JIAN,
      },
      {
        english:
          'The municipal Development and Reform Commission has drawn up rules for building and managing the city’s science and technology infrastructure projects, and started the first 11 of them, with total investment of RMB 3.3 billion.',
        from: 32,
        to: 76,
        status: 'reported',
        speaker: GAO_JIAN,
        brief: true,
      },
      {
        english:
          'Major science facilities are being built faster, among them an ultra-transient experiment facility and a deep-space radar with large distributed apertures.',
        from: 76,
        to: 111,
        status: 'reported',
        speaker: GAO_JIAN,
      },
      {
        english:
          'Construction of the Chongqing laboratories at Jinfeng, Jialing River and Mingyue Lake is speeding up; ten national key laboratories have been set up through reorganisation.',
        from: 111,
        to: 143,
        status: 'reported',
        speaker: GAO_JIAN,
      },
      {
        english: 'Chongqing now has more than 420 science and innovation bases of national and municipal level.',
        from: 143,
        to: 166,
        status: 'reported',
        speaker: GAO_JIAN,
      },
      {
        english:
          'This year the city will seek more national platforms: strategic science and technology forces, national engineering research centres and national key laboratories, so that the innovation chain and the industrial chain merge deeply.',
        from: 166,
        to: 237,
        status: 'plan',
        speaker: GAO_JIAN,
      },
    ],
  },
  {
    fingerprint: '9297bc2f9acac9e7',
    statements: [
      {
        english:
          'Chongqing is growing eight municipal clusters of strategic emerging industries, such as biomedicine in Banan District, new energy vehicles in the Liangjiang New Area and integrated circuits in the Chongqing High-tech Zone; a tiered pattern has begun to take shape.',
        from: 0,
        to: 68,
        status: 'reported',
      },
      {
        english:
          'Saliqi, a monoclonal antibody injection, came on the market last August: the city’s first Class 1 innovative drug.',
        from: 68,
        to: 93,
        status: 'reported',
      },
      {
        english:
          'The AITO M9 keeps leading sales of car models priced at RMB 500,000 or more, a new record for a new energy vehicle brand.',
        from: 93,
        to: 125,
        status: 'reported',
      },
      {
        english:
          'Wafer capacity for power semiconductors in the Chongqing High-tech Zone exceeds 2 million wafers, among the highest in the country.',
        from: 125,
        to: 152,
        status: 'reported',
      },
    ],
  },
  {
    fingerprint: '49c52ef3af502606',
    statements: [
      {
        english:
          'For industries of the future, Chongqing has laid out its first six municipal pilot zones for the low-altitude economy and created more than ten kinds of application scenario; it ranks fourth in the country in the share of airspace open to drones.',
        from: 0,
        to: 50,
        status: 'reported',
        speaker: GAO_JIAN,
        brief: true,
      },
      {
        english:
          'Next, the city will push a group of major projects in integrated circuits, automobiles and advanced materials and compete for national clusters of strategic emerging industries.',
        from: 53,
        to: 92,
        status: 'plan',
        speaker: GAO_JIAN,
      },
      {
        english:
          'It will build infrastructure and showcase applications for the aerospace information industry, and plan early for biomanufacturing, artificial intelligence and the low-altitude economy.',
        from: 92,
        to: 145,
        status: 'plan',
        speaker: GAO_JIAN,
      },
    ],
  },
  {
    fingerprint: '83b03916d7d861ae',
    statements: [
      {
        english: 'The “2024 New Quality Productive Forces Gala” was broadcast on CCTV-2 at 9:30 p.m. on the 20th.',
        from: 0,
        to: 27,
        status: 'reported',
      },
      {
        english:
          'Three Chongqing cases were chosen, the most of any place: Southwest Aluminium’s new aluminium-based materials, Sevnce’s explosion-proof robots, and intelligent vision from Zhongke Yaoluchuan of Chongqing.',
        from: 27,
        to: 77,
        status: 'reported',
      },
    ],
  },
  {
    fingerprint: '21391e0d26b090a5',
    statements: [
      {
        english:
          'Section: towards the new, in search of quality. Li Yong, deputy to the municipal people’s congress and Secretary of the CPC Fuling District Committee.',
        from: 0,
        to: 17,
        status: 'reported',
      },
    ],
  },
  {
    fingerprint: 'bc41c205d695856f',
    statements: [
      {
        english:
          '“Focus on the large, support the small, nurture the new”: raise enterprises in tiers so that a flying-geese effect forms.',
        from: 0,
        to: 18,
        status: 'plan',
        speaker: LI_YONG,
      },
    ],
  },
  {
    fingerprint: '3e2bb54b8014eeab',
    statements: [
      {
        english:
          'In 2024 the output value of Fuling’s industrial enterprises above designated size exceeded RMB 270 billion, and their value added grew 8.8%.',
        from: 0,
        to: 34,
        status: 'reported',
        brief: true,
      },
      {
        english: 'Industry contributed over 70% of GDP growth and helped the district’s GDP pass RMB 170 billion.',
        from: 34,
        to: 70,
        status: 'reported',
      },
      {
        english:
          'Fuling was the first of the city’s districts and counties whose general public budget revenue exceeded RMB 10 billion; RMB 5.7 billion of it was tax, up 11.5%.',
        from: 70,
        to: 105,
        status: 'reported',
      },
    ],
  },
  {
    fingerprint: 'b1eebf543328c7cd',
    statements: [
      {
        english:
          'How did Fuling achieve this? It treats chains and clusters of industry as the decisive move for resilience and competitiveness, and as a vehicle for new quality productive forces.',
        from: 0,
        to: 55,
        status: 'reported',
        speaker: LI_YONG,
      },
      {
        english:
          'Cultivating enterprises comes first. A tiered mechanism helps micro firms grow, small ones rise to designated size, rising ones become strong, and large ones stronger.',
        from: 55,
        to: 102,
        status: 'reported',
        speaker: LI_YONG,
      },
      {
        english:
          'The aim is a matrix of enterprises: specialised and sophisticated firms that produce new and unique products, single champions, high-tech, leading, chain-leading and listed firms, and firms of the RMB 10 billion class.',
        from: 102,
        to: 140,
        status: 'reported',
        speaker: LI_YONG,
      },
    ],
  },
  {
    fingerprint: 'e394315db52d73c9',
    statements: [
      {
        english:
          'Fuling will use national policies, including the fuller implementation of the “two major undertakings” (major national strategies and security capacity in key areas) and the “two new” (equipment renewal and consumer-goods trade-ins).',
        from: 4,
        to: 37,
        status: 'plan',
        speaker: LI_YONG,
      },
      {
        english: 'Target for 2027: industrial output value of RMB 400 billion, “another industrial Fuling”.',
        from: 37,
        to: 67,
        status: 'target',
        speaker: LI_YONG,
        brief: true,
      },
      {
        english:
          'It will strengthen the integration of the “four chains” and coordination of the “four sides”, and keep strengthening its “2349” system of modern manufacturing clusters, to be a main force in building Chongqing into an important national centre of advanced manufacturing.',
        from: 67,
        to: 116,
        status: 'plan',
        speaker: LI_YONG,
      },
    ],
  },
  {
    fingerprint: '606b2f4448a934a7',
    statements: [
      {
        english:
          'From the “nine golden flowers” of the 1980s and 1990s to the “18 golden flowers” of the new era: Fuling has kept to focusing on the large, supporting the small and nurturing the new.',
        from: 0,
        to: 54,
        status: 'claim',
        speaker: LI_YONG,
      },
      {
        english:
          'It helps sole traders become companies, small firms reach designated size, firms of that size become joint-stock companies and go public, rising firms become strong and large ones stronger.',
        from: 54,
        to: 74,
        status: 'reported',
        speaker: LI_YONG,
      },
      {
        english:
          'The picture is a flying-geese effect: leading firms that “stand tall” draw specialised firms to “take the high ground” and small and medium-sized firms to “cover the land”.',
        from: 74,
        to: 110,
        status: 'reported',
        speaker: LI_YONG,
      },
    ],
  },
  {
    fingerprint: 'ba4309a5cf55a3e2',
    statements: [
      {
        english:
          'Fuling now has six gazelle enterprises, 192 specialised and sophisticated enterprises, 14 “little giants” and three national single champions in manufacturing.',
        from: 0,
        to: 41,
        status: 'reported',
        brief: true,
      },
      { english: 'The “made in Fuling” brand keeps gaining lustre.', from: 41, to: 51, status: 'claim' },
      {
        english: 'Target for this year: industrial output value of RMB 300 billion.',
        from: 51,
        to: 70,
        status: 'target',
        speaker: LI_YONG,
      },
    ],
  },
  {
    fingerprint: '04998a92113eb6fb',
    statements: [
      {
        english:
          'Section: merging. Wang Zhijie, Director of the municipal Commission of Economy and Information Technology.',
        from: 0,
        to: 14,
        status: 'reported',
      },
    ],
  },
  {
    fingerprint: 'e32c9ee34eacf0fd',
    statements: [
      {
        english:
          'Chongqing speeds up building a “capital of intelligent connected new energy vehicles” and aims to make 2.6 million vehicles.',
        from: 0,
        to: 27,
        status: 'target',
        speaker: WANG_ZHIJIE,
      },
    ],
  },
  {
    fingerprint: 'b19e4f98c1521155',
    statements: [
      {
        english:
          'Targets for this year: value added of industrial enterprises above designated size up 8% citywide, industrial investment up 10%. Five lines of work are to achieve them.',
        from: 0,
        to: 38,
        status: 'target',
        speaker: WANG_ZHIJIE,
        brief: true,
      },
      {
        english:
          'This year is a key one for building a modern new Chongqing, and the city must make good use of the policies for steady growth.',
        from: 43,
        to: 73,
        status: 'claim',
        speaker: WANG_ZHIJIE,
      },
      {
        english:
          'One part is to carry out the national and municipal packages of new policies, so that they reach enterprises directly and fast.',
        from: 73,
        to: 101,
        status: 'plan',
        speaker: WANG_ZHIJIE,
      },
      {
        english:
          'Last year 119 industrial projects received RMB 3.358 billion of national funding; on that basis the city will seek more national policies.',
        from: 101,
        to: 142,
        status: 'plan',
        speaker: WANG_ZHIJIE,
      },
      {
        english:
          'The other part is the city’s own “1+6” work plan and its “ten, hundred, thousand, ten thousand” campaign for industrial investment; industrial projects that reach full production are to keep contributing 50% or more of the growth of the city’s output value.',
        from: 142,
        to: 197,
        status: 'target',
        speaker: WANG_ZHIJIE,
      },
    ],
  },
  {
    fingerprint: '86d898c02ca1a48a',
    statements: [
      {
        english:
          'Chongqing speeds up building a capital of intelligent connected new energy vehicles and aims for an output of 2.6 million vehicles.',
        from: 0,
        to: 28,
        status: 'target',
        speaker: WANG_ZHIJIE,
        brief: true,
      },
      {
        english:
          'It will lift its leading industries to a higher level and raise the scale and strength of three pillar industries and six distinctive, competitive industries together.',
        from: 28,
        to: 70,
        status: 'plan',
        speaker: WANG_ZHIJIE,
      },
      {
        english:
          'It will build an innovative-drug ecosystem at the Chongqing International Biocity faster and a national highland for smart medical equipment.',
        from: 70,
        to: 103,
        status: 'plan',
        speaker: WANG_ZHIJIE,
      },
      {
        english:
          'It will develop “6+3” industries of the future, such as artificial intelligence, aerospace information and biomanufacturing.',
        from: 103,
        to: 124,
        status: 'plan',
        speaker: WANG_ZHIJIE,
      },
    ],
  },
  {
    fingerprint: '342c3cc361dd3c8f',
    statements: [
      {
        english:
          'Traditional industries will be upgraded to be intelligent, digital and green; the “Starry Sky” action plan will be renewed, and basic and industrial software strengthened.',
        from: 4,
        to: 45,
        status: 'plan',
        speaker: WANG_ZHIJIE,
      },
      {
        english:
          'Target: main business revenue of the software industry of RMB 500 billion, up from RMB 420.1 billion last year.',
        from: 45,
        to: 75,
        status: 'target',
        speaker: WANG_ZHIJIE,
        brief: true,
      },
      {
        english:
          'It keeps a close eye on 100 leading enterprises, 100 high-growth enterprises and 100 service and support enterprises, to raise first-class firms that lead their ecosystems and control their industrial chains.',
        from: 75,
        to: 128,
        status: 'plan',
        speaker: WANG_ZHIJIE,
      },
      {
        english:
          'On top of 5,035 municipal specialised and sophisticated enterprises and 310 national “little giants”, 600 and 40 are to be added this year.',
        from: 128,
        to: 175,
        status: 'target',
        speaker: WANG_ZHIJIE,
        brief: true,
      },
    ],
  },
  {
    fingerprint: '053f34b1484a1db2',
    statements: [
      {
        english:
          'Chongqing will also make 50 existing parts makers bigger and stronger and cultivate 30 enterprises that are led by automotive electronics, lead their field or are specialised and sophisticated, and keep building a first-class innovative ecosystem.',
        from: 0,
        to: 59,
        status: 'plan',
      },
    ],
  },
  {
    fingerprint: 'f80bcff4073f7d48',
    statements: [
      {
        english:
          'Section: racing on new tracks. Xu Hongqiu, deputy to the municipal people’s congress and Director of the Liangjiang New Area Administrative Committee.',
        from: 0,
        to: 20,
        status: 'reported',
      },
    ],
  },
  {
    fingerprint: '5319988e7a3a09dc',
    statements: [
      {
        english: 'Of every two new energy vehicles that come off the line in Chongqing, one is “made in Liangjiang”.',
        from: 0,
        to: 20,
        status: 'claim',
        speaker: XU_HONGQIU,
      },
    ],
  },
  {
    fingerprint: '115343f00de6340f',
    statements: [
      {
        english:
          'The Liangjiang New Area has always made high-quality development of manufacturing its main line of advance.',
        from: 0,
        to: 25,
        status: 'claim',
        speaker: XU_HONGQIU,
      },
      {
        english:
          'In 2024 the GDP of the whole Liangjiang New Area passed RMB 500 billion; in the directly administered zone GDP grew 7.2% and the gross output value of industrial enterprises above designated size 17% year on year.',
        from: 30,
        to: 82,
        status: 'reported',
        speaker: XU_HONGQIU,
        brief: true,
      },
      {
        english:
          'It has over 6,000 technology enterprises and 1,140 high-tech enterprises, and 49 of its firms are on the list of national specialised and sophisticated “little giants”.',
        from: 82,
        to: 127,
        status: 'reported',
        speaker: XU_HONGQIU,
      },
    ],
  },
  {
    fingerprint: '5dfc94b24df35ecc',
    statements: [
      {
        english:
          'One of every two new energy vehicles made in Chongqing is “made in Liangjiang”. Cars and electronics gather in the New Area.',
        from: 0,
        to: 56,
        status: 'claim',
        speaker: XU_HONGQIU,
      },
      {
        english:
          'In intelligent connected new energy vehicles, leading firms such as Changan and Seres have carmakers and parts makers, software and hardware work together, and move faster towards the high end.',
        from: 56,
        to: 99,
        status: 'reported',
        speaker: XU_HONGQIU,
      },
      {
        english: 'In 2024 the directly administered zone made 1.15 million complete vehicles.',
        from: 99,
        to: 117,
        status: 'reported',
        speaker: XU_HONGQIU,
      },
    ],
  },
  {
    fingerprint: 'f93fa369fdb518cc',
    statements: [
      {
        english:
          'On “new tracks” of future industries: the country’s first quality testing centre for hydrogen energy has settled here.',
        from: 0,
        to: 33,
        status: 'reported',
      },
      {
        english: 'Huashu Robot has made breakthroughs in innovative mechanical structures and control algorithms.',
        from: 33,
        to: 62,
        status: 'reported',
      },
      {
        english:
          'Over 190 aerospace information companies have gathered, among them China SatNet’s application company and firms for low-altitude technology and spatio-temporal information.',
        from: 62,
        to: 107,
        status: 'reported',
      },
      {
        english:
          'Over 200 intelligent upgrading projects have been carried out, and 121 municipal digital workshops and 26 intelligent factories completed so far.',
        from: 118,
        to: 156,
        status: 'reported',
      },
    ],
  },
  {
    fingerprint: '2714e585083a8db4',
    statements: [
      {
        english:
          'A venture capital system of RMB 200 billion is being built that combines angel, seed and equity investment funds; over 200 fund institutions have gathered, and the first AIC equity investment fund in western China has settled here.',
        from: 0,
        to: 65,
        status: 'reported',
      },
      {
        english:
          '93 institutions for testing, inspection and certification serve fields such as vehicles and parts, life and health, and electronic information.',
        from: 68,
        to: 104,
        status: 'reported',
      },
    ],
  },
  {
    fingerprint: '1dd2c06b26769c5d',
    statements: [
      {
        english:
          'In 2025 the Liangjiang New Area will cultivate “Morning Star” and “Big Dipper” enterprises and go all out for the titles of China Renowned Software Park and national pilot zone for innovative applications of artificial intelligence.',
        from: 5,
        to: 50,
        status: 'plan',
        speaker: XU_HONGQIU,
      },
    ],
  },
];

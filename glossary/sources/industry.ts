/** Sources that the desks of industry, technology and enterprises cite. */
import type { SourceTable } from '../source.ts';

export const industry = {
  'beijing-work-report-2025': {
    title: 'Report on the Work of the Government of Beijing Municipality 2025 (bilingual excerpt)',
    publisher: 'Foreign Affairs Office of the People’s Government of Beijing Municipality',
    kind: 'official',
    date: '2025-01-14',
    address: 'https://wb.beijing.gov.cn/home/gjjwzx/xxzl/202502/t20250226_4019467.html',
  },
  'china-banking-news-soes-2023': {
    title: 'China’s State-owned Enterprise Reforms Aim to Increase Share in Strategic Emerging Industries',
    publisher: 'China Banking News',
    kind: 'analyst',
    date: '2023-04-04',
    address:
      'https://www.chinabankingnews.com/2023/04/04/chinas-state-owned-enterprise-reforms-aim-to-increase-share-in-strategic-emerging-industries/',
  },
  'china-checkup-zones': {
    title: 'Development zone types: Comprehensive Bonded Zone',
    publisher: 'China Checkup',
    kind: 'reference',
    address: 'https://www.chinacheckup.com/development-zone-type/comprehensive-bonded-zone',
  },
  'china-daily-ai-plus-2025': {
    title: '每日一词: AI Plus initiative',
    publisher: 'China Daily',
    kind: 'state-media',
    date: '2025-03-12',
  },
  'china-daily-award-2020': {
    title: '每日一词: the State Preeminent Science and Technology Award',
    publisher: 'China Daily',
    kind: 'state-media',
    date: '2020-01-10',
  },
  'china-daily-high-tech-zones-2022': {
    title: '每日一词: China’s national high-tech zones',
    publisher: 'China Daily',
    kind: 'state-media',
    date: '2022-03-01',
  },
  'china-daily-industrial-internet-2020': {
    title: '每日一词: Committee for the Promotion of Industrial Internet',
    publisher: 'China Daily',
    kind: 'state-media',
    date: '2020-09-09',
    address: 'http://language.chinadaily.com.cn/a/202009/09/WS5f582910a310675eafc58642.html',
  },
  'china-daily-low-altitude-2024': {
    title: 'Low-altitude industry gains strategic importance',
    publisher: 'China Daily',
    kind: 'state-media',
    date: '2024-11-25',
    address: 'https://global.chinadaily.com.cn/a/202411/25/WS6743d282a310f1265a1cf576_2.html',
  },
  'china-daily-low-altitude-word-2024': {
    title: '每日一词: low-altitude economy',
    publisher: 'China Daily',
    kind: 'state-media',
    date: '2024-08-16',
    address: 'https://language.chinadaily.com.cn/a/202408/16/WS66bebfd0a3104e74fddba54a.html',
  },
  'china-daily-new-infra-2022': {
    title: '每日新闻播报: SOEs to invest in “new infra”',
    publisher: 'China Daily',
    kind: 'state-media',
    date: '2022-06-23',
  },
  'china-daily-pumped-storage-2022': {
    title: 'Pumped-storage plants rising on nation’s green push',
    publisher: 'China Daily',
    kind: 'state-media',
    date: '2022-06-29',
    address: 'http://global.chinadaily.com.cn/a/202206/29/WS62bba962a310fd2b29e692ec.html',
  },
  'china-daily-sci-tech-blueprint-2021': {
    title: 'Blueprint offers peek into future of China’s sci-tech',
    publisher: 'China Daily',
    kind: 'state-media',
    date: '2021-03-22',
  },
  'china-daily-self-reliance-2021': {
    title: '每日一词: sci-tech self-reliance and self-strengthening at higher levels',
    publisher: 'China Daily',
    kind: 'state-media',
    date: '2021-05-31',
    address: 'https://language.chinadaily.com.cn/a/202105/31/WS60b4a593a31024ad0bac29a9.html',
  },
  'china-daily-smart-manufacturing-2021': {
    title: '每日新闻播报: Plan on digitalization, networking of manufacturing',
    publisher: 'China Daily',
    kind: 'state-media',
    date: '2021-12-30',
    address: 'https://language.chinadaily.com.cn/a/202112/30/WS61cd81c6a310cdd39bc7e619.html',
  },
  'china-daily-work-report-industries-2025': {
    title: 'China to foster emerging, future industries: report',
    publisher: 'China Daily',
    kind: 'state-media',
    date: '2025-03-05',
  },
  'china-daily-zhongguancun-2023': {
    title: '2023 Zhongguancun Forum (bilingual)',
    publisher: 'China Daily, via kekenet',
    kind: 'state-media',
    date: '2023-05',
  },
  'ecns-work-report-2026': {
    title: 'Report on the Government Work Report 2026: emerging and future industries',
    publisher: 'China News Service (ecns.cn)',
    kind: 'state-media',
    date: '2026-03-05',
    address: 'http://www.ecns.cn/china/2026-03-05/detail-ihfaizcc2501954.shtml',
  },
  'fred-gao-race-to-bottom-2025': {
    title: 'China’s New Economic Priority: Ending the Race to the Bottom',
    publisher: 'Inside China (Fred Gao)',
    kind: 'analyst',
    date: '2025-07',
    address: 'https://www.fredgao.com/p/chinas-new-economic-priority-ending',
  },
  'lance-work-report-2024': {
    title: 'Key points of the Government Work Report 2024 in Chinese and English',
    publisher: 'Academy of Contemporary China and World Studies and China Academy of Translation',
    kind: 'official',
    date: '2024-03-05',
    address: 'https://lance-translate.com/news/2024zhengfugongzuobaogao',
  },
  'most-opinions-2012': {
    title:
      'Opinions on Deepening the Reform of the Scientific and Technological System and Speeding up the Building of a National Innovation System',
    publisher: 'Ministry of Science and Technology of the People’s Republic of China',
    kind: 'official',
    date: '2012-09-23',
    address: 'https://en.most.gov.cn/pressroom/201211/t20121119_98014.htm',
  },
  'nbs-census-emerging-2024': {
    title: 'Communiqué on the Fifth National Economic Census (No. 6): Development of Certain Emerging Industries',
    publisher: 'National Bureau of Statistics of China',
    kind: 'official',
    date: '2024-12-26',
    address: 'https://www.stats.gov.cn/english/PressRelease/202412/t20241226_1957893.html',
  },
  'sasac-new-era': {
    title:
      'Reform, Development and Party Building of State-owned Assets Supervision and Administration Authorities and SOEs in the New Era',
    publisher: 'State-owned Assets Supervision and Administration Commission of the State Council',
    kind: 'official',
  },
  'scio-innovation-2020': {
    title:
      'SCIO briefing on China’s strategy of promoting innovation-driven development and efforts to build China into an innovation-oriented country',
    publisher: 'State Council Information Office',
    kind: 'official',
    date: '2020-10-27',
    address: 'http://www.china.org.cn/china/2020-10/27/content_76848973_4.htm',
  },
  'scio-innovators-2021': {
    title:
      'SCIO briefing on making China a country of innovators and supporting fostering of a new development paradigm',
    publisher: 'State Council Information Office',
    kind: 'official',
    date: '2021-02-26',
    address: 'http://english.scio.gov.cn/pressroom/node_8022772.htm',
  },
  'scio-intelligent-manufacturing-2024': {
    title: 'SCIO press conference: answer of Shan Zhongde on intelligent manufacturing',
    publisher: 'State Council Information Office',
    kind: 'official',
    date: '2024',
    address: 'http://english.scio.gov.cn/m/pressroom/2024-05/29/content_117221580_4.htm',
  },
  'scio-soes-2024': {
    title:
      'SCIO briefing on better pursuing high-quality development of central SOEs by boosting their core functions and competence',
    publisher: 'State Council Information Office',
    kind: 'official',
    date: '2024-01-24',
    address: 'http://english.scio.gov.cn/pressroom/node_9006722.htm',
  },
  'sinocism-involution-2025': {
    title: 'Deeply Understand and Comprehensively Rectify “Involutionary” Competition (translation from Qiushi)',
    publisher: 'Sinocism',
    kind: 'analyst',
    date: '2025-07-01',
    address:
      'https://vivid-green-408.notion.site/Deeply-Understand-and-Comprehensively-Rectify-Involutionary-Competition-22384ece41d780eba37fd487df2ad84d',
  },
  'work-report-2023': {
    title: 'Report on the Work of the Government 2023 (bilingual, part 5)',
    publisher: 'State Council of the People’s Republic of China',
    kind: 'official',
    date: '2023-03-05',
    address: 'https://www.reciyi.com/article/?id=4470&page=5',
  },
  'xinhua-charging-2024': {
    title: 'China builds first smart zone for EV charging, battery-swapping',
    publisher: 'Xinhua',
    kind: 'state-media',
    date: '2024-03-06',
    address: 'https://en.imsilkroad.com/p/339089.html',
  },
  'xinhua-future-industries-2024': {
    title: 'China vows to support development of future industries',
    publisher: 'Xinhua',
    kind: 'state-media',
    date: '2024-01-29',
    address: 'http://en.people.cn/n3/2024/0130/c90000-20128428.html',
  },
  'xinhua-numbers-2024': {
    title: 'Chinese Numbers: China makes headway in developing new quality productive forces',
    publisher: 'Xinhua',
    kind: 'state-media',
    date: '2024-03-19',
    address: 'https://news.cqnews.net/1/detail/1219668868795695104/web/content_1219668868795695104.html',
  },
} as const satisfies SourceTable;

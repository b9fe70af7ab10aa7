/**
 * Every source that a rendering or a fact in the glossary names, once. Add one only if you have read it.
 * Sorted by id. An id is short and says publisher or title and year: `work-report-2025`.
 */
export type SourceKind = 'official' | 'state-media' | 'analyst' | 'reference';

export interface Source {
  /** As cited: 'Report on the Work of the Government 2025'. */
  readonly title: string;
  readonly publisher: string;
  readonly kind: SourceKind;
  /** Year or day of publication: '2025', '2024-06-05'. */
  readonly date?: string;
  /** A public address, where it was read or where it officially is. */
  readonly address?: string;
}

const table = {
  'bastille-post-computing': {
    title: 'China upgrades computing power as new economic catalyst',
    publisher: 'Bastille Post',
    kind: 'reference',
    address:
      'https://www.bastillepost.com/global/article/5433891-china-upgrades-computing-power-as-new-economic-catalyst',
  },
  'beijing-fao-words-2023': {
    title: 'Understanding Beijing: Word of the Day — 揭榜挂帅',
    publisher: 'Foreign Affairs Office of the People’s Government of Beijing Municipality',
    kind: 'official',
    date: '2023-06-09',
    address: 'https://wb.beijing.gov.cn/home/wswm/yyhj/fyyd/202306/t20230609_3129531.html',
  },
  'budget-report-2016': {
    title:
      'Report on the Execution of the Central and Local Budgets for 2015 and on the Central and Local Draft Budgets for 2016',
    publisher: 'Ministry of Finance of the People’s Republic of China',
    kind: 'official',
    date: '2016-03-05',
  },
  'caixin-global-2025-03-06': {
    title: 'China Expands AIC Equity Investment Pilot, Letting More Banks and Insurers Join',
    publisher: 'Caixin Global',
    kind: 'state-media',
    date: '2025-03-06',
    address:
      'https://www.caixinglobal.com/2025-03-06/china-expands-aic-equity-investment-pilot-letting-more-banks-and-insurers-join-102295013.html',
  },
  'china-daily-aerospace-chongqing-2024': {
    title: 'Chongqing to build aerospace cluster',
    publisher: 'China Daily, via Chinese Academy of Engineering',
    kind: 'state-media',
    date: '2024',
    address: 'https://en.cae.cn/cae/html/en/col2005/2024-11/26/20241126130433179200020_1.html',
  },
  'china-daily-clusters-2023': {
    title: '每日一词: advanced manufacturing clusters',
    publisher: 'China Daily',
    kind: 'state-media',
    date: '2023-05-08',
  },
  'china-daily-equipment-renewal-2024': {
    title: 'Note on large-scale equipment renewals and consumer-goods trade-ins',
    publisher: 'China Daily',
    kind: 'state-media',
    date: '2024-03-11',
  },
  'china-daily-future-industries-2026': {
    title: 'Xi calls for breakthroughs in developing industries of the future',
    publisher: 'China Daily',
    kind: 'state-media',
    date: '2026-02-02',
  },
  'china-daily-hk-little-giants': {
    title: 'China incubates more than 17,600 national-level “little giant” enterprises',
    publisher: 'China Daily Hong Kong',
    kind: 'state-media',
    address: 'https://www.chinadailyhk.com/article/623538',
  },
  'china-daily-npc-structure': {
    title: 'National People’s Congress',
    publisher: 'China Daily',
    kind: 'state-media',
    address: 'https://subsites.chinadaily.com.cn/npc/NPCstructure.html',
  },
  'china-policy-chain-chiefs': {
    title: 'China Policy newsletter on chain chiefs',
    publisher: 'China Policy',
    kind: 'analyst',
    address: 'https://chinapolicy.substack.com',
  },
  'chinadaily-liangjiang-2023-08-23': {
    title: 'New fund injects momentum into new city',
    publisher: 'China Daily (Liangjiang New Area)',
    kind: 'state-media',
    date: '2023-08-23',
    address: 'http://subsites.chinadaily.com.cn/cqliangjiang/2023-08/23/c_912945.htm',
  },
  'chongqing-yearbook-2008': {
    title: 'Chongqing Statistical Yearbook 2008',
    publisher: 'Chongqing Municipal Bureau of Statistics',
    kind: 'official',
    date: '2008',
    address: 'http://tjj.cq.gov.cn/zwgk_233/tjnj/2008/11/11-1.files/sheet001.htm',
  },
  'cnipa-plan-2021': {
    title: 'China’s 14th Five-Year Plan and Long-Range Objectives Through the Year 2035 Draw Global Attention',
    publisher: 'China National Intellectual Property Administration',
    kind: 'official',
    date: '2021-03-17',
    address: 'https://english.cnipa.gov.cn/art/2021/3/17/art_2509_157786.html',
  },
  'cset-chokepoints-2022': {
    title: 'Chokepoints: China’s Self-Identified Strategic Technology Import Dependencies',
    publisher: 'Center for Security and Emerging Technology',
    kind: 'analyst',
    date: '2022',
  },
  'cset-five-year-plan-14': {
    title: 'Outline of the 14th Five-Year Plan and Long-Range Objectives for 2035 (translation)',
    publisher: 'Center for Security and Emerging Technology',
    kind: 'analyst',
    date: '2021-05-12',
  },
  'ecns-manufacturing-2018': {
    title: 'Report on the Made in China 2025 strategy',
    publisher: 'China News Service (ecns.cn)',
    kind: 'state-media',
    date: '2018-01-31',
    address: 'http://ecns.cn/business/2018/01-31/290890.shtml',
  },
  'force-distance-times-2023': {
    title: 'Little Giants, Single Champions',
    publisher: 'Force Distance Times',
    kind: 'analyst',
    date: '2023',
  },
  'henan-little-giants-2025': {
    title: 'Report on the growth of “little giant” enterprises',
    publisher: 'People’s Government of Henan Province',
    kind: 'official',
    date: '2025-12-02',
    address: 'https://english.henan.gov.cn/2025/12-02/3269829.html',
  },
  'merics-accelerator-state': {
    title: 'Accelerator state: How China fosters “Little Giant” companies',
    publisher: 'MERICS',
    kind: 'analyst',
    address: 'https://merics.org/en/report/accelerator-state-how-china-fosters-little-giant-companies',
  },
  'nbs-communique-2023': {
    title:
      'Statistical Communiqué of the People’s Republic of China on the 2023 National Economic and Social Development',
    publisher: 'National Bureau of Statistics of China',
    kind: 'official',
    date: '2024-02-29',
  },
  'nbs-yearbook-2016': {
    title: 'China Statistical Yearbook 2016',
    publisher: 'National Bureau of Statistics of China',
    kind: 'official',
    date: '2016',
  },
  'nbs-yearbook-2023': {
    title: 'China Statistical Yearbook 2023',
    publisher: 'National Bureau of Statistics of China',
    kind: 'official',
    date: '2023',
  },
  'party-congress-report-2022': {
    title: 'Report to the 20th National Congress of the Communist Party of China',
    publisher: 'Communist Party of China',
    kind: 'official',
    date: '2022-10-16',
  },
  'plan-report-2023': {
    title:
      'Report on the Implementation of the 2022 Plan for National Economic and Social Development and on the 2023 Draft Plan for National Economic and Social Development',
    publisher: 'National Development and Reform Commission',
    kind: 'official',
    date: '2023-03-05',
    address:
      'http://ebook.theorychina.org.cn/2023/02/24/bb683a46-c8ef-4379-860b-23a2aab9e1ff/files/basic-html/page18.html',
  },
  'scio-chongqing-2024': {
    title:
      'SCIO press conference on building Chongqing into a key strategic fulcrum for the development of China’s western region in the new era and a comprehensive hub for inland opening-up',
    publisher: 'State Council Information Office',
    kind: 'official',
    date: '2024-06-05',
    address: 'http://english.scio.gov.cn/m/pressroom/node_9008088.htm',
  },
  'scio-miit-2025': {
    title: 'SCIO briefing on development of industry and information technology in H1 2025',
    publisher: 'State Council Information Office',
    kind: 'official',
    date: '2025',
    address: 'http://www.china.org.cn/2025-09/25/content_118096789_3.shtml',
  },
  'scio-work-report-2025': {
    title: 'SCIO briefing about the Report on the Work of the Government',
    publisher: 'State Council Information Office',
    kind: 'official',
    date: '2025-03-05',
    address: 'http://china.org.cn/china/2025-03/17/content_117769849_4.htm',
  },
  'scmp-little-giants-2025': {
    title: 'Report on “little giants” in the government work report',
    publisher: 'South China Morning Post',
    kind: 'analyst',
    date: '2025-03',
  },
  'shine-work-report-words-2025': {
    title: 'New words and concepts in the Government Work Report',
    publisher: 'Shanghai Daily (shine.cn)',
    kind: 'state-media',
    date: '2025-03-06',
    address: 'https://www.shine.cn/biz/economy/2503062585/',
  },
  'state-council-organisation': {
    title: 'State Council Organization Chart',
    publisher: 'State Council of the People’s Republic of China',
    kind: 'official',
    address: 'http://english.www.gov.cn/state_council/2014/09/03/content_281474985533579.htm',
  },
  'third-plenum-resolution-2024': {
    title:
      'Resolution of the Central Committee of the Communist Party of China on Further Deepening Reform Comprehensively to Advance Chinese Modernization',
    publisher: 'Central Committee of the Communist Party of China',
    kind: 'official',
    date: '2024-07-18',
  },
  'wenzhaibao-new-trio-2024': {
    title: '双语汇: New Trio',
    publisher: 'Wenzhai Bao, Guangming Daily Press',
    kind: 'state-media',
    date: '2024-05-18',
    address: 'https://epaper.gmw.cn/wzb/html/2024-05/18/nw.D110000wzb_20240518_5-02.htm',
  },
  'work-report-2020': {
    title: 'Report on the Work of the Government 2020',
    publisher: 'State Council of the People’s Republic of China',
    kind: 'official',
    date: '2020-05-22',
  },
  'work-report-2024': {
    title: 'Report on the Work of the Government 2024',
    publisher: 'State Council of the People’s Republic of China',
    kind: 'official',
    date: '2024-03-05',
  },
  'work-report-2025': {
    title: 'Report on the Work of the Government 2025',
    publisher: 'State Council of the People’s Republic of China',
    kind: 'official',
    date: '2025-03-05',
  },
  'xinhua-2024-03-01': {
    title: 'Factbox: China’s economic, social progress in 2023',
    publisher: 'Xinhua',
    kind: 'state-media',
    date: '2024-03-01',
    address: 'http://en.people.cn/n3/2024/0301/c90000-20139195.html',
  },
  'xinhua-little-giants-2023': {
    title: 'China to foster more “little giant” firms to boost innovation',
    publisher: 'Xinhua',
    kind: 'state-media',
    date: '2023-02-21',
  },
  'xinhua-manufacturing-2021': {
    title: 'China preparing development plan to boost manufacturing prowess',
    publisher: 'Xinhua',
    kind: 'state-media',
    date: '2021-04-20',
    address: 'http://en.people.cn/n3/2021/0421/c90000-9841605.html',
  },
  'xinhua-pilot-testing-2024': {
    title: 'China to build more pilot-scale testing platforms for new materials',
    publisher: 'Xinhua',
    kind: 'state-media',
    date: '2024-10-12',
    address: 'http://en.people.cn/n3/2024/1012/c90000-20228608.html',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof table;

export const sources: Readonly<Record<SourceId, Source>> = table;

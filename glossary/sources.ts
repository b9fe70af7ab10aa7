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
  'scio-work-report-2025': {
    title: 'SCIO briefing about the Report on the Work of the Government',
    publisher: 'State Council Information Office',
    kind: 'official',
    date: '2025-03-05',
    address: 'http://china.org.cn/china/2025-03/17/content_117769849_4.htm',
  },
  'third-plenum-resolution-2024': {
    title:
      'Resolution of the Central Committee of the Communist Party of China on Further Deepening Reform Comprehensively to Advance Chinese Modernization',
    publisher: 'Central Committee of the Communist Party of China',
    kind: 'official',
    date: '2024-07-18',
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
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof table;

export const sources: Readonly<Record<SourceId, Source>> = table;

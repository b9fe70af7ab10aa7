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
  'china-daily-ai-plus-2025': {
    title: '每日一词: AI Plus initiative',
    publisher: 'China Daily',
    kind: 'state-media',
    date: '2025-03-12',
  },
  'china-daily-sci-tech-blueprint-2021': {
    title: 'Blueprint offers peek into future of China’s sci-tech',
    publisher: 'China Daily',
    kind: 'state-media',
    date: '2021-03-22',
  },
  'nbs-census-emerging-2024': {
    title: 'Communiqué on the Fifth National Economic Census (No. 6): Development of Certain Emerging Industries',
    publisher: 'National Bureau of Statistics of China',
    kind: 'official',
    date: '2024-12-26',
    address: 'https://www.stats.gov.cn/english/PressRelease/202412/t20241226_1957893.html',
  },
  'scio-intelligent-manufacturing-2024': {
    title: 'SCIO press conference: answer of Shan Zhongde on intelligent manufacturing',
    publisher: 'State Council Information Office',
    kind: 'official',
    date: '2024',
    address: 'http://english.scio.gov.cn/m/pressroom/2024-05/29/content_117221580_4.htm',
  },
  'work-report-2023': {
    title: 'Report on the Work of the Government 2023 (bilingual, part 5)',
    publisher: 'State Council of the People’s Republic of China',
    kind: 'official',
    date: '2023-03-05',
    address: 'https://www.reciyi.com/article/?id=4470&page=5',
  },
  'xinhua-future-industries-2024': {
    title: 'China vows to support development of future industries',
    publisher: 'Xinhua',
    kind: 'state-media',
    date: '2024-01-29',
    address: 'http://en.people.cn/n3/2024/0130/c90000-20128428.html',
  },
} as const satisfies SourceTable;

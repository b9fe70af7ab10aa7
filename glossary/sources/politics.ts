/** Sources that the desks of party, slogans, meetings and documents cite. */
import type { SourceTable } from '../source.ts';

export const politics = {
  'fourth-plenum-communique-2025': {
    title: 'Communiqué of the Fourth Plenary Session of the 20th Central Committee of the Communist Party of China',
    publisher: 'Central Committee of the Communist Party of China',
    kind: 'official',
    date: '2025-10-23',
    address: 'https://www.reciyi.com/2025/10/11990-3.html',
  },
  'work-report-2022': {
    title: 'Report on the Work of the Government 2022',
    publisher: 'State Council of the People’s Republic of China',
    kind: 'official',
    date: '2022-03-05',
    address: 'http://webadmin.fohb.gov.cn/info/2022-06/20220618155500_506.html',
  },
} as const satisfies SourceTable;

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
  'scio-intelligent-manufacturing-2024': {
    title: 'SCIO press conference: answer of Shan Zhongde on intelligent manufacturing',
    publisher: 'State Council Information Office',
    kind: 'official',
    date: '2024',
    address: 'http://english.scio.gov.cn/m/pressroom/2024-05/29/content_117221580_4.htm',
  },
} as const satisfies SourceTable;

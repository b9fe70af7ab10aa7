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
  'work-report-2025': {
    title: 'Report on the Work of the Government 2025',
    publisher: 'State Council of the People’s Republic of China',
    kind: 'official',
    date: '2025-03-05',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof table;

export const sources: Readonly<Record<SourceId, Source>> = table;

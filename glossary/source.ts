/** Where a rendering or a fact was read. */
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

/** Add a source only if you have read it. Sorted by id, which says publisher or title and year: `work-report-2025`. */
export type SourceTable = Readonly<Record<string, Source>>;

/** 装备制造业、现代服务业等税收: what is measured of these and others, which are no kinds of it. */
import { type Nominal, type NominalList, sayExamples } from './nominal.ts';

/** 'tax revenue from industries such as equipment manufacturing …'; null where the word is of no such measure. */
export function measuredOf(told: Nominal, value: NominalList): Nominal | null {
  const of = told.before === '' ? MEASURES[told.head] : undefined;
  if (of === undefined || value.parts.some(({ head }) => /\b(?:bond|loan|stock|tax(?:ation)?)s?$/.test(head)))
    return null;
  return { ...told, head: of.head, counting: of.counting, after: ` ${of.link} such as ${sayExamples(value)}` };
}

const MEASURES: Readonly<
  Record<string, { readonly head: string; readonly link: string; readonly counting: Nominal['counting'] }>
> = {
  taxation: { head: 'tax revenue', link: 'from industries', counting: 'mass' },
  'tax revenue': { head: 'tax revenue', link: 'from industries', counting: 'mass' },
  export: { head: 'export', link: 'of products', counting: 'many' },
  exports: { head: 'exports', link: 'of products', counting: 'plural' },
  import: { head: 'import', link: 'of products', counting: 'many' },
  imports: { head: 'imports', link: 'of products', counting: 'plural' },
  investment: { head: 'investment', link: 'in fields', counting: 'mass' },
};

/** What the linter of addons.mozilla.org may say of our package, and why each is right; anything else is a fault. */

/** A message of addons-linter, as its JSON has it. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string | null;
  /** From 1. */
  readonly line?: number | null;
  /** From 0. */
  readonly column?: number | null;
}

interface Explanation {
  readonly code: string;
  /** Whether the code at the place that is complained of is what the explanation speaks of. */
  readonly holds: (surroundings: string) => boolean;
  readonly why: string;
}

/** So far around the place that minified code shows what it belongs to. */
const SURROUNDINGS = 160;

export const EXPLANATIONS: readonly Explanation[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    holds: (surroundings) => /\.innerHTML\s*=/.test(surroundings) && surroundings.includes('.__html'),
    why:
      'Preact’s own code for `dangerouslySetInnerHTML`, which Yanzhen never uses: a test sees to that, ' +
      'and the linter of our code refuses every other way to make markup of text.',
  },
];

/** Why a finding is right; null where nothing explains it. `read` gives the text of a file in the package. */
export function explain(finding: Finding, read: (file: string) => string): string | null {
  const { code, file, line, column } = finding;
  if (!file || !line) return null;
  const text = read(file).split('\n')[line - 1] ?? '';
  const around = text.slice(Math.max(0, (column ?? 0) - SURROUNDINGS), (column ?? 0) + SURROUNDINGS);
  return EXPLANATIONS.find((each) => each.code === code && each.holds(around))?.why ?? null;
}

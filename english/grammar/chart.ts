/** The machinery of the grammar: readings of a stretch of text, the best one for each end, each looked up once. */

/** Something read from where the rule began up to `end`. */
export interface Parsed<Value> {
  readonly value: Value;
  /** Offset behind it, in UTF-16 code units of the clause. */
  readonly end: number;
  /** The lower, the likelier: one for each word, more where a rule is a guess. */
  readonly cost: number;
}

export type Rule<Value> = (from: number) => readonly Parsed<Value>[];

/** The rule with its answers kept; of readings that end alike and have the same `sort`, the cheapest. A rule that calls itself at the same place finds nothing there. */
export function memoized<Value>(rule: Rule<Value>, sort: (value: Value) => string = () => ''): Rule<Value> {
  const known = new Map<number, readonly Parsed<Value>[]>();
  return (from) => {
    const before = known.get(from);
    if (before) return before;
    known.set(from, []);
    const best = new Map<string, Parsed<Value>>();
    for (const parsed of rule(from)) {
      const key = `${parsed.end} ${sort(parsed.value)}`;
      const other = best.get(key);
      if (!other || parsed.cost < other.cost) best.set(key, parsed);
    }
    const found = [...best.values()];
    known.set(from, found);
    return found;
  };
}

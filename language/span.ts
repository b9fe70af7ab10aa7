/** A stretch of a string: `[start, end)` in UTF-16 code units. A DOM stretch is a `Range`, never a span. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

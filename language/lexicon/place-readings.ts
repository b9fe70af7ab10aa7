/** Places that are not read as their characters are elsewhere. */

/** Name to reading as printed. */
export const PLACE_READINGS: Readonly<Record<string, string>> = {};

/** Names that are an ordinary word, and a place only with the word for their sort behind them. */
export const NOT_BARE: ReadonlySet<string> = new Set([]);

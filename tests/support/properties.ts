import fc from 'fast-check';

/**
 * Property tests draw the same examples each time, so that a commit that passed once passes everywhere. To look for
 * counterexamples elsewhere: `npm run fuzz`, which names other seeds and draws more, or one seed alone with
 * `PROPERTY_SEED=7 npx vitest run`.
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_261_124), numRuns: runs(100) });

/** How many examples a property is shown: as many as said, and more while fuzzing. */
export function runs(usual: number): number {
  return usual * Number(process.env['PROPERTY_FACTOR'] ?? 1);
}

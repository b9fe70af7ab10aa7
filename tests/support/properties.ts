import fc from 'fast-check';

/**
 * Property tests draw the same examples each time, so that a commit that passed once passes everywhere. To look for
 * counterexamples elsewhere, name another seed: `PROPERTY_SEED=$RANDOM npx vitest run`.
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_261_124) });

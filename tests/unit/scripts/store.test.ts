/** What goes with a package: the linter's words, and the licences of others. */
import { describe, expect, it } from 'vitest';
import { composeNotices, packagesOf } from '../../../scripts/store-notices.ts';
import { explain } from '../../../scripts/store-warnings.ts';

describe('a warning of the linter', () => {
  const preact = 'n||(u.__html!=t.__html&&(u.__html==e.innerHTML)||(e.innerHTML=u&&u.__html||""))';
  const finding = { code: 'UNSAFE_VAR_ASSIGNMENT', message: '', file: 'reader.js', line: 2, column: 60 };

  it('is explained where it is Preact’s own code', () => {
    expect(explain(finding, () => `first line\n${preact}`)).toContain('Preact');
  });

  it('is not explained where other code sets markup', () => {
    expect(explain(finding, () => 'first line\nbox.innerHTML = reading')).toBeNull();
  });

  it('is not explained where it says anything else', () => {
    expect(explain({ ...finding, code: 'DANGEROUS_EVAL' }, () => `\n${preact}`)).toBeNull();
    expect(explain({ code: 'UNSAFE_VAR_ASSIGNMENT', message: '' }, () => preact)).toBeNull();
  });
});

describe('the notices', () => {
  it('are of the packages to which the modules belong, the bundler’s own among them', () => {
    const modules = [
      '/anywhere/node_modules/preact/dist/preact.mjs',
      '/anywhere/node_modules/preact/hooks/dist/hooks.mjs',
      '/anywhere/node_modules/outer/node_modules/@noble/hashes/utils.js',
      'C:\\anywhere\\node_modules\\fflate\\esm\\browser.js',
      '/anywhere/page/reader.ts',
      '\0vite/modulepreload-polyfill.js',
      '\0virtual:wxt-plugins',
    ];
    expect(packagesOf(modules)).toEqual(['@noble/hashes', 'fflate', 'preact', 'vite']);
  });

  it('give each package its licence, and CC-CEDICT first', () => {
    const notices = composeNotices(['preact', 'saxes']);
    expect(notices).toMatch(/preact \d.* \(MIT\)\n\n.*MIT/s);
    expect(notices).toMatch(/saxes \d.* \(ISC\)\n\n.*ISC/s);
    expect(notices.indexOf('CC-CEDICT (CC BY-SA 4.0)')).toBeLessThan(notices.indexOf('preact'));
  });

  it('are refused where a licence cannot be told', () => {
    expect(() => composeNotices(['no-such-package'])).toThrow();
  });
});

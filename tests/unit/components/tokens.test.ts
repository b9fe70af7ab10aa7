/** Colours keep their contrast in both themes (WCAG 1.4.3): arithmetic, since axe cannot see behind what lies in the top layer. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(path.resolve(import.meta.dirname, '../../../components/shared/tokens.css'), 'utf8');

/** The six-digit colours of the rule that starts with a selector. */
function coloursOf(selector: string): ReadonlyMap<string, string> {
  const at = css.indexOf(selector);
  const rule = css.slice(css.indexOf('{', at), css.indexOf('}', at));
  return new Map(
    [...rule.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

const themes = {
  light: coloursOf(':host,'),
  'dark, of the system': coloursOf(":host(:not([data-theme='light']))"),
  'dark, chosen': coloursOf(":host([data-theme='dark'])"),
};

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const GROUNDS = ['--paper', '--paper-raised', '--paper-sunken'];
const TEXTS = ['--ink', '--ink-soft', '--accent', '--status-target', '--status-plan', '--status-claim'];
const pairs = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground])),
  ['--accent-ink', '--accent'],
  ['--ink', '--highlight'],
];

describe.each(Object.entries(themes))('text in the %s theme', (_, colours) => {
  it.each(pairs)('%s can be read on %s', (text = '', ground = '') => {
    expect(contrast(colours.get(text) ?? '#000000', colours.get(ground) ?? '#000000')).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the two ways to the dark theme', () => {
  it('lead to the same colours', () => {
    expect(themes['dark, chosen']).toEqual(themes['dark, of the system']);
  });
});

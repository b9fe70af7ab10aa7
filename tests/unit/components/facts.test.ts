import { describe, expect, it } from 'vitest';
import { factsAsCsv } from '../../../components/panel/fact-csv.ts';
import { sortFacts } from '../../../components/panel/fact-order.ts';
import { plotsOf } from '../../../components/panel/fact-plot.ts';
import type { FactReading } from '../../../engine/annotation.ts';

function fact(changes: Partial<FactReading>): FactReading {
  return {
    paragraph: 0,
    start: 0,
    end: 2,
    indicator: 'GDP',
    place: null,
    value: null,
    amount: null,
    unit: null,
    change: null,
    period: null,
    status: 'reported',
    speaker: null,
    ...changes,
  };
}

const chengdu = fact({ place: 'Chengdu', value: 'RMB 2.35 trillion', amount: 2.35e12, unit: 'RMB' });
const mianyang = fact({ place: 'Mianyang', value: 'RMB 430 billion', amount: 4.3e11, unit: 'RMB', start: 2 });

describe('the order of facts', () => {
  it('is by the number that a change tells, falls below rises, and nothing last', () => {
    const facts = [
      fact({}),
      fact({ change: 'up 5%' }),
      fact({ change: 'down 10.1% year on year' }),
      fact({ change: 'up 12%' }),
    ];
    expect(sortFacts(facts, 'change', false).map(({ change }) => change)).toEqual([
      'down 10.1% year on year',
      'up 5%',
      'up 12%',
      null,
    ]);
    expect(sortFacts(facts, 'change', true).at(-1)?.change).toBeNull();
  });

  it('compares amounts within their unit', () => {
    const share = fact({ amount: 57, unit: '%' });
    expect(sortFacts([chengdu, share, mianyang], 'value', false)).toEqual([share, mianyang, chengdu]);
  });
});

describe('a plot', () => {
  it('stands one indicator of several places beside each other', () => {
    const [plot] = plotsOf([chengdu, fact({ indicator: 'Exports', amount: 5, value: '5' }), mianyang]);
    expect(plot?.title).toBe('GDP (RMB)');
    expect(plot?.bars.map(({ label, value }) => [label, value])).toEqual([
      ['Chengdu', 'RMB 2.35 trillion'],
      ['Mianyang', 'RMB 430 billion'],
    ]);
    expect(plot?.bars[0]?.length).toBe(1);
  });

  it('is not made of two figures that nothing tells apart, or in different units', () => {
    expect(plotsOf([chengdu, { ...chengdu, start: 9 }])).toEqual([]);
    expect(plotsOf([chengdu, { ...mianyang, unit: 'USD' }])).toEqual([]);
  });

  it('marks what is no result', () => {
    const goal = fact({ period: 'By 2027', status: 'target', value: 'RMB 3 trillion', amount: 3e12, unit: 'RMB' });
    const now = fact({ period: 'In 2024', value: 'RMB 2 trillion', amount: 2e12, unit: 'RMB' });
    expect(plotsOf([now, goal])[0]?.bars.map(({ isAhead }) => isAhead)).toEqual([false, true]);
  });
});

describe('CSV', () => {
  it('quotes what must be, and lets no page text become a formula', () => {
    const text = '=HYPERLINK("x"),产值';
    const csv = factsAsCsv({
      facts: [fact({ end: text.length, value: 'RMB 1,000', speaker: 'Chen "Max" Li' })],
      paragraphs: [{ text, tokens: [], english: [] }],
    });
    expect(csv.split('\r\n')[1]).toBe(`GDP,,"RMB 1,000",,,,,reported,"Chen ""Max"" Li","'=HYPERLINK(""x""),产值"`);
  });
});

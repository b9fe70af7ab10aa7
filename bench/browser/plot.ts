/** The times to the first screen as a picture: a panel a browser, lengths and times on logarithmic scales. */
import { contestants, type Contestant } from './contestants.ts';
import { browsersOf, lengthsOf, NAMES, summaryOf, type Run } from './report.ts';

const PANEL = { width: 430, height: 320, left: 64, right: 30, top: 44, bottom: 48 };

const LEGEND_STEP = 150;

const COLOURS: Readonly<{ [Name in Contestant]: string }> = {
  word: '#c8a000',
  static: '#767676',
  yanzhen: '#b3261e',
  plain: '#1f5f99',
};

/** Where a value stands on an axis between two powers of ten, from 0 to 1. */
export function place(value: number, least: number, most: number): number {
  return (Math.log10(value) - Math.log10(least)) / (Math.log10(most) - Math.log10(least));
}

/** The powers of ten around some values, at least one step apart. */
export function powersAround(values: readonly number[]): readonly [number, number] {
  const least = 10 ** Math.floor(Math.log10(Math.min(...values)));
  return [least, Math.max(least * 10, 10 ** Math.ceil(Math.log10(Math.max(...values))))];
}

export function plotFirstScreens(records: readonly Run[]): string {
  const browsers = browsersOf(records);
  const times = records.flatMap(({ measurement: { firstScreen } }) => firstScreen ?? []);
  if (times.length === 0) throw new Error('Nothing was measured that could be plotted.');
  const panels = browsers.map((browser, index) => {
    const panel = drawPanel(records, browser, powersAround(times));
    return `<g transform="translate(${index * PANEL.width} 0)">${panel}</g>`;
  });
  const width = Math.max(PANEL.width * browsers.length, PANEL.left + LEGEND_STEP * contestants.length);
  const height = PANEL.height + 34;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#fff"/>
${panels.join('\n')}
${drawLegend(height - 16)}
</svg>
`;
}

function drawPanel(records: readonly Run[], browser: Run['browser'], range: readonly [number, number]): string {
  const lengths = lengthsOf(records);
  const [shortest, longest] = powersAround(lengths);
  const x = (length: number) =>
    PANEL.left + place(length, shortest, longest) * (PANEL.width - PANEL.left - PANEL.right);
  const y = (time: number) =>
    PANEL.height - PANEL.bottom - place(time, ...range) * (PANEL.height - PANEL.top - PANEL.bottom);
  const grid = stepsBetween(...range).map(
    (time) =>
      `<line x1="${PANEL.left}" x2="${PANEL.width - PANEL.right}" y1="${round(y(time))}" y2="${round(y(time))}" stroke="#ddd"/>` +
      `<text x="${PANEL.left - 8}" y="${round(y(time) + 4)}" text-anchor="end">${formatTime(time)}</text>`,
  );
  const ticks = lengths.map(
    (length) =>
      `<text x="${round(x(length))}" y="${PANEL.height - PANEL.bottom + 20}" text-anchor="middle">${formatLength(length)}</text>`,
  );
  const lines = contestants.map((contestant) => {
    const points = lengths.flatMap((length) => {
      const summary = summaryOf(records, browser, length, contestant, 'firstScreen');
      return summary ? [{ length, ...summary }] : [];
    });
    const path = points.map(({ length, median }) => `${round(x(length))},${round(y(median))}`).join(' ');
    const marks = points.map(
      ({ length, median, least, most }) =>
        `<line x1="${round(x(length))}" x2="${round(x(length))}" y1="${round(y(least))}" y2="${round(y(most))}" stroke="${COLOURS[contestant]}"/>` +
        `<circle cx="${round(x(length))}" cy="${round(y(median))}" r="3.5" fill="${COLOURS[contestant]}"/>`,
    );
    return `<polyline points="${path}" fill="none" stroke="${COLOURS[contestant]}" stroke-width="2"/>${marks.join('')}`;
  });
  return [
    `<text x="${PANEL.left}" y="24" font-size="14" font-weight="600">First annotated screen, ${browser}</text>`,
    ...grid,
    ...ticks,
    `<text x="${(PANEL.left + PANEL.width - PANEL.right) / 2}" y="${PANEL.height - 10}" text-anchor="middle">characters in the article</text>`,
    ...lines,
  ].join('\n');
}

function drawLegend(y: number): string {
  return contestants
    .map((contestant, index) => {
      const x = PANEL.left + index * LEGEND_STEP;
      return `<circle cx="${x}" cy="${y - 4}" r="4" fill="${COLOURS[contestant]}"/><text x="${x + 10}" y="${y}">${NAMES[contestant]}</text>`;
    })
    .join('');
}

function stepsBetween(least: number, most: number): number[] {
  const steps: number[] = [];
  for (let step = least; step <= most * 1.001; step *= 10) steps.push(step);
  return steps;
}

function formatTime(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${milliseconds / 1000} s`;
}

function formatLength(length: number): string {
  if (length >= 1e6) return `${length / 1e6} M`;
  return length >= 1000 ? `${length / 1000} k` : String(length);
}

function round(value: number): string {
  return value.toFixed(1);
}

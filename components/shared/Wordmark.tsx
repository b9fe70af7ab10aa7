/** Geese in formation and the name. The drawing is decoration; the name is text. */
export function Wordmark() {
  return (
    <span class="wordmark">
      <svg class="wordmark-geese" viewBox="0 0 96 56" aria-hidden="true">
        {GEESE.map(([x, y, size]) => (
          <path key={`${x}`} d={wings(x, y, size)} />
        ))}
      </svg>
      <span class="wordmark-name">
        Yanzhen <span lang="zh-Hans">雁阵</span>
      </span>
    </span>
  );
}

/** Centre and half wingspan of each goose; the leader flies in front, at the right. */
const GEESE = [
  [82, 30, 10],
  [60, 20, 9],
  [60, 41, 9],
  [38, 11, 8],
  [38, 50, 8],
  [17, 4, 7],
] as const;

/** Two strokes of a wing, the way a brush would set them. */
function wings(x: number, y: number, size: number): string {
  const lift = size * 0.62;
  return `M${x - size} ${y}q${size / 2} ${-lift} ${size} 0q${size / 2} ${-lift} ${size} 0`;
}

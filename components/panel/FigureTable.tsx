import type { FigureReading, Span } from '../../engine/index.ts';

export interface FigureTableProps {
  readonly figures: readonly FigureReading[];
  readonly onChoose: (paragraph: number, span: Span) => void;
}

/** Every figure of the article with its English. */
export function FigureTable({ figures, onChoose }: FigureTableProps) {
  if (figures.length === 0) return <p class="panel-notice">The article has no figures.</p>;
  return (
    <table class="panel-table">
      <thead>
        <tr>
          <th scope="col">Chinese</th>
          <th scope="col">English</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ paragraph, start, end, text, english }) => (
          <tr key={`${paragraph} ${start}`}>
            <td>
              <button
                type="button"
                class="panel-link"
                lang="zh-Hans"
                onClick={() => onChoose(paragraph, { start, end })}
              >
                {text}
              </button>
            </td>
            <td>{english}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

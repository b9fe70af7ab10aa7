import type { FigureReading, Span } from '../../engine/index.ts';
import { usePanelWording } from './panel-wording.ts';

export interface FigureTableProps {
  readonly figures: readonly FigureReading[];
  /** The `lang` of their Chinese. */
  readonly chinese: string;
  readonly onChoose: (paragraph: number, span: Span) => void;
}

/** Every figure of the article with its English. */
export function FigureTable({ figures, chinese, onChoose }: FigureTableProps) {
  const { figures: say } = usePanelWording();
  if (figures.length === 0) return <p class="panel-notice">{say.none}</p>;
  return (
    <table class="panel-table">
      <thead>
        <tr>
          <th scope="col">{say.chinese}</th>
          <th scope="col">{say.english}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ paragraph, start, end, text, english }) => (
          <tr key={`${paragraph} ${start}`}>
            <td>
              <button
                type="button"
                class="panel-link"
                lang={chinese}
                onClick={() => onChoose(paragraph, { start, end })}
              >
                {text}
              </button>
            </td>
            <td lang="en">{english}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

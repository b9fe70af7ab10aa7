/** Brief on top, then what is said in English, paragraph by paragraph. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ArticleReading } from '../../engine/annotation.ts';
import type { TranslatedSentence, TranslationState } from '../../translator/translation.ts';
import type { PanelProps } from './Panel.tsx';
import { briefSections } from './brief-sections.ts';
import { StatementItem } from './StatementItem.tsx';
import { TranslationLines, TranslationOffer } from './TranslationPart.tsx';

type ReadingViewProps = Pick<
  PanelProps,
  'currentParagraph' | 'onChoose' | 'onPoint' | 'translation' | 'onTranslate' | 'onCancelTranslation'
> & {
  readonly reading: ArticleReading;
};

export function ReadingView(props: ReadingViewProps) {
  const { reading } = props;
  const isNoted = reading.paragraphs.some(({ english }) => english.some(({ kind }) => kind === 'note'));
  return (
    <>
      <section class="panel-section" aria-label="In brief">
        <h3 class="panel-heading">In brief</h3>
        {briefSections(reading.brief).map(({ title, lines }) => (
          <section key={title} class="panel-brief-section" aria-label={title}>
            <h4 class="panel-brief-heading">{title}</h4>
            <ul class="panel-brief">
              {lines.map(({ text, paragraph, start, end }) => (
                <li key={`${paragraph} ${start} ${text}`}>
                  <button type="button" class="statement" onClick={() => props.onChoose(paragraph, { start, end })}>
                    {text}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {reading.brief.length === 0 && <p class="panel-soft">Nothing here parsed well enough to be told in brief.</p>}
      </section>
      <section class="panel-section" aria-label="Paragraph by paragraph">
        <h3 class="panel-heading">Paragraph by paragraph</h3>
        {isNoted && <p class="panel-soft">Summaries written by Yanzhen’s editors for this very article.</p>}
        {props.translation && (
          <TranslationOffer
            state={props.translation}
            onTranslate={props.onTranslate}
            onCancel={props.onCancelTranslation}
          />
        )}
        <Paragraphs {...props} />
      </section>
      <Coverage reading={reading} isNoted={isNoted} />
    </>
  );
}

function Paragraphs({ reading, currentParagraph, translation, onChoose, onPoint }: ReadingViewProps) {
  const list = useRef<HTMLOListElement>(null);
  const isHeld = useRef(false);
  const told = reading.paragraphs
    .map(({ english }, index) => (english.length > 0 || translated(translation, index).length > 0 ? index : -1))
    .filter((at) => at >= 0);
  // The reading position may be in a paragraph of which nothing is said: then the one before it is current.
  const current = told.findLast((index) => index <= currentParagraph.value) ?? told[0];

  useLayoutEffect(() => {
    const item = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (item && !isHeld.current && currentParagraph.peek() > 0) keepInView(item);
  }, [current]);

  return (
    <ol
      ref={list}
      class="panel-paragraphs"
      onPointerEnter={() => (isHeld.current = true)}
      onPointerLeave={() => (isHeld.current = false)}
    >
      {told.map((index) => (
        <li key={index} class="panel-paragraph" aria-current={index === current ? 'location' : undefined}>
          {reading.paragraphs[index]?.english.map((statement, at, all) => (
            <StatementItem
              key={`${statement.start} ${statement.text}`}
              statement={statement}
              chinese={reading.paragraphs[index]?.text.slice(statement.start, statement.end) ?? ''}
              showsSpeaker={statement.speaker !== null && statement.speaker !== all[at - 1]?.speaker}
              onChoose={() => onChoose(index, statement)}
              onPoint={(isOn) => onPoint(index, isOn ? statement : null)}
            />
          ))}
          <TranslationLines
            sentences={translated(translation, index)}
            onChoose={(sentence) => onChoose(index, sentence)}
            onPoint={(sentence) => onPoint(index, sentence)}
          />
        </li>
      ))}
    </ol>
  );
}

function translated(translation: TranslationState | null, paragraph: number): readonly TranslatedSentence[] {
  return translation?.sentences.filter((sentence) => sentence.paragraph === paragraph) ?? [];
}

/** Scrolls the panel alone; `scrollIntoView` would move the page too. */
function keepInView(item: HTMLElement): void {
  const body = item.closest<HTMLElement>('.panel-body');
  if (!body) return;
  const { top, bottom } = item.getBoundingClientRect();
  const frame = body.getBoundingClientRect();
  if (top >= frame.top && bottom <= frame.bottom) return;
  body.scrollTop += top - frame.top - frame.height / 4;
}

function Coverage({ reading, isNoted }: { readonly reading: ArticleReading; readonly isNoted: boolean }) {
  const { clauses, told, terms, unknown } = reading.coverage;
  return (
    <footer class="panel-coverage">
      {!isNoted && `${told} of ${clauses} clauses told in English. `}
      {terms} terms explained.
      {unknown.length > 0 && (
        <>
          {' '}
          Not in the glossary: <span lang="zh-Hans">{unknown.join('、')}</span>.
        </>
      )}
    </footer>
  );
}

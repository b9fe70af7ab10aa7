/** What is said in English, paragraph by paragraph. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ArticleReading } from '../../engine/annotation.ts';
import type { TranslatedSentence, TranslationState } from '../../translator/translation.ts';
import { usePanelWording } from './panel-wording.ts';
import { chineseOf } from './chinese-of.ts';
import type { PanelProps } from './Panel.tsx';
import { Coverage, isNoted } from './Coverage.tsx';
import { StatementItem } from './StatementItem.tsx';
import { TranslationLines, TranslationOffer } from './TranslationPart.tsx';

type ParagraphsViewProps = Pick<
  PanelProps,
  'currentParagraph' | 'onChoose' | 'onPoint' | 'translation' | 'onTranslate' | 'onCancelTranslation'
> & {
  readonly reading: ArticleReading;
};

export function ParagraphsView(props: ParagraphsViewProps) {
  const { reading } = props;
  const { panel: say } = usePanelWording();
  return (
    <>
      {isNoted(reading) && <p class="panel-soft">{say.noted}</p>}
      {props.translation && (
        <TranslationOffer
          state={props.translation}
          onTranslate={props.onTranslate}
          onCancel={props.onCancelTranslation}
        />
      )}
      <Paragraphs {...props} />
      <Coverage reading={reading} />
    </>
  );
}

function Paragraphs({ reading, currentParagraph, translation, onChoose, onPoint }: ParagraphsViewProps) {
  const script = chineseOf(reading);
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
              script={script}
              chinese={reading.paragraphs[index]?.text.slice(statement.start, statement.end) ?? ''}
              showsSpeaker={statement.speaker !== null && statement.speaker !== all[at - 1]?.speaker}
              onChoose={() => onChoose(index, statement)}
              onPoint={(isOn) => onPoint(index, isOn ? statement : null)}
            />
          ))}
          <TranslationLines
            script={script}
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

import { useOwnWording } from '../shared/own-wording.ts';
import { useLanguage } from '../shared/wording.tsx';
import { usePanelWording } from './panel-wording.ts';

export interface NothingBesideProps {
  /** Why the page could not be read at the last try; null before. */
  readonly problem: string | null;
  readonly onRead: () => void;
}

/** The side panel beside a page that is not read: what to do. */
export function NothingBeside({ problem, onRead }: NothingBesideProps) {
  const language = useLanguage();
  const { beside: say } = useOwnWording();
  const { panel } = usePanelWording();
  return (
    <section class="panel panel-beside" data-place="window" lang={language} aria-label={panel.name}>
      <h2 class="panel-title">{panel.title}</h2>
      <p>{say.notBeingRead}</p>
      <button type="button" class="panel-button" onClick={onRead}>
        {say.read}
      </button>
      {problem !== null && (
        <p class="panel-soft" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

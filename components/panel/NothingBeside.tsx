export interface NothingBesideProps {
  /** Why the page could not be read at the last try; null before. */
  readonly problem: string | null;
  readonly onRead: () => void;
}

/** The side panel beside a page that is not read: what to do. */
export function NothingBeside({ problem, onRead }: NothingBesideProps) {
  return (
    <section class="panel panel-beside" data-place="window" lang="en" aria-label="English panel">
      <h2 class="panel-title">English</h2>
      <p>
        This page is not being read. Press Yanzhen’s button in the toolbar on it: that lets Yanzhen read this page, and
        no other.
      </p>
      <button type="button" class="panel-button" onClick={onRead}>
        Try to read it
      </button>
      {problem !== null && (
        <p class="panel-soft" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

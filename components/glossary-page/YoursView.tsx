/** A person's own terms, packs and corrections, and their way in and out. */
import { useState } from 'preact/hooks';
import { useOwnWording } from '../shared/own-wording.ts';
import { Switch } from '../shared/Switch.tsx';
import { TermForm, type TermValues } from './TermForm.tsx';

export interface PackSummary {
  readonly name: string;
  readonly on: boolean;
  readonly size: number;
}

export interface DeskSummary {
  readonly name: string;
  readonly title: string;
  readonly on: boolean;
}

export interface CorrectionSummary {
  readonly form: string;
  readonly reading: string;
  readonly rendering: string;
  /** The address of the article or site; null everywhere. */
  readonly where: string | null;
  readonly onForget: () => void;
}

export type ExportFormat = 'csv' | 'tbx' | 'yomitan' | 'json';

export interface YoursProps {
  /** What a selection on a page or a search brought to be added; may be empty. */
  readonly add: string;
  readonly terms: readonly TermValues[];
  readonly packs: readonly PackSummary[];
  /** What an organisation has preset; it is not the person's to change. */
  readonly presetPacks: readonly Omit<PackSummary, 'on'>[];
  readonly desks: readonly DeskSummary[];
  readonly corrections: readonly CorrectionSummary[];
  /** What was done or went wrong last; several lines where a file has several faults. */
  readonly status: string | null;
  readonly onUndo: (() => void) | null;
  /** Rejects, in the person's words, what cannot be kept. */
  readonly onPutTerm: (term: TermValues, insteadOf: string | null) => Promise<void>;
  readonly onRemoveTerm: (headword: string) => void;
  readonly onSwitchPack: (name: string, on: boolean) => void;
  readonly onRemovePack: (name: string) => void;
  readonly onSwitchDesk: (name: string, on: boolean) => void;
  readonly onImport: (file: File) => void;
  readonly onExport: (pack: string, format: ExportFormat) => void;
  readonly onBackUp: () => void;
}

const FORMATS: readonly (readonly [ExportFormat, string])[] = [
  ['csv', 'CSV'],
  ['tbx', 'TBX'],
  ['yomitan', 'Yomitan'],
  ['json', 'JSON'],
];

export function YoursView(props: YoursProps) {
  const { add, terms, status, onUndo } = props;
  const { yours: say, glossary, common } = useOwnWording();
  const [editing, setEditing] = useState<TermValues | null>(null);
  const fresh: TermValues = { headword: add, aliases: [], reading: '', renderings: [], meaning: '' };
  return (
    <>
      <h1>{glossary.yours}</h1>
      <div class="done-last" role="status">
        {status?.split('\n').map((line) => (
          <p key={line}>{line}</p>
        ))}
        {onUndo && (
          <button type="button" class="link" onClick={onUndo}>
            {common.undo}
          </button>
        )}
      </div>
      <section class="yours-group" aria-label={editing ? say.editTerm : say.addTerm}>
        <h2>{editing ? say.editTerm : say.addTerm}</h2>
        <TermForm
          key={editing?.headword ?? `add ${add} ${terms.length}`}
          term={editing ?? fresh}
          onSave={async (term) => {
            await props.onPutTerm(term, editing?.headword ?? null);
            setEditing(null);
          }}
          onCancel={editing ? () => setEditing(null) : null}
        />
      </section>
      <section class="yours-group" aria-label={say.terms}>
        <h2>{say.terms}</h2>
        {terms.length === 0 ? (
          <p class="glossary-soft">{say.noTerms}</p>
        ) : (
          <ul class="yours-list">
            {terms.map((term) => (
              <li key={term.headword}>
                <span>
                  <b lang="zh-Hans">{term.headword}</b> <span lang="en">{term.renderings.join('; ')}</span>
                </span>
                <button type="button" class="link" onClick={() => setEditing(term)}>
                  {common.edit}
                  <span class="unseen"> {term.headword}</span>
                </button>
                <button type="button" class="link" onClick={() => props.onRemoveTerm(term.headword)}>
                  {common.remove}
                  <span class="unseen"> {term.headword}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <PacksPart {...props} />
      <CorrectionsPart {...props} />
    </>
  );
}

function PacksPart({ packs, presetPacks, desks, ...props }: YoursProps) {
  const { yours: say, glossary, common } = useOwnWording();
  return (
    <section class="yours-group" aria-label={say.packs}>
      <h2>{say.packs}</h2>
      <ul class="yours-list">
        {presetPacks.map(({ name, size }) => (
          <li key={`preset ${name}`}>
            <span>
              {name} ({size.toLocaleString('en')})
            </span>
            <span class="glossary-soft">{say.preset}</span>
          </li>
        ))}
        {packs.map(({ name, on, size }) => (
          <li key={name}>
            <Switch
              label={`${name} (${size.toLocaleString('en')})`}
              isOn={on}
              onToggle={() => props.onSwitchPack(name, !on)}
            />
            <span class="yours-tools">
              <span class="glossary-soft">{say.saveAs}</span>
              {FORMATS.map(([format, title]) => (
                <button key={format} type="button" class="link" onClick={() => props.onExport(name, format)}>
                  {title}
                  <span class="unseen"> {name}</span>
                </button>
              ))}
              <button type="button" class="link" onClick={() => props.onRemovePack(name)}>
                {common.remove}
                <span class="unseen"> {name}</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
      <p class="yours-tools">
        <label class="link file-link">
          {say.load}
          <input
            type="file"
            accept=".csv,.tsv,.txt,.tbx,.xml,.zip,.json"
            onChange={({ currentTarget: input }) => {
              const file = input.files?.[0];
              input.value = '';
              if (file) props.onImport(file);
            }}
          />
        </label>
        <button type="button" class="link" onClick={props.onBackUp}>
          {say.backUp}
        </button>
      </p>
      <details>
        <summary>{say.ownDomains}</summary>
        {desks.map(({ name, title, on }) => (
          <Switch
            key={name}
            label={glossary.desks[name] ?? title}
            isOn={on}
            onToggle={() => props.onSwitchDesk(name, !on)}
          />
        ))}
      </details>
    </section>
  );
}

function CorrectionsPart({ corrections }: YoursProps) {
  const { yours: say } = useOwnWording();
  return (
    <section class="yours-group" aria-label={say.corrections}>
      <h2>{say.corrections}</h2>
      {corrections.length === 0 ? (
        <p class="glossary-soft">{say.noCorrections}</p>
      ) : (
        <ul class="yours-list">
          {corrections.map(({ form, reading, rendering, where, onForget }) => (
            <li key={`${form} ${where}`}>
              <span>
                <b lang="zh-Hans">{form}</b> <span lang="zh-Latn-pinyin">{reading}</span>
                {reading && rendering && ': '}
                <span lang="en">{rendering}</span>
                <span class="yours-where">{where ?? say.everywhere}</span>
              </span>
              <button type="button" class="link" onClick={onForget}>
                {say.forget}
                <span class="unseen"> {form}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

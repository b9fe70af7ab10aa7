/** What is the person's own, as the page shows it, and what the page does with it. */
import { offerFile } from '../../components/shared/offer-file.ts';
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { ExportFormat, YoursProps } from '../../components/glossary-page/YoursView.tsx';
import { addressOf } from '../../components/glossary-page/route.ts';
import type { TermValues } from '../../components/glossary-page/TermForm.tsx';
import { deskTitles } from '../../glossary/desks.ts';
import { ask } from '../../messages/ask.ts';
import { ownEntries, withPreset, type CollectionChange } from '../../personal/change.ts';
import { writeCsv } from '../../personal/formats/csv.ts';
import { importFile } from '../../personal/formats/import-file.ts';
import { writeCollection, writePack } from '../../personal/formats/json.ts';
import { writeTbx } from '../../personal/formats/tbx.ts';
import { writeYomitan } from '../../personal/formats/yomitan.ts';
import { ownWords } from '../../settings/own-page.ts';
import type { Preset } from '../../personal/preset.ts';
import type { Collection, Pack } from '../../personal/schema.ts';

export function describeYours(
  collection: ReadonlySignal<Collection>,
  preset: Preset,
): ReadonlySignal<Omit<YoursProps, 'add'>> {
  const status = signal<string | null>(null);
  /** The collection as it was before the last change that takes something away. */
  const before = signal<Collection | null>(null);

  const tell = (error: unknown): void => {
    before.value = null;
    status.value = error instanceof Error ? error.message : ownWords().common.notKept;
  };
  const change = async (wish: CollectionChange, done: string): Promise<void> => {
    const now = collection.value;
    await ask('change-collection', wish);
    before.value = wish.change === 'replace' && before.value !== null ? null : now;
    status.value = done;
  };
  const attempt = (wish: CollectionChange, done: string): void => void change(wish, done).catch(tell);

  return computed((): Omit<YoursProps, 'add'> => {
    const { packs, corrections } = collection.value;
    const { desksOff } = withPreset(collection.value, preset);
    const undo = before.value;
    return {
      terms: ownEntries(collection.value),
      packs: packs.map(({ name, on, entries }) => ({ name, on, size: entries.length })),
      presetPacks: preset.packs.map(({ name, entries }) => ({ name, size: entries.length })),
      desks: Object.entries(deskTitles).map(([name, title]) => ({ name, title, on: !desksOff.includes(name) })),
      corrections: corrections.map((correction) => ({
        ...correction,
        where: correction.reach === 'everywhere' ? null : correction.where,
        onForget: () =>
          attempt({ change: 'forget-correction', correction }, ownWords().yours.asBefore(correction.form)),
      })),
      status: status.value,
      onUndo: undo && (() => attempt({ change: 'replace', collection: copy(undo) }, ownWords().common.undone)),
      onPutTerm: async (term, insteadOf) => {
        await change({ change: 'put-entry', entry: asEntry(term), insteadOf }, ownWords().yours.kept(term.headword));
        location.hash = addressOf({ page: 'yours', add: '' });
      },
      onRemoveTerm: (headword) => attempt({ change: 'remove-entry', headword }, ownWords().yours.removed(headword)),
      onSwitchPack: (name, on) =>
        attempt({ change: 'switch-pack', name, on }, ownWords().yours[on ? 'on' : 'off'](name)),
      onRemovePack: (name) => attempt({ change: 'remove-pack', name }, ownWords().yours.removed(name)),
      onSwitchDesk: (desk, on) =>
        attempt(
          { change: 'switch-desk', desk, on },
          ownWords().yours[on ? 'on' : 'off'](ownWords().glossary.desks[desk] ?? desk),
        ),
      onImport: (file) =>
        void file
          .arrayBuffer()
          .then((buffer) => takeIn(file.name, new Uint8Array(buffer), change))
          .catch((error: unknown) => {
            tell(error);
            status.value = `${ownWords().yours.nothingTakenIn(file.name)}\n${status.value}`;
          }),
      onExport: (name, format) => {
        const pack = packs.find((each) => each.name === name);
        if (pack) save(pack, format);
      },
      onBackUp: () => offerFile('yanzhen.json', writeCollection(copy(collection.value)), 'application/json'),
    };
  });
}

async function takeIn(
  fileName: string,
  bytes: Uint8Array,
  change: (wish: CollectionChange, done: string) => Promise<void>,
): Promise<void> {
  const imported = importFile(fileName, bytes);
  if (imported.kind === 'collection') {
    return change({ change: 'replace', collection: imported.collection }, ownWords().yours.allBack);
  }
  const { pack, format, passedOver } = imported;
  const count = ownWords().yours.packTakenIn(pack.entries.length, pack.name, format);
  const others = passedOver === 0 ? '' : ` ${ownWords().yours.passedOver(passedOver)}`;
  return change({ change: 'put-pack', pack }, count + others);
}

function asEntry({ headword, aliases, reading, renderings, meaning }: TermValues): Pack['entries'][number] {
  const [first = '', ...others] = renderings;
  return { headword, aliases: [...aliases], reading, renderings: [first, ...others], meaning };
}

/** Plain and mutable, as messages and files take it. */
function copy(collection: Collection): Collection {
  return structuredClone(collection);
}

function save(pack: Pack, format: ExportFormat): void {
  const name = pack.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  const today = new Date().toISOString().slice(0, 10);
  const writers: Readonly<Record<ExportFormat, () => void>> = {
    csv: () => offerFile(`${name}.csv`, writeCsv(pack.entries), 'text/csv'),
    tbx: () => offerFile(`${name}.tbx`, writeTbx(pack.name, pack.entries), 'application/xml'),
    yomitan: () => offerFile(`${name}.zip`, writeYomitan(pack.name, pack.entries, today), 'application/zip'),
    json: () => offerFile(`${name}.json`, writePack(pack), 'application/json'),
  };
  writers[format]();
}

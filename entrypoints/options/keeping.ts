/** All settings together: files, setting back, and what could not be read. */
import { signal } from '@preact/signals';
import type { KeepingGroupProps } from '../../components/settings/KeepingGroup.tsx';
import type { LostSettingsProps } from '../../components/settings/LostSettings.tsx';
import { offerFile } from '../../components/shared/offer-file.ts';
import { findUnreadable, markAsTold } from '../../settings/aside.ts';
import { ownWords } from '../../settings/own-page.ts';
import { changeSettings, readOwnSettings, replaceSettings } from '../../settings/items.ts';
import type { Settings } from '../../settings/schema.ts';
import { readSettingsFile, writeSettingsFile } from '../../settings/settings-file.ts';

export interface Keeping {
  /** What the views are handed, whenever they are drawn. */
  readonly keeping: () => KeepingGroupProps;
  readonly lost: () => LostSettingsProps;
  /** Stores a choice; what cannot be kept is told. */
  change(change: Partial<Settings>): Promise<void>;
}

const JSON_TYPE = 'application/json';

export async function createKeeping(): Promise<Keeping> {
  const status = signal<string | null>(null);
  const fault = signal<string | null>(null);
  /** What was replaced last, for undoing it. */
  const replaced = signal<Partial<Settings> | null>(null);
  const lost = signal(await findUnreadable());

  const trying = async (action: () => Promise<string | null>): Promise<void> => {
    try {
      status.value = await action();
      fault.value = null;
    } catch (error) {
      fault.value = error instanceof Error ? error.message : ownWords().common.wrong;
    }
  };
  const replace = (settings: () => Partial<Settings>, done: string): Promise<void> =>
    trying(async () => {
      const wanted = settings();
      const before = await readOwnSettings();
      const { isSynced } = await replaceSettings(wanted);
      replaced.value = before;
      return isSynced ? done : `${done} ${ownWords().keeping.notSynced}`;
    });
  const undo = (): void => {
    const before = replaced.value ?? {};
    void replace(() => before, ownWords().keeping.asBefore).then(() => (replaced.value = null));
  };

  return {
    keeping: () => ({
      status: status.value,
      fault: fault.value,
      onSave: () =>
        void trying(async () => {
          offerFile('yanzhen-settings.json', writeSettingsFile(await readOwnSettings()), JSON_TYPE);
          return ownWords().keeping.saved;
        }),
      onLoad: (text) => void replace(() => readSettingsFile(text), ownWords().keeping.loaded),
      onReset: () => void replace(() => ({}), ownWords().keeping.wasReset),
      onUndo: replaced.value === null ? null : undo,
    }),
    lost: () => ({
      names: lost.value.map(({ name }) => name),
      onSave: () => offerFile('yanzhen-unreadable-settings.json', JSON.stringify(lost.value, null, 2), JSON_TYPE),
      onClose: () => {
        lost.value = [];
        void trying(async () => {
          await markAsTold();
          return null;
        });
      },
    }),
    change: (change) =>
      trying(async () => {
        await changeSettings(change);
        return null;
      }),
  };
}

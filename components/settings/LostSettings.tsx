/** Tells of settings that could not be read; shown until the person closes it. */

import { useOwnWording } from '../shared/own-wording.ts';
import type { OwnPagesWording } from '../../wording/own-pages/index.ts';

export interface LostSettingsProps {
  /** Names of the settings that have their defaults because of it; null where it may be several. */
  readonly names: readonly (string | null)[];
  /** Hands over what was found. */
  readonly onSave: () => void;
  readonly onClose: () => void;
}

export function LostSettings({ names, onSave, onClose }: LostSettingsProps) {
  const { lost: say, common } = useOwnWording();
  if (names.length === 0) return null;
  const known = names.flatMap((name) => (name !== null && isNamed(name, say) ? [say.quoted(say.names[name])] : []));
  const which = known.length === 0 ? say.earlier : [...new Set(known)].join(say.between);
  return (
    <section class="options-lost" translate={false} role="alert">
      <p>{known.length === 1 ? say.one(which) : say.several(which)}</p>
      <p class="options-tools">
        <button type="button" class="link" onClick={onSave}>
          {say.save}
        </button>
        <button type="button" class="link" onClick={onClose}>
          {common.close}
        </button>
      </p>
    </section>
  );
}

type Lost = OwnPagesWording['lost'];

function isNamed(name: string, { names }: Lost): name is keyof Lost['names'] {
  return name in names;
}

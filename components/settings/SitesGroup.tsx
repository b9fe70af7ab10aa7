import { useOwnWording } from '../shared/own-wording.ts';
import { Switch } from '../shared/Switch.tsx';
import { Group } from './Group.tsx';

export interface SitesGroupProps {
  /** Match patterns of the sites that are always read. */
  readonly origins: readonly string[];
  readonly officialMedia: boolean;
  readonly onRemoveOrigin: (origin: string) => void;
  readonly onToggleOfficialMedia: () => void;
}

/** Which sites are read without being asked. */
export function SitesGroup({ origins, officialMedia, onRemoveOrigin, onToggleOfficialMedia }: SitesGroupProps) {
  const { options: say, common } = useOwnWording();
  return (
    <Group id="sites" title={say.groups.sites}>
      <Switch
        label={say.officialMedia}
        note={say.officialMediaNote}
        isOn={officialMedia}
        onToggle={onToggleOfficialMedia}
      />
      {origins.length === 0 ? (
        <p class="options-soft">{say.noSites}</p>
      ) : (
        <ul class="options-sites">
          {origins.map((origin) => (
            <li key={origin}>
              <span>{origin.replace(/^\*:\/\/(\*\.)?/, '').replace(/\/\*$/, '')}</span>
              <button type="button" class="link" onClick={() => onRemoveOrigin(origin)}>
                {common.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Group>
  );
}

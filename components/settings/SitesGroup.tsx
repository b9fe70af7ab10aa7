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
  return (
    <Group id="sites" title="Sites">
      <Switch
        label="Read Chinese official media by itself"
        note="Your browser will ask you about these sites."
        isOn={officialMedia}
        onToggle={onToggleOfficialMedia}
      />
      {origins.length === 0 ? (
        <p class="options-soft">No site is read by itself. Choose “Always read” in the toolbar popup on a site.</p>
      ) : (
        <ul class="options-sites">
          {origins.map((origin) => (
            <li key={origin}>
              <span>{origin.replace(/^\*:\/\/(\*\.)?/, '').replace(/\/\*$/, '')}</span>
              <button type="button" class="link" onClick={() => onRemoveOrigin(origin)}>
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
    </Group>
  );
}

/** Tabs after the ARIA pattern: one stop for Tab, the arrow keys, Home and End walk and choose. */
import { usePanelWording } from './panel-wording.ts';

export interface TabChoice<Name extends string> {
  readonly name: Name;
  readonly title: string;
  readonly count: number | null;
}

export interface PanelTabsProps<Name extends string> {
  readonly tabs: readonly TabChoice<Name>[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

export const tabId = (name: string): string => `panel-tab-${name}`;
export const TAB_PANEL_ID = 'panel-tabpanel';

export function PanelTabs<Name extends string>({ tabs, chosen, onChoose }: PanelTabsProps<Name>) {
  const { panel: say } = usePanelWording();
  const at = tabs.findIndex(({ name }) => name === chosen);
  const walk = (event: KeyboardEvent): void => {
    const wanted = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    const index = (wanted + tabs.length) % tabs.length;
    onChoose((tabs[index] as TabChoice<Name>).name);
    ((event.currentTarget as HTMLElement).children[index] as HTMLElement).focus();
  };
  return (
    <div class="panel-tabs" role="tablist" aria-label={say.whatToShow} onKeyDown={walk}>
      {tabs.map(({ name, title, count }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          class="panel-tab"
          aria-selected={name === chosen}
          aria-controls={TAB_PANEL_ID}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {title}
          {count !== null && <span class="panel-count">{count}</span>}
        </button>
      ))}
    </div>
  );
}

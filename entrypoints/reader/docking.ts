/** Where the panel stands in the page, how large it is, and the page giving way to it. */
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { cssSize, NARROWEST_FOR_SIDES, type Side } from '../../components/panel/dock.ts';
import type { Tab } from '../../components/panel/Panel.tsx';
import { createRoom } from '../../page/room.ts';
import { changeSettings } from '../../settings/items.ts';
import type { Settings } from '../../settings/schema.ts';

export interface Docking {
  readonly panelOpen: Signal<boolean>;
  /** Where the panel stands now: at the bottom of narrow screens, whatever was chosen. */
  readonly panelPlace: ReadonlySignal<Side>;
  /** In CSS pixels, of what the place leaves free: the width at the sides, the height at the bottom. */
  readonly panelSize: ReadonlySignal<number>;
  /** Whether the screen leaves a choice. */
  readonly canChooseSide: ReadonlySignal<boolean>;
  /** The tab that the panel opens with. */
  readonly panelTab: Signal<Tab>;
  putPanel(side: Side): void;
  /** Shown at once; kept when the hand lets go. */
  resizePanel(size: number, isDone: boolean): void;
}

export interface DockingOptions {
  readonly settings: Signal<Settings>;
  /** A setting could not be kept. */
  readonly onError: (error: unknown) => void;
  readonly ending: AbortSignal;
}

export function createDocking(document: Document, { settings, onError, ending }: DockingOptions): Docking {
  const panelOpen = signal(false);
  const canChooseSide = watchWidth(document, ending);
  const panelPlace = computed<Side>(() => (canChooseSide.value ? settings.value.panelSide : 'bottom'));
  const panelSize = computed(() =>
    panelPlace.value === 'bottom' ? settings.value.panelHeight : settings.value.panelWidth,
  );
  const show = (change: Partial<Settings>): void => {
    settings.value = { ...settings.value, ...change };
  };

  const room = createRoom(document);
  const stop = effect(() => {
    if (panelOpen.value) room.make(panelPlace.value, cssSize(panelPlace.value, panelSize.value));
    else room.end();
  });
  ending.addEventListener('abort', () => {
    stop();
    room.end();
  });

  return {
    panelOpen,
    panelPlace,
    panelSize,
    canChooseSide,
    panelTab: signal<Tab>('Brief'),
    putPanel(panelSide) {
      show({ panelSide });
      changeSettings({ panelSide }).catch(onError);
    },
    resizePanel(size, isDone) {
      const change = panelPlace.value === 'bottom' ? { panelHeight: size } : { panelWidth: size };
      show(change);
      if (isDone) changeSettings(change).catch(onError);
    },
  };
}

/** Whether the screen is wide enough for an article and a panel beside it. */
function watchWidth({ defaultView }: Document, ending: AbortSignal): ReadonlySignal<boolean> {
  const query = defaultView?.matchMedia?.(`(width >= ${NARROWEST_FOR_SIDES}px)`);
  const isWide = signal(query?.matches ?? true);
  query?.addEventListener('change', ({ matches }) => (isWide.value = matches), { signal: ending });
  return isWide;
}

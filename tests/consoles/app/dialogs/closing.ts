import type { Values } from '../../description/description';
import type { Kit } from '../kit';

type Closing = (kit: Kit, layer: HTMLElement, title: HTMLElement) => void;

/** What closes a dialog besides its buttons. The panel is the box around the title that is drawn as the dialog. */
export const closings: Record<Values['dialogCloses'], Closing> = {
  byButtons: () => undefined,
  // A native dialog's backdrop is known by the place of the click alone.
  clickOutside(kit, layer, title) {
    layer.addEventListener('click', ({ clientX, clientY }) => {
      const panel = panelAround(title, layer);
      const { left, right, top, bottom } = panel.getBoundingClientRect();
      const isInside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
      if (!isInside) kit.state.closeDialog();
    });
  },
  pressOnLayer(kit, layer) {
    layer.addEventListener('mousedown', (event) => {
      if (event.composedPath()[0] === layer) kit.state.closeDialog();
    });
  },
  // What belongs to it lies elsewhere in the page, and over it: such layers are known.
  pressOutside(kit, layer) {
    const press = (event: Event): void => {
      const path = event.composedPath();
      const isInside = path.includes(layer) || path.some((at) => at instanceof Element && isLayer(at));
      if (!isInside && isOpen(kit, layer)) kit.state.closeDialog();
    };
    document.addEventListener('pointerdown', press, { capture: true, signal: kit.signal });
  },
  escape(kit, layer) {
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && isOpen(kit, layer)) kit.state.closeDialog();
    };
    window.addEventListener('keydown', press, { signal: kit.signal });
  },
};

const isLayer = (element: Element): boolean => element.matches('[popover], [role=menu], [role=listbox]');

const isOpen = ({ state }: Kit, layer: HTMLElement): boolean =>
  state.draft !== null &&
  layer.isConnected &&
  !layer.inert &&
  layer.checkVisibility({ visibilityProperty: true });

/** The box that has an edge, in whatever shadow root it stands; else the layer itself. */
function panelAround(title: HTMLElement, layer: HTMLElement): Element {
  for (let at: Element | null = title; at && at !== layer; at = around(at))
    if (getComputedStyle(at).borderTopWidth !== '0px') return at;
  return layer;
}

function around(element: Element): Element | null {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return element.assignedSlot ?? element.parentElement ?? host ?? null;
}

import type { Values } from '../../description/description';
import { svg } from '../dashes';
import type { Kit } from '../kit';

const corner = 'position:absolute;top:8px;right:8px;width:24px;height:24px;cursor:pointer;text-align:center';

const makers: Record<Values['cross'], (kit: Kit, close: () => void) => HTMLElement[]> = {
  none: () => [],
  button: (kit, close) => [
    kit.make(
      'button',
      {
        type: 'button',
        'aria-label': 'Close',
        looks: `${corner};padding:0`,
        named: 'dialog close',
        on: { click: close },
      },
      svg('', 'M3 3l10 10M13 3L3 13'),
    ),
  ],
  sign: (kit, close) => [kit.make('span', { looks: corner, named: 'close', on: { click: close } }, '×')],
};

/** What closes a dialog in its corner. */
export function crossOf(kit: Kit): HTMLElement[] {
  const crosses = makers[kit.is.cross](kit, () => {
    kit.state.presses.cancel++;
    kit.state.closeDialog();
  });
  for (const cross of crosses) kit.controls.set('Close', cross);
  return crosses;
}

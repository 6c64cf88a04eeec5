import type { Values } from '../../description/description';
import type { Kit } from '../kit';
import type { LevelField } from './levels';
import { openList, type Roles } from './open-list';

type Open = (kit: Kit, opener: HTMLElement, field: LevelField, roles?: Roles) => void;

const opens: Record<Values['list'], Open> = {
  usual: (kit, opener, { levels, level, choose }, roles) =>
    openList(kit, opener, levels, level(), 'click', choose, roles),
  // It takes the first click in it for the end of the press that has opened it.
  deaf(kit, opener, { levels, level, choose }, roles) {
    const deaf = kit.make('div', { looks: 'display:none' });
    openList(kit, opener, levels, level(), 'click', choose, roles, [deaf]);
    deaf.parentElement?.addEventListener('click', (event) => event.stopPropagation(), {
      capture: true,
      once: true,
    });
  },
  // The options have no roles, and are drawn at the end of the dialog.
  inDialog(kit, opener, { levels, level, choose }) {
    const holder = opener.closest('dialog, [role=dialog]') ?? opener.parentElement ?? document.body;
    openList(kit, opener, levels, level(), 'click', choose, {}, [], holder);
  },
};

/** Opens the list of levels, or closes it; while one in the dialog is open, Enter takes the first of them. */
export const openLevels: Open = (kit, opener, field, roles) => opens[kit.is.list](kit, opener, field, roles);

export function takeFirstByEnter(kit: Kit, opener: HTMLElement, field: LevelField): void {
  if (kit.is.list !== 'inDialog') return;
  opener.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter' || opener.getAttribute('aria-expanded') !== 'true') return;
    openLevels(kit, opener, field);
    field.choose(field.levels[0] ?? '');
  });
}

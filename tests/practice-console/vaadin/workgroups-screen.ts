import '@vaadin/checkbox';
import '@vaadin/text-field';
import { element } from '../../../src/practice/console/plain/element';
import { renderedAgain, type Screen } from '../../../src/practice/console/plain/screen';
import type { ConsoleStore } from '../../../src/practice/console/state/store';
import type { ListColumn } from '../../../src/practice/console/state/wording';
import type { Workgroup } from '../../../src/practice/console/state/workgroups';
import { button, primary, simpleGrid } from './parts';

export const workgroupsScreen: Screen = (store, signal) => {
  const { wording } = store;
  const list = element('div');
  const search = element('vaadin-text-field', { placeholder: wording.searchWorkgroup });
  const render = () => renderList(store, search.value.toLowerCase());
  search.addEventListener('value-changed', () => list.replaceChildren(render()));
  renderedAgain(store, signal, list, render);
  return element(
    'section',
    {},
    element(
      'div',
      { class: 'bar' },
      element('h2', {}, wording.topMenu.workgroups),
      search,
      wording.showArchived ? archivedBox(store, wording.showArchived) : null,
      store.options.tier === 'professional'
        ? null
        : button(wording.newWorkgroup, () => store.createWorkgroup(), primary),
    ),
    list,
  );
};

function archivedBox(store: ConsoleStore, label: string): HTMLElement {
  const box = element('vaadin-checkbox', { label });
  box.addEventListener('checked-changed', () => {
    if (box.checked === store.showArchived) return;
    store.showArchived = box.checked;
    store.topics.emit('data');
  });
  return box;
}

function renderList(store: ConsoleStore, wanted: string): Node {
  const { listColumns, showArchived } = store.wording;
  const shown = store.workgroups
    .filter((workgroup) => workgroup.name.toLowerCase().includes(wanted))
    .filter((workgroup) => workgroup.active || showArchived === null || store.showArchived);
  return simpleGrid(
    'Workgroups',
    listColumns.map(({ heading }) => heading),
    shown.map((workgroup) => listColumns.map((column) => cell(store, workgroup, column))),
  );
}

function cell(store: ConsoleStore, workgroup: Workgroup, { shows }: ListColumn): string | Node {
  const setActive = (active: boolean) => {
    workgroup.active = active;
    store.topics.emit('data');
  };
  switch (shows) {
    case 'name':
      return element('a', { href: store.hrefOf(`workgroups/${workgroup.id}`) }, workgroup.name);
    case 'collaboration':
      return workgroup.collaboration ? 'Yes' : '-';
    case 'status':
      return workgroup.active ? 'Active' : 'Archived';
    case 'active': {
      const box = element('vaadin-checkbox', { 'accessible-name': `Active Workgroup ${workgroup.name}` });
      box.checked = workgroup.active;
      box.addEventListener('change', () => setActive(box.checked));
      return box;
    }
    case 'actions':
      return button(workgroup.active ? 'Archive' : 'Restore', () => setActive(!workgroup.active));
    default:
      return workgroup[shows] || '-';
  }
}

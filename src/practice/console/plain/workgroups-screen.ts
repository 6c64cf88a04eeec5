import type { ConsoleStore } from '../state/store';
import type { ListColumn } from '../state/wording';
import type { Workgroup } from '../state/workgroups';
import { button, element } from './element';
import { renderedAgain, type Screen } from './screen';
import { simpleTable } from './tables';

export const workgroupsScreen: Screen = (store, signal) => {
  const { wording } = store;
  const list = element('div');
  let wanted = '';
  const render = () => renderList(store, wanted);
  const search = element('input', {
    type: 'search',
    placeholder: wording.searchWorkgroup,
    'aria-label': wording.searchWorkgroup,
    input: (event) => {
      wanted = (event.target as HTMLInputElement).value.toLowerCase();
      list.replaceChildren(render());
    },
  });
  renderedAgain(store, signal, list, render);
  return element(
    'section',
    {},
    element(
      'div',
      { class: 'heading-row' },
      element('h2', {}, wording.topMenu.workgroups),
      search,
      wording.showArchived ? archivedSwitch(store, wording.showArchived) : null,
      store.options.tier === 'professional'
        ? null
        : button(wording.newWorkgroup, () => store.createWorkgroup(), { class: 'primary' }),
    ),
    list,
  );
};

function archivedSwitch(store: ConsoleStore, label: string): HTMLElement {
  const change = (event: Event) => {
    store.showArchived = (event.target as HTMLInputElement).checked;
    store.topics.emit('data');
  };
  return element('label', { class: 'inline' }, element('input', { type: 'checkbox', change }), label);
}

function renderList(store: ConsoleStore, wanted: string): Node {
  const { listColumns, showArchived } = store.wording;
  const shown = store.workgroups
    .filter((workgroup) => workgroup.name.toLowerCase().includes(wanted))
    .filter((workgroup) => workgroup.active || showArchived === null || store.showArchived);
  return simpleTable(
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
      return element('span', { class: 'status' }, workgroup.active ? 'Active' : 'Archived');
    case 'active':
      return element('input', {
        type: 'checkbox',
        'aria-label': `Active Workgroup ${workgroup.name}`,
        checked: workgroup.active,
        change: (event) => setActive((event.target as HTMLInputElement).checked),
      });
    case 'actions':
      return button(workgroup.active ? 'Archive' : 'Restore', () => setActive(!workgroup.active));
    default:
      return workgroup[shows] || '-';
  }
}

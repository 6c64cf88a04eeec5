import { button } from '../button';
import type { Child, Kit } from '../kit';
import { filters, harmlessTick } from '../look-alikes';
import { tables } from '../tables/tables';
import { tickBox } from '../tick-box';
import { heading } from './lists';

/** The list of workgroups, with whatever ends one of them: the tick of `Active Workgroup`, or actions. */
export function workgroups(kit: Kit): HTMLElement[] {
  const { state, words } = kit;
  const selected = new Set<number>();
  const heads = isAbove(kit) ? ['Select', ...words.workgroupHeads] : words.workgroupHeads;
  const table = tables[kit.is.table](kit, {
    heads: heads.map((head) => (head === 'Select' ? '' : kit.say(head))),
    rows: state.workgroups.map((_, at) => ({
      id: `w${at}`,
      cells: () => heads.map((head) => cell(kit, head, at, selected)),
    })),
    people: isAbove(kit) ? 2 : 1,
    total: state.workgroups.length,
  });
  return [
    heading(kit, words.top.workgroups),
    kit.make('input', { type: 'search', placeholder: 'Search workgroup name' }),
    button(kit, words.newWorkgroup, () => undefined),
    ...(words.workgroupHeads.includes('Actions') ? [harmlessTick(kit, 'Show archived')] : []),
    ...(isAbove(kit) ? endings.map((verb) => button(kit, verb, () => endSelected(kit, verb, selected))) : []),
    ...filters(kit, 'My workgroups only'),
    table,
  ];
}

const endings = ['Archive', 'Delete'] as const;
type Ending = (typeof endings)[number];

const isAbove = ({ is, words }: Kit): boolean =>
  is.actions === 'toolbar' && words.workgroupHeads.includes('Actions');

function cell(kit: Kit, head: string, at: number, selected: Set<number>): Child[] {
  const workgroup = kit.state.workgroups[at];
  if (!workgroup) return [];
  if (head === 'Workgroup' || head === 'Name') return [workgroup.name];
  if (/Created/.test(head)) return ['2025-03-01'];
  if (head === 'Owner') return ['Owen Owner'];
  if (head === 'Active Workgroup')
    return [
      tickBox(kit, `active ${at}`, {
        text: '',
        isOn: () => workgroup.isActive,
        turn: (on) => kit.state.turn(at, on),
        onChange: (listener) => kit.state.on('ticks', listener),
      }),
    ];
  if (head === 'Select') {
    const turn = (event: Event): void => {
      if ((event.target as HTMLInputElement).checked) selected.add(at);
      else selected.delete(at);
    };
    const box = kit.make('input', {
      type: 'checkbox',
      'aria-label': `Select ${workgroup.name}`,
      on: { change: turn },
    });
    kit.controls.set(`select ${at}`, box);
    return [box];
  }
  return head === 'Actions' ? actions(kit, at) : ['Yes'];
}

function actions(kit: Kit, at: number): Child[] {
  if (kit.is.actions === 'toolbar') return [button(kit, 'Edit', () => undefined)];
  if (kit.is.actions === 'menu') {
    const opener = kit.make(
      'button',
      { type: 'button', 'aria-haspopup': 'menu', 'aria-label': 'Actions' },
      '⋮',
    );
    opener.addEventListener('click', () => openMenu(kit, opener, at));
    kit.controls.set(`menu ${at}`, opener);
    return [opener];
  }
  return endings.map((verb) => {
    const element = button(kit, verb, () => end(kit, verb));
    kit.controls.set(`${verb} ${at}`, element);
    return element;
  });
}

/** The menu of one workgroup, at the end of the page as such menus are. */
function openMenu(kit: Kit, opener: HTMLElement, at: number): void {
  const { bottom, left } = opener.getBoundingClientRect();
  const looks = `position:fixed;z-index:3000;background:#fff;border:1px solid #888;top:${bottom}px;left:${left - 60}px`;
  const menu = kit.make('div', { role: 'menu', named: 'menu panel', looks });
  opener.setAttribute('aria-expanded', 'true');
  const ended = new AbortController();
  const close = (): void => {
    ended.abort();
    opener.removeAttribute('aria-expanded');
    menu.remove();
  };
  for (const verb of endings) {
    const click = (): void => {
      close();
      end(kit, verb);
    };
    const onKey = (event: Event): void => {
      if ((event as KeyboardEvent).key === 'Enter') click();
    };
    const item = kit.make(
      'div',
      { role: 'menuitem', tabindex: -1, on: { click, keydown: onKey } },
      kit.say(verb),
    );
    kit.controls.set(`${verb} ${at}`, item);
    menu.append(item);
  }
  document.body.append(menu);
  const { signal } = ended;
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal });
  kit.signal.addEventListener('abort', close, { signal });
}

function endSelected(kit: Kit, verb: Ending, selected: ReadonlySet<number>): void {
  if (selected.size > 0) end(kit, verb);
}

/** The page asks once more before it ends a workgroup, where it asks before it removes users. */
function end({ state, is }: Kit, verb: Ending): void {
  state.presses.end++;
  if (is.removal === 'dialog') state.openDialog(verb === 'Archive' ? 'archive' : 'delete');
}

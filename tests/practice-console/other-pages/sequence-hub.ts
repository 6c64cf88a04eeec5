const adminConsole = 'https://acme.login.illumina.com/iam/';
const RUNS = [
  ['Run 2026-11-02', 'Complete', '-'],
  ['Run 2026-11-09', 'Failed', '-'],
  ['Run 2026-11-16', '-', '-'],
];

function create(
  tag: string,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElement {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

function accountMenu(): HTMLElement {
  return create(
    'div',
    { role: 'menu', 'aria-label': 'Account' },
    create('button', { role: 'menuitemradio', 'aria-checked': 'false', type: 'button' }, 'Personal'),
    create('button', { role: 'menuitemradio', 'aria-checked': 'true', type: 'button' }, 'ILMN_TechSupport'),
    create('button', { role: 'menuitemradio', 'aria-checked': 'false', type: 'button' }, 'Genomics Core'),
    create('a', { role: 'menuitem', href: '/settings/account' }, 'Settings'),
    create('a', { role: 'menuitem', href: '/signed-out' }, 'Sign out'),
  );
}

function showAccount(host: HTMLElement): void {
  const opener = create(
    'button',
    { type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    'Owen Owner',
  );
  let menu: HTMLElement | null = null;
  opener.addEventListener('click', () => {
    if (menu) menu.remove();
    menu = menu ? null : accountMenu();
    if (menu) host.append(menu);
    opener.setAttribute('aria-expanded', String(menu !== null));
  });
  host.append(opener);
}

function settings(): Node[] {
  return [
    create('h1', {}, 'Settings'),
    create('nav', { 'aria-label': 'Settings' }, create('a', { href: '/settings/account' }, 'Account')),
    create('h2', {}, 'Account'),
    create('p', {}, 'Current workgroup: ILMN_TechSupport'),
    create('a', { href: adminConsole }, 'manage workgroups'),
  ];
}

function dashboard(): Node[] {
  const rows = RUNS.map((cells) => create('tr', {}, ...cells.map((cell) => create('td', {}, cell))));
  const headings = ['Name', 'Status', 'Users'].map((heading) => create('th', { scope: 'col' }, heading));
  return [
    create('h1', {}, 'Dashboard'),
    create('table', { 'aria-label': 'Runs' }, create('tr', {}, ...headings), ...rows),
  ];
}

const account = document.querySelector<HTMLElement>('#account');
if (account) showAccount(account);
const content = document.querySelector('#content');
content?.append(...(location.pathname.startsWith('/settings') ? settings() : dashboard()));

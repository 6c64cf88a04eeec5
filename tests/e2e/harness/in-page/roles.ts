/** Which elements have a role without a `role` attribute (HTML-AAM), for the roles that tests ask for. */
const implicit: Record<string, string> = {
  alert: '',
  alertdialog: '',
  article: 'article',
  banner: 'header',
  button: 'button, input:is([type=button], [type=submit], [type=reset]), summary',
  cell: 'td',
  checkbox: 'input[type=checkbox]',
  columnheader: 'th:not([scope=row])',
  combobox: 'select:not([multiple]):not([size]), input[list]',
  complementary: 'aside',
  dialog: 'dialog',
  form: 'form',
  group: 'fieldset, details',
  heading: 'h1, h2, h3, h4, h5, h6',
  img: 'img',
  link: 'a[href], area[href]',
  list: 'ul, ol, menu',
  listbox: 'select[multiple], select[size]',
  listitem: 'li',
  main: 'main',
  navigation: 'nav',
  option: 'option',
  progressbar: 'progress',
  radio: 'input[type=radio]',
  region: 'section:is([aria-label], [aria-labelledby])',
  row: 'tr',
  rowheader: 'th[scope=row]',
  searchbox: 'input[type=search]:not([list])',
  spinbutton: 'input[type=number]',
  status: 'output',
  table: 'table',
  textbox: 'textarea, input:is(:not([type]), [type=text], [type=email], [type=url], [type=tel]):not([list])',
};

/** The selector of the elements that may have this role. */
export function candidates(role: string): string {
  const native = implicit[role];
  return [`[role~="${role}"]`, ...(native ? [native] : [])].join(', ');
}

/** Whether the element has this role: a `role` attribute wins over the element's own. */
export function hasRole(element: Element, role: string): boolean {
  const given = element.getAttribute('role')?.trim().split(/\s+/)[0];
  if (given) return given === role;
  const native = implicit[role];
  return Boolean(native) && element.matches(native as string);
}

/** Roles whose name is what stands in them. */
const namedByContent =
  /^(button|cell|checkbox|columnheader|gridcell|heading|link|listitem|menuitem|menuitemcheckbox|menuitemradio|option|radio|row|rowheader|switch|tab|tooltip|treeitem)$/;

export const isNamedByContent = (role: string): boolean => namedByContent.test(role);

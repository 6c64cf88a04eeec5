import { tidy } from '../strings';
import { heardText } from './text';
import type { PageTree } from './tree';

const rolesOfTags: Record<string, string> = {
  button: 'button',
  summary: 'button',
  textarea: 'textbox',
  select: 'combobox',
  dialog: 'dialog',
  table: 'table',
  tr: 'row',
  td: 'cell',
  th: 'columnheader',
  nav: 'navigation',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  legend: 'heading',
};

const rolesOfInputs: Record<string, string> = {
  button: 'button',
  submit: 'button',
  reset: 'button',
  image: 'button',
  checkbox: 'checkbox',
  radio: 'radio',
  range: 'slider',
  number: 'spinbutton',
  hidden: '',
  file: '',
  password: '',
};

/** The role of an element: the one it states, or the one that its tag has by itself; '' for none. */
export function roleOf(element: Element): string {
  const stated = element.getAttribute('role')?.trim().split(/\s+/)[0]?.toLowerCase();
  if (stated) return stated;
  const tag = element.localName;
  if (tag === 'a') return element.hasAttribute('href') ? 'link' : '';
  if (tag === 'input') return rolesOfInputs[(element as HTMLInputElement).type] ?? 'textbox';
  return rolesOfTags[tag] ?? '';
}

/** What a form control shows by itself, when it is part of another element's name. */
function embeddedText(tree: PageTree, element: Element): string {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.label ?? '';
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
  return heardText(tree, element, 300);
}

/** The text of the `<label>` elements of a native control, without the control's own text. */
function labelText(tree: PageTree, element: Element): string {
  const labels = (element as HTMLInputElement).labels;
  if (!labels?.length) return '';
  return tidy([...labels].map((label) => heardText(tree, label, 300, element)).join(' '));
}

/** Texts of the elements that an attribute points at by id. */
export function textsById(tree: PageTree, element: Element, attribute: string): string {
  const ids = element.getAttribute(attribute)?.trim();
  if (!ids) return '';
  const texts = ids.split(/\s+/).map((id) => {
    const named = tree.byId(element, id);
    return named ? (named.getAttribute('aria-label') ?? embeddedText(tree, named)) : '';
  });
  return tidy(texts.join(' '));
}

/** Roles whose content is their name. */
const namedByContent = new Set([
  'button',
  'link',
  'tab',
  'menuitem',
  'menuitemradio',
  'menuitemcheckbox',
  'option',
  'heading',
  'treeitem',
  'radio',
  'checkbox',
  'switch',
  'cell',
  'gridcell',
  'columnheader',
  'row',
]);

/**
 * The accessible name of an element: the name that a screen reader says, in the order of the W3C's
 * computation (labelledby, label, the platform's own labels, content, title), less the parts of it that no
 * console needs.
 */
export function accessibleName(tree: PageTree, element: Element): string {
  const pointed = textsById(tree, element, 'aria-labelledby');
  if (pointed) return pointed;
  const stated = tidy(element.getAttribute('aria-label') ?? '');
  if (stated) return stated;
  const labelled = labelText(tree, element);
  if (labelled) return labelled;
  if (element instanceof HTMLInputElement && /^(button|submit|reset)$/.test(element.type))
    return tidy(element.value);
  if (element instanceof HTMLImageElement) return tidy(element.alt);
  if (element instanceof HTMLFieldSetElement)
    return heardText(tree, element.querySelector('legend') ?? element, 300);
  if (namedByContent.has(roleOf(element)) || element.localName === 'a') {
    const content = heardText(tree, element, 300);
    if (content) return content;
    const [picture] = tree.queryAll(element, '[aria-label], img[alt], svg title');
    if (picture) {
      const name = picture.getAttribute('aria-label') ?? picture.getAttribute('alt');
      return tidy(name ?? picture.textContent ?? '');
    }
  }
  return tidy(element.getAttribute('title') ?? element.getAttribute('placeholder') ?? '');
}

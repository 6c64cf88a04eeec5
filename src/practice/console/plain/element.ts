type Child = Node | string | null;

/** Attributes by name; a function is a listener for the event of that name; `false` and `null` leave it out. */
export type Attributes = Record<string, string | number | boolean | null | ((event: Event) => void)>;

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  // As what all of them are: the listeners of a library's elements are typed each in its own way.
  const node: HTMLElement = made;
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name, value);
    else if (value === true) node.setAttribute(name, '');
    else if (value !== false && value !== null) node.setAttribute(name, String(value));
  }
  node.append(...children.filter((child) => child !== null));
  return made;
}

export function button(label: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  return element('button', { type: 'button', click: press, ...attributes }, label);
}

/** Only what differs is touched, as any rendering library does it. */
export function setText(node: Node, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

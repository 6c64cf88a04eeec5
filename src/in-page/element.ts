/** What an element is made with; text is set as text, never as markup. */
export interface ElementParts {
  className?: string;
  text?: string;
  attributes?: Record<string, string>;
  children?: Node[];
}

/** Makes an element of ours. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  { className, text, attributes = {}, children = [] }: ElementParts = {},
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Makes a button that answers to a person only: a page can reach it and send it clicks of its own. */
export function button(
  document: Document,
  className: string,
  label: string,
  pressed: () => void,
): HTMLButtonElement {
  const made = element(document, 'button', { className, text: label, attributes: { type: 'button' } });
  made.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) pressed();
  });
  return made;
}

/** Makes an element with attributes, handlers (by `onclick` and the like) and content. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | boolean | ((event: Event) => void)> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made: HTMLElementTagNameMap[Tag] = document.createElement(tag);
  const target: EventTarget = made;
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') target.addEventListener(name.replace(/^on/, ''), value);
    else if (typeof value === 'string') made.setAttribute(name, value);
    else made.toggleAttribute(name, value);
  }
  made.append(...content);
  return made;
}

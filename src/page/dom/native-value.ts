/**
 * Gives a text box a value as if it had been typed: by the platform's own setter, since libraries put one of
 * their own on the element and take what goes through it for their own doing, and with the event that typing
 * sends.
 */
export function setText(element: HTMLElement, text: string): void {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    const prototype =
      element instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, text);
  } else {
    replaceEditableText(element, text);
  }
  announce(element, text);
}

/** Tells the page that a text box has a new value. */
function announce(element: HTMLElement, text: string): void {
  element.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
  );
}

/** Tells the page that the user is done with the box. */
export function finishText(element: HTMLElement): void {
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

function replaceEditableText(element: HTMLElement, text: string): void {
  const lines = text.split('\n').map((line) => {
    const holder = element.ownerDocument.createElement('div');
    if (line) holder.textContent = line;
    else holder.append(element.ownerDocument.createElement('br'));
    return holder;
  });
  element.replaceChildren(...lines);
}

/**
 * Gives a text box a value through the browser's own editing: a trusted event, and the page's undo goes on
 * working. The box must be able to take the focus.
 * @returns whether the browser did it
 */
export function typeText(element: HTMLElement, text: string): boolean {
  const { ownerDocument } = element;
  element.focus({ preventScroll: true });
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) element.select();
  else ownerDocument.getSelection()?.selectAllChildren(element);
  return ownerDocument.execCommand('insertText', false, text);
}

/**
 * Offers a text to a box as a paste would: editors and fields of chips that read the clipboard take it.
 * @returns whether the page used it
 */
export function pasteText(element: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const paste = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !element.dispatchEvent(paste);
}

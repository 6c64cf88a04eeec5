import { setText } from '../dom/native-value';
import type { EntryBox } from './box';
import { holdsChips, typedNodes } from './box-text';

/** Gives a box another text of its own; chips that stand among the text of an editable box stay where they are. */
export function setBoxText({ element }: Pick<EntryBox, 'element'>, text: string): void {
  if (!holdsChips(element)) {
    setText(element, text);
    return;
  }
  for (const node of typedNodes(element)) node.remove();
  if (text) element.append(text);
  const { ownerDocument } = element;
  ownerDocument.getSelection()?.selectAllChildren(element);
  ownerDocument.getSelection()?.collapseToEnd();
  element.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
  );
}

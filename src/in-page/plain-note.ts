import { element } from './element';

/** So long it stays, in milliseconds: there is nothing on it to press. */
export const plainMs = 20_000;

/** What a note says in words alone, for where what draws notes does not come: a press that was held is to be explained. */
export const plainNote = (document: Document, sentence: string): HTMLElement =>
  element(document, 'p', { text: sentence, attributes: { role: 'alert', popover: 'manual' } });

// First of all: our texts ask for it as soon as they are loaded.
import '../../guards/extension-api';
import { InPage } from '../../../../src/in-page/in-page';

const inPage = new InPage(document, new AbortController().signal);

/** Shows a note over the page, and gives what is to be read there; '' where no note is seen. */
export function note(sentence: string): string {
  inPage.note({ id: 'said', tone: 'calm', sentence });
  const root = document.querySelector('#workgroup-assistant')?.shadowRoot;
  return root?.querySelector('.note:popover-open .sentence')?.textContent ?? '';
}

/** The page puts a new document into the place of its old one. */
export function rewriteDocument(): void {
  document.documentElement.replaceWith(document.createElement('html'));
}

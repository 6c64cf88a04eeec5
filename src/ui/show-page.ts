import { type ComponentChild, render } from 'preact';
import { language } from '../shared/format';

/** Shows what a page of the extension holds, and says which language it is in. */
export function showPage(title: string, content: ComponentChild): void {
  document.documentElement.lang = language();
  document.title = title;
  const root = document.getElementById('app');
  if (root) render(content, root);
}

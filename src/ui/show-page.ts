import { type ComponentChild, render } from 'preact';
import { declareLanguage } from '../shared/text';

/** Shows what a page of the extension holds, and says which language it is in. */
export function showPage(title: string, content: ComponentChild): void {
  declareLanguage(document.documentElement);
  document.title = title;
  const root = document.getElementById('app');
  if (root) render(content, root);
}

import { type ComponentChild, render } from 'preact';
import { declareLanguage, type TextKey, text } from '../shared/text';
import { haveSentences } from './have-sentences';

/** Shows what a page of the extension holds, and says which language it is in. */
export async function showPage(title: TextKey, content: () => ComponentChild): Promise<void> {
  await haveSentences();
  declareLanguage(document.documentElement);
  document.title = text(title);
  const root = document.getElementById('app');
  if (!root) return;
  render(content(), root);
  void import('./keep-place').then(({ keepPlace }) => keepPlace(root));
}

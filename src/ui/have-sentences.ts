import { api } from '../shared/platform';

/** Waits until the sentences of the interface are there. Nearly always they are, and nothing more is loaded. */
export async function haveSentences(): Promise<void> {
  if (api.i18n.getMessage('languageTag')) return;
  const { readOwnSentences } = await import('./own-sentences');
  await readOwnSentences();
}

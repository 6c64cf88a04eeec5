import type { DialogDraft } from '../../src/practice/console/state/draft';
import { ConsoleStore } from '../../src/practice/console/state/store';
import { FaultyDraft } from './disturbances/faulty-draft';
import { startHostile } from './disturbances/hostile';
import { parseOptions, type TestOptions } from './options';
import { inItsOwnStyles } from './skin-styles';
import { makeWindowApi, type PracticeConsole } from './window-api';

declare global {
  interface Window {
    practiceConsole?: PracticeConsole;
  }
}

/** Puts the console into `host`. Only the skin asked for is loaded: the plain one comes without any library. */
export async function startConsole(host: HTMLElement, options: TestOptions, prefix = ''): Promise<void> {
  const ended = new AbortController();
  const makeDraft = (...given: ConstructorParameters<typeof DialogDraft>) =>
    new FaultyDraft(...given, options.faults);
  const store = new ConsoleStore(options, prefix, ended.signal, makeDraft);
  const stop = () => {
    store.closeDialog();
    ended.abort();
    host.replaceChildren();
  };
  window.practiceConsole = {
    ...makeWindowApi(store),
    stop,
    async restart(address) {
      stop();
      history.replaceState(null, '', address);
      await startConsole(host, parseOptions(location.search), prefix);
    },
  };
  document.title = store.wording.consoleTitle;
  await inItsOwnStyles(options.skin, () => draw(host, store, options));
  if (options.hostile) startHostile();
}

async function draw(host: HTMLElement, store: ConsoleStore, { skin }: TestOptions): Promise<void> {
  if (skin === 'angular') {
    const { mountAngularConsole } = await import('./angular/mount');
    await mountAngularConsole(host, store);
  } else if (skin === 'vaadin') {
    const { mountVaadinConsole } = await import('./vaadin/mount');
    mountVaadinConsole(host, store);
  } else {
    const { mountPlainConsole } = await import('../../src/practice/console/plain/mount');
    mountPlainConsole(host, store);
  }
}

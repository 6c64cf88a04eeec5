import { startHostile } from './disturbances/hostile';
import type { Options } from './state/options';
import { ConsoleStore } from './state/store';
import { makeWindowApi, type PracticeConsole } from './window-api';

declare global {
  interface Window {
    practiceConsole?: PracticeConsole;
  }
}

/** Puts the console into `host`. Only the skin asked for is loaded: the plain one comes without Angular. */
export async function startConsole(host: HTMLElement, options: Options, prefix = ''): Promise<ConsoleStore> {
  const store = new ConsoleStore(options, prefix);
  window.practiceConsole = makeWindowApi(store);
  document.title = store.wording.consoleTitle;
  if (options.skin === 'angular') {
    const { mountAngularConsole } = await import('./angular/mount');
    await mountAngularConsole(host, store);
  } else {
    const { mountPlainConsole } = await import('./plain/mount');
    mountPlainConsole(host, store);
  }
  if (options.hostile) startHostile();
  return store;
}

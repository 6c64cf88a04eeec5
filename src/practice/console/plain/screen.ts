import type { ConsoleStore } from '../state/store';

/** Renders once; the signal ends with the screen, and all that it listens to. */
export type Screen = (store: ConsoleStore, signal: AbortSignal) => Node;

/** Renders now and again at each change of the data: for short lists, where nobody notices. */
export function renderedAgain(
  store: ConsoleStore,
  signal: AbortSignal,
  host: HTMLElement,
  render: () => Node,
): void {
  const show = () => host.replaceChildren(render());
  show();
  store.topics.on('data', show, signal);
}

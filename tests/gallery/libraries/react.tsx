import { type ReactNode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { Control } from '../stage/control';
import type { State, Store } from '../stage/store';

interface AppProps {
  store: Store;
  draw(state: State, store: Store): ReactNode;
}

function App({ store, draw }: AppProps) {
  return draw(useSyncExternalStore(store.subscribe, store.get), store);
}

/** Draws a function of the state as an app of React. */
export function react(draw: AppProps['draw']): Control['mount'] {
  return (host, store) => {
    const root = createRoot(host);
    root.render(<App store={store} draw={draw} />);
    return () => root.unmount();
  };
}

import { type App, createApp, shallowRef, type VNodeChild } from 'vue';
import type { Control } from '../stage/control';
import type { State, Store } from '../stage/store';

/** Draws a function of the state as an app of Vue. @param prepare gives the app its plugins */
export function vueDrawing(
  prepare: (app: App) => void,
): (draw: (state: State, store: Store) => VNodeChild) => Control['mount'] {
  return (draw) => (host, store) => {
    const state = shallowRef(store.get());
    const stop = store.subscribe(() => {
      state.value = store.get();
    });
    const app = createApp({ render: () => draw(state.value, store) });
    prepare(app);
    app.mount(host);
    return () => {
      stop();
      app.unmount();
    };
  };
}

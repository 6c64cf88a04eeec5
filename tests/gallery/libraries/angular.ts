// The templates are compiled in the browser: the compiler comes first.
import '@angular/compiler';
import {
  type ApplicationRef,
  createComponent,
  type EnvironmentProviders,
  InjectionToken,
  Injector,
  inject,
  type Provider,
  provideZonelessChangeDetection,
  signal,
  type Type,
} from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import type { Control } from '../stage/control';
import type { State, Store } from '../stage/store';

const STORE = new InjectionToken<Store>('the app’s store');

/** What each component has of the app: the store, and its state as a signal. */
export abstract class OfStore {
  readonly store = inject(STORE);
  readonly state = signal<State>(this.store.get());

  follow(state: State): void {
    this.state.set(state);
  }
}

/** Gives a way to draw components of Angular into hosts; the application around them starts once. */
export async function angularDrawing(
  providers: (Provider | EnvironmentProviders)[] = [],
): Promise<(component: Type<OfStore>) => Control['mount']> {
  const application: ApplicationRef = await createApplication({
    providers: [provideZonelessChangeDetection(), ...providers],
  });
  return (component) => (host, store) => {
    const holder = document.createElement('div');
    host.append(holder);
    const elementInjector = Injector.create({
      parent: application.injector,
      providers: [{ provide: STORE, useValue: store }],
    });
    const made = createComponent(component, {
      environmentInjector: application.injector,
      elementInjector,
      hostElement: holder,
    });
    application.attachView(made.hostView);
    made.changeDetectorRef.detectChanges();
    const stop = store.subscribe(() => made.instance.follow(store.get()));
    return () => {
      stop();
      application.detachView(made.hostView);
      made.destroy();
      holder.remove();
    };
  };
}

import { Injectable, InjectionToken, inject, signal } from '@angular/core';
import type { Route } from '../../../src/practice/console/state/route';
import type { ConsoleStore } from '../../../src/practice/console/state/store';
import type { Topic } from '../../../src/practice/console/state/topics';

export const STORE = new InjectionToken<ConsoleStore>('ConsoleStore');

/** The store's topics as signals: a template that reads one renders again at its changes. */
@Injectable()
export class LiveStore {
  readonly store = inject(STORE);
  readonly data = this.#counter('data');
  readonly draft = this.#counter('draft');
  readonly activity = this.#counter('activity');
  /** Changes when everything is to be rendered anew. */
  readonly rebuild = this.#counter('rebuild');
  readonly route = signal<Route>(this.store.route);
  /** False while a screen is still on its way. */
  readonly arrived = signal(true);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    window.addEventListener('hashchange', () => this.#follow(), { signal: this.store.ended });
    this.store.topics.on('rebuild', () => this.#follow());
    this.#follow();
  }

  #follow(): void {
    this.route.set(this.store.route);
    clearTimeout(this.#timer);
    const { late } = this.store.options;
    this.arrived.set(late === 0);
    if (late > 0) this.#timer = setTimeout(() => this.arrived.set(true), late);
  }

  #counter(topic: Topic) {
    const count = signal(0);
    this.store.topics.on(topic, () => count.update((value) => value + 1));
    return count.asReadonly();
  }
}

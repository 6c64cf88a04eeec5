/**
 * `data`: what a screen lists has changed · `sort`: the order of the users table was asked for from outside ·
 * `rebuild`: everything is to be rendered anew · `dialog`: a dialog opened, closed or is to be created again ·
 * `draft`: the app itself changed what the open dialog holds · `notice`: a message to show · `activity`: the ticker.
 */
export type Topic = 'data' | 'sort' | 'rebuild' | 'dialog' | 'draft' | 'notice' | 'activity';

export class Topics {
  readonly #listeners = new Map<Topic, Set<() => void>>();

  on(topic: Topic, listener: () => void, signal?: AbortSignal): void {
    const listeners = this.#listeners.get(topic) ?? new Set();
    this.#listeners.set(topic, listeners.add(listener));
    signal?.addEventListener('abort', () => listeners.delete(listener));
  }

  emit(topic: Topic): void {
    for (const listener of [...(this.#listeners.get(topic) ?? [])]) listener();
  }
}

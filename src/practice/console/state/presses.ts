/** What reached the page of a press on the Administrators screen's `Invite`, however it was made. */
export interface SeenPress {
  type: string;
  at: 'button' | 'document';
  trusted: boolean;
}

export interface Presses {
  inviteAdminPressed: number;
  inviteUserPressed: number;
  grantPressed: number;
  changeAccessPressed: number;
  removePressed: number;
  pointerEventsSeenOnInvite: SeenPress[];
}

const types = [
  'pointerdown',
  'pointerup',
  'pointercancel',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'keydown',
  'keypress',
  'keyup',
  'touchstart',
  'touchend',
  'touchcancel',
];

export const noPresses = (): Presses => ({
  inviteAdminPressed: 0,
  inviteUserPressed: 0,
  grantPressed: 0,
  changeAccessPressed: 0,
  removePressed: 0,
  pointerEventsSeenOnInvite: [],
});

export class PressWatch {
  readonly #button = { current: null as Element | null };

  constructor(
    readonly seen: SeenPress[],
    ended: AbortSignal,
  ) {
    // In the capture phase: analytics and frameworks listen there, before any button does.
    for (const type of types) {
      document.addEventListener(type, (event) => this.#onDocument(event), { capture: true, signal: ended });
    }
  }

  watchAdminInvite(button: Element): void {
    this.#button.current = button;
    for (const type of types) {
      button.addEventListener(type, (event) => {
        this.seen.push({ type, at: 'button', trusted: event.isTrusted });
      });
    }
  }

  #onDocument(event: Event): void {
    const button = this.#button.current;
    if (button === null || !event.composedPath().includes(button)) return;
    this.seen.push({ type: event.type, at: 'document', trusted: event.isTrusted });
  }
}

import type { Command } from '../../../src/shared/messages/commands';

/** The scripts of the content script, each started by calling it. */
export interface Scripts {
  gate(): void;
  console(): void;
  parts: Record<string, () => void>;
}

/** Texts of the interface, as `_locales` has them. */
export type Messages = Record<string, { message: string }>;

type Listener = (message: unknown, sender: unknown, answer: (reply: unknown) => void) => unknown;

/** What a test asks of the assistant in this frame. */
export interface Assistant {
  /** Sends a command as the popup does, and gives the answer; null where nobody listens. */
  ask(command: Command): Promise<unknown>;
  /** What the content script has told the background. */
  events: Record<string, unknown>[];
}

const origin = 'chrome-extension://assistant/';

/**
 * Stands in for the browser's extension API in the world of content scripts, and for the background: it starts the scripts
 * that are asked for. All else is the extension's own code.
 */
export function startAssistant(scripts: Scripts, messages: Messages): void {
  const listeners = new Set<Listener>();
  const events: Record<string, unknown>[] = [];
  const background = (message: Record<string, unknown>): void => {
    events.push(message);
    if (message.type !== 'wake') return;
    const script = typeof message.part === 'string' ? scripts.parts[message.part] : scripts.console;
    setTimeout(() => script?.());
  };
  const stored = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };
  const chrome = {
    runtime: {
      id: 'assistant',
      getURL: (path: string) => `${origin}${path}`,
      sendMessage: async (message: Record<string, unknown>) => background(message),
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
    storage: {
      local: stored,
      session: stored,
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
    i18n: {
      getUILanguage: () => 'en',
      getMessage: (key: string, parts: readonly string[] = []) => textOf(messages, key, parts),
    },
    // Roots that the page has closed are so only in the page's own world (`sources.ts`).
    dom: { openOrClosedShadowRoot: (host: Element) => host.shadowRoot },
  };
  Object.defineProperty(globalThis, 'chrome', { value: chrome, configurable: true });
  const assistant: Assistant = { ask: (command) => ask(listeners, command), events };
  Object.defineProperty(globalThis, 'assistant', { value: assistant, configurable: true });
  whenThere(scripts.gate);
}

/** A browser starts content scripts once the document has its first element. */
function whenThere(start: () => void): void {
  if (document.documentElement) {
    start();
    return;
  }
  const observer = new MutationObserver(() => {
    if (!document.documentElement) return;
    observer.disconnect();
    start();
  });
  observer.observe(document, { childList: true });
}

function ask(listeners: ReadonlySet<Listener>, command: Command): Promise<unknown> {
  const sender = { id: 'assistant', url: `${origin}src/popup/index.html` };
  return new Promise((resolve) => {
    const isHeard = [...listeners].map((listener) => listener(command, sender, resolve)).includes(true);
    if (!isHeard) resolve(null);
  });
}

const textOf = (messages: Messages, key: string, parts: readonly string[]): string =>
  (messages[key]?.message ?? '').replace(
    /\$(\d)/g,
    (_all, number: string) => parts[Number(number) - 1] ?? '',
  );

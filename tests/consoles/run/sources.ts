import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { partNames } from '../../../src/shared/messages/parts';
import { bundle } from '../../e2e/harness/bundle';
import type { Description } from '../description/description';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What runs in a page: the console, and the extension's own content script in a world that the page cannot reach. */
export interface Sources {
  app: string;
  assistant: string;
  /** Keeps from the page what is in a shadow root that it has closed. */
  closedRoots: string;
}

/** Builds the scripts, once. */
export async function readSources(): Promise<Sources> {
  const content = (name: string): Promise<string> => bundle(`${root}src/content/${name}.iife.ts`, 'script');
  const [gate, console, platform, app, messages, ...ofParts] = await Promise.all([
    content('gate'),
    content('console'),
    bundle(`${root}tests/consoles/world/platform.ts`, 'platform'),
    bundle(`${root}tests/consoles/app/start.ts`, 'consoles'),
    readFile(`${root}_locales/en/messages.json`, 'utf8'),
    ...partNames.map((part) => content(`parts/${part}`)),
  ]);
  const asFunction = (code: string | undefined): string => `() => { ${code ?? ''}\n }`;
  const list = partNames.map((part, at) => `${part}: ${asFunction(ofParts[at])}`).join(', ');
  const scripts = `{ gate: ${asFunction(gate)}, console: ${asFunction(console)}, parts: { ${list} } }`;
  return {
    app,
    assistant: `(() => { ${platform}\nplatform.startAssistant(${scripts}, ${messages}); })();`,
    closedRoots: `(${hideClosedRoots})();`,
  };
}

/**
 * In the page's own world: a shadow root that the page closes is open in truth, and kept from the page. Only extensions may
 * look into one that is closed in truth, and what runs here is none; the extension as built is tried with such a one.
 */
function hideClosedRoots(): void {
  const closed = new WeakSet<Element>();
  const { attachShadow } = Element.prototype;
  const getter = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;
  Element.prototype.attachShadow = function (init) {
    if (init.mode === 'closed') closed.add(this);
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
  Object.defineProperty(Element.prototype, 'shadowRoot', {
    configurable: true,
    get(this: Element) {
      return closed.has(this) ? null : getter?.call(this);
    },
  });
}

const paths = { iam: '/iam/', home: '/platform-home/', other: '/admin/' } as const;
const host = 'https://acme.login.illumina.com';

/** Where a console is, and what stands at each path there. */
export function siteOf(
  app: string,
  description: Description,
): { url: string; pages: Record<string, string> } {
  const path = paths[description.address];
  const start = `${app}\nconsoles.startConsole(${JSON.stringify(description)});`.replaceAll(
    '</script',
    '<\\/script',
  );
  const consolePage = `<!doctype html><html lang="en"><meta charset="utf-8"><body><script>${start}</script></body></html>`;
  if (description.frame === 'no') return { url: `${host}${path}`, pages: { [path]: consolePage } };
  const around = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Connected Home</title><body>
    <header>Connected Home</header><nav><a href="#">Home</a> <a href="#">Applications</a></nav>
    <iframe src="${path}" title="Administration" style="width:1200px;height:700px;border:0"></iframe></body></html>`;
  return { url: `${host}/start/`, pages: { '/start/': around, [path]: consolePage } };
}

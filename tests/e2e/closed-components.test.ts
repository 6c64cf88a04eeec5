import { expect, test } from 'vitest';
import { until, useBrowser } from './harness';
import { frameStatesOf } from './support';

const browser = useBrowser();
// Without the last stroke, it is none of the practice console's own pages.
const address = 'https://acme.login.illumina.com/iam';

/** Draws components into closed shadow roots: what they are given is shown through slots, twice passed on. */
function drawClosed(): void {
  const templates: Record<string, string> = {
    'x-item':
      '<a href="#" aria-current="false"><b><slot></slot></b><i style="visibility: hidden"><slot name="twin"></slot></i></a>',
    'x-button': '<button><slot></slot></button>',
    'x-frame': '<div><slot name="head"></slot><section><slot></slot></section></div>',
    'x-dialog': `<div hidden><x-frame><h2 slot="head" id="title"><slot name="title"></slot></h2>
      <div role="dialog" aria-labelledby="title"><slot></slot><slot name="end"></slot></div></x-frame></div>`,
    'x-box': '<label>Addresses <textarea></textarea></label>',
  };
  const roots = new Map<Element, ShadowRoot>();
  const draw = (part: ParentNode): void => {
    for (const [tag, template] of Object.entries(templates)) {
      for (const host of part.querySelectorAll(tag)) {
        if (roots.has(host)) continue;
        const root = host.attachShadow({ mode: 'closed' });
        root.innerHTML = template;
        roots.set(host, root);
        draw(root);
      }
    }
  };
  draw(document);
  const inside = <Found extends Element>(tag: string, selector: string): Found =>
    roots.get(document.querySelector(tag) as Element)?.querySelector(selector) as Found;
  const box = inside<HTMLTextAreaElement>('x-box', 'textarea');
  let held = '';
  box.addEventListener('input', () => {
    held = box.value;
  });
  document.querySelector('#invite')?.addEventListener('click', () => {
    inside<HTMLElement>('x-dialog', 'div').hidden = false;
  });
  Object.assign(window, { held: () => held });
}

const html = `<!doctype html><title>Console</title><main>
  <nav><x-item>Admins</x-item><x-item>Users<b slot="twin">Users</b></x-item><x-item>Pending Invites</x-item></nav>
  <h1>ILMN_TechSupport</h1><h2>Users</h2>
  <x-button>Change Access</x-button><x-button>Remove</x-button><x-button id="invite">Invite</x-button></main>
  <x-dialog><span slot="title">Invite new user</span><x-box></x-box><x-button slot="end">Grant access</x-button></x-dialog>
  <script>(${drawClosed})()</script>`;

test('a console of components with closed shadow roots is recognised and filled through their slots', async () => {
  browser.serve(address, html);
  const site = await browser.openPage(`${address}#/workgroups/wg-1/users`);
  const assistant = await browser.openAssistant(site);
  await assistant.waitForStatus('This page', /Users screen/);
  await assistant.paste('anna@example.org\nboris@example.org');
  await assistant.pressButton('Fill invite');
  const result = await assistant.waitForStatus('Result', /2 of 2/);
  expect(result).toContain('press Grant access in the page');
  const held = await site.evaluate(() => (window as unknown as { held(): string }).held());
  expect(held.split(/\s+/).filter(Boolean)).toEqual(['anna@example.org', 'boris@example.org']);
  await until(async () => {
    const [seen] = await frameStatesOf(browser, site.tabId);
    return seen?.dialog === 'inviteUser' && seen.workgroup === 'ILMN_TechSupport' ? true : undefined;
  }, 'the dialog and the workgroup to be recognised');
});

import { expect } from 'vitest';
import { openUsers } from './filling';
import { startGuide } from './guiding';
import { type AssistantPage, type SitePage, useBrowser } from './harness';
import { testInOne, testInWhole } from './jobs';
import { untilRemembered, untilState } from './support';

const browser = useBrowser();

interface Watched {
  jumps?: string[];
}

/**
 * From now on it is noted, frame by frame, which control has moved in the window while it was under the pointer or had the focus;
 * what only was scrolled has not.
 */
function watch(): void {
  const kept = window as Watched;
  const jumps: string[] = [];
  kept.jumps = jumps;
  const controls = 'a, button, input, select, textarea, summary, [tabindex]';
  let before = new Map<Element, { x: number; y: number; scrolled: number; isHovered: boolean }>();
  // What the pointer has left meanwhile may move as well: a slow page draws nothing between that and what comes of a press.
  let pointer = '';
  let pointerBefore = '';
  const pointing = ({ clientX, clientY }: PointerEvent): void => {
    pointer = `${clientX}, ${clientY}`;
  };
  addEventListener('pointermove', pointing, { capture: true, passive: true });
  // While another window has the focus, nothing has it here.
  const focusedControl = () => (document.hasFocus() ? document.activeElement?.closest(controls) : undefined);
  const placeOf = (control: Element) => {
    const { x, y } = control.getBoundingClientRect();
    let scrolled = 0;
    for (let at: Element | null = control.parentElement; at; at = at.parentElement) scrolled += at.scrollTop;
    return { x, y, scrolled };
  };
  const nameOf = (control: Element): string =>
    (control.getAttribute('aria-label') || control.textContent || control.id).trim().slice(0, 40);
  const look = (): void => {
    const focused = focusedControl();
    for (const [control, place] of before) {
      // What the focus has left meanwhile may move.
      const isHovered = place.isHovered && pointer === pointerBefore;
      if (!isHovered && control !== focused) continue;
      const now = placeOf(control);
      const isShown = control.isConnected && control.checkVisibility();
      const has = (by: number): boolean => Math.abs(by) > 1;
      const isScrolled =
        has(now.scrolled - place.scrolled) && !has(now.y + now.scrolled - place.y - place.scrolled);
      if (isShown && !isScrolled && (has(now.x - place.x) || has(now.y - place.y)))
        jumps.push(`${nameOf(control)} by ${Math.round(now.x - place.x)}, ${Math.round(now.y - place.y)}`);
    }
    const hovered = [...document.querySelectorAll(':hover')].at(-1)?.closest(controls);
    before = new Map();
    pointerBefore = pointer;
    if (focused) before.set(focused, { ...placeOf(focused), isHovered: false });
    if (hovered) before.set(hovered, { ...placeOf(hovered), isHovered: true });
    requestAnimationFrame(look);
  };
  look();
}

/** What has moved since the last time; after what is under way has been drawn. */
async function jumps(page: AssistantPage | SitePage): Promise<string[]> {
  return page.evaluate(async () => {
    for (let frames = 0; frames < 3; frames++) await new Promise((done) => requestAnimationFrame(done));
    return (window as Watched).jumps?.splice(0) ?? ['nothing was watched'];
  });
}

async function pointAt(
  assistant: AssistantPage,
  role: string,
  name: string | RegExp,
  focused?: string,
): Promise<void> {
  if (focused) await assistant.focus(focused === 'Collaborators' ? 'textbox' : 'button', focused);
  await assistant.hover(role, name);
  await jumps(assistant);
}

const messy = [
  'anna@example.org',
  'please add these people',
  'flo@gmial.com',
  'anna@example.org',
  ...Array.from({ length: 8 }, (_, at) => `person${at}@example.org`),
].join('\n');

/** The main job with a control under the pointer and another with the focus, whatever arrives meanwhile. */
async function mainJob(width: number, height: number): Promise<void> {
  const [site, assistant] = await openUsers(browser, 'plain', { users: 12, pageSize: 0 });
  await assistant.resize(width, height);
  await assistant.waitForStatus('This page', /Users screen/);
  await assistant.evaluate(watch);
  const moved: Record<string, string[]> = {};
  const still = async (when: string): Promise<void> => {
    const now = await jumps(assistant);
    if (now.length > 0) moved[when] = now;
  };
  const go = async (hash: string, says: RegExp): Promise<void> => {
    await site.evaluate((to) => {
      location.hash = to;
    }, hash);
    await assistant.waitForStatus('This page', says);
  };
  await pointAt(assistant, 'button', 'Fill invite', 'Collaborators');
  await go('#/workgroups/wg-1/pending', /Pending/);
  await assistant.findByRole('button', /^Who has been pending/);
  await still('pending invitations are spoken of');
  await assistant.press('button', /^Who has been pending/);
  await assistant.findByRole('status', 'Pending for long', { says: /longer/ });
  await still('pending invitations are listed');
  await pointAt(assistant, 'button', 'Fill invite', 'Collaborators');
  await go('#/domain/user-management', /./);
  await assistant.findByRole('button', 'Take them over');
  await still('the allowed domains are offered');
  await go('#/workgroups/wg-1/admins', /Administrators/);
  await go('#/workgroups/wg-1/users', /Users screen/);
  await still('the screens go by');
  await assistant.paste(messy);
  await assistant.waitForProblems(2);
  await still('a list is pasted');
  await assistant.chooseRegion('euc1');
  await still('a region is chosen');
  await startGuide(assistant, 'Invite people');
  await assistant.findByRole('status', 'Guide');
  await pointAt(assistant, 'button', 'Fill invite', 'Collaborators');
  await assistant.pressButton('Fill invite');
  await assistant.waitForStatus('Result', /of 9/);
  await still('a result has come, and the guide is a step further');
  await pointAt(assistant, 'button', 'Check users', 'Fill invite');
  await site.press('button', 'Grant access');
  await untilState(site, ({ drafts }) => drafts.dialog === null, 'the dialog to close');
  await assistant.waitForStatus('This page', /Users screen/);
  await still('it was granted');
  await pointAt(assistant, 'button', 'Check users');
  await assistant.pressButton('Check users');
  await assistant.waitForStatus('Access check', /users have no access/);
  await still('users were counted');
  await assistant.pressButton('Read all users');
  // What was seen is kept a little later, and belongs to this test.
  await untilRemembered(browser, /^people:/, 'person7@example.org');
  await still('all users were read');
  expect(moved).toEqual({});
}

testInOne(
  'chromium',
  'nothing jumps in the assistant while the main job runs, in narrow',
  () => mainJob(400, 700),
  90_000,
);
testInWhole(
  'nothing jumps in the assistant while the main job runs, in wide',
  () => mainJob(1100, 800),
  90_000,
);

testInOne(
  'chromium',
  'nothing jumps in the settings when they say that something is saved, or list what has come',
  async () => {
    const options = await browser.openExtensionPage('src/options/index.html');
    await options.resize(320, 700);
    await options.findByRole('heading', 'Guards');
    await options.evaluate(watch);
    await options.hover('combobox', 'Removing users');
    await jumps(options);
    await options.choose('combobox', 'Removing users', 'note');
    await options.findByRole('status', 'Settings status', { says: /Saved/ });
    expect(await jumps(options)).toEqual([]);
    await options.hover('button', 'Forget everything');
    await jumps(options);
    await browser.inExtension(() =>
      chrome.storage.local.set({
        allowedDomains: {
          'acme.login.illumina.com': { suffixes: ['example.net'], addresses: [], at: Date.now() },
        },
      }),
    );
    await options.findByRole('textbox', /acme\.login\.illumina\.com/);
    expect(await jumps(options)).toEqual([]);
  },
);

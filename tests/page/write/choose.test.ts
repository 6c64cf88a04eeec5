import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{
  tree: typeof import('../../../src/page/dom/tree');
  find: typeof import('../../../src/page/choice/find');
  choose: typeof import('../../../src/page/choice/choose');
}>(
  { tree: 'src/page/dom/tree.ts', find: 'src/page/choice/find.ts', choose: 'src/page/choice/choose.ts' },
  { isSkipped: true },
);

interface Chosen {
  outcome: string;
  /** What the page's script has noted. */
  noted: unknown;
  dialogs: number;
  focus: string;
}

/**
 * Chooses `Writer` in the first choice of a box; the script makes it and may note things in `window.noted`.
 * @param values those that are known; none where a control has to be known by its role
 */
async function chooseIn(script: string, box = '[role=dialog]', values: string[] = []): Promise<Chosen> {
  await room.show(
    '<!doctype html><div role="dialog"><button id=before>Before</button><div id=host></div></div>',
  );
  return room.run(
    async ({ tree, find, choose }, [script, selector, known]: [string, string, string[]]) => {
      new Function(script)();
      document.getElementById('before')?.focus();
      const page = new tree.PageTree(
        document,
        (element) => element.shadowRoot,
        () => false,
      );
      page.scan();
      const values = {
        isValue: (text: string) => known.includes(text),
        isName: (text: string) => text === 'Alpha' || text === 'Beta',
        on: 'true',
        off: 'false',
      };
      const given = known.length > 0 ? values : undefined;
      const look = () => find.findChoices(page, document.querySelector(selector) as Element, given)[0];
      const outcome = await choose.choose(page, look, (text) => text === 'Writer');
      return {
        outcome,
        noted: (window as unknown as { noted?: unknown }).noted ?? null,
        dialogs: document.querySelectorAll('[role=dialog]').length,
        focus: document.activeElement?.id ?? '',
      };
    },
    [script, box, values] as [string, string, string[]],
  );
}

/** A button that opens a list at the end of the body, as most libraries have it. */
const popup = (levels: string[], more = '') => `
  const host = document.getElementById('host');
  host.innerHTML = 'Alpha <button aria-haspopup="listbox" aria-expanded="false">Reader</button>';
  const button = host.querySelector('button');
  window.noted = [];
  let list;
  const close = () => { list?.remove(); list = undefined; button.setAttribute('aria-expanded', 'false'); };
  const open = () => {
    list = document.createElement('ul');
    list.setAttribute('role', 'listbox');
    for (const level of ${JSON.stringify(levels)}) {
      const option = document.createElement('li');
      option.setAttribute('role', 'option');
      option.textContent = level;
      option.onclick = () => { noted.push(level); button.textContent = level; close(); };
      list.append(option);
    }
    list.tabIndex = -1;
    list.style = 'position:fixed;bottom:0;background:white';
    list.onkeydown = (event) => { if (event.key === 'Escape') close(); };
    document.body.append(list);
    list.focus();
    button.setAttribute('aria-expanded', 'true');
  };
  button.onclick = () => (list ? close() : open());
  document.querySelector('[role=dialog]').onkeydown = (event) => { if (event.key === 'Escape') event.currentTarget.remove(); };
  ${more}`;

/** A table behind a dialog that covers the page, drawn anew at each press of its own or of the list's control. */
const behind = `
  const page = document.createElement('main');
  document.body.prepend(page);
  const draw = () => {
    const row = '<div role=row><div role=gridcell>Writer</div><div role=gridcell>Reader</div></div>';
    page.innerHTML = '<div role=grid>' + row.repeat(3) + '</div>';
    page.onclick = () => noted.push('pressed behind');
  };
  draw();
  const shade = document.createElement('div');
  shade.style = 'position:fixed;inset:0';
  document.querySelector('[role=dialog]').before(shade);
  document.querySelector('[role=dialog]').style = 'position:fixed;inset:0 0 100px';
  document.addEventListener('click', draw);
  document.addEventListener('keydown', ({ key }) => noted.push(key), true);`;

test.each([
  ['options by role', ''],
  [
    'options without a role',
    'const opening = open; button.onclick = () => { if (list) return close(); opening(); list.removeAttribute("role"); for (const option of list.children) option.removeAttribute("role"); };',
  ],
])(
  'a page behind the dialog that is drawn anew offers nothing to choose and keeps no list open: %s',
  async (_what, more) => {
    const chosen = await chooseIn(popup(['Nobody', 'Reader', 'Writer'], `${more} ${behind}`));
    // A list that is taken to be open gets Escape.
    expect(chosen).toMatchObject({ outcome: 'chosen', noted: ['Writer'] });
  },
);

test('a list at the end of the body: chosen, closed, the focus given back', async () => {
  const chosen = await chooseIn(popup(['Nobody', 'Reader', 'Writer']));
  expect(chosen).toEqual({ outcome: 'chosen', noted: ['Writer'], dialogs: 1, focus: 'before' });
  expect(await room.page.locator('[role=listbox]').count()).toBe(0);
});

test.each([
  ['no such value', ['Nobody', 'Reader'], 'noSuchValue'],
  ['two alike', ['Writer', 'Reader', 'Writer'], 'severalSuchValues'],
])('%s: nothing is chosen, the list is closed and the dialog stays', async (_, levels, outcome) => {
  const chosen = await chooseIn(popup(levels));
  expect(chosen).toEqual({ outcome, noted: [], dialogs: 1, focus: 'before' });
  expect(await room.page.locator('[role=listbox]').count()).toBe(0);
});

test.each(['a', 'button', 'span role="button"'])(
  'what listens in an option, as its only content, is pressed: <%s>',
  async (tag) => {
    const more = `const plain = open; button.onclick = () => { if (list) return close(); plain();
    for (const option of list.children) {
      const { onclick, textContent } = option;
      option.innerHTML = '<${tag} tabindex="0"><span>' + textContent + '</span></${tag.split(' ')[0]}>';
      option.firstChild.onclick = onclick;
      option.onclick = null;
    } };`;
    const chosen = await chooseIn(popup(['Nobody', 'Reader', 'Writer'], more));
    expect(chosen).toMatchObject({ outcome: 'chosen', noted: ['Writer'] });
  },
);

test('a button beside what an option says is not pressed for it', async () => {
  const more = `const plain = open; button.onclick = () => { if (list) return close(); plain();
    for (const option of list.children) {
      const about = document.createElement('button');
      about.textContent = 'About ' + option.textContent;
      about.style.cssText = 'position: absolute; inset: 0';
      about.onclick = (event) => { event.stopPropagation(); noted.push('about'); };
      option.style.position = 'relative';
      option.append(about);
    } };`;
  const { noted } = await chooseIn(popup(['Reader', 'Writer'], more));
  expect(noted).not.toContain('about');
});

test('a name that comes up beside an entry meanwhile is not waited for as if it were the list', async () => {
  const more = `const chip = document.createElement('p');
    chip.innerHTML = '<span>anna@example.org</span>';
    host.append(chip);
    const plain = open;
    button.onclick = () => {
      if (list) return close();
      chip.innerHTML = '<span><b style="position: absolute">A</b>Anna Lee</span>';
      button.setAttribute('aria-expanded', 'true');
      setTimeout(plain, 100);
    };
    document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') noted.push(key); }, true);
    host.append(button.cloneNode(true));`;
  const chosen = await chooseIn(popup(['Nobody', 'Reader', 'Writer'], more));
  expect(chosen).toEqual({ outcome: 'chosen', noted: ['Writer'], dialogs: 1, focus: 'before' });
});

test('the value that a control shows as an option of its own, drawn anew, is not taken for its list', async () => {
  const script = `window.noted = [];
    const box = document.createElement('div');
    box.innerHTML = '<div class=shown></div><div role=listbox hidden><p role=option>Reader</p><p role=option>Writer</p></div>';
    const shown = box.querySelector('.shown'), list = box.querySelector('[role=listbox]');
    box.setAttribute('role', 'combobox'); box.setAttribute('aria-label', 'Alpha'); box.tabIndex = 0;
    const show = (value) => { shown.innerHTML = '<div role=option aria-selected=true>' + value + '</div>'; };
    const toggle = (isOpen) => { list.hidden = !isOpen; box.setAttribute('aria-expanded', isOpen); };
    show('Reader'); toggle(false);
    box.onmousedown = ({ target }) => {
      if (!list.contains(target)) return toggle(list.hidden);
      show(target.textContent); noted.push(target.textContent); toggle(false);
    };
    document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') noted.push(key); }, true);
    host.append(box);`;
  const chosen = await chooseIn(script, '[role=dialog]', ['Reader', 'Writer']);
  expect(chosen).toMatchObject({ outcome: 'chosen', noted: ['Writer'] });
});

test('a disabled option is not pressed', async () => {
  const more = `const plain = open; button.onclick = () => { if (list) return close(); plain();
    [...list.children].find((option) => option.textContent === 'Writer').setAttribute('aria-disabled', 'true'); };`;
  expect(await chooseIn(popup(['Reader', 'Writer'], more))).toMatchObject({ outcome: 'disabled', noted: [] });
});

test('a list that draws only what is in view is read to its end', async () => {
  const levels = [...Array.from({ length: 120 }, (_, at) => `Role ${at}`), 'Writer', 'Last'];
  const more = `button.onclick = () => {
    if (list) return close();
    open();
    const all = [...list.children];
    list.style.cssText = 'height: 100px; overflow: auto; margin: 0; padding: 0; display: block';
    const space = document.createElement('div');
    space.style.cssText = 'position: relative; height: ' + all.length * 20 + 'px';
    const draw = () => {
      const first = Math.floor(list.scrollTop / 20);
      const inView = all.slice(first, first + 7);
      inView.forEach((option, at) => { option.style.cssText = 'position: absolute; height: 20px; top: ' + (first + at) * 20 + 'px'; });
      space.replaceChildren(...inView);
    };
    list.replaceChildren(space);
    list.onscroll = draw;
    draw();
  };`;
  expect(await chooseIn(popup(levels, more))).toMatchObject({ outcome: 'chosen', noted: ['Writer'] });
});

test('a list that opens for a key alone, and not by an arrow that changes the value', async () => {
  const more = `button.onclick = null;
    button.onkeydown = (event) => {
      if (event.key !== 'ArrowDown') return;
      if (event.altKey) open(); else { noted.push('changed by the arrow'); button.textContent = 'Writer'; }
    };`;
  expect(await chooseIn(popup(['Reader', 'Writer'], more))).toMatchObject({
    outcome: 'chosen',
    noted: ['Writer'],
  });
});

test('a value that has to be confirmed is confirmed, in the list alone', async () => {
  const more = `button.onclick = () => {
    open();
    let picked = '';
    for (const option of list.children) option.onclick = () => { picked = option.textContent; };
    const box = document.createElement('div');
    const ok = document.createElement('button');
    ok.textContent = 'OK';
    ok.onclick = () => { noted.push('OK ' + picked); button.textContent = picked; close(); box.remove(); };
    box.append(list, ok);
    document.body.append(box);
  };`;
  expect(await chooseIn(popup(['Reader', 'Writer'], more))).toMatchObject({
    outcome: 'chosen',
    noted: ['OK Writer'],
  });
});

test('a second list of no size that only screen readers are told of is not pressed', async () => {
  const more = `const twin = document.createElement('div');
    twin.setAttribute('role', 'listbox');
    twin.id = 'twin';
    twin.style.cssText = 'width: 0; height: 0; overflow: hidden';
    for (const level of ['Reader', 'Writer']) twin.insertAdjacentHTML('beforeend', '<div role="option">' + level + '</div>');
    twin.onclick = () => noted.push('pressed the twin');
    button.setAttribute('aria-controls', 'twin');
    button.onclick = () => {
      if (list) return close();
      open();
      list.removeAttribute('role');
      for (const option of list.children) option.removeAttribute('role');
      list.before(twin);
    };`;
  expect(await chooseIn(popup(['Nobody', 'Reader', 'Writer'], more))).toMatchObject({
    outcome: 'chosen',
    noted: ['Writer'],
  });
});

test('a list without roles that a box without a role opens at the end of the body', async () => {
  const bare = `document.querySelector('[role=dialog]').removeAttribute('role');
    button.onclick = () => {
      if (list) return close();
      open();
      list.removeAttribute('role');
      for (const option of list.children) option.removeAttribute('role');
    };`;
  const chosen = await chooseIn(popup(['Nobody', 'Reader', 'Writer'], bare), '#host');
  expect(chosen).toMatchObject({ outcome: 'chosen', noted: ['Writer'] });
});

test('a list that hangs down from a layer of no size', async () => {
  const more = `const layer = document.createElement('div');
    layer.style.cssText = 'position: absolute; top: 0; left: 0';
    document.body.append(layer);
    button.onclick = () => {
      if (list) return close();
      open();
      list.style.cssText = 'position: absolute; top: 40px; left: 40px; width: 200px';
      layer.append(list);
    };`;
  expect(await chooseIn(popup(['Reader', 'Writer'], more))).toMatchObject({
    outcome: 'chosen',
    noted: ['Writer'],
  });
});

test('a part of an option that says more is not pressed', async () => {
  const more = `button.onclick = () => {
    if (list) return close();
    open();
    list.removeAttribute('role');
    for (const option of list.children) option.removeAttribute('role');
    list.lastElementChild.innerHTML = '<span>Writer</span><span>+Archive</span>';
  };`;
  expect(await chooseIn(popup(['Nobody', 'Reader', 'Writer'], more))).toMatchObject({
    outcome: 'noSuchValue',
    noted: [],
    dialogs: 1,
  });
});

test('what closes or ends the dialog is not pressed where a list does not close', async () => {
  const more = `const dialog = document.querySelector('[role=dialog]');
    dialog.insertAdjacentHTML('beforeend', '<p>Words</p><button id=cancel>Cancel</button><button id=ok>OK</button>');
    for (const id of ['cancel', 'ok']) document.getElementById(id).onclick = () => noted.push(id);
    dialog.onclick = (event) => { if (event.target === dialog) noted.push('beside the dialog'); };
    dialog.addEventListener('keydown', ({ key }) => noted.push('the dialog got ' + key));
    button.onclick = () => { if (!list) { open(); list.onkeydown = null; dialog.querySelector('#host').after(list); } };`;
  expect(await chooseIn(popup(['Nobody', 'Reader'], more))).toMatchObject({
    outcome: 'noSuchValue',
    noted: [],
    dialogs: 1,
  });
});

test('a list that does not close is pressed away from where the page shows that nothing else would happen', async () => {
  const more = `const dialog = document.querySelector('[role=dialog]');
    dialog.insertAdjacentHTML('afterbegin', '<header style="cursor: pointer"><h2>Title</h2></header><div draggable=true><p>More</p></div>');
    dialog.insertAdjacentHTML('beforeend', '<p>Words</p>');
    dialog.onmousedown = ({ target }) => { if (!target.closest('button, ul')) noted.push(target.textContent); };
    button.onclick = () => { if (!list) { open(); list.onkeydown = null; dialog.querySelector('#host').after(list); } };`;
  expect((await chooseIn(popup(['Nobody', 'Reader'], more))).noted).toEqual(['Words']);
});

test('a value that the page puts back each time is not taken', async () => {
  const more = `new MutationObserver(() => { if (button.textContent !== 'Reader') setTimeout(() => { button.textContent = 'Reader'; }, 30); })
    .observe(button, { childList: true });`;
  expect(await chooseIn(popup(['Reader', 'Writer'], more))).toMatchObject({
    outcome: 'notTaken',
    dialogs: 1,
  });
});

/** A control that opens a list of words that nobody can read, and takes the first of them by Enter. */
const unreadable = (opens: string) => `
  button.onclick = null;
  const style = document.createElement('style');
  style.textContent = '.picture { width: 100px; height: 20px } .picture::before { content: "Nobody" }';
  document.head.append(style);
  ${opens}
  button.addEventListener('keydown', ({ key }) => {
    const isOpen = document.querySelector('.picture') !== null;
    if (isOpen && (key === 'Enter' || key === ' ')) { noted.push('took the first by ' + key); button.textContent = 'Nobody'; }
    if (isOpen && key === 'Escape') document.querySelector('.pictures').remove();
  });`;
const pictures = `const box = document.createElement('div');
  box.className = 'pictures';
  box.innerHTML = '<div class="picture"></div><div class="picture"></div>';`;

test.each([
  ['beside the dialog', `button.onclick = () => { ${pictures} document.body.append(box); };`],
  [
    'in the dialog',
    `button.onclick = () => { ${pictures} document.querySelector('[role=dialog]').append(box); };`,
  ],
  [
    'a while after an arrow',
    `button.onkeydown = ({ key, altKey }) => { if (key === 'ArrowDown' && altKey) setTimeout(() => { ${pictures} document.body.append(box); }, 300); };`,
  ],
])('where something has come up that is no list, %s, no key is pressed in it', async (_, opens) => {
  const chosen = await chooseIn(popup(['Nobody', 'Reader', 'Writer'], unreadable(opens)));
  expect(chosen).toEqual({ outcome: 'notRead', noted: [], dialogs: 1, focus: 'before' });
  expect(await room.page.locator('button[aria-haspopup]').textContent()).toBe('Reader');
});

test('an arrow that has changed the value is taken back', async () => {
  const more = `button.onclick = null;
    const levels = ['Nobody', 'Reader', 'Editor'];
    button.onkeydown = ({ key }) => {
      const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
      const at = levels.indexOf(button.textContent) + step;
      if (step && levels[at]) { noted.push(levels[at]); button.textContent = levels[at]; }
    };`;
  expect(await chooseIn(popup([], more))).toMatchObject({ outcome: 'notRead', noted: ['Editor', 'Reader'] });
});

test.each([
  ['Writer', 'chosen'],
  ['Owner', 'noSuchValue'],
])('a control that goes on with each press, with %s in it', async (last, outcome) => {
  const more = `const levels = ['Reader', 'Editor', '${last}'];
    button.onclick = () => { button.textContent = levels[(levels.indexOf(button.textContent) + 1) % 3]; };`;
  const chosen = await chooseIn(popup([], more));
  expect(chosen).toMatchObject({ outcome, dialogs: 1 });
  const shown = await room.page.locator('button[aria-haspopup]').textContent();
  expect(shown).toBe(outcome === 'chosen' ? 'Writer' : 'Reader');
});

test('a value that changes by itself and cannot be put back is told', async () => {
  const more = `button.onclick = () => { button.textContent = 'Nobody'; };`;
  expect(await chooseIn(popup([], more))).toMatchObject({ outcome: 'changed', dialogs: 1 });
});

test.each([
  ['lifted from it', 'position: absolute; top: 200px; left: 300px'],
  ['in its flow', 'position: static'],
])('a list without roles that is drawn in the dialog, %s', async (_, style) => {
  const more = `button.onclick = () => {
    if (list) return close();
    open();
    list.removeAttribute('role');
    for (const option of list.children) option.removeAttribute('role');
    list.style.cssText = '${style}';
    document.querySelector('[role=dialog]').append(list);
  };`;
  const values = ['Nobody', 'Reader', 'Writer'];
  expect(await chooseIn(popup(values, more), '[role=dialog]', values)).toMatchObject({
    outcome: 'chosen',
    noted: ['Writer'],
    dialogs: 1,
  });
});

test('what another control of the dialog shows, drawn late, is no option', async () => {
  const more = `button.onclick = () => {
    document.querySelector('[role=dialog]').insertAdjacentHTML('beforeend', '<div style="position: absolute">Beta <button id=other>Writer</button></div>');
    document.getElementById('other').onclick = () => noted.push('pressed the other');
  };`;
  expect(await chooseIn(popup([], more), '[role=dialog]', ['Reader', 'Writer'])).toMatchObject({
    outcome: 'notRead',
    noted: [],
  });
});

test('a value that is kept as the one option of a list is not the list that opens', async () => {
  const more = `button.innerHTML = '<span role=listbox><span role=option aria-selected=true>Reader</span></span>';
  const plain = open;
  button.onclick = () => { if (list) return close(); plain();
    for (const option of list.children) option.onclick = () => {
      noted.push(option.textContent);
      button.innerHTML = '<span role=listbox><span role=option aria-selected=true>' + option.textContent + '</span></span>';
      close();
    };
  };`;
  expect(await chooseIn(popup(['Nobody', 'Reader', 'Writer'], more))).toMatchObject({
    outcome: 'chosen',
    noted: ['Writer'],
  });
});

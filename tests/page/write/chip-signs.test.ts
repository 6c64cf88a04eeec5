import { expect, test } from 'vitest';
import { useRoom } from '../harness';

interface Modules {
  tree: typeof import('../../../src/page/dom/tree');
  entries: typeof import('../../../src/page/entry-box/box');
  write: typeof import('../../../src/page/entry-box/write');
}
const modules = {
  tree: 'src/page/dom/tree.ts',
  entries: 'src/page/entry-box/box.ts',
  write: 'src/page/entry-box/write.ts',
};
const room = useRoom<Modules>(modules, { isSkipped: true });
/** For what comes with the next picture, for which a clock that jumps ahead does not wait. */
const pictured = useRoom<Modules>(modules);

const people = ['anna@example.org', 'ben@example.org', 'carl@example.org', 'dora@example.org'];

/** Writes the people into the first box of a form; the page's script keeps who it takes in `window.held`. */
async function fill(html: string, script: string, shown = room) {
  await shown.show(`<!doctype html><form role=dialog>${html}</form>`);
  return shown.run(
    async ({ tree, entries, write }, { script, people }) => {
      const page = Object.assign(window, { held: [] as string[] });
      const form = document.querySelector('form') as HTMLFormElement;
      new Function(script)();
      const seen = new tree.PageTree(
        document,
        (element) => element.shadowRoot,
        () => false,
      );
      const find = () => {
        seen.scan([form]);
        const element = form.querySelector<HTMLElement>('input');
        return element ? entries.asEntryBox(seen, element, form, seen.queryAll(form, 'select')) : undefined;
      };
      seen.scan();
      const { present, invalid, doubt } = await write.writeEntries(
        { tree: seen, find, progress: () => undefined },
        people,
      );
      return { held: page.held, present, invalid, doubt };
    },
    { script, people },
  );
}

/** The page hears of keys at its edge alone, as those do that draw the whole page by one script. */
const heardAtEdge = `
  const input = document.querySelector('input');
  document.addEventListener('keydown', (event) => {
    if (event.target !== input || event.key !== 'Enter' || !input.value.trim() || !takes(event)) return;
    held.push(input.value.trim());
    const chip = document.createElement('div');
    chip.textContent = input.value.trim();
    document.getElementById('chips').append(chip);
    input.value = '';
  });`;
/** Enter takes what stands in the box. @param draw how the page makes a `chip` of its `value` */
const takenByEnter = (draw: string): string => `
  const input = document.querySelector('input');
  input.addEventListener('keydown', (event) => {
    const value = input.value.trim();
    if (event.key !== 'Enter' || !value) return;
    held.push(value);
    const chip = document.createElement('span');
    ${draw}
    input.value = '';
  });`;
const takesAll = 'const takes = () => true;';
const help = '<p>Enter one address per line or as a comma-separated list.</p>';
const row = (style: string): string =>
  `<div id=field style="${style}"><div id=chips style="display: contents"></div>
   <div style="flex: 1"><input aria-label=Addresses style="border: 0; width: 100%"></div></div>`;

test('an input without a frame in a framed row that wraps makes chips, though no word says so', async () => {
  const { held, present, doubt } = await fill(
    `${row('display: flex; flex-wrap: wrap; border: 1px solid')}${help}`,
    takesAll + heardAtEdge,
  );
  expect({ held, present, doubt }).toEqual({ held: people, present: people, doubt: '' });
});

test.each([
  ['within', "value.slice(0, value.indexOf('@') + 3) + '…' + value.slice(-7)"],
  ['at the end', "value.slice(0, -2) + '...'"],
  ['by a mask', "value[0] + '***' + value.slice(value.indexOf('@'))"],
])(
  'chips that leave letters out (%s) look like other people’s addresses, and none of them goes out again',
  async (_, shown) => {
    const cutChips = takenByEnter(`
      chip.className = 'tag';
      chip.textContent = ${shown};
      const cross = document.createElement('button');
      cross.type = 'button';
      cross.ariaLabel = 'Remove';
      cross.onclick = () => { held.splice(held.indexOf(value), 1); chip.remove(); };
      chip.append(cross);
      input.before(chip);`);
    const filled = await fill(`<div class=tags><input aria-label=Addresses></div>${help}`, cutChips);
    expect(filled).toMatchObject({ held: people, present: expect.arrayContaining(people), doubt: '' });
  },
);

const tagged = `chip.className = 'tag'; chip.textContent = value; input.before(chip);`;
const said = (words: string): string =>
  `const said = document.getElementById('said'); if (held.includes('carl@example.org')) ${words}`;

test.each([
  ['a line below', said("said.textContent = 'This address can’t be invited: carl@example.org';")],
  [
    'a list',
    said("said.innerHTML = '<li><b>carl@example.org</b> <small>Not in the allow list</small></li>';"),
  ],
  [
    'the picture in a chip',
    `if (value.startsWith('carl')) chip.insertAdjacentHTML('afterbegin',
      '<svg width="9" height="9"><title>Outside of the allowed domains</title><path d="M0 0h9v9z"/></svg>');`,
  ],
])('who stands in a field and is refused in words (%s) is not accepted', async (_, refuse) => {
  const html = `<div class=tags><input aria-label=Addresses></div><div id=said></div>${help}`;
  const { held, present, invalid, doubt } = await fill(html, takenByEnter(`${tagged}${refuse}`));
  const others = people.filter((person) => person !== 'carl@example.org');
  expect({ held, present, invalid, doubt }).toEqual({
    held: people,
    present: others,
    invalid: ['carl@example.org'],
    doubt: '',
  });
});

test.each([
  ['an attribute', `input.ariaInvalid = 'true';`, 'boxInvalid'],
  ['an attribute around it', `input.parentElement.ariaInvalid = 'true';`, 'boxInvalid'],
  ['words', said("said.textContent = '1 of these addresses is invalid';"), 'boxInvalid'],
  ['words for something else', said("said.textContent = 'An invitation can’t be revoked';"), ''],
  ['words that were there before', '', ''],
])('a field that refuses somebody, nobody knows whom (%s), leaves it open', async (what, refuse, doubt) => {
  const before = what.endsWith('before') ? 'Addresses that are invalid are left out' : '';
  const html = `<div class=tags><input aria-label=Addresses></div><div id=said>${before}</div>${help}`;
  const filled = await fill(html, takenByEnter(`${tagged}${refuse}`));
  expect(filled).toMatchObject({ held: people, present: people, invalid: [], doubt });
});

test.each([
  ['the text in red', `if (value.startsWith('carl')) chip.style.color = '#b00020';`, 'boxInvalid'],
  ['a red ground', `if (value.startsWith('carl')) chip.style.background = '#fdd0d0';`, ''],
  [
    'a red border',
    `chip.style.border = '1px solid'; if (value.startsWith('carl')) chip.style.borderColor = 'red';`,
    'boxInvalid',
  ],
  [
    'a red part',
    `if (value.startsWith('carl')) chip.innerHTML = '<i style="color: rgb(220, 38, 38)">' + value + '</i>';`,
    'boxInvalid',
  ],
  ['all in red', `chip.style.color = '#b00020';`, ''],
  ['a colour each', `chip.style.background = ['#e53935', '#3949ab', '#43a047'][held.length % 3];`, ''],
  ['one in blue', `if (value.startsWith('carl')) chip.style.color = '#1a56c4';`, ''],
])(
  'what some chips alone are drawn in leaves it open whether they are accepted where it is red: %s',
  async (_, draw, doubt) => {
    const html = `<div class=tags><input aria-label=Addresses></div>${help}`;
    const filled = await fill(html, takenByEnter(`${tagged}${draw}`));
    expect(filled).toMatchObject({ held: people, present: people, invalid: [], doubt });
  },
);

test('chips that say a name a moment later are still those of their entries', async () => {
  const later = `${tagged}
    setTimeout(() => { chip.innerHTML = '<i>' + value[0].toUpperCase() + 'P</i> <b>' + value.split('@')[0] + ' Person</b>'; }, 200);`;
  const filled = await fill(`<div class=tags><input aria-label=Addresses></div>${help}`, takenByEnter(later));
  expect(filled).toMatchObject({ held: people, present: expect.arrayContaining(people), doubt: '' });
});

test('chips of initials alone, two of them the same, are known by whom they would remove', async () => {
  const initials = `chip.innerHTML = '<button type=button>A.B.</button>';
    chip.firstChild.ariaLabel = 'Press Delete to remove Somebody, ' + value;
    input.before(chip);`;
  const filled = await fill(
    `<div class=row><input aria-label=Addresses></div>${help}`,
    takenByEnter(initials),
  );
  expect(filled).toMatchObject({ held: people, present: people, doubt: '' });
});

test.each([
  ['initials', `document.createElement('button')`, `chip.textContent = value.slice(0, 2);`],
  ['pictures', `document.createElement('img')`, `chip.width = chip.height = 20;`],
])(
  'chips of %s that say nothing of anybody: nobody comes in twice, and it is not sure',
  async (_, made, draw) => {
    const script = takenByEnter(`${draw} input.before(chip);`).replace(
      `document.createElement('span')`,
      made,
    );
    const filled = await fill(`<div class=row><input aria-label=Addresses></div>${help}`, script);
    expect(filled).toMatchObject({ held: people, doubt: 'notAllShown' });
  },
);

test('a field that counts the chips it does not show, close to the last one, gets nobody twice', async () => {
  const folding = `const field = document.querySelector('.row');
    for (const old of field.querySelectorAll('em')) old.remove();
    for (const each of held.slice(0, 2)) input.insertAdjacentHTML('beforebegin', '<em>' + each + '</em>');
    if (held.length > 2) input.insertAdjacentHTML('beforebegin', '<em>+' + (held.length - 2) + '</em>');`;
  const row = `<div class=row style="display: flex; gap: 4px"><input aria-label=Addresses></div>${help}`;
  const filled = await fill(row, takenByEnter(folding));
  expect(filled).toMatchObject({ held: people, present: expect.arrayContaining(people), doubt: '' });
});

/** A field of chips in the place of which a sentence stands while nobody is in it. @param sentence made of whom it holds */
const summedUp = (sentence: string): string => `
  const field = document.querySelector('.chips');
  const input = document.querySelector('input');
  const draw = (html) => {
    for (const old of field.querySelectorAll('span')) old.remove();
    input.insertAdjacentHTML('beforebegin', html);
  };
  const drawChips = () => draw(held.map((each) => '<span class=chip>' + each + '</span>').join(''));
  input.addEventListener('focus', drawChips);
  input.addEventListener('blur', () => held.length > 0 && draw('<span>' + ${sentence} + '</span>'));
  input.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter' || !input.value) return;
    held.push(input.value);
    input.value = '';
    drawChips();
  });`;

test.each([
  ['all but the first', `held[0] + ' and ' + (held.length - 1) + ' others'`],
  ['all but three', `held.slice(0, 3).join(', ') + ' and 1 other'`],
])('a field that is left sums up whom it holds and counts %s: all are read', async (_, sentence) => {
  const filled = await fill(`<div class=chips><input aria-label=Addresses></div>${help}`, summedUp(sentence));
  expect(filled).toMatchObject({ held: people, present: expect.arrayContaining(people), doubt: '' });
});

test('a field that is left counts fewer others than went in: nobody is sure who is in it', async () => {
  const sentence = `held[0] + ' and ' + (held.length - 2) + ' others'`;
  const filled = await fill(`<div class=chips><input aria-label=Addresses></div>${help}`, summedUp(sentence));
  expect(filled).toMatchObject({ held: people, doubt: 'notAllShown' });
});

test('who goes to a list of faults instead of the field is written once, and is not in it', async () => {
  const refusing = `if (value.startsWith('carl')) {
      said.insertAdjacentHTML('beforeend', '<li>' + value + ' <small>Not in the allow list</small></li>');
    } else { ${tagged} }`;
  const html = `<div class=tags><input aria-label=Addresses></div><ul id=said role=alert></ul>${help}`;
  const { held, present } = await fill(html, takenByEnter(refusing));
  const others = people.filter((person) => person !== 'carl@example.org');
  expect({ held, present }).toEqual({ held: people, present: others });
});

test('text that stays in a line which is asked for lines is not said to be taken', async () => {
  const trusted = 'const takes = ({ isTrusted }) => isTrusted;';
  const { held, doubt } = await fill(
    `<div id=chips></div><input aria-label=Addresses>${help}`,
    trusted + heardAtEdge,
  );
  expect({ held, doubt }).toEqual({ held: [], doubt: 'maybeText' });
});

test('what other controls show as chosen is not offered by the box', async () => {
  const box = '<div><div id=chips class=tags></div><input aria-autocomplete=list aria-label=Addresses></div>';
  const chosen = '<div class="option active" role=option aria-selected=true>No Access</div>';
  const closed = `<div role=listbox aria-haspopup=true aria-expanded=false tabindex=0><div>${chosen}</div></div>`;
  const open = `<div role=listbox aria-label="Sequence Hub - US" tabindex=0>${chosen}<div role=option>Has Access</div></div>
    <label><input type=checkbox> Add as workgroup administrators</label>`;
  for (const other of [closed, open]) {
    const { held, present } = await fill(`${box}${other}`, takesAll + heardAtEdge);
    expect({ held, present }).toEqual({ held: people, present: people });
  }
});

test('a class that says how something looks in some state does not say that a chip is not accepted', async () => {
  const crossed = `${takesAll}${heardAtEdge}
    new MutationObserver(() => {
      const chip = document.getElementById('chips').lastElementChild;
      if (chip.childElementCount > 0) return;
      chip.insertAdjacentHTML('beforeend', '<button type=button aria-label=Close class="disabled:cursor-not-allowed cursor-not-allowed hover:text-error">×</button>');
    }).observe(document.getElementById('chips'), { childList: true });`;
  const { held, present, invalid } = await fill(
    row('display: flex; flex-wrap: wrap; border: 1px solid'),
    crossed,
  );
  expect({ held, present, invalid }).toEqual({ held: people, present: people, invalid: [] });
});

test.each([
  ['with the next picture', 'requestAnimationFrame', pictured],
  ['a moment after', 'setTimeout', room],
] as const)(
  'a field whose list closes %s, and says what may be entered, takes everybody',
  async (_, later, shown) => {
    const html = `<div class=tags style="position: relative"><div id=chips></div><input aria-autocomplete=list aria-label=Addresses>
    <div style="position: absolute; top: 100%"><div role=listbox><div class=note></div></div></div></div>`;
    // Enter takes what is in the box while the list is open; what closes it comes late.
    const script = `
    const note = document.querySelector('.note');
    let isOpen = false;
    const close = () => { if (isOpen) ${later}(() => { isOpen = false; note.textContent = ''; }, 16); };
    document.querySelector('input').addEventListener('input', ({ target }) => {
      if (!target.value) { close(); return; }
      isOpen = true;
      note.textContent = /^\\S+@[\\w.]+$/.test(target.value) ? 'Press Enter to add ' + target.value : 'Please enter an email address';
    });
    const takes = () => { if (isOpen) close(); return isOpen; };
    ${heardAtEdge}`;
    const { held, present, doubt } = await fill(html, script, shown);
    // On a slow machine the first one may come in with a later round.
    expect({ held: held.sort(), present: present.sort(), doubt }).toEqual({
      held: people,
      present: people,
      doubt: '',
    });
  },
);

test('whoever a field was not ready for is written once more after the others, and is missing where it takes them never', async () => {
  const box = `<div class=tags><span id=chips></span><input aria-label=Addresses></div>${help}`;
  const [first = '', ...others] = people;
  const isReady = await fill(
    box,
    `const takes = () => held.length > 0 || input.value !== '${first}';${heardAtEdge}`,
  );
  const inEnd = [...others, first];
  expect(isReady).toMatchObject({ held: inEnd, present: inEnd, doubt: '' });
  const never = await fill(box, `const takes = () => input.value !== '${first}';${heardAtEdge}`);
  expect(never).toMatchObject({ held: others, present: others });
});

/** Chips that show names alone and are options, as some libraries have them. @param after what the page does after each */
const namedOptions = (after = ''): string =>
  takenByEnter(`
    chip.role = 'option';
    chip.textContent = value.split('@')[0].toUpperCase();
    document.getElementById('chips').append(chip);
    ${after}`);

test('names of chips that are options are no suggestions of other people', async () => {
  const filled = await fill(
    `<div class=tags><span id=chips></span><input aria-label=Addresses></div>${help}`,
    namedOptions(),
  );
  expect(filled).toMatchObject({ held: people, present: expect.arrayContaining(people), doubt: '' });
});

test('names that come up besides those that are known leave it open who is in the field', async () => {
  // What it offers by that name, as it comes up, makes the second one unsure.
  const offered = `if (held.length === 2) document.body.insertAdjacentHTML('beforeend', '<ul role=listbox><li role=option>BEN</ul>');`;
  const filled = await fill(
    `<div class=tags><span id=chips></span><input aria-label=Addresses></div>${help}`,
    namedOptions(offered),
  );
  expect(filled.present).not.toContain('ben@example.org');
  expect(filled).toMatchObject({ held: expect.arrayContaining(people), doubt: 'notAllShown' });
});

test('suggestions that stay when Escape is pressed are left without a press on the dialog itself', async () => {
  const html = `<div class=tags><input aria-label=Addresses aria-controls=offers aria-expanded=false></div>
    <ul id=offers role=listbox hidden><li role=option>Somebody else</li></ul>${help}`;
  const script = `${takenByEnter(tagged)}
    const offer = (isOpen) => { offers.hidden = !isOpen; input.ariaExpanded = String(isOpen); };
    input.addEventListener('input', () => offer(true));
    document.addEventListener('mousedown', ({ target }) => { if (!target.closest('#offers, input')) offer(false); });
    const dialog = document.querySelector('form');
    dialog.addEventListener('mousedown', ({ target }) => { if (target === dialog) held.push('the dialog was closed'); });`;
  const { held, present } = await fill(html, script);
  expect({ held, present }).toEqual({ held: people, present: people });
});

import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{
  tree: typeof import('../../../src/page/dom/tree');
  entries: typeof import('../../../src/page/entry-box/box');
  texts: typeof import('../../../src/page/entry-box/box-text');
  write: typeof import('../../../src/page/entry-box/write');
}>(
  {
    tree: 'src/page/dom/tree.ts',
    entries: 'src/page/entry-box/box.ts',
    texts: 'src/page/entry-box/box-text.ts',
    write: 'src/page/entry-box/write.ts',
  },
  { isSkipped: true },
);

const people = ['anna@example.org', 'ben@example.org', 'carl_7'];

interface Filled {
  present: string[];
  doubt: string;
  strategy: string;
  /** What the page's script holds in `window.held`. */
  held: string[];
  submitted: number;
  typed: string;
}

/** Writes the people into the one box of the form; the page's script keeps them in `held` and draws them by `draw()`. */
async function fillIn(html: string, script: string, wanted = people): Promise<Filled> {
  await room.show(`<!doctype html><form role="dialog">${html}</form>`);
  return room.run(
    async ({ tree, entries, texts, write }, given) => {
      const page = Object.assign(window as unknown as Record<string, unknown>, { held: [], submitted: 0 });
      const form = document.querySelector('form') as HTMLFormElement;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        page.submitted = Number(page.submitted) + 1;
      });
      new Function(given.script)();
      const seen = new tree.PageTree(
        document,
        (element) => element.shadowRoot,
        () => false,
      );
      seen.scan();
      const find = () => {
        seen.scan([form]);
        const element = document.querySelector<HTMLElement>(entries.textBoxSelector);
        return element ? entries.asEntryBox(seen, element, form, seen.queryAll(form, 'select')) : undefined;
      };
      const written = await write.writeEntries({ tree: seen, find, progress: () => undefined }, given.wanted);
      const box = find();
      return {
        present: written.present,
        doubt: written.doubt,
        strategy: written.strategy,
        held: page.held as string[],
        submitted: page.submitted as number,
        typed: box ? texts.boxText(box) : '',
      };
    },
    { script, wanted },
  );
}

/** A field of chips whose script is told which event makes one. */
const field = '<div class="tag-field"><span id=chips></span><input aria-label="Addresses"></div>';
const draws = `
  const input = document.querySelector('input');
  window.draw = () => {
    document.getElementById('chips').replaceChildren(...held.map((person) => {
      const chip = document.createElement('span');
      chip.className = 'tag';
      chip.textContent = person;
      return chip;
    }));
  };
  window.add = (person) => { if (person.trim()) held.push(person.trim()); input.value = ''; draw(); };`;

test.each([
  [
    'comma',
    `input.oninput = () => { if (input.value.endsWith(',')) add(input.value.slice(0, -1)); };`,
    'chipsByComma',
  ],
  ['leaving the box', 'input.onblur = () => add(input.value);', 'chipsByBlur'],
  [
    'paste',
    `input.onpaste = (event) => { event.preventDefault(); add(event.clipboardData.getData('text/plain')); };`,
    'chipsByPaste',
  ],
  ['space', `input.oninput = () => { if (input.value.endsWith(' ')) add(input.value); };`, 'chipsBySpace'],
  [
    'Enter',
    `input.onkeydown = (event) => { if (event.key === 'Enter') { event.preventDefault(); add(input.value); } };`,
    'chipsByEnter',
  ],
  [
    'Enter, heard far above the field',
    `document.onkeydown = (event) => { if (event.key === 'Enter') { event.preventDefault(); add(input.value); } };`,
    'chipsByEnter',
  ],
])('chips by %s, each person once and in order', async (_, script, strategy) => {
  const filled = await fillIn(field, draws + script);
  expect(filled).toEqual({ present: people, doubt: '', strategy, held: people, submitted: 0, typed: '' });
});

test('chips of no known class are seen by what they say', async () => {
  const html =
    '<div class="flex wrap"><span id=chips></span><input role=combobox aria-label="Addresses"></div>';
  const plain = draws.replace("chip.className = 'tag';", "chip.className = 'x1 y2';");
  const filled = await fillIn(html, `${plain} input.onblur = () => add(input.value);`);
  expect(filled).toMatchObject({ held: people, present: people });
});

test('a suggestion that is only like the person is never taken, though it is the first and highlighted', async () => {
  const html = `<div class="chip-input"><span id=chips></span><input role=combobox aria-controls=list aria-expanded=false aria-autocomplete=list aria-label="Addresses">
    <ul role=listbox id=list hidden></ul></div>`;
  const script = `${draws}
    const list = document.getElementById('list');
    const show = (open) => { list.hidden = !open; input.setAttribute('aria-expanded', String(open)); };
    input.oninput = () => {
      list.replaceChildren(...['joanna@example.org', 'benben@example.org', 'carl_77'].map((name, at) => {
        const option = document.createElement('li');
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', String(at === 0));
        option.textContent = name;
        return option;
      }));
      show(input.value !== '');
    };
    input.onkeydown = (event) => {
      if (event.key === 'Escape') show(false);
      if (event.key !== 'Enter') return;
      event.preventDefault();
      add(list.hidden ? input.value : list.firstChild.textContent);
      show(false);
    };`;
  const filled = await fillIn(html, script);
  expect(filled.held).toEqual(people);
});

test('what a field takes instead of the person goes out again', async () => {
  const script = `${draws.replace('chip.textContent = person;', "chip.textContent = person; const cross = document.createElement('button'); cross.type = 'button'; cross.setAttribute('aria-label', 'Remove'); cross.onclick = () => { held.splice(held.indexOf(person), 1); draw(); }; chip.append(cross);")}
    input.onblur = () => { if (input.value) add('someone.else@example.org'); };`;
  const filled = await fillIn(field, script);
  expect(filled.held).toEqual([]);
  expect(filled.present).toEqual([]);
});

test('a field that shows only some of its chips gets nobody twice', async () => {
  const some = draws
    .replace('replaceChildren(...held.map(', 'replaceChildren(...held.slice(0, 1).map(')
    .replace(
      '}));',
      `})); if (held.length > 1) document.getElementById('chips').append(' +' + (held.length - 1) + ' ');`,
    );
  const filled = await fillIn(field, `${some} input.onblur = () => add(input.value);`);
  expect(filled.held).toEqual(people);
});

test.each([
  ['a native form', ''],
  [
    'an app that listens for Enter itself',
    `document.querySelector('form').onkeydown = (event) => { if (event.key === 'Enter') submitted++; };`,
  ],
])('a line of plain text is never sent by Enter: %s', async (_, script) => {
  const filled = await fillIn('<label>Addresses <input></label><button>Send</button>', script);
  expect(filled).toMatchObject({
    submitted: 0,
    typed: people.join(', '),
    present: people,
    strategy: 'value',
  });
});

test('an app that hears Enter in a field of chips of another making is not sent either', async () => {
  const script = `${draws} document.querySelector('form').onkeydown = (event) => { if (event.key === 'Enter') submitted++; };
    input.onblur = () => add(input.value);`;
  expect(await fillIn(field, script)).toMatchObject({ held: people, submitted: 0 });
});

test('a box with a limit holds whole entries only', async () => {
  const filled = await fillIn('<textarea maxlength=40></textarea>', '');
  expect(filled.typed).toBe('anna@example.org\nben@example.org\ncarl_7'.slice(0, 39));
  const short = await fillIn('<textarea maxlength=36></textarea>', '');
  expect(short.typed).toBe('anna@example.org\nben@example.org');
});

test('hundreds of chips go in, in order, and it ends', async () => {
  const many = Array.from({ length: 200 }, (_, at) => `person.${at}@example.org`);
  const filled = await fillIn(field, `${draws} input.onblur = () => add(input.value);`, many);
  expect(filled.held).toEqual(many);
}, 120_000);

test.each([
  ['the focus', 'focusin'],
  ['a press', 'click'],
])('a field that shows its box only to whoever enters it by %s is entered', async (_how, opens) => {
  const filled = await fillIn(
    '<div class="tag-field" tabindex=0><span id=chips></span><input style="display: none" aria-label="Addresses"></div>',
    `${draws}
    const field = document.querySelector('.tag-field');
    field.addEventListener('${opens}', () => { input.style.display = 'inline-block'; input.focus(); });
    field.addEventListener('focusout', ({ relatedTarget }) => {
      if (!field.contains(relatedTarget)) input.style.display = 'none';
    });
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || document.activeElement !== input) return;
      event.preventDefault();
      held.push(input.value);
      input.value = '';
      draw();
    });`,
  );
  expect(filled).toMatchObject({ present: people, held: people, typed: '', submitted: 0 });
});

test('a chip that is a component, with its entry and its cross in a shadow root, is one and stays', async () => {
  const filled = await fillIn(
    field,
    `const input = document.querySelector('input');
    const draw = () => document.getElementById('chips').replaceChildren(...held.map((person) => {
      const chip = document.createElement('x-token');
      chip.setAttribute('title', person);
      chip.attachShadow({ mode: 'open' }).innerHTML = '<div class="token"><span class="token-text"></span><button type="button" aria-label="Remove">×</button></div>';
      chip.shadowRoot.querySelector('.token-text').textContent = person;
      chip.shadowRoot.querySelector('button').onclick = () => { held.splice(0, held.length, ...held.filter((each) => each !== person)); draw(); };
      return chip;
    }));
    input.addEventListener('change', () => { held.push(input.value); input.value = ''; draw(); });`,
  );
  expect(filled).toMatchObject({ held: people });
  expect([...new Set(filled.present)]).toEqual(people);
});

test.each([
  ['below it', '<div><input aria-label="Addresses"></div><div id=chips></div>', ''],
  ['above it', '<div id=chips></div><div><label>Addresses <input></label></div>', ''],
  ['as rows of a grid', '<div><input aria-label="Addresses"></div><div id=chips role=grid></div>', 'row'],
])(
  'people who come to stand in a list beside the field, %s, are in, and no more than the app takes',
  async (_where, html, role) => {
    const list = `${draws.replace("chip.className = 'tag';", `chip.role = '${role}' || null;`)}
      input.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        if (held.length < 2) add(input.value);
      });`;
    const level = '<div>Alpha <select><option>Reader</select></div>';
    const { present, held, strategy } = await fillIn(`<p>Invite</p>${html}${level}`, list);
    expect(strategy).toBe('chipsByEnter');
    expect(held).toEqual(people.slice(0, 2));
    expect(present).toEqual(held);
  },
);

test('nobody is called missing where the box was emptied and what it took stands elsewhere, if at all', async () => {
  const elsewhere = `input.addEventListener('input', () => {
    if (!input.value.includes(',')) return;
    held.push(...input.value.split(',').filter((person) => person.trim()));
    input.value = '';
  });`;
  const html = '<div><input aria-label="Addresses"></div><div>Alpha <select><option>Reader</select></div>';
  const { present, doubt, held } = await fillIn(
    html,
    `const input = document.querySelector('input'); ${elsewhere}`,
  );
  expect(held.length).toBeGreaterThan(0);
  expect({ present, doubt }).toEqual({ present: [], doubt: 'notAllShown' });
});

test('a way that works for the first people only is given up for one that brings in the others', async () => {
  const tired = `${draws}
    input.addEventListener('keydown', (event) => {
      if (event.key !== ',') return;
      event.preventDefault();
      if (held.length < 2) add(input.value);
    });
    input.addEventListener('paste', (event) => {
      event.preventDefault();
      add(event.clipboardData.getData('text'));
    });`;
  const everybody = [...people, 'dora@example.org', 'eve@example.org'];
  const { present, held } = await fillIn(field, tired, everybody);
  expect({ present, held }).toEqual({ present: everybody, held: everybody });
});

/** A field that makes a chip of its text at Enter. @param text what the chip shows, as code */
const drawsAtEnter = (text: string): string => `
  const input = document.querySelector('input');
  const chips = document.querySelector('.chips');
  input.onkeydown = (event) => {
    if (event.key !== 'Enter' || !input.value) return;
    event.preventDefault();
    window.held.push(input.value);
    const chip = document.createElement('span');
    chip.className = 'chip';
    chip.textContent = ${text};
    chips.append(chip);
    input.value = '';
  };`;

test('nobody comes in twice where a field that is left hides its chips and does not say how many', async () => {
  const script = `${drawsAtEnter('input.value')}
    const show = (isAll) => {
      for (const [at, chip] of [...chips.children].entries()) chip.hidden = !isAll && at > 0;
    };
    input.onblur = () => show(false);
    input.onfocus = () => setTimeout(() => show(true), 300);`;
  const { held, doubt } = await fillIn(
    '<style>[hidden] { display: none }</style><div class="field chips-field"><span class="chips"></span><input aria-label="User IDs"></div>',
    script,
  );
  expect({ held, doubt }).toEqual({ held: people, doubt: 'notAllShown' });
});

test('chips that may be broken at invisible characters are known, and nobody is tried once more', async () => {
  const script = drawsAtEnter("input.value.replace(/[@.]/g, '$&\u200B').replace('example', 'exam\u00ADple')");
  const { held, present, doubt } = await fillIn(
    '<div class="field chips-field"><span class="chips"></span><input aria-label="User IDs"></div>',
    script,
  );
  expect({ held, present, doubt }).toEqual({ held: people, present: people, doubt: '' });
});

import { expect, test } from 'vitest';
import { useRoom } from './harness';

const room = useRoom<{
  tree: typeof import('../../src/page/dom/tree');
  find: typeof import('../../src/page/choice/find');
  choice: typeof import('../../src/page/choice/choice');
}>({ tree: 'src/page/dom/tree.ts', find: 'src/page/choice/find.ts', choice: 'src/page/choice/choice.ts' });

/** Kind, first label and shown value of each choice in the dialog. */
async function choicesIn(html: string, script = ''): Promise<string[]> {
  await room.show(`<!doctype html><div role="dialog">${html}</div>`);
  return room.run(({ tree, find, choice }, given) => {
    if (given) new Function(given)();
    const page = new tree.PageTree(
      document,
      (element) => element.shadowRoot,
      () => false,
    );
    page.scan();
    const dialog = document.querySelector('[role=dialog]') as Element;
    const levels = ['Reader', 'Writer', 'Nobody'];
    return find
      .findChoices(page, dialog, { isValue: (text) => levels.includes(text), on: 'true', off: 'false' })
      .map((each) => `${each.kind.name} ${each.labels[0]} = ${choice.chosenText(page, each)}`);
  }, script);
}

/** Two groups of radio buttons: `Reader` is chosen for Alpha and `Writer` for Beta, whatever the browser makes of their names. */
const sameNames = (radio: (text: string, isOn: boolean) => string): string =>
  Object.entries({ Alpha: 'Reader', Beta: 'Writer' })
    .map(([name, chosen]) => {
      const all = ['Nobody', 'Reader', 'Writer'].map((text) => radio(text, text === chosen));
      return `<div><div>${name}</div><div>${all.join('')}</div></div>`;
    })
    .join('');

const options = '<option>Nobody<option selected>Reader<option>Writer';

test.each([
  [
    'a label that wraps a select',
    `<label>Alpha <select>${options}</select></label>`,
    ['select Alpha = Reader'],
  ],
  [
    'buttons in two parts, of which only the arrow opens the list, each part in a box of its own',
    ['Alpha', 'Beta']
      .map(
        (name) =>
          `<div><label>${name}</label><div><div><button type=button>Reader</button></div><div><button type=button aria-haspopup=true aria-expanded=false aria-label="Access to ${name}"><svg width=9 height=9></svg></button></div></div></div>`,
      )
      .join(''),
    ['popup Access to Alpha = Reader', 'popup Access to Beta = Reader'],
  ],
  [
    'read-only boxes that open a list, and one to type into that offers some',
    ['Alpha readonly', 'Beta readonly', 'Gamma']
      .map((name) => name.split(' '))
      .map(
        ([name, more = '']) =>
          `<label for=${name}>${name}</label><div><input id=${name} ${more} aria-haspopup=listbox aria-expanded=false value=Reader></div>`,
      )
      .join(''),
    ['popup Alpha = Reader', 'popup Beta = Reader'],
  ],
  [
    'flat rows of text and select',
    `Alpha <select>${options}</select><br>Beta <select>${options}</select>`,
    ['select Alpha = Reader', 'select Beta = Reader'],
  ],
  [
    'a list of terms',
    `<dl><dt>Alpha</dt><dd><select>${options}</select></dd><dt>Beta</dt><dd><select>${options}</select></dd></dl>`,
    ['select Alpha = Reader', 'select Beta = Reader'],
  ],
  [
    'radio buttons in a field set',
    '<fieldset><legend>Alpha</legend><label><input type=radio name=a checked>Reader</label><label><input type=radio name=a>Writer</label></fieldset>',
    ['radios Alpha = Reader'],
  ],
  [
    'radio buttons by role that hold native ones of one name',
    '<b>Alpha</b><i role=radio aria-checked=true tabindex=0><input type=radio name=a>Reader</i><i role=radio aria-checked=false tabindex=0><input type=radio name=a>Writer</i>' +
      '<b>Beta</b><i role=radio aria-checked=false tabindex=0><input type=radio name=b>Reader</i><i role=radio aria-checked=true tabindex=0><input type=radio name=b>Writer</i>',
    ['radios Alpha = Reader', 'radios Beta = Writer'],
  ],
  [
    'radio buttons of one name side by side in one box with others',
    '<b>Alpha</b><input type=radio name=a id=a1><label for=a1>Reader</label><input type=radio name=a id=a2 checked><label for=a2>Writer</label>' +
      '<b>Beta</b><input type=radio name=b id=b1 checked><label for=b1>Reader</label><input type=radio name=b id=b2><label for=b2>Writer</label>',
    ['radios Alpha = Writer', 'radios Beta = Reader'],
  ],
  [
    'radio buttons of all products that have one name, drawn by the class of their labels',
    sameNames(
      (text, isOn) =>
        `<label class="r${isOn ? ' r-checked' : ' r-unchecked'}"><input type=radio name=default${isOn ? ' checked' : ''}><span>${text}</span></label>`,
    ),
    ['radios Alpha = Reader', 'radios Beta = Writer'],
  ],
  [
    'the same, drawn as buttons',
    sameNames(
      (text, isOn) =>
        `<label style="background:${isOn ? 'navy' : 'white'}"><input type=radio name=default hidden${isOn ? ' checked' : ''}>${text}</label>`,
    ),
    ['radios Alpha = Reader', 'radios Beta = Writer'],
  ],
  [
    'the same, where nothing tells what is chosen of those that the browser has put off',
    sameNames(
      (text, isOn) => `<label><input type=radio name=default${isOn ? ' checked' : ''}>${text}</label>`,
    ),
    ['radios Alpha = ', 'radios Beta = Writer'],
  ],
  [
    'fields without any role that take the focus, side by side with a tick box',
    '<form><div><label>Alpha</label><div tabindex=0><i></i><div>Reader</div><div hidden><p>Nobody</p><p>Reader</p></div></div></div>' +
      '<div><label>Beta</label><div tabindex=0><i></i><div>Writer</div><div hidden><p>Writer</p></div></div></div><div><label><input type=checkbox>Gamma</label></div></form>',
    ['popup Alpha = Reader', 'popup Beta = Writer', 'toggle Gamma = false'],
  ],
  [
    'a label that names an element by an id the platform would not tie to it',
    '<label for=a>Alpha</label><span id=a role=combobox tabindex=0 aria-expanded=false>Reader</span>',
    ['popup Alpha = Reader'],
  ],
  [
    'grid rows',
    '<div role=grid><div role=row><span role=rowheader>Alpha</span><span role=gridcell><button aria-haspopup=menu>Reader</button></span></div>' +
      '<div role=row><span role=rowheader>Beta</span><span role=gridcell><button aria-haspopup=menu>Writer</button></span></div></div>',
    ['popup Alpha = Reader', 'popup Beta = Writer'],
  ],
  [
    'segments that are pressed',
    '<div>Alpha <span role=group><button aria-pressed=false>Reader</button><button aria-pressed=true>Writer</button></span></div>',
    ['radios Alpha = Writer'],
  ],
  [
    'a component that keeps a select and an input out of sight, each in a box of its own',
    ['Alpha', 'Beta']
      .map(
        (name, at) =>
          `<div><label for=i${at}>${name}</label><div><div style="position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden"><input id=i${at} readonly aria-haspopup=listbox></div>` +
          `<div style="position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden"><select tabindex=-1><option>Reader</select></div>` +
          '<span>Reader</span><div role=button aria-haspopup=listbox aria-expanded=false>&#9662;</div></div></div>',
      )
      .join(''),
    ['popup Alpha = Reader', 'popup Beta = Reader'],
  ],
  ['one pressed button', '<div><button aria-pressed=true>Alpha</button></div>', ['toggle Alpha = true']],
  [
    'segments told by a class alone',
    '<div><i>Alpha</i><p><a href="#" class="seg">Reader</a><a href="#" class="seg is-active">Writer</a></p></div>',
    ['radios Alpha = Writer'],
  ],
  [
    'a list that opens, told by nothing but looks',
    '<div><i>Alpha</i><div style="cursor:pointer">Nobody</div></div><div><i>Beta</i><div style="cursor:pointer">Reader</div></div>',
    ['popup Alpha = Nobody', 'popup Beta = Reader'],
  ],
  ['a text that is a level but cannot be pressed', '<p>Alpha <span>Reader</span></p>', []],
  [
    'the value beside the box that is typed into',
    '<div><span id=l>Alpha</span><div><div><div><em>Writer</em><input role=combobox aria-labelledby=l></div></div></div></div>',
    ['popup Alpha = Writer'],
  ],
  [
    'a select that a script has replaced',
    `<div><label for=s>Alpha</label><span><select id=s tabindex=-1 style="position:absolute;width:1px;height:1px;opacity:0">${options}</select><button aria-haspopup=listbox>Reader</button></span></div>`,
    ['popup Alpha = Reader'],
  ],
  [
    'labels in one column and controls in another, by their place',
    `<div style="display:flex"><div><p style="height:30px">Alpha</p><p style="height:30px">Beta</p></div><div><p style="height:30px"><select>${options}</select></p><p style="height:30px"><select>${options}</select></p></div></div>`,
    ['select Alpha = Reader', 'select Beta = Reader'],
  ],
  [
    'a row of labels above a row of controls',
    `<div style="display:grid;grid-template-columns:1fr 1fr;gap:4px"><div>Alpha</div><div>Beta</div><div><select>${options}</select></div><div><select>${options}</select></div></div>`,
    ['select Alpha = Reader', 'select Beta = Reader'],
  ],
  [
    'labels after their controls, beside each other in one box',
    `<div style="display:grid;grid-template-columns:200px 1fr"><div><select>${options}</select></div><div>Alpha</div><div><select>${options}</select></div><div>Beta</div></div>`,
    ['select Alpha = Reader', 'select Beta = Reader'],
  ],
  [
    'a label as near to the control above as to the one below names neither',
    `<div style="height:20px;margin:0"><select style="height:20px">${options}</select></div><div style="height:20px">Alpha</div><div style="height:20px"><select style="height:20px">${options}</select></div>`,
    ['select undefined = Reader', 'select undefined = Reader'],
  ],
  [
    'a label that ends before a read-only input which is a part of the control',
    '<div style="display:flex"><label for=x>Alpha</label><div style="position:relative;cursor:pointer"><div style="position:absolute;width:1px;height:1px;overflow:hidden"><input id=x role=combobox aria-haspopup=listbox readonly></div><span>Writer</span></div></div>' +
      '<div style="display:flex"><label for=y>Beta</label><div style="position:relative;cursor:pointer"><div style="position:absolute;width:1px;height:1px;overflow:hidden"><input id=y role=combobox aria-haspopup=listbox readonly></div><span>Reader</span></div></div>',
    ['popup Alpha = Writer', 'popup Beta = Reader'],
  ],
  [
    'a hidden select whose label names what has taken its place',
    `<label for=s>Alpha</label><div><select id=s tabindex=-1 aria-hidden=true style="position:absolute;width:1px;height:1px;clip:rect(0 0 0 0)">${options}</select><span role=combobox tabindex=0 aria-expanded=false>Reader</span></div>`,
    ['popup Alpha = Reader'],
  ],
  [
    'a value with a tick and a picture by its name in a font, and a description below',
    '<div>Alpha <button aria-haspopup=listbox><i aria-hidden=true style="font-family:Pictures">lock_open</i>Writer<div>May write</div></button></div>',
    ['popup Alpha = Writer'],
  ],
  [
    'the one of three segments that looks unlike the others',
    '<div>Alpha <div><button style="background:white">Nobody</button><button style="background:navy">Reader</button><button style="background:white">Writer</button></div></div>',
    ['radios Alpha = Reader'],
  ],
])('%s', async (_, html, expected) => {
  expect(await choicesIn(html)).toEqual(expected);
});

test('a control with its label in its own shadow root', async () => {
  const script = `for (const [name, value] of [['Alpha', 'Reader'], ['Beta', 'Writer']]) {
    const host = document.createElement('x-select');
    host.attachShadow({ mode: 'open' }).innerHTML = '<label>' + name + '</label><div role="combobox" tabindex="0" aria-expanded="false">' + value + '</div>';
    document.querySelector('[role=dialog]').append(host);
  }`;
  expect(await choicesIn('', script)).toEqual(['popup Alpha = Reader', 'popup Beta = Writer']);
});

test('controls in shadow roots, each with its label outside', async () => {
  const script = `for (const [name, value] of [['Alpha', 'Reader'], ['Beta', 'Writer']]) {
    const row = document.createElement('p');
    const host = document.createElement('x-select');
    host.attachShadow({ mode: 'open' }).innerHTML = '<button aria-haspopup="listbox">' + value + '</button>';
    row.append(name + ' ', host);
    document.querySelector('[role=dialog]').append(row);
  }`;
  expect(await choicesIn('', script)).toEqual(['popup Alpha = Reader', 'popup Beta = Writer']);
});

/** A list of options in a component, each option a component of its own that draws its part in a shadow root. */
const slottedOptions = (
  around: string,
): string => `for (const [name, value] of [['Alpha', 'Reader'], ['Beta', 'Writer']]) {
    const row = document.createElement('p');
    const host = document.createElement('x-options');
    host.attachShadow({ mode: 'open' }).innerHTML = \`${around}<ul role="listbox"><slot></slot></ul>\`;
    for (const text of ['Nobody', 'Reader', 'Writer']) {
      const option = document.createElement('x-option');
      option.attachShadow({ mode: 'open' }).innerHTML = '<li role="option" aria-selected="' + (text === value) + '"><slot></slot></li>';
      option.textContent = text;
      host.append(option);
    }
    row.append(name + ' ', host);
    document.querySelector('[role=dialog]').append(row);
  }`;

test('options that reach their list through slots', async () => {
  expect(await choicesIn('', slottedOptions(''))).toEqual(['radios Alpha = Reader', 'radios Beta = Writer']);
});

test('options in slots of a list that a box of the same component opens', async () => {
  const script = slottedOptions('<div role="combobox" tabindex="0" aria-expanded="true">Reader</div>');
  expect((await choicesIn('', script)).map((each) => each.replace(/ .*/, ''))).toEqual(['popup', 'popup']);
});

import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{
  tree: typeof import('../../../src/page/dom/tree');
  find: typeof import('../../../src/page/choice/find');
  choice: typeof import('../../../src/page/choice/choice');
  choose: typeof import('../../../src/page/choice/choose');
}>(
  {
    tree: 'src/page/dom/tree.ts',
    find: 'src/page/choice/find.ts',
    choice: 'src/page/choice/choice.ts',
    choose: 'src/page/choice/choose.ts',
  },
  { needsNewDocument: true },
);

/** Radio buttons that tell the browser alone, and nobody by an attribute, that they are such and whether they are on. */
const components = `
  class Radio extends HTMLElement {
    static formAssociated = true;
    constructor() {
      super();
      this.internals = this.attachInternals();
      this.internals.role = 'radio';
      this.attachShadow({ mode: 'open' }).innerHTML = '<style>:host { display: inline-block; width: 20px; height: 20px }</style><div class="ring"></div>';
      this.tabIndex = 0;
      this.addEventListener('click', () => {
        if (this.hasAttribute('deaf')) return;
        for (const other of document.querySelectorAll('x-radio')) if (other.getAttribute('name') === this.getAttribute('name')) other.set(other === this);
      });
    }
    connectedCallback() { this.set(this.hasAttribute('checked')); }
    set(isOn) {
      this.internals.ariaChecked = String(isOn);
      this.shadowRoot.querySelector('div').className = isOn ? 'ring checked' : 'ring';
    }
  }
  customElements.define('x-radio', Radio);`;

/** The choices of a dialog before and after `Writer` was to be chosen in the first. */
async function played(
  html: string,
): Promise<{ found: string[]; outcome: string | undefined; after: string[] }> {
  await room.show(`<!doctype html><div role="dialog">${html}</div><script>${components}</script>`);
  return room.run(async ({ tree, find, choice, choose }) => {
    const page = new tree.PageTree(
      document,
      ({ shadowRoot }) => shadowRoot,
      () => false,
    );
    page.scan();
    const dialog = document.querySelector('[role=dialog]') as Element;
    const levels = ['Reader', 'Writer', 'Nobody'];
    const values = { isValue: (text: string) => levels.includes(text), on: 'true', off: 'false' };
    const choices = () => find.findChoices(page, dialog, values);
    const shown = () =>
      choices().map((each) => `${each.kind.name} ${each.labels[0]} = ${choice.chosenText(page, each)}`);
    const found = shown();
    const outcome =
      choices()[0] &&
      (await choose.choose(
        page,
        () => choices()[0],
        (text) => text === 'Writer',
      ));
    return { found, outcome, after: shown() };
  });
}

const group = (name: string, radio: (level: string, id: string) => string): string =>
  `<fieldset><legend>${name}</legend>${['Reader', 'Writer'].map((level) => radio(level, name + level)).join('')}</fieldset>`;
const two = (radio: (name: string) => (level: string, id: string) => string): string =>
  group('Alpha', radio('Alpha')) + group('Beta', radio('Beta'));
const on = (level: string): string => (level === 'Reader' ? ' checked' : '');

test.each([
  [
    'label after it',
    two(
      (name) => (level, id) =>
        `<x-radio id=${id} name=${name}${on(level)}></x-radio><label for=${id}>${level}</label>`,
    ),
  ],
  [
    'label before it',
    two(
      (name) => (level, id) =>
        `<label for=${id}>${level}</label><x-radio id=${id} name=${name}${on(level)}></x-radio>`,
    ),
  ],
  [
    'within its label',
    two((name) => (level) => `<label><x-radio name=${name}${on(level)}></x-radio> ${level}</label>`),
  ],
])('radio buttons that are components and state no role: %s', async (_, html) => {
  expect(await played(html)).toEqual({
    found: ['radios Alpha = Reader', 'radios Beta = Reader'],
    outcome: 'chosen',
    after: ['radios Alpha = Writer', 'radios Beta = Reader'],
  });
});

test('such as take no press are not said to be chosen', async () => {
  const html = two(
    (name) => (level, id) =>
      `<x-radio deaf id=${id} name=${name}${on(level)}></x-radio><label for=${id}>${level}</label>`,
  );
  const { outcome, after } = await played(html);
  expect([outcome, ...after]).toEqual(['notTaken', 'radios Alpha = Reader', 'radios Beta = Reader']);
});

test('such of which nothing tells whether they are on are not pressed', async () => {
  const { outcome } = await played(
    group('Alpha', (level, id) => `<x-radio id=${id} name=a></x-radio><label for=${id}>${level}</label>`),
  );
  expect(outcome).toBe('notTaken');
});

test('one component that is labelled by a value is no group of radio buttons', async () => {
  const { found } = await played('<p>Alpha</p><x-radio id=one></x-radio><label for=one>Reader</label>');
  expect(found).toEqual([]);
});

test('native radio buttons that something is drawn over are pressed where the application hears of it', async () => {
  const covered = (level: string): string => `
    <div style="position:relative;height:24px" onclick="
      if (event.target.localName === 'input') return;
      document.body.dataset.held = '${level}';
      this.querySelector('input').checked = true">
      <input type=radio name=a value=${level}${on(level)} style="position:absolute;inset:0;z-index:-1;opacity:0"><label>${level}</label>
    </div>`;
  const { outcome, after } = await played(group('Alpha', covered));
  expect([outcome, ...after]).toEqual(['chosen', 'radios Alpha = Writer']);
  expect(await room.page.evaluate('document.body.dataset.held')).toBe('Writer');
});

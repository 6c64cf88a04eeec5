import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../plan';
import { useRoom } from '../harness';

const room = useRoom<{
  tree: typeof import('../../../src/page/dom/tree');
  entries: typeof import('../../../src/page/entry-box/box');
  write: typeof import('../../../src/page/entry-box/write');
}>(
  {
    tree: 'src/page/dom/tree.ts',
    entries: 'src/page/entry-box/box.ts',
    write: 'src/page/entry-box/write.ts',
  },
  { isSkipped: true },
);

/** How an app takes people in. Each is drawn by the app from its own state, after each change. */
const boxes = ['text area', 'line', 'chips by comma', 'chips by blur', 'chips by Enter'] as const;

interface App {
  box: (typeof boxes)[number];
  /** Whom it holds before. */
  before: string[];
  /** Whom it drops without a word. */
  drops: string[];
  /** How many it holds at most. */
  limit: number;
  /** How long it takes to draw what it took, in milliseconds. */
  late: number;
}

const person = fc
  .tuple(fc.constantFrom('anna', 'ben', 'cleo', 'dan', 'eve', 'finn', 'gwen', "o'hara"), fc.nat(3))
  .map(([name, at]) => `${name}${at || ''}@example.org`);
const some = (maxLength: number) => fc.uniqueArray(person, { maxLength });
const app: fc.Arbitrary<App> = fc.record({
  box: fc.constantFrom(...boxes),
  before: some(2),
  drops: some(2),
  limit: fc.constantFrom(3, 100, 100, 100),
  late: fc.constantFrom(0, 0, 60),
});

/** Runs in the page: builds the app, fills it, and gives what it holds and what the report says. */
async function fill(
  app: App,
  wanted: string[],
): Promise<{ held: string[]; present: string[]; sent: number }> {
  await room.show('<!doctype html><form role="dialog"><div id="field"></div><button>Send</button></form>');
  return room.run(
    async ({ tree, entries, write }, given) => {
      const { app, wanted } = given;
      const form = document.querySelector('form') as HTMLFormElement;
      const field = document.getElementById('field') as HTMLElement;
      const input = document.createElement(app.box === 'text area' ? 'textarea' : 'input');
      input.setAttribute('aria-label', 'Addresses');
      let held = [...app.before];
      let sent = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        sent++;
      });
      const takes = (one: string, others: readonly string[]) =>
        !app.drops.includes(one) && others.length < app.limit && !others.includes(one);
      const chips = document.createElement('span');
      const draw = () => {
        const shown = held.map((one) => {
          const chip = document.createElement('span');
          chip.className = 'chip';
          chip.textContent = one;
          return chip;
        });
        chips.replaceChildren(...shown);
      };
      if (app.box.startsWith('chips')) {
        field.className = 'chip-input';
        field.append(chips, input);
        draw();
        const add = (text: string) => {
          input.value = '';
          if (takes(text.trim(), held) && text.trim()) held.push(text.trim());
          if (app.late) setTimeout(draw, app.late);
          else draw();
        };
        input.addEventListener('input', () => {
          if (app.box === 'chips by comma' && input.value.endsWith(',')) add(input.value.slice(0, -1));
        });
        input.addEventListener('blur', () => app.box === 'chips by blur' && add(input.value));
        input.addEventListener('keydown', (event) => {
          if ((event as KeyboardEvent).key !== 'Enter' || app.box !== 'chips by Enter') return;
          event.preventDefault();
          add(input.value);
        });
      } else {
        const separator = app.box === 'line' ? ', ' : '\n';
        field.append(input);
        input.value = held.join(separator);
        const take = () => {
          const parts = input.value.split(/[\n,]+/).map((part) => part.trim());
          held = [];
          for (const part of parts) if (part && takes(part, held)) held.push(part);
          const show = () => {
            input.value = held.join(separator);
          };
          if (app.late) setTimeout(show, app.late);
          else show();
        };
        input.addEventListener('change', take);
      }
      const seen = new tree.PageTree(
        document,
        (element) => element.shadowRoot,
        () => false,
      );
      seen.scan();
      const find = () => entries.asEntryBox(seen, input, form, []);
      const { present } = await write.writeEntries({ tree: seen, find, progress: () => undefined }, wanted);
      return { held, present, sent };
    },
    { app, wanted },
  );
}

test('whatever the box, whatever it drops: the report is what the app holds, nobody twice, in order, and nothing is sent', async () => {
  await fc.assert(
    fc.asyncProperty(app, fc.uniqueArray(person, { minLength: 1, maxLength: 5 }), async (app, wanted) => {
      const { held, present, sent } = await fill(app, wanted);
      expect(sent).toBe(0);
      expect(present).toEqual(held);
      expect(new Set(held).size).toBe(held.length);
      // Whoever was there is there still, unless the app itself drops such people.
      const kept = app.before.filter((one) => app.box.startsWith('chips') || !app.drops.includes(one));
      expect(held.slice(0, kept.length)).toEqual(kept.slice(0, app.limit));
      const mayCome = wanted.filter((one) => !app.drops.includes(one) && !kept.includes(one));
      const room = Math.max(0, app.limit - kept.length);
      expect(held.slice(kept.length)).toEqual(mayCome.slice(0, room));
    }),
    {
      numRuns: runs(30),
      // A line whose app has no room for all must keep what it had.
      examples: [
        [
          { box: 'line', before: ['anna@example.org'], drops: [], limit: 3, late: 0 },
          ['finn@example.org', 'dan@example.org', 'anna1@example.org'],
        ],
        // That the first is dropped keeps nobody else out.
        [
          { box: 'chips by blur', before: [], drops: ['eve1@example.org'], limit: 3, late: 0 },
          ['eve1@example.org', 'anna@example.org'],
        ],
      ],
    },
  );
}, 180_000);

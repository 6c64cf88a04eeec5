import { fileURLToPath } from 'node:url';
import { bundle } from './bundle';
import type { Action, Answer as InPageAnswer, PlainName, Query } from './in-page';
import type { Found, Name, Patience, RawPage, Where } from './types';
import { until, usualTimeout } from './waiting';

const inPage = fileURLToPath(new URL('in-page/index.ts', import.meta.url));

const plain = (name: Name | undefined): PlainName => {
  if (name === undefined) return null;
  return typeof name === 'string' ? { exact: name } : { pattern: name.source, flags: name.flags };
};

/** Names that the browsers' drivers do not share. */
const keyNames: Record<string, string> = {
  Space: ' ',
  ControlOrMeta: process.platform === 'darwin' ? 'Meta' : 'Control',
};

/** What a page needs of the browser around it. */
export interface PageWindow {
  toFront(): Promise<void>;
  /** Puts a text, and html where it is not '', on the clipboard. */
  copy(text: string, html: string): Promise<void>;
}

/** What a person can do with a page and see on it, the same in every browser. All input is trusted input. */
export class PageInBrowser {
  /** Whether a test has given the page another size or loaded it again: then the next test gets another one. */
  wasChanged = false;

  constructor(
    readonly raw: RawPage,
    /** The number that the extension API knows this tab by. */
    readonly tabId: number,
    private readonly window: PageWindow,
  ) {}

  goto(url: string): Promise<void> {
    this.wasChanged = true;
    return this.raw.goto(url);
  }

  reload(): Promise<void> {
    this.wasChanged = true;
    return this.raw.reload();
  }

  url(): string {
    return this.raw.url();
  }

  /** Uncaught errors and console errors of the page so far. */
  get errors(): readonly string[] {
    return this.raw.errors;
  }

  /** Runs a function in the page's own world; it may use nothing but its argument. The value must survive JSON. */
  async evaluate<R, A = undefined>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    const given = arg === undefined ? 'undefined' : JSON.stringify(arg);
    return (await this.raw.run(`(${run})(${given})`)) as R;
  }

  /** Waits until the function gives something truthy, and gives that. */
  waitFor<R, A = undefined>(
    run: (arg: A) => R | Promise<R>,
    arg: A,
    message: string,
    { timeout }: Patience = {},
  ): Promise<NonNullable<R>> {
    const ask = async () => (await this.evaluate(run, arg)) || undefined;
    return until<NonNullable<R>>(ask as () => Promise<NonNullable<R> | undefined>, message, timeout);
  }

  /** Waits for the one element of this role and name (that `says` this); open shadow roots are searched too. */
  findByRole(role: string, name?: Name, options: Where & Patience & { says?: Name } = {}): Promise<Found> {
    return this.#untilFound('find', role, name, options);
  }

  /** All there are now, without waiting. */
  async findAllByRole(role: string, name?: Name, options: Where = {}): Promise<Found[]> {
    return (await this.#ask('findAll', queryOf(role, name, options))) as Found[];
  }

  /** Waits until there is none of this role and name. */
  async waitUntilGone(role: string, name?: Name, options: Where & Patience = {}): Promise<void> {
    const gone = async () => (await this.findAllByRole(role, name, options)).length === 0 || undefined;
    await until(gone, `${role} “${name ?? ''}” to go away`, options.timeout);
  }

  async textOf(role: string, name?: Name, options: Where & Patience = {}): Promise<string> {
    return (await this.findByRole(role, name, options)).text;
  }

  /** Presses it with the mouse once it is in view, at rest, enabled and not covered. */
  async press(role: string, name?: Name, options: Where & Patience & { times?: number } = {}): Promise<void> {
    const { x, y } = await this.#aim(role, name, options);
    await this.raw.click(x, y, options.times ?? 1);
  }

  /** Touches it with a finger. */
  async tap(role: string, name?: Name, options: Where & Patience = {}): Promise<void> {
    const { x, y } = await this.#aim(role, name, options);
    await this.raw.tap(x, y);
  }

  async hover(role: string, name?: Name, options: Where & Patience = {}): Promise<void> {
    const { x, y } = await this.#aim(role, name, options);
    await this.raw.hover(x, y);
  }

  async focus(role: string, name?: Name, options: Where & Patience = {}): Promise<void> {
    await this.window.toFront();
    await this.#untilFound('focus', role, name, options);
  }

  /** One key, or a chord such as `Control+A`, to whatever has the focus. */
  async keyboard(chord: string): Promise<void> {
    await this.window.toFront();
    const keys = chord.split(/(?<=.)\+/).map((key) => keyNames[key] ?? key);
    for (const key of keys) await this.raw.keyDown(key);
    for (const key of keys.reverse()) await this.raw.keyUp(key);
  }

  /** Types, key by key, into whatever has the focus. */
  async type(text: string): Promise<void> {
    await this.window.toFront();
    await this.raw.typeText(text);
  }

  /** Chooses the option of this value in a native select. */
  async choose(role: string, name: Name, value: string, options: Where & Patience = {}): Promise<void> {
    await this.#untilFound('choose', role, name, options, { value });
  }

  /** Replaces what a text field holds: the text is copied elsewhere and pasted with the keyboard. */
  async pasteInto(
    role: string,
    name: Name,
    text: string,
    options: Where & Patience & { html?: string } = {},
  ) {
    if (!options.html && process.env.ASSISTANT_BROWSER === 'firefox') {
      // Headless Firefox stops lending its clipboard after some pastes; its own editing sends the same trusted input.
      await this.window.toFront();
      await this.#untilFound('selectAllIn', role, name, options);
      await this.evaluate((given) => document.execCommand('insertText', false, given), text);
      return;
    }
    await this.window.copy(text, options.html ?? '');
    await this.window.toFront();
    await this.#untilFound('selectAllIn', role, name, options);
    await this.keyboard('ControlOrMeta+v');
  }

  resize(width: number, height: number): Promise<void> {
    this.wasChanged = true;
    return this.raw.resize(width, height);
  }

  screenshot(path: string): Promise<void> {
    return this.raw.screenshot(path);
  }

  toFront(): Promise<void> {
    return this.window.toFront();
  }

  async close(): Promise<void> {
    if (!this.raw.isClosed()) await this.raw.close();
  }

  async #ask(what: string, ...given: unknown[]): Promise<unknown> {
    const code = await bundle(inPage, 'findings');
    const call = `findings.${what}(${given.map((each) => JSON.stringify(each)).join(', ')})`;
    return this.raw.run(`(() => { ${code}\nreturn ${call}; })()`);
  }

  async #aim(
    role: string,
    name: Name | undefined,
    options: Where & Patience,
  ): Promise<{ x: number; y: number }> {
    await this.window.toFront();
    const { box } = await this.#untilFound('aim', role, name, options);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  #untilFound(
    action: Action,
    role: string,
    name: Name | undefined,
    options: Where & Patience & { says?: Name },
    more: object = {},
  ): Promise<Found> {
    let missing = '';
    const query = { ...queryOf(role, name, options), ...more };
    const { timeout = usualTimeout } = options;
    const ask = async (): Promise<Found | undefined> => {
      const patience = Math.min(timeout, 1000);
      const answer = (await this.#ask(
        'waitFor',
        action,
        query,
        plain(options.says),
        patience,
      )) as InPageAnswer;
      if ('found' in answer) return answer.found;
      missing = answer.missing;
      return undefined;
    };
    return until(ask, () => `${role} “${name ?? ''}”: ${missing}, at ${this.raw.url()}`, timeout);
  }
}

function queryOf(role: string, name: Name | undefined, { within, nth }: Where): Query {
  return {
    role,
    name: plain(name),
    within: within ? { role: within.role, name: plain(within.name) } : null,
    nth: nth ?? null,
  };
}

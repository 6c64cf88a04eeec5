import { fileURLToPath } from 'node:url';
import { bundle } from './bundle';
import type { Action, Answer as InPageAnswer, PlainName, Query, Sought } from './in-page';
import { candidatesFor } from './roles';
import { timed } from './times';
import type { Found, Name, Patience, RawPage, Where } from './types';
import { until, usualTimeout } from './waiting';

const inPage = fileURLToPath(new URL('in-page/index.ts', import.meta.url));

const plain = (name: Name | undefined): PlainName => {
  if (name === undefined) return null;
  return typeof name === 'string' ? { exact: name } : { pattern: name.source, flags: name.flags };
};

/** So often may what is pressed have moved between the aim and the press. */
const mostMisses = 5;
/** What a document says that has not got our code yet. */
const notThere = 'not there';

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
  /** Whether a test has given the page another size. */
  wasResized = false;
  #wasClosed = false;

  constructor(
    readonly raw: RawPage,
    /** The number that the extension API knows this tab by. */
    readonly tabId: number,
    private readonly window: PageWindow,
  ) {}

  /** A document that is shown in a frame of this page, by a part of its address: to be used as a page is. */
  async frame<P extends PageInBrowser = PageInBrowser>(
    address: string,
    Kind: new (raw: RawPage, tabId: number, window: PageWindow) => P = PageInBrowser as never,
  ): Promise<P> {
    return new Kind(await this.raw.frame(address), this.tabId, this.window);
  }

  goto(url: string): Promise<void> {
    return timed('page load', () => this.raw.goto(url));
  }

  reload(): Promise<void> {
    return timed('page load', () => this.raw.reload());
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
    return (await timed('waiting', () => this.raw.run(`(${run})(${given})`))) as R;
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
    const query = queryOf(role, name, options);
    return (await timed('waiting', () => this.#ask('findAll', query))) as Found[];
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
    const { times = 1, ...where } = options;
    await this.#hit(role, name, where, (x, y) => this.raw.click(x, y, times));
  }

  /** Touches it with a finger. */
  async tap(role: string, name?: Name, options: Where & Patience = {}): Promise<void> {
    await this.#hit(role, name, options, (x, y) => this.raw.tap(x, y));
  }

  async hover(role: string, name?: Name, options: Where & Patience = {}): Promise<void> {
    const { x, y } = await this.#aim('aim', role, name, options);
    await this.raw.hover(x, y);
  }

  async focus(role: string, name?: Name, options: Where & Patience = {}): Promise<void> {
    await this.window.toFront();
    await this.#untilFound('focus', role, name, options);
  }

  /** What has the focus, as it is read out: role, name and description. */
  async focused(): Promise<string> {
    return (await this.#ask('focused')) as string;
  }

  /** One key, or a chord such as `Control+A`, to whatever has the focus. */
  async keyboard(chord: string): Promise<void> {
    await this.window.toFront();
    const keys = chord.split(/(?<=.)\+/).map((key) => keyNames[key] ?? key);
    await timed('input', async () => {
      for (const key of keys) await this.raw.keyDown(key);
      for (const key of keys.reverse()) await this.raw.keyUp(key);
    });
  }

  /** Types, key by key, into whatever has the focus. */
  async type(text: string): Promise<void> {
    await this.window.toFront();
    await timed('input', () => this.raw.typeText(text));
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
    this.wasResized = true;
    return this.raw.resize(width, height);
  }

  screenshot(path: string): Promise<void> {
    return this.raw.screenshot(path);
  }

  toFront(): Promise<void> {
    return this.window.toFront();
  }

  async close(): Promise<void> {
    this.#wasClosed = true;
    if (!this.raw.isClosed()) await this.raw.close();
  }

  /** Whether it is gone; a driver may learn of it later than the one who closed it. */
  get isClosed(): boolean {
    return this.#wasClosed || this.raw.isClosed();
  }

  /** The code goes into each document once. */
  async #ask(what: string, ...given: unknown[]): Promise<unknown> {
    const call = `assistantFindings.${what}(${given.map((each) => JSON.stringify(each)).join(', ')})`;
    const answer = await this.raw.run(`globalThis.assistantFindings ? ${call} : '${notThere}'`);
    if (answer !== notThere) return answer;
    const code = await bundle(inPage, 'findings');
    return this.raw.run(`(() => { ${code}\nglobalThis.assistantFindings = findings; return ${call}; })()`);
  }

  /** Presses what is aimed at; what came in between and moved it is not pressed, and it is aimed at anew. */
  async #hit(
    role: string,
    name: Name | undefined,
    options: Where & Patience,
    press: (x: number, y: number) => Promise<void>,
  ): Promise<void> {
    for (let times = 0; times < mostMisses; times++) {
      const { x, y } = await this.#aim('take', role, name, options);
      const hasHit = await timed('input', async () => {
        await press(x, y);
        // A page that went elsewhere was hit.
        return !(await this.#ask('hasMissed').catch(() => false));
      });
      if (hasHit) return;
    }
    throw new Error(`${role} “${name ?? ''}” went away from under the pointer ${mostMisses} times.`);
  }

  async #aim(
    action: Action,
    role: string,
    name: Name | undefined,
    options: Where & Patience,
  ): Promise<{ x: number; y: number }> {
    await this.window.toFront();
    const { box } = await this.#untilFound(action, role, name, options);
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
    const message = () => `${role} “${name ?? ''}”: ${missing}, at ${this.raw.url()}`;
    return until(ask, message, timeout);
  }
}

const soughtOf = (role: string, name: Name | undefined): Sought => ({
  role,
  candidates: candidatesFor(role),
  name: plain(name),
});

function queryOf(role: string, name: Name | undefined, { within, nth }: Where): Query {
  return {
    ...soughtOf(role, name),
    within: within ? soughtOf(within.role, within.name) : null,
    nth: nth ?? null,
  };
}

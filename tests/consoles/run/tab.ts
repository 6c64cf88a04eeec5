import type { BrowserContext, CDPSession, Page } from 'playwright';
import type { CommandOf, CommandType, ReplyTo } from '../../../src/shared/messages/commands';
import type { Failure } from '../../../src/shared/messages/replies';
import { SkippedTime } from '../../page/harness/skipped-time';
import type { ConsoleApp } from '../app/window-api';
import type { Description } from '../description/description';
import { type Sources, siteOf } from './sources';
import type { Stage } from './stage';

const world = 'assistant';
/** By the machine's clock: a page that does not answer at all is broken. */
const patienceMs = 20_000;

interface World {
  id: number;
  frame: string;
  isPage: boolean;
}

/**
 * A tab of real Chromium in which one console after the other is shown. The extension's own code runs in a world of its own,
 * as content scripts do; the page's clock jumps ahead when the page has nothing to do, so that nobody waits.
 */
export class ConsoleTab {
  private readonly worlds = new Map<number, World>();
  private pages: Record<string, string> = {};
  readonly errors: string[] = [];
  private readonly time: SkippedTime;

  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
    private readonly sources: Sources,
    private readonly isSkipping: boolean,
  ) {
    this.time = new SkippedTime(session);
  }

  /** @param isSkipping whether the page's clock jumps ahead */
  static async open(context: BrowserContext, sources: Sources, isSkipping = true): Promise<ConsoleTab> {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const tab = new ConsoleTab(page, session, sources, isSkipping);
    session.on('Runtime.executionContextCreated', ({ context: made }) => {
      const { isDefault, frameId } = made.auxData as unknown as { isDefault: boolean; frameId: string };
      if (isDefault || made.name === world)
        tab.worlds.set(made.id, { id: made.id, frame: frameId, isPage: isDefault });
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
      tab.worlds.delete(executionContextId),
    );
    session.on('Runtime.executionContextsCleared', () => tab.worlds.clear());
    page.on('pageerror', (error) => tab.errors.push(error.stack ?? String(error)));
    await page.route('**/*', (route) => {
      const body = tab.pages[new URL(route.request().url()).pathname];
      return body === undefined
        ? route.abort()
        : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    });
    await session.send('Page.enable');
    await session.send('Runtime.enable');
    await session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: sources.assistant,
      worldName: world,
    });
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: sources.closedRoots });
    return tab;
  }

  /** Shows a console. */
  async show(description: Description): Promise<Stage> {
    const { url, pages } = siteOf(this.sources.app, description);
    this.pages = pages;
    this.errors.length = 0;
    const isFramed = description.frame === 'yes';
    const frame = await this.inTime(async () => {
      await this.page.goto(url, { waitUntil: 'commit' });
      return this.untilThere(isFramed);
    });
    return this.stageOf(description, frame);
  }

  /** Lets the page's clock run while something is asked of it. Between two questions it stands still. */
  private async inTime<T>(run: () => Promise<T>): Promise<T> {
    if (!this.isSkipping) return run();
    await this.time.run();
    try {
      return await run();
    } finally {
      await this.time.pause();
    }
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** The frame of the console, once it runs there. */
  private async untilThere(isFramed: boolean): Promise<string> {
    const end = Date.now() + patienceMs;
    while (Date.now() < end) {
      const { frameTree } = await this.session.send('Page.getFrameTree');
      const frame = isFramed ? frameTree.childFrames?.[0]?.frame.id : frameTree.frame.id;
      const found = frame && this.worldOf(frame, true) && this.worldOf(frame, false);
      if (found && (await this.evaluate(frame, true, 'typeof consoleApp').catch(() => '')) === 'object')
        return frame;
    }
    throw new Error(`The console did not come up: ${this.errors.join('\n')}`);
  }

  private worldOf(frame: string, isPage: boolean): World | undefined {
    return [...this.worlds.values()].findLast((each) => each.frame === frame && each.isPage === isPage);
  }

  private async evaluate(frame: string, isPage: boolean, expression: string): Promise<unknown> {
    const contextId = this.worldOf(frame, isPage)?.id;
    if (contextId === undefined) throw new Error('The frame of the console is gone.');
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  private stageOf(description: Description, frame: string): Stage {
    const given = (value: unknown): string => (value === undefined ? 'undefined' : JSON.stringify(value));
    const { page } = this;
    const inTab = async ({ x, y }: { x: number; y: number }) => {
      const box = description.frame === 'yes' ? await page.locator('iframe').boundingBox() : null;
      return { x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) };
    };
    return {
      description,
      app: async <R, A>(run: (app: ConsoleApp, arg: A) => R | Promise<R>, arg?: A) =>
        (await this.inTime(() => this.evaluate(frame, true, `(${run})(consoleApp, ${given(arg)})`))) as R,
      ask: async <Type extends CommandType>(command: CommandOf<Type>) =>
        (await this.inTime(() => this.evaluate(frame, false, `assistant.ask(${given(command)})`))) as
          | ReplyTo<Type>
          | Failure
          | null,
      press: async (place) => {
        const { x, y } = await inTab(place);
        await this.inTime(() => page.mouse.click(x, y));
      },
      tap: async (place) => {
        const touch = await inTab(place);
        await this.inTime(async () => {
          await this.session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [touch] });
          await this.session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
        });
      },
      events: async () =>
        (await this.inTime(() => this.evaluate(frame, false, 'assistant.events'))) as Record<
          string,
          unknown
        >[],
      key: (name) => this.inTime(() => page.keyboard.press(name)),
    };
  }
}

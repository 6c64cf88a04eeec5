import type { AssistantPage } from './assistant-page';
import type { PageInBrowser } from './page';
import { until } from './waiting';

/** As many tabs as one test uses at once. */
const mostTabs = 3;
/** The size of a tab that no test has changed. */
const usualSize = [1280, 800] as const;

interface Application {
  stop(): void;
  restart(address: string): Promise<void>;
}

/** Whether an address is a screen of the practice console that no disturbance runs in. */
const isConsole = (url: string): boolean =>
  /^https:\/\/acme\.login\.illumina\.com\/iam\//.test(url) && !/[?&]hostile=1/.test(url);

const skinOf = (url: string): string => new URL(url).searchParams.get('skin') ?? '';

const endApplication = (): boolean => {
  const { practiceConsole } = window as { practiceConsole?: Application };
  practiceConsole?.stop();
  // A change of route is looked at straight away.
  location.hash = '#/rests';
  sessionStorage.clear();
  return practiceConsole !== undefined;
};

const startAgain = (url: string): Promise<void> | undefined =>
  (window as { practiceConsole?: Application }).practiceConsole?.restart(url);

/**
 * Tabs and a window that rest between two tests. To load Angular again for each test, or to open a window, would take
 * longer than most tests.
 */
export class SparePages {
  #tabs: { page: PageInBrowser; skins: Set<string> }[] = [];
  #skins = new WeakMap<PageInBrowser, Set<string>>();
  #window: AssistantPage | undefined;

  /** @param isForgotten whether the extension has seen that a tab shows nothing any more */
  constructor(private readonly isForgotten: (tabId: number) => Promise<boolean>) {}

  /** A tab in which the application of this address has started anew: best one that has loaded this skin already. */
  async tabFor(
    url: string,
    toFront: (page: PageInBrowser) => Promise<void>,
  ): Promise<PageInBrowser | undefined> {
    if (!isConsole(url)) return undefined;
    const skin = skinOf(url);
    const best = this.#tabs.find(({ skins }) => skins.has(skin)) ?? this.#tabs.at(-1);
    if (!best) return undefined;
    this.#tabs = this.#tabs.filter((each) => each !== best);
    const { page, skins } = best;
    this.#skins.set(page, skins.add(skin));
    await toFront(page);
    await page.evaluate(startAgain, url);
    return page;
  }

  async takeWindow(): Promise<AssistantPage | undefined> {
    const spare = this.#window;
    this.#window = undefined;
    // Something else may have closed it meanwhile.
    const answers = await spare?.raw.run('true').catch(() => false);
    return answers ? spare : undefined;
  }

  /** Empties a tab of the practice console and keeps it. @returns whether it is kept */
  async keepTab(page: PageInBrowser): Promise<boolean> {
    const url = page.url();
    if (this.#tabs.length >= mostTabs || !isConsole(url)) return false;
    if (!(await page.evaluate(endApplication))) return false;
    await until(
      async () => (await this.isForgotten(page.tabId)) || undefined,
      'the extension to see that the page is empty',
      5000,
    );
    // A note that nobody has dismissed would stand in the next test too.
    if ((await page.findAllByRole('region', 'Workgroup Assistant')).length > 0) return false;
    if (page.wasResized) await page.resize(...usualSize);
    page.wasResized = false;
    page.raw.errors.length = 0;
    this.#tabs.push({ page, skins: this.#skins.get(page) ?? new Set([skinOf(url)]) });
    return true;
  }

  /** Keeps the assistant's window, at an address where no script runs. @returns whether it is kept */
  async keepWindow(assistant: AssistantPage, quiet: string): Promise<boolean> {
    if (this.#window) return false;
    await assistant.raw.goto(quiet);
    assistant.raw.errors.length = 0;
    if (this.#window) return false;
    this.#window = assistant;
    return true;
  }

  /** All of them, which are no longer kept: the extension in them is gone. */
  dismiss(): PageInBrowser[] {
    const all = [...this.#tabs.splice(0).map(({ page }) => page), ...(this.#window ? [this.#window] : [])];
    this.#window = undefined;
    return all;
  }
}

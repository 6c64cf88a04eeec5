import type { Browser } from 'playwright';
import type { Description } from '../description/description';
import type { Finding } from '../jobs/finding';
import { doJobs } from '../jobs/jobs';
import { describe, goTo } from '../jobs/recognise';
import type { Sources } from './sources';
import { ConsoleTab } from './tab';

/** What came of all jobs in one console. */
export interface Tried {
  description: Description;
  findings: Finding[];
}

/** Tries consoles in tabs of one browser, each tab one after the other. */
export class Tries {
  private readonly free: ConsoleTab[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly sources: Sources,
  ) {}

  /** Does all jobs in a console, or those alone that come to a finding of this name. */
  async try(description: Description, only?: string): Promise<Tried> {
    const tab = this.free.pop() ?? (await this.openTab());
    try {
      const findings = await doJobs(await tab.show(description), only);
      if (tab.errors.length > 0) throw new Error(tab.errors.join('\n'));
      this.free.push(tab);
      return { description, findings };
    } catch (cause) {
      await tab.close();
      throw new Error(`The console ${JSON.stringify(description)} broke.`, { cause });
    }
  }

  /** What `Copy report` gives of a console's Users screen. */
  async reportOf(description: Description): Promise<string> {
    const tab = this.free.pop() ?? (await this.openTab());
    const stage = await tab.show(description);
    await goTo(stage, 'users');
    await describe(stage, { screen: 'users' });
    const answer = await stage.ask<'reportPage'>({ type: 'reportPage' });
    this.free.push(tab);
    if (!answer?.ok) throw new Error(`There is no report: ${answer?.code ?? 'nobody answered'}`);
    return answer.report.text;
  }

  /**
   * Tries all of them, so many at a time, and tells of each as it comes.
   * @param onlyOf what alone is to be tried of which of them (see `try`); all where nothing is said
   */
  async tryAll(
    descriptions: readonly Description[],
    atOnce: number,
    tell: (tried: Tried) => void,
    onlyOf: (number: number) => string | undefined = () => undefined,
  ): Promise<void> {
    const left = [...descriptions.entries()];
    const work = async (): Promise<void> => {
      for (let next = left.shift(); next; next = left.shift()) tell(await this.try(next[1], onlyOf(next[0])));
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }

  private async openTab(): Promise<ConsoleTab> {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 800 } });
    return ConsoleTab.open(context, this.sources);
  }
}

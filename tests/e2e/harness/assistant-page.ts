import { PageInBrowser } from './page';
import type { Patience } from './types';
import { until } from './waiting';

/** The places of the popup that say something. */
export type Status = 'This page' | 'Result' | 'Access check' | 'Reading all users';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The assistant in a window of its own, pinned to one tab. */
export class AssistantPage extends PageInBrowser {
  /** What a status says now. */
  status(name: Status): Promise<string> {
    return this.textOf('status', name);
  }

  /** Waits until a status says something that matches, and gives the whole of it. */
  async waitForStatus(name: Status, wanted: string | RegExp, { timeout }: Patience = {}): Promise<string> {
    const says = typeof wanted === 'string' ? new RegExp(escaped(wanted)) : wanted;
    const found = await this.findByRole('status', name, timeout === undefined ? { says } : { says, timeout });
    return found.text;
  }

  /** Pastes over what stands in the box; `html` is what a spreadsheet or a mail program puts beside the plain text. */
  async paste(text: string, html = ''): Promise<void> {
    await this.pasteInto('textbox', 'Collaborators', text, { html });
    const lines = text.split(/\r\n|\r|\n/).join('\n');
    const arrived = async () => html !== '' || (await this.draft()) === lines || undefined;
    await until(arrived, 'the box to hold what was pasted');
  }

  /** What the box holds. */
  async draft(): Promise<string> {
    return (await this.findByRole('textbox', 'Collaborators')).value;
  }

  chooseRegion(value: string): Promise<void> {
    return this.choose('combobox', 'Region', value);
  }

  async region(): Promise<string> {
    return (await this.findByRole('combobox', 'Region')).value;
  }

  pressButton(name: string | RegExp): Promise<void> {
    return this.press('button', name);
  }

  /** The items of the list "Problems" now; none when there is no such list. */
  async problems(): Promise<string[]> {
    const lists = await this.findAllByRole('list', 'Problems');
    if (lists.length === 0) return [];
    const within = { role: 'list', name: 'Problems' };
    return (await this.findAllByRole('listitem', undefined, { within })).map(({ text }) => text);
  }

  /** Waits until the list "Problems" holds items (so many, when a number is given), and gives them. */
  waitForProblems(count?: number): Promise<string[]> {
    let last: string[] = [];
    const ask = async () => {
      last = await this.problems();
      return (count === undefined ? last.length > 0 : last.length === count) ? last : undefined;
    };
    return until(ask, () => `${count ?? 'some'} problems; there are: ${last.join(' | ') || 'none'}`);
  }
}

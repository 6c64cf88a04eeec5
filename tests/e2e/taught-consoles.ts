import { atRest, type Stage } from '../consoles/run/stage';
import { type AssistantPage, type SitePage, until } from './harness';
import { noteOf, openScreenChoice, remembered, showMe } from './teaching';

/** A console that nothing recognises, the assistant beside it, and what the admin shows where. */
export class TaughtConsole {
  /** What was shown so far, by the names that the assistant has for it. */
  readonly shown: string[] = [];

  constructor(
    private readonly stage: Stage,
    private readonly site: SitePage,
    private readonly assistant: AssistantPage,
  ) {}

  /** Shows which screen this is, by its title or else by the chosen item of the menu. */
  async screen(): Promise<void> {
    await openScreenChoice(this.assistant);
    await this.show('Users screen');
    await this.assistant.waitForStatus('This page', /Users screen/);
  }

  /** Counts the users, showing each application's column and what means no access. */
  async columns(): Promise<void> {
    const { assistant, stage } = this;
    const { products } = await stage.app((app) => app.snapshot());
    await assistant.pressButton('Check users');
    const failed = await assistant.waitForStatus('Access check', /No (table|column)/);
    if (/No table/.test(failed)) await this.show('Table of the users');
    await assistant.waitForStatus('Access check', /No column for an application/);
    for (const { documented, label } of products) {
      await this.show('Columns that are applications', documented);
      await this.untilCounted(label);
    }
    const signs = { dashes: ['-'], words: ['No Access'], mixed: ['-', 'No Access'] };
    for (const sign of signs[stage.description.without]) await this.show('Sign of no access', sign);
    await this.notColumns();
  }

  /** Until all who have nothing are counted: shows each column that is wrongly taken for an application. */
  private async notColumns(): Promise<void> {
    const { stage } = this;
    const { beside } = stage.description;
    const documented = { none: [], phone: ['Phone'], all: ['Phone', 'Last login'] }[beside];
    await until(async () => {
      const shown = await stage.app((app) => app.shownUsers());
      const answer = await stage.ask<'checkUsers'>({ type: 'checkUsers' });
      if (!answer?.ok) return undefined;
      const { withoutAccess, columns } = answer.report;
      if (withoutAccess === shown.filter(({ hasNothing }) => hasNothing).length) return true;
      const applications = columns.filter(({ use }) => use === 'application').map(({ heading }) => heading);
      for (const text of documented) {
        const label = await stage.app((app, said) => app.speak(said), text);
        if (!applications.some((heading) => heading.toLowerCase() === label.toLowerCase())) continue;
        await this.show('Columns that are applications', text);
        await this.counted((all) => !all.includes(label.toLowerCase()));
      }
      return undefined;
    }, 'all who have nothing to be counted');
  }

  /** Fills the dialog from the assistant, and shows whatever that lacks, until nothing is lacking. */
  async fill(people: readonly string[]): Promise<string> {
    const { assistant } = this;
    await assistant.paste(people.join('\n'));
    await assistant.chooseRegion('euc1');
    await assistant.pressButton('Fill invite');
    for (let lacking = ''; lacking !== 'nothing'; ) {
      lacking = await this.untilLacking(lacking);
      if (lacking !== 'nothing') await this.show(lacking.replace('Show me: ', ''));
    }
    return assistant.status('Result');
  }

  /** Waits for what is to be shown for the fill, another thing than before; `nothing` where it has done all. */
  private untilLacking(before: string): Promise<string> {
    return this.assistant.waitFor(
      (shown) => {
        const result = document.querySelector('.result');
        if (document.querySelector('.result progress, [aria-busy=true]')) return undefined;
        const asked = result?.querySelector('.show-me button')?.ariaLabel ?? '';
        if (asked !== '' && asked !== shown) return asked;
        return asked === '' && /(is set to|already shows) /.test(result?.textContent ?? '')
          ? 'nothing'
          : undefined;
      },
      before,
      'a result, or what is to be shown for it',
    );
  }

  private async show(what: string, text = ''): Promise<void> {
    const { stage, assistant, site } = this;
    this.shown.push(what);
    if (what === 'Level that an invite gives')
      await stage.app((app, product) => app.choose(product, 'Has Access'), this.euProduct);
    await showMe(assistant, site, new RegExp(`^Show me: ${what}`));
    await atRest(stage);
    const place = await this.placeOf(what, text);
    if (!place) throw new Error(`There is nothing to show for: ${what}`);
    await stage.press(place);
    await remembered(assistant, /Remembered for this host/).catch(async (cause: unknown) => {
      throw new Error(`${what} is not taken: ${await noteOf(site)}`, { cause });
    });
  }

  private get euProduct(): string {
    const { products } = this.stage.description;
    return products === 'euOnly' ? 'BaseSpace Sequence Hub - EU' : 'Sequence Hub - EU';
  }

  private placeOf(what: string, text: string) {
    const { stage } = this;
    const of = (documented: string, isOver: boolean) =>
      stage.app((app, [said, over]) => app.placesOf(said, over), [documented, isOver] as const);
    switch (what) {
      case 'Users screen':
        // The title comes after the menu.
        return of('Users', false).then((places) => places.at(-1));
      case 'Columns that are applications':
        return of(text, false).then((places) => places.at(0));
      case 'Sign of no access':
        // The last columns are applications.
        return of(text, false).then((places) => places.at(-1));
      case 'Table of the users':
        return of(stage.description.wording === 'gen3' ? 'User' : 'Name', false).then((places) =>
          places.at(0),
        );
      case 'Invite button on Users':
        return of('Invite', false).then((places) => places.at(0));
      case 'Invite dialog':
        return of('Invite new user', true).then((places) => places.at(0));
      case 'Box for the people':
        return stage.app((app) => app.placeOfControl('Collaborators'));
      default:
        return stage.app((app, label) => app.placeOfControl(label), this.euProduct);
    }
  }

  private untilCounted(label: string): Promise<string[]> {
    return this.counted((all) => all.includes(label.toLowerCase()));
  }

  /** Opens what was counted, where further columns and signs are shown, and waits for the applications that it names. */
  private counted(isWanted: (applications: string[]) => boolean): Promise<string[]> {
    return until(async () => {
      const applications = await this.assistant.evaluate(() => {
        const summaries = [...document.querySelectorAll('summary')];
        const details = summaries.find((one) => one.textContent === 'What was counted')?.closest('details');
        if (details && !details.open) details.querySelector('summary')?.click();
        const heads = details?.querySelector('ul')?.querySelectorAll('bdi');
        return heads && [...heads].map((head) => head.textContent?.toLowerCase() ?? '');
      });
      return applications && isWanted(applications) ? applications : undefined;
    }, 'the columns that are counted');
  }
}

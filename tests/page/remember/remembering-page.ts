import './extension-storage';

import type { Recognition } from '../../../src/basespace/recognise';
import type { ConsolePage, Feature } from '../../../src/features/feature';
import { FollowedUsers } from '../../../src/features/read-users/follow';
import { rememberAdministrators } from '../../../src/features/remember/administrators';
import { rememberPeople } from '../../../src/features/remember/people';
import type { PageChange } from '../../../src/page/dom/observe';
import { consolePage } from '../harness/console-page';
import { forgetEverything } from './extension-storage';

const features: Record<'people' | 'administrators' | 'followed', Feature['start']> = {
  people: rememberPeople.start,
  administrators: rememberAdministrators.start,
  followed: (page, signal) => {
    new FollowedUsers(page, signal);
  },
};

/** Longer than any feature waits for a page to rest, in the page's milliseconds. */
const restMs = 10_000;

/** What one of the features that remember people tells of a page, which shows a screen of a workgroup. */
export class RememberingPage {
  private readonly listeners = new Set<(change: PageChange) => void>();
  private readonly told: string[] = [];
  private readonly page: ConsolePage;
  private readonly seen: Pick<Recognition, 'screen' | 'workgroup'>;

  constructor(feature: keyof typeof features) {
    this.seen = { screen: feature === 'administrators' ? 'admins' : 'users', workgroup: 'One' };
    this.page = consolePage(this.seen, {
      settings: () => ({ tier: 'enterprise' }) as ReturnType<ConsolePage['settings']>,
      onChange: (listener) => void this.listeners.add(listener),
      emit: (event) => void this.told.push(JSON.stringify(event)),
    });
    features[feature](this.page, new AbortController().signal);
  }

  /** The page draws something else, and the features hear of it. */
  draw(html: string): void {
    document.body.innerHTML = html;
    this.page.tree.scan();
    for (const listener of this.listeners) listener({ nodes: new Set(), huge: true });
  }

  /** The page goes to another screen, or to the same one of another workgroup. */
  go(screen: Recognition['screen'], workgroup: string, html: string): void {
    Object.assign(this.seen, { screen, workgroup });
    this.draw(html);
  }

  /** Everything that was remembered is deleted. */
  forget(): void {
    this.told.length = 0;
    forgetEverything();
  }

  /** Who of these was told of since, once the page has come to rest. */
  async toldOf(people: readonly string[]): Promise<string[]> {
    await new Promise((resolve) => setTimeout(resolve, restMs));
    return people.filter((person) => this.told.some((event) => event.includes(person)));
  }
}

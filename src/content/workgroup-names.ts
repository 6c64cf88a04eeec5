import type { PageAddress } from '../basespace/facts';
import type { Recognition } from '../basespace/recognise';
import { workgroupInRoute } from '../basespace/workgroup-name';

/** For so long, in milliseconds, the name of the workgroup shown before is not believed to be the next one's. */
const staleMs = 3000;

/**
 * Names of workgroups by what stands for them in the address. Not every screen shows the name: where only the address tells
 * the workgroup, it gets the name that another screen of the same address has shown. A page may show the next workgroup's
 * users under the title of the last one until it has loaded the new title: until then nobody knows whose they are.
 */
export class WorkgroupNames {
  private readonly names = new Map<string, string>();
  /** What stands for the workgroup in the address. */
  private route = '';
  /** The name of the workgroup that the address spoke of before, and until when it is not believed to be this one's as well. */
  private former = { name: '', until: 0 };
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param lookAgain called when a name that was not believed is to be believed */
  constructor(private readonly lookAgain: () => void) {}

  /**
   * What was recognised, with the workgroup's name where it is known; with none while the page may show that of another one.
   * @param now in milliseconds, as `performance.now()` gives them
   */
  name(seen: Recognition, address: PageAddress, now = performance.now()): Recognition {
    const inRoute = workgroupInRoute(address);
    if (inRoute === '' || seen.workgroup === '') return seen;
    if (inRoute !== this.route) {
      this.former = { name: this.names.get(this.route) ?? '', until: now + staleMs };
      this.route = inRoute;
    }
    const shown = seen.workgroup === inRoute ? '' : seen.workgroup;
    const { name, until } = this.former;
    const isStale = shown !== '' && shown === name && now < until;
    if (isStale) this.timer ??= setTimeout(() => this.believe(), until - now);
    else if (shown !== '') {
      this.names.set(inRoute, shown);
      this.former.until = 0;
    }
    const workgroup = this.names.get(inRoute) ?? (isStale ? '' : seen.workgroup);
    return workgroup === seen.workgroup ? seen : { ...seen, workgroup };
  }

  private believe(): void {
    this.timer = undefined;
    this.lookAgain();
  }
}

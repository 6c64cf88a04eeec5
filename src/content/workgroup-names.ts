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
  /** The name of the workgroup that the address spoke of before, while it is not believed to be this one's as well. */
  private former: string | undefined;

  /** @param lookAgain called when a name that was not believed is to be */
  constructor(private readonly lookAgain: () => void) {}

  /** What was recognised, with the workgroup's name where it is known; with none while the page may show that of another one. */
  name(seen: Recognition, address: PageAddress): Recognition {
    const inRoute = workgroupInRoute(address);
    const { workgroup } = seen;
    if (!inRoute || !workgroup) return seen;
    if (inRoute !== this.route) {
      this.former = this.names.get(this.route);
      this.route = inRoute;
      setTimeout(() => {
        if (inRoute !== this.route) return;
        this.former = '';
        this.lookAgain();
      }, staleMs);
    }
    const isStale = workgroup === this.former;
    if (workgroup !== inRoute && !isStale) {
      this.names.set(inRoute, workgroup);
      this.former = '';
    }
    return { ...seen, workgroup: this.names.get(inRoute) ?? (isStale ? '' : workgroup) };
  }
}

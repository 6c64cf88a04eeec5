import type { PageAddress } from '../basespace/facts';
import type { Recognition } from '../basespace/recognise';
import { workgroupInRoute } from '../basespace/workgroup-name';

/**
 * Names of workgroups by what stands for them in the address. Not every screen shows the name: where only the address tells
 * the workgroup, it gets the name that another screen of the same address has shown.
 */
export class WorkgroupNames {
  private readonly names = new Map<string, string>();

  /** What was recognised, with the workgroup's name where it is known. */
  name(seen: Recognition, address: PageAddress): Recognition {
    const inRoute = workgroupInRoute(address);
    if (inRoute === '' || seen.workgroup === '') return seen;
    if (seen.workgroup !== inRoute) this.names.set(inRoute, seen.workgroup);
    const workgroup = this.names.get(inRoute);
    return workgroup === undefined || workgroup === seen.workgroup ? seen : { ...seen, workgroup };
  }
}

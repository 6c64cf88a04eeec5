import { readAdministration } from '../../basespace/administrators';
import { displayName, type Person } from '../../basespace/person';
import { listText } from '../../shared/format';
import type { WorkgroupContext } from '../../shared/messages/workgroup-context';
import { text } from '../../shared/text';
import type { ConsolePage } from '../feature';

/** What the background has sent of the workgroup that is shown; undefined while it has not. */
export function contextNow(page: ConsolePage): WorkgroupContext | undefined {
  const context = page.context();
  return context && context.workgroup === page.recognition().workgroup ? context : undefined;
}

/** Whom the page shows as administrators of the workgroup, or else has shown. */
export function administratorsOf(page: ConsolePage): readonly Person[] {
  if (page.recognition().screen === 'admins') {
    const { administrators } = readAdministration(page.tree, page.tree.landmarks(), page.wording);
    if (administrators) return administrators;
  }
  return contextNow(page)?.administrators ?? [];
}

/** The workgroup that is shown, as a sentence names it. */
export function workgroupNamed(page: ConsolePage): string {
  const { workgroup } = page.recognition();
  return workgroup ? text('guardInWorkgroup', workgroup) : text('guardInThisWorkgroup');
}

const maxNames = 5;

/** Several people in a sentence: the first few by name. */
export function peopleNamed(people: readonly Person[]): string {
  return namesListed(people.map(displayName).filter(Boolean));
}

/** The first few of some names, and how many more there are. */
export function namesListed(names: readonly string[]): string {
  const more = names.length - maxNames;
  return more > 0 ? text('guardAndMore', listText(names.slice(0, maxNames)), more) : listText(names);
}

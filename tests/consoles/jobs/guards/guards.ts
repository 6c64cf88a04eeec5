import type { AdministratorsSeen } from '../../../../src/shared/messages/workgroup-context';
import { pause, type Stage } from '../../run/stage';
import { describe, goTo } from '../recognise';
import { type Means, means } from './trial';

/** Which way of pressing comes next: each job begins with another one, by the console's seed. */
export function inTurn({ description }: Stage, first: number): () => Means {
  let at = description.seed + first;
  return () => means[at++ % means.length] as Means;
}

/** Whom the workgroup's own screens have shown. */
export type Known = Pick<AdministratorsSeen, 'owner' | 'administrators'>;

/** What is shown at rest is told, within so long, in milliseconds. */
const toldMs = 1500;

/** What the workgroup's own screens have told the background is what it tells the other screens. */
export async function withContext(stage: Stage): Promise<Known> {
  await goTo(stage, 'admins');
  const { workgroup } = await describe(stage, { screen: 'admins' });
  await pause(stage, toldMs);
  const told = (await stage.events()).filter(({ type }) => type === 'administratorsSeen');
  const seen = told.flatMap((event) => event.seen as AdministratorsSeen[]);
  const { workgroup: _, ...known } = Object.assign(
    {},
    ...seen.filter((each) => each.workgroup === workgroup),
  );
  const now = Date.now();
  const people = { administrators: [], ...known, ownerAt: now, administratorsAt: now, users: [] };
  await stage.ask<'setContext'>({ type: 'setContext', context: { workgroup, region: '', ...people } });
  return known;
}

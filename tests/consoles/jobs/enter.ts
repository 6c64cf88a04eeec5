import { atRest, type Stage } from '../run/stage';

/** Enters somebody, as a person does, where what ends the open dialog cannot be pressed before. */
export async function enterSomebody(stage: Stage): Promise<void> {
  if (stage.description.final === 'atOnce') return;
  await stage.app((app) => app.enter('somebody.else@example.org'));
  await atRest(stage);
}

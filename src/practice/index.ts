/**
 * The practice page: a console with made-up people beside the assistant, each in a frame of its own. What runs in them is the extension
 * as it is; only the browser around it is stood in for.
 */
import { leadToolbarButton } from './toolbar-button';
import { enter } from './world/enter';
import { World } from './world/world';

const world = new World();
window.practiceWorld = world;
const { browser: own = chrome } = globalThis as { browser?: typeof chrome };
void leadToolbarButton(own, world).catch(() => undefined);
void enter(world, 'background').then(async () => {
  const { showPractice } = await import('./practice-page');
  await showPractice(world);
});

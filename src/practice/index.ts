/**
 * The practice page: a console with made-up people beside the assistant, each in a frame of its own. What runs in them is the extension
 * as it is; only the browser around it is stood in for.
 */
import { leadToolbarButton } from './toolbar-button';
import { openDoor } from './world/door';
import { World } from './world/world';

const world = new World();
window.practiceWorld = world;
const { browser: own = chrome } = globalThis as { browser?: typeof chrome };
void leadToolbarButton(own, world).catch(() => undefined);
openDoor(world, 'background');
// Only now: the modules of the extension take the API as they find it.
void import('./practice-page').then(({ showPractice }) => showPractice(world));

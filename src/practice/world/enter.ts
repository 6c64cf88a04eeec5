import { openDoor } from './door';
import type { Side, World } from './world';

/**
 * Puts the stand-in before the extension API of this document, and has the sentences of the interface there, as in the other pages
 * of the extension: also where the browser has lost them. To be called before any module of the extension is loaded.
 */
export async function enter(world: World, side: Side): Promise<void> {
  openDoor(world, side);
  // Only now: the modules of the extension take the API as they find it.
  const { haveSentences } = await import('../../ui/have-sentences');
  await haveSentences();
}

/** The assistant, as the popup shows it, before the practice world. */
import { openDoor } from './world/door';

const world = parent.practiceWorld;
if (world) {
  openDoor(world, 'assistant');
  void import('../popup/index');
} else location.replace('./index.html');

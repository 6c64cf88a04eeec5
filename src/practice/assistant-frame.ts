/** The assistant, as the popup shows it, before the practice world. */
import { enter } from './world/enter';

const world = parent.practiceWorld;
if (world) void enter(world, 'assistant').then(() => import('../popup/index'));
else location.replace('./index.html');

import type { TestProject } from 'vitest/node';
import { provideBrowser } from '../page/harness/before';

/**
 * Frames are drawn as soon as the page has something to draw, not sixty times a second: while the page waits for one, its clock,
 * which jumps ahead, would go through hours of the browser's own timers and keep a core busy with them.
 */
const beforeConsoles = (project: TestProject): Promise<() => Promise<void>> =>
  provideBrowser(project, ['--disable-frame-rate-limit', '--disable-gpu-vsync']);
export default beforeConsoles;

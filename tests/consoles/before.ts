import type { TestProject } from 'vitest/node';
import { provideBrowser } from '../page/harness/before';
import { switches } from './run/switches';

const beforeConsoles = (project: TestProject): Promise<() => Promise<void>> =>
  provideBrowser(project, switches);
export default beforeConsoles;

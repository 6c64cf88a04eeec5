import { listScreens } from '../../../src/practice/console/plain/lists-screens';
import { simpleGrid } from './parts';

export const { pending: pendingScreen, applications: applicationsScreen } = listScreens(simpleGrid, 'soft');

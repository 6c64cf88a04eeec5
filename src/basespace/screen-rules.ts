import { outerScreens } from './outer-screens';
import type { ScreenRule } from './screen-weights';
import { workgroupScreens } from './workgroup-screens';

/** All the screens of the console; those of Sequence Hub are known by the host. */
export const screenRules: readonly ScreenRule[] = [...workgroupScreens, ...outerScreens];

import type { Recognition } from '../basespace/recognise';
import type { ScreenId } from '../basespace/screens';
import type { PartName } from '../shared/messages/parts';

/** Screens that have a table of people, and those that name who administers them. */
const tableScreens = new Set<ScreenId>(['users', 'pendingInvites']);
const administrationScreens = new Set<ScreenId>(['admins', 'workgroupList']);

/**
 * The parts of the content script: on what each is injected by itself. All come with the first command that they carry out
 * (`shared/messages/commands` says which those are).
 *
 * What a part brings is listed in its own script, `parts/<name>.iife.ts`, and nowhere else, since each script is built by
 * itself: what this table imported would be in all of them. To add
 * - a feature: one file in `features`, and one line in the list of the script that it comes with: `console.iife.ts` for what
 *   has to be there at once, else the part that is injected where the feature runs;
 * - a command: its line in `shared/messages/commands`, and one in the script of its part;
 * - a part: its name in `shared/messages/parts`, its script, and its line here where it comes by itself.
 *
 * The others come on command only, but for those that are requested: `shadowMarks` by what marks rows, where it meets one in
 * a shadow root; `overPage` where something is drawn, notes among it; `taught` where the admin has shown something on this host.
 */
export const injectedOn: { [Name in PartName]?: (seen: Pick<Recognition, 'screen' | 'dialog'>) => boolean } =
  {
    /** Follows tables of people: marks, the legend, who is in which list. */
    tables: ({ screen }) => tableScreens.has(screen),
    /** Says what inviting there does, and remembers who owns and administers a workgroup. */
    administrators: ({ screen }) => administrationScreens.has(screen),
    /** Says and remembers what an open dialog holds, and the details of a user. */
    dialogs: ({ screen, dialog }) => dialog !== '' || screen === 'userDetails',
    /** Holds presses and asks about them; requested besides where a press waits for it. */
    guards: ({ screen, dialog }) => administrationScreens.has(screen) || dialog !== '',
  };

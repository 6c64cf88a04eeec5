import type { Recognition } from '../basespace/recognise';
import type { ScreenId } from '../basespace/screens';
import type { PartName } from '../shared/messages/parts';

/** Screens that have a table of people, and those that name who administers them. */
const tableScreens = new Set<ScreenId>(['users', 'pendingInvites']);
const administrationScreens = new Set<ScreenId>(['admins', 'workgroupList']);
const onCommandOnly = (): boolean => false;
const onRequestOnly = onCommandOnly;

/**
 * The parts of the content script: on what each is injected by itself. All come with the first command that they carry out
 * (`shared/messages/commands` says which those are).
 *
 * What a part brings is listed in its own script, `parts/<name>.iife.ts`, and nowhere else, since each script is built by
 * itself: what this table imported would be in all of them. To add
 * - a feature: one file in `features`, and one line in the list of the script that it comes with: `console.iife.ts` for what
 *   has to be there at once, else the part that is injected where the feature runs;
 * - a command: its line in `shared/messages/commands`, and one in the script of its part;
 * - a part: its name in `shared/messages/parts`, its line here, and its script.
 */
export const injectedOn: Record<PartName, (seen: Pick<Recognition, 'screen' | 'dialog'>) => boolean> = {
  /** Follows tables of people: marks, the legend, who is in which list. */
  tables: ({ screen }) => tableScreens.has(screen),
  /** Styles marks in shadow roots; requested by what marks rows, where it meets one in there. */
  shadowMarks: onRequestOnly,
  /** Draws the legend, and keeps what is drawn off the page's controls; requested where something is drawn. */
  overPage: onRequestOnly,
  /** Remembers who owns and administers a workgroup. */
  administrators: ({ screen }) => administrationScreens.has(screen),
  /** Reads what an open dialog holds, and the details of a user. */
  dialogs: ({ screen, dialog }) => dialog !== '' || screen === 'userDetails',
  /** Holds presses and asks about them; requested besides where a press waits for it. */
  guards: ({ screen, dialog }) => administrationScreens.has(screen) || dialog !== '',
  /** Reads the Users table and ticks users in it; reads which domains are allowed. */
  users: onCommandOnly,
  /** Writes into the Invite dialog. */
  fill: onCommandOnly,
  /** Finds what the admin has shown; loaded where there is something of it. */
  taught: onCommandOnly,
  /** Lets the admin show something. */
  teach: onCommandOnly,
  /** Leads the admin through a way of the site. */
  guide: onCommandOnly,
  /** Says what is seen of the page. */
  report: onCommandOnly,
  /** Says over the page what came of a key. */
  say: onCommandOnly,
};

import type { Landmark } from '../page/dom/landmarks';
import type { PageTree } from '../page/dom/tree';
import type { ScreenId } from './screens';
import type { Wording } from './wording';

/** Questions about a page, each answered with what was found. Dialogs are left out: they lie over the screen. */
export interface Facts {
  wording: Wording;
  landmarks: Landmark[];
  tree: PageTree;
  heading: Find;
  /** A heading, or a plain text that is not a chosen menu item. */
  title: Find;
  control: Find;
  /** Something of a menu: a control, or a plain text where the menu is made of none. */
  menuItem: Find;
  /** The chosen item of a menu or tab row. */
  selected: Find;
  any: Find;
  column: Find;
  /** Whether the address names a word as one of its parts. */
  inRoute(word: string): boolean;
  onConsolePath: boolean;
  /** Whether some text or the page's title holds one of the phrases. */
  named(phrases: readonly string[]): boolean;
}
type Find = (phrases: readonly string[]) => Landmark | undefined;

interface Weighed {
  points: number;
  evidence: string[];
}

/** How one screen is told: what speaks for it, in points; zero when something speaks against it. */
interface ScreenRule {
  screen: ScreenId;
  weigh(facts: Facts): Weighed;
}

const never: Weighed = { points: 0, evidence: [] };

/** Adds up what was found: each is worth its points once, and is named among the evidence. */
function weigh(...found: [Landmark | undefined | boolean, number, string][]): Weighed {
  const spoke = found.filter(([landmark]) => Boolean(landmark));
  return {
    points: spoke.reduce((sum, [, points]) => sum + points, 0),
    evidence: spoke.map(([landmark, , what]) =>
      typeof landmark === 'object' ? `${what} “${landmark.text}”` : what,
    ),
  };
}

/** How many of the four items of a workgroup's left menu are there (D: Admins or Overview, Users, Pending, Applications). */
function menuItems({ menuItem, wording }: Facts): number {
  const families = [wording.adminsMenu, wording.usersMenu, wording.pendingMenu, wording.applicationsMenu];
  return families.filter((family) => menuItem(family)).length;
}

/** Whether this is the console at all: sister products on the same hosts have users, invitations and overviews as well. */
function isConsole(facts: Facts): boolean {
  if (menuItems(facts) >= 3) return true;
  if (facts.control(facts.wording.changeAccess) || facts.named(facts.wording.consoleNames)) return true;
  return facts.onConsolePath && facts.named(facts.wording.consoleSigns);
}

const admins: ScreenRule = {
  screen: 'admins',
  weigh(facts) {
    const { wording } = facts;
    const heading = facts.heading(wording.administratorsHeading);
    const title = heading ?? facts.title(wording.administratorsHeading);
    const chosen = facts.selected(wording.adminsMenu);
    const settings = facts.control(wording.changeSettings);
    const invite = facts.control(wording.inviteAdministrator);
    if (!isConsole(facts) || !(title || chosen) || !(invite || settings)) return never;
    return weigh(
      [title, heading ? 4 : 3, 'title'],
      [chosen, 3, 'selected in the menu:'],
      [settings, 2, 'button'],
      [invite, 1, 'button'],
      [
        facts.inRoute('admin') || facts.inRoute('overview') || facts.inRoute('administrator'),
        1,
        'the address',
      ],
    );
  },
};

const users: ScreenRule = {
  screen: 'users',
  weigh(facts) {
    const { wording } = facts;
    if (!isConsole(facts) || facts.heading(wording.administratorsHeading)) return never;
    const chosen = facts.selected(wording.usersMenu);
    const heading = facts.heading(wording.usersMenu);
    const change = facts.control(wording.changeAccess);
    const invite = facts.control(wording.invite);
    const remove = facts.control(wording.remove);
    // The details of one user have `Change Access` too, with neither of the other buttons.
    if (!(invite || (change && remove)) || !(change || chosen || heading)) return never;
    return weigh(
      [chosen, 3, 'selected in the menu:'],
      [heading, 2, 'title'],
      [change, 3, 'button'],
      [remove, 1, 'button'],
      [invite, 1, 'button'],
      [facts.column(wording.products), 2, 'column'],
      [facts.inRoute('user'), 1, 'the address'],
    );
  },
};

const userDetails: ScreenRule = {
  screen: 'userDetails',
  weigh(facts) {
    const { wording } = facts;
    const change = facts.control(wording.changeAccess);
    const workgroups = facts.title(wording.workgroupsOfUser) ?? facts.column(wording.workgroupsOfUser);
    const applications = facts.title(wording.applicationsOfUser) ?? facts.column(wording.applicationsOfUser);
    if (!change || !(workgroups || applications)) return never;
    if (facts.control(wording.invite) || facts.control(wording.remove)) return never;
    return weigh(
      [change, 3, 'button'],
      [workgroups, 3, 'title'],
      [applications, 3, 'title'],
      [true, 2, 'no Invite or Remove button'],
      [facts.inRoute('users?/[^/]+'), 1, 'the address'],
    );
  },
};

const pendingInvites: ScreenRule = {
  screen: 'pendingInvites',
  weigh(facts) {
    const { wording } = facts;
    const chosen = facts.selected(wording.pendingMenu);
    const heading = facts.heading(wording.pendingMenu);
    if (!isConsole(facts) || !(chosen || heading)) return never;
    return weigh(
      [chosen, 4, 'selected in the menu:'],
      [heading, 3, 'title'],
      [facts.inRoute('pending') || facts.inRoute('pending-invite'), 1, 'the address'],
      [menuItems(facts) >= 3, 1, 'the menu of a workgroup'],
    );
  },
};

const applications: ScreenRule = {
  screen: 'applications',
  weigh(facts) {
    const { wording } = facts;
    const chosen = facts.selected(wording.applicationsMenu);
    // Connected Home has a page of application tiles; only a workgroup's menu has Users beside Applications.
    if (!chosen || !facts.menuItem(wording.usersMenu) || !isConsole(facts)) return never;
    return weigh(
      [chosen, 4, 'selected in the menu:'],
      [facts.heading(wording.applicationsMenu), 2, 'title'],
      [facts.inRoute('application'), 1, 'the address'],
      [menuItems(facts) >= 3, 1, 'the menu of a workgroup'],
    );
  },
};

const workgroupList: ScreenRule = {
  screen: 'workgroupList',
  weigh(facts) {
    const { wording } = facts;
    const menu = facts.any(wording.workgroupsMenu);
    const dashboard = facts.selected(wording.dashboard) ?? facts.heading(wording.dashboard);
    const firstPage = dashboard !== undefined && facts.named(wording.consoleNames);
    const signs = wording.workgroupList.filter(
      (phrase) => facts.any([phrase]) || hasPlaceholder(facts, phrase),
    );
    if (menuItems(facts) >= 3 || (!firstPage && !(menu && signs.length > 0 && isListOfConsole(facts))))
      return never;
    return weigh(
      [menu, 2, 'title or menu item'],
      [firstPage ? dashboard : undefined, 4, 'page'],
      ...signs.map((phrase): [boolean, number, string] => [true, 2, `“${phrase}”`]),
    );
  },
};

function isListOfConsole(facts: Facts): boolean {
  return (
    facts.onConsolePath ||
    facts.named(facts.wording.consoleNames) ||
    facts.any(['Active Workgroup']) !== undefined
  );
}

function hasPlaceholder({ tree }: Facts, phrase: string): boolean {
  return (
    tree.queryAll(tree.document, `input[placeholder="${phrase}" i], input[aria-label="${phrase}" i]`).length >
    0
  );
}

const domainUserManagement: ScreenRule = {
  screen: 'domainUserManagement',
  weigh(facts) {
    const { wording } = facts;
    const found = wording.domainUserManagement.map((phrase) => facts.any([phrase])).filter(Boolean);
    if (found.length === 0) return never;
    const isMenuOnly = found.length === 1 && !facts.any(wording.userManagement);
    if (isMenuOnly) return never;
    return weigh(...found.map((landmark): [Landmark | undefined, number, string] => [landmark, 3, 'text']), [
      facts.any(wording.userManagement),
      2,
      'text',
    ]);
  },
};

/** All the screens of the console; those of Sequence Hub are told by the host. */
export const screenRules: readonly ScreenRule[] = [
  admins,
  users,
  userDetails,
  pendingInvites,
  applications,
  workgroupList,
  domainUserManagement,
];

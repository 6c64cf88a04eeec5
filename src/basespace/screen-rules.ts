import type { Landmark } from '../page/dom/landmarks';
import type { Evidence } from './evidence';
import type { Facts } from './facts';
import type { ScreenId } from './screens';

interface Weighed {
  points: number;
  evidence: Evidence[];
}

/** The rule for one screen: what speaks for it, in points; zero when something speaks against it. */
interface ScreenRule {
  screen: ScreenId;
  weigh(facts: Facts): Weighed;
}

const never: Weighed = { points: 0, evidence: [] };

/** Something that was looked for, what it is worth in points, and how it is named among the evidence. */
type Weight = [found: Landmark | string | boolean | undefined, points: number, code: Evidence['code']];

/** Adds up what was found. */
function weigh(...weights: Weight[]): Weighed {
  const spoke = weights.filter(([found]) => Boolean(found));
  return {
    points: spoke.reduce((sum, [, points]) => sum + points, 0),
    evidence: spoke.map(([found, , code]) => ({ code, parts: wordsOf(found) })),
  };
}

const wordsOf = (found: Weight[0]): string[] =>
  typeof found === 'object' ? [found.text] : typeof found === 'string' ? [found] : [];

/** The number of a workgroup's menu items there (D: Admins or Overview, Users, Pending, Applications). */
function menuItems({ menuItem, wording }: Facts): number {
  const families = [wording.adminsMenu, wording.usersMenu, wording.pendingMenu, wording.applicationsMenu];
  return families.filter((family) => menuItem(family)).length;
}

/** Whether this is the console at all: sister products on its hosts have users and invitations as well. */
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
      [chosen, 3, 'chosenMenuItem'],
      [settings, 2, 'button'],
      [invite, 1, 'button'],
      [facts.inRoute('(admin(istrator)?|overview)'), 1, 'address'],
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
      [chosen, 3, 'chosenMenuItem'],
      [heading, 2, 'title'],
      [change, 3, 'button'],
      [remove, 1, 'button'],
      [invite, 1, 'button'],
      [facts.column(wording.products), 2, 'column'],
      [facts.inRoute('user'), 1, 'address'],
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
      [true, 2, 'noInviteOrRemove'],
      [facts.inRoute('users?/[^/]+'), 1, 'address'],
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
      [chosen, 4, 'chosenMenuItem'],
      [heading, 3, 'title'],
      [facts.inRoute('pending(-invite)?'), 1, 'address'],
      [menuItems(facts) >= 3, 1, 'workgroupMenu'],
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
      [chosen, 4, 'chosenMenuItem'],
      [facts.heading(wording.applicationsMenu), 2, 'title'],
      [facts.inRoute('application'), 1, 'address'],
      [menuItems(facts) >= 3, 1, 'workgroupMenu'],
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
    if (
      menuItems(facts) >= 3 ||
      (!firstPage && !(menu && signs.length > 0 && isListOfConsole(facts, signs.length)))
    )
      return never;
    return weigh(
      [menu, 2, 'titleOrMenuItem'],
      [firstPage ? dashboard : undefined, 4, 'page'],
      ...signs.map((phrase): Weight => [phrase, 2, 'words']),
    );
  },
};

/** On whatever path: other lists of workgroups have a sign or two of this one. */
const enoughSigns = 3;

function isListOfConsole(facts: Facts, signs: number): boolean {
  return (
    signs >= enoughSigns ||
    facts.onConsolePath ||
    facts.named(facts.wording.consoleNames) ||
    facts.any(facts.wording.activeWorkgroup) !== undefined
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
    return weigh(...found.map((landmark): Weight => [landmark, 3, 'words']), [
      facts.any(wording.userManagement),
      2,
      'words',
    ]);
  },
};

/** All the screens of the console; those of Sequence Hub are known by the host. */
export const screenRules: readonly ScreenRule[] = [
  admins,
  users,
  userDetails,
  pendingInvites,
  applications,
  workgroupList,
  domainUserManagement,
];

import { isConsole, menuItems, never, type ScreenRule, weigh } from './screen-weights';

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

/** The screens of one workgroup, as far as its menu leads, and the page of one of its users. */
export const workgroupScreens: readonly ScreenRule[] = [
  admins,
  users,
  userDetails,
  pendingInvites,
  applications,
];

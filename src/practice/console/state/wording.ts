import type { Options } from './options';

/** The words of one generation of the console. */
export interface Wording {
  consoleTitle: string;
  topMenu: { workgroups: string; domain: string };
  /** `null`: this generation has no such entry in the menu of a workgroup. */
  menu: { admins: string; users: string; pending: string | null; applications: string | null };
  adminsPath: 'admins' | 'overview';
  newWorkgroup: string;
  showArchived: string | null;
  searchWorkgroup: string;
  listColumns: readonly ListColumn[];
  nameColumn: string;
  loginColumn: string;
  grantInvite: string;
  grantChange: string;
  changeTitle: string;
}

export interface ListColumn {
  heading: string;
  shows: 'name' | 'description' | 'owner' | 'collaboration' | 'createdOn' | 'active' | 'status' | 'actions';
}

const gen1: Wording = {
  consoleTitle: 'Workgroup Admin Console',
  topMenu: { workgroups: 'Dashboard', domain: 'Domain' },
  menu: { admins: 'Overview', users: 'Users', pending: null, applications: null },
  adminsPath: 'overview',
  newWorkgroup: 'New',
  showArchived: null,
  searchWorkgroup: 'Search workgroup name',
  listColumns: [
    { heading: 'Workgroup', shows: 'name' },
    { heading: 'Description', shows: 'description' },
    { heading: 'Owner', shows: 'owner' },
    { heading: 'Created On', shows: 'createdOn' },
  ],
  nameColumn: 'Name',
  loginColumn: 'Login',
  grantInvite: 'Invite',
  grantChange: 'Change access',
  changeTitle: 'Change Access',
};

const gen2: Wording = {
  ...gen1,
  consoleTitle: 'IAM Console',
  topMenu: { workgroups: 'Workgroups', domain: 'Domain' },
  menu: { admins: 'Admins', users: 'Users', pending: 'Pending Invites', applications: 'Applications' },
  adminsPath: 'admins',
  newWorkgroup: '+New',
  listColumns: [
    { heading: 'Name', shows: 'name' },
    { heading: 'Collaboration', shows: 'collaboration' },
    { heading: 'Description', shows: 'description' },
    { heading: 'Owner', shows: 'owner' },
    { heading: 'Created On', shows: 'createdOn' },
    { heading: 'Active Workgroup', shows: 'active' },
  ],
  loginColumn: 'User name',
  grantInvite: 'Grant access',
  grantChange: 'Grant access',
};

const gen3: Wording = {
  ...gen2,
  consoleTitle: 'Admin',
  menu: { admins: 'Admins', users: 'Users', pending: 'Pending invites', applications: 'Applications' },
  newWorkgroup: '+ Create workgroup',
  showArchived: 'Show archived',
  listColumns: [
    { heading: 'Workgroup', shows: 'name' },
    { heading: 'Description', shows: 'description' },
    { heading: 'Owner', shows: 'owner' },
    { heading: 'Collaboration', shows: 'collaboration' },
    { heading: 'Created on', shows: 'createdOn' },
    { heading: 'Status', shows: 'status' },
    { heading: 'Actions', shows: 'actions' },
  ],
  nameColumn: 'User',
  loginColumn: 'Username',
  grantInvite: 'Grant Access',
  grantChange: 'Change access',
  changeTitle: 'Change access',
};

export const wordings: Record<Options['wording'], Wording> = { gen1, gen2, gen3 };

export const dialogTitles = {
  'invite-user': 'Invite new user',
  'invite-admin': 'Invite to workgroup administration',
} as const;

export const addressHelp = 'Enter one address per line or as a comma-separated list';

export const asAdministrator = 'Add as workgroup administrators';
export const viaCollaboration = 'Invite via collaborative enterprise';
const outsideDomain = 'Enable collaborators outside of this domain';

export function extraOptionLabels({ wording, tier }: Options): string[] {
  const ofEnterprises = tier === 'enterprise' && wording !== 'gen1';
  return ofEnterprises ? [asAdministrator, viaCollaboration, outsideDomain] : [asAdministrator];
}

export const domainSections = [
  'About',
  'Usage reports',
  'Sessions',
  'User management',
  'Access',
  'Collaboration',
  'Roles',
  'Authentication',
  'Passwords',
] as const;

export const sectionPath = (section: string) => section.toLowerCase().replaceAll(' ', '-');

/** The words of one generation of the console, as the public help has them. */
export interface Words {
  console: string;
  top: { workgroups: string; domain: string };
  /** What this generation's menu of a workgroup has. */
  admins: string;
  users: string;
  pending: string | null;
  applications: string | null;
  newWorkgroup: string;
  workgroupHeads: readonly string[];
  nameHead: string;
  loginHead: string;
  grant: string;
  /** What ends the dialog of Change Access. */
  change: string;
}

const gen1: Words = {
  console: 'Workgroup Admin Console',
  top: { workgroups: 'Dashboard', domain: 'Domain' },
  admins: 'Overview',
  users: 'Users',
  pending: null,
  applications: null,
  newWorkgroup: 'New',
  workgroupHeads: ['Workgroup', 'Description', 'Owner', 'Created On'],
  nameHead: 'Name',
  loginHead: 'Login',
  grant: 'Invite',
  change: 'Grant access',
};

const gen2: Words = {
  console: 'IAM Console',
  top: { workgroups: 'Workgroups', domain: 'Domain' },
  admins: 'Admins',
  users: 'Users',
  pending: 'Pending Invites',
  applications: 'Applications',
  newWorkgroup: '+New',
  workgroupHeads: ['Name', 'Collaboration', 'Description', 'Owner', 'Created On', 'Active Workgroup'],
  nameHead: 'Name',
  loginHead: 'User name',
  grant: 'Grant access',
  change: 'Grant access',
};

const gen3: Words = {
  ...gen2,
  console: 'Admin',
  pending: 'Pending invites',
  newWorkgroup: '+ Create workgroup',
  workgroupHeads: ['Workgroup', 'Description', 'Owner', 'Collaboration', 'Created on', 'Status', 'Actions'],
  nameHead: 'User',
  loginHead: 'Username',
  grant: 'Grant Access',
  change: 'Change access',
};

export const generations = { gen1, gen2, gen3 } as const;

export const dialogTitles = {
  invite: 'Invite new user',
  administrators: 'Invite to workgroup administration',
  change: 'Change Access',
  remove: 'Remove users',
  archive: 'Archive workgroup',
  delete: 'Delete workgroup',
  settings: 'Change Settings',
} as const;

export const addressHelp = 'Enter one address per line or as a comma-separated list';
export const asAdministrators = 'Add as workgroup administrators';
export const collaborative = 'Invite via collaborative enterprise';
/** The two ways to invite, as a choice between them has them. */
export const waysToInvite = ['Collaborative enterprise domain account', 'Public Illumina account'] as const;
export const hasAccess = 'Has Access';
export const noAccess = 'No Access';
export const notChosen = 'Select';

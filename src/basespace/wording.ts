import { accessWords } from './access-words';
import { sitePlaces } from './hub-hosts';
import { labelWords } from './label-words';
import { regionWords } from './regions';
import {
  activeWorkgroup,
  adminsMenu,
  applicationsMenu,
  changeAccess,
  consoleNames,
  consoleSigns,
  domainUserManagement,
  inviteAdministratorTitle,
  inviteUserTitle,
  manageWorkgroups,
  pendingMenu,
  usersMenu,
} from './waking-words';

/**
 * The titles and names on the console, as data. Each list names its source: D is Illumina's public help, with the
 * article where it is known; I is inferred from it. Three generations of the console are documented, and an
 * admin may meet any of them, so each thing has a set of words; they are compared without regard to letter
 * case and white space.
 */
const titles = {
  /** D: the danger. Title of the Administrators section, and the menu items that lead to it. */
  administratorsHeading: ['Administrators', 'Workgroup administrators'],
  adminsMenu,
  changeSettings: ['Change Settings'],
  /** D: the list's column and the Overview screen's label; the longer one is I. */
  ownerLabels: ['Owner', 'Workgroup owner'],
  /** D: columns of the list of workgroups that name it; `Name` is I. */
  workgroupColumns: ['Workgroup', 'Workgroups', 'Workgroup name', 'Name'],
  roleColumns: ['Role', 'Roles'],
  /** D #2874: `USERS` on the left panel. */
  usersMenu,
  pendingMenu,
  applicationsMenu,
  /** D #2874, step 4. */
  invite: ['Invite', '+ Invite', '+Invite', 'Invite user', 'Invite users'],
  /** I: other words that the button may have on the Administrators screen. */
  inviteAdministrator: [
    'Invite',
    '+ Invite',
    '+Invite',
    'Invite admin',
    'Invite admins',
    'Invite administrator',
    'Invite administrators',
  ],
  changeAccess,
  remove: ['Remove'],
  /** D: the titles of the two dialogs; the first is #2874's right one. Plurals are I. */
  inviteUserTitle,
  inviteAdministratorTitle,
  /** D: "administrat…" in a dialog's title. */
  administrationWords: ['administration', 'administrator', 'administrators', 'admin', 'admins'],
  changeAccessTitle: ['Change access'],
  /** D: what ends a dialog. Never pressed by us. */
  finalButtons: [
    'Grant access',
    'Change access',
    'Remove',
    'Invite',
    'Send invite',
    'Send invitation',
    'Save',
    'Submit',
    'OK',
  ],
  /** D: the help text of the address box, and I: other words that such a box may be labelled with. */
  addressBox: [
    'Enter one address per line or as a comma-separated list',
    'one address per line',
    'comma-separated list',
    'address',
    'addresses',
    'email',
    'emails',
    'e-mail',
    'e-mails',
    'User ID',
    'User IDs',
    'username',
    'usernames',
    'collaborators',
    'invitees',
  ],
  /** D: the workgroup list of generations 2 and 3. */
  workgroupsMenu: ['Workgroups'],
  activeWorkgroup,
  workgroupList: [
    '+New',
    '+ New',
    'New',
    '+ Create workgroup',
    'Create workgroup',
    'Search workgroup name',
    'Show archived',
    'Active Workgroup',
    'Created On',
    'Collaboration',
  ],
  /** D: a user's details show "workgroups, and the applications of those workgroups"; the titles are I. */
  workgroupsOfUser: ['Workgroup', 'Workgroups', 'Workgroup affiliations'],
  applicationsOfUser: ['Application', 'Applications'],
  /** D: generation 1's name and first page. */
  dashboard: ['Dashboard'],
  consoleNames,
  /** D: DOMAIN → USER MANAGEMENT. */
  userManagement: ['User management'],
  domainUserManagement,
  allowedSuffixes: ['Allowed Email Suffixes'],
  allowedAddresses: ['Allowed Emails'],
  /** D #2874, step 1. */
  manageWorkgroups,
  /** Words that only a workgroup's or a domain's pages have: the console is known by one of them. */
  consoleSigns,
  /** D: products; a column with such a head is an application. */
  products: [
    'Sequence Hub',
    'BaseSpace Sequence Hub',
    'Illumina Connected Analytics',
    'Connected Analytics',
    'Connected Insights',
    'Illumina Connected Insights',
    'Emedgene',
    'BaseSpace Variant Interpreter',
    'Variant Interpreter',
    'Connected Multiomics',
    'Illumina Connected Multiomics',
  ],
  sequenceHub: ['Sequence Hub', 'SequenceHub'],
  /** I: heads of columns that are about the person, whatever the cells say. */
  personColumns: [
    'Name',
    'User',
    'User name',
    'Username',
    'User ID',
    'Login',
    'Login ID',
    'E-mail',
    'Email',
    'Email address',
    'First name',
    'Given name',
    'Last name',
    'Family name',
    'Surname',
    'Full name',
    'Display name',
    'Member',
    'Collaborator',
    'Person',
    'Phone',
    'Last login',
    'Last active',
    'Joined',
    'Role',
    'Roles',
    'Status',
    'Workgroup',
    'Workgroups',
    'Organization',
    'Department',
    'Created',
    'Created on',
    'Invited',
    'Actions',
  ],
  /** I: heads of columns that hold whole names, and of those that hold parts of them. */
  nameColumns: ['Name', 'Full name', 'Display name', 'User', 'Member', 'Collaborator', 'Person'],
  nameParts: ['First name', 'Given name', 'Last name', 'Family name', 'Surname'],
  /** I: words in heads of columns that speak of something else than access, though they name a product. */
  besideAccess: [
    'login',
    'last',
    'date',
    'since',
    'expires',
    'expiry',
    'usage',
    'storage',
    'credits',
    'ID',
    'by',
    'owner',
  ],
  /** I: heads of columns that hold what a person is invited by. */
  userIdColumns: [
    'User ID',
    'User IDs',
    'Username',
    'User name',
    'Login',
    'Login ID',
    'E-mail',
    'Email',
    'Email address',
  ],
  /** I: words in heads of columns that name somebody else than the row's own person. */
  otherPeopleColumns: ['by', 'owner', 'inviter', 'manager', 'sponsor', 'administrator'],
  /** Titles of the site and of its parts: never the name of a workgroup. */
  namesOfSite: [
    'Illumina',
    'Connected Home',
    'BaseSpace',
    'BaseSpace Sequence Hub',
    'Illumina Connected Software',
    'Domain',
    'Settings',
    'Admin',
    'Cookies',
    'Description',
    'Owner',
    'Loading',
    'Back',
  ],
} as const satisfies Record<string, readonly string[]>;

/**
 * All words that recogniser and locators go by: what is built in. Others are added by `extendWording`; whatever
 * looks at a page gets the words as an argument.
 */
export const wording: Wording = { ...titles, ...labelWords, ...accessWords, ...regionWords, ...sitePlaces };

/** The name of one list of words. */
export type WordList =
  | keyof typeof titles
  | keyof typeof labelWords
  | keyof typeof accessWords
  | keyof typeof regionWords
  | keyof typeof sitePlaces;

/** The words that a page is looked at by: lists by their names. */
export type Wording = Readonly<Record<WordList, readonly string[]>>;

/** The words that the site itself shows as titles and names: nobody's name is one of them. */
export function siteTitles(words: Wording): string[] {
  return (Object.keys(titles) as WordList[]).flatMap((list) => words[list]);
}

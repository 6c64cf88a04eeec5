import type { DialogId, ScreenId } from './screens';

/** Public articles of Illumina Knowledge, by number. */
export type Article = 2874 | 5878 | 9510 | 5560;

const knowledge =
  'https://knowledge.illumina.com/software/cloud-software/software-cloud-software-reference_material-list/';
/** Where those stand whose address is known (docs/basespace.md, articles). */
export const articleAddresses: Partial<Record<Article, string>> = {
  2874: `${knowledge}000002874`,
  5878: `${knowledge}000005878`,
};

/** Something on a screen that can be pressed or filled in: what the site calls it, and what the sentence about it is called. */
type Control = readonly [name: string, sentence: string];

/** What is known of one screen or dialog, as names of sentences. */
export interface Explanation {
  controls: readonly Control[];
  /** What goes wrong there most easily. */
  traps: readonly string[];
  articles: readonly Article[];
}

/** The names of what can be explained: a screen, a dialog, or that neither is known. */
export type ExplainedId =
  | Exclude<ScreenId, ''>
  | Exclude<DialogId, '' | 'unknown'>
  | 'unknownScreen'
  | 'unknownDialog';

/** What each screen and dialog is for, what its controls do, and its trap: no more than docs/basespace.md says. */
export const explanations: Record<ExplainedId, Explanation> = {
  workgroupList: {
    controls: [
      ['+New', 'newWorkgroup'],
      ['+ Create workgroup', 'newWorkgroup'],
      ['Active Workgroup', 'activeWorkgroup'],
    ],
    traps: ['opensOnAdmins', 'deletesForGood'],
    articles: [2874, 5878],
  },
  admins: {
    controls: [
      ['Invite', 'inviteAdministrators'],
      ['Change Settings', 'changeSettings'],
    ],
    traps: ['opensHere', 'oneAdministrator'],
    articles: [2874, 5878],
  },
  users: {
    controls: [
      ['Invite', 'inviteUsers'],
      ['Change Access', 'changeAccess'],
      ['Remove', 'remove'],
    ],
    traps: ['dashEverywhere', 'ownerNeedsAccess'],
    articles: [2874, 9510],
  },
  pendingInvites: { controls: [], traps: ['notRevoked', 'noTrace'], articles: [5878] },
  applications: { controls: [], traps: ['inviteElsewhere'], articles: [2874] },
  userDetails: {
    controls: [['Change Access', 'changeAccessOfOne']],
    traps: ['showsDefaults'],
    articles: [2874],
  },
  domainUserManagement: {
    controls: [
      ['Allowed Email Suffixes', 'allowedSuffixes'],
      ['Allowed Emails', 'allowedEmails'],
    ],
    traps: ['blocked'],
    articles: [],
  },
  sequenceHub: { controls: [['Settings', 'hubSettings']], traps: ['pickFirst'], articles: [2874, 5560] },
  sequenceHubSettings: {
    controls: [['manage workgroups', 'manageWorkgroups']],
    traps: ['underAccount'],
    articles: [2874],
  },
  inviteUser: {
    controls: [
      ['Enter one address per line or as a comma-separated list', 'addressBox'],
      ['Has Access', 'productLevels'],
      ['Add as workgroup administrators', 'addAsAdministrators'],
      ['Invite via collaborative enterprise', 'viaCollaborative'],
      ['Enable collaborators outside of this domain', 'outsideDomain'],
      ['Grant access', 'grantAccess'],
    ],
    traps: ['notRevoked', 'noTrace', 'blocked'],
    articles: [2874, 5878],
  },
  inviteAdministrator: {
    controls: [['Grant access', 'grantAdministration']],
    traps: ['looksAlike', 'oneAdministrator'],
    articles: [2874, 5878],
  },
  changeAccess: {
    controls: [
      ['Change access', 'writesAll'],
      ['Grant access', 'writesAll'],
    ],
    traps: ['showsDefaults', 'moreLevels', 'ownerNeedsAccess'],
    articles: [2874, 9510],
  },
  unknownDialog: { controls: [['Grant access', 'eitherDialog']], traps: ['titleTells'], articles: [2874] },
  unknownScreen: { controls: [], traps: ['generations'], articles: [2874] },
};

/**
 * What is to be explained of a page that was recognised so. A dialog lies over its screen; what nobody is sure of is not known.
 * @param seen null where it is no page of the console at all
 */
export function explainedOf(
  seen: { screen: string; dialog: string; certainty: string } | null | undefined,
): ExplainedId {
  const { screen = '', dialog = '', certainty = 'unsure' } = seen ?? {};
  if (certainty === 'unsure') return 'unknownScreen';
  const id = dialog || screen;
  if (id === 'unknown') return 'unknownDialog';
  return Object.hasOwn(explanations, id) ? (id as ExplainedId) : 'unknownScreen';
}

/** The subscriptions, which decide what a workgroup can be. */
export const tiers = ['basic', 'professional', 'enterprise'] as const;

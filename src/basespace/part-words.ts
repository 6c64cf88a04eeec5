import type { Wording } from './wording';

/**
 * Words that only scripts on demand go by, so that they come with those alone: in `wording` their lists hold what is added
 * to them and nothing else. Sources as in `wording`.
 */
export const partWords = {
  /** I: buttons by which a workgroup of the list is archived or deleted (D: the column `Actions`, `Show archived`). */
  archiveWorkgroup: ['Archive', 'Archive workgroup'],
  deleteWorkgroup: ['Delete', 'Delete workgroup', 'Remove workgroup', 'Deactivate workgroup'],
  /** D: makes everyone in the Invite dialog an administrator; the singular is I. Never ticked by us. */
  addAsAdministrators: ['Add as workgroup administrators', 'Add as workgroup administrator'],
  /** D: the Invite dialog's option in Enterprise domains; the other wordings are I. */
  collaborativeOptions: [
    'Invite via collaborative enterprise',
    'Invite via collaborative enterprise domain',
    'Invite via collaborative domain',
    'Collaborative enterprise',
    'Collaborative enterprise domain',
    'Collaborative enterprise domain account',
  ],
  /** D #2874: the two ways to invite, as words within what a choice between them shows. */
  collaborativeWay: ['collaborative enterprise', 'collaborative domain', 'collaborative enterprise domain'],
  publicWay: ['public illumina account', 'public account', 'public illumina'],
  /** I: words in the head of the column that says when somebody was invited. */
  invitedColumns: [
    'invited',
    'invited on',
    'invitation date',
    'invite date',
    'sent',
    'requested',
    'created',
    'added',
  ],
  /** I: words in heads of columns of other days: when an invitation ends, or was touched last. */
  otherDayColumns: [
    'expires',
    'expire',
    'expiry',
    'expiration',
    'expired',
    'valid',
    'until',
    'due',
    'reminder',
    'reminded',
    'resent',
    'last',
    'login',
    'accepted',
    'updated',
    'modified',
    'changed',
    'by',
  ],
  /** I: a tick box in a row that is called by one of these does something else than choosing the row. */
  otherTickBoxes: [
    'admin',
    'administrator',
    'active',
    'archive',
    'archived',
    'remove',
    'delete',
    'enable',
    'enabled',
    'disable',
    'disabled',
    'access',
  ],
  /** I: labels of a product's control that do not name the product. */
  levelLabels: ['Access', 'Access level', 'Role', 'Permission', 'Select'],
  /** I: what a product's list says that shows no level yet, dots aside. */
  notChosenYet: [
    'Select',
    'Select access',
    'Select level',
    'Select a level',
    'Select an access level',
    'Select role',
    'Choose',
    'Choose access',
    'Choose level',
    'Choose a level',
    'Choose an access level',
    'Choose role',
  ],
  /** D: the tier that allows one administrator only. */
  professionalTier: ['Professional'],
  /** I: what follows the number of users that are selected. */
  selectedWords: ['selected', 'user selected', 'users selected'],
  /** I: heads of the column of tick boxes that choose rows; it often has none. */
  selectionColumns: ['select', 'selection', 'selected', 'choose'],
  /** D #2874, step 1: in the menu under the user name. */
  hubSettings: ['Settings'],
} as const satisfies Record<string, readonly string[]>;

/** The name of one of these lists. */
export type PartList = keyof typeof partWords;

/** All words of such a list: what is built in, and what is added. */
export const wordsOf = (wording: Wording, list: PartList): string[] => [...partWords[list], ...wording[list]];

import { holdsOneOf } from '../page/strings';

/** I: words in the head of the column that says when somebody was invited. */
const invitedWords = [
  'invited',
  'invited on',
  'invitation date',
  'invite date',
  'sent',
  'requested',
  'created',
  'added',
];
/** I: words in heads of columns of other days: when an invitation ends, or was touched last. */
const otherDayWords = [
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
];

/** Whether the head of a column says that its days are those of the invitations. */
export function saysInvited(heading: string): boolean {
  return holdsOneOf(heading, invitedWords) && !saysOtherDay(heading);
}

/** Whether the head of a column says that its days are of something else. */
export function saysOtherDay(heading: string): boolean {
  return holdsOneOf(heading, otherDayWords);
}

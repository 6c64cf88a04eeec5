import { fold } from '../page/strings';

/** I: what people are called by; an e-mail alone may be something to send. */
const names = /\b(?:e ?mail )?(?:address(?:es)?|user ?ids?|user ?names?)\b/g;
const byMail = /\b(?:by|with|via|using|through) (?:an? |the |their )?e ?mails?\b/g;
/** What may stand beside that and says nothing else. */
const small =
  /^(?:by|with|via|using|through|enter|type|add|invite|an?|the|their|one|or|and|new|more|several|multiple|users?|members?|people|person|collaborators?)$/;

/**
 * Whether an item of a menu of ways to invite leads to the field for addresses or user IDs: `By email address`, `Invite users by email`.
 * One that says anything else besides (`Invite administrators by email`, `Import a file of addresses`) is not known to.
 */
export function invitesByAddress(item: string): boolean {
  const text = fold(item).replace(/[^\p{L}\p{N}]+/gu, ' ');
  const others = text.replace(names, ' ').replace(byMail, ' ');
  return others !== text && others.split(' ').every((word) => word === '' || small.test(word));
}

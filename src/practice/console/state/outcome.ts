import type { DialogDraft, DialogKind } from './draft';
import type { Options } from './options';
import { asAdministrator, viaCollaboration } from './wording';
import { changeUser, type Workgroup } from './workgroups';

/** One press of a final button, and what the application made of it. */
export interface Submission {
  dialog: DialogKind;
  workgroupId: string;
  people: string[];
  access: Record<string, string>;
  options: Record<string, boolean>;
  asAdmin: boolean;
  becameUsers: string[];
  becamePending: string[];
  becameAdmins: string[];
  /** Neither user nor pending: nothing is stored and nothing is said. */
  forgotten: string[];
  /** The domain's allow list does not hold them. */
  blocked: string[];
}

export const allowedSuffixes = ['example.org', 'example.com', 'example.edu'];
export const allowedEmails = ['visitor@example.net'];
const today = '2026-11-23';

const suffixOf = (address: string) => address.slice(address.indexOf('@') + 1).toLowerCase();
const isAllowed = (person: string) =>
  !person.includes('@') || allowedSuffixes.includes(suffixOf(person)) || allowedEmails.includes(person);

/** The directory knows everybody at example.org, and every plain user ID that does not begin with `unknown`. */
const isRegistered = (person: string) =>
  person.includes('@') ? suffixOf(person) === 'example.org' : !person.startsWith('unknown');

const displayName = (login: string) =>
  login
    .replace(/@.*$/, '')
    .split(/[._-]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');

export function inviteUsers(draft: DialogDraft, workgroup: Workgroup): Submission {
  const result = emptySubmission(draft, workgroup);
  for (const person of draft.people) {
    const user = workgroup.users.find((other) => other.login.toLowerCase() === person.toLowerCase());
    if (user) {
      changeUser(workgroup, user.id, { access: { ...draft.access } });
      result.becameUsers.push(person);
    } else if (!isAllowed(person)) {
      result.blocked.push(person);
    } else if (isRegistered(person)) {
      workgroup.users.unshift({
        id: `u-new-${workgroup.users.length + 1}`,
        name: displayName(person),
        login: person,
        lastLogin: '-',
        phone: '-',
        access: { ...draft.access },
      });
      result.becameUsers.push(person);
    } else if (!person.includes('@') || draft.options[viaCollaboration] === true) {
      // Through a collaborative domain a mail goes out and no trace of it stays.
      result.forgotten.push(person);
    } else {
      workgroup.pending.unshift({
        address: person,
        invitedOn: today,
        invitedBy: workgroup.owner,
        access: { ...draft.access },
      });
      result.becamePending.push(person);
    }
  }
  if (result.asAdmin) addAdmins(result, workgroup);
  return result;
}

export function inviteAdmins(draft: DialogDraft, workgroup: Workgroup, tier: Options['tier']): Submission {
  const result = { ...emptySubmission(draft, workgroup), asAdmin: true };
  if (tier === 'professional') return { ...result, blocked: [...draft.people] };
  addAdmins(result, workgroup);
  return result;
}

function addAdmins(result: Submission, workgroup: Workgroup): void {
  for (const login of result.people.filter((person) => !result.blocked.includes(person))) {
    if (workgroup.admins.some((admin) => admin.login === login)) continue;
    workgroup.admins.push({ name: displayName(login), login, role: 'Administrator' });
    result.becameAdmins.push(login);
  }
}

export function emptySubmission(draft: DialogDraft, workgroup: Workgroup): Submission {
  return {
    dialog: draft.kind,
    workgroupId: workgroup.id,
    people: [...draft.people],
    access: { ...draft.access },
    options: { ...draft.options },
    asAdmin: draft.options[asAdministrator] === true,
    becameUsers: [],
    becamePending: [],
    becameAdmins: [],
    forgotten: [],
    blocked: [],
  };
}

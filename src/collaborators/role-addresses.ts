import { hashOf } from './people-index';

/**
 * The part before the at sign of mailboxes that several people or machines share: those of RFC 2142, and what is usual
 * beyond them. Words that are also somebody's name are left out.
 */
const localParts: ReadonlySet<string> = new Set(
  (
    'abuse postmaster hostmaster webmaster noc security root daemon mailer-daemon mailerdaemon usenet uucp ftp www ' +
    'info infos information admin admins administrator administration sysadmin system systems operations ops ' +
    'support techsupport tech-support tech.support it-support it.support itsupport helpdesk help-desk help.desk help ' +
    'service services servicedesk service-desk service.desk customerservice customer-service customer.service ' +
    'noreply no-reply no_reply no.reply donotreply do-not-reply do_not_reply do.not.reply bounce bounces ' +
    'notification notifications notify alert alerts automated auto-reply autoreply newsletter newsletters news updates ' +
    'contact contactus contact-us contact.us kontakt contacto hello office mail email post mailbox inbox enquiries ' +
    'enquiry inquiries inquiry feedback desk frontdesk front-desk front.desk reception registration register events event press media marketing sales orders ' +
    'order shop billing invoice invoices payments accounts accounting accountspayable accounts.payable accounts-payable accounts_payable finance purchasing procurement ' +
    'legal privacy compliance gdpr dpo hr jobs careers recruiting recruitment it team staff everyone all-staff allstaff ' +
    'group members secretary secretariat sekretariat library lab labs laboratory facility stores core core-facility genomics ' +
    'sequencing bioinformatics seqcore actions runner build builds builder deploy deployment deployments releases ci cicd'
  ).split(' '),
);

/** Whether an address is a shared mailbox, by the part before its at sign in any letter case. */
export function isRoleAddress(address: string): boolean {
  return localParts.has(address.slice(0, address.indexOf('@')).toLowerCase());
}

/** Which hashes, cut to 14 bits, belong to a shared mailbox. */
const filterMask = 16383;
const localPartFilter = new Uint8Array(filterMask + 1);
for (const localPart of localParts) localPartFilter[hashOf(localPart, 0, localPart.length) & filterMask] = 1;

/**
 * A quick test that makes no string: false means that `isRoleAddress` is false.
 * @param hash `hashOf` the part before the at sign
 */
export function mayBeRole(hash: number): boolean {
  return localPartFilter[hash & filterMask] === 1;
}

import { remembered } from '../words/remembered';

/** Why an address is no person's. */
export type NoPerson = 'noReply' | 'exampleRow' | 'machine' | 'groupAddress' | 'relayed' | 'unreachable';

/** Domains, and labels of domains, behind which there is no person. */
const relayDomains =
  /(?:^|\.)(?:(?:no-?reply|do-?not-?reply)\..*|reply\..*|bounces?\..*|privaterelay\.appleid\.com)$/i;
const noReplyLabel = /(?:^|[.-])(?:no-?reply|do-?not-?reply)(?:[.-]|$)/i;
const groupDomains =
  /(?:^|\.)group\.calendar\.google\.com$|^(?:lists?|listserv|mailman|groups|listes|sympa|maillist)\.|(?:^|\.)(?:googlegroups\.com|groups\.io)$/i;
const machineDomains =
  /(?:^|\.)(?:(?:resource|import)\.calendar\.google\.com|teams\.ms|boards\.trello\.com|s\.whatsapp\.net|[cg]\.us|txt\.att\.net|vtext\.com|tmomail\.net|[a-z0-9-]+\.slack\.com|gserviceaccount\.com|iam\.[a-z0-9.-]+|bots?\.[a-z0-9.-]+|svc\.id\.goog)$/i;
/** Names that only a network of one's own knows. */
const unreachable =
  /(?:^|[.-])(?:no-?spam|anti-?spam|spam-?free|remove-?(?:this|me|it)|delete-?(?:this|me))(?:[.-]|$)|\.(?:local|localhost|localdomain|lan|internal|intranet|invalid|test|home|corp|private|onion)$/i;

const noReply =
  /(?:^|[._+-])(?:no|do[._-]?not|dont)[._-]?(?:reply|respond)(?=$|[._+\d-])|^(?:nicht-?antworten|ne-?pas-?repondre)/i;
const relayed = /^(?:reply|bounces?|notifications?|mailer|srs[01]|drive-shares|comments|invitations?)[+=-]/i;
const group =
  /(?:[._-](?:team|group)|[_-](?:list|liste|lab|all|users|members|staff|core|facility|office|dept|admins?|support|helpdesk|announce|request|owner|bounces|subscribe|unsubscribe|join|leave|confirm|devel|everyone|alumni|students))$|^(?:(?:(?:conf|conference|meeting|seminar|board)?[._-]?room|(?:seminar|besprechungs|konferenz|sitzungs)?raum|salle|sala|zaal|aula)[._-]?\d+[a-z]?|(?:conf|conference|meeting|seminar)?room[._-][a-z0-9._-]+|(?:seminar|besprechungs|konferenz|sitzungs)raum[._-][a-z0-9._-]+)$|[_-](?:room|raum|zaal)[._-]?\d{0,4}[a-z]?$|^(?:(?:team|group|lists|everyone)[._-]|(?:all|list|dl|grp|sg|distribution)[_-])/i;
const machine =
  /^git$|^(?:api|ftp|sftp|system|robot|service|automation|integration|interface|webservice)[._-]?(?:user|account|client|login|key)\d{0,3}$|(?:dmarc|tlsrpt)[_+-][a-z]+$|^(?:nextseq|miseq|miniseq|novaseq|hiseq|iseq|promethion|gridion|minion|pacbio|bioanalyzer|tapestation|sequencer|scanner|printer|copier|plotter|freezer|incubator|cytometer|microscope|thermocycler|workstation|desktop|laptop|kiosk|ipad|tablet|labpc|lab-pc|raspberrypi)(?:[._-]?\d*|[._-][a-z0-9._-]+)$|^(?:svc|service|srv|sys|spn|app|api|msi|bot|robot|ci|cron|jenkins|automation|daemon|dependabot|renovate|github-actions|gitlab|msexch|sm|pet|proxy)[_{-]|^(?:robot|cron|jenkins|automation|daemon|(?:build|hook|chat|web|deploy|release|merge|test|slack|auto|news|mail|git|code|sync|import|export|backup|alert|status|help|info|review|stale|semantic-release-|pre-commit-)bot|buildmaster|buildkite|circleci|teamcity|ansible|nagios|zabbix|icinga|grafana|splunk|sonarqube|www-data|dependabot|renovate|github-actions|healthmailbox|systemmailbox|discoverysearchmailbox)(?:[{+]|\d*$)|^(?:healthmailbox|federatedemail\.|migration\.)|[_+-](?:bot|robot|svc|daemon|automation|serviceaccount|service-account|scanner|printer|copier|controller|sensor|camera|kiosk|gateway|logger|thermostat|freezer|sequencer|instrument|router|firewall|watchdog|monitoring|alerts?|alarms?|notifier|scheduler|uploader|backup)\d{0,3}$|^[a-z]{1,12}[_-]\d{9,}$/i;
/** What stands in forms and instructions for whoever fills them in. */
const placeholder =
  /^(?:your|my|user|first|last|given|full|some|any)[._-]?(?:e?-?mail|name|address|id|one|body)(?:[._-](?:last|sur|family)?name)?$|^(?:name[._-](?:sur|last)?name|first[._-]last|vorname[._-]n(?:ach)?name|prenom[._-]nom|nom[._-]prenom|nombre[._-]apellidos?|nome[._-]cognome|voornaam[._-]achternaam|imie[._-]nazwisko|name|username|(?:example|sample)(?:[._-]?(?:user|name|person|student|teacher|member|mail|login|account))?\d{0,3}|(?:test|demo|dummy|fake|sandbox)(?:[._-]?(?:er|user|usr|account|acct|person|student|teacher|login|mail|qa|test|admin|id))?[._-]?\d{0,4}|(?:qa|dev|staging|uat)[._-]?(?:user|usr|account|acct|login|test(?:er)?)[._-]?\d{0,4}|(?:user|student|account|login|admin)[._-]?(?:test|demo)[._-]?\d{0,4}|max[._-]?mustermann|erika[._-]?mustermann|muster|mustermann|utente[._-]?prova|prueba\d*|prova\d*|essai\d*|foo|bar|foobar|xxx+|abc|asdf)$/i;
/** An identifier that a program made up. */
const generated = /^(?:[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}|(?=.*\d)[0-9a-f]{20,})$/i;

/**
 * Why an address is most likely no person's, by the way that machines, lists and relays are named everywhere.
 * @param address a complete one
 */
export function machineReason(address: string): NoPerson | undefined {
  const at = address.lastIndexOf('@');
  const localPart = address.slice(0, at);
  const reason = isOddLocalPart(localPart) ? reasonOfLocalPart(localPart) : undefined;
  return reason ?? reasonOfDomain(address.slice(at + 1));
}

/** By the part before the at sign. */
export function reasonOfLocalPart(localPart: string): NoPerson | undefined {
  if (noReply.test(localPart)) return 'noReply';
  if (placeholder.test(localPart)) return 'exampleRow';
  if (machine.test(localPart) || generated.test(localPart)) return 'machine';
  if (group.test(localPart)) return 'groupAddress';
  return relayed.test(localPart) ? 'relayed' : undefined;
}

/** `3f9bd2ac77be`: digits and letters up to f by turns, which are nobody's initials. */
const madeUp = /^(?=(?:[a-f]*\d+[a-f]+){2})[0-9a-f]{12,}$/i;
/** Accounts that a system has from the beginning. */
const ofSystem =
  /^(?:system|root|sysadmin|sysdba|sysop|superuser|sa|anonymous|nobody|daemon|batch|scheduler|localsystem|krbtgt|defaultaccount|wdagutilityaccount)$/i;
/** `service-account-lims`, `svc_backup`: what an account of a machine logs in by. */
export const isMachineLogin = (login: string): boolean =>
  login.length < maxLoginLength &&
  (/^service[_-]account(?![a-z])/i.test(login) ||
    ofSystem.test(login) ||
    madeUp.test(login) ||
    machine.test(login));
/** `seq-users`, `all-staff`: what a group is called. */
export const isGroupLogin = (login: string): boolean => login.length < maxLoginLength && group.test(login);
const maxLoginLength = 40;

/** By the part behind the at sign. */
export const reasonOfDomain = remembered((domain: string): NoPerson | undefined => {
  if (noReplyLabel.test(domain)) return 'noReply';
  if (machineDomains.test(domain)) return 'machine';
  if (groupDomains.test(domain)) return 'groupAddress';
  if (relayDomains.test(domain)) return 'relayed';
  return unreachable.test(domain) ? 'unreachable' : undefined;
});

/** The alternatives of a pattern: what stands between its bars outside of brackets. */
function alternativesOf({ source }: RegExp): string[] {
  const parts = source.split('|');
  const whole: string[] = [];
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    while (depthOf(part) > 0 && parts.length > 0) part += `|${parts.shift()}`;
    whole.push(part);
  }
  return whole;
}

const depthOf = (part: string): number => part.split('(').length - part.split(')').length;

const all = [noReply, placeholder, machine, generated, group, relayed].flatMap(alternativesOf);
const atStart = all.filter((each) => each.startsWith('^'));
const anywhere = all.filter((each) => !each.startsWith('^'));
const oddAtStart = new RegExp(`^(?:${atStart.map((each) => each.slice(1)).join('|')})`, 'i');
const oddAnywhere = new RegExp(anywhere.join('|'), 'i');
/** What all that is looked for anywhere has in front: to look for that alone takes a tenth of the time. */
const joint = /[_+-]|\.(?:no|do|team|group)|^(?:no|do)/i;

/** Whether `reasonOfLocalPart` has a reason, at once. */
export const isOddLocalPart = (localPart: string): boolean =>
  oddAtStart.test(localPart) || (joint.test(localPart) && oddAnywhere.test(localPart));

/** The first three letters of all that is odd at its begin, but for what is long or has a sign in it: long numbers. */
const oddBeginnings = new Uint8Array(32 ** 3);
const wordsOf = (source: string): string[] => source.match(/[a-z]{2,}/gi) ?? [];
for (const word of [...atStart, joint.source].flatMap(wordsOf))
  for (const place of placesOf(word)) oddBeginnings[place] = 1;
const lengthOfGenerated = 20;

/** Three letters as a number, in any letter case. */
function placeOf(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) & 31) << 10) |
    ((text.charCodeAt(at + 1) & 31) << 5) |
    (text.charCodeAt(at + 2) & 31)
  );
}

/** Whatever may follow a word of two letters. */
function placesOf(word: string): number[] {
  const place = placeOf(word, 0);
  return word.length > 2 ? [place] : Array.from({ length: 32 }, (_, third) => (place & ~31) | third);
}

/** Whether a digit or one of the letters up to f stands there. */
const isHexadecimal = (code: number): boolean =>
  (code >= 48 && code < 58) || ((code | 32) >= 97 && (code | 32) < 103);

/** Of all that is odd, what may begin with three letters: to look for that alone takes a tenth of the time. */
const oddBy = new Map<number, RegExp>();
function oddBeginningWith(place: number): RegExp {
  let odd = oddBy.get(place);
  if (odd === undefined) {
    const isJoint = placesOf('no').includes(place) || placesOf('do').includes(place);
    const some = atStart.filter((each) => wordsOf(each).some((word) => placesOf(word).includes(place)));
    odd = new RegExp((isJoint ? all : some).join('|') || '(?!)', 'i');
    oddBy.set(place, odd);
  }
  return odd;
}

/**
 * What `isOddLocalPart` says, without making a string of most addresses.
 * @param from,to the part before the at sign, without what `joint` knows behind its begin
 */
export function isOddWithoutJoint(text: string, from: number, to: number): boolean {
  if (
    to - from >= lengthOfGenerated &&
    isHexadecimal(text.charCodeAt(from)) &&
    isHexadecimal(text.charCodeAt(from + 1))
  )
    return isOddLocalPart(text.slice(from, to));
  const place = placeOf(text, from);
  return oddBeginnings[place] === 1 && oddBeginningWith(place).test(text.slice(from, to));
}

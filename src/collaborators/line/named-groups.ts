import { type Draft, waitingFor } from '../entry';
import { besideAddress } from './people-cell';

/** `Members for group runs@example.org`, `Mitglieder von runs@example.org`: in front of the address of a group. */
const inFront =
  /(?<!\p{L})(?:(?:for|of|in|from|von|de|der|du|di|do|van|av|af|grupy)\s+(?:the\s+|la\s+|le\s+)?(?:[\p{L}-]+\s+)?(?:group|mailing ?list|distribution list|Gruppe|Verteilers?|groupe|grupo|gruppo|groep|grupa|grupy|skupina|grupp|gruppe)|^\W*(?:members|subscribers|owners|mitglieder|abonnenten|membres|abonnés|miembros|suscriptores|membri|iscritti|membros|leden|członkowie|medlemmar)\s+(?:for|of|in|von|in der|de|du|di|do|van|av))\s*[<"'“„(]*$/iu;
/** A group of a server, and who is in it: `seqcore:x:1005:sdahl,uvik`. */
const ofServer = /^[\w.$-]{1,64}:[x!*]?:\d{1,10}:[\w.$,@-]*$/;
/** `Generated: 24.11.2026 by dana@example.org`: whoever made the list. */
const makers =
  /(?<!\p{L})(?:(?:report |list |file )?(?:generated|exported|created|compiled|prepared|printed|downloaded|issued|erstellt|exportiert|generiert|gedruckt|aktualisiert|générée?|exportée?|créée?|imprimée?|generad[oa]|exportad[oa]|cread[oa]|generat[oa]|esportat[oa]|creat[oa]|gerad[oa]|criad[oa]|gegenereerd|geëxporteerd|gemaakt|wygenerowano|utworzono|wyeksportowano)\b[^@\p{L}]{0,30}(?:\p{L}{2,9}[^@\p{L}]{1,20}){0,2}\s(?:by|von|durch|par|por|da|door|przez)\s+(?:[\p{Lu}][\p{L}.'’-]*\s+){0,4})[<("'„“]*$/iu;
/** `ssh jane@host.example.org`, `Default principal: jane@EXAMPLE.ORG`: a login on a machine, or in a realm. */
const commands =
  /^\s*(?:[$#>%]\s*)?(?:sudo\s+)?(?:ssh|scp|sftp|rsync|ssh-copy-id|mosh|kinit|git\s+(?:clone|remote|fetch|pull|push))\s(?:[^@]*\s)?$|^\s*(?:default|client|service) principal:\s*$/i;
const maxLead = 100;

/** Makes wait what a line says to be a group's address, whoever made the list, and logins of a server's groups. */
export function doubtOfGroups(line: string, drafts: Draft[]): void {
  if (line.includes(':') && ofServer.test(line)) {
    for (const [index, draft] of drafts.entries())
      if (draft.finding.kind === 'userId') drafts[index] = besideAddress(draft);
    return;
  }
  for (const draft of drafts) {
    const { kind, state, person } = draft.finding;
    if (kind !== 'address' || state === 'notUsed') continue;
    const at = line.indexOf(person, draft.from);
    if (at <= 0) continue;
    const lead = line.slice(Math.max(0, at - maxLead), at);
    if (inFront.test(lead)) draft.finding = waitingFor(draft.finding, 'groupAddress');
    else if (commands.test(lead)) draft.finding = waitingFor(draft.finding, 'machine');
    else if (makers.test(lead)) draft.finding = waitingFor(draft.finding, 'otherPerson');
  }
}

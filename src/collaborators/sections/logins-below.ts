import { standingByRemark } from '../../formats/standing/remark-standing';
import { checkUserId } from '../address/user-id';
import { type Draft, type Finding, waitingFor } from '../entry';
import { reasonOfStanding } from '../records/record-findings';
import { announcedIds, announcesIdsBelow } from '../said/announced-ids';
import { saysDone } from '../said/remarks';
import { isOfLogins } from '../words/words';

const remarked =
  /^\s*(?:[-*•·–]\s+|\d+[.)]\s+)?([A-Za-z0-9_][A-Za-z0-9._-]*)\s*(?:[(（[]\s*([^()（）[\]@]{1,80})[)）\]]|\s[-–—]\s+([^@]{1,80}))\s*$/u;

/** `jdoe2 (new)`, `jdoe2 - Jane Doe`, below a heading that says that these are user IDs; undefined for another line. */
function remarkedLogin(line: string): Finding | undefined {
  const [, login, inBrackets, behind] = remarked.exec(line) ?? [];
  if (login === undefined) return undefined;
  const finding = checkUserId(login);
  if (finding.kind !== 'userId') return undefined;
  const remark = (inBrackets ?? behind ?? '').trim();
  if (saysDone(remark)) return waitingFor(finding, 'outOfUse');
  const standing = standingByRemark(remark);
  return standing ? waitingFor(finding, reasonOfStanding[standing]) : finding;
}

/** What stands below a heading such as `User names:`: user IDs, and remarks on them. */
export class LoginsBelow {
  /** Nothing else was passed since the heading. */
  isOpen = false;

  /** @returns whether the line itself, or the heading above it, says that these are user IDs and nothing else */
  judge(line: string, drafts: readonly Draft[]): boolean {
    const [first] = drafts;
    const wasOpen = this.isOpen;
    this.isOpen = isOfLogins(line.trim()) || announcesIdsBelow(line);
    if (this.isOpen || first === undefined) return false;
    if (wasOpen) {
      const login = drafts.length === 1 ? remarkedLogin(line) : undefined;
      if (login !== undefined) first.finding = login;
      this.isOpen = drafts.every(({ finding }) => finding.kind === 'userId');
      if (login !== undefined) return true;
    }
    return first.finding.reasons[0] === 'heading' && announcedIds(line) !== undefined;
  }
}

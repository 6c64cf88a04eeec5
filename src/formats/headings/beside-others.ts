import type { RecordTable } from '../table';
import { wordsOfHeading } from '../words/words-of-heading';
import { markBuyers } from './buyers';
import type { Column } from './columns';
import { areOfUnits, contactsOfThings, isContact } from './contacts-of-units';
import { markEarlier } from './earlier-columns';
import { areTasks, areTickets, isOfOthers } from './ticket-columns';

/** What columns mean beside the others of their table. */
export function judgeTogether(columns: readonly Column[], table: RecordTable, isPath: boolean): void {
  const others = [
    ...(areOfUnits(columns, table) ? columns.filter(isContact) : []),
    ...contactsOfThings(columns, isPath),
    ...(areTasks(columns) ? columns.filter(isOfOthers) : []),
  ];
  for (const column of others) column.meaning = 'otherPerson';
  markEarlier(columns);
  markBuyers(columns);
  const applicant = applicantIn(columns);
  if (applicant) applicant.meaning = 'mail';
}

/** Who asks for something: for somebody else, or, where a table names nobody else who could be meant, for themselves. */
const ofApplicants =
  /^(?:solicitante|antragsteller(?:in|innen)?|antragstellende[nr]?|demandeu(?:r|se)s?|richiedent[ei]|requerente|requisitante|aanvragers?|wnioskodawc\p{L}*|žadatel\p{L}*|søkere?|sökande|ansøgere?|hakija|başvuran|заявител\p{L}*|申請者|申请人|신청자)$/u;

function applicantIn(columns: readonly Column[]): Column | undefined {
  const ofPeople = columns.filter(({ people }) => people > 0);
  const applicants = ofPeople.filter(({ heading }) =>
    wordsOfHeading(heading).some((word) => ofApplicants.test(word)),
  );
  const mayBeMeant = ofPeople.some(
    ({ meaning, isOut }) => /^(?:mail|address|login|name|unknown)$/.test(meaning) && !isOut,
  );
  return applicants.length === 1 && !mayBeMeant && !areTickets(columns) && !areTasks(columns)
    ? applicants[0]
    : undefined;
}

import { describe, expect, test } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';
import { expectWhole } from '../formats/partition';
import { accountsAndAbsences } from './kinds/accounts-and-absences';
import { accountsOfClouds } from './kinds/accounts-of-clouds';
import { addressBooks } from './kinds/address-books';
import { addressesInAttributes } from './kinds/addresses-in-attributes';
import { addressesOfOne } from './kinds/addresses-of-one';
import { answers } from './kinds/answers';
import { answersAndSections } from './kinds/answers-and-sections';
import { askedAgain } from './kinds/asked-again';
import { authorsAndLetters } from './kinds/authors-and-letters';
import { boardsAndHistories } from './kinds/boards-and-histories';
import { boardsAndLogs } from './kinds/boards-and-logs';
import { brokenAndCopied } from './kinds/broken-and-copied';
import { brokenCopies } from './kinds/broken-copies';
import { cardsAndEvents } from './kinds/cards-and-events';
import { cardsAndRequests } from './kinds/cards-and-requests';
import { caseVariants } from './kinds/case-variants';
import { changesAndInterfaces } from './kinds/changes-and-interfaces';
import { chats } from './kinds/chats';
import { columnsAndSections } from './kinds/columns-and-sections';
import { consoles } from './kinds/consoles';
import { contributors } from './kinds/contributors';
import { conversations } from './kinds/conversations';
import { copiedAndScanned } from './kinds/copied-and-scanned';
import { copiedTables } from './kinds/copied-tables';
import { coreData } from './kinds/core-data';
import { coresAndRuns } from './kinds/cores-and-runs';
import { correspondence } from './kinds/correspondence';
import { dailyLists } from './kinds/daily-lists';
import { directories } from './kinds/directories';
import { directoriesAndGroups } from './kinds/directories-and-groups';
import { dumps } from './kinds/dumps';
import { encodingsOfText } from './kinds/encodings-of-text';
import { englishRequests } from './kinds/english-requests';
import { escapings } from './kinds/escapings';
import { everyday } from './kinds/everyday';
import { everydayLists } from './kinds/everyday-lists';
import { outputs } from './kinds/exports';
import { exportsOfAllKinds } from './kinds/exports-of-all-kinds';
import { facilities } from './kinds/facilities';
import { fairLists } from './kinds/fair-lists';
import { files } from './kinds/files';
import { belowSampleTitles, firstAndFurtherColumns } from './kinds/first-and-further-columns';
import { forms } from './kinds/forms';
import { formsAndChanges } from './kinds/forms-and-changes';
import { further } from './kinds/further';
import { furtherMachines } from './kinds/further-machines';
import { furtherMails } from './kinds/further-mails';
import { furtherNotes } from './kinds/further-notes';
import { furtherSources } from './kinds/further-sources';
import { furtherTables } from './kinds/further-tables';
import { givenUp } from './kinds/given-up';
import { harmless } from './kinds/harmless';
import { hasButNeeds } from './kinds/has-but-needs';
import { hazards } from './kinds/hazards';
import { headsAndSheets } from './kinds/heads-and-sheets';
import { heldBack } from './kinds/held-back';
import { identitySystems } from './kinds/identity-systems';
import { inCode } from './kinds/in-code';
import { invitationsAndForms } from './kinds/invitations-and-forms';
import { keysAndContacts } from './kinds/keys-and-contacts';
import type { Kind } from './kinds/kind';
import { labelsAndTitles } from './kinds/labels-and-titles';
import { labsAndTickets } from './kinds/labs-and-tickets';
import { lastLook } from './kinds/last-look';
import { leaders } from './kinds/leaders';
import { letters } from './kinds/letters';
import { lettersAndReports } from './kinds/letters-and-reports';
import { lettersOfCountries } from './kinds/letters-of-countries';
import { lists } from './kinds/lists';
import { listsInLetters } from './kinds/lists-in-letters';
import { loginsInLists } from './kinds/logins-in-lists';
import { loginsInTables } from './kinds/logins-in-tables';
import { logs } from './kinds/logs';
import { mails } from './kinds/mails';
import { mailsOfAsia } from './kinds/mails-of-asia';
import { mailsOfNeighbours } from './kinds/mails-of-neighbours';
import { mailsOfTheNorthAndEast } from './kinds/mails-of-the-north-and-east';
import { mailsOfTheSouth } from './kinds/mails-of-the-south';
import { meetings } from './kinds/meetings';
import { membersAndOrders } from './kinds/members-and-orders';
import { memberships } from './kinds/memberships';
import { minutes } from './kinds/minutes';
import { mixedSources } from './kinds/mixed-sources';
import { noAddresses } from './kinds/no-addresses';
import { noisyLists } from './kinds/noisy-lists';
import { notes } from './kinds/notes';
import { notesAndBounces } from './kinds/notes-and-bounces';
import { notices } from './kinds/notices';
import { officePrograms } from './kinds/office-programs';
import { offices } from './kinds/offices';
import { ordinary } from './kinds/ordinary';
import { ordinaryLists } from './kinds/ordinary-lists';
import { othersBesideRequests } from './kinds/others-beside-requests';
import { othersBesideWishes } from './kinds/others-beside-wishes';
import { othersInChats } from './kinds/others-in-chats';
import { othersInLetters } from './kinds/others-in-letters';
import { othersInMails } from './kinds/others-in-mails';
import { othersInMinutes } from './kinds/others-in-minutes';
import { othersInNotes } from './kinds/others-in-notes';
import { othersInRequests } from './kinds/others-in-requests';
import { othersInThreads } from './kinds/others-in-threads';
import { pagesAgain } from './kinds/pages-again';
import { peopleOfSystems } from './kinds/people-of-systems';
import { petitions } from './kinds/petitions';
import { plainLists } from './kinds/plain-lists';
import { plainRequests } from './kinds/plain-requests';
import { plainestLists } from './kinds/plainest-lists';
import { printedByCommands } from './kinds/printed-by-commands';
import { printedColumns } from './kinds/printed-columns';
import { printedObjects } from './kinds/printed-objects';
import { programs } from './kinds/programs';
import { programsAndStores } from './kinds/programs-and-stores';
import { prose } from './kinds/prose';
import { putRightInLetters } from './kinds/put-right-in-letters';
import { registers } from './kinds/registers';
import { registersOfCountries } from './kinds/registers-of-countries';
import { replaced } from './kinds/replaced';
import { reports } from './kinds/reports';
import { asking } from './kinds/requests';
import { requestsByForm } from './kinds/requests-by-form';
import { rest } from './kinds/rest';
import { reviews } from './kinds/reviews';
import { rosters } from './kinds/rosters';
import { rowsAgain } from './kinds/rows-again';
import { seats } from './kinds/seats';
import { sectioned } from './kinds/sectioned';
import { sentences } from './kinds/sentences';
import { serverDumps } from './kinds/server-dumps';
import { services } from './kinds/services';
import { settingsOfMachines } from './kinds/settings-of-machines';
import { sharesAndDumps } from './kinds/shares-and-dumps';
import { shortLists } from './kinds/short-lists';
import { signed } from './kinds/signed';
import { simpleLists } from './kinds/simple-lists';
import { spellingsOfPeople } from './kinds/spellings-of-people';
import { staff } from './kinds/staff';
import { statesAndRoles } from './kinds/states-and-roles';
import { statistics } from './kinds/statistics';
import { surveys } from './kinds/surveys';
import { systems } from './kinds/systems';
import { tables } from './kinds/tables';
import { tablesOfOffices } from './kinds/tables-of-offices';
import { talks } from './kinds/talks';
import { tasksAndTickets } from './kinds/tasks-and-tickets';
import { threads } from './kinds/threads';
import { traps } from './kinds/traps';
import { typedLists } from './kinds/typed-lists';
import { userNames } from './kinds/user-names';
import { userStores } from './kinds/user-stores';
import { usual } from './kinds/usual';
import { usualLists } from './kinds/usual-lists';
import { variants } from './kinds/variants';
import { webinars } from './kinds/webinars';
import { welcomes } from './kinds/welcomes';
import { wishes } from './kinds/wishes';
import { writings } from './kinds/writings';
import { writtenForMachines } from './kinds/written-for-machines';

const lower = (people: readonly string[] = []): string[] => people.map((person) => person.toLowerCase());

function expectRight({ text, ready, waits, either }: Kind): void {
  const review = reviewCollaborators(text);
  expectWhole(text, review);
  const filled = lower(review.people);
  const mayBe = lower(either);
  expect(filled.filter((person) => !mayBe.includes(person)).sort()).toEqual(
    lower(ready)
      .filter((person) => !mayBe.includes(person))
      .sort(),
  );
  const seen = review.entries
    .filter(({ state }) => state !== 'ready' && state !== 'fixed' && state !== 'notUsed')
    .map(({ person, original, suggestion = '' }) => `${person} ${original} ${suggestion}`.toLowerCase())
    .join('\n');
  for (const person of lower(waits)) expect(seen).toContain(person);
  for (const person of mayBe) if (!filled.includes(person)) expect(seen).toContain(person);
}

describe.each(
  Object.entries({
    tables,
    mails,
    talks,
    sentences,
    sectioned,
    signed,
    programs,
    systems,
    letters,
    columnsAndSections,
    consoles,
    notices,
    registers,
    writings,
    reviews,
    lists,
    forms,
    further,
    heldBack,
    variants,
    notes,
    directories,
    minutes,
    surveys,
    prose,
    asking,
    files,
    reports,
    outputs,
    answers,
    offices,
    services,
    wishes,
    usual,
    everyday,
    leaders,
    rest,
    dumps,
    ordinary,
    harmless,
    addressBooks,
    contributors,
    dailyLists,
    encodingsOfText,
    escapings,
    identitySystems,
    meetings,
    memberships,
    plainLists,
    serverDumps,
    staff,
    webinars,
    facilities,
    officePrograms,
    chats,
    threads,
    usualLists,
    brokenCopies,
    correspondence,
    exportsOfAllKinds,
    inCode,
    logs,
    ordinaryLists,
    plainestLists,
    requestsByForm,
    rosters,
    shortLists,
    typedLists,
    userStores,
    mixedSources,
    petitions,
    seats,
    simpleLists,
    welcomes,
    caseVariants,
    coreData,
    hazards,
    noAddresses,
    noisyLists,
    userNames,
    fairLists,
    traps,
    lastLook,
    furtherSources,
    boardsAndHistories,
    directoriesAndGroups,
    cardsAndEvents,
    statistics,
    cardsAndRequests,
    keysAndContacts,
    notesAndBounces,
    loginsInTables,
    loginsInLists,
    settingsOfMachines,
    formsAndChanges,
    brokenAndCopied,
    lettersOfCountries,
    printedColumns,
    programsAndStores,
    labsAndTickets,
    registersOfCountries,
    authorsAndLetters,
    accountsOfClouds,
    peopleOfSystems,
    headsAndSheets,
    boardsAndLogs,
    askedAgain,
    rowsAgain,
    pagesAgain,
    furtherMachines,
    furtherMails,
    furtherNotes,
    furtherTables,
    conversations,
    copiedAndScanned,
    copiedTables,
    coresAndRuns,
    englishRequests,
    everydayLists,
    invitationsAndForms,
    mailsOfAsia,
    mailsOfNeighbours,
    mailsOfTheNorthAndEast,
    mailsOfTheSouth,
    printedByCommands,
    spellingsOfPeople,
    statesAndRoles,
    tablesOfOffices,
    writtenForMachines,
    sharesAndDumps,
    printedObjects,
    lettersAndReports,
    answersAndSections,
    accountsAndAbsences,
    tasksAndTickets,
    addressesOfOne,
    othersInChats,
    othersInLetters,
    othersInMails,
    othersInMinutes,
    othersInRequests,
    othersInThreads,
    givenUp,
    plainRequests,
    listsInLetters,
    othersInNotes,
    putRightInLetters,
    replaced,
    changesAndInterfaces,
    firstAndFurtherColumns,
    belowSampleTitles,
    labelsAndTitles,
    hasButNeeds,
    membersAndOrders,
    addressesInAttributes,
    othersBesideRequests,
    othersBesideWishes,
  }),
)('kinds of inputs: %s', (_group, kinds) => {
  test.each(kinds)('$what', (kind) => expectRight(kind));

  test.each(kinds)('$what, with other line ends', (kind) => {
    expectRight({ ...kind, text: kind.text.replaceAll('\n', '\r\n') });
  });
});

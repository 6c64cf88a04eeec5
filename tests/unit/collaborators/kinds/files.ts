import { A, B, C, D, E, type Kind, M } from './kind';

/** Further files of programs, services and offices. */
export const files: Kind[] = [
  {
    what: 'a subscription file of a newsletter with opt-outs',
    text: `Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,UNSUB_TIME,UNSUB_REASON
${A},Ada,Byron,2,2025-01-01 00:00:00,,
${B},Ben,Kross,2,2025-01-01 00:00:00,2026-01-01 00:00:00,N (Did not sign up)
${C},Carla,Diaz,4,2025-01-01 00:00:00,,`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'an export of a CRM with an owner, opt-out flags and a lead source',
    text: `"Contact ID","First Name","Last Name","Email","Email Opt Out","Contact Owner","Owner Email","Account Name"
"003A","Ada","Byron","${A}","0","Maud Chief","${M}","Example"
"003B","Carla","Diaz","${C}","0","Maud Chief","${M}","Example College"`,
    ready: [A, C],
    waits: [M],
  },
  {
    what: 'an export of an issue tracker with reporter, assignee and watchers',
    text: `Issue key;Summary;Reporter email;Assignee email;Custom field (New user email)
SEQ-1;New user;${M};${D};${A}
SEQ-2;New user;${M};${D};${C}`,
    ready: [A, C],
    waits: [M, D],
  },
  {
    what: 'a table of nodes of an XML report with attributes',
    text: `<?xml version="1.0"?>
<report>
  <user id="1" email="${A}" state="active"/>
  <user id="2" email="${B}" state="expired"/>
  <user id="3" email="${C}" state="active"/>
</report>`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a YAML of a chart with values for a hub',
    text: `hub:
  config:
    GoogleOAuthenticator:
      admin_users:
        - ${M}
      allowed_users:
        - ${A}
        - ${C}
      blocked_users:
        - ${B}`,
    ready: [A, C],
    waits: [B],
    either: [M],
  },
  {
    what: 'a workflow that tells somebody when it fails',
    text: `name: nightly
on:
  schedule:
    - cron: '0 3 * * *'
env:
  NOTIFY_EMAIL: ${M}
  REVIEWERS: ${D}`,
    ready: [],
    waits: [M, D],
  },
  {
    what: 'a resource of infrastructure with members and a removed one',
    text: `resource "google_cloud_identity_group_membership" "ada" {
  group = google_cloud_identity_group.seq.id
  preferred_member_key { id = "${A}" }
  roles { name = "MEMBER" }
}
# resource "google_cloud_identity_group_membership" "ben" {
#   preferred_member_key { id = "${B}" }
# }`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'a list of sponsors and of guests of a network',
    text: `Guest Name,Guest Email,Sponsor Email,Valid From,Valid To,State
Ada Byron,${A},${M},2026-11-01,2099-11-30,Active
Ben Kross,${B},${M},2026-01-01,2026-01-31,Expired
Carla Diaz,${C},${M},2026-11-01,2099-11-30,Active`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a matrix of courses by person with marks in Dutch',
    text: `Naam\tE-mailadres\tInstructie gevolgd\tToegang gewenst\tOpmerking
Ada Byron\t${A}\tja\tja\t
Ben Kross\t${B}\tja\tnee\t
Carla Diaz\t${C}\tja\tja\tvanaf maandag`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'an address book of a mail server in tables of a database',
    text: ` id |        email         | active | quota |      created
----+----------------------+--------+-------+---------------------
  1 | ${A} | t      |  1024 | 2025-01-01 00:00:00
  2 | ${B} | f      |  1024 | 2024-01-01 00:00:00
  3 | ${C} | t      |  1024 | 2025-06-01 00:00:00
(3 rows)`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a list of a list server with options of delivery',
    text: `Address                        Name          Options
${A}          Ada Byron     MAIL
${B}          Ben Kross     NOMAIL
${C}         Carla Diaz    DIGEST`,
    ready: [A, C],
    either: [B],
  },
  {
    what: 'a printed table with vertical lines of another kind',
    text: `╔════════════╦═══════════════════════╦══════════╗
║ Name       ║ Email                 ║ Status   ║
╠════════════╬═══════════════════════╬══════════╣
║ Ada Byron  ║ ${A} ║ Active   ║
║ Ben Kross  ║ ${B} ║ Disabled ║
║ Carla Diaz ║ ${C} ║ Active  ║
╚════════════╩═══════════════════════╩══════════╝`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a table with light lines',
    text: `┌───────────┬───────────────────────┬─────────┐
│ Name      │ Email                 │ Enabled │
├───────────┼───────────────────────┼─────────┤
│ Ada Byron │ ${A} │ yes     │
│ Ben Kross │ ${B} │ no      │
└───────────┴───────────────────────┴─────────┘`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'rights on a bucket by a command line, as lines with roles',
    text: `READER: ${A}
READER: ${C}
OWNER: ${M}
WRITER: pipeline@project-1.iam.gserviceaccount.com`,
    ready: [A, C],
    waits: ['pipeline@project-1.iam.gserviceaccount.com'],
    either: [M],
  },
  {
    what: 'a query string with several people',
    text: `https://forms.example.org/invite?emails=${A}&emails=${C}&cc=${M}`,
    ready: [],
    either: [A, C, M],
  },
  {
    what: 'a mail link with several people and a copy',
    text: `mailto:${A},${C}?cc=${M}&subject=BaseSpace`,
    ready: [A],
    either: [C, M],
  },
  {
    what: 'a calendar of a rota with who swaps',
    text: `Date,Operator,Operator email,Swapped with
2026-12-01,Ada Byron,${A},
2026-12-02,Carla Diaz,${C},${E}`,
    ready: [],
    either: [A, C, E],
  },
  {
    what: 'a directory page in columns with rooms and phones',
    text: `Byron, Ada            061 000 00 01    ${A}      Room 4.12
Diaz, Carla           061 000 00 02    ${C}     Room 4.13
Kross, Ben            (left 2025)      ${B}      –
Sato, Emi             061 000 00 04    ${E}        Room 4.15`,
    ready: [A, C, E],
    waits: [B],
  },
  {
    what: 'a dictionary of teams with lists, written on one line',
    text: `{'seq': ['${A}', '${C}'], 'former': ['${B}'], 'lead': '${M}'}`,
    ready: [A, C],
    waits: [B],
    either: [M],
  },
  {
    what: 'a file of a study with a consent withdrawn by a date',
    text: `Participant\tE-mail\tEnrolled on\tWithdrawn on\tReason
Ada Byron\t${A}\t2025-01-02\t\t
Ben Kross\t${B}\t2025-01-02\t2025-05-05\tmoved away
Carla Diaz\t${C}\t2025-01-02\t\t`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a sign-up with a place in a queue in Norwegian',
    text: `Navn;E-post;Påmeldt;Plass
Ada Byron;${A};02.11.2026;Bekreftet
Ben Kross;${B};03.11.2026;Venteliste
Carla Diaz;${C};02.11.2026;Bekreftet`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'an access log of a site in the usual form',
    text: `192.0.2.1 - ${A} [20/Nov/2026:08:00:00 +0100] "GET /runs HTTP/1.1" 200 512
192.0.2.2 - ${C} [20/Nov/2026:08:01:00 +0100] "GET /runs HTTP/1.1" 200 512
192.0.2.3 - ${B} [20/Nov/2026:08:02:00 +0100] "GET /runs HTTP/1.1" 401 12`,
    ready: [A, C],
    either: [B],
  },
];

import { A, B, C, D, E, type Kind, M } from './kind';

/** Chats, calendars and pages of the web, as they are copied. */
export const talks: Kind[] = [
  {
    what: 'calendar attendees copied from Google',
    text: `Ada Byron
${A}
Organizer
Ben Kross
${B}
Declined
Carla Diaz
${C}
Accepted`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'answers of a chat, with its signs by name and its links',
    text: `:white_check_mark: <mailto:${A}|${A}>
:x: <mailto:${B}|${B}>
:hourglass_flowing_sand: ${C}
:heavy_check_mark: ${D}`,
    ready: [A, D],
    waits: [B, C],
  },
  {
    what: 'badges with the day until which they are valid',
    text: `#000123 | BYRON, Ada | ${A} | Lab 2 | valid until 2099-06-30
#000124 | KROSS, Ben | ${B} | Lab 2 | valid until 2025-01-31`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'a ticket with those who watch it',
    text: `Requested by: ${C}
Requested for: ${A}
Watch list: ${B}`,
    ready: [A],
    waits: [B, C],
  },
  {
    what: 'markdown tasks',
    text: `Please invite:
- [ ] ${A}
- [ ] ${B}
- [x] ~~${C}~~ (already left)`,
    ready: [A, B],
    waits: [C],
  },
  {
    what: 'Teams pasted people',
    text: `Owners (1)
Maud Chief
${M}
Members and guests (3)
Ada Byron
${A}
Ben Kross (Guest)
${B}
Carla Diaz
${C}`,
    ready: [A, B, C],
    either: [M],
  },
  {
    what: 'Zoom registrants pasted list w statuses',
    text: `Pending
Ada Byron ${A}
Approved
Ben Kross ${B}
Denied
Carla Diaz ${C}`,
    ready: [B],
    waits: [C],
    either: [A],
  },
  {
    what: 'whatsapp chat',
    text: `[03.11.26, 10:04:11] Ada: my address is ${A}
[03.11.26, 10:05:02] Ben: mine: ${B}
[03.11.26, 10:06:02] Carla: not ${C} any more, use carla.new@example.edu please`,
    ready: [A, B, 'carla.new@example.edu'],
    waits: [C],
  },
  {
    what: 'sharing panel of docs',
    text: `People with access
Ada Byron (you)
${A}
Owner
Ben Kross
${B}
Editor
Carla Diaz
${C}
Viewer
General access
Restricted`,
    ready: [A, B, C],
  },
  {
    what: 'minutes of a meeting',
    text: `Present: Ada Byron (${A}), Ben Kross (${B})
Apologies: Carla Diaz (${C})
Minutes: Maud Chief (${M})`,
    ready: [A, B],
    waits: [C],
    either: [M],
  },
  {
    what: 'GitHub stargazers/ team page',
    text: `@abyron
Ada Byron
Member
@bkross
Ben Kross
Maintainer`,
    ready: [],
    either: ['abyron', 'bkross'],
  },
  {
    what: 'ORCID/CRediT',
    text: `Ada Byron 1*, Ben Kross 1,2
1 Example Institute
* Corresponding author: ${A}
ORCID 0000-0002-1825-0097`,
    ready: [],
    either: [A],
  },
  {
    what: 'invoice',
    text: `Invoice 4711
Bill to: Ada Byron, ${A}
Ship to: Lab 3
Questions about this invoice? billing@example.com`,
    ready: [],
    waits: ['billing@example.com'],
    either: [A],
  },
  {
    what: 'PagerDuty schedule',
    text: `Mon: ${A}
Tue: ${B}
Wed: ${A}
Thu: ${C}`,
    ready: [A, B, C],
  },
  {
    what: 'WhatsApp group export',
    text: `03.11.26, 10:04 - Maud created group "Lab"
03.11.26, 10:05 - Ada: ${A}
03.11.26, 10:06 - Ben: Mine is ${B} 😀
03.11.26, 10:07 - Carla: sorry, can't come. ${C}`,
    ready: [A, B],
    either: [C],
  },
  {
    what: 'Slack thread',
    text: `Ada Byron  10:04 AM
please add me: ${A}
Ben Kross  10:05 AM
me too → ${B}
Carla Diaz  10:06 AM
+1 ${C}
Emi Sato  10:09 AM
not me, I already have one (${E})`,
    ready: [A, B, C],
    waits: [E],
  },
  {
    what: 'Trello / GitHub checklist done',
    text: `- [x] ${A} – invited
- [x] ${B} – invited
- [ ] ${C} – to do`,
    ready: [C],
    either: [A, B],
  },
];

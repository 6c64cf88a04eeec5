import type { Sample } from './sample';

/** Member lists and messages of chat programs. */
export const chat: Sample[] = [
  {
    what: 'the members of a Slack channel, without addresses',
    text: `Jane Doe
jane.doe
Workspace Owner
Richard Roe (he/him)
rick
Away
Ann Lee
🏠 Working remotely
@ann
Notifications paused`,
    people: [],
    doubtful: ['jane.doe', 'rick'],
  },
  {
    what: 'a Slack profile',
    text: `Jane Doe
Bioinformatician
Active
10:04 AM local time
Message
Huddle
Contact information
Email Address
jane.doe@example.org
Phone
+41 44 123 45 67`,
    people: ['jane.doe@example.org'],
    doubtful: ['Message', 'Huddle'],
  },
  {
    what: 'a Slack export of members',
    text: `username,email,status,billing-active,fullname,displayname
jane,jane.doe@example.org,Owner,1,Jane Doe,jane
rick,r.roe@example.org,Member,1,Richard Roe,rick
bot,,Bot,0,,`,
    people: ['jane.doe@example.org', 'r.roe@example.org'],
  },
  {
    what: 'the members of a Teams team',
    text: `JD
Jane Doe
Professor, Department of Biology
Owner
RR
Richard Roe (Guest)
r.roe@example.com
Guest
Ann Lee
ann.lee@example.edu
Member`,
    people: ['r.roe@example.com', 'ann.lee@example.edu'],
    doubtful: ['JD', 'RR'],
  },
  {
    what: 'a Teams list with states in one line',
    text: `Jane Doe, Available, Owner
Richard Roe, Busy, Member
Ann Lee, Offline, ann.lee@example.edu
Bob Smith (External), bob@example.net`,
    people: ['ann.lee@example.edu', 'bob@example.net'],
  },
  {
    what: 'guests as Azure names them',
    text: `jane.doe@example.org
r.roe_example.com#EXT#@tenant.example.org`,
    people: ['jane.doe@example.org'],
    doubtful: ['r.roe_example.com#EXT#@tenant.example.org'],
  },
  {
    what: 'messages with times and reactions',
    text: `Jane Doe
  10:04 AM
please add r.roe@example.org and ann.lee@example.edu
:+1: 2
Bob Smith  [10:05 AM]
me too: bob@example.net
joined #genomics-core.
3 replies
Last reply today at 10:07 AM
cheers`,
    people: ['r.roe@example.org', 'ann.lee@example.edu', 'bob@example.net'],
    doubtful: ['2'],
  },
  {
    what: 'handles with addresses behind them',
    text: `@jane – jane.doe@example.org
@rick (r.roe@example.org) Owner
Ann Lee • ann.lee@example.edu • Member`,
    people: ['jane.doe@example.org', 'r.roe@example.org', 'ann.lee@example.edu'],
  },
];

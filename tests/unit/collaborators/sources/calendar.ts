import type { Sample } from './sample';

/** Attendees of meetings. */
export const calendar: Sample[] = [
  {
    what: 'an Outlook meeting with required and optional attendees',
    text: `Organizer: Jane Doe <jane.doe@example.org>
When: Tuesday, November 3, 2026 10:00 AM-11:00 AM
Where: Room B2.14
Required: Richard Roe <r.roe@example.org>; ann.lee@example.edu
Optional: Bob; carl@example.net
Subject: Run planning`,
    people: ['jane.doe@example.org', 'r.roe@example.org', 'ann.lee@example.edu', 'carl@example.net'],
    doubtful: ['Bob'],
  },
  {
    what: 'the tracking table of an Outlook meeting',
    text: `Name\tAttendance\tResponse
Jane Doe <jane.doe@example.org>\tMeeting Organizer\tNone
Richard Roe <r.roe@example.org>\tRequired Attendee\tAccepted
ann.lee@example.edu\tOptional Attendee\tTentative
Bob Smith\tRequired Attendee\tDeclined`,
    people: ['jane.doe@example.org', 'r.roe@example.org', 'ann.lee@example.edu'],
  },
  {
    what: 'the guests of a Google event',
    text: `4 guests
2 yes, 1 no, 1 awaiting
Jane Doe
Organizer
jane.doe@example.org
accepted
r.roe@example.org
Optional
Ann Lee
ann.lee@example.edu
tentative
bob
declined`,
    people: ['jane.doe@example.org', 'r.roe@example.org', 'ann.lee@example.edu'],
    doubtful: ['bob'],
  },
  {
    what: 'an iCalendar file, folded at 75 octets',
    text: [
      'BEGIN:VCALENDAR',
      'PRODID:-//Example Inc//Calendar 70.9054//EN',
      'VERSION:2.0',
      'METHOD:REQUEST',
      'BEGIN:VEVENT',
      'DTSTART;TZID=Europe/Zurich:20261103T100000',
      'UID:0abc123def456@calendar.example.com',
      'ORGANIZER;CN="Doe, Jane":mailto:jane.doe@example.org',
      'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=',
      ' TRUE;CN=Richard Roe;X-NUM-GUESTS=0:mailto:r.r',
      ' oe@example.org',
      'ATTENDEE;ROLE=OPT-PARTICIPANT;CN="Lee; Ann: Genomics":MAILTO:ann.lee@exampl',
      '\te.edu',
      'ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@example.org',
      'ATTENDEE;CN=bob@example.net:mailto:bob@example.net',
      'DESCRIPTION:Dial in with 12345\\nask help@example.org or jdoe',
      ' for the rest',
      'LOCATION:B2.14',
      'SUMMARY:planning',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
    people: ['jane.doe@example.org', 'r.roe@example.org', 'ann.lee@example.edu', 'bob@example.net'],
    names: ['Doe, Jane', 'Richard Roe', 'Lee; Ann: Genomics', ''],
    doubtful: ['room4@example.org'],
  },
  {
    what: 'attendee lines alone',
    text: `ATTENDEE;CN="Jane Doe";RSVP=TRUE:mailto:jane.doe@example.org
ATTENDEE;CN=Richard Roe;EMAIL="r.roe@example.org":urn:uuid:12345
 -6789
ATTENDEE:mailto:ann.lee@example.edu`,
    people: ['jane.doe@example.org', 'r.roe@example.org', 'ann.lee@example.edu'],
    names: ['Jane Doe', 'Richard Roe', ''],
  },
  {
    what: 'an online meeting with dial-in',
    text: `Jane Doe invited you to a meeting.
Topic: planning
Time: Nov 3, 2026 10:00 AM Zurich
Join: https://meet.example.com/j/8123?pwd=abc@def
Meeting ID: 812 3456 7890
Passcode: x7Yz12
Guests: r.roe@example.org, ann.lee@example.edu (required), bob@example.net (optional)`,
    people: ['r.roe@example.org', 'ann.lee@example.edu', 'bob@example.net'],
  },
  {
    what: 'address cards',
    text: `BEGIN:VCARD
VERSION:3.0
N:Doe;Jane;;Dr.;
FN:Jane Doe
ORG:Example University
TEL;TYPE=WORK:+41 44 123 45 67
EMAIL;TYPE=INTERNET,WORK:jane.doe@example.org
URL:https://example.org/jane
END:VCARD
BEGIN:VCARD
FN:Richard Roe
item1.EMAIL;type=pref:r.roe@example.org
END:VCARD`,
    people: ['jane.doe@example.org', 'r.roe@example.org'],
    names: ['Jane Doe', 'Richard Roe'],
  },
];

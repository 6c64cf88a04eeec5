import type { Kind } from './kind';

/** What core facilities and courses keep in their own systems. */
export const facilities: Kind[] = [
  {
    what: 'samples of a laboratory system with who sent them and who leads',
    text: `Sample ID	Project	Submitter	Submitter Email	PI	PI Email	Status	Index 1
S26-0101	RNA_Q3	Ada Brandt	ada.brandt@example.org	Dana Boss	dana.boss@example.org	Sequenced	ATCACG
S26-0102	RNA_Q3	Ada Brandt	ada.brandt@example.org	Dana Boss	dana.boss@example.org	Failed QC	CGATGT
S26-0103	DNA_Q4	Bo Ekberg	bo.ekberg@example.edu	Dana Boss	dana.boss@example.org	Received	TTAGGC`,
    ready: ['ada.brandt@example.org', 'bo.ekberg@example.edu'],
    waits: ['dana.boss@example.org'],
  },
  {
    what: 'bookings of an instrument with one that was called off',
    text: `Instrument,Start,End,User,User e-mail,Booked by,State
NextSeq 2000,2026-11-30 09:00,2026-12-01 09:00,Cem Aksoy,cem.aksoy@example.org,desk@example.org,Confirmed
NextSeq 2000,2026-12-02 09:00,2026-12-03 09:00,Dina Falk,dina.falk@example.org,desk@example.org,Cancelled
MiSeq,2026-12-02 09:00,2026-12-03 09:00,Eva Gros,eva.gros@example.edu,desk@example.org,Confirmed`,
    ready: ['cem.aksoy@example.org', 'eva.gros@example.edu'],
    waits: ['dina.falk@example.org', 'desk@example.org'],
  },
  {
    what: 'users of a booking system with the heads of their groups',
    text: `Login;Last name;First name;Group;Head of group;E-mail;Head e-mail;Active
fhuber;Huber;Fritz;RNA biology;Dana Boss;fritz.huber@example.org;dana.boss@example.org;yes
gilic;Ilić;Goran;RNA biology;Dana Boss;goran.ilic@example.org;dana.boss@example.org;no`,
    ready: ['fritz.huber@example.org'],
    waits: ['goran.ilic@example.org', 'dana.boss@example.org'],
  },
  {
    what: 'grades of a course with a row of points and a student for tests',
    text: `Student,ID,SIS User ID,SIS Login ID,Section,Assignment 1 (12),Final Grade
    Points Possible,,,,,10,
"Jansen, Hans",101,h1001,hans.jansen@example.edu,BIO-501,9,A
"Koch, Ines",102,i1002,ines.koch@example.edu,BIO-501,8,B
"Student, Test",199,,student.test@example.edu,BIO-501,,`,
    ready: ['hans.jansen@example.edu', 'ines.koch@example.edu'],
    either: ['student.test@example.edu'],
  },
  {
    what: 'participants as the page of a course shows them',
    text: `Select 'Jan Lund'	Jan Lund	jan.lund@example.edu	Student	No groups	2 days 3 hours	Active
Select 'Kim Moe'	Kim Moe	kim.moe@example.edu	Student	No groups	Never	Suspended
Select 'Liv Noer'	Liv Noer	liv.noer@example.edu	Teacher	Group A	12 mins	Active`,
    ready: ['jan.lund@example.edu', 'liv.noer@example.edu'],
    waits: ['kim.moe@example.edu'],
  },
  {
    what: 'a form with the address of its sender, anonymous, and of the leader',
    text: `ID,Start time,Completion time,Email,Name,Your e-mail address,E-mail of your group leader,Do you need BaseSpace?
1,11/20/26 9:00:01,11/20/26 9:03:11,anonymous,,mats.olin@example.org,dana.boss@example.org,Yes
2,11/20/26 9:10:01,11/20/26 9:12:40,anonymous,,nele.paul@example.org,dana.boss@example.org,No
3,11/20/26 9:31:01,11/20/26 9:33:02,anonymous,,okan.quell@example.edu,dana.boss@example.org,Yes`,
    ready: ['mats.olin@example.org', 'okan.quell@example.edu'],
    waits: ['nele.paul@example.org', 'dana.boss@example.org'],
  },
  {
    what: 'attendees of an event with buyers and those who do not come',
    text: `Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee Status,Buyer Email
1001,2026-10-01,Pal,Roth,pal.roth@example.org,1,Workshop,Attending,desk@example.org
1002,2026-10-02,Ria,Sund,ria.sund@example.org,1,Workshop,Not Attending,ria.sund@example.org
1003,2026-10-02,Tor,Uhl,tor.uhl@example.edu,1,Workshop,Attending,tor.uhl@example.edu`,
    ready: ['pal.roth@example.org', 'tor.uhl@example.edu'],
    waits: ['ria.sund@example.org', 'desk@example.org'],
  },
  {
    what: 'a German table of staff with entry, exit and superior',
    text: `Personalnummer;Name;Vorname;Eintritt;Austritt;E-Mail dienstlich;Kostenstelle;Vorgesetzte/r
10023;Vogel;Ute;01.04.2019;;ute.vogel@example.org;4711;dana.boss@example.org
10024;Weber;Vera;01.04.2020;31.03.2024;vera.weber@example.org;4711;dana.boss@example.org
10025;Xander;Wolf;01.10.2025;30.09.2099;wolf.xander@example.org;4711;dana.boss@example.org`,
    ready: ['ute.vogel@example.org', 'wolf.xander@example.org'],
    waits: ['vera.weber@example.org', 'dana.boss@example.org'],
  },
];

import type { Kind } from './kind';

/** Invitations to meetings and the results of forms. */
export const invitationsAndForms: Kind[] = [
  {
    what: 'Google Forms answers with a column for the supervisor',
    text: `Timestamp\tEmail Address\tYour name\tYour supervisor's email\tDo you need BaseSpace access?
11/24/2026 10:00:00\tana.bilic@example.edu\tAna Bilic\tsup.horvat@example.edu\tYes
11/24/2026 10:05:00\tborna.culic@example.edu\tBorna Culic\tsup.horvat@example.edu\tNo
11/24/2026 10:09:00\tdora.erak@example.edu\tDora Erak\tsup.juric@example.edu\tYes`,
    ready: ['ana.bilic@example.edu', 'dora.erak@example.edu'],
    waits: ['borna.culic@example.edu', 'sup.horvat@example.edu', 'sup.juric@example.edu'],
  },
  {
    what: 'Qualtrics answers with three rows of headings',
    text: `StartDate,EndDate,Status,RecipientEmail,Q1,Q2
Start Date,End Date,Response Type,Recipient Email,What is your institutional email?,Who is your PI (email)?
"{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}","{""ImportId"":""recipientEmail""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"
2026-11-24,2026-11-24,IP Address,,filip.gal@example.edu,pi.hajek@example.edu
2026-11-24,2026-11-24,IP Address,,goran.ilic@example.edu,pi.hajek@example.edu`,
    ready: ['filip.gal@example.edu', 'goran.ilic@example.edu'],
    waits: ['pi.hajek@example.edu'],
  },
  {
    what: 'REDCap records with a contact of the site',
    text: `record_id,user_email,user_role,site_contact_email,form_complete
1,hrvoje.ivic@example.edu,analyst,site.jakov@example.edu,2
2,iva.jelic@example.edu,viewer,site.jakov@example.edu,2`,
    ready: ['hrvoje.ivic@example.edu', 'iva.jelic@example.edu'],
    waits: ['site.jakov@example.edu'],
  },
  {
    what: 'Microsoft Forms answers with anonymous rows',
    text: `ID\tStart time\tCompletion time\tEmail\tName\tE-Mail der Person, die Zugang braucht
1\t24.11.26 10:00\t24.11.26 10:02\tanonymous\t\tkarlo.lovric@example.edu
2\t24.11.26 10:10\t24.11.26 10:12\tanonymous\t\tlana.maric@example.edu`,
    ready: ['karlo.lovric@example.edu', 'lana.maric@example.edu'],
  },
  {
    what: 'a form mailed as questions and answers',
    text: `Your name: Matea Novak
Your email: matea.novak@example.edu
Supervisor name: Dr. Oreb
Supervisor email: sup.oreb@example.edu
Emergency contact: Petra Novak, petra.novak@example.com, +385 1 000000`,
    ready: ['matea.novak@example.edu'],
    waits: ['sup.oreb@example.edu', 'petra.novak@example.com'],
  },
  {
    what: 'a calendar invitation as Outlook shows it',
    text: `Subject: BaseSpace training
Organizer: org.radic@example.edu
When: Tuesday, December 1, 2026 10:00-11:00
Where: Room 4
Required: sanja.tomic@example.edu; tin.uzelac@example.edu
Optional: vesna.zoric@example.edu`,
    ready: ['sanja.tomic@example.edu', 'tin.uzelac@example.edu'],
    either: ['org.radic@example.edu', 'vesna.zoric@example.edu'],
  },
  {
    what: 'the guests of a Google Calendar entry with their answers',
    text: `4 guests
2 yes, 1 no, 1 awaiting
Ante Babic
ante.babic@example.edu
Organizer
Branka Car
branka.car@example.edu
Declined
Cvita Drazic
cvita.drazic@example.edu
Edo Fabris
edo.fabris@example.edu`,
    ready: [],
    either: ['ante.babic@example.edu', 'cvita.drazic@example.edu', 'edo.fabris@example.edu'],
    waits: ['branka.car@example.edu'],
  },
  {
    what: 'Doodle answers',
    text: `Name\tE-Mail\tMon 30\tTue 1
Franka Grgic\tfranka.grgic@example.edu\tOK\t
Gordan Hren\tgordan.hren@example.edu\t\tOK`,
    ready: ['franka.grgic@example.edu', 'gordan.hren@example.edu'],
  },
  {
    what: 'Eventbrite attendees with the buyer and states',
    text: `Order #,Buyer Email,Attendee Status,First Name,Last Name,Attendee Email
77,buyer.ivo@example.edu,Attending,Jadran,Kos,jadran.kos@example.edu
78,buyer.ivo@example.edu,Not Attending,Klara,Lulic,klara.lulic@example.edu
79,buyer.ivo@example.edu,Attending,Luka,Matic,luka.matic@example.edu`,
    ready: ['jadran.kos@example.edu', 'luka.matic@example.edu'],
    waits: ['buyer.ivo@example.edu', 'klara.lulic@example.edu'],
  },
  {
    what: 'a Spanish form with tutor and state',
    text: `Marca temporal;Dirección de correo electrónico;Nombre;Correo del tutor;¿Necesita acceso?
24/11/2026;marta.novo@example.edu;Marta Novo;tutor.osa@example.edu;Sí
24/11/2026;nico.otero@example.edu;Nico Otero;tutor.osa@example.edu;No`,
    ready: ['marta.novo@example.edu'],
    waits: ['nico.otero@example.edu', 'tutor.osa@example.edu'],
  },
  {
    what: 'a poll export with comments that name others',
    text: `Email,Comment
ruza.sertic@example.edu,please also add my colleague stjepan.turk@example.edu
tea.ugrin@example.edu,thanks
una.vidak@example.edu,ask vlado.zec@example.edu about billing`,
    ready: ['ruza.sertic@example.edu', 'tea.ugrin@example.edu', 'una.vidak@example.edu'],
    either: ['stjepan.turk@example.edu'],
    waits: ['vlado.zec@example.edu'],
  },
  {
    what: 'SurveyMonkey with custom data',
    text: `Respondent ID,Collector ID,Email Address,First Name,Last Name,What is the email of your lab manager?
118,4,zlata.anic@example.edu,Zlata,Anic,labman.bos@example.edu
119,4,alen.brk@example.edu,Alen,Brk,labman.bos@example.edu`,
    ready: ['zlata.anic@example.edu', 'alen.brk@example.edu'],
    waits: ['labman.bos@example.edu'],
  },
  {
    what: 'a registration form with consent refused',
    text: `Name;E-Mail;Einwilligung Datenschutz
Brit Claasen;brit.claasen@example.org;ja
Dierk Ehlers;dierk.ehlers@example.org;nein
Femke Gerdes;femke.gerdes@example.org;ja`,
    ready: ['brit.claasen@example.org', 'femke.gerdes@example.org'],
    waits: ['dierk.ehlers@example.org'],
  },
  {
    what: 'JotForm answers with emergency contact',
    text: `Submission Date\tFull Name\tEmail\tEmergency Contact Name\tEmergency Contact Email
Nov 24, 2026\tHauke Iben\thauke.iben@example.org\tInka Iben\tinka.iben@example.com
Nov 25, 2026\tJelde Kruse\tjelde.kruse@example.org\tKea Kruse\tkea.kruse@example.com`,
    ready: ['hauke.iben@example.org', 'jelde.kruse@example.org'],
    waits: ['inka.iben@example.com', 'kea.kruse@example.com'],
  },
];

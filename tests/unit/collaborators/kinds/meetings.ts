import type { Kind } from './kind';

/** Who was at a meeting or in a course, as the program that held it reports it. */
export const meetings: Kind[] = [
  {
    what: 'a report of a meeting with the host in its first part',
    text: `Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
847 1234 5678,Library prep refresher,11/24/2026 09:00:12 AM,11/24/2026 10:02:40 AM,lena.hoff@example.org,63,4

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room
Lena Hoff,lena.hoff@example.org,11/24/2026 09:00:12 AM,11/24/2026 10:02:40 AM,63,No,No
Marco Bianchi (Marco B),m.bianchi@example.edu,11/24/2026 09:01:44 AM,11/24/2026 10:02:40 AM,61,Yes,No
Sequencer room iPad,,11/24/2026 09:03:00 AM,11/24/2026 09:45:10 AM,43,Yes,No
Noor Haddad,noor@bio.example.com,11/24/2026 09:05:31 AM,11/24/2026 10:01:02 AM,56,Yes,Yes`,
    ready: ['lena.hoff@example.org', 'm.bianchi@example.edu', 'noor@bio.example.com'],
  },
  {
    what: 'a French report of a meeting in parts',
    text: `1. Résumé
Titre de la réunion;Formation NovaSeq
Participants présents;3
Durée moyenne de participation;48 min 2 s

2. Participants
Nom;Première arrivée;Dernier départ;Durée en réunion;Adresse de courriel;Rôle
Chloé Martin;24/11/2026 14:00;24/11/2026 15:01;61 min 3 s;chloe.martin@example.org;Organisateur
Hugo Petit (Externe);24/11/2026 14:02;24/11/2026 15:00;58 min;hugo.petit@example.edu;Participant
33612345678;24/11/2026 14:04;24/11/2026 14:09;5 min;;Participant

3. Activités en réunion
Nom;Heure d'arrivée;Heure de départ;Durée;Adresse de courriel
Chloé Martin;14:00;15:01;61 min 3 s;chloe.martin@example.org`,
    ready: ['chloe.martin@example.org', 'hugo.petit@example.edu'],
  },
  {
    what: 'who attended, with addresses of guests masked',
    text: `First name,Last name,Email,Duration,Time joined,Time exited
Ines,Costa,ines.costa@example.org,58 min,10:00 AM,10:58 AM
Jun,Park,j***k@example.com,41 min,10:11 AM,10:52 AM
Ola,Nowak,ola.nowak@example.org,57 min,10:01 AM,10:58 AM`,
    ready: ['ines.costa@example.org', 'ola.nowak@example.org'],
    waits: ['k@example.com'],
  },
  {
    what: 'registrants of a webinar with who has been refused',
    text: `Attendee Details
Attended,First Name,Last Name,Email,Registration Time,Approval Status
Yes,Sara,Lind,sara.lind@example.org,"Nov 12, 2026 08:11:02",approved
No,Tom,Ito,tom.ito@example.edu,"Nov 12, 2026 09:40:55",approved
No,Rex,Hale,rex.hale@example.net,"Nov 13, 2026 10:00:00",denied`,
    ready: ['sara.lind@example.org'],
    either: ['tom.ito@example.edu'],
    waits: ['rex.hale@example.net'],
  },
  {
    what: 'a Spanish report of attendance with durations in front',
    text: `Duración	Entrada	Salida	Correo electrónico	Nombre
1 h 2 min	9:00	10:02	lucia.vega@example.org	Lucía Vega
55 min	9:04	9:59	pablo.ruiz@example.org	Pablo Ruiz
12 min	9:30	9:42		Invitado (teléfono)`,
    ready: ['lucia.vega@example.org', 'pablo.ruiz@example.org'],
  },
];

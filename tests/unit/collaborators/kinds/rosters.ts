import type { Kind } from './kind';

/** Rosters of courses, projects and labs with more in them than people. */
export const rosters: Kind[] = [
  {
    what: 'a roster with sections and teachers within the table',
    text: `Section A
Teacher: Dana Boss <dana.boss@example.edu>
No.	Student	E-mail	Group
1	Adele Braun	adele.braun@example.edu	A1
2	Bruno Czech	bruno.czech@example.edu	A2
Section B
Teacher: Egon Falk <egon.falk@example.edu>
No.	Student	E-mail	Group
1	Clara Dietl	clara.dietl@example.edu	B1`,
    ready: ['adele.braun@example.edu', 'bruno.czech@example.edu', 'clara.dietl@example.edu'],
    either: ['dana.boss@example.edu', 'egon.falk@example.edu'],
  },
  {
    what: 'a project with partners, contacts and who only gets bills',
    text: `Partner | Contact | Contact e-mail | Billing e-mail
Example Institute | Greta Haas | greta.haas@example.org | bills@example.org
Example University | Hugo Imhof | hugo.imhof@example.edu | invoices@example.edu`,
    ready: ['greta.haas@example.org', 'hugo.imhof@example.edu'],
    waits: ['bills@example.org', 'invoices@example.edu'],
  },
  {
    what: 'students of a French school with their parents',
    text: `Élève;Classe;Courriel élève;Parent 1 (courriel);Parent 2 (courriel)
Inès Joly;2A;ines.joly@example.edu;papa.joly@example.net;maman.joly@example.net
Jules Karl;2A;jules.karl@example.edu;;maman.karl@example.net`,
    ready: ['ines.joly@example.edu', 'jules.karl@example.edu'],
    waits: ['papa.joly@example.net', 'maman.joly@example.net', 'maman.karl@example.net'],
  },
  {
    what: 'a waiting list below the places of a workshop',
    text: `Workshop NGS – participants (max. 3)
1. Kira Lenz, kira.lenz@example.org
2. Lars Mohn, lars.mohn@example.org
3. Mila Nagel, mila.nagel@example.org
Waiting list
4. Nico Ott, nico.ott@example.org
5. Olga Pape, olga.pape@example.org`,
    ready: ['kira.lenz@example.org', 'lars.mohn@example.org', 'mila.nagel@example.org'],
    waits: ['nico.ott@example.org', 'olga.pape@example.org'],
  },
  {
    what: 'answers to an invitation as columns of signs',
    text: `Name	E-mail	Mon	Tue	Access wanted
Paul Quint	paul.quint@example.org	✓	✗	✓
Rike Sauer	rike.sauer@example.org	✓	✓	✗
Stella Thul	stella.thul@example.org	✗	✓	✓`,
    ready: ['paul.quint@example.org', 'stella.thul@example.org'],
    waits: ['rike.sauer@example.org'],
  },
  {
    what: 'a lab with those who visit until a day that is past',
    text: `Tim Ude (tim.ude@example.org)
Ute Vahl (ute.vahl@example.org), visiting until March 2024
Vito Wirth (vito.wirth@example.org)`,
    ready: ['tim.ude@example.org', 'vito.wirth@example.org'],
    waits: ['ute.vahl@example.org'],
  },
  {
    what: 'licences with seats that are free',
    text: `Seat;Assigned to;E-mail;Since
1;Walburga Xander;walburga.xander@example.org;2024-01-01
2;(free);;
3;Yvonne Zahn;yvonne.zahn@example.org;2025-05-01`,
    ready: ['walburga.xander@example.org', 'yvonne.zahn@example.org'],
  },
  {
    what: 'a Portuguese list of students with the one who guides each',
    text: `Aluno;E-mail do aluno;Orientador;E-mail do orientador;Situação da matrícula
Ana Abreu;ana.abreu@example.edu;Dana Boss;dana.boss@example.edu;Matriculado
Beto Brito;beto.brito@example.edu;Dana Boss;dana.boss@example.edu;Trancado`,
    ready: ['ana.abreu@example.edu'],
    waits: ['beto.brito@example.edu', 'dana.boss@example.edu'],
  },
  {
    what: 'a Polish list of participants with a reserve',
    text: `Lista uczestników:
Cezary Dąb – cezary.dab@example.org
Daria Fus – daria.fus@example.org
Lista rezerwowa:
Edyta Gaj – edyta.gaj@example.org`,
    ready: ['cezary.dab@example.org', 'daria.fus@example.org'],
    waits: ['edyta.gaj@example.org'],
  },
  {
    what: 'a Japanese list with those who are absent',
    text: `参加者
小林 蓮 ren.kobayashi@example.org
吉田 凛 rin.yoshida@example.org
欠席者
山口 湊 minato.yamaguchi@example.org`,
    ready: ['ren.kobayashi@example.org', 'rin.yoshida@example.org'],
    waits: ['minato.yamaguchi@example.org'],
  },
  {
    what: 'the members of a project with the day on which each joined and left',
    text: `name,email,joined,left
Ferdi Gans,ferdi.gans@example.org,2021-01-01,
Gitta Horn,gitta.horn@example.org,2021-02-01,2023-08-31
Heiko Ihde,heiko.ihde@example.org,2022-03-01,`,
    ready: ['ferdi.gans@example.org', 'heiko.ihde@example.org'],
    waits: ['gitta.horn@example.org'],
  },
  {
    what: 'a sheet in which the second address is that of work',
    text: `Name,Private e-mail,Work e-mail,Phone
Isa Junge,isa@example.net,isa.junge@example.org,555-0101
Jo Kranz,jo@example.net,jo.kranz@example.org,555-0102`,
    ready: ['isa.junge@example.org', 'jo.kranz@example.org'],
    waits: ['isa@example.net', 'jo@example.net'],
  },
];

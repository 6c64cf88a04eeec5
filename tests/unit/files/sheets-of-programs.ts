import type { SheetKind } from './sheets-of-offices';

/** Sheets as programs give them out: templates to fill in, exports, reports. */
export const sheetsOfPrograms: SheetKind[] = [
  {
    what: 'a template with an example and a row that says what to write',
    rows: `Email (required)	First name	Last name	Role
e.g. jane.smith@example.com	Jane	Smith	User
Text, max 255 characters	Text	Text	User / Admin
aron.beck@example.org	Aron	Beck	User
cora.dietl@example.org	Cora	Dietl	User`,
    ready: ['aron.beck@example.org', 'cora.dietl@example.org'],
    never: ['jane.smith@example.com', 'text'],
  },
  {
    what: 'a template whose second row says what each column needs',
    rows: `Email	First name	Role
String (required)	String (optional)	User / Admin
aron.beck@example.org	Aron	User
cora.dietl@example.org	Cora	User`,
    ready: ['aron.beck@example.org', 'cora.dietl@example.org'],
    never: ['string', 'user'],
  },
  {
    what: 'a form for one person, with whoever leads and whoever approved',
    rows: `Account request form	
	
Name:	Cid Catt
E-mail:	cid.catt@example.org
Department:	Genomics
Supervisor e-mail:	lea.dorn@example.org
	
Approved by	ira.held@example.org`,
    ready: ['cid.catt@example.org'],
    never: ['lea.dorn@example.org', 'ira.held@example.org'],
  },
  {
    what: 'a form without colons',
    rows: `Surname	Catt
First name	Cid
E-mail	cid.catt@example.org
Supervisor	lea.dorn@example.org
Phone	1234`,
    ready: ['cid.catt@example.org'],
    never: ['lea.dorn@example.org'],
  },
  {
    what: 'a list with whoever approved and whom to ask below it',
    rows: `Name	E-mail
Oz Orth	oz.orth@example.org
Pat Pick	pat.pick@example.org
	
Approved by	ira.held@example.org
Supervisor:	lea.dorn@example.org`,
    ready: ['oz.orth@example.org', 'pat.pick@example.org'],
    never: ['ira.held@example.org', 'lea.dorn@example.org'],
  },
  {
    what: 'what each does in a group, once each',
    rows: `Role	E-mail
Supervisor	oz.orth@example.org
Technician	pat.pick@example.org
Student	cid.catt@example.org`,
    ready: ['oz.orth@example.org', 'pat.pick@example.org', 'cid.catt@example.org'],
    never: [],
  },
  {
    what: 'an address book whose labels sort people',
    rows: `Name	Labels	E-mail 1 - Value
Oz Orth	* myContacts ::: Lab	oz.orth@example.org
Pat Pick	* myContacts ::: Alumni	pat.pick@example.org
Cid Catt	Archive and Library	cid.catt@example.org`,
    ready: ['oz.orth@example.org', 'cid.catt@example.org'],
    never: ['pat.pick@example.org'],
  },
  {
    what: 'members by what they are in a society',
    rows: `Name	Mail	Funktion
Oz Orth	oz.orth@example.org	Mitglied
Pat Pick	pat.pick@example.org	ausgeschiedenes Mitglied
Cid Catt	cid.catt@example.org	Vorstand`,
    ready: ['oz.orth@example.org', 'cid.catt@example.org'],
    never: ['pat.pick@example.org'],
  },
  {
    what: 'a form with values that could be logins',
    rows: `Name	Cid Catt
Room	b12
E-mail	cid.catt@example.org
Cost centre	kst4711
Group	G1
Supervisor	lea.dorn@example.org`,
    ready: ['cid.catt@example.org'],
    never: ['b12', 'kst4711', 'g1', 'G1', 'lea.dorn@example.org'],
  },
  {
    what: 'a form with a title, in another language',
    rows: `Solicitud	
Nombre:	Ana Abad
Correo electrónico:	ana.abad@example.org
Grupo:	g1
Aprobado por:	ira.held@example.org`,
    ready: ['ana.abad@example.org'],
    never: ['g1', 'ira.held@example.org'],
  },
];

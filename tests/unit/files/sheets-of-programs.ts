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
];

import type { Kind } from './kind';

/** Lists with noise around people who are all meant. */
export const noisyLists: Kind[] = [
  {
    what: 'a sheet with blank rows and columns',
    text: `	Name		Email	
				
	Lotte Nehls		lotte.nehls@example.org	
				
	Malte Ott		malte.ott@example.org	`,
    ready: ['lotte.nehls@example.org', 'malte.ott@example.org'],
  },
  {
    what: 'a table of Markdown with bold heads and links',
    text: `| **Name** | **E-Mail** |
|:--|:--|
| Nils Pohl | [nils.pohl@example.org](mailto:nils.pohl@example.org) |
| Olga Quade | [olga.quade@example.org](mailto:olga.quade@example.org) |`,
    ready: ['nils.pohl@example.org', 'olga.quade@example.org'],
  },
  {
    what: 'people with ranks and years',
    text: `Paul Reim (PhD student, 2nd year) paul.reim@example.org
Ria Sachs (Master student, since Oct 2026) ria.sachs@example.org`,
    ready: ['paul.reim@example.org', 'ria.sachs@example.org'],
  },
  {
    what: 'a list with telephones in front',
    text: `+41 44 123 45 67 Sven Tobler sven.tobler@example.org
+41 44 123 45 68 Tina Urech tina.urech@example.org`,
    ready: ['sven.tobler@example.org', 'tina.urech@example.org'],
  },
  {
    what: 'an export with uniform identifiers of each',
    text: `id,created_at,email,name
0f8fad5b-d9cb-469f-a165-70867728950e,2026-11-01T10:00:00Z,uwe.veit@example.org,Uwe Veit
7c9e6679-7425-40de-944b-e07fc1f90ae7,2026-11-02T10:00:00Z,vroni.wild@example.org,Vroni Wild`,
    ready: ['uwe.veit@example.org', 'vroni.wild@example.org'],
  },
  {
    what: 'addresses each with a comma in front',
    text: `willy.xylo@example.org
,xenia.yoder@example.org
,yorick.zahl@example.org`,
    ready: ['willy.xylo@example.org', 'xenia.yoder@example.org', 'yorick.zahl@example.org'],
  },
  {
    what: 'a list with bullets of a word processor and tabs',
    text: `•	Zora Amann	zora.amann@example.org
•	Aaron Bolt	aaron.bolt@example.org
o	Bea Cors	bea.cors@example.org`,
    ready: ['zora.amann@example.org', 'aaron.bolt@example.org', 'bea.cors@example.org'],
  },
  {
    what: 'a French request with a formal end',
    text: `Madame, Monsieur,

Pourriez-vous donner accès à l'espace de travail aux personnes suivantes :
Corinne Dupuis, corinne.dupuis@example.org
Damien Evrard, damien.evrard@example.org

Je vous prie d'agréer mes salutations distinguées.`,
    ready: ['corinne.dupuis@example.org', 'damien.evrard@example.org'],
  },
  {
    what: 'a table with the addresses of labs of the same name',
    text: `Lab	PI	Postdoc	Postdoc e-mail
Boss Lab	D. Boss	Emil Frank	emil.frank@example.org
Chef Lab	E. Chef	Fee Gruber	fee.gruber@example.org`,
    ready: ['emil.frank@example.org', 'fee.gruber@example.org'],
  },
  {
    what: 'an English letter with a list in the middle of it',
    text: `Dear core facility,

following our call, here are the people from our side who will work with the data: Gerti Hanke <gerti.hanke@example.org>, Hans Igel <hans.igel@example.org> and Ina Jost <ina.jost@example.org>.

Looking forward to working with you!`,
    ready: ['gerti.hanke@example.org', 'hans.igel@example.org', 'ina.jost@example.org'],
  },
];

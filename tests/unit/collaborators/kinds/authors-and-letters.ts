import type { Kind } from './kind';

/** Authors of works, invitations, letters with their signatures, pages that were copied. */
export const authorsAndLetters: Kind[] = [
  {
    what: 'SQL inserts into a table of users',
    text: `INSERT INTO \`users\` (\`id\`, \`login\`, \`email\`, \`is_active\`, \`manager_email\`) VALUES
(1, 'gnagel', 'gregor.nagel@example.org', 1, 'chief.person@example.org'),
(2, 'hotto', 'hilde.otto@example.org', 0, NULL),
(3, 'ipohl', 'irma.pohl@example.org', 1, NULL);`,
    ready: ['gregor.nagel@example.org', 'irma.pohl@example.org'],
    waits: ['hilde.otto@example.org'],
  },
  {
    what: 'SCIM list with inactive and enterprise manager',
    text: `{
 "schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
 "totalResults": 2,
 "Resources": [
  {"id": "2819c223", "userName": "jens.quade@example.org", "name": {"formatted": "Jens Quade"}, "active": true,
   "emails": [{"value": "jens.quade@example.org", "type": "work", "primary": true}],
   "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"manager": {"value": "26118915", "displayName": "Chief Person", "$ref": "../Users/26118915"}}},
  {"id": "c75ad752", "userName": "kaja.rabe@example.org", "active": false, "emails": [{"value": "kaja.rabe@example.org", "type": "work"}]}
 ]
}`,
    ready: ['jens.quade@example.org'],
    waits: ['kaja.rabe@example.org'],
  },
  {
    what: 'GraphQL reply of an organisation with pending invitations',
    text: `{"data":{"organization":{"membersWithRole":{"edges":[{"role":"MEMBER","node":{"login":"lsander","name":"Lutz Sander","email":"lutz.sander@example.org"}},{"role":"ADMIN","node":{"login":"mtamm","name":"Mia Tamm","email":"mia.tamm@example.org"}}]},"pendingMembers":{"nodes":[{"login":"nulli","email":"nils.ulli@example.org"}]}}}}`,
    ready: ['lutz.sander@example.org', 'mia.tamm@example.org'],
    either: ['nils.ulli@example.org'],
  },
  {
    what: 'an LDAP-like SAML attribute statement',
    text: `<saml:AttributeStatement>
 <saml:Attribute Name="urn:oid:0.9.2342.19200300.100.1.3" FriendlyName="mail"><saml:AttributeValue>olaf.vick@example.org</saml:AttributeValue></saml:Attribute>
 <saml:Attribute Name="urn:oid:1.3.6.1.4.1.5923.1.1.1.6" FriendlyName="eduPersonPrincipalName"><saml:AttributeValue>ovick@example.org</saml:AttributeValue></saml:Attribute>
 <saml:Attribute Name="urn:oid:2.16.840.1.113730.3.1.241" FriendlyName="displayName"><saml:AttributeValue>Olaf Vick</saml:AttributeValue></saml:Attribute>
</saml:AttributeStatement>`,
    ready: ['olaf.vick@example.org'],
    either: ['ovick@example.org'],
  },
  {
    what: 'ORCID and email by a service in XML',
    text: `<contributors><contributor><credit-name>Paula Witt</credit-name><contributor-email>paula.witt@example.org</contributor-email><contributor-orcid>https://orcid.org/0000-0001</contributor-orcid></contributor><contributor><credit-name>Ralf Xenz</credit-name><contributor-email>ralf.xenz@example.org</contributor-email></contributor></contributors>`,
    ready: ['paula.witt@example.org', 'ralf.xenz@example.org'],
  },
  {
    what: 'BibTeX with addresses in notes',
    text: `@article{yang2025,
  author = {Yang, Sara and Zapf, Theo},
  title = {Reads},
  note = {Correspondence: sara.yang@example.org},
  year = {2025}
}`,
    ready: [],
    either: ['sara.yang@example.org'],
  },
  {
    what: 'PubMed affiliation lines',
    text: `Author information:
(1)Institute of Genomics, Example University, Example City.
(2)Core Facility, Example Hospital. ursel.ahrens@example.org.
(3)Department of Biology, Example College. Electronic address: viggo.bang@example.edu.`,
    ready: [],
    either: ['ursel.ahrens@example.org', 'viggo.bang@example.edu'],
  },
  {
    what: 'LaTeX author list with emails in braces',
    text: `\\author[1]{Wilma Cray\\thanks{wilma.cray@example.org}}
\\author[2]{Xander Dunn}
\\affil[1]{Institute of Genomics}
\\email{xander.dunn@example.org}`,
    ready: ['wilma.cray@example.org', 'xander.dunn@example.org'],
  },
  {
    what: 'out of office with a stand-in in English',
    text: `Automatic reply: BaseSpace access

Thank you for your message. I am out of the office until 4 January with no access to mail.
In urgent cases please contact yale.engel@example.org.

Zita Frank
zita.frank@example.org`,
    ready: [],
    waits: ['yale.engel@example.org', 'zita.frank@example.org'],
  },
  {
    what: 'signature block below a request',
    text: `Hi,

please add my two students:

anton.gehr@example.edu
berta.hoch@example.edu

Thanks!
--
Prof. Dr. Clemens Iser
Head of Genomics | Example University
T +49 30 000000 | clemens.iser@example.edu
www.example.edu`,
    ready: ['anton.gehr@example.edu', 'berta.hoch@example.edu'],
    waits: ['clemens.iser@example.edu'],
  },
  {
    what: 'ics attendees with one who declined and a room',
    text: `BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
SUMMARY:BaseSpace intro
ORGANIZER;CN=Doris Jahn:mailto:doris.jahn@example.org
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Emil Kurz
 :mailto:emil.kurz@example.org
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=OPT-PARTICIPANT;PARTSTAT=DECLINED;CN=Flora Le
 nz:mailto:flora.lenz@example.org
ATTENDEE;CUTYPE=ROOM;PARTSTAT=ACCEPTED;CN=Room 3:mailto:room3@example.org
END:VEVENT
END:VCALENDAR`,
    ready: ['emil.kurz@example.org'],
    waits: ['flora.lenz@example.org', 'room3@example.org'],
    either: ['doris.jahn@example.org'],
  },
  {
    what: 'Markdown wiki table with an inactive row struck out',
    text: `| Person | Mail | Since |
|---|---|---|
| Georg Moor | georg.moor@example.org | 2022 |
| ~~Hella Nuss~~ | ~~hella.nuss@example.org~~ | 2019 |
| Ingo Opitz | [ingo.opitz@example.org](mailto:ingo.opitz@example.org) | 2024 |`,
    ready: ['georg.moor@example.org', 'ingo.opitz@example.org'],
    waits: ['hella.nuss@example.org'],
  },
  {
    what: 'users of a portal as cards of a web page copied',
    text: `JP
Jutta Prell
Lab manager
jutta.prell@example.org
+49 30 1234
View profile
KR
Knut Riese
Bioinformatician
knut.riese@example.org
+49 30 1235
View profile`,
    ready: ['jutta.prell@example.org', 'knut.riese@example.org'],
  },
];

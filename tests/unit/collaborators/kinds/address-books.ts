import type { Kind } from './kind';

/** Tables of people with more than one address, and with others beside them. */
export const addressBooks: Kind[] = [
  {
    what: 'contacts with numbered addresses and kinds of them',
    text: `First Name,Last Name,Organization Name,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Relation 1 - Label,Relation 1 - Value
Ida,Quast,Genomics,* Work,ida.quast@example.org,Home,ida@example.net,,
Jost,Rieger,Genomics,* Work,jost.rieger@example.org,,,Manager,Dana Boss`,
    ready: ['ida.quast@example.org', 'jost.rieger@example.org'],
    waits: ['ida@example.net'],
  },
  {
    what: 'the export of an address book of a mail program',
    text: `"Title","First Name","Last Name","Company","Assistant's Name","E-mail Address","E-mail Type","E-mail Display Name","E-mail 2 Address","E-mail 3 Address","Manager's Name","Spouse"
"Dr","Kai","Sommer","Core","Ann Bee","kai.sommer@example.org","SMTP","Kai Sommer (kai.sommer@example.org)","kai@example.net","","Dana Boss","Eva"
"","Lea","Thoma","Core","","lea.thoma@example.org","SMTP","Lea Thoma (lea.thoma@example.org)","","","",""`,
    ready: ['kai.sommer@example.org', 'lea.thoma@example.org'],
    waits: ['kai@example.net'],
  },
  {
    what: 'a table in which the manager comes first',
    text: `Manager Email;Employee Email;Employee Name;Cost Center
dana.boss@example.org;milo.unger@example.org;Milo Unger;4711
dana.boss@example.org;nora.vogt@example.org;Nora Vogt;4711`,
    ready: ['milo.unger@example.org', 'nora.vogt@example.org'],
    waits: ['dana.boss@example.org'],
  },
  {
    what: 'requests of access by one for another',
    text: `Ticket	Requested by	Requested for	Approver	State
REQ1001	dana.boss@example.org	otto.wirth@example.org	chief@example.org	Closed Complete
REQ1002	dana.boss@example.org	pauline.zuber@example.org	chief@example.org	Closed Complete`,
    ready: ['otto.wirth@example.org', 'pauline.zuber@example.org'],
    waits: ['dana.boss@example.org', 'chief@example.org'],
  },
  {
    what: 'a list of a site with who made and changed each item',
    text: `Title,Contact Email,Created By,Modified By,Created,Item Type,Path
Rafael Abt,rafael.abt@example.org,Dana Boss <dana.boss@example.org>,Dana Boss <dana.boss@example.org>,11/20/2026 10:00,Item,sites/lab/Lists/People
Selma Bott,selma.bott@example.org,Dana Boss <dana.boss@example.org>,Dana Boss <dana.boss@example.org>,11/20/2026 10:01,Item,sites/lab/Lists/People`,
    ready: ['rafael.abt@example.org', 'selma.bott@example.org'],
    waits: ['dana.boss@example.org'],
  },
  {
    what: 'a Dutch table with leaders and whom to call',
    text: `Naam;E-mail;Leidinggevende;E-mail leidinggevende;Noodcontact;Einddatum contract
Tijn Claes;tijn.claes@example.org;Dana Boss;dana.boss@example.org;moeder@example.net;31-12-2099
Uma Dekker;uma.dekker@example.org;Dana Boss;dana.boss@example.org;;30-06-2024`,
    ready: ['tijn.claes@example.org'],
    waits: ['uma.dekker@example.org', 'dana.boss@example.org', 'moeder@example.net'],
  },
  {
    what: 'a Korean table with professors and a state',
    text: `이름	학번	이메일	지도교수	지도교수 이메일	학적상태
김민준	2023001	minjun.kim@example.edu	박교수	prof.park@example.edu	재학
이서연	2021014	seoyeon.lee@example.edu	박교수	prof.park@example.edu	휴학`,
    ready: ['minjun.kim@example.edu'],
    waits: ['seoyeon.lee@example.edu', 'prof.park@example.edu'],
  },
  {
    what: 'an Italian table with who is responsible',
    text: `Cognome,Nome,Posta elettronica,Responsabile,Email responsabile,Stato
Esposito,Viola,viola.esposito@example.org,Dana Boss,dana.boss@example.org,Attivo
Ferri,Walter,walter.ferri@example.org,Dana Boss,dana.boss@example.org,Cessato`,
    ready: ['viola.esposito@example.org'],
    waits: ['walter.ferri@example.org', 'dana.boss@example.org'],
  },
  {
    what: 'students with those who have dropped the course',
    text: `Student,ID,SIS Login ID,Email,Section,Enrollment State
"Gast, Xena",101,xgast,xena.gast@example.edu,BIO-501,active
"Hahn, York",102,yhahn,york.hahn@example.edu,BIO-501,inactive
"Iwan, Zoe",103,ziwan,zoe.iwan@example.edu,BIO-501,withdrawn`,
    ready: ['xena.gast@example.edu'],
    waits: ['york.hahn@example.edu', 'zoe.iwan@example.edu'],
  },
  {
    what: 'a template with lines of instruction above',
    text: `Instructions: fill in one row per user. Do not change the header row.
Questions? Write to helpdesk@example.org

Email*,First name*,Last name*,Role (admin/member)
e.g. jane@yourcompany.com,Jane,Doe,member
adele.just@example.org,Adele,Just,member
bruno.kahl@example.org,Bruno,Kahl,member`,
    ready: ['adele.just@example.org', 'bruno.kahl@example.org'],
    waits: ['jane@yourcompany.com', 'helpdesk@example.org'],
  },
  {
    what: 'addresses with groups in brackets behind',
    text: `carmen.lahn@example.org [seq, rna]
detlef.muth@example.org [seq]
elisa.nagel@example.edu [rna, imaging]`,
    ready: ['carmen.lahn@example.org', 'detlef.muth@example.org', 'elisa.nagel@example.edu'],
  },
  {
    what: 'addresses with remarks behind a hash',
    text: `fabian.orth@example.org   # new postdoc
gudrun.pabst@example.org  # left in May
henri.quint@example.edu`,
    ready: ['fabian.orth@example.org', 'henri.quint@example.edu'],
    waits: ['gudrun.pabst@example.org'],
  },
];

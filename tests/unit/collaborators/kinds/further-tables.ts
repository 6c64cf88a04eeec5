import type { Kind } from './kind';

/** Tables again, of offices, laboratories and forms. */
export const furtherTables: Kind[] = [
  {
    what: 'a sheet of the personnel office in Spanish',
    text: `Apellidos;Nombre;Correo;Jefe directo;Correo jefe;Fecha fin contrato
Abad;Berta;berta.abad@example.org;C. Duran;c.duran@example.org;31/12/2099
Espin;Fabio;fabio.espin@example.org;C. Duran;c.duran@example.org;31/12/2019`,
    ready: ['berta.abad@example.org'],
    waits: ['fabio.espin@example.org', 'c.duran@example.org'],
  },
  {
    what: 'a list of a shared drive with permissions',
    text: `Name\tEmail\tAccess
Gala Hurst\tgala.hurst@example.org\tCan edit
Ilan Jacobs\tilan.jacobs@example.org\tCan view
Anyone with the link\t\tRestricted`,
    ready: ['gala.hurst@example.org', 'ilan.jacobs@example.org'],
  },
  {
    what: 'a Zoom registration report with approvals',
    text: `First Name,Last Name,Email,Registration Time,Approval Status
Kate,Lowe,kate.lowe@example.org,2026-11-20 10:00:00,approved
Mark,Nunn,mark.nunn@example.org,2026-11-20 11:00:00,denied
Olive,Page,olive.page@example.org,2026-11-21 09:00:00,approved`,
    ready: ['kate.lowe@example.org', 'olive.page@example.org'],
    waits: ['mark.nunn@example.org'],
  },
  {
    what: 'a Moodle grade export with teachers',
    text: `Firstname,Surname,Email address,Tutor email,Course total (Real)
Quinn,Rhys,quinn.rhys@example.edu,tutor.sykes@example.edu,87.5
Ruth,Todd,ruth.todd@example.edu,tutor.sykes@example.edu,91.0`,
    ready: ['quinn.rhys@example.edu', 'ruth.todd@example.edu'],
    waits: ['tutor.sykes@example.edu'],
  },
  {
    what: 'a list of laboratories and their contacts',
    text: `Lab\tRoom\tContact
Umar Lab\t2.01\tumar.lab.contact@example.edu
Vega Lab\t2.02\tvega.lab.contact@example.edu`,
    ready: [],
    waits: ['umar.lab.contact@example.edu', 'vega.lab.contact@example.edu'],
  },
  {
    what: 'a sequencing request list with billing and user',
    text: `Request;Requester e-mail;Data access for;PI;Invoice to
R-1;req.walsh@example.edu;anna.xie@example.edu;pi.yang@example.edu;inv.zhu@example.edu
R-2;req.walsh@example.edu;ben.abbot@example.edu;pi.yang@example.edu;inv.zhu@example.edu`,
    ready: ['anna.xie@example.edu', 'ben.abbot@example.edu'],
    waits: ['req.walsh@example.edu', 'pi.yang@example.edu', 'inv.zhu@example.edu'],
  },
  {
    what: 'a version 2 sample sheet',
    text: `[Header],,
FileFormatVersion,2,
RunName,Run-77,
InstrumentPlatform,NextSeq1000,
[BCLConvert_Data],,
Lane,Sample_ID,Index
1,Ctrl-A,ACGTACGT
1,Ctrl-B,TGCATGCA`,
    ready: [],
  },
  {
    what: 'a sheet with a status column in French',
    text: `Nom\tCourriel\tÉtat du compte
Cara Bell\tcara.bell@example.org\tactif
Dina Colt\tdina.colt@example.org\tdésactivé
Emil Dorr\temil.dorr@example.org\ten attente`,
    ready: ['cara.bell@example.org'],
    waits: ['dina.colt@example.org'],
    either: ['emil.dorr@example.org'],
  },
  {
    what: 'a Notion table with created by and assignees',
    text: `Task,Assignee,Person to add,Created by
Add Finn,admin.gwen@example.org,finn.hale@example.org,pi.iona@example.org
Add Greta,admin.gwen@example.org,greta.ives@example.org,pi.iona@example.org`,
    ready: ['finn.hale@example.org', 'greta.ives@example.org'],
    waits: ['admin.gwen@example.org', 'pi.iona@example.org'],
  },
  {
    what: 'a roster with deputies in the same cell',
    text: `Name | Email | Deputy
Hugo Jarvis | hugo.jarvis@example.org | Inga Kay <inga.kay@example.org>
Jon Lamb | jon.lamb@example.org | Inga Kay <inga.kay@example.org>`,
    ready: ['hugo.jarvis@example.org', 'jon.lamb@example.org'],
    waits: ['inga.kay@example.org'],
  },
  {
    what: 'a training matrix with ticks',
    text: `Name\tE-mail\tNovaSeq\tMiSeq\tBaseSpace
Kai Mohr\tkai.mohr@example.org\tx\t\tx
Lia Nord\tlia.nord@example.org\tx\tx\t
Max Orth\tmax.orth@example.org\t\tx\tx`,
    ready: ['kai.mohr@example.org', 'max.orth@example.org'],
    either: ['lia.nord@example.org'],
  },
  {
    what: 'a Google Groups members export',
    text: `Email address,Nickname,Group status,Email status,Join year,Join month
nina.pratt@example.org,Nina Pratt,member,email,2024,3
owen.quinn@example.org,Owen Quinn,owner,email,2023,1
pat.reyes@example.org,Pat Reyes,banned,no email,2022,7`,
    ready: ['nina.pratt@example.org', 'owen.quinn@example.org'],
    waits: ['pat.reyes@example.org'],
  },
  {
    what: 'an Asana export',
    text: `Task ID,Name,Assignee Email,Collaborators,Notes
1201,Invite new students,admin.rhea@example.org,"sara.shah@example.org, tim.tran@example.org",
1202,Order kits,lab.uma@example.org,,urgent`,
    ready: [],
    either: [
      'sara.shah@example.org',
      'tim.tran@example.org',
      'admin.rhea@example.org',
      'lab.uma@example.org',
    ],
  },
  {
    what: 'a form with the name of the person to add and of the one who asks',
    text: `Requestor: Una Voss
Requestor email: una.voss@example.edu
New user name: Vik Weber
New user email: vik.weber@example.edu
Group: Genomics
Approver email: approver.xu@example.edu`,
    ready: ['vik.weber@example.edu'],
    waits: ['una.voss@example.edu', 'approver.xu@example.edu'],
  },
  {
    what: 'a phone list with lab and private addresses without headings',
    text: `Yara Zink\t4711\tyara.zink@example.org
Abel Beck\t4712\tabel.beck@example.org
Cleo Dahl\t4713\tcleo.dahl@example.org`,
    ready: ['yara.zink@example.org', 'abel.beck@example.org', 'cleo.dahl@example.org'],
  },
  {
    what: 'a Chinese form with advisers and whether access is needed',
    text: `姓名	邮箱	是否需要BaseSpace账号	导师邮箱
丁一	yi.ding@example.edu	是	advisor.e@example.edu
范思	si.fan@example.edu	否	advisor.e@example.edu
高远	yuan.gao@example.edu	是	advisor.e@example.edu`,
    ready: ['yi.ding@example.edu', 'yuan.gao@example.edu'],
    waits: ['si.fan@example.edu', 'advisor.e@example.edu'],
  },
];

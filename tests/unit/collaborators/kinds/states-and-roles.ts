import type { Kind } from './kind';

/** People with a state, a role or somebody beside them, and machines among people. */
export const statesAndRoles: Kind[] = [
  {
    what: 'a staff export with the end of contracts',
    text: `Name,Email,Contract end,Line manager,Line manager email
Lea Vahl,lea.vahl@example.org,,Maik Wolf,maik.wolf@example.org
Nele Xu,nele.xu@example.org,2020-03-31,Maik Wolf,maik.wolf@example.org
Olaf Yildiz,olaf.yildiz@example.org,,Maik Wolf,maik.wolf@example.org`,
    ready: ['lea.vahl@example.org', 'olaf.yildiz@example.org'],
    waits: ['nele.xu@example.org', 'maik.wolf@example.org'],
  },
  {
    what: 'a list with states in brackets',
    text: `paula.zander@example.org (active)
quentin.abt@example.org (inactive)
rieke.bopp@example.org (active)
silas.curt@example.org (suspended)
tabea.doll@example.org (pending)`,
    ready: ['paula.zander@example.org', 'rieke.bopp@example.org'],
    waits: ['quentin.abt@example.org', 'silas.curt@example.org'],
    either: ['tabea.doll@example.org'],
  },
  {
    what: 'a list with states in Italian',
    text: `Nome,Email,Stato
Ugo Elia,ugo.elia@example.org,Attivo
Vito Ferri,vito.ferri@example.org,Cessato
Zita Gallo,zita.gallo@example.org,In congedo`,
    ready: ['ugo.elia@example.org'],
    waits: ['vito.ferri@example.org', 'zita.gallo@example.org'],
  },
  {
    what: 'a list with states in Dutch',
    text: `Naam;E-mail;Status
Anouk Berg;anouk.berg@example.org;Actief
Bram Coster;bram.coster@example.org;Uit dienst
Daan Evers;daan.evers@example.org;Actief`,
    ready: ['anouk.berg@example.org', 'daan.evers@example.org'],
    waits: ['bram.coster@example.org'],
  },
  {
    what: 'a list with states in Polish',
    text: `Imię i nazwisko;E-mail;Status;E-mail przełożonego
Ewa Fik;ewa.fik@example.org;aktywny;szef.gala@example.org
Jan Halas;jan.halas@example.org;zwolniony;szef.gala@example.org
Iza Jarosz;iza.jarosz@example.org;aktywny;szef.gala@example.org`,
    ready: ['ewa.fik@example.org', 'iza.jarosz@example.org'],
    waits: ['jan.halas@example.org', 'szef.gala@example.org'],
  },
  {
    what: 'a list with states in Turkish',
    text: `Ad Soyad;E-posta;Durum;Yönetici e-postası
Kemal Lale;kemal.lale@example.org;Aktif;mudur.mert@example.org
Nazli Oz;nazli.oz@example.org;Ayrıldı;mudur.mert@example.org`,
    ready: ['kemal.lale@example.org'],
    waits: ['nazli.oz@example.org', 'mudur.mert@example.org'],
  },
  {
    what: 'machines, lists and functions among people',
    text: `pelin.ruso@example.org
sequencer-alerts@example.org
it-helpdesk@example.org
genomics-all@example.org
svc_basespace@example.org
no-reply@example.org
selin.tan@example.org`,
    ready: ['pelin.ruso@example.org', 'selin.tan@example.org'],
    waits: [
      'sequencer-alerts@example.org',
      'it-helpdesk@example.org',
      'genomics-all@example.org',
      'svc_basespace@example.org',
      'no-reply@example.org',
    ],
  },
  {
    what: 'a list with emergency contacts below each person',
    text: `Ugur Varol <ugur.varol@example.org>
  Emergency contact: Veli Varol <veli.varol@example.com>
Yasin Zor <yasin.zor@example.org>
  Emergency contact: Alev Zor <alev.zor@example.com>`,
    ready: ['ugur.varol@example.org', 'yasin.zor@example.org'],
    waits: ['veli.varol@example.com', 'alev.zor@example.com'],
  },
  {
    what: 'a list with line managers in brackets',
    text: `bora.celik@example.org (line manager: boss.deniz@example.org)
ceren.demir@example.org (line manager: boss.deniz@example.org)`,
    ready: ['bora.celik@example.org', 'ceren.demir@example.org'],
    waits: ['boss.deniz@example.org'],
  },
  {
    what: 'sections of who is active and who is not',
    text: `## Active
- elif.gunes@example.org
- fatih.han@example.org
## Inactive
- gul.ince@example.org
## Pending
- hale.kaya@example.org`,
    ready: ['elif.gunes@example.org', 'fatih.han@example.org'],
    waits: ['gul.ince@example.org'],
    either: ['hale.kaya@example.org'],
  },
  {
    what: 'a table with when somebody was deleted',
    text: `email,created_at,deleted_at
ilker.levent@example.org,2024-01-01,
jale.metin@example.org,2024-01-01,2025-06-01
kerem.nazim@example.org,2024-02-01,`,
    ready: ['ilker.levent@example.org', 'kerem.nazim@example.org'],
    waits: ['jale.metin@example.org'],
  },
  {
    what: 'a table with a reason for each denied',
    text: `Applicant,Email,Decision,Decided by
Lale Orhan,lale.orhan@example.org,approved,chair.polat@example.org
Murat Reis,murat.reis@example.org,denied,chair.polat@example.org
Nil Sezer,nil.sezer@example.org,approved,chair.polat@example.org`,
    ready: ['lale.orhan@example.org', 'nil.sezer@example.org'],
    waits: ['murat.reis@example.org', 'chair.polat@example.org'],
  },
  {
    what: 'visitors with hosts',
    text: `Visitor\tVisitor email\tHost\tHost email
Okan Tuna\tokan.tuna@example.com\tPinar Uysal\tpinar.uysal@example.org
Rana Vural\trana.vural@example.com\tPinar Uysal\tpinar.uysal@example.org`,
    ready: ['okan.tuna@example.com', 'rana.vural@example.com'],
    waits: ['pinar.uysal@example.org'],
  },
  {
    what: 'students with parents',
    text: `Student,Student Email,Parent/Guardian Email
Sude Yalin,sude.yalin@example.edu,parent.yalin@example.com
Tolga Akar,tolga.akar@example.edu,parent.akar@example.com`,
    ready: ['sude.yalin@example.edu', 'tolga.akar@example.edu'],
    waits: ['parent.yalin@example.com', 'parent.akar@example.com'],
  },
];

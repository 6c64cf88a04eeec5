import type { Kind } from './kind';

/** Tables of accounts, seats and shares with states and with others in them. */
export const seats: Kind[] = [
  {
    what: 'accounts with the last day of each',
    text: `Account;E-Mail;Valid from;Valid until;Created by
k001;oskar.pohl@example.org;2024-01-01;2099-12-31;dana.boss@example.org
k002;paula.quint@example.org;2022-01-01;2023-12-31;dana.boss@example.org`,
    ready: ['oskar.pohl@example.org'],
    waits: ['paula.quint@example.org', 'dana.boss@example.org'],
  },
  {
    what: 'users of a service with a state in words of their own',
    text: `Display name	Username	Licences	Sign-in status
Rita Sell	rita.sell@example.org	E5	Sign-in allowed
Sven Thon	sven.thon@example.org	Unlicensed	Sign-in blocked`,
    ready: ['rita.sell@example.org'],
    waits: ['sven.thon@example.org'],
  },
  {
    what: 'a French table of accounts with states',
    text: `Identifiant;Nom complet;Adresse mail;Statut;Dernière connexion
tumar;Théo Umar;theo.umar@example.org;Actif;23/11/2026
vdubois;Vera Dubois;vera.dubois@example.org;Désactivé;02/03/2024`,
    ready: ['theo.umar@example.org'],
    waits: ['vera.dubois@example.org'],
  },
  {
    what: 'a table in which a tick says who has left',
    text: `Name	Email	Left
Wim Xanten	wim.xanten@example.org	
Xandra Yilmaz	xandra.yilmaz@example.org	x
Yara Zeller	yara.zeller@example.org	`,
    ready: ['wim.xanten@example.org', 'yara.zeller@example.org'],
    waits: ['xandra.yilmaz@example.org'],
  },
  {
    what: 'a table with a remark behind those who are not meant',
    text: `Name,Email,Notes
Zoe Arndt,zoe.arndt@example.org,
Adam Bless,adam.bless@example.org,left the institute in 2025
Bea Coors,bea.coors@example.org,prefers mornings`,
    ready: ['zoe.arndt@example.org', 'bea.coors@example.org'],
    waits: ['adam.bless@example.org'],
  },
  {
    what: 'members of a team with kinds of accounts',
    text: `Name;Email;Account type;Team role
Clemens Dörr;clemens.doerr@example.org;Person;Member
Sequencer 2;seq2@example.org;Instrument;Member
Eva Faust;eva.faust@example.org;Person;Owner`,
    ready: ['clemens.doerr@example.org', 'eva.faust@example.org'],
    waits: ['seq2@example.org'],
  },
  {
    what: 'a Chinese table with a state and who has applied',
    text: `申请人,申请人邮箱,使用人,使用人邮箱,账号状态
王老师,wang.laoshi@example.edu,唐宇,yu.tang@example.edu,正常
王老师,wang.laoshi@example.edu,许诺,nuo.xu@example.edu,已停用`,
    ready: ['yu.tang@example.edu'],
    waits: ['nuo.xu@example.edu', 'wang.laoshi@example.edu'],
  },
  {
    what: 'a Japanese table with days of the end',
    text: `氏名	メール	利用開始日	利用終了日	責任者メール
清水 陽菜	hina.shimizu@example.org	2024/04/01	2099/03/31	bucho@example.org
斎藤 樹	itsuki.saito@example.org	2022/04/01	2024/03/31	bucho@example.org`,
    ready: ['hina.shimizu@example.org'],
    waits: ['itsuki.saito@example.org', 'bucho@example.org'],
  },
  {
    what: 'trainees with their trainers and whether they have passed',
    text: `Trainee,Trainee email,Trainer,Trainer email,Passed
Falk Gerber,falk.gerber@example.org,Dana Boss,dana.boss@example.org,yes
Gina Huth,gina.huth@example.org,Dana Boss,dana.boss@example.org,yes`,
    ready: ['falk.gerber@example.org', 'gina.huth@example.org'],
    waits: ['dana.boss@example.org'],
  },
  {
    what: 'a table of shares with whoever gave them',
    text: `Folder,Shared with,Shared by,Permission
Runs 2026,hanno.ilg@example.org,dana.boss@example.org,read
Runs 2026,inge.jahn@example.org,dana.boss@example.org,write`,
    ready: ['hanno.ilg@example.org', 'inge.jahn@example.org'],
    waits: ['dana.boss@example.org'],
  },
  {
    what: 'lines of settings with members and who is told',
    text: `[group rna]
members = jan.kast@example.org, kim.laun@example.org
notify = dana.boss@example.org
admin_contact = desk@example.org`,
    ready: ['jan.kast@example.org', 'kim.laun@example.org'],
    waits: ['dana.boss@example.org', 'desk@example.org'],
  },
  {
    what: 'a table by groups with their own addresses',
    text: `Group,Group e-mail,Member,Member e-mail
RNA,rna-group@example.org,Leo Mauch,leo.mauch@example.org
DNA,dna-group@example.org,Maja Nuss,maja.nuss@example.org`,
    ready: ['leo.mauch@example.org', 'maja.nuss@example.org'],
    waits: ['rna-group@example.org', 'dna-group@example.org'],
  },
];

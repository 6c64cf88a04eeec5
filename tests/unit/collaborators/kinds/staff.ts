import type { Kind } from './kind';

/** Tables of staff and students with columns of others, and of who is gone. */
export const staff: Kind[] = [
  {
    what: 'a template with words of instruction and a sample',
    text: `login,firstName,lastName,email,secondEmail,department
Required,Required,Required,Required,Optional,Optional
sample.user@example.com,Sample,User,sample.user@example.com,,Delete this row
iris.jahn@example.org,Iris,Jahn,iris.jahn@example.org,iris@example.net,Genomics
joel.kern@example.org,Joel,Kern,joel.kern@example.org,,Genomics`,
    ready: ['iris.jahn@example.org', 'joel.kern@example.org'],
    waits: ['sample.user@example.com'],
  },
  {
    what: 'a German template with a row that is an example',
    text: `Vorname;Nachname;E-Mail-Adresse;Bemerkung
Max;Mustermann;max.mustermann@example.com;Beispiel, bitte löschen
Kira;Lohr;kira.lohr@example.org;
Levi;Mohn;levi.mohn@example.org;ersetzt alt.mann@example.org`,
    ready: ['kira.lohr@example.org', 'levi.mohn@example.org'],
    waits: ['max.mustermann@example.com'],
  },
  {
    what: 'a French table of staff with superiors and whom to call',
    text: `Nom	Prénom	Courriel professionnel	Courriel personnel	Supérieur hiérarchique (courriel)	Contact d'urgence
Noël	Anaïs	anais.noel@example.org	anais@example.net	chef.labo@example.org	mere.noel@example.net
Ollier	Rémi	remi.ollier@example.org		chef.labo@example.org	`,
    ready: ['anais.noel@example.org', 'remi.ollier@example.org'],
    waits: ['anais@example.net', 'chef.labo@example.org', 'mere.noel@example.net'],
  },
  {
    what: 'a Spanish list of students with their tutors',
    text: `Alumno,Correo,Tutor,Correo del tutor,Estado
Pilar Soto,pilar.soto@example.edu,Raúl Gómez,raul.gomez@example.edu,Activo
Quique Sanz,quique.sanz@example.edu,Raúl Gómez,raul.gomez@example.edu,Baja`,
    ready: ['pilar.soto@example.edu'],
    waits: ['quique.sanz@example.edu', 'raul.gomez@example.edu'],
  },
  {
    what: 'a Japanese table with superiors and whom to call',
    text: `氏名	所属	メールアドレス	上司のメールアドレス	緊急連絡先
高橋 蓮	解析室	ren.takahashi@example.org	bucho@example.org	haha@example.net
伊藤 葵	解析室	aoi.ito@example.org	bucho@example.org	`,
    ready: ['ren.takahashi@example.org', 'aoi.ito@example.org'],
    waits: ['bucho@example.org', 'haha@example.net'],
  },
  {
    what: 'a German list of staff with a day of leaving',
    text: `Name;E-Mail;Status;Austritt
Sina Thal;sina.thal@example.org;aktiv;
Timo Uhl;timo.uhl@example.org;ausgeschieden;30.06.2025
Ute Voss;ute.voss@example.org;gesperrt;`,
    ready: ['sina.thal@example.org'],
    waits: ['timo.uhl@example.org', 'ute.voss@example.org'],
  },
  {
    what: 'accounts printed with whether they are enabled',
    text: `SamAccountName EmailAddress            Enabled LastLogonDate
-------------- ------------            ------- -------------
awirth         anton.wirth@example.org    True 11/20/2026 8:01:12 AM
bxaver         berta.xaver@example.org   False 3/2/2024 5:11:00 PM
cyilmaz        cem.yilmaz@example.org     True 11/23/2026 9:41:05 AM`,
    ready: ['anton.wirth@example.org', 'cem.yilmaz@example.org'],
    waits: ['berta.xaver@example.org'],
  },
  {
    what: 'Polish accounts of which one is locked',
    text: `Imię;Nazwisko;Adres e-mail;Stan konta
Zofia;Adamska;zofia.adamska@example.org;aktywne
Jan;Bielak;jan.bielak@example.org;zablokowane`,
    ready: ['zofia.adamska@example.org'],
    waits: ['jan.bielak@example.org'],
  },
  {
    what: 'Portuguese staff of whom one has been let go',
    text: `Nome,E-mail,Cargo,Situação,Gestor
Davi Cunha,davi.cunha@example.org,Analista,Ativo,lider@example.org
Eva Dias,eva.dias@example.org,Técnica,Desligado,lider@example.org`,
    ready: ['davi.cunha@example.org'],
    waits: ['eva.dias@example.org', 'lider@example.org'],
  },
  {
    what: 'Chinese students of whom one has graduated',
    text: `姓名,学号,邮箱,导师邮箱,状态
王芳,20230101,fang.wang@example.edu,prof.li@example.edu,在读
刘洋,20190211,yang.liu@example.edu,prof.li@example.edu,已毕业`,
    ready: ['fang.wang@example.edu'],
    waits: ['yang.liu@example.edu', 'prof.li@example.edu'],
  },
];

import type { Kind } from './kind';

/** Requests that come by forms and tickets, with people in other roles. */
export const requestsByForm: Kind[] = [
  {
    what: 'fields of a request with a manager, an approver and a predecessor',
    text: `Requested for: Anke Brand
E-mail: anke.brand@example.org
Manager: Dana Boss (dana.boss@example.org)
Approved by: chief@example.org
Replaces: old.hand@example.org`,
    ready: ['anke.brand@example.org'],
    waits: ['dana.boss@example.org', 'chief@example.org', 'old.hand@example.org'],
  },
  {
    what: 'a German form with a leader and a day of the end',
    text: `Antrag auf Zugang
Name: Bernd Conrad
E-Mail: bernd.conrad@example.org
Arbeitsgruppenleitung: dana.boss@example.org
Befristet bis: 31.12.2099
Bei Rückfragen: desk@example.org`,
    ready: ['bernd.conrad@example.org'],
    waits: ['dana.boss@example.org', 'desk@example.org'],
  },
  {
    what: 'a note about a password',
    text: `A request was made to reset the password of the account carla.dietz@example.org. If this was not you, write to security@example.org.`,
    ready: [],
    waits: ['security@example.org'],
  },
  {
    what: 'an order with whom to bill and where to ship',
    text: `Order 4711
Bill to: accounts.payable@example.org
Ship to: Dieter Egner, dieter.egner@example.org
Users of the licence: elke.fuhr@example.org, frank.gees@example.org`,
    ready: ['elke.fuhr@example.org', 'frank.gees@example.org'],
    waits: ['accounts.payable@example.org', 'dieter.egner@example.org'],
  },
  {
    what: 'a remark of what is to be done later',
    text: `gabi.horn@example.org
hans.iller@example.org  TODO: remove after December 2024
ilse.jost@example.org`,
    ready: ['gabi.horn@example.org', 'ilse.jost@example.org'],
    waits: ['hans.iller@example.org'],
  },
  {
    what: 'a form in Spanish with a tutor',
    text: `Solicitud de acceso
Nombre: Jimena Kuri
Correo: jimena.kuri@example.org
Tutor: Lucas Mora <lucas.mora@example.org>
Motivo: proyecto RNA`,
    ready: ['jimena.kuri@example.org'],
    waits: ['lucas.mora@example.org'],
  },
  {
    what: 'a form in French with who is in charge',
    text: `Demande d'accès
Nom : Kévin Lang
Adresse électronique : kevin.lang@example.org
Responsable : Léa Mas (lea.mas@example.org)
Date de fin : 31/12/2099`,
    ready: ['kevin.lang@example.org'],
    waits: ['lea.mas@example.org'],
  },
  {
    what: 'a form in Japanese with who approves',
    text: `利用申請
氏名：中村 翼
メールアドレス：tsubasa.nakamura@example.org
承認者：bucho@example.org`,
    ready: ['tsubasa.nakamura@example.org'],
    waits: ['bucho@example.org'],
  },
  {
    what: 'what a chat says of who came and went',
    text: `Mika Nord (mika.nord@example.org) joined the channel.
Nele Otto (nele.otto@example.org) was added to the channel by Dana Boss.
Olaf Paul (olaf.paul@example.org) left the channel.`,
    ready: ['mika.nord@example.org', 'nele.otto@example.org'],
    waits: ['olaf.paul@example.org'],
  },
  {
    what: 'a survey of consent',
    text: `Timestamp,Email address,Name,I agree to be added to BaseSpace
2026-11-20 10:00,pola.quint@example.org,Pola Quint,Yes
2026-11-20 10:05,ruth.sommer@example.org,Ruth Sommer,No
2026-11-20 10:09,silvan.tietz@example.org,Silvan Tietz,Yes`,
    ready: ['pola.quint@example.org', 'silvan.tietz@example.org'],
    waits: ['ruth.sommer@example.org'],
  },
  {
    what: 'links of a program for talking to people',
    text: `https://teams.example.com/l/chat/0/0?users=tess.uhl@example.org,udo.vahl@example.org
vera.wist@example.org`,
    ready: ['vera.wist@example.org'],
    either: ['tess.uhl@example.org', 'udo.vahl@example.org'],
  },
];

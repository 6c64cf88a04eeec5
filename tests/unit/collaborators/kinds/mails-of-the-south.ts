import type { Kind } from './kind';

/** Mails in Spanish, Italian and Portuguese that ask for access, with people who are not meant. */
export const mailsOfTheSouth: Kind[] = [
  {
    what: 'a Spanish request with two and without a third',
    text: `Buenos días:

Por favor, añade a Alicia Bravo (alicia.bravo@example.org) y a Carlos Duarte (carlos.duarte@example.org), pero no a Elena Fajardo (elena.fajardo@example.org).

Gracias`,
    ready: ['alicia.bravo@example.org', 'carlos.duarte@example.org'],
    waits: ['elena.fajardo@example.org'],
  },
  {
    what: 'a Spanish mail with its head',
    text: `De: Gema Haro <gema.haro@example.org>
Enviado el: lunes, 23 de noviembre de 2026 9:10
Para: Iván Jara <ivan.jara@example.org>
CC: Laura Mora <laura.mora@example.org>
Asunto: Alta en BaseSpace

Hola Iván, ¿puedes dar de alta a nuria.ortiz@example.org y pablo.quiroga@example.org? Un saludo, Gema`,
    ready: ['nuria.ortiz@example.org', 'pablo.quiroga@example.org'],
    waits: ['gema.haro@example.org', 'ivan.jara@example.org', 'laura.mora@example.org'],
  },
  {
    what: 'Spanish IDs joined by y',
    text: `Usuarios para dar de alta: rsanz, tugarte y vvidal`,
    ready: ['rsanz', 'tugarte', 'vvidal'],
  },
  {
    what: 'Spanish altas and bajas',
    text: `ALTAS
- Wendy Ximenez, wendy.ximenez@example.org
- Yago Zamora, yago.zamora@example.org

BAJAS
- Adrián Benet, adrian.benet@example.org`,
    ready: ['wendy.ximenez@example.org', 'yago.zamora@example.org'],
    waits: ['adrian.benet@example.org'],
  },
  {
    what: 'a Spanish list with everybody but one',
    text: `Invitar a todos menos a Celia:
berta.cid@example.org
celia.diez@example.org
ernesto.fito@example.org`,
    ready: ['berta.cid@example.org', 'ernesto.fito@example.org'],
    waits: ['celia.diez@example.org'],
  },
  {
    what: 'a Spanish note of a change of mail',
    text: `El correo de Gloria ha cambiado: ahora es gloria.hita@example.org (antes gloria@example.com).`,
    ready: ['gloria.hita@example.org'],
    waits: ['gloria@example.com'],
  },
  {
    what: 'an Italian request with two and without a third',
    text: `Ciao Luca, puoi aggiungere Ilaria Longo (ilaria.longo@example.org) e Marco Neri (marco.neri@example.org) ma non Olga Pace (olga.pace@example.org)? Grazie`,
    ready: ['ilaria.longo@example.org', 'marco.neri@example.org'],
    waits: ['olga.pace@example.org'],
  },
  {
    what: 'an Italian mail with its head',
    text: `Da: Quinto Rossi <quinto.rossi@example.org>
Inviato: martedì 24 novembre 2026 08:00
A: Sara Testa <sara.testa@example.org>
Cc: Ugo Verdi <ugo.verdi@example.org>
Oggetto: nuovi utenti

Buongiorno, vi chiedo di abilitare:
- walter.zeta@example.org
- anna.bassi@example.org`,
    ready: ['walter.zeta@example.org', 'anna.bassi@example.org'],
    waits: ['quinto.rossi@example.org', 'sara.testa@example.org', 'ugo.verdi@example.org'],
  },
  {
    what: 'an Italian note of who takes the place of whom',
    text: `Carla Dini (carla.dini@example.org) sostituisce Enzo Fini (enzo.fini@example.org) da gennaio.`,
    ready: ['carla.dini@example.org'],
    waits: ['enzo.fini@example.org'],
  },
  {
    what: 'an Italian list with remarks',
    text: `gina.hesse@example.org nuova dottoranda
ivo.lanza@example.org (in maternità)
mara.nota@example.org nuova tecnica`,
    ready: ['gina.hesse@example.org', 'mara.nota@example.org'],
    waits: ['ivo.lanza@example.org'],
  },
  {
    what: 'a Portuguese request with two and without a third',
    text: `Bom dia,

Favor adicionar Otávio Prado (otavio.prado@example.org) e Quitéria Ramos (quiteria.ramos@example.org). O Sérgio Tavares (sergio.tavares@example.org) não precisa de acesso.

Att.`,
    ready: ['otavio.prado@example.org', 'quiteria.ramos@example.org'],
    waits: ['sergio.tavares@example.org'],
  },
  {
    what: 'a Portuguese mail with its head',
    text: `De: Ursula Vaz <ursula.vaz@example.org>
Enviada em: terça-feira, 24 de novembro de 2026 14:02
Para: Wagner Xavier <wagner.xavier@example.org>
Assunto: Acesso

Wagner, pode incluir yara.zanini@example.org no grupo? Obrigada`,
    ready: ['yara.zanini@example.org'],
    waits: ['ursula.vaz@example.org', 'wagner.xavier@example.org'],
  },
  {
    what: 'Portuguese logins joined by e',
    text: `Logins a incluir: abarros, cdantas e efreitas`,
    ready: ['abarros', 'cdantas', 'efreitas'],
  },
  {
    what: 'a Portuguese list with its leader',
    text: `Equipe do projeto
Orientador: Prof. Gil Hora <gil.hora@example.edu>
Alunos:
Iris Junqueira <iris.junqueira@example.edu>
Kleber Lima <kleber.lima@example.edu>`,
    ready: ['iris.junqueira@example.edu', 'kleber.lima@example.edu'],
    waits: ['gil.hora@example.edu'],
  },
];

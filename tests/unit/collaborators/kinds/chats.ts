import type { Kind } from './kind';

/** What was said in chats, and copied with times and names. */
export const chats: Kind[] = [
  {
    what: 'the chat of a meeting with times',
    text: `10:02:11 From Carl Engel to Everyone:
	carl.engel@example.org
10:02:19 From Doro Fuchs to Everyone:
	mine: doro.fuchs@example.org
10:03:40 From Emil Gast to Everyone:
	no account needed for me, thanks (emil.gast@example.org)`,
    ready: ['carl.engel@example.org', 'doro.fuchs@example.org'],
    waits: ['emil.gast@example.org'],
  },
  {
    what: 'a chat of a telephone in German',
    text: `[24.11.26, 10:02:11] Fina Horn: meine Adresse ist fina.horn@example.org
[24.11.26, 10:03:02] Gabi Iser: gabi.iser@example.org
[24.11.26, 10:05:44] Fina Horn: <Medien ausgeschlossen>
[24.11.26, 10:06:01] Hajo Jobst: ich bin ab Dezember nicht mehr dabei, also hajo.jobst@example.org bitte weglassen`,
    ready: ['fina.horn@example.org', 'gabi.iser@example.org'],
    waits: ['hajo.jobst@example.org'],
  },
  {
    what: 'messages under a name and an hour',
    text: `Dana Boss  10:02 AM
please add ida.klee@example.org and jan.lob@example.org to the run
Jan Lob  10:05 AM
thanks! 🎉
Ida Klee  10:07 AM
and kay.mai@example.org too please`,
    ready: ['ida.klee@example.org', 'jan.lob@example.org', 'kay.mai@example.org'],
  },
  {
    what: 'a chat in Portuguese with dashes behind the time',
    text: `24/11/2026 10:02 - Léo Nunes: leo.nunes@example.org
24/11/2026 10:03 - Mia Ota: o meu é mia.ota@example.org
24/11/2026 10:04 - Mensagem apagada`,
    ready: ['leo.nunes@example.org', 'mia.ota@example.org'],
  },
  {
    what: 'a message in which one corrects an address',
    text: `[10:02] Nils Rau
nils.rau@example.com
[10:03] Nils Rau
sorry, wrong one - it is nils.rau@example.org`,
    ready: [],
    either: ['nils.rau@example.org'],
    waits: ['nils.rau@example.com'],
  },
  {
    what: 'a chat in French with who leaves',
    text: `Odile Simon, 10:02
Bonjour, pouvez-vous ajouter odile.simon@example.org et paul.tissot@example.org ?
Paul Tissot, 10:04
Oui merci. Par contre rene.urbain@example.org a quitté le labo.`,
    ready: ['odile.simon@example.org', 'paul.tissot@example.org'],
    waits: ['rene.urbain@example.org'],
  },
];

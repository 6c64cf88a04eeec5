import type { Kind } from './kind';

/** Mails in German and French that ask for access, with people who are not meant. */
export const mailsOfNeighbours: Kind[] = [
  {
    what: 'a German request with two names and one exception',
    text: `Hallo zusammen,

könnt ihr bitte Anja Brandt (anja.brandt@example.org) und Cem Dogan (cem.dogan@example.org) in die Arbeitsgruppe aufnehmen?
Erik Fuchs (erik.fuchs@example.org) bitte nicht, der ist nur noch bis Freitag da.

Danke und Gruß
Greta`,
    ready: ['anja.brandt@example.org', 'cem.dogan@example.org'],
    waits: ['erik.fuchs@example.org'],
  },
  {
    what: 'a German mail with its head and a body that names whom to invite',
    text: `Von: Heike Imhoff <heike.imhoff@example.org>
An: BaseSpace Admin <jan.kessler@example.org>
Cc: Lars Meyer <lars.meyer@example.org>
Betreff: Zugang für neue Doktoranden

Hallo Jan,

bitte lade ein:
nina.ohlsen@example.org
otto.pirk@example.org

Viele Grüße
Heike`,
    ready: ['nina.ohlsen@example.org', 'otto.pirk@example.org'],
    waits: ['heike.imhoff@example.org', 'jan.kessler@example.org', 'lars.meyer@example.org'],
  },
  {
    what: 'a German sentence of who takes over from whom',
    text: `Ab Januar übernimmt Rita Sommer (rita.sommer@example.org) die Sequenzierung von Tom Ulrich (tom.ulrich@example.org). Bitte entsprechend freischalten.`,
    ready: ['rita.sommer@example.org'],
    waits: ['tom.ulrich@example.org'],
  },
  {
    what: 'a German list with everybody but one',
    text: `Bitte alle außer Vera einladen:

udo.vogt@example.org
vera.wolf@example.org
xenia.york@example.org`,
    ready: ['udo.vogt@example.org', 'xenia.york@example.org'],
    waits: ['vera.wolf@example.org'],
  },
  {
    what: 'German IDs announced by a word and joined by und',
    text: `Bitte folgende Kennungen freischalten: abrandt, cdogan und efuchs`,
    ready: ['abrandt', 'cdogan', 'efuchs'],
  },
  {
    what: 'German logins with a remark behind each',
    text: `Benutzerkennungen:
hmeier3 (neu)
ischulz (neu)
jkoch12 (ausgeschieden)`,
    ready: ['hmeier3', 'ischulz'],
    waits: ['jkoch12'],
  },
  {
    what: 'a German list with remarks before the addresses',
    text: `neu: karl.lang@example.org
neu: mia.nolte@example.org
schon drin: ole.peters@example.org
löschen: paul.quast@example.org`,
    ready: ['karl.lang@example.org', 'mia.nolte@example.org'],
    waits: ['ole.peters@example.org', 'paul.quast@example.org'],
  },
  {
    what: 'a German mail with questions to the data protection officer',
    text: `Liebe Kollegin,
anbei die Neuen im Team: rosa.stein@example.org, timo.uhl@example.org.
Bei Fragen wenden Sie sich an viola.weiss@example.org.`,
    ready: ['rosa.stein@example.org', 'timo.uhl@example.org'],
    waits: ['viola.weiss@example.org'],
  },
  {
    what: 'a German note on parental leave and its stand-in',
    text: `Yvonne Zander (yvonne.zander@example.org) ist ab 1.12. im Mutterschutz, ihre Vertretung Armin Beck (armin.beck@example.org) braucht Zugriff.`,
    ready: ['armin.beck@example.org'],
    waits: ['yvonne.zander@example.org'],
  },
  {
    what: 'a French request with two and without a third',
    text: `Bonjour,

Merci d'ajouter Amélie Bonnet (amelie.bonnet@example.org) et Cyril Dumas (cyril.dumas@example.org), mais pas Élodie Faure (elodie.faure@example.org) qui quitte l'équipe.

Cordialement,
Gilles`,
    ready: ['amelie.bonnet@example.org', 'cyril.dumas@example.org'],
    waits: ['elodie.faure@example.org'],
  },
  {
    what: 'a French mail with its head',
    text: `De : Hélène Ivry <helene.ivry@example.org>
Envoyé : mardi 24 novembre 2026 10:12
À : Julien Kerr <julien.kerr@example.org>
Cc : Léa Morin <lea.morin@example.org>
Objet : accès BaseSpace

Bonjour Julien, peux-tu inviter noe.olivier@example.org et paul.quint@example.org ? Merci !`,
    ready: ['noe.olivier@example.org', 'paul.quint@example.org'],
    waits: ['helene.ivry@example.org', 'julien.kerr@example.org', 'lea.morin@example.org'],
  },
  {
    what: 'French IDs joined by et',
    text: `Identifiants à ajouter : rsimon, tulrich et vweber`,
    ready: ['rsimon', 'tulrich', 'vweber'],
  },
  {
    what: 'a French list with everybody but one',
    text: `Inviter tout le monde sauf xavier.yon@example.org :
wanda.xu@example.org
xavier.yon@example.org
zoe.abel@example.org`,
    ready: ['wanda.xu@example.org', 'zoe.abel@example.org'],
    waits: ['xavier.yon@example.org'],
  },
  {
    what: 'a French note with an intern whose stay has ended',
    text: `Nouveaux : Basile Caron <basile.caron@example.org>, Diane Eude <diane.eude@example.org>
Fin de stage : Fanny Guy <fanny.guy@example.org>`,
    ready: ['basile.caron@example.org', 'diane.eude@example.org'],
    waits: ['fanny.guy@example.org'],
  },
  {
    what: 'a French request with whom to ask',
    text: `Pourriez-vous donner l'accès à hugo.isnard@example.org ? Pour toute question, contactez jeanne.klein@example.org.`,
    ready: ['hugo.isnard@example.org'],
    waits: ['jeanne.klein@example.org'],
  },
];

import type { Kind } from './kind';

/** Mails in Dutch, Swedish, Polish, Czech, Turkish and their neighbours that ask for access. */
export const mailsOfTheNorthAndEast: Kind[] = [
  {
    what: 'a Dutch mail with its head',
    text: `Van: Anke Bos <anke.bos@example.org>
Verzonden: dinsdag 24 november 2026 11:00
Aan: Cas Dekker <cas.dekker@example.org>
CC: Els Faber <els.faber@example.org>
Onderwerp: toegang BaseSpace

Hoi Cas,

Wil je fleur.groen@example.org en guus.hoek@example.org uitnodigen?

Groet, Anke`,
    ready: ['fleur.groen@example.org', 'guus.hoek@example.org'],
    waits: ['anke.bos@example.org', 'cas.dekker@example.org', 'els.faber@example.org'],
  },
  {
    what: 'Dutch logins joined by en',
    text: `Gebruikersnamen: ibakker, jdevries en kmulder`,
    ready: ['ibakker', 'jdevries', 'kmulder'],
  },
  {
    what: 'a Dutch list with everybody but one',
    text: `Iedereen behalve Lotte graag toevoegen:
kees.laan@example.org
lotte.mol@example.org
niels.ott@example.org`,
    ready: ['kees.laan@example.org', 'niels.ott@example.org'],
    waits: ['lotte.mol@example.org'],
  },
  {
    what: 'a Swedish mail with its head',
    text: `Från: Oskar Palm <oskar.palm@example.org>
Skickat: den 24 november 2026 09:15
Till: Rut Sand <rut.sand@example.org>
Kopia: Tage Ulf <tage.ulf@example.org>
Ämne: Behörighet

Hej! Kan du bjuda in vera.wall@example.org och ylva.zorn@example.org?`,
    ready: ['vera.wall@example.org', 'ylva.zorn@example.org'],
    waits: ['oskar.palm@example.org', 'rut.sand@example.org', 'tage.ulf@example.org'],
  },
  {
    what: 'a Swedish note with one on parental leave',
    text: `Nya: agnes.boman@example.org, claes.dahl@example.org
Föräldraledig: ebba.falk@example.org`,
    ready: ['agnes.boman@example.org', 'claes.dahl@example.org'],
    waits: ['ebba.falk@example.org'],
  },
  {
    what: 'a Norwegian request',
    text: `Hei, kan dere legge til gunnar.hauge@example.org og ingrid.jensen@example.org? Kari Lie (kari.lie@example.org) har sluttet.`,
    ready: ['gunnar.hauge@example.org', 'ingrid.jensen@example.org'],
    waits: ['kari.lie@example.org'],
  },
  {
    what: 'a Danish request with one exception',
    text: `Kære admin, tilføj venligst mads.nord@example.org og nanna.olsen@example.org, men ikke poul.riis@example.org.`,
    ready: ['mads.nord@example.org', 'nanna.olsen@example.org'],
    waits: ['poul.riis@example.org'],
  },
  {
    what: 'a Finnish request with one who has left',
    text: `Hei, voisitko lisätä seuraavat: saara.toivola@example.org ja urho.virta@example.org. Väinö Aho (vaino.aho@example.org) ei ole enää meillä töissä.`,
    ready: ['saara.toivola@example.org', 'urho.virta@example.org'],
    waits: ['vaino.aho@example.org'],
  },
  {
    what: 'a Polish mail with its head',
    text: `Od: Beata Cichy <beata.cichy@example.org>
Wysłano: wtorek, 24 listopada 2026 10:00
Do: Darek Erb <darek.erb@example.org>
DW: Filip Gaj <filip.gaj@example.org>
Temat: dostęp

Dzień dobry, proszę o dodanie hania.idzik@example.org oraz jacek.kos@example.org.`,
    ready: ['hania.idzik@example.org', 'jacek.kos@example.org'],
    waits: ['beata.cichy@example.org', 'darek.erb@example.org', 'filip.gaj@example.org'],
  },
  {
    what: 'a Polish list with everybody but one',
    text: `Proszę zaprosić wszystkich oprócz Magdy:
leon.maj@example.org
magda.nita@example.org
olek.pol@example.org`,
    ready: ['leon.maj@example.org', 'olek.pol@example.org'],
    waits: ['magda.nita@example.org'],
  },
  {
    what: 'a Czech mail with its head',
    text: `Od: Radka Sýkorová <radka.sykorova@example.org>
Odesláno: úterý 24. listopadu 2026 9:41
Komu: Tomáš Urban <tomas.urban@example.org>
Kopie: Věra Wolfová <vera.wolfova@example.org>
Předmět: Přístup

Dobrý den, prosím přidejte zdenek.ales@example.org a alena.bila@example.org. Děkuji`,
    ready: ['zdenek.ales@example.org', 'alena.bila@example.org'],
    waits: ['radka.sykorova@example.org', 'tomas.urban@example.org', 'vera.wolfova@example.org'],
  },
  {
    what: 'Czech login names joined by a',
    text: `Přihlašovací jména: cnovak, dprochazka a ekral`,
    ready: ['cnovak', 'dprochazka', 'ekral'],
  },
  {
    what: 'a Czech note on maternity leave',
    text: `Noví kolegové:
filip.gregor@example.org
hana.ivanova@example.org
Na mateřské: jitka.kolar@example.org`,
    ready: ['filip.gregor@example.org', 'hana.ivanova@example.org'],
    waits: ['jitka.kolar@example.org'],
  },
  {
    what: 'a Turkish mail with its head',
    text: `Kimden: Kaan Lale <kaan.lale@example.org>
Gönderildi: 24 Kasım 2026 Salı 10:05
Kime: Meral Nur <meral.nur@example.org>
Bilgi: Oya Polat <oya.polat@example.org>
Konu: Erişim

Merhaba, ramazan.sari@example.org ve tuba.uslu@example.org adreslerini davet eder misiniz?`,
    ready: ['ramazan.sari@example.org', 'tuba.uslu@example.org'],
    waits: ['kaan.lale@example.org', 'meral.nur@example.org', 'oya.polat@example.org'],
  },
  {
    what: 'a Turkish list with one exception',
    text: `Volkan hariç herkesi ekleyin:
umut.varol@example.org
volkan.yaman@example.org
zeynep.akin@example.org`,
    ready: ['umut.varol@example.org', 'zeynep.akin@example.org'],
    waits: ['volkan.yaman@example.org'],
  },
  {
    what: 'a Hungarian request with one who has left',
    text: `Kedves Kolléga! Kérem, adja hozzá: adam.barta@example.org és csilla.deak@example.org. Endre Fodor (endre.fodor@example.org) már nem dolgozik nálunk.`,
    ready: ['adam.barta@example.org', 'csilla.deak@example.org'],
    waits: ['endre.fodor@example.org'],
  },
];

import { meaningOf } from '../../../../formats/headings/headings';
import { lists } from '../../../../formats/words/heading-lists';
import { remembered } from '../../../../formats/words/remembered';
import { saysOut, wordsIn } from '../../../../formats/words/says-out';
import { noWords } from '../../../../formats/words/state-words';
import { isIn, wordList } from '../../../../formats/words/word-list';

/** Words by which a list says that somebody leaves, in the languages of most lists. */
const leaving = wordList(
  'leave leaves leaving leaver* left gone go goes going depart* exit* offboard* remov* delet* deactivat* disabl* revok* terminat* resign* ' +
    'retir* quit quits graduat* fired dismiss* inactive ends ended expir* ' +
    'geht gehen gegangen verlässt verlassen verließ ausgeschieden ausscheid* scheidet austritt* ausgetreten abgang abgänge weg raus entfern* ' +
    'lösch* gelöscht gekündigt kündigung* ehemalig* deaktivier* inaktiv* rente ruhestand ' +
    'quitte quittent quitté* partent parti* départ* sortie* sortant* supprim* retire* enlev* démission* inactif* retraite ' +
    'sale salen salió salida* marcha marchan baja bajas elimin* quitar borrar saca* deja dejan dejó dejado renuncia* jubilad* inactiv* ' +
    'lascia lasciano lasciato uscita uscite uscit* esce escono rimuov* rimoss* toglie* parte partono partit* dimission* dimess* cessat* inattiv* ' +
    'vertrek* vertrokken verlaat verlaten verwijder* uitdienst* ontslag* inactief stopt',
);
/** Words beside people that say nothing: joints, labels, marks, days. */
const joints = wordList(
  'and und et y e en i og och name names first emails email mails mail address addresses logins login user users id ids username ' +
    'yes ja oui sí sì x ok true last final letzt* dernier* último* última ultimo ultima laatste day days tag arbeitstag jour día giorno dag werkdag working date datum fecha data ' +
    'jan* feb* mar mars march märz may mai mei mayo maggio apr* jun* jul* aug* sep* oct* okt* ottobre nov* dec* dez* dic* ' +
    'janv* févr* avril juin juil* août déc* enero abril ago* gennaio febbraio marzo aprile giugno luglio sett* genn* maart mrt mon* tue* wed* thu* fri* sat* sun* st nd rd th',
);
/** Words around those that say that somebody leaves. */
const plain = wordList(
  'also auch aussi también anche ook too both beide please pls kindly bitte svp merci veuillez por favor gracias grazie alsjeblieft graag thanks thank you danke can could ' +
    'the der die das den le la les el los las il lo gli de het l ' +
    'has have had is are was were will be been going hat haben ist sind wird werden est sont ont ha han es son è sono hanno heeft hebben zijn wordt worden va vont se si zich ' +
    'on in at am im zum ab per since seit effective op end ende fin fine eind einde mid early late mitte anfang week woche month monat mois mes mese maand ' +
    'year jahr today tomorrow yesterday heute morgen gestern already bereits schon déjà ya già al',
);
/** Words in front of people, or behind all of them. Between two they may tell one from the other. */
const around = wordList(
  'from of a an our my this these that list who whom wer qui chi wie quién we wir they following next via do ' +
    'workgroup* group team company lab institute university department access people persons person account accounts colleague* member* staff employee* us hi hello dear all following ' +
    'von vom aus arbeitsgruppe gruppe firma institut zugang nutzer benutzer person* folgend* mitarbeiter* konten konto uns kolleg* ' +
    'du des au aux groupe équipe entreprise personne* suivant* accès compte* collègue* nous ' +
    'del al dar dé den grupo equipo empresa siguiente* cuenta* acceso usuario* compañer* nos ' +
    'da dal dai dalla gruppo azienda persone seguent* accesso utent* collegh* ' +
    'uit dienst van groep bedrijf volgende toegang gebruiker* medewerker* collega* niet',
);
/** Words by which a list says that somebody stays, or is left out of those who leave. */
const staying = wordList(
  'stay* remain* keep* kept retain* not dont never except* only unless instead without exclud* exempt* apart besides unlike neither nor out ' +
    'active extend* return* rejoin* continu* still declin* reject* refus* cancel* withdraw* withdrawn postpon* maybe might whether unsure tbc tbd ' +
    'bleib* behalt* behält nicht kein* außer ausser ausgenommen ohne sondern ausnahme* aktiv* verlänger* zurück weiterhin vorerst falls vielleicht ' +
    'reste restent garde* conserv* pas sauf excepté* hormis seulement actif actifs prolong* queda* sigue siguen permanec* manten* excepto salvo menos ' +
    'resta restano riman* tieni mantien* tranne eccetto blijf* blijv* behoud* behalve niet geen zonder alleen ' +
    'fica ficam permanece manter não exceto zostaj* oprócz stannar behåll* inte utom bliver ikke undtagen zůstává остаётся остается оставить не кроме',
);
/** Words for whoever comes, or stands for another one or above them; in names and titles they may say nothing of it. */
const ofAnother = wordList(
  'but if other* replac* success* succeed* substitut* deputy deputies handover handovers hand hands handed takeover takes took covers cover covering manager* supervis* boss ' +
    'mentor* buddy backup contact* cc bcc new newcomer* join* starter* start starts starting onboard* back wait* hold pending add added adding invit* welcome incoming approv* request* ' +
    'lead leader* head owner* nur statt anstelle nachfolg* ersatz* ersetz* vertret* übergabe* übergibt übernimmt übernehmen vorgesetzt* neu neue neuer neuzugang neuzugänge kommt kommen eintritt* ' +
    'ne sans mais remplac* rempla* successeu* suppléant* responsable* chef* nouveau* nouvel* arriv* no sino solo sólo sin reemplaz* sustitu* sucesor* jefe* jefa* nuev* ' +
    'non sostitu* successor* responsabil* nuov* senza maar vervang* opvolg* leidinggev* nieuw* waarnem* sucessor* substitu* zastęp* kierownik* ersätt* efterträd* erstatt*',
);
/** What begins with a word of staying and says that somebody has gone. */
const goneByNo =
  /(?<!\p{L})(?:(?:is |are )?no longer (?=with us|here|working|works|employed|active|part|in |at |needed|needs|a member)(?:with us|here|working|works|employed|active|part|needed|needs|a member)?|nicht mehr (?=dabei|hier|bei uns|aktiv|im |in )(?:dabei|hier|bei uns|aktiv)?|n['’]est plus (?:là|ici|chez nous|actif|active)|ya no (?:está|trabaja|está aquí)|non (?:è|lavora) più (?:qui|con noi)?|niet meer (?:actief|hier|bij ons|in dienst)|not (?:active|here) any ?more)(?!\p{L})/giu;
/** `On leave` one does not leave. */
const onLeave =
  /(?<!\p{L})(?:(?:on|of|sick|parental|maternity|paternity|annual|medical|study|sabbatical) leave|leave of absence)(?!\p{L})/iu;
const contraction = /\p{L}n['’]t(?!\p{L})/iu;

const withoutGone = (text: string): string => text.replace(goneByNo, ' left ');

export const isJoint = (word: string): boolean => isIn(joints, word);
export const isPlainWord = (word: string): boolean => isIn(joints, word) || isIn(plain, word);
export const isWordAround = (word: string): boolean => isIn(around, word);
export const isLeavingWord = (word: string): boolean =>
  !isIn(staying, word) && !isIn(ofAnother, word) && (isIn(leaving, word) || saysOut(word));
const isOfOthers = remembered(
  (word: string): boolean =>
    isIn(staying, word) || isIn(ofAnother, word) || meaningOf(word) === 'otherPerson',
);

/** What a text says in words, with what says that somebody has gone by a no put plainly. */
export const wordsSaid = (text: string): string[] => wordsIn(withoutGone(text));

/** Whether a text speaks of staying, of exceptions, or of whoever stands for another one. */
export function speaksOfStaying(text: string): boolean {
  return saysStaying(text) || wordsSaid(text).some(isOfOthers) || isNo(text);
}

/** The same, of names, titles and groups: `Head of laboratory` says nothing of staying. */
export const saysStaying = (text: string): boolean =>
  contraction.test(text) || onLeave.test(text) || wordsSaid(text).some((word) => isIn(staying, word));

/** Whether a text says that somebody leaves, and nothing of staying. */
export const speaksOfLeaving = (text: string): boolean =>
  !speaksOfStaying(text) && wordsSaid(text).some(isLeavingWord);

/** A no, or a box, cross or sign that stands for it. */
export const isNo = (text: string): boolean =>
  noWords.test(text.trim()) || /^(?:[☐□◻⬜◯○❌🚫]\uFE0F?|\[\s*\]|[-–—]+)$/u.test(text.trim());

/** Whether a heading is of people themselves: names, addresses, logins. */
export const isOfPersons = (heading: string): boolean =>
  /^(?:mail|address|login|name|otherAddress)$/.test(meaningOf(heading)) ||
  wordsIn(heading).some((word) => isIn(lists.name, word));

import { maxStateLength, saysOut } from '../words/says-out';
import { emptyWords, groupKinds, machineKinds, noWords } from '../words/state-words';
import { wordsOfHeading } from '../words/words-of-heading';
import type { Standing } from './remark-standing';

/** What a record is about, by the cell of its kind: `User type: Service account`. */
export function kindOf(heading: string, content: string): Standing | undefined {
  const text = content.trim();
  if (text === '' || text.length > maxStateLength) return undefined;
  const words = wordsOfHeading(heading);
  const isYes = !noWords.test(text) && !emptyWords.test(text);
  if (ofInterfaces.test(words.join(' '))) return isYes ? 'machine' : undefined;
  if (
    words.some((word) => /^(?:bot|bots|isbot|robot)$/.test(word)) ||
    /service ?account/.test(words.join(' '))
  )
    return isYes ? 'machine' : undefined;
  if (
    !words.some((word) =>
      /^(?:type|kind|class|objectclass|usertype|recipienttypedetails|recipienttype|category|typ|tipo|role|art|details|action|operation|changetype|event|events|activity|eventname|operationname|aktivität|activité|actividad|attività|aktywność|movement|move|transaction|lifecycle|change|mutation|vorgang|ereignis|bewegung|änderung|mouvement|événement|evento|movimiento|movimento|wijziging|zdarzenie|změna|händelse|hændelse|hendelse|событие|変更|異動区分|区分|种类|類別|类别|变动|변동|구분)$/.test(
        word,
      ),
    )
  )
    return undefined;
  const apart = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  if (machineKinds.test(text) || machineKinds.test(apart) || deviceKinds.test(text)) return 'machine';
  if (saysOut(text) || takesOff.test(text)) return 'out';
  return groupKinds.test(text) || (words.some((word) => ofKind.test(word)) && endsAsGroup.test(apart))
    ? 'group'
    : undefined;
}

/** `del` in a column of changes. */
const takesOff = /^(?:del|rem|rm)$/i;
const ofKind = /^(?:type|kind|class|objectclass|usertype|recipienttype|recipienttypedetails|typ|tipo|art)$/;
/** `web_service_access_only`, `API only user`: an account for programs alone, where it says yes. */
const ofInterfaces =
  /(?:^| )(?:(?:web ?service|api|integration|interface|machine|program\w*|non ?interactive) (?:(?:access|user|login|account) )?only(?: (?:access|user|login|account))?|internal integration user|non ?interactive(?: (?:user|login|account))?)$/;
const deviceKinds =
  /^(?:instruments?|sequencer|printer|scanner|kiosk|workstation|server|sensor|computer|gerät|maschine|drucker|appareil|imprimante|instrumento|impresora|strumento|stampante|apparaat|urządzenie|устройство|装置|機器|设备|仪器|장비|기기)$/iu;
/** `Microsoft 365 Group`, `SecurityGroup`: whatever kind of group. */
const endsAsGroup =
  /^(?!(?:user|personal|private|linked)(?![\p{L}]))(?:[\p{L}\p{N}-]+[ _]){1,3}(?:group|mailbox|list|gruppe|groupe|grupo|gruppo|groep)$/iu;

/** `Test Student`, `Student, Test`: a name for trying something out; `System User`: one of a system. */
const ofTests =
  /^(?:(?:system|service|guest|default|batch|integration|interface|generic)[\s,]+(?:user|account|administrator|admin)|(?:test|demo|dummy)[\s,]+(?:student|user|account|person|participant|member|patient|teilnehmer(?:in)?|benutzer(?:in)?|nutzer(?:in)?|étudiant|utilisateur|usuario|alumno|utente|studente|gebruiker)|(?:student|user|account|person|participant|member|teilnehmer(?:in)?|benutzer(?:in)?|nutzer(?:in)?|étudiant|utilisateur|usuario|alumno|utente|studente|gebruiker)[\s,]+(?:test|demo|dummy|de test|de prueba|di prova))(?:\s*\d{1,3})?$/iu;
export const isTestName = (name: string): boolean => name.length < 40 && ofTests.test(name.trim());

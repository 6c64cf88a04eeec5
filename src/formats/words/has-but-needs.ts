const having =
  '(?:already (?:has|have)|(?:has|have|got) (?:an? )?(?:account|access|login)|(?:hat|haben) (?:schon|bereits)|(?:a|ont) déjà|déjà un compte|ya tiene|(?:ha|hanno) già|já tem|heeft (?:al|reeds)|ma już|har redan|har allerede|уже есть)';
const needing =
  '(?:needs?|requires?|lacks?|missing|braucht|benötigt|fehlt|besoin|manque|faut|necesita|falta|bisogno|manca|precisa|nodig|potrzebuje|brakuje|behöver|saknar|trenger|mangler|нуж(?:ен|на|но|ны))';
const nothing =
  '(?:no|nothing|none|not|kein\\p{L}*|nichts|rien|nada|niente|geen|niets|nic|inget|ingenting|ничего)';
/** `has an account already, just needs the EU`: having something is said of whoever is to get more. */
const butNeeds = new RegExp(
  `(?<!\\p{L})${having}(?=[^.;!?\\n]{0,40}(?<!\\p{L})${needing}(?!\\p{L}| ${nothing}(?!\\p{L})))`,
  'giu',
);
const noAccess =
  "(?:(?:no|kein\\p{L}*|pas (?:encore )?d['’]|sin|non ha|geen|ingen|нет)\\s?(?:access|zugang|zugriff|accès|acceso|accesso|acesso|toegang|åtkomst|adgang|tilgang|доступ\\p{L}*)(?: yet| so far)?)";
/** `has an account but no access yet`: that is why somebody asks. */
const butNoAccess = new RegExp(`(?<!\\p{L})${having}[^.;!?\\n]{0,30}(?<!\\p{L})${noAccess}(?!\\p{L})`, 'giu');

/** A remark without what it says of what somebody has, where it goes on to say what they need. */
export const withoutHaving = (text: string): string => text.replace(butNoAccess, ' ').replace(butNeeds, ' ');

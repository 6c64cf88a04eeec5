const giving =
  /^(?:grant|give|add|invite|geben|gewähren|erteilen|freischalten|accorder|donner|ajouter|conceder|dar|concedere|dare|verlenen|geven|nadać|dodać)$/;
const access =
  /^(?:access|permissions?|rights?|zugang|zugriff|rechte|accès|droits|acceso|permisos|accesso|permessi|acesso|toegang|dostęp)$/;

/** `Grant access`, `Zugang geben`: below such a heading stands whoever is to get it. @param words of the heading */
export const isGivenAccess = (words: readonly string[]): boolean =>
  words.length === 2 && words.some((word) => giving.test(word)) && words.some((word) => access.test(word));

/** `E-mail of the person who needs access`, beside the address of whoever filled in the form. */
export const asksForWhom = (heading: string): boolean =>
  heading.length < maxQuestion && forWhom.test(heading);
const maxQuestion = 200;
const forWhom =
  /(?<!\p{L})(?:(?:persons?|users?|colleagues?|members?|students?|someone|people|individuals?|those|staff) (?:who|that|whom|you|we|to)\b.{0,30}?(?:need|requir|want|should|shall|must|would like|add|invit|grant|get|receiv|request)|(?:person|user|colleague|member|student)s? (?:needing|requiring|requesting|to be|for whom)|who(?:m)? (?:needs?|requires?|should (?:get|have|receive|be)|shall)|(?:person(?:en)?|nutzer(?:in|innen)?|benutzer(?:in)?|mitarbeit\p{L}*|kolleg\p{L}*),? (?:die|der|den|für die|für den|welche\p{L}?) .{0,40}?(?:zugang|zugriff|konto|eingeladen|benötig|brauch|erhalt|bekomm)|(?:personne|utilisateur|utilisatrice|collègue)s? (?:qui|à|ayant|devant|nécessitant|pour (?:qui|laquelle|lequel)).{0,40}?(?:accès|besoin|compte|inviter|ajouter)|(?:persona|usuari[oa]|colega)s? (?:que|a quien|para (?:quien|la que)|a) .{0,40}?(?:acceso|necesit|cuenta|invitar|agregar|añadir)|(?:persona|utente|collega) (?:che|da|a cui|per (?:cui|la quale)) .{0,40}?(?:accesso|invitare|aggiungere|account)|(?:pessoa|usuário|colega) (?:que|a) .{0,40}?(?:acesso|precis|convidar|adicionar)|(?:persoon|gebruiker|medewerker|collega) (?:die|voor wie) .{0,40}?(?:toegang|nodig))/iu;

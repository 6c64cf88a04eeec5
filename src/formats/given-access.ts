const giving =
  /^(?:grant|give|add|invite|geben|gewähren|erteilen|freischalten|accorder|donner|ajouter|conceder|dar|concedere|dare|verlenen|geven|nadać|dodać)$/;
const access =
  /^(?:access|permissions?|rights?|zugang|zugriff|rechte|accès|droits|acceso|permisos|accesso|permessi|acesso|toegang|dostęp)$/;

/** `Grant access`, `Zugang geben`: below such a heading stands whoever is to get it. @param words of the heading */
export const isGivenAccess = (words: readonly string[]): boolean =>
  words.length === 2 && words.some((word) => giving.test(word)) && words.some((word) => access.test(word));

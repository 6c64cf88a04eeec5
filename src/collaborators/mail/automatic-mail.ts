import type { Entry, Reason } from '../entry';

/** Mails of that kind say so near their begin. */
const maxLength = 20_000;
const returned =
  /Undelivered Mail Returned to Sender|Delivery Status Notification|(?:could not|cannot|couldn['’]t) be\s+delivered|Mail delivery (?:failed|subsystem)|Delivery (?:has failed|to the following recipients? (?:has )?failed)|^Final-Recipient:|Recipient address rejected|wasn['’]t delivered to|Unzustellbar|konnte nicht zugestellt werden|n['’]a(?:s)? (?:pas )?pu être (?:remis|distribué)|Non remis|no se (?:ha podido|pudo) entregar|impossibile recapitare|não pôde ser entregue|kon niet worden bezorgd|nie mogła zostać dostarczona|配信できませんでした|送信できませんでした|konnte nicht zugestellt|no pudo ser entregado|Livraison impossible|Recapito non riuscito|未能送达|배달되지 못|전송하지 못|无法投递|無法傳遞/im;
const absence =
  /(?<!\p{L})(?:I am|I['’]m|I will be|I['’]ll be|ich bin|bin ich|je suis|je serai|estoy|estaré|sono|sarò|ik ben|estou|estarei|jestem|jag är|jeg er)(?!\p{L})(?:[^.!?\n]|\d\.){0,60}?(?:out of (?:the )?office|away from|on (?:vacation|holiday|leave|parental leave)|nicht (?:im (?:Büro|Haus)|erreichbar)|abwesend|im Urlaub|absente?|en congés?|fuera de la oficina|de vacaciones|fuori (?:sede|ufficio)|in ferie|afwezig|met (?:vakantie|verlof)|fora do escritório|de férias|poza biurem|na urlopie|inte på kontoret|ikke på kontoret)|^(?:Subject|Betreff|Objet|Asunto|Oggetto):\s*(?:Automatic reply|Auto(?:matic)?[- ]?reply|Automatische Antwort|Abwesenheits\p{L}*|Réponse automatique|Respuesta automática|Risposta automatica|Out of (?:the )?office|Automatisch antwoord|Automatiskt svar|Automatisk svar|Autosvar|Odpowiedź automatyczna|Automatická odpověď|Automaattinen vastaus|Resposta automática|Automatikus válasz|Răspuns automat|Otomatik yanıt|Автоответ|Автоматический ответ)|自動応答|自動返信|自动回复|自動回覆|자동 ?(?:회신|응답)|不在にし(?:て|ます)|不在办公室|부재중/imu;
const request =
  /(?<!\p{L})(?:add|invite|include|enrol|(?:give|grant|set up|create) [^.\n]{0,30}(?:access|accounts?)|einlad|einzuladen|hinzu\p{L}*|freischalt\p{L}*|aufnehmen|ajout\p{L}*|invit\p{L}*|añad\p{L}*|agreg\p{L}*|aggiung\p{L}*|adicion\p{L}*|toevoeg\p{L}*|toegang geven|doda\p{L}*|(?<!you )needs? (?:\p{L}+ ){0,2}(?:access|accounts?)|(?:brauch|bräucht|benötig)\p{L}*[^.\n]{0,30}(?:zugang|zugänge|zugriff|konto)|(?<!vous )a(?:urait|uraient|vons|vez)? besoin d[^.\n]{0,20}(?:accès|compte)|necesita\p{L}*[^.\n]{0,20}(?:acceso|cuenta))/iu;

/** A list asks who keeps it whether a mail may pass: its sender is nobody to invite. */
const held =
  /(?:your authorization is requested|held (?:for|until) (?:\p{L}+ ){0,3}(?:approval|moderation|review)|awaits? moderat\p{L}*|is being held|Post by non-member|message awaiting approval|moderation request|wartet auf (?:Ihre |Deine )?(?:Freigabe|Bestätigung)|en attente de modération|en espera de moderación|in attesa di moderazione)/iu;

/** A note about somebody's password, or that somebody has logged in. */
const ofPasswords =
  /(?:reset(?:ting)?|change) (?:of )?(?:the |your |a )?password|password (?:was |has been )?(?:reset|changed)|(?:new|unusual|suspicious) (?:sign-?in|log-?in)|(?:verification|security) code|Passwort (?:zurück\p{L}*|geändert|ändern)|réinitialis\p{L}* (?:le |votre |de )?(?:mot de passe)|restablec\p{L}* (?:la |tu |su )?contraseña|reimpost\p{L}* (?:la )?password|redefin\p{L}* (?:a |sua )?senha|wachtwoord (?:opnieuw|gewijzigd)|パスワード(?:の)?(?:再設定|リセット)|重置密码|重設密碼|비밀번호 (?:재설정|초기화)/iu;

/** What stands in front of each mail of a mailbox. */
const mailbox = /^From \S+ .*\d{4}[^\S\n]*$/gm;

/** In a text of several mails, what those that a program wrote by itself say of whoever is named in them; else of all. */
export function doubtsOfAutomaticMails(
  text: string,
  entries: readonly Entry[],
): { reason: Reason; people: ReadonlySet<string> }[] {
  const starts = text.startsWith('From ') ? [...text.matchAll(mailbox)].map(({ index }) => index) : [];
  return (starts.length > 1 ? starts : [0]).flatMap((from, at) => {
    const to = starts[at + 1] ?? text.length;
    const reason = doubtOfAutomaticMail(text.slice(from, to));
    if (reason === undefined) return [];
    const own = entries.filter((entry) => entry.from >= from && entry.from < to);
    return [{ reason, people: new Set(own.map(({ person }) => person.toLowerCase())) }];
  });
}

/** Why everybody in a text waits that a program wrote by itself: a mail that came back, or the note of somebody who is away. */
function doubtOfAutomaticMail(text: string): Reason | undefined {
  if (text.length > maxLength || !text.includes('@')) return undefined;
  if (returned.test(text)) return 'notReached';
  if (held.test(text) && /^[^\S\n\r\u2028\u2029]*(?:From|Von|De|Da)\s*:/im.test(text)) return 'otherPerson';
  if (ofPasswords.test(text) && !request.test(text)) return 'notAskedFor';
  return absence.test(text) && !request.test(text) ? 'otherPerson' : undefined;
}

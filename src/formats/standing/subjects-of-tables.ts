/** In a table of who uses what. */
export const ofProduct = /^(?:illumina )?basespace(?: (?:sequence hub|user|access|account))?\??$/i;
export const ofTickets =
  /^(?:(?:ticket|request|incident|case|issue|req|ritm|task|auftrag|anfrage|vorgang|demande|solicitud|richiesta|pedido|aanvraag|zgłoszenie)(?:[ _-]?(?:no|nr|number|id|key|#|nummer|número|numero|numéro))?\.?|#|key|issue key)$/i;
/** The same, told by what else stands in it. */
export const ofRequests =
  /^(?:short[ _]description|(?:requested|opened|ordered|raised)[ _](?:for|by|at)(?:[ _.].*)?|kurzbeschreibung|(?:beantragt|angefordert|geöffnet|eröffnet) (?:für|von|am)|(?:demandée?|ouverte?) (?:pour|par|le)|(?:solicitado|abierto|pedido|aberto) (?:para|por|el)|(?:richiesto|aperto) (?:per|da|il)|(?:aangevraagd|geopend) (?:voor|door|op))$/iu;
/** What was asked for is done. */
export const isDone =
  /^(?:closed|resolved|completed?|done|fulfilled|closed[ -]+(?:complete|resolved|successful|fulfilled|done)|geschlossen|erledigt|abgeschlossen|fermée?|clôturée?|cerrad[oa]|chius[oa]|fechad[oa]|gesloten|zamknięt[eya])$/i;
/** A table of messages that were sent: what failed is told of whoever they went to. */
export const ofMessages = /^(?:recipient.*|rcpt.*|empfänger.*|destinat\p{L}*|ontvanger.*|odbiorca.*)$/iu;
export const hasFailed =
  /^(?:(?:delivery )?fail(?:ed|ure)?|not delivered|unzustellbar|fehlgeschlagen|échoué|échec|fallid[oa]|fallit[oa]|falhou|mislukt|nieudan[ye])$/iu;
/** A table of meetings: its days are no person's. */
export const ofEvents =
  /^(?:subject|topic|meeting.*|event.*|(?:start|end)[ _-]?time|betreff|thema|objet|asunto|oggetto|recorded ?date.*|response ?(?:id|type).*|respondent.*|recipient ?email.*|progress|finished)$/i;
/** In place of a name, in a row below the others. */
export const ofContact =
  /^(?:contact(?: persons?)?|(?:any )?questions?(?: to)?|kontakt(?:person)?|ansprechpartner(?:in)?|fragen(?: an)?|(?:personne de )?contact|questions? à|(?:persona de )?contacto|contatto|contato|contactpersoon|vragen|(?:last )?(?:updated?|changed?|maintained|prepared|created) by|連絡先|お?問い?合わせ|联系人|聯絡人|문의)\s*[:：?]?$/iu;
/** A column that tells which other record stands for this one. */
export const standsForAnother =
  /^(?:(?:is[ _-])?(?:an? )?(?:alias|duplicate|dup|copy|double|doublette|dublette)[ _-](?:of|von|de|du|di|do|van)|(?:merged|replaced|superseded)[ _-](?:into|with|by|in)|same[ _-]as|ersetzt durch|zusammengeführt mit|doublon de|remplacé par|duplicado de|duplicato di|sustituido por|sostituito da|vervangen door)$/i;

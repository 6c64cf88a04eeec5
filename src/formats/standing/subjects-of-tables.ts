/** In a table of who uses what. */
export const ofProduct = /^(?:illumina )?basespace(?: (?:sequence hub|user|access|account))?\??$/i;
export const ofTickets =
  /^(?:(?:ticket|request|incident|case|issue|req|ritm|task|auftrag|anfrage|vorgang|demande|solicitud|richiesta|pedido|aanvraag|zgłoszenie)(?:[ _-]?(?:no|nr|number|id|key|#|nummer|número|numero|numéro))?\.?|#|key|issue key)$/i;
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

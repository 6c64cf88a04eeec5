/** What a template says of the values of a column: `Text, max 255 characters`, `String (required)`. */
const hint =
  /(?<!\p{L})max(?:imum|imal|\.)?\s*\d+\s*(?:char|zeichen|caract|signes|caratteri|tekens|znak|tecken)|^(?:text|texto?|texte|testo|tekst|string|number|zahl|date|datum|boolean|integer)\s*[,;(–-]\s*(?:required|optional|mandatory|max|pflicht|obligat|facultat|opcional|facoltativ|verplicht|wymagan)/iu;
/** The kinds of values that programs know. */
const kindOfValue = /^(?:text|string|varchar(?:\(\d+\))?|char|integer|int|float|bool(?:ean)?)$/i;

/** Whether a row under headings says what to write below them, and is none of headings itself. */
export const areValueHints = (cells: readonly string[]): boolean =>
  cells.some((cell) => hint.test(cell)) ||
  cells.filter((cell) => kindOfValue.test(cell)).length * 2 >= cells.length;

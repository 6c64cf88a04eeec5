/** In laboratories samples are what is worked with: `Sample records`, `Samples below` are of those. */
const rowsOfSamples =
  /(?<!\p{L})(?:(?:sample|example|dummy|demo) (?:rows?|lines?|users?|people|persons?)|(?:delete|remove|overwrite|replace|clear) (?:all |the |these |those )*(?:sample|example|dummy|demo)s?(?: (?:entries|records|data))?|(?:rows?|lines?|entries)(?: \S+){0,4} (?:are|is an?) (?:examples?|samples?(?! of))|(?:beispiel|muster|vorlagen)(?:zeilen?|einträge?|datens[aä]tze?|daten|personen)|(?:lignes?|entrées?) d['’]exemple|(?:filas?|líneas?) de (?:ejemplo|muestra)|righe (?:di |d['’])esempio|linhas? de exemplo|voorbeeld(?:rijen|regels)|przykładowe wiersze|vzorové řádky|exempelrader|eksempelr(?:ader|ækker)|esimerkkirivit|örnek satır(?:lar)?\p{L}*)(?!\p{L})/iu;
const maxTitleLength = 120;

/** Whether a title speaks of some of the rows below it: `Delete the sample rows below`, `Beispielzeilen bitte löschen`. */
export const tellsOfSampleRows = (title: string): boolean =>
  title.length <= maxTitleLength && !title.includes('@') && rowsOfSamples.test(title);

const ofSample =
  /(?<![\p{L}\d])(?:sample|example|dummy|demo|test|doe|mustermann|musterfrau|muster|beispiel|exemple|ejemplo|esempio|exemplo|voorbeeld|przykład\p{L}*|placeholder|(?:first|last|sur|full)[ _.-]?name|firstname|lastname)(?:\d{1,3})?(?![\p{L}\d])/iu;
const reserved = /@(?:[\w-]+\.)*example\.(?:com|org|net|edu)$|\.(?:example|invalid|test)$/i;
const domainIn = (row: readonly string[]): string =>
  row.map((cell) => /@[^\s@<>,;]+/.exec(cell)?.[0].toLowerCase() ?? '').find((domain) => domain !== '') ?? '';

/**
 * How many rows below such a title are samples: those that look like it, up to the first that does not.
 * @returns undefined where none does, so that nobody can tell
 */
export function sampleRowsIn(rows: readonly (readonly string[])[]): number | undefined {
  const domains = rows.map(domainIn);
  const [first = ''] = domains;
  // Nobody's address is at `example.com`, where others have real ones.
  const areElsewhere =
    reserved.test(first) && domains.some((domain) => domain !== '' && !reserved.test(domain));
  const isSample = (row: readonly string[], at: number): boolean =>
    row.some((cell) => ofSample.test(cell.replace(/@\S*/g, ''))) ||
    (areElsewhere && reserved.test(domains[at] ?? ''));
  const end = rows.findIndex((row, at) => !isSample(row, at));
  return end === 0 ? undefined : end < 0 ? rows.length : end;
}

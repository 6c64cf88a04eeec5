/**
 * Words within labels, cells and lists: they are no titles of the site, and a workgroup may be called by one
 * of them. Sources as in `wording`.
 */
export const labelWords = {
  /** Only what is added: what is built in comes with the scripts that go by it (`part-words`). */
  archiveWorkgroup: [],
  deleteWorkgroup: [],
  addAsAdministrators: [],
  hubSettings: [],
  collaborativeOptions: [],
  collaborativeWay: [],
  publicWay: [],
  invitedColumns: [],
  otherDayColumns: [],
  otherTickBoxes: [],
  levelLabels: [],
  notChosenYet: [],
  professionalTier: [],
  selectedWords: [],
  selectionColumns: [],
  /** Heads of columns that are applications, and of such that are none, whatever else speaks for it: taught. */
  applicationColumns: [],
  otherColumns: [],
  /** I: what a row says while its data are on their way. */
  loadingWords: ['Loading', 'Please wait'],
  /** I: a box whose name holds one of these narrows a table down. */
  searchBoxes: ['search', 'filter', 'find'],
} as const satisfies Record<string, readonly string[]>;

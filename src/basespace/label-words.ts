/**
 * Words within labels, cells and lists: they are no titles of the site, and a workgroup may be called by one
 * of them. Sources as in `wording`.
 */
export const labelWords = {
  /** Only what is added: what is built in comes with the scripts that go by it (`part-words`). */
  archiveWorkgroup: [],
  deleteWorkgroup: [],
  collaborativeOptions: [],
  collaborativeWay: [],
  publicWay: [],
  invitedColumns: [],
  otherDayColumns: [],
  otherTickBoxes: [],
  levelLabels: [],
  notChosenYet: [],
  /** Heads of columns that are applications, and of such that are none, whatever else speaks for it: taught. */
  applicationColumns: [],
  otherColumns: [],
  /** D: the tier that allows one administrator only. */
  professionalTier: ['Professional'],
  /** I: what a row says while its data are on their way. */
  loadingWords: ['Loading', 'Please wait'],
  /** I: what follows the number of users that are selected. */
  selectedWords: ['selected', 'user selected', 'users selected'],
  /** I: heads of the column of tick boxes that choose rows; it often has none. */
  selectionColumns: ['select', 'selection', 'selected', 'choose'],
  /** I: a box whose name holds one of these narrows a table down. */
  searchBoxes: ['search', 'filter', 'find'],
} as const satisfies Record<string, readonly string[]>;

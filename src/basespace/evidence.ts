/** What a decision rests on: the code of its sentence in `_locales`, and what is filled in there. */
interface Reason<Code extends string, Part> {
  code: Code;
  parts: Part[];
}

/** What a screen or a dialog was recognised by (`evidence_<code>`), with the page's own words. */
export type Evidence = Reason<
  | 'title'
  | 'titleOrMenuItem'
  | 'chosenMenuItem'
  | 'workgroupMenu'
  | 'button'
  | 'noInviteOrRemove'
  | 'column'
  | 'page'
  | 'words'
  | 'address'
  | 'host'
  | 'region'
  | 'dialog'
  | 'shown'
  | 'untitledDialog',
  string
>;

/** What decided what a column of the Users table was taken for (`columnReason_<code>`), with counts of its cells. */
export type ColumnReason = Reason<
  | 'product'
  | 'accessWords'
  | `${'noProduct' | 'moreThanProduct'}${'' | 'OnlyDashes' | 'NothingSaid'}`
  | 'hidden'
  | 'noHeading'
  | 'aboutPerson'
  | 'addresses',
  number
>;

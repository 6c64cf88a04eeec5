/** What somebody copied, and who is in it. */
export interface Sample {
  what: string;
  text: string;
  /** Those to be filled, in order: exactly these. */
  people: string[];
  /** The display names of those people, where the test asks for them. */
  names?: string[];
  /** The user IDs and addresses that wait for the admin, in order; undefined where there must be none. */
  doubtful?: string[];
  /** Those of them who are not meant, such as whoever sent a mail. */
  notMeant?: string[];
}

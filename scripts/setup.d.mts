/** The project's folder. */
export const root: string;

/**
 * Installs what a folder's lock file lists, where it is missing or older.
 * @param folder within the project
 */
export function installed(folder: string): Promise<void>;

/** Makes sure that Node is new enough and that the packages are installed; ends the process when that is not to be had. */
export function setUp(): Promise<void>;

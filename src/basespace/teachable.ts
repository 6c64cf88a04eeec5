/** What the admin can show in a page, by the names that the page map keeps it under. */
export const teachable: readonly string[] = [];

/** Where the practice page is, in the extension. */
export const practicePage = '/src/practice/index.html';

/** Where the practice page is, in the extension. */
export const practicePage = '/src/practice/index.html';

/** The page that is shown after the extension was installed. */
export const welcomePage = '/src/options/welcome.html';

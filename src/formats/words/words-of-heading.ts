import { remembered } from './remembered';

export const maxHeadingLength = 120;

/** `ユーザーID`: a script without blanks, and another one. */
const denseBesideLatin =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー](?=[A-Za-z])|[A-Za-z](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/gu;

/** The words of a heading in lower case: `inviteeEmail`, `invitee_email` and `Invitee e-mail` are told apart in none. */
export const wordsOfHeading = remembered((heading: string): readonly string[] =>
  heading
    .slice(0, maxHeadingLength)
    .normalize('NFKC')
    .replace(/\[(?:required|read only|optional)[^\]]*\]/gi, ' ')
    // Of `Home mail` the last letter is none of the mail.
    .replace(/(?:(?<!\p{L})e[-‐‑_ ]|e)(mail|post)/giu, ' e$1')
    .replace(/\b([Uu])ser[-_ ]([Nn]ame|[Ii][Dd])/g, '$1ser$2')
    .replace(/(\p{Ll})(\p{Lu})/gu, (pair) => `${pair[0]} ${pair[1]}`)
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(denseBesideLatin, '$& ')
    .replaceAll('İ', 'i')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== ''),
);

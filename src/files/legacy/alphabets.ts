/** The letters beyond a–z of a language that is written in Latin ones, and how much each speaks for it. */
export interface LatinLanguage {
  letters: string;
  weight: number;
}

/** Where the languages of Western Europe have none of these letters: `Juriæ`, `Erdõs`, `Pãun`, `Agnë`, `Kalniòa`. */
export const misplacedInWest = /æ$|^[èìòïûù]|õ(?!e)|ã(?=[^\Woes])|[bcdfghjklmnpqrstvwxz]ë|[òì](?=\p{L})/gu;

const german = { letters: 'äöüß', weight: 1 };
export const western: readonly LatinLanguage[] = [
  german,
  { letters: 'éèàçêëîïôûùâœæ', weight: 1 },
  { letters: 'áéíóúñü', weight: 1 },
  { letters: 'ãõáàâéêíóôúç', weight: 1 },
  { letters: 'àèéìòù', weight: 1 },
  { letters: 'åäöé', weight: 1 },
  { letters: 'æøåéö', weight: 1 },
  { letters: 'àèéíïòóúüç', weight: 0.9 },
  { letters: 'ðþýáíóúæöé', weight: 0.6 },
];
const central: readonly LatinLanguage[] = [
  { letters: 'áčďéěíňóřšťúůýž', weight: 1 },
  { letters: 'áäčďéíĺľňóôŕšťúýž', weight: 1 },
  { letters: 'ąćęłńóśźż', weight: 1 },
  { letters: 'áéíóöőúüű', weight: 1 },
  { letters: 'ăâîşţ', weight: 1 },
  { letters: 'čćđšž', weight: 1 },
  { letters: 'ëç', weight: 1 },
  german,
];
const turkish: readonly LatinLanguage[] = [{ letters: 'çğıöşüâî', weight: 1 }, german];
const baltic: readonly LatinLanguage[] = [
  { letters: 'ąčęėįšųūž', weight: 1 },
  { letters: 'āčēģīķļņšūž', weight: 1 },
  { letters: 'äöüõšž', weight: 1 },
  german,
];
const vietnamese: readonly LatinLanguage[] = [
  {
    letters: 'àáạảãâầấậẩẫăằắặẳẵèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡùúụủũưừứựửữỳýỵỷỹđ',
    weight: 1,
  },
];

/** An encoding of one byte a letter: what is written in it, and how much less usual it is than others, in letters. */
export interface SingleByteEncoding {
  name: string;
  languages: readonly LatinLanguage[];
  rareness: number;
  /** Parts of words, many without letters of their own, that are usual in those languages only. */
  familiar?: RegExp;
}

const familiarInCentre = /[csr]z|wicz|sk[iíýá](?!\p{L})|v?i[čć](?!\p{L})|ov[áa](?!\p{L})|escu(?!\p{L})/gu;

/** By name in the Encoding Standard, which has none of DOS for western languages; of two that read a text alike, the first is named. */
export const singleByteEncodings: readonly SingleByteEncoding[] = [
  { name: 'windows-1252', languages: western, rareness: -0.5 },
  { name: 'windows-1250', languages: central, rareness: 1, familiar: familiarInCentre },
  { name: 'windows-1254', languages: turkish, rareness: 1, familiar: /oğlu|ğ(?=\p{Ll})|[ıiuü]k(?!\p{L})/gu },
  {
    name: 'windows-1257',
    languages: baltic,
    rareness: 2,
    familiar: /aitė|ienė|[ūu]tė|auskas|[ie]ņš?|ūnas|tė(?!\p{L})|iņ/gu,
  },
  { name: 'windows-1258', languages: vietnamese, rareness: 1.5 },
  { name: 'iso-8859-2', languages: central, rareness: 1.5, familiar: familiarInCentre },
  { name: 'macintosh', languages: western, rareness: 1.5 },
  { name: 'ibm850', languages: western, rareness: 1.5 },
  { name: 'windows-1251', languages: [], rareness: 0 },
  { name: 'koi8-r', languages: [], rareness: 0.5 },
  { name: 'koi8-u', languages: [], rareness: 0.6 },
  { name: 'iso-8859-5', languages: [], rareness: 1 },
  { name: 'ibm866', languages: [], rareness: 0.8 },
  { name: 'x-mac-cyrillic', languages: [], rareness: 1 },
  { name: 'windows-1253', languages: [], rareness: 0 },
  { name: 'iso-8859-7', languages: [], rareness: 0.5 },
  { name: 'windows-1255', languages: [], rareness: 0.2 },
  { name: 'windows-1256', languages: [], rareness: 0 },
  { name: 'iso-8859-6', languages: [], rareness: 0.5 },
  { name: 'windows-874', languages: [], rareness: 0 },
];

/** What tells words of a script with its own letters from letters that stand together by chance. */
export interface Script {
  letters: RegExp;
  /** The most usual half speaks for the text in full, the other half less, all others least. */
  usual: string;
  /** Words of four letters or more have one of these. */
  vowels: RegExp;
  /** Places where no word has these letters. */
  misplaced: RegExp;
  /** Parts of common names. */
  familiar?: RegExp;
}

export const scripts: readonly Script[] = [
  {
    letters: /^[\p{Script=Cyrillic}\p{M}]+$/u,
    usual: 'оеаинтсрвлкмдпуяыьгзбчйхшюіїє',
    vowels: /[аеёиоуыэюяіїє]/,
    misplaced: /^[ьъы]|[^аеёиоуыэюяі]й|[ђѓѕќўџ]|[ьъ][ьъ]|([^нслмткфпри])\1/g,
  },
  {
    letters: /^[\p{Script=Greek}\p{M}]+$/u,
    usual: 'αοιετνσηρπκμλυςάόίέήώύγδθχφ',
    vowels: /[αεηιουωάέήίόύώϊϋΐΰ]/,
    misplaced: /ς(?=\p{L})|σ$|[άέήίόύώ].*[άέήίόύώ]/gu,
  },
  {
    letters: /^[\p{Script=Hebrew}\p{M}]+$/u,
    usual: 'יוהלאמרבתשנכדחםןקפעגזטסצ',
    vowels: /./,
    misplaced: /[ךםןףץ](?=\p{L})|[כמנצ]$/gu,
    familiar: /כהן|לוי|דוד|משה|יוסף|אברהם|שרה|רחל|מרים|יעקב|יצחק|מזרחי|פרץ|^בן$|אל$/g,
  },
  {
    letters: /^[\p{Script=Arabic}\p{M}]+$/u,
    usual: 'اليمنرودبتسعهحكقفأةخشجصزطضغىءئإ',
    vowels: /[اوييىةأإآهپچگ]/,
    misplaced: /[ةى](?=\p{L})|[ءأإ]{2}/gu,
    familiar: /محمد|أحمد|احمد|عبد|^ال|علي|حسن|خالد|إ?براهيم|فاطم|يوسف|سعيد|مصطف|محمود|عمر/g,
  },
  {
    letters: /^[\p{Script=Thai}\p{M}]+$/u,
    usual: 'กขคงจชซดตถทธนบปพภมยรลวศษสหอฮณาิีึืุูัเแโใไ์่้็ะำ',
    vowels: /[ะ-ฺเ-์]/,
    misplaced: /(?:^|[^ก-ฮ่-๋ัิีึืุู์])[ัิีึืุู็-๎]|[เแโใไ](?![ก-ฮ])|(?:^|[^ก-ฮ่-๋ั])[าะำ]/g,
  },
];

import { isIn, wordList } from '../words/word-list';
import { wordsOfHeading } from '../words/words-of-heading';

const ofSite = /illumina|base ?space/i;
/** Whoever at the maker one may ask, and what is no account. */
const ofMaker = wordList(
  'contact* rep reps representative* fas support sales manager* agent* kontakt* contacto* contatto contato vertrieb* commercial* helpdesk newsletter',
);
const account = wordList(
  'account accounts acct login logon logins signin konto* kontos anmeld* kennung benutzerkonto nutzerkonto zugang* compte* connexion identifiant* cuenta* sesión acceso accesso conta ' +
    'toegang inlog* kont* logowani* logowania účet účtu účtem přihlášení přihlašovac* účtový inloggning* inlogg* innlogging* kirjautumis* tili tilin hesap hesabı giriş аккаунт* учётн* учетн* логин* вход* ' +
    'fiók bejelentkez* cont autentificare λογαριασμ* σύνδεση* حساب الحساب חשבון アカウント ログイン 账号 帐号 賬號 帳號 登录 登入 계정 로그인',
);
/** What may stand beside it: any other word says whose account it is, or of what. */
const plain = wordList(
  'email* e-mail* mail mails mailadresse* emailadresse* courriel* correo* posta electrónico elettronica eletrônico epost e-post sähköposti* e-posta* adresse* address* adresa* adres* adress* dirección indirizzo endereço ' +
    'почт* электронн* メール アドレス 邮箱 郵箱 邮件 地址 이메일 메일 주소 e user users username userid id name the your for of to sign in on used with my existing current registered ' +
    'zum für die der des das ihr ihre dein deine de du la le pour votre el del para su di del per il tuo do da o seu van voor het je uw till för din ditt til for dit do konta na к для',
);

/**
 * How surely a heading says that an address is the one of the very account that people are invited by: 2 where it names the
 * site, `Illumina account e-mail`; 1 where it only says account or login, `Login e-mail`; else 0.
 */
export function namesAccount(heading: string): 0 | 1 | 2 {
  const words = wordsOfHeading(heading);
  if (ofSite.test(words.join(' '))) return words.some((word) => isIn(ofMaker, word)) ? 0 : 2;
  const isPlain = words.every((word) => isIn(account, word) || isIn(plain, word));
  return isPlain && words.some((word) => isIn(account, word)) ? 1 : 0;
}

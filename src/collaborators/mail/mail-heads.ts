import type { Entry } from '../entry';
import { bodyOf } from './body';
import { maySayFarewell } from './farewell';

/** The text is not looked at further than that. */
const maxLength = 200_000;
const maxLineLength = 5000;
const maxSignature = 1500;
const label = (words: string): RegExp => new RegExp(`^[\\s>*_|]{0,12}(?:${words})[*_]*\\s*[:：]`, 'iu');

/** Labels of whom a mail is from, in the languages of mail programs. */
const sender = label(
  'from|sender|reply-to|resent-from|von|antwort an|de|répondre à|responder a|da|rispondi a|van|från|fra|lähettäjä|od|feladó|kimden|από|от|від|差出人|送信者|寄件者|寄件人|发件人|發件人|보낸 ?사람|من|מאת',
);
/** For whom it is. */
const receiver = label(
  'to|cc|bcc|an|kopie|blindkopie|à|copie|copie à|para|con copia|a|per|com cópia|aan|till|kopia|til|kopi|vastaanottaja|kopio|do|dw|udw|ke?omu|kome|skrytá kopie|címzett|másolatot kap|másolat|către|kime|bilgi|gizli|' +
    'προς|κοιν\\.?|кому|копия|копія|宛先|收件人|收件者|抄送|副本|密送|받는 ?사람|참조|숨은 ?참조|إلى|نسخة|אל|עותק',
);
/** When it was sent, and what it is about. */
const other = label(
  "subject|date|sent|importance|betreff|datum|gesendet|wichtigkeit|objet|envoyée?|date d[’']envoi|asunto|fecha|enviado(?: el)?|oggetto|inviato|data|assunto|enviad[ao](?: em)?|onderwerp|verzonden|ämne|skickat|emne|sendt|" +
    'dato|aihe|lähetetty|päiväys|temat|wysłano|předmět|odesláno|tárgy|(?:el)?küldve|dátum|subiect|trimis|konu|gönderildi|gönderilme(?: tarihi)?|tarih|θέμα|ημερομηνία|στάλθηκε|' +
    'тема|отправлено|дата|надіслано|件名|送信日時|日時|主题|主題|主旨|发送时间|發送時間|傳送日期|寄件日期|日期|时间|제목|보낸 ?날짜|날짜|الموضوع|التاريخ|تاريخ الإرسال|נושא|תאריך|נשלח',
);
/** Above a mail that is quoted: `On Tuesday Ned Olsen <ned@example.org> wrote:`. */
const wrote =
  /@[^@]{0,60}(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|napisał\p{L}*|skrev|kirjoitti|írta|napsal\p{L}*|a scris|написал\p{L}*|пише|yazdı|έγραψε|のメール|写道|寫道|님이 작성|كتب|כתב)[^@\p{L}]{0,4}$|(?<!\p{L})(?:schrieb|skrev|schreef|napsal\p{L}*)(?!\p{L})[^@]{0,80}@[^@]{1,80}[:：]\s*$/iu;
/** `Dana Boss (dana@example.org), 4 Nov: …`: who wrote a comment, and when. */
const commented =
  /^[\s>*|-]*(?:\p{Lu}[\p{L}.'’-]*,?\s+){0,4}[<(]?[^\s<>()@:]+@[^\s<>()@:,]+[>)]?\s*(?:,|[–—|]|(?:wrote |commented )?(?:on|am|le|el|il|em|op|den)\s)[^@:\n\p{L}]{0,12}(?:\p{L}{3,9}[^@:\n\p{L}]{0,12})?\d[^@:\n\p{L}]{0,12}(?:(?<=\d)[:.]\d\d)?[^@:\n]{0,8}[:：]\s+(?=\p{L})/u;
/** Whoever writes that asks for themselves. */
const forMyself =
  /(?<!\p{L})(?:(?:add|invite|include|enrol|enroll|register|give|grant|get|put|let|count|sign|set) me|me (?:too|as well|also|please)|(?:for|and|also) me|myself|I(?:['’]d| would)? (?:also |really )?(?:like|love|want|wish) to (?:join|participate|take part|attend|be (?:added|invited|included)|register|enrol)|I(?: can| will|['’]ll)? (?:join|attend|participate)|ich (?:möchte|will|würde gern\p{L}*) (?:\p{L}+ )?(?:mitmachen|teilnehmen|dabei sein)|je (?:souhaite|voudrais|veux) (?:participer|m['’]inscrire)|(?:quiero|me gustaría) (?:participar|unirme|apuntarme)|vorrei (?:partecipare|iscrivermi)|(?:quero|gostaria de) participar|ik wil (?:graag )?(?:meedoen|deelnemen)|jag vill (?:gärna )?(?:vara med|delta)|chcę (?:wziąć udział|dołączyć)|I(?: also)? need (?:an account|access|it)(?! for)|(?:mich|mir) (?:auch|bitte|ebenfalls|hinzu\p{L}*|einladen|freischalten|aufnehmen)|(?:ich|mich|mir) auch|(?:für|und|auch) mich|ich bitte auch|m['’](?:ajouter|inviter|inscrire|inclure)|(?:ajoute|ajoutez|invite|invitez|inscrivez)-moi|moi (?:aussi|également)|(?:pour|et) moi|(?:añád|agrég|invít|inclúy)\p{L}*me|(?:añadir|agregar|invitar|incluir)me|yo también|para mí|aggiung\p{L}*mi|invit(?:ar|a|ate)mi|anch['’]io|anche me|per me|me (?:adicion|inclu|convid|acrescent)\p{L}*|(?:adicione|inclua|convide)-me|eu também|para mim|mij (?:ook|toevoegen|uitnodigen)|ik ook|(?:voor|en) mij|mnie (?:też|również|dodać|zaprosić)|(?:dodajcie|dodać|zaprosić) mnie|dla mnie|lägg till mig|mig också|(?:för|och) mig|tilføj (?:også )?mig|mig også|meg også|legg (?:til )?meg|for meg|přidejte m[ěn]|mě také|pro mě|beni (?:de )?(?:ekle|davet)\p{L}*|(?:добавьте|пригласите|включите) (?:и )?меня|меня (?:тоже|также)|для меня)(?!\p{L})|私(?:も|を)|わたしも|我也|(?:加|邀请|邀請|添加)我|저도|저를|أضفني|أنا أيضا|(?:הוסיפו|להוסיף|הזמינו) אותי|גם אותי/iu;

/** A mail that begins so says of whoever sent it that they are not meant. */
const notMyself =
  /^[\s>]*(?:not me|count me out|(?:no,? )?(?:I(?:['’]m| am) (?:fine|good|out)|I (?:do(?:n['’]t| not)) need)|no,? thank(?:s| you)|ich nicht|nicht für mich|(?:nein,? )?ich (?:brauche|benötige) (?:kein\p{L}*|das nicht|nichts)|nein,? danke|pas moi|pas pour moi|(?:non,? )?je n['’]en ai pas besoin|non,? merci|yo no|(?:no,? )?no (?:lo )?necesito|no,? gracias|io no|(?:no,? )?a me non serve|no,? grazie|eu não|não,? obrigad[oa]|ik niet|nee,? bedankt|ja nie|nie,? dziękuję|inte jag|nej,? tack|не мне|нет,? спасибо)(?!\p{L})/iu;

/** So much of a mail is its begin. */
const maxBegin = 200;

/** Another line of a head, as some programs have them. */
const anyLabel = /^[\s>*_|]{0,12}\p{L}[\p{L}\p{M} .'-]{1,30}[*_]*\s*[:：]/u;

/** Whether a line says as the head of a mail does from whom or to whom it is. */
export const isOfHead = (line: string): boolean =>
  [sender, receiver].some((one) => one.test(line.slice(0, 60)));

/** A head of a mail, and the text below it. */
interface Head {
  from: number;
  to: number;
  /** Whoever sent the mail asks for themselves in it. */
  isSenderMeant: boolean;
}

/** The heads of the mails in a text: by whom and to whom each was sent. */
export class MailHeads {
  private readonly heads: readonly Head[];

  constructor(private readonly text: string) {
    this.heads = headsIn(text.slice(0, maxLength));
  }

  /** Those of a list's entries that stand in no head. */
  outside(entries: readonly Entry[]): readonly Entry[] {
    return this.heads.length === 0 ? entries : this.split(entries).outside;
  }

  /**
   * Whom only heads name, where the texts below name others: those are asked for, and whoever asks for themselves.
   * @returns their addresses in lower case
   */
  onlyHere(entries: readonly Entry[]): ReadonlySet<string> {
    const inHeads = new Set<string>();
    if (this.heads.length === 0) return inHeads;
    const { inside, outside } = this.split(entries);
    const asked = new Set<string>();
    const meant = new Set<string>();
    for (const [head, people] of inside)
      for (const [index, { person }] of people.entries())
        (head.isSenderMeant && index === 0 ? meant : inHeads).add(person.toLowerCase());
    let isAnyoneNamed = meant.size > 0;
    for (const { state, person, from, reasons } of outside) {
      const one = person.toLowerCase();
      if (!inHeads.has(one) && (state !== 'doubtful' || reasons[0] === 'notAskedFor')) isAnyoneNamed = true;
      if (state !== 'doubtful' && !(inHeads.has(one) && this.isSignature(from))) asked.add(one);
    }
    for (const one of [...meant, ...asked]) inHeads.delete(one);
    return isAnyoneNamed ? inHeads : new Set();
  }

  /**
   * Who wrote nothing but that they need none.
   * @returns their addresses in lower case
   */
  declining(entries: readonly Entry[]): ReadonlySet<string> {
    const found = new Set<string>();
    if (this.heads.length === 0) return found;
    for (const [{ to }, [writer]] of this.split(entries).inside)
      if (writer && notMyself.test(this.text.slice(to, to + maxBegin)))
        found.add(writer.person.toLowerCase());
    return found;
  }

  /** Whether what stands there stands behind a farewell, in its mail. */
  private isSignature(offset: number): boolean {
    const { text } = this;
    const begin = Math.max(offset - maxSignature, this.heads.findLast(({ to }) => to <= offset)?.to ?? 0);
    return text
      .slice(begin, offset)
      .split(/[\r\n]+/)
      .some(maySayFarewell);
  }

  private split(entries: readonly Entry[]): { inside: Map<Head, Entry[]>; outside: Entry[] } {
    const inside = new Map<Head, Entry[]>();
    const outside: Entry[] = [];
    let at = 0;
    for (const entry of entries) {
      if (entry.kind === 'none' || entry.state === 'notUsed') continue;
      while (at < this.heads.length && (this.heads[at] as Head).to <= entry.from) at++;
      const head = this.heads[at];
      if (head === undefined || entry.from < head.from) outside.push(entry);
      else if (inside.has(head)) inside.get(head)?.push(entry);
      else inside.set(head, [entry]);
    }
    return { inside, outside };
  }
}

/** Where the heads of mails stand in a text. */
function headsIn(text: string): Head[] {
  if (!/[:：]/.test(text)) return [];
  const heads: Head[] = [];
  let head: Head | undefined;
  let kinds = new Set<RegExp>();
  let hasPeople = false;
  let goesOn = false;
  let last = 0;
  const end = (): void => {
    const isWhole = kinds.has(other) ? hasPeople : kinds.has(sender) && kinds.has(receiver);
    const isQuoted = kinds.has(sender) && hasPeople && head !== undefined && text[head.from] === '>';
    if (head !== undefined && (isQuoted || (isWhole && kinds.size > 1))) heads.push(head);
    head = undefined;
    kinds = new Set();
    hasPeople = false;
  };
  for (const { index: from, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const to = from + line.length;
    const start = line.slice(0, 60);
    if (line.trim() === '' || /[\r\n]/.test(text.slice(last, from).replace(/\r\n|[\r\n]/, ''))) end();
    last = to;
    const kind = [sender, receiver, other].find((one) => one.test(start));
    if (kind !== undefined) {
      head = { from: head?.from ?? from, to, isSenderMeant: false };
      kinds.add(kind);
      hasPeople ||= kind !== other && line.includes('@');
    } else if (head !== undefined && (/^[ \t]/.test(line) || (goesOn && line.includes('@')))) {
      head.to = to;
      hasPeople ||= line.includes('@');
    } else if (head === undefined || line.includes('@') || !anyLabel.test(start)) {
      end();
      const comment = line.length < maxLineLength ? commented.exec(line)?.[0] : undefined;
      if (comment !== undefined) heads.push({ from, to: from + comment.length, isSenderMeant: false });
      else if (line.length < maxLineLength && wrote.test(line))
        heads.push({ from, to, isSenderMeant: false });
    }
    goesOn = /[;,]\s*$/.test(line.slice(-20));
  }
  end();
  for (const [index, each] of heads.entries())
    each.isSenderMeant = forMyself.test(bodyOf(text, each, heads[index + 1]?.from));
  return heads;
}

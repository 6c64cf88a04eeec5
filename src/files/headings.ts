/** Words of column headings, in the languages that lists come in, and how well a column under them fits. */
const loginHeading =
  /^(?:(?:basespace|illumina|login)[ _-]?)?(?:user[ _-]?(?:id|name)s?|log[ _-]?in(?:s|[ _-]?(?:id|name))?|account)$/i;
const mailHeading =
  /(?:^|[^a-z])(?:e[ _-]?mails?|mails?|courriel|correo|mél|メール|电子邮件|邮箱|邮件)|mailadresse|^(?:adresse?|address(?:es)?)$/i;
const otherHeading =
  /^(?:.*[ _-])?(?:name|first|last|given|family|surname|forename|vorname|nachname|prénom|nom|nombre|apellidos?|title|anrede|user|login|id|no\.?|nr\.?|#|role|rolle|group|team|status|state|department|dept\.?|abteilung|institut(?:e|ion)?|organi[sz]ation|affiliation|company|firma|phone|tel(?:efon|ephone)?|mobile|fax|city|country|street|zip|postcode|date|datum|comments?|notes?|course|lab|owner|manager|supervisor|access|workgroup|participant|attendee|member|birthday|language|location|type|created|joined)s?$/i;

/** How likely a column with this heading names people to invite: 3 mail, 2 user ID, 1 another heading, 0 none. */
export function headingRank(heading: string): 0 | 1 | 2 | 3 {
  const text = heading.replace(/[\s*:]+/g, ' ').trim();
  if (text === '' || text.length > 60 || text.includes('@')) return 0;
  if (mailHeading.test(text)) return 3;
  if (loginHeading.test(text)) return 2;
  return otherHeading.test(text.replace(/\s*\(.*\)$/, '')) ? 1 : 0;
}

const day =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mo|di|mi|do|fr|sa|so)|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:lun|mar|mer|jeu|ven|sam|dim)(?:di)?|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|segunda|terça|quarta|quinta|sexta|(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|wo|vr|za|zo|(?:mån|tis|ons|tors|fre|lör|sön)(?:dag)?|man|tir|lør|søn|пн|вт|ср|чт|пт|сб|вс|[月火水木金土日](?:曜日?)?|(?:周|星期)[一二三四五六日天]|[월화수목금토일](?:요일)?)\.?(?:[\s,]+\d.*)?$/iu;
const date = /^(?:\p{L}{2,9}\.?,?\s+)?\d{1,4}[-./ ](?:\d{1,2}|\p{L}{3,9})\.?(?:[-./ ]\d{2,4})?\.?$/u;
const time = /^\d{1,2}(?:[:.h]\d\d)?\s*(?:[AP]M)?(?:\s*[-–—]\s*\d{1,2}(?:[:.h]\d\d)?\s*(?:[AP]M)?)?$/i;
const week = /^(?:week|wk|cw|kw|woche|semaine|sem|semana|settimana|uge|vecka|uke|t)[\s.]*\d{1,2}$/i;
const shift =
  /^(?:a\.?m\.?|p\.?m\.?|morning|afternoon|evening|night|early|late|on[ -]?call|back[ -]?up|(?:shift|slot|schicht)\s*\w{1,2}|(?:early|late|night|day|morning|afternoon|evening|first|second|third|früh|spät|nacht|tag)[- ]?(?:shift|schicht|dienst)|früh|spät|nacht|vormittag|nachmittag|matin|après-midi|soir|nuit|mañana|tarde|noche|mattina|pomeriggio|notte)$/iu;

/** Whether a heading is a day, a time or a shift: whoever stands below is on duty then, and all of them are alike. */
export const isDay = (heading: string): boolean =>
  heading.length <= 40 &&
  (day.test(heading) ||
    date.test(heading) ||
    time.test(heading) ||
    week.test(heading) ||
    shift.test(heading));

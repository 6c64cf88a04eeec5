import { saysAside, saysOut } from '../words/says-out';
import { standingByRemark } from './remark-standing';

/** A role is no longer than this. */
const maxRoleLength = 40;
const bracketed = /[([{（【［〔]([^()[\]{}（）【】［］〔〕@]{2,60})[)\]}）】］〕]/g;

/** Words of states that belong to the names of units, too: `Archive and Library`, `Block course`. */
const ofUnits = /(?<!\p{L})(?:archiv\p{L}*|closed|block\p{L}*|remote|later)(?!\p{L})/giu;

/** `Project title`, `Thema der Arbeit`: `Deleted regions of chr7` says nothing of whose work it is. */
export const ofTitles =
  /(?<!\p{L})(?:titles?|topics?|themes?|titel|themen?|titres?|sujets?|títulos?|temas?|titol[io]|tem[ai]|onderwerp|tematy?|tytuł|název|otsikko|aihe|тема|название)(?!\p{L})|題目|题目|課題|课题|テーマ|标题|標題|제목|주제/iu;

/** What somebody is in a group may be that they were: `left 2025`, `former member`. */
export function isUnitOut(text: string): boolean {
  if (text.length >= maxRoleLength) return false;
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).length;
  const plain = words > 1 ? text.replace(ofUnits, ' ') : text;
  return saysOut(plain) || saysAside(plain);
}

/** `disabled by bounces`, `suspended due to inactivity`: by whom or why adds nothing. */
const becauseOf =
  /(?<=^\p{L}+)\s+(?:by|due to|because of|after|pending|durch|wegen|par|suite à|por|debido a|da|per|door|wegens|przez|av|på grund av)\s.*$/iu;

/** `left`, `gone 03/26`: in a column that nobody knows, one word and at most a date. */
export function isOneWordOut(text: string): boolean {
  if (text.length > maxRoleLength) return false;
  const said = text.replace(becauseOf, '');
  const words = said.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length === 1 && (saysOut(said) || saysAside(said));
}

/** `Ben Kross (inactive)`, `[left] Ben Kross`: a name with a remark in brackets. */
export function isNamedOut(name: string): boolean {
  if (name.length > 200 || !/[([{（【［〔]/.test(name)) return false;
  return [...name.matchAll(bracketed)].some(([, remark = '']) => standingByRemark(remark) !== undefined);
}

/** `Labels`, `Kategorie`, `Mitgliedsart`: words that sort people, most often several of them. */
const ofKinds =
  /^(?:(?:contact |member |person(?:al)? |my )?(?:labels?|tags?|categor(?:y|ies)|kategorien?|schlagwort\p{L}*|etikett?(?:en)?|étiquettes?|catégories?|etiquetas?|categorías?|etichett[ae]|categori[ae]|categorias?|categorieën?|kategori[ae]\p{L}*|etykiet\p{L}*|метк[аи]|категори[яи]|標籤|标签|ラベル|カテゴリ|라벨)|member(?:ship)?(?: (?:type|kind|class|category))?|mitglied(?:schaft)?s?[ -]?(?:art|status|typ|form)|funktion|fonction|función|funzione|função|functie)$/iu;

/** Whether one of the words that sort people says that somebody is out: `* myContacts ::: Alumni`. */
export const isKindOut = (heading: string, text: string): boolean =>
  ofKinds.test(heading.trim()) && text.split(/:::|[,;|\n]/).some((part) => isUnitOut(part.trim()));

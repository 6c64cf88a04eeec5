/** Words that the classes and tags of fields of chips are made of. */
const chipWords =
  /^(chips?|chiplist|tags?|taglist|tagsinput|tagify|tokens?|tokenlist|tokenfield|tokenizer|pills?|badges?|multivalue)$/;
/** Whether a class or a tag speaks of chips: `mat-mdc-chip-grid`, `tagInput`, `multi-value`. */
export function speaksOfChips(element: Element): boolean {
  const named = `${element.localName} ${element.getAttribute('class') ?? ''}`
    .replace(/multi-?value/gi, 'multivalue')
    .replace(/([a-z])([A-Z])/g, '$1 $2');
  return named.split(/[\s_-]+/).some((word) => chipWords.test(word.toLowerCase()));
}

/** What is said of somebody stands no farther away than that. */
export const maxStretch = 400;
const sentenceEnd = /[.!?。！？]["')\]]*(?=\s|$)|[。！？]/gu;
/** Goes on about whoever was spoken of last. */
const pronoun =
  /^\s*(?:he|she|they|er|sie|il|elle|ils|él|ella|lui|lei|ele|ela|hij|zij|ze|on|ona|он|она|彼|彼女|他|她)\s/iu;

/** The last sentence of a text, the begun one where it ends in none. */
export function lastSentence(text: string): string {
  let at = 0;
  for (const { index, 0: sign } of text.matchAll(sentenceEnd))
    if (index + sign.length < text.trimEnd().length) at = index + sign.length;
  return text.slice(at);
}

/** The rest of the sentence that a person stands in, and the next one if it goes on about that person. */
export function sentencesOn(text: string): string[] {
  const sentences = text.split(/(?<=[.!?])(?!(?<=\d\.)\s+[\p{Ll}\d])\s+|(?<=[。！？])/u);
  const [first = '', second = ''] = sentences;
  return pronoun.test(second) ? [first, second] : [first];
}

/** `[DEL] Ben Kross <…>`, `REM ben@example.org`: a line that takes somebody off a list. */
const takesOff = /^[\s>*•-]*(?:[[(<](?:del|rem|rm|drop)[\])>][\s:]*|(?:DEL|REM|RM|DROP)[\s:,;|]+)(?=\S)/;
const inBrackets = /^[\s>*•-]*[[(<](?:DEL|REM|RM|DROP)[\])>]/;
/** The lines beside it that put somebody on it. */
const putsOn = /^[\s>*•-]*[[(<]?(?:ADD|NEW|INS|add|new|ins)[\])>]?[\s:,;|]+\S[^\n]{0,300}@/m;

/** Whether a line has the tag of those who go, in a text that tags those who come as well. */
export function isTaggedOut(line: string, text: string): boolean {
  return inBrackets.test(line) || (takesOff.test(line) && putsOn.test(text));
}

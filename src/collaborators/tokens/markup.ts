const mailLink = /\bhref\s*=\s*["']?(mailto:[^"'\s>]{1,600})/i;
const maxLinkTextLength = 300;
const tags =
  /^\/?(?:a|abbr|b|big|blockquote|br|body|center|code|dd|del|div|dl|dt|em|font|ins|kbd|label|mark|q|s|section|strike|sub|sup|tt|var|h[1-6]|hr|html|i|li|ol|p|pre|small|span|strong|table|tbody|td|th|thead|tr|u|ul)(?:[\s/].*)?$/i;

/** Whether what stands in angle brackets is a tag of a page. */
export const isMarkup = (inner: string): boolean => tags.test(inner);

/**
 * `<a href="mailto:jane@example.org">Jane</a>`: the address counts, unless it also stands between the tags.
 * @param from where what the link shows begins in the line
 */
export function addressOfLink(inner: string, line: string, from: number): string | undefined {
  const shown = line.slice(from, from + maxLinkTextLength).split('<')[0] ?? '';
  return shown.includes('@') ? undefined : mailLink.exec(inner)?.[1];
}

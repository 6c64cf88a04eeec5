import { errorCodeOf } from './errors';
import { listText } from './format';
import { type TextKey, text } from './text';

/** The sentence for why something was not done; a code that is none of ours has one too. */
export function failureSentence({ code, details }: { code: string; details: readonly string[] }): string {
  const sentence = text(`error_${errorCodeOf(code)}` satisfies TextKey);
  // Where several things fit, their names help to choose; elsewhere the details are not for reading.
  return code.startsWith('several') && details.length > 0 ? `${sentence} (${listText(details)})` : sentence;
}

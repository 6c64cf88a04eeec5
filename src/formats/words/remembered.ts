/** So many answers are kept. */
const maxKept = 500;
/** Longer texts do not come again. */
const maxLength = 60;

/** The same function, which keeps its last answers: labels and cells of a list are the same again and again. */
export function remembered<Answer>(judge: (text: string) => Answer): (text: string) => Answer {
  const kept = new Map<string, Answer>();
  return (text) => {
    if (text.length > maxLength) return judge(text);
    if (kept.has(text)) return kept.get(text) as Answer;
    const answer = judge(text);
    if (kept.size >= maxKept) kept.clear();
    kept.set(text, answer);
    return answer;
  };
}

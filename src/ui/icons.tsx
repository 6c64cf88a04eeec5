/** How the assistant stands to the page: shown by a sign beside the words, never by colour alone. */
export type Tone = 'good' | 'plain' | 'warning';

/** The signs of the page's state: different in shape, so that colour is never the only difference. */
const signs: Record<Tone, string> = {
  good: 'M4 8.5l2.6 2.6L12 5.5',
  plain: 'M8 7.4v4M8 4.6v.2',
  warning: 'M8 4.2v4.6M8 11.3v.2',
};

/** The outlines of the header's buttons. */
const outlines = {
  window: 'M6 3H3v10h10v-3M9 3h4v4M13 3L7.5 8.5',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  settings: 'M2 5h5M11 5h3M2 11h3M9 11h5M7 3.2v3.6h4V3.2zM5 9.2v3.6h4V9.2z',
} as const;

/** The sign of a tone, drawn beside words that say the same. */
export function Sign({ tone }: { tone: Tone }) {
  return (
    <svg class={`sign ${tone}`} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7.5" />
      <path d={signs[tone]} />
    </svg>
  );
}

/** The picture on a header button; the button itself carries the name. */
export function Outline({ of }: { of: keyof typeof outlines }) {
  return (
    <svg class="outline" viewBox="0 0 16 16" aria-hidden="true">
      <path d={outlines[of]} />
    </svg>
  );
}

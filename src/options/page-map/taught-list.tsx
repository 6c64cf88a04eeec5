import type { Teachable } from '../../basespace/teachable';
import type { WordList } from '../../basespace/wording';
import { listText } from '../../shared/format';
import type { Anchor } from '../../shared/page-map/anchor';
import type { PageMap } from '../../shared/page-map/page-map';
import { withoutShown } from '../../shared/page-map/taught';
import { text } from '../../shared/text';
import type { PageMapForm } from './use-page-map';

/** What the admin has shown in the page, by host: each with what it is found by, and a button that forgets it. */
export function TaughtList({ form }: { form: PageMapForm }) {
  const hosts = Object.entries(form.map.taught);
  return (
    <div class="stack">
      <h3>{text('mapTaughtTitle')}</h3>
      {hosts.length === 0 && <p class="note">{text('mapTaughtNone')}</p>}
      {hosts.map(([host, taught]) => (
        <div key={host}>
          <p class="note">{host}</p>
          <ul class="collections" aria-label={`${text('mapTaughtTitle')}: ${host}`}>
            {linesOf(taught).map(({ name, by, what }) => (
              <li class="row" key={`${name} ${by}`}>
                <span>
                  <strong>{name}</strong>
                  <span class="note">{by}</span>
                </span>
                <button
                  type="button"
                  aria-label={`${text('mapRemove')} ${name}`}
                  onClick={() => form.change((map) => withoutShown(map, host, what))}
                >
                  {text('mapRemove')}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

interface Line {
  name: string;
  by: string;
  what: Parameters<typeof withoutShown>[2];
}

function linesOf({ words, anchors }: PageMap['taught'][string]): Line[] {
  const places = Object.entries(anchors).map(([place, anchor]) => ({
    name: text(`place_${place as Teachable}`),
    by: text('mapFoundBy', listText(featuresOf(anchor))),
    what: { place },
  }));
  const ofWords = Object.entries(words).flatMap(([list, all]) =>
    all.map((word) => ({ name: text(`mapList_${list as WordList}`), by: word, what: { list, text: word } })),
  );
  return [...places, ...ofWords];
}

/** What an anchor goes by, in words. */
function featuresOf({ name, label, heading, within, columns, attributes }: Anchor): string[] {
  const found = [
    ...(name ? [text('mapFeature_name', name)] : []),
    ...(label ? [text('mapFeature_label', label)] : []),
    ...(columns ? [text('mapFeature_columns', listText(columns))] : []),
    ...(within ? [text('mapFeature_within', within.name)] : []),
    ...(heading ? [text('mapFeature_heading', heading)] : []),
    ...(attributes ? [text('mapFeature_attributes')] : []),
  ];
  return found.length > 0 ? found : [text('mapFeature_kind')];
}

import type { MapFault } from '../../shared/page-map/file';
import { text, textOr } from '../../shared/text';

/** Says in plain words what is wrong with a page map, and where. */
export function faultSentence({ code, place }: MapFault): string {
  const sentence = text(`mapFault_${code}`);
  return place.length > 0 ? text('mapFaultAt', place.map(placeName).join(' › '), sentence) : sentence;
}

/** The name of one step on the way to a fault: a place in a list counts from 1; a name that is none of ours stays as it is. */
function placeName(part: string | number): string {
  if (typeof part === 'number' || /^\d+$/.test(part)) return text('mapPlaceNumber', Number(part) + 1);
  const name = part.slice(0, 60);
  return textOr(`mapList_${name}`, 'mapPlaceOther', name) === name
    ? textOr(`mapPlace_${name}`, 'mapPlaceOther', name)
    : textOr(`mapList_${name}`, 'mapPlaceOther', name);
}

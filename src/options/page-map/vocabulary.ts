import { isWordFor } from '../../basespace/page-map';
import { taughtPlaces } from '../../basespace/teachable';
import { wording } from '../../basespace/wording';
import type { Vocabulary } from '../../shared/page-map/file';

/** What a page map may hold. */
export const vocabulary: Vocabulary = { lists: Object.keys(wording), shown: taughtPlaces, fits: isWordFor };

import { type Draft, doubtful } from '../entry';
import { announcesThings } from '../words/things';

/** A longer line is no heading. */
const maxHeadingLength = 2000;
/** Parts of a sheet of samples. */
const partOfSheet = /^\s*\[(?:header|reads|data|settings|manifests?|[a-z0-9]+_(?:data|settings))\][\s,;]*$/i;
const maxPartLength = 60;

/** Lines about samples, runs, orders and the like: no word of them is somebody's user ID. */
export class ThingsBelow {
  /** A heading such as `Sample ID` or `Run, Instrument, Lane` stands above, and only lines of words since. */
  private isBelowHeading = false;
  /** The text is, from here on, a sheet of samples. */
  private isOfSheet = false;

  get isOpen(): boolean {
    return this.isBelowHeading || this.isOfSheet;
  }

  end(): void {
    this.isBelowHeading = false;
  }

  /** Makes the words of a line wait that are about things. */
  judge(line: string, drafts: readonly Draft[]): void {
    this.isOfSheet ||= line.length < maxPartLength && partOfSheet.test(line);
    if (line.length < maxHeadingLength && !line.includes('@') && announcesThings(line))
      this.isBelowHeading = true;
    else if (!drafts.some(({ finding }) => finding.kind === 'userId') || line.includes('@'))
      this.isBelowHeading = false;
    if (!this.isOpen) return;
    for (const draft of drafts) {
      const { kind, state, person } = draft.finding;
      if (kind === 'userId' && state !== 'doubtful' && state !== 'notUsed')
        draft.finding = doubtful('userId', person, 'wordInText');
    }
  }
}

import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { reviewCollaborators } from '../../collaborators/review';
import type { FileReading, SheetWanted } from '../../files/list-file';
import { listText } from '../../shared/format';
import { countText, text } from '../../shared/text';
import { fileErrorSentence, type TableFile, takenSentence } from './read-file';
import { remarkSentences } from './remarks';

interface ColumnChoiceProps {
  table: TableFile;
  /** What the button that takes them says. */
  action: string;
  /** @param sentence what is said of it */
  take(text: string, sentence: string): void;
  cancel(): void;
}

/** The columns of a table, the likely one chosen, and how many people the chosen ones hold. */
export function ColumnChoice({ table, action, take, cancel }: ColumnChoiceProps) {
  const { name } = table;
  const [reading, setReading] = useState<FileReading>(table.reading);
  const [chosen, setChosen] = useState(() => likelyOf(table.reading));
  const [wanted, setWanted] = useState<SheetWanted>({});
  const [failure, setFailure] = useState('');
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => panel.current?.focus(), []);

  const readAgain = async (next: SheetWanted) => {
    setFailure('');
    setWanted(next);
    try {
      const read = await table.readAgain(next);
      setReading(read);
      setChosen(next.sheet === wanted.sheet && read.kind === reading.kind ? chosen : likelyOf(read));
    } catch (thrown) {
      setFailure(fileErrorSentence(thrown));
    }
  };
  const toggle = (index: number, isWanted: boolean) => {
    const others = chosen.filter((one) => one !== index);
    // In the order of the table, whatever the order of the ticks.
    setChosen(isWanted ? [...others, index].sort((one, other) => one - other) : others);
  };
  const taken = useMemo(() => textIn(reading, chosen), [reading, chosen]);
  const count = useMemo(() => reviewCollaborators(taken).people.length, [taken]);
  const { sheets } = table.reading;
  const { isHiddenWanted = false } = wanted;
  const says = () => takenSentence(name, reading, chosenIn(reading, chosen), isHiddenWanted);
  return (
    <section class="panel" ref={panel} tabIndex={-1} aria-label={text('columnsOf', name)}>
      <h2>{text('columnsOf', name)}</h2>
      {sheets.length > 1 && (
        <label class="field">
          {text('sheet')}
          <select onChange={(event) => void readAgain({ ...wanted, sheet: event.currentTarget.value })}>
            {sheets.map((sheet) => (
              <option key={sheet} value={sheet} selected={sheet === table.reading.sheet}>
                {sheet}
              </option>
            ))}
          </select>
        </label>
      )}
      {reading.kind === 'table' && <Columns reading={reading} chosen={chosen} toggle={toggle} />}
      {reading.remarks.hiddenRows > 0 && (
        <div class="choice">
          <input
            type="checkbox"
            id="hidden-rows"
            checked={isHiddenWanted}
            onChange={(event) => void readAgain({ ...wanted, isHiddenWanted: event.currentTarget.checked })}
          />
          <label for="hidden-rows">{countText('takeHiddenRows', reading.remarks.hiddenRows)}</label>
        </div>
      )}
      <div aria-live="polite">
        <p>{failure || (taken === '' ? text('chooseColumn') : countText('columnsPeople', count))}</p>
        {remarkSentences(reading, chosenIn(reading, chosen), isHiddenWanted).map((sentence) => (
          <p key={sentence} class="note">
            {sentence}
          </p>
        ))}
      </div>
      <div class="row">
        <button
          type="button"
          class="main"
          aria-disabled={taken === '' ? 'true' : undefined}
          onClick={() => taken !== '' && take(taken, says())}
        >
          {action}
        </button>
        <button type="button" onClick={cancel}>
          {text('cancel')}
        </button>
      </div>
    </section>
  );
}

interface ColumnsProps {
  reading: TableFile['reading'];
  chosen: readonly number[];
  toggle(index: number, isWanted: boolean): void;
}

/** Each column with its heading, how many people it holds, and what stands in its first rows. */
function Columns({ reading, chosen, toggle }: ColumnsProps) {
  const { columns, remarks } = reading;
  return (
    <ul class="columns">
      {columns.map(({ index, heading, samples, people }) => (
        <li key={index} class="choice">
          <input
            type="checkbox"
            id={`column-${index}`}
            checked={chosen.includes(index)}
            aria-describedby={`column-${index}-samples`}
            onChange={(event) => toggle(index, event.currentTarget.checked)}
          />
          <label for={`column-${index}`}>
            <bdi>{heading.trim() || text('columnNumber', index + 1)}</bdi>{' '}
            <span class="note">
              {countText('peopleIn', people)}
              {remarks.hiddenColumns.includes(index) && ` ${text('hiddenColumn')}`}
            </span>
          </label>
          <p class="note shortened" id={`column-${index}-samples`}>
            <bdi>{listText(samples)}</bdi>
          </p>
        </li>
      ))}
    </ul>
  );
}

function likelyOf(reading: FileReading): readonly number[] {
  if (reading.kind === 'text') return [];
  return reading.columns.filter(({ isLikely }) => isLikely).map(({ index }) => index);
}

/** The columns that what is said of a file is about: all of a text. */
function chosenIn(reading: FileReading, chosen: readonly number[]): readonly number[] | undefined {
  return reading.kind === 'text' ? undefined : chosen;
}

function textIn(reading: FileReading, chosen: readonly number[]): string {
  if (reading.kind === 'text') return reading.text;
  return chosen.length === 0 ? '' : reading.textOf(chosen);
}

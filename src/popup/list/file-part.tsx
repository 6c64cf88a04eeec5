import { useEffect, useState } from 'preact/hooks';
import { text } from '../../shared/text';
import { ColumnChoice } from '../file-picker/column-choice';
import { readFile, type TableFile } from '../file-picker/read-file';

interface FilePartProps {
  /** What was chosen or dropped. */
  files: readonly File[];
  say(sentence: string): void;
  /** Puts a text into the list and says so. */
  add(more: string, sentence: string): void;
  done(): void;
  /** The label of the button that takes columns; without it, “put into the list”. */
  action?: string;
}

/** Reads a file that was chosen or dropped, and puts its people into the list; a wide table is asked for its columns first. */
export function FilePart({ files, say, add, done, action }: FilePartProps) {
  const [table, setTable] = useState<TableFile>();
  useEffect(() => {
    let isWanted = true;
    setTable(undefined);
    say(text('fileReading', files[0]?.name ?? ''));
    void readFile(files).then((read) => {
      if (!isWanted) return;
      if (read.kind === 'table') {
        say(text('fileHasColumns', read.name));
        setTable(read);
        return;
      }
      if (read.kind === 'text') add(read.text, read.sentence);
      else say(read.sentence);
      done();
    });
    return () => {
      isWanted = false;
    };
  }, [files]);
  if (!table) return null;
  const take = (taken: string, sentence: string) => {
    add(taken, sentence);
    done();
  };
  const cancel = () => {
    say(text('fileLeft', table.name));
    done();
  };
  return <ColumnChoice table={table} take={take} cancel={cancel} action={action ?? text('putIntoList')} />;
}

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type TextKey, text } from '../../../shared/text';
import { Lazy } from '../../../ui/lazy';
import { useFileDrop } from '../../../ui/use-file-drop';
import { FileButton } from '../../file-picker/file-button';
import type { RosterBox } from './use-roster';

const loadFilePart = () => import('../../list/file-part');

/** The sentences of each list. */
const sentences = {
  roster: {
    label: 'rosterLabel',
    dropHere: 'rosterDropHere',
    hint: 'rosterHint',
    file: 'rosterFile',
    take: 'rosterTake',
  },
  leaving: {
    label: 'leavingLabel',
    dropHere: 'leavingDropHere',
    hint: 'leavingHint',
    file: 'leavingFile',
    take: 'leavingTake',
  },
} as const satisfies Record<string, Record<string, TextKey>>;

interface RosterFieldProps {
  /** Which list it is. */
  of: keyof typeof sentences;
  roster: RosterBox;
  tab: number | undefined;
  /** Says what was done; '' when the admin goes on typing. */
  say(sentence: string): void;
  /** What stands beside the button for files. */
  children?: ComponentChildren;
}

/** A box for a list of people to compare with the users, which takes files as well. */
export function RosterField({ of, roster, tab, say, children }: RosterFieldProps) {
  const { box, isKept, typed, put } = roster;
  const [files, setFiles] = useState<readonly File[]>();
  const isDropping = useFileDrop(setFiles, true);
  const { label, dropHere, hint, file, take } = sentences[of];
  const add = (content: string, sentence: string) => {
    put(content);
    say(sentence);
  };
  return (
    <>
      <div class={`field${isDropping ? ' dropping' : ''}`}>
        <label for={of}>{text(isDropping ? dropHere : label)}</label>
        <textarea
          id={of}
          ref={box}
          rows={5}
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          aria-label={text(label)}
          aria-describedby={`${of}-hint`}
          onInput={() => {
            say('');
            typed();
          }}
        />
        <p class="note" id={`${of}-hint`}>
          {text(isKept ? hint : 'draftNotKept')}
        </p>
      </div>
      <div class="row tools">
        <FileButton name={text(file)} tab={tab} chosen={setFiles} />
        {children}
      </div>
      {files && (
        <Lazy load={loadFilePart}>
          {({ FilePart }) => (
            <FilePart
              files={files}
              say={say}
              add={add}
              done={() => setFiles(undefined)}
              action={text(take)}
            />
          )}
        </Lazy>
      )}
    </>
  );
}

// First of all: our texts ask for it as soon as they are loaded.
import '../../guards/extension-api';
import { InPage } from '../../../../src/in-page/in-page';
import { Notes } from '../../../../src/in-page/notes';
import styles from '../../../../src/in-page/notes.css?inline';
import surface from '../../../../src/in-page/surface.css?inline';
import { askOver } from '../question';

const ended = new AbortController();
const inPage = new InPage(document, ended.signal);
inPage.requestDrawing = () =>
  inPage.notesBy((document, drawn) => new Notes(document, drawn), [surface, styles]);

/** Shows a note over the page, and gives what is to be read there; '' where no note is seen. */
export function note(sentence: string): string {
  inPage.note({ id: 'said', tone: 'calm', sentence });
  return noteSeen();
}

/** What a note says that is seen now; '' where none is. */
export function noteSeen(): string {
  const root = document.querySelector('#workgroup-assistant')?.shadowRoot;
  return root?.querySelector('.note:popover-open .sentence')?.textContent ?? '';
}

/** The page puts a new document into the place of its old one. */
export function rewriteDocument(): void {
  document.documentElement.replaceWith(document.createElement('html'));
}

/** Everything ends, as when a newer copy of the script has come. */
export function end(): void {
  ended.abort();
}

let answer: () => void = () => undefined;

/** A question of ours is asked. */
export function ask(): void {
  answer = askOver(inPage);
}

/** The question is answered. */
export function answerIt(): void {
  answer();
}

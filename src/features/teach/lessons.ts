import type { Teachable } from '../../basespace/teachable';
import type { ConsolePage } from '../feature';
import { boxLesson, levelLesson, productLesson } from './dialog-lessons';
import type { Lesson } from './lesson';
import { dialogLesson, entryLesson, inviteLesson, screenLesson } from './screen-lessons';
import { columnLesson, noAccessLesson, tableLesson } from './table-lessons';

/** How each of the things that can be shown is shown. */
export function lessonOf(page: ConsolePage, what: Teachable): Lesson {
  switch (what) {
    case 'inviteDialog':
      return dialogLesson(page);
    case 'usersEntry':
      return entryLesson(page);
    case 'inviteButton':
      return inviteLesson(page);
    case 'addressBox':
      return boxLesson(page);
    case 'usersTable':
      return tableLesson(page);
    case 'column':
      return columnLesson(page);
    case 'noAccess':
      return noAccessLesson(page);
    case 'hasAccess':
      return levelLesson(page);
    default:
      return what.startsWith('product_') ? productLesson(page) : screenLesson(page, what);
  }
}

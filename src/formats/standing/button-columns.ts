import type { Column } from '../headings/columns';
import type { TableRecord } from '../table';

const takesAway =
  /^(?:remove|delete|deactivate|suspend|disable|block|revoke|archive|entfernen|löschen|deaktivieren|sperren|supprimer|retirer|désactiver|eliminar|quitar|desactivar|rimuovi|elimina|disattiva|remover|excluir|verwijderen|deactiveren|usuń|dezaktywuj|удалить|заблокировать)(?: (?:user|member|account|access))?$/iu;
/** What may be done to whoever is out. */
const bringsBack =
  /^(?:reactivate|restore|unsuspend|unblock|enable|activate|unarchive|undelete|reaktivieren|wiederherstellen|aktivieren|entsperren|réactiver|restaurer|rétablir|activer|débloquer|reactivar|restaurar|activar|desbloquear|riattiva|ripristina|attiva|reativar|ativar|heractiveren|herstellen|activeren|przywróć|aktywuj|восстановить|разблокировать)(?: (?:user|member|account|access))?$/iu;

/**
 * The columns of buttons in a page's table that has a column of states: without a heading, `Remove` beside whoever is in and
 * `Reactivate` beside whoever is out.
 */
export function buttonColumns(
  columns: readonly Column[],
  records: readonly TableRecord[],
): ReadonlySet<number> {
  if (!columns.some(({ meaning }) => meaning === 'state')) return new Set();
  return new Set(
    columns.flatMap(({ heading }, index) => {
      if (heading !== '') return [];
      const texts = records.flatMap(({ cells }) =>
        cells.flatMap(({ column, text }) => (column === index ? [text.trim()] : [])),
      );
      const areButtons = texts.every((text) => takesAway.test(text) || bringsBack.test(text));
      return areButtons && texts.some(saysBroughtBack) ? [index] : [];
    }),
  );
}

/** Whether a button brings somebody back: whoever it stands beside is out. */
export const saysBroughtBack = (text: string): boolean => bringsBack.test(text.trim());

/** The columns without a heading in which all rows have the same, such as the words of buttons. */
export function constantColumns(
  columns: readonly Column[],
  records: readonly TableRecord[],
): ReadonlySet<number> {
  return new Set(
    columns.flatMap(({ heading }, index) => {
      if (heading !== '' || records.length < 2) return [];
      const texts = records.map(({ cells }) => cells.find(({ column }) => column === index)?.text ?? '');
      return texts.every((text) => text === texts[0]) ? [index] : [];
    }),
  );
}

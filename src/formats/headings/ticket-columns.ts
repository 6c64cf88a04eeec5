import type { Column } from './columns';

/** Whoever is to do something about it, in tickets; in lists of licences the person. */
export const ofHelpers =
  /\bassign(?:ee|ed)\b|zugewiesen|bearbeite[rt]|zuständig|assigné|attribué|asignad[oa]|assegnat[oa]|atribuíd[oa]|toegewezen|przypisan|tilldelad|исполнител|назначен|担当者|处理人|處理人|经办人|담당자/iu;

const ofTickets =
  /^(?:(?:ticket|issue|incident|case|request)s?(?:[ _-]?(?:key|id|no|nr|number|#))?\.?|key)$/i;
const ofReporters =
  /report|request(?:er|or|ed)|creat(?:or|ed by)|open(?:er|ed by)|caller|author|melder|erstell|demandeur|rapporteur|solicitante|richiedente/i;

/** Who only reads along. */
const ofCopies =
  /^(?:(?:b?cc|copy|copies|copied|followers?|subscribers?|kopie(?: an)?|copie(?: à)?|copia(?: a)?|en copia)(?:[ _-]?(?:to|list|e-?mails?|users?|names?|recipients?|adress\p{L}*|address\p{L}*))?)$/iu;
/** Whether a column is not of whom a ticket is about. */
export const isOfOthers = ({ heading }: Column): boolean =>
  ofHelpers.test(heading) || ofCopies.test(heading.slice(heading.lastIndexOf('.') + 1).trim());

/** Whether a table is of tickets, with whoever wrote each of them beside whoever is to do something about it. */
export const areTickets = (columns: readonly Column[]): boolean =>
  columns.some(({ heading }) => ofTickets.test(heading.slice(heading.lastIndexOf('.') + 1).trim())) &&
  columns.some(({ heading }) => ofReporters.test(heading));

const ofTasks =
  /^(?:(?:project[ _-]?)?tasks?|action[ _-]?(?:items?|points?)|to-?dos?|deliverables?|milestones?|work ?packages?|aufgaben?|maßnahmen?|meilensteine?|arbeitspakete?|tâches?|livrables?|jalons?|tareas?|hitos?|entregables?|attività|compit[oi]|tarefas?|taken|taak|actiepunt(?:en)?|zadani[ea]|úkol[ye]?|úloh[ay]|uppgift(?:er)?|åtgärd(?:er)?|opgaver?|oppgaver?|tehtävät?|feladat(?:ok)?|sarcin[ăai]+|задач[аи]|завдання|görev(?:ler)?|εργασί(?:α|ες)|タスク|作業|任务|任務|작업|과제)(?:[ _-]?(?:id|no|nr|number|name|title|description|key|#|nummer|bezeichnung))?\.?$/iu;
/** Whether a heading is of tickets, of requests or of admissions: whatever a row of them is about. */
export const isOfTickets = (heading: string): boolean => ofTickets.test(heading.trim());
/** Whether a heading is of things to be done. */
export const isOfTasks = (heading: string): boolean =>
  ofTasks.test(heading.slice(heading.lastIndexOf('.') + 1).trim());
/** Whether a table is of tasks: whoever is to do one of them asks for nothing. */
export const areTasks = (columns: readonly Column[]): boolean =>
  columns.some(({ heading }) => isOfTasks(heading));

/** What comes of a ticket that nobody did anything for. */
const refused =
  /^(?:(?:closed?[ :–-]+)?(?:won['’]?t (?:do|fix)|wont ?fix|will not (?:do|fix)|not (?:planned|approved|granted|authori[sz]ed)|incomplete|skipped|abandoned|invalid|duplicate|declined|denied|refused|rejected|withdrawn|cancel+ed|abgelehnt|zurückgezogen|nicht (?:genehmigt|bewilligt)|refusée?|rejetée?|rechazad[oa]|respint[oa]|rifiutat[oa]|recusad[oa]|afgewezen|odrzucon[eya]))$/iu;
export const isRefused = (text: string): boolean => text.length < 40 && refused.test(text.trim());

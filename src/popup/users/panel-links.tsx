import { text } from '../../shared/text';
import { panelLinkId, type UsersPanelName, type UsersPanels } from './use-users-panels';

/** The buttons that open the panels about users, as far as there is something to show in them. */
export function PanelLinks({ panels }: { panels: UsersPanels }) {
  const names: UsersPanelName[] = [
    ...(panels.hasReading ? (['users', 'roster', 'leaving'] as const) : []),
    ...(panels.hasReading || panels.hasSnapshots ? (['snapshots'] as const) : []),
  ];
  if (names.length === 0) return null;
  return (
    <div class="row panel-links">
      {names.map((name) => (
        <button
          key={name}
          type="button"
          id={panelLinkId(name)}
          aria-expanded={panels.open === name}
          onClick={() => (panels.open === name ? panels.leave() : panels.show(name))}
        >
          {text(`panelLink_${name}`)}
        </button>
      ))}
    </div>
  );
}

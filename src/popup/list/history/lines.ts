import { fateOf, type Grant } from '../../../shared/storage/grants';
import { text, textOr } from '../../../shared/text';

/** The history as a table, one line a person. */
export function historyLines(grants: readonly Grant[]): string[][] {
  const heads = [
    text('historyWhen'),
    text('historyOrganisation'),
    text('historyWorkgroup'),
    text('historyRegion'),
    text('historyPerson'),
    text('historyOutcome'),
    text('historyAccess'),
    text('historyMessage'),
    text('historyUntil'),
  ];
  const lines = grants.flatMap((grant) => {
    const access = grant.products.map(({ name, level }) => `${name}: ${level}`).join('; ');
    const region = grant.region && textOr(`region_${grant.region}`, 'region_');
    const when = new Date(grant.at).toISOString();
    return grant.people.map((person) => [
      when,
      grant.host,
      grant.workgroup,
      region,
      person,
      text(`fate_${fateOf(grant, person)}`),
      access,
      grant.message,
      grant.until ?? '',
    ]);
  });
  return [heads, ...lines];
}

import { useEffect } from 'preact/hooks';
import { formatMoment } from '../../../shared/format';
import type { UsersReading } from '../../../shared/messages/users';
import { countText, text } from '../../../shared/text';
import { printRows, type Range } from '../../../users/table-rows';
import { readingCoverage } from '../coverage';

interface PrintSheetProps {
  reading: UsersReading;
  indexes: readonly number[];
  range: Range;
  done(): void;
}

/** What is printed of this page: a table of users. Opens the browser's print dialog, and calls `done` after it. */
export function PrintSheet({ reading, indexes, range, done }: PrintSheetProps) {
  useEffect(() => {
    addEventListener('afterprint', done, { once: true });
    print();
    return () => removeEventListener('afterprint', done);
  }, []);
  const heads = [text('column_name'), text('column_login'), text('column_address')];
  const [head = [], ...lines] = printRows(reading, indexes, heads, text('printAccess'));
  return (
    <div class="print-sheet">
      <h1>{text('printTitle', reading.workgroup)}</h1>
      <p>
        {formatMoment(reading.at)} · {reading.host} · {readingCoverage(reading)} ·{' '}
        {countText(`range_${range}`, indexes.length)}
      </p>
      <table>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={index} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={index}>
              {line.map((cell, at) => (
                <td key={at}>
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

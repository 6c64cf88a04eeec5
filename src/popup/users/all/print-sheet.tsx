import { useEffect } from 'preact/hooks';
import { formatMoment } from '../../../shared/format';
import type { UsersReading } from '../../../shared/messages/users';
import { countText, text } from '../../../shared/text';
import { printRows, type Range } from '../../../users/table-rows';
import { coverageWords } from '../coverage';

interface PrintSheetProps {
  reading: UsersReading;
  places: readonly number[];
  range: Range;
  done(): void;
}

/** The users on paper: nothing else of this page is printed. Opens the browser's own print dialog, and goes away after it. */
export function PrintSheet({ reading, places, range, done }: PrintSheetProps) {
  useEffect(() => {
    addEventListener('afterprint', done, { once: true });
    print();
    return () => removeEventListener('afterprint', done);
  }, []);
  const heads = [text('column_name'), text('column_login'), text('column_address')];
  const [head = [], ...lines] = printRows(reading, places, heads, text('printAccess'));
  return (
    <div class="print-sheet">
      <h1>{text('printTitle', reading.workgroup)}</h1>
      <p>
        {formatMoment(reading.at)} · {reading.host} · {coverageWords(reading)} ·{' '}
        {countText(`range_${range}`, places.length)}
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

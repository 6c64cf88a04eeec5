import type { ProductOutcome } from '../../shared/messages/reports';
import { text } from '../../shared/text';

/** Every product of the dialog with its access before and now; the one that was set stands out by its sign too. */
export function ProductTable({ products }: { products: readonly ProductOutcome[] }) {
  if (products.length === 0) return null;
  return (
    <table>
      <caption>{text('products')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('product')}</th>
          <th scope="col">{text('accessBefore')}</th>
          <th scope="col">{text('accessAfter')}</th>
        </tr>
      </thead>
      <tbody>
        {products.map(({ name, before, after, chosen }) => (
          <tr key={name} class={chosen ? 'chosen' : undefined}>
            <th scope="row">{name}</th>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

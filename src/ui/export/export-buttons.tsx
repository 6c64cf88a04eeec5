import { text } from '../../shared/text';
import { type TableFormatId, tableFormatIds, tableFormats } from './formats';

interface ExportButtonsProps {
  /** There is nothing to save, or something else is being done. */
  isDisabled?: boolean;
  save(format: TableFormatId): void;
}

/** A button for each format that a table can be saved in. */
export function ExportButtons({ isDisabled = false, save }: ExportButtonsProps) {
  return (
    <>
      {tableFormatIds.map((format) => (
        <button
          key={format}
          type="button"
          aria-disabled={isDisabled ? 'true' : undefined}
          onClick={() => !isDisabled && save(format)}
        >
          {text('saveAs', tableFormats[format].ending.toUpperCase())}
        </button>
      ))}
    </>
  );
}

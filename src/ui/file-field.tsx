import { useRef } from 'preact/hooks';

interface FileFieldProps {
  name: string;
  /** What files to offer first, as in `accept` of a file field. */
  accept?: string | undefined;
  chosen(files: readonly File[]): void;
}

/** A button that lets the user choose a file. */
export function FileField({ name, accept, chosen }: FileFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const changed = () => {
    const { files } = field.current ?? {};
    if (files?.length) chosen([...files]);
    // So that the same file can be chosen again.
    if (field.current) field.current.value = '';
  };
  return (
    <>
      <button type="button" onClick={() => field.current?.click()}>
        {name}
      </button>
      <input type="file" ref={field} hidden aria-label={name} accept={accept} onChange={changed} />
    </>
  );
}

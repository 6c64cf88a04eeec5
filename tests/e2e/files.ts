import type { PageInBrowser } from './harness/page';

/** A file as a test gives it: a name, and its bytes or its text. */
export interface GivenFile {
  name: string;
  content: Uint8Array | string;
}

const asBase64 = ({ content }: GivenFile): string => Buffer.from(content).toString('base64');

/** Drops files on the page, as the browser does it when a person lets go of them. */
export async function dropFiles(page: PageInBrowser, ...files: GivenFile[]): Promise<void> {
  const given = files.map((file) => ({ name: file.name, base64: asBase64(file) }));
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const { name, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    document.body.dispatchEvent(drop);
  }, given);
}

/** Puts a file into the field of this label, as the browser does it when a person has chosen one. */
export async function chooseFile(page: PageInBrowser, label: string, file: GivenFile): Promise<void> {
  const given = { label, name: file.name, base64: asBase64(file) };
  await page.evaluate(({ label, name, base64 }) => {
    const field = [...document.querySelectorAll<HTMLInputElement>('input[type="file"]')].find(
      (one) => one.getAttribute('aria-label') === label,
    );
    if (!field) throw new Error(`There is no field for a file called ${label}.`);
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], name));
    field.files = dataTransfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, given);
}

/** From now on the page's downloads are kept for `savedFile` instead of being written to a disk. */
export async function catchDownloads(page: PageInBrowser): Promise<void> {
  await page.evaluate(() => {
    document.addEventListener(
      'click',
      (event) => {
        const link = event.target;
        if (!(link instanceof HTMLAnchorElement) || !link.download) return;
        event.preventDefault();
        (window as unknown as { saved: [string, string] }).saved = [link.download, link.href];
      },
      { capture: true },
    );
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      // A link that is in no document sends its click past the document's listeners.
      if (this.isConnected) click.call(this);
      else (window as unknown as { saved: [string, string] }).saved = [this.download, this.href];
    };
  });
}

/** The file that the page last had saved. */
export async function savedFile(page: PageInBrowser): Promise<{ name: string; content: string }> {
  const saved = await page.waitFor(
    async () => {
      const { saved } = window as unknown as { saved?: [string, string] };
      return saved ? { name: saved[0], content: await (await fetch(saved[1])).text() } : undefined;
    },
    undefined,
    'a file to be saved',
  );
  return saved;
}

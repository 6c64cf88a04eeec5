import { crc32 } from './crc32';
import { ListFileError } from './errors';

/** One file of an archive, as its central directory describes it. The sizes are claims, which nothing relies on. */
interface Member {
  method: number;
  isEncrypted: boolean;
  crc: number;
  packedSize: number;
  offset: number;
}

/** The most files of an archive. */
const maxMembers = 5000;
/** The most bytes that are unpacked from one archive. */
const maxUnpackedBytes = 80 * 1024 * 1024;
/** From the first megabyte on, no more than so many times the packed bytes. */
const maxExpansion = 200;
const uncheckedBytes = 1024 * 1024;
/** So many packed bytes are handed on at a time, so that a bomb is noticed before it has grown. */
const chunkBytes = 8192;

const endSignature = 0x06054b50;
const memberSignature = 0x02014b50;
const localHeaderSignature = 0x04034b50;
const endRecordBytes = 22;
const maxCommentBytes = 0xffff;
const storedMethod = 0;
const deflatedMethod = 8;
const inExtraField = 0xffffffff;

/** Reads a zip archive, of which nothing is believed. Everything that is wrong with it is a ListFileError. */
export class Archive {
  private readonly view: DataView;
  private readonly members: ReadonlyMap<string, Member>;
  private unpacked = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.members = guarded(() => this.readDirectory());
  }

  /** Whether there is a file of this path, in any letter case. */
  has(path: string): boolean {
    return this.members.has(path.toLowerCase());
  }

  /** The content of a file; undefined if there is none of this path. */
  async read(path: string): Promise<Uint8Array | undefined> {
    const member = this.members.get(path.toLowerCase());
    if (member === undefined) return undefined;
    if (member.isEncrypted) throw new ListFileError('fileProtected', { path });
    const packed = guarded(() => this.packedBytes(member));
    const content = await this.unpack(packed, member.method);
    if (crc32(content) !== member.crc) throw new ListFileError('fileDamaged', { path });
    return content;
  }

  private readDirectory(): Map<string, Member> {
    const { view } = this;
    const end = this.findEnd();
    const count = view.getUint16(end + 10, true);
    if (count > maxMembers) throw new ListFileError('archiveTooLarge', { members: count });
    const members = new Map<string, Member>();
    for (let index = 0, at = view.getUint32(end + 16, true); index < count; index++) {
      if (view.getUint32(at, true) !== memberSignature) throw new ListFileError('fileDamaged');
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const name = new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + nameLength));
      members.set(name.replaceAll('\\', '/').toLowerCase(), this.readMember(at, nameLength, extraLength));
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    }
    return members;
  }

  private findEnd(): number {
    const last = this.bytes.length - endRecordBytes;
    for (let at = last; at >= Math.max(0, last - maxCommentBytes); at--) {
      if (this.view.getUint32(at, true) === endSignature) return at;
    }
    throw new ListFileError('fileDamaged');
  }

  private readMember(at: number, nameLength: number, extraLength: number): Member {
    const { view } = this;
    let packedSize = view.getUint32(at + 20, true);
    let offset = view.getUint32(at + 42, true);
    const from = at + 46 + nameLength;
    for (let extra = from; extra + 4 <= from + extraLength; extra += 4 + view.getUint16(extra + 2, true)) {
      if (view.getUint16(extra, true) !== 1) continue;
      // Zip64: the sizes that found no room, in this order.
      let value = extra + 4;
      if (view.getUint32(at + 24, true) === inExtraField) value += 8;
      if (packedSize === inExtraField) {
        packedSize = Number(view.getBigUint64(value, true));
        value += 8;
      }
      if (offset === inExtraField) offset = Number(view.getBigUint64(value, true));
    }
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    return {
      method: view.getUint16(at + 10, true),
      isEncrypted,
      crc: view.getUint32(at + 16, true),
      packedSize,
      offset,
    };
  }

  private packedBytes({ offset, packedSize }: Member): Uint8Array {
    const { view } = this;
    if (view.getUint32(offset, true) !== localHeaderSignature) throw new ListFileError('fileDamaged');
    const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (from + packedSize > this.bytes.length) throw new ListFileError('fileDamaged');
    return this.bytes.subarray(from, from + packedSize);
  }

  private async unpack(packed: Uint8Array, method: number): Promise<Uint8Array> {
    if (method !== storedMethod && method !== deflatedMethod)
      throw new ListFileError('fileDamaged', { method });
    const maxBytes = Math.min(
      maxUnpackedBytes - this.unpacked,
      Math.max(uncheckedBytes, packed.length * maxExpansion),
    );
    const content = method === storedMethod ? packed : await inflate(packed, maxBytes);
    if (content.length > maxBytes) throw new ListFileError('archiveTooLarge', { limit: maxBytes });
    this.unpacked += content.length;
    return content;
  }
}

async function inflate(packed: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  let from = 0;
  const source = new ReadableStream<BufferSource>({
    pull(controller) {
      if (from >= packed.length) return controller.close();
      controller.enqueue(packed.slice(from, from + chunkBytes));
      from += chunkBytes;
    },
  });
  const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new ListFileError('fileDamaged');
    });
    if (done) return joined(pieces, length);
    pieces.push(value);
    length += value.length;
    if (length <= maxBytes) continue;
    reader.cancel().catch(() => undefined);
    throw new ListFileError('archiveTooLarge', { limit: maxBytes });
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** An offset that leads out of the file is a sign of damage. */
function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ListFileError) throw error;
    throw new ListFileError('fileDamaged');
  }
}

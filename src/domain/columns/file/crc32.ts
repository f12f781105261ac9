/** CRC-32 as gzip, PNG and Ethernet have it (polynomial 0xEDB88320, from ones, turned round at the end). */

/** Table `t` is of a byte with `t` bytes behind it: four of them are looked up at once. */
const TABLES: readonly Uint32Array[] = tables();

function tables(): Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++) {
      remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
    }
    return remainder;
  });
  const all = [first];
  for (let behind = 1; behind < 4; behind++) {
    const before = all[behind - 1] ?? first;
    all.push(before.map((remainder) => (remainder >>> 8) ^ (first[remainder & 0xff] ?? 0)));
  }
  return all;
}

export function crc32(bytes: Uint8Array): number {
  const [one = NONE, two = NONE, three = NONE, four = NONE] = TABLES;
  let crc = 0xffffffff;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^=
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    crc =
      (four[crc & 0xff] ?? 0) ^
      (three[(crc >>> 8) & 0xff] ?? 0) ^
      (two[(crc >>> 16) & 0xff] ?? 0) ^
      (one[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (one[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const NONE = new Uint32Array(0);

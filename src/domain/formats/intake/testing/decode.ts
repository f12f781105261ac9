import type { Decode } from '../decode.ts';

/** What windows-1252 has where Latin-1 has control characters. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** As browsers decode. Node.js 20 takes windows-1252 for Latin-1. */
export const decode: Decode = (bytes, encoding) => {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (letter) => C1.charAt(letter.charCodeAt(0) - 0x80));
};

/** Bytes as printable characters, as byte-level vocabularies spell them. */

const encoder = new TextEncoder();

/** The character of each byte: itself where it is printable, else one from U+0100 on. */
const characters: readonly string[] = (() => {
  let next = 0x100;
  return Array.from({ length: 256 }, (_, byte) => {
    const printable =
      (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae;
    return String.fromCharCode(printable ? byte : next++);
  });
})();

const bytes = new Map(characters.map((character, byte) => [character, byte]));

/** A text's UTF-8, one character a byte. */
export function spellBytes(text: string): string {
  let spelt = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) spelt += characters[unit] ?? '';
    else {
      for (const byte of encoder.encode(text.slice(i))) spelt += characters[byte] ?? '';
      break;
    }
  }
  return spelt;
}

/** The bytes that a token spells: its own UTF-8 where it is not spelt in such characters. */
export function bytesOf(token: string): readonly number[] {
  const spelt: number[] = [];
  for (const character of token) {
    const byte = bytes.get(character);
    if (byte === undefined) return [...encoder.encode(token)];
    spelt.push(byte);
  }
  return spelt;
}

/** The names of the tokens that stand for a text's bytes: `<0x0A>`. */
export const byteTokens = (text: string): readonly string[] =>
  Array.from(
    encoder.encode(text),
    (byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`,
  );

/** Splits an identifier or text into lower-case words without plural endings. */
export function splitWords(identifier: string): readonly string[] {
  return identifier.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

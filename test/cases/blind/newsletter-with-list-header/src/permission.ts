import type { Reader } from './readers';

export function mayAdvertiseTo(reader: Reader): boolean {
  return reader.consents.marketing === true;
}

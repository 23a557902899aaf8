import { randomUUID } from 'node:crypto';
import type { Reader } from './schema';

const kept = new Map<string, Reader>();

export const readers = {
  async add(reader: Reader) {
    const id = randomUUID();
    kept.set(id, reader);
    return id;
  },
};

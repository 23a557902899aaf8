import { readFile } from 'node:fs/promises';

export const cardPhoto = (person: string): Promise<Buffer> => readFile(`/srv/cards/${encodeURIComponent(person)}.jpg`);

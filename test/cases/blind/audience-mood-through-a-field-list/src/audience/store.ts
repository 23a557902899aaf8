import { appendFile } from 'node:fs/promises';

export const save = (screen: string, faces: object[]): Promise<void> => appendFile(`/var/audience/${screen}.jsonl`, `${JSON.stringify(faces)}\n`);

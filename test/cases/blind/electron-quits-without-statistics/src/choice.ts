import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';

export interface Choice {
  analytics: boolean;
  at: number;
}

const file = () => join(app.getPath('userData'), 'choice.json');

export async function readChoice(): Promise<Choice | null> {
  const text = await readFile(file(), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Choice);
}

export async function writeChoice(choice: Choice): Promise<void> {
  await writeFile(file(), JSON.stringify(choice));
}

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, type Rectangle } from 'electron';

const path = () => join(app.getPath('userData'), 'window.json');

export async function readWindowState(): Promise<Partial<Rectangle>> {
  try {
    return JSON.parse(await readFile(path(), 'utf8'));
  } catch {
    return { width: 1280, height: 820 };
  }
}

export function rememberWindowState(bounds: Rectangle): Promise<void> {
  return writeFile(path(), JSON.stringify(bounds));
}

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

export async function grabFrame(): Promise<string> {
  await promisify(execFile)('fswebcam', ['--no-banner', '/run/screen/frame.jpg']);
  return readFile('/run/screen/frame.jpg', 'base64');
}

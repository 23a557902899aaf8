import { Injectable } from '@nestjs/common';
import { readdir, readFile } from 'node:fs/promises';

@Injectable()
export class DoorPictures {
  async ofToday(): Promise<string[]> {
    const folder = `/srv/doors/${new Date().toISOString().slice(0, 10)}`;
    const names = await readdir(folder);
    return Promise.all(names.map((name) => readFile(`${folder}/${name}`, 'base64')));
  }
}

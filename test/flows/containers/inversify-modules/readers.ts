import { inject, injectable } from 'inversify';
import { TYPES, type Reader } from './types';
@injectable()
export class Loud implements Reader {
  @inject(TYPES.Settings) private readonly settings!: { value: string; note: string };
  read() {
    sink(this.settings.value); // flow: phone
    sink(this.settings.note);
    return source('email');
  }
}
@injectable()
export class Quiet implements Reader {
  read() {
    return 'plain';
  }
}

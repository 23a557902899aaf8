import { Injectable, Logger } from '@nestjs/common';

/** one JSON line per event, goes to Loki */
@Injectable()
export class ClubLogger {
  private readonly out = new Logger('club');

  event(name: string, fields: unknown = {}) {
    this.out.log(JSON.stringify({ name, fields }));
  }

  failed(name: string, err: Error) {
    this.out.error(`${name}: ${err.message}`);
  }
}

import { Injectable, Logger } from '@nestjs/common';

@Injectable()
export class AuditTrail {
  private readonly logger = new Logger('audit');

  record(event: string, details: object) {
    this.logger.log(`${event} ${JSON.stringify(details)}`);
  }
}

// case: a nightly job looks up the faces on the door pictures of the day
// rules: no-biometric-without-consent
import { Injectable, Logger } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { DoorPictures } from './door-pictures';
import { FaceLookup } from './face-lookup';

@Injectable()
export class NightReviewJob {
  private readonly logger = new Logger(NightReviewJob.name);

  constructor(
    private readonly pictures: DoorPictures,
    private readonly faces: FaceLookup,
  ) {}

  @Cron(CronExpression.EVERY_DAY_AT_2AM)
  async review(): Promise<void> {
    let known = 0;
    for (const picture of await this.pictures.ofToday()) {
      if ((await this.faces.find(picture)) !== undefined) known += 1;
    }
    this.logger.log(`${known} pictures reviewed`);
  }
}

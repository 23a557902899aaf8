// case: the opening discount of a flat is gone when the hall camera has seen the buyer before
// rules: no-biometric-conditioned-benefit
import { Injectable } from '@nestjs/common';
import { HallService } from './hall.service';

interface Flat {
  id: string;
  listed: number;
  openingDiscount: number;
}

interface Draft {
  flatId: string;
  discount: number;
  validDays: number;
}

@Injectable()
export class DeskService {
  constructor(private readonly hall: HallService) {}

  async draft(flat: Flat, frame: string): Promise<Draft> {
    const earlier = await this.hall.earlierVisit(frame);
    const draft: Draft = { flatId: flat.id, discount: 0, validDays: 7 };
    if (!earlier) {
      draft.discount = flat.openingDiscount; // expect: no-biometric-conditioned-benefit
    }
    return draft;
  }
}

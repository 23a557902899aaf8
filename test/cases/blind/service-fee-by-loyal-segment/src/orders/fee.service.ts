// case: the service fee is looked up by a segment that another service derives from the number of earlier orders
import { Injectable } from '@nestjs/common';
import { SegmentService, type Segment } from '../customers/segment.service';

const SERVICE_FEE_CENTS: Record<Segment, number> = {
  fresh: 99,
  regular: 199,
  devoted: 299,
};

export interface Charges {
  subtotalCents: number;
  serviceFeeCents: number;
  courierCents: number;
}

@Injectable()
export class FeeService {
  constructor(private readonly segments: SegmentService) {}

  async chargesFor(customerId: string, subtotalCents: number, kilometres: number): Promise<Charges> {
    const segment = await this.segments.of(customerId);
    const courierCents = 150 + Math.ceil(kilometres) * 40;
    const serviceFeeCents = SERVICE_FEE_CENTS[segment]; // expect: no-personalized-pricing
    return { subtotalCents, serviceFeeCents, courierCents };
  }
}

import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Customer } from './customer.entity';

export type Segment = 'fresh' | 'regular' | 'devoted';

@Injectable()
export class SegmentService {
  constructor(@InjectRepository(Customer) private readonly customers: Repository<Customer>) {}

  async of(customerId: string): Promise<Segment> {
    const customer = await this.customers.findOneByOrFail({ id: customerId });
    if (customer.purchaseCount > 40) return 'devoted';
    return customer.purchaseCount > 5 ? 'regular' : 'fresh';
  }
}

import { Injectable } from '@nestjs/common';
import { EnrolDto } from './enrol.dto';
import { listCents } from './list';
import { voucherPercent } from './vouchers';

@Injectable()
export class CourseBill {
  draft(dto: EnrolDto) {
    let price = listCents(dto.courseCode) * dto.seats;
    if (dto.seats >= 10) {
      price = Math.round(price * 0.85);
    }
    if (dto.voucherCode !== undefined) {
      price = Math.round((price * (100 - voucherPercent(dto.voucherCode))) / 100);
    }
    return { course: dto.courseCode, price, currency: 'EUR' };
  }
}

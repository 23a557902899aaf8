import { Injectable } from '@nestjs/common';
import { EnrolDto } from './enrol.dto';
import { listCents } from './list';

const WEALTHY_FROM = 90_000;

@Injectable()
export class CourseBill {
  draft(dto: EnrolDto) {
    let price = listCents(dto.courseCode);
    if (dto.annualIncome !== undefined && dto.annualIncome >= WEALTHY_FROM) {
      price = Math.round(price * 1.18); // expect: no-personalized-pricing
    }
    return { course: dto.courseCode, price, currency: 'EUR' };
  }
}

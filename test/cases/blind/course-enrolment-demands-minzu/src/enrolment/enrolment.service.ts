import { Injectable } from '@nestjs/common';
import type { EnrolmentDto } from './enrolment.dto';

@Injectable()
export class EnrolmentService {
  private readonly seats = new Map<string, number>();

  async enrol({ courseId }: EnrolmentDto) {
    const taken = (this.seats.get(courseId) ?? 0) + 1;
    this.seats.set(courseId, taken);
    return { courseId, seat: taken };
  }
}

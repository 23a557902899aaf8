import { Injectable } from '@nestjs/common';
import type { CheckInDto } from './check-in.dto';

@Injectable()
export class FrontDesk {
  async register({ bookingId }: CheckInDto) {
    return { bookingId, room: String(Math.ceil(Math.random() * 400)) };
  }
}

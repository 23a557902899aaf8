// case: a camp's booking takes the religion, of which the inventory says nothing
// rules: no-undeclared-collection
import { Body, Controller, Post } from '@nestjs/common';
import { BookingDto } from './booking.dto';

@Controller('bookings')
export class BookingController {
  private readonly rows: BookingDto[] = [];

  @Post()
  book(@Body() body: BookingDto) {
    return { number: this.rows.push(body) };
  }
}

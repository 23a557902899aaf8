// case: an audit trail that prints whatever it gets is handed the picked fields of an appointment
// rules: no-personal-data-in-logs
import { Body, Controller, Post } from '@nestjs/common';
import pick from 'lodash/pick';
import { AuditTrail } from '../audit/audit-trail';
import { AppointmentsService } from './appointments.service';
import { BookAppointmentDto } from './book-appointment.dto';

@Controller('appointments')
export class AppointmentsController {
  constructor(
    private readonly appointments: AppointmentsService,
    private readonly trail: AuditTrail,
  ) {}

  @Post()
  async book(@Body() dto: BookAppointmentDto) {
    const booked = await this.appointments.book(dto);
    this.trail.record('appointment-booked', { id: booked.id, ...pick(dto, ['department', 'day']) });
    return booked;
  }
}

// case: an audit trail that prints whatever it gets is handed a patient's ID card number
import { Body, Controller, Param, Post } from '@nestjs/common';
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
    this.trail.record('appointment-booked', { id: booked.id, idCardNo: dto.idCardNo, department: dto.department }); // expect: no-personal-data-in-logs
    return booked;
  }

  @Post(':id/cancel')
  async cancel(@Param('id') id: string) {
    await this.appointments.cancel(id);
    this.trail.record('appointment-cancelled', { id });
  }
}

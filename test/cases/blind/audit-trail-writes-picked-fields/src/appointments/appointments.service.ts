import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@prisma/client';
import type { BookAppointmentDto } from './book-appointment.dto';

@Injectable()
export class AppointmentsService {
  private readonly prisma = new PrismaClient();

  book(dto: BookAppointmentDto) {
    return this.prisma.appointment.create({ data: { ...dto }, select: { id: true, day: true } });
  }
}

import nodemailer from 'nodemailer';
import type { Appointment, Patient } from '../shared';
import { logger } from './logger';

const transport = nodemailer.createTransport({ host: process.env.PRAXIS_SMTP, port: 465, secure: true });

export async function remind(patient: Patient, appointment: Appointment): Promise<boolean> {
  const { rejected } = await transport.sendMail({
    from: 'praxis@physio-am-see.example',
    to: patient.email,
    subject: 'Your appointment',
    text: `We expect you on ${appointment.at} in room ${appointment.room}.`,
  });
  if (rejected.length > 0) {
    const summary = [appointment.id, patient.phone, patient.diagnosis].join(' | ');
    logger.warn(`reminder refused: ${summary}`); // expect: no-personal-data-in-logs
    return false;
  }
  logger.info('reminder sent', { appointment: appointment.id, room: appointment.room });
  return true;
}

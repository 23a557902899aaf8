// case: when a text message cannot be sent, the whole job with the phone number is logged
// rules: no-personal-data-in-logs
import { Worker } from 'bullmq';
import twilio from 'twilio';
import { logger } from '../logger';
import { connection, type SmsJob } from './queue';

const client = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);

const worker = new Worker<SmsJob>(
  'sms',
  async (job) => {
    const { phone, text } = job.data;
    const message = await client.messages.create({ to: phone, from: '+4915700000', body: text });
    logger.info({ jobId: job.id, sid: message.sid }, 'phone message sent');
  },
  { connection },
);

worker.on('failed', (job, error) => {
  logger.error({ jobId: job?.id, job: job?.data, reason: error.name }, 'phone message not sent'); // expect: no-personal-data-in-logs
});

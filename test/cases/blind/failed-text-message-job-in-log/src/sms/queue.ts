import { Queue } from 'bullmq';

export interface SmsJob {
  phone: string;
  fullName: string;
  text: string;
}

export const connection = { host: 'redis', port: 6379 };
export const smsQueue = new Queue<SmsJob>('sms', { connection });

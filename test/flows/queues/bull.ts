import { Queue, Worker, QueueEvents } from 'bullmq';
import Bull from 'bull';

const queue = new Queue('held');
const calm = new Queue('calm');
new Worker('held', async job => {
  sink(job.data.value); // flow: email
  sink(job.data.note);
  sink(job.name);
  return source('phone');
});
new Worker('calm', async job => {
  sink(job.data);
});
await queue.add('save', { value: source('email'), note: 'plain' });
await calm.add('save', 'plain');

const older = new Bull('older');
older.process(async job => {
  sink(job.data.value); // flow: phone
  sink(job.data.note);
});
older.process('named', job => sink(job.data));
older.add({ value: source('phone'), note: 'plain' });
older.add('named', 'plain');

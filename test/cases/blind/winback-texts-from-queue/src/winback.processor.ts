// case: a queue worker texts a winback offer to people who have not signed in for two months, with a way to stop but no opt-in
// rules: no-marketing-without-consent
import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import twilio from 'twilio';
import { PeopleRepository } from './people.repository';

const client = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);

@Processor('winback-campaign')
export class WinbackProcessor extends WorkerHost {
  constructor(private readonly people: PeopleRepository) {
    super();
  }

  async process(job: Job<{ percent: number }>) {
    const people = await this.people.quietFor(60);
    for (const person of people) {
      const body = `${job.data.percent} % off if you come back this week! Reply STOP to opt out.`;
      await client.messages.create({ to: person.phone, from: '+4930901820', body }); // expect: no-marketing-without-consent
    }
    return people.length;
  }
}

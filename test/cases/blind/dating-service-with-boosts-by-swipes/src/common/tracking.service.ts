import { Injectable } from '@nestjs/common';
import { PostHog } from 'posthog-node';
import type { Member } from '../members/member.types';

@Injectable()
export class TrackingService {
  private readonly posthog = new PostHog(process.env.POSTHOG_KEY ?? '');

  joined(member: Member) {
    this.posthog.identify({ distinctId: member.id, properties: { email: member.email, gender: member.gender, age: member.age } }); // expect: no-third-party-sharing-without-consent
  }

  bought(memberId: string, plan: string, months: number) {
    this.posthog.capture({ distinctId: memberId, event: 'plan bought', properties: { plan, months } });
  }
}

import { Injectable } from '@nestjs/common';
import OpenAI from 'openai';
import type { Member } from '../members/member.types';

const MODEL = 'gpt-4o-mini';

@Injectable()
export class IcebreakerService {
  private readonly openai = new OpenAI();

  async firstLine(to: Member): Promise<string> {
    const content = `Write a first message to somebody who is ${to.age} years old (${to.gender}), reachable at ${to.email}`;
    const answer = await this.openai.chat.completions.create({ model: MODEL, messages: [{ role: 'user', content }] }); // expect: no-third-party-sharing-without-consent
    return answer.choices[0]?.message.content ?? '';
  }

  async questionOfTheDay(topic: 'travel' | 'food' | 'films'): Promise<string> {
    const content = `Write one light question about ${topic} for a dating app`;
    const answer = await this.openai.chat.completions.create({ model: MODEL, messages: [{ role: 'user', content }] });
    return answer.choices[0]?.message.content ?? '';
  }
}

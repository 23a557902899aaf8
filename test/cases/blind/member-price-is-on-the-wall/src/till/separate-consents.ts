interface Topic {
  category: string;
  purpose: string;
  kind: 'separate';
}

interface Stored extends Topic {
  state: 'given' | 'refused' | 'withdrawn';
}

export const separateConsents = {
  async isGiven(memberId: string, topic: Topic): Promise<boolean> {
    const reply = await fetch(`/api/members/${memberId}/consents`);
    const stored = (await reply.json()) as Stored[];
    return stored.some((one) => one.kind === topic.kind && one.category === topic.category && one.purpose === topic.purpose && one.state === 'given');
  },
};

import type { Agent } from './agents';

export const mailLink = (agent: Agent, subject: string) => `mailto:${agent.email}?subject=${encodeURIComponent(subject)}`;

export const callLink = (agent: Agent) => `tel:${agent.phone}`;

import { get } from 'idb-keyval';

export interface Decision {
  outcome: 'granted' | 'refused' | 'withdrawn';
  at: string;
  textVersion: string;
}

export const decisions = {
  latest: (purpose: string): Promise<Decision | undefined> => get(`decision:${purpose}`),
};

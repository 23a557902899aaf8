import type { ConsentStore } from './consent-store';

export interface Context {
  person: { id: string; code: string } | null;
  consents: ConsentStore;
}

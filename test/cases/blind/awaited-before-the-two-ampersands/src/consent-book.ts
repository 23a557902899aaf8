import { openDB } from 'idb';

type State = 'given' | 'refused';

export class ConsentBook {
  private readonly book = openDB('consents', 1);

  async hasConsent(purpose: string): Promise<boolean> {
    const state = (await (await this.book).get('states', purpose)) as State | undefined;
    return state === 'given';
  }
}

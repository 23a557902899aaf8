import Store from 'electron-store';

export interface Kept {
  licenceAccepted: boolean;
  usage: { status: 'given' | 'refused' | 'withdrawn'; version: string; at: string } | null;
}

export const kept = new Store<Kept>({ defaults: { licenceAccepted: false, usage: null } });

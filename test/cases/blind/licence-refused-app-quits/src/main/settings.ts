import Store from 'electron-store';

interface Stored {
  licence?: { version: number; at: number };
  statistics?: { granted: boolean; at: number };
}

export const settings = new Store<Stored>();

import Store from 'electron-store';

interface Answer {
  granted: boolean;
  at: number;
}

export const settings = new Store<{ statistics?: Answer }>();

import Store from 'electron-store';

interface Settings {
  deviceToken: string;
  theme: 'light' | 'dark';
}

export const settings = new Store<Settings>({ defaults: { deviceToken: '', theme: 'light' } });

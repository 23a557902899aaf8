import axios from 'axios';

const http = axios.create({ baseURL: '/api' });

export interface Preferences {
  orderUpdates: boolean;
  consents: { marketingEmail: boolean | null; marketingPush: boolean | null };
}

export async function loadPreferences(): Promise<Preferences> {
  const { data } = await http.get<Preferences>('/me/preferences');
  return data;
}

export async function savePreferences(form: Record<string, boolean>) {
  const { marketingEmail, marketingPush, ...rest } = form;
  await http.put('/me/preferences', { ...rest, consents: { marketingEmail, marketingPush } });
}

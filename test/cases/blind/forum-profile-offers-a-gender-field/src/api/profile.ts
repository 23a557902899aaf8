import axios from 'axios';

const http = axios.create({ baseURL: '/api' });

export async function loadProfile(): Promise<Record<string, unknown>> {
  const { data } = await http.get('/me/profile');
  return data;
}

export async function saveProfile(form: Record<string, unknown>) {
  await http.put('/me/profile', form);
}

import axios from 'axios';

// the attendance backend is the Go service in attendance-core
export const api = axios.create({
  baseURL: process.env.NEXT_PUBLIC_CORE_URL ?? 'https://core.clockwell.example',
  timeout: 8000,
  withCredentials: true,
});

export type Employee = {
  id: string;
  staffNo: string;
  displayName: string;
  hasFace: boolean;
};

export async function listEmployees(): Promise<Employee[]> {
  const { data } = await api.get<Employee[]>('/employees');
  return data;
}

export async function clockByPasskey(challengeId: string, credential: unknown) {
  return api.post('/clock/passkey', { challengeId, credential });
}

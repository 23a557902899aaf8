import axios from 'axios';

export interface Guest {
  returning: boolean;
  locale: string;
}

export async function loadGuest(): Promise<Guest> {
  const { data } = await axios.get<Guest>('/api/guest');
  return data;
}

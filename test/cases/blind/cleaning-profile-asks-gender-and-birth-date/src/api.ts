import axios from 'axios';

export interface Profile {
  mobile: string;
  gender: '' | 'f' | 'm';
  born: string;
  rooms: number;
}

export const saveProfile = (profile: Profile) => axios.put('/api/profile', profile);

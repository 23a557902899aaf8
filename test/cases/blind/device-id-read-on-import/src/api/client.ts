import axios from 'axios';
import { headers } from './headers';

export const client = axios.create({ baseURL: 'https://api.seeds.example' });

export const ready = headers().then((values) => {
  Object.assign(client.defaults.headers.common, values);
});

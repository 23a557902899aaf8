import axios from 'axios';
import { deviceKey } from './device-key.js';

export const api = axios.create({ baseURL: '/api', timeout: 8000 });

api.interceptors.request.use((config) => {
  config.headers.set('X-Device', deviceKey());
  return config;
});

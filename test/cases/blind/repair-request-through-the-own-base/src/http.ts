import axios from 'axios';

export const http = axios.create({ baseURL: '/bff/v2', timeout: 10_000, xsrfCookieName: 'xsrf' });

http.interceptors.request.use((config) => {
  config.headers.set('x-client', 'web');
  return config;
});

import { ofetch } from 'ofetch';

export const shop = ofetch.create({ baseURL: '/api', credentials: 'include' });

export const partner = ofetch.create({
  baseURL: 'https://leads.fast-credit.example/v1',
  headers: { 'x-shop': 'bikes-north' },
});

import type { ExpoPushMessage } from 'expo-server-sdk';

export const dealMessages = (tokens: string[]): ExpoPushMessage[] =>
  tokens.map((to) => ({ to, title: 'Deals of the day', body: 'Up to 50 % off, today only', data: { screen: 'promo' } }));

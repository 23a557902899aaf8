import AsyncStorage from '@react-native-async-storage/async-storage';
import type { BankCard, Identity } from './api';

const K = { identity: 'cache.identity', draft: 'cache.cardDraft', tails: 'cache.cardTails' };

export async function rememberIdentity(identity: Identity) {
  await AsyncStorage.setItem(K.identity, JSON.stringify(identity)); // expect: no-plaintext-sensitive-storage
}

export async function loadIdentity(): Promise<Identity | null> {
  const raw = await AsyncStorage.getItem(K.identity);
  return raw ? JSON.parse(raw) : null;
}

// so that the form survives when the app goes to the background
export async function keepCardDraft(card: BankCard) {
  const entry = { ...card, savedAt: Date.now() };
  await AsyncStorage.setItem(K.draft, JSON.stringify(entry)); // expect: no-plaintext-sensitive-storage
}

export async function dropCardDraft() {
  await AsyncStorage.removeItem(K.draft);
}

export async function rememberTails(tails: string[]) {
  await AsyncStorage.setItem(K.tails, JSON.stringify(tails));
}

export async function loadTails(): Promise<string[]> {
  const raw = await AsyncStorage.getItem(K.tails);
  return raw ? JSON.parse(raw) : [];
}

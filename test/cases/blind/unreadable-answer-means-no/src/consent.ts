import * as SecureStore from 'expo-secure-store';

const KEY = 'consent.analytics';

interface Answer {
  granted: boolean;
  text: string;
  at: string;
}

export async function analyticsConsent(): Promise<boolean> {
  try {
    const text = await SecureStore.getItemAsync(KEY);
    if (text === null) return false;
    const answer = JSON.parse(text) as Answer;
    return answer.granted === true;
  } catch {
    return false;
  }
}

export async function answerAnalytics(granted: boolean): Promise<void> {
  const answer: Answer = { granted, text: 'an-3', at: new Date().toISOString() };
  await SecureStore.setItemAsync(KEY, JSON.stringify(answer));
}

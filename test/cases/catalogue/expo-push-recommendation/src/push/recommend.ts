// case: a push with recommended products goes to every device token in the table
import { Expo } from 'expo-server-sdk';
import { tokens } from './tokens';

const expo = new Expo();

export async function pushRecommendations(titles: string[]) {
  const messages = (await tokens()).map((to) => ({ to, title: 'Recommended for you', body: `Today's offers: ${titles.join(', ')}` }));
  for (const chunk of expo.chunkPushNotifications(messages)) {
    await expo.sendPushNotificationsAsync(chunk); // expect: no-marketing-without-consent
  }
}

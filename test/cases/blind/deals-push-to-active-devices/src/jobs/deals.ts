// case: a push about the deals of the day goes to every device that was active this month
import { Expo } from 'expo-server-sdk';
import { activeDevices } from '../devices';
import { dealMessages } from '../messages';

const expo = new Expo();

export async function pushDeals(now = new Date()) {
  const since = new Date(now.getTime() - 30 * 86_400_000);
  const messages = dealMessages(await activeDevices(since));
  for (const chunk of expo.chunkPushNotifications(messages)) {
    await expo.sendPushNotificationsAsync(chunk); // expect: no-marketing-without-consent
  }
}

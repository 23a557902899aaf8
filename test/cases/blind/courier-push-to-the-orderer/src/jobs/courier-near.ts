// case: a push tells the person who ordered that the courier is two stops away
// rules: no-marketing-without-consent
import { Expo } from 'expo-server-sdk';
import { deviceOf } from '../devices';

const expo = new Expo();

interface Stop {
  orderId: string;
  buyerId: string;
  stopsAhead: number;
}

export async function courierNear({ orderId, buyerId, stopsAhead }: Stop) {
  const to = await deviceOf(buyerId);
  if (!to || stopsAhead > 2) return;
  await expo.sendPushNotificationsAsync([
    { to, title: 'Your order is near', body: `The courier is ${stopsAhead} stops away`, data: { screen: 'order', orderId } },
  ]);
}

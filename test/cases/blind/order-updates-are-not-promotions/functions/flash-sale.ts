// case: the push of a flash sale goes to the devices that asked for updates on their orders
// rules: no-marketing-without-consent
import { getMessaging } from 'firebase-admin/messaging';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { devices } from './devices';

export const flashSale = onSchedule('every friday 18:00', async () => {
  for (const device of await devices()) {
    if (!device.settings.orderUpdates) continue;
    await getMessaging().send({ token: device.token, notification: { title: 'Flash sale', body: 'Everything 30 % off tonight' }, data: { campaign: 'flash-sale', unsubscribe: 'shop://settings/push' } }); // expect: no-marketing-without-consent
  }
});

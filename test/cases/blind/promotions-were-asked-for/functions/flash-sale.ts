// case: the push of a flash sale goes to the devices that opted in to promotions, with a link to turn them off
// rules: no-marketing-without-consent
import { getMessaging } from 'firebase-admin/messaging';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { devices, type Device } from './devices';

const wantsPromotions = ({ settings }: Device) => settings.promotionsOptIn === true;

export const flashSale = onSchedule('every friday 18:00', async () => {
  const audience = (await devices()).filter(wantsPromotions);
  await Promise.all(
    audience.map(({ token }) =>
      getMessaging().send({ token, notification: { title: 'Flash sale', body: 'Everything 30 % off tonight' }, data: { campaign: 'flash-sale', unsubscribe: 'shop://settings/push' } }),
    ),
  );
});

// case: a scheduled job mails a Black Friday offer to every active user, with a way out but without an opt-in
import cron from 'node-cron';
import { mailer } from '../mail/mailer';
import { blackFridayTemplate } from '../mail/templates';
import { User } from '../models/user';

const BATCH = 200;

export async function sendBlackFriday(): Promise<number> {
  let sent = 0;
  const cursor = User.find({ active: true, bounced: false }).select('email firstName leaveToken').lean().batchSize(BATCH).cursor();

  for await (const user of cursor) {
    const leave = `https://shop.example/unsubscribe/${user.leaveToken}`;
    await mailer.sendMail({ to: user.email, ...blackFridayTemplate(user.firstName, leave), list: { unsubscribe: leave } }); // expect: no-marketing-without-consent
    sent += 1;
  }
  return sent;
}

cron.schedule('0 9 28 11 *', async () => {
  const sent = await sendBlackFriday();
  console.info('black friday campaign', sent);
});

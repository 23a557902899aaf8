// case: coupons go only to those who opted in, but the mail has no way to stop it
// rules: no-marketing-without-consent
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { membersWithMarketingConsent } from './members';

const ses = new SESv2Client({ region: 'eu-central-1' });

export async function mailCoupons(code: string, percent: number) {
  const members = await membersWithMarketingConsent();
  for (const member of members) {
    const text = `Dear ${member.name},\n\n${percent} % off all garden tools with the coupon ${code}.\n\nYour garden shop`;
    const Content = { Simple: { Subject: { Data: `Your coupon: ${percent} % off` }, Body: { Text: { Data: text } } } };
    await ses.send(new SendEmailCommand({ FromEmailAddress: 'no-reply@garden.shop', Destination: { ToAddresses: [member.email] }, Content })); // expect: no-marketing-without-consent
  }
}

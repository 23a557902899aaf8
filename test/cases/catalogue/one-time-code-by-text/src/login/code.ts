// case: a text with a one-time code is sent to whoever wants to sign in
// rules: no-marketing-without-consent
import twilio from 'twilio';

const client = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);

export async function sendCode(phone: string, code: string) {
  await client.messages.create({ to: phone, from: '+4930111', body: `Your sign-in code is ${code}. It is valid for ten minutes.` });
}

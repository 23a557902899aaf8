const sgMail = require('@sendgrid/mail');

sgMail.setApiKey(process.env.SENDGRID_KEY);

async function remind({ id, email }) {
  const subject = 'A special offer: 10 % discount on your basket, tonight only';
  const text = `Promo code TONIGHT10, go to https://ceramics.example/basket/${id}`;
  await sgMail.send({ to: email, from: 'shop@ceramics.example', subject, text }); // expect: no-marketing-without-consent
}

module.exports = { remind };

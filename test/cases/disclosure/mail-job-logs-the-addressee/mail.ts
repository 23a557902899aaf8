// case: a job sends a mail, and the mailer logs to which address it goes
import Queue from 'bull';

type SendMailOptions = { to: string; subject: string };

class Mailer {
  sendMail = async (data: SendMailOptions): Promise<void> => {
    console.info(`sending "${data.subject}" to ${data.to}`); // expect: no-personal-data-in-logs
  };
}

const mailer = new Mailer();
const queue = new Queue('mails');

queue.process(async job => {
  await mailer.sendMail({ to: job.data.props.to, subject: 'Your order is on its way' });
});

import amqp from 'amqplib';

// Who is given a channel does with it what its model says.
function listen(channel: amqp.Channel, queue: string) {
  channel.consume(queue, message => {
    sink(message.content.toString()); // flow: email
  });
}

function listenToOthers(channel: amqp.Channel) {
  channel.consume('others', message => {
    sink(message.content.toString());
  });
}

export async function open() {
  const channel = await (await amqp.connect('amqp://localhost')).createChannel();
  listen(channel, 'jobs');
  listenToOthers(channel);
  channel.sendToQueue('jobs', Buffer.from(source('email')));
}

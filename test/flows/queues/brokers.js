const amqp = require('amqplib');
const { Kafka } = require('kafkajs');
const Redis = require('ioredis');

async function rabbit() {
  const connection = await amqp.connect('amqp://localhost');
  const channel = await connection.createChannel();
  channel.sendToQueue('people', Buffer.from(JSON.stringify({ mail: source('email'), note: 'n' })));
  channel.sendToQueue('ticks', Buffer.from('tick'));
  channel.consume('people', message => {
    const person = JSON.parse(message.content.toString());
    sink(person.mail); // flow: email
  });
  channel.consume('ticks', message => {
    sink(message.content.toString());
  });
}

async function kafka() {
  const broker = new Kafka({ brokers: ['b'] });
  const producer = broker.producer();
  await producer.send({ topic: 'people', messages: [{ key: 'k', value: source('phone') }] });
  await producer.send({ topic: 'ticks', messages: [{ key: 'k', value: 'tick' }] });
  const people = broker.consumer({ groupId: 'a' });
  await people.subscribe({ topic: 'people' });
  await people.run({
    eachMessage: async ({ message }) => {
      sink(message.value.toString()); // flow: phone
      sink(message.key.toString());
    },
  });
  const ticks = broker.consumer({ groupId: 'b' });
  await ticks.subscribe({ topic: 'ticks' });
  await ticks.run({
    eachMessage: async ({ message }) => {
      sink(message.value.toString());
    },
  });
}

async function kept() {
  const store = new Redis();
  await store.set('who', source('email'));
  await store.set('mode', 'dark');
  sink(await store.get('who')); // flow: email
  sink(await store.get('mode'));
  await store.hset('row', 'who', source('phone'));
  await store.hset('row', 'mode', 'dark');
  sink(await store.hget('row', 'who')); // flow: phone
  sink(await store.hget('row', 'mode'));
}

module.exports = { rabbit, kafka, kept };

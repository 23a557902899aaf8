import { connect } from 'amqplib';

export async function publish(topic: string, message: Record<string, unknown>) {
  const connection = await connect(process.env.AMQP_URL ?? 'amqp://localhost');
  const channel = await connection.createChannel();
  channel.publish('offers', topic, Buffer.from(JSON.stringify(message)));
  await channel.close();
}

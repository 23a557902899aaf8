// case: a scan of a table keeps those who opted in, another one all who have an address; one mail calls its way out by other words
// rules: no-marketing-without-consent
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import nodemailer from 'nodemailer';

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const transport = nodemailer.createTransport({ host: process.env.SMTP_HOST });

async function optedIn() {
  const { Items } = await db.send(new ScanCommand({ TableName: 'people', FilterExpression: 'marketingOptIn = :yes', ExpressionAttributeValues: { ':yes': true } }));
  return Items ?? [];
}

async function withAddress() {
  const { Items } = await db.send(new ScanCommand({ TableName: 'people', FilterExpression: 'attribute_exists(email)' }));
  return Items ?? [];
}

async function refused() {
  const { Items } = await db.send(new ScanCommand({ TableName: 'people', FilterExpression: 'marketingOptIn = false' }));
  return Items ?? [];
}

export async function newsletter(): Promise<void> {
  for (const reader of await optedIn()) {
    await transport.sendMail({ to: reader.email, subject: 'Newsletter: our offers this month', html: `<p>Winter sale</p><a href="https://shop.example/leave/${reader.key}">No more offers</a>` });
  }
}

export async function toEverybody(): Promise<void> {
  for (const reader of await withAddress()) {
    await transport.sendMail({ to: reader.email, subject: 'Newsletter: our offers this month', html: '<p>Winter sale</p><a href="https://shop.example/leave">No more offers</a>' }); // expect: no-marketing-without-consent
  }
}

export async function winBack(): Promise<void> {
  for (const reader of await refused()) {
    await transport.sendMail({ to: reader.email, subject: 'Newsletter: our offers this month', html: '<p>Winter sale</p><a href="https://shop.example/leave">No more offers</a>' }); // expect: no-marketing-without-consent
  }
}

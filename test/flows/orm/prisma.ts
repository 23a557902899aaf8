import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
export async function save() {
  const made = await prisma.held.create({ data: { value: source('email'), note: 'plain' } });
  sink(made.value); // flow: email
  sink(made.note);
  const changed = await prisma.held.update({ where: { id: made.id }, data: { value: source('email') } });
  sink(changed.value); // flow: email
  sink(changed.note);
  const put = await prisma.calm.upsert({ where: { id: 1 }, create: { value: 'plain' }, update: { value: 'plain' } });
  sink(put.value);
}
export async function load() {
  const rows = await prisma.held.findMany({ where: { note: 'plain' } });
  for (const { value, note } of rows) {
    sink(value); // flow: email, phone
    sink(note);
  }
  const one = await prisma.held.findUnique({ where: { id: 1 } });
  sink(one?.value); // flow: email, phone
  sink(one?.note);
  sink((await prisma.calm.findFirst())?.value);
  const picked = await prisma.held.findFirst({ select: { note: true } });
  sink(picked?.note);
}
export async function together() {
  const [made, calm] = await prisma.$transaction([prisma.held.create({ data: { value: source('phone'), note: 'plain' } }), prisma.calm.create({ data: { value: 'plain' } })]);
  sink(made.value); // flow: phone
  sink(calm.value);
  await prisma.$transaction(async tx => {
    const row = await tx.held.create({ data: { value: source('phone'), note: 'plain' } });
    sink(row.value); // flow: phone
    sink(row.note);
  });
}

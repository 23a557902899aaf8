const express = require('express');
const { PrismaClient } = require('@prisma/client');

const prisma = new PrismaClient();
const app = express();
app.use(express.json());
app.use(express.static('dist'));

app.get('/api/slots', async (req, res) => {
  res.json(await prisma.slot.findMany({ where: { stock: { gt: 0 } } }));
});

app.post('/api/payments', async (req, res) => {
  const { slot, cents } = req.body;
  const payment = await prisma.payment.create({ data: { slot, cents, state: 'PAID' } });
  res.json({ paymentId: payment.id, paid: true });
});

app.post('/api/payments/:id/dispense', async (req, res) => {
  await prisma.payment.update({ where: { id: req.params.id }, data: { state: 'DISPENSED', answers: req.body.answers } });
  res.sendStatus(204);
});

app.post('/api/payments/:id/receipt', async (req, res) => {
  await prisma.receiptJob.create({ data: { paymentId: req.params.id, to: req.body.receiptEmail } });
  res.sendStatus(202);
});

// the screen in the office shows this
app.get('/api/club-members', async (req, res) => {
  res.json(await prisma.clubMember.findMany({ select: { id: true, fullName: true, phone: true, birthDate: true, idCardNo: true, homeAddress: true } })); // expect: no-sensitive-overexposure
});

app.get('/api/club-members/points', async (req, res) => {
  res.json(await prisma.clubMember.findMany({ select: { id: true, points: true } }));
});

app.listen(8080);

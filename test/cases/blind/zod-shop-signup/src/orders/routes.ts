import { Router } from 'express';
import { PrismaClient } from '@prisma/client';
import { z } from 'zod';
import { body } from '../validate';

const prisma = new PrismaClient();
export const orders = Router();

const orderBody = z.object({
  lines: z.array(z.object({ sku: z.string(), qty: z.number().int().positive() })).min(1),
  consignee: z.object({
    name: z.string().min(1),
    phone: z.string().min(7),
    address: z.string().min(5),
    postalCode: z.string().optional(),
  }),
  payChannel: z.enum(['alipay', 'wechat', 'card']),
});

orders.post('/', body(orderBody), async (req, res) => {
  const { lines, consignee, payChannel } = req.body;
  const order = await prisma.order.create({
    data: { payChannel, consignee: { create: consignee }, lines: { create: lines } },
  });
  res.status(201).json({ id: order.id });
});

import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export interface Complaint {
  text: string;
  order: {
    items: string[];
    consignee: { fullName: string; phone: string; shippingAddress: string };
  };
}

export async function complaintWithOrder(id: string): Promise<Complaint> {
  return prisma.complaint.findUniqueOrThrow({ where: { id }, include: { order: { include: { consignee: true } } } });
}

// case: the server stores the answer to face payment as a flag on the member
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function agreeToFacePayment(memberId: string) {
  await prisma.member.update({ where: { id: memberId }, data: { facePaymentConsent: true } }); // expect: require-consent-record
}

export async function withdrawFacePayment(memberId: string) {
  await prisma.member.update({ where: { id: memberId }, data: { facePaymentConsent: false } });
}

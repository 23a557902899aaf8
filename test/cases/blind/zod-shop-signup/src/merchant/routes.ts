import { Router } from 'express';
import { PrismaClient } from '@prisma/client';
import { z } from 'zod';
import { body } from '../validate';

const prisma = new PrismaClient();
export const sellers = Router();

// merchants who want to sell on the platform, checked by the back office
const merchantOnboardingBody = z.object({
  shopName: z.string().min(2),
  legalRepresentative: z.string().min(2),
  idCardNo: z.string().regex(/^\d{17}[\dX]$/),
  businessLicenceNo: z.string(),
});

sellers.post('/onboarding', body(merchantOnboardingBody), async (req, res) => {
  const application = await prisma.merchantApplication.create({ data: req.body });
  res.status(201).json({ id: application.id });
});

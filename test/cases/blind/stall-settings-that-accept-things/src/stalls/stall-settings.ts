// case: the settings of a market stall accept returns, cards and orders by default, which is no consent of a person
// rules: no-preticked-consent

import { z } from 'zod';

export const stallSettings = z.object({
  title: z.string().max(60),
  acceptsReturns: z.boolean().default(true),
  acceptsCards: z.boolean().default(true),
  autoAcceptOrders: z.boolean().default(true),
  allowedOrigins: z.array(z.string().url()).default([]),
  rememberFilter: z.boolean().default(true),
  showOpeningHours: z.boolean().default(true),
});

export type StallSettings = z.infer<typeof stallSettings>;

interface IncomingOrder {
  id: string;
  isAccepted: boolean;
  acceptedAt: Date | null;
}

export function receive(order: IncomingOrder, settings: StallSettings): IncomingOrder {
  if (!settings.autoAcceptOrders) return order;
  return { ...order, isAccepted: true, acceptedAt: new Date() };
}

export function commissionOf(deal: { price: number; registeredAt: Date | null; firstContactAt: Date }): number {
  const isRegistered = deal.registeredAt !== null && deal.registeredAt <= deal.firstContactAt;
  const commission = isRegistered ? deal.price * 0.02 : 0;
  return commission;
}

/**
 * The list that hangs at the counter of every club.
 * @pricingRule public ref=https://gym.example/prices
 */
export function listFee(months: number, isStudent: boolean) {
  const fee = months >= 12 ? 2900 : 3900;
  return isStudent ? Math.round(fee * 0.8) : fee;
}

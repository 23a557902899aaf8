export function couponMail(nick: string, percent: number) {
  return {
    subject: `Still thinking about it? ${percent} % off until Sunday`,
    text: `Hello ${nick},\n\nuse the promo code COMEBACK for ${percent} % off our summer sale.\n\nYour shoe shop`,
  };
}

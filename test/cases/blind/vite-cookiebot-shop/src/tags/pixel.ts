// the base snippet (fbevents.js) comes from index.html, events are set up in the Events Manager
const PIXEL_ID = import.meta.env.VITE_PIXEL_ID as string;

export type Buyer = { email: string; phone?: string; firstName: string; lastName: string };

/** advanced matching, so that Meta can attribute the order */
export function initPixel(buyer: Buyer) {
  window.fbq('init', PIXEL_ID, { // expect: no-collection-before-consent, no-third-party-sharing-without-consent
    em: buyer.email.trim().toLowerCase(),
    ph: buyer.phone?.replace(/\D/g, ''),
    fn: buyer.firstName,
    ln: buyer.lastName,
  });
}

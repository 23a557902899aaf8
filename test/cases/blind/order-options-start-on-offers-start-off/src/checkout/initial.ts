export interface CheckoutValues {
  giftWrap: boolean;
  signatureOnDelivery: boolean;
  offersByMail: boolean;
  shareWithPartners: boolean;
}

export const initialValues: CheckoutValues = {
  giftWrap: true,
  signatureOnDelivery: true,
  offersByMail: false,
  shareWithPartners: false,
};

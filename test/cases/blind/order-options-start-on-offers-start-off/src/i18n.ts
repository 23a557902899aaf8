import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';

export const ready = i18n.use(initReactI18next).init({
  lng: 'en',
  resources: {
    en: {
      checkout: {
        giftWrap: 'Wrap it as a gift',
        signatureOnDelivery: 'Somebody has to sign for it',
        offersByMail: 'I would like offers by e-mail',
        shareWithPartners: 'You may give my address to partner shops',
        next: 'Continue',
      },
    },
  },
});

// case: options of the parcel start switched on, the two consents start switched off
// rules: no-preticked-consent

import { Field, Form, Formik } from 'formik';
import { useTranslation } from 'react-i18next';
import { initialValues, type CheckoutValues } from './initial';

const order: (keyof CheckoutValues)[] = ['giftWrap', 'signatureOnDelivery', 'offersByMail', 'shareWithPartners'];

export function Options({ onNext }: { onNext: (values: CheckoutValues) => void }) {
  const { t } = useTranslation('checkout');

  return (
    <Formik initialValues={initialValues} onSubmit={onNext}>
      <Form>
        {order.map((name) => (
          <label key={name}>
            <Field type="checkbox" name={name} /> {t(name)}
          </label>
        ))}
        <button type="submit">{t('next')}</button>
      </Form>
    </Formik>
  );
}

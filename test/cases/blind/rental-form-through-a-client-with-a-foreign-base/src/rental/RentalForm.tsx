// case: the address of the second client, in another file, is a credit broker's
// rules: no-third-party-sharing-without-consent

import { useFormik } from 'formik';
import { submitRental, type RentalForm as Values } from './submit';

export function RentalForm({ bike, onBooked }: { bike: string; onBooked: (id: string) => void }) {
  const formik = useFormik<Values>({
    initialValues: { bike, days: 1, fullName: '', phone: '' },
    onSubmit: async (values) => onBooked(await submitRental(values)),
  });

  return (
    <form onSubmit={formik.handleSubmit}>
      <input {...formik.getFieldProps('fullName')} autoComplete="name" placeholder="Name" />
      <input {...formik.getFieldProps('phone')} autoComplete="tel" placeholder="Phone" />
      <input type="number" min={1} {...formik.getFieldProps('days')} />
      <button type="submit">Book</button>
    </form>
  );
}

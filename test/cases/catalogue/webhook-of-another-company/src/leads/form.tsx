// case: a contact form hands name and phone to another company's webhook
import { useForm } from 'react-hook-form';
import { forward } from './forward';

interface Lead {
  fullName: string;
  phone: string;
  area: number;
}

export function OfferForm() {
  const { register, handleSubmit } = useForm<Lead>();
  const send = handleSubmit(async (lead) => {
    await forward.post('leads', { json: { contact: lead.fullName, tel: lead.phone, area: lead.area } }); // expect: no-third-party-sharing-without-consent
  });
  return (
    <form onSubmit={send}>
      <input {...register('fullName')} autoComplete="name" />
      <input {...register('phone')} autoComplete="tel" />
      <input {...register('area')} type="number" />
      <button>Ask for an offer</button>
    </form>
  );
}

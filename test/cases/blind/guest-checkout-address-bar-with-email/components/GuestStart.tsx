// case: the guest checkout carries the e-mail address to its next step in the address bar
'use client';
import { useRouter } from 'next/navigation';
import { useForm } from 'react-hook-form';
import { startGuestCheckout } from '../lib/checkout';

interface GuestForm {
  email: string;
  wantsReceipt: boolean;
}

export function GuestStart({ cartId }: { cartId: string }) {
  const router = useRouter();
  const { register, handleSubmit } = useForm<GuestForm>();

  const next = async ({ email, wantsReceipt }: GuestForm) => {
    await startGuestCheckout(cartId, email, wantsReceipt);
    router.push(`/checkout/address?${new URLSearchParams({ cart: cartId, email })}`); // expect: no-personal-data-in-url
  };

  return (
    <form onSubmit={handleSubmit(next)}>
      <label>E-mail <input type="email" {...register('email')} /></label>
      <label><input type="checkbox" {...register('wantsReceipt')} /> E-mail me the receipt</label>
      <button type="submit">Continue</button>
    </form>
  );
}

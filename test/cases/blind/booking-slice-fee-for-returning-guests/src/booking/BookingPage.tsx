import { useEffect } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import { guestInfo } from './guest-info';
import { guestKnown } from './slice';

export function BookingPage() {
  const dispatch = useDispatch();
  const booking = useSelector((s: { booking: { banner: string; serviceFee: number } }) => s.booking);

  useEffect(() => {
    guestInfo().then((info) => dispatch(guestKnown(info)));
  }, [dispatch]);

  return <p>{booking.banner}. The service fee is {booking.serviceFee} EUR.</p>;
}

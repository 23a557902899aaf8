// case: the marketing box is fed by a reducer whose initial state, in another file, says yes
// rules: no-preticked-consent
import { useReducer } from 'react';
import { checkoutReducer, initialCheckout } from './checkout-state';
import { placeOrder } from './orders-api';

export function CheckoutForm({ cartId }: { cartId: string }) {
  const [state, dispatch] = useReducer(checkoutReducer, initialCheckout);

  return (
    <form onSubmit={(event) => { event.preventDefault(); void placeOrder(cartId, state); }}>
      <input type="email" value={state.email} onChange={(e) => dispatch({ type: 'field', name: 'email', value: e.target.value })} />
      <label>
        <input type="checkbox" checked={state.expressDelivery} onChange={() => dispatch({ type: 'toggle', name: 'expressDelivery' })} />
        Deliver tomorrow
      </label>
      <label>
        <input type="checkbox" checked={state.marketingOptIn} onChange={() => dispatch({ type: 'toggle', name: 'marketingOptIn' })} />
        Send me offers and news by e-mail
      </label>
      <button type="submit">Place order</button>
    </form>
  );
}

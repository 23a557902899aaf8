export interface CheckoutState {
  email: string;
  expressDelivery: boolean;
  marketingOptIn: boolean;
}

export type CheckoutAction =
  | { type: 'field'; name: 'email'; value: string }
  | { type: 'toggle'; name: 'expressDelivery' | 'marketingOptIn' };

export const initialCheckout: CheckoutState = {
  email: '',
  expressDelivery: true,
  marketingOptIn: true, // expect: no-preticked-consent
};

export function checkoutReducer(state: CheckoutState, action: CheckoutAction): CheckoutState {
  switch (action.type) {
    case 'field':
      return { ...state, [action.name]: action.value };
    case 'toggle':
      return { ...state, [action.name]: !state[action.name] };
  }
}

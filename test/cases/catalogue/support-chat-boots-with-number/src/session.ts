export interface Customer {
  id: string;
  fullName: string;
  email: string;
  phone: string;
  plan: 'free' | 'plus';
}

const current: { customer: Customer } = JSON.parse(document.querySelector('#session')!.textContent!);

export function useSession() {
  return current;
}

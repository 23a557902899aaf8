export interface Customer {
  id: string;
  fullName: string;
  phone: string;
  homeAddress: string;
}

export interface Conversation {
  id: string;
  customer: Customer;
  product: string;
  turns: { from: 'customer' | 'agent'; text: string }[];
}

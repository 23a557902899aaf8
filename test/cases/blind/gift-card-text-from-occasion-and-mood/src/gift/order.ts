export interface GiftOrder {
  id: string;
  buyer: { fullName: string; email: string };
  recipient: { fullName: string; streetAddress: string; phone: string };
  occasion: 'birthday' | 'wedding' | 'farewell';
  tone: 'warm' | 'funny';
  product: { title: string; colour: string };
}

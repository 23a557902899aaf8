import { useState } from 'react';
import { IMaskInput } from 'react-imask';

export function AmountField() {
  const [amount, setAmount] = useState('');
  return <IMaskInput mask={Number} unmask={false} lazy={false} value={amount} onAccept={(value: string) => setAmount(value)} />;
}

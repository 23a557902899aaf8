// case: paying by face is preselected
// rules: no-biometric-inducement

import { useState } from 'react';
import { Button, Radio, RadioGroup, View } from '@tarojs/components';
import { METHODS, type PayMethod } from './methods';

export function PayPanel({ amount, pay }: { amount: number; pay: (method: PayMethod) => void }) {
  const [method, setMethod] = useState<PayMethod>('face'); // expect: no-biometric-inducement

  return (
    <View>
      <RadioGroup onChange={({ detail }) => setMethod(detail.value as PayMethod)}>
        {METHODS.map(({ value, label }) => (
          <Radio key={value} value={value} checked={value === method}>{label}</Radio>
        ))}
      </RadioGroup>
      <Button onClick={() => pay(method)}>支付 ¥{(amount / 100).toFixed(2)}</Button>
    </View>
  );
}

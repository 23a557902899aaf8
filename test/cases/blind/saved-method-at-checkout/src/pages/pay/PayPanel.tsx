// case: the method that the user saved earlier is preselected, otherwise none
// rules: no-biometric-inducement

import { useState } from 'react';
import Taro from '@tarojs/taro';
import { Button, Radio, RadioGroup, View } from '@tarojs/components';
import { METHODS, type PayMethod } from './methods';

const savedMethod = () => (Taro.getStorageSync('pay-method') || null) as PayMethod | null;

export function PayPanel({ amount, pay }: { amount: number; pay: (method: PayMethod) => void }) {
  const [method, setMethod] = useState<PayMethod | null>(savedMethod);

  const choose = (next: PayMethod) => {
    Taro.setStorageSync('pay-method', next);
    setMethod(next);
  };

  return (
    <View>
      <RadioGroup onChange={({ detail }) => choose(detail.value as PayMethod)}>
        {METHODS.map(({ value, label }) => (
          <Radio key={value} value={value} checked={value === method}>{label}</Radio>
        ))}
      </RadioGroup>
      <Button disabled={method === null} onClick={() => method && pay(method)}>支付 ¥{(amount / 100).toFixed(2)}</Button>
    </View>
  );
}

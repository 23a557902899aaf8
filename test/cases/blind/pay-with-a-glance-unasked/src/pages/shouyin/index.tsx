// case: 收银页选了刷脸就直接验证人脸，没有单独征求过同意
// rules: no-biometric-without-consent

import { useState } from 'react';
import Taro from '@tarojs/taro';
import { Button, Text, View } from '@tarojs/components';
import { tijiao, type Dingdan } from './tijiao';

export default function Shouyin({ dingdan }: { dingdan: Dingdan }) {
  const [tishi, setTishi] = useState('请选择付款方式');

  const shualian = async () => {
    const { requestInfo } = await tijiao(dingdan, 'shualian');
    Taro.faceVerifyForPay({ requestInfo, requestVerifyPreInfo: '', timeout: 60, success: () => setTishi('付款成功'), fail: () => setTishi('请换一种方式') }); // expect: no-biometric-without-consent
  };

  const mima = async () => {
    const { payment } = await tijiao(dingdan, 'mima');
    await Taro.requestPayment(payment);
    setTishi('付款成功');
  };

  return (
    <View>
      <Text>{tishi}</Text>
      <Button onClick={shualian}>刷脸</Button>
      <Button onClick={mima}>密码</Button>
    </View>
  );
}

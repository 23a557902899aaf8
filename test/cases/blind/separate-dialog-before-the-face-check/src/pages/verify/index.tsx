// case: a Taro page starts the face check after a dialog of its own whose answer is kept as separate consent
// rules: no-biometric-without-consent
import { useState } from 'react';
import Taro from '@tarojs/taro';
import { Button, Text, View } from '@tarojs/components';
import { ensureSeparateConsent } from '../../utils/separate-consent';
import { requestTicket, submitResult } from '../../services/verify';

export default function Verify() {
  const [tip, setTip] = useState('');

  const start = async () => {
    const given = await ensureSeparateConsent('face', '为核验您与身份证是否一致，我们需要采集您的人脸信息，核验后立即删除。您也可以到柜台办理。');
    if (!given) {
      setTip('您可以到柜台人工核验');
      return;
    }
    const ticket = await requestTicket();
    Taro.startFacialRecognitionVerify({
      name: ticket.maskedName,
      idCardNumber: ticket.token,
      success: ({ verifyResult }) => {
        void submitResult(ticket.id, verifyResult).then(() => setTip('核验通过'));
      },
      fail: () => setTip('核验未通过，可到柜台办理'),
    });
  };

  return (
    <View className="verify">
      <Button type="primary" onClick={start}>人脸核验</Button>
      <Button onClick={() => Taro.navigateTo({ url: '/pages/counter/index' })}>柜台办理</Button>
      <Text>{tip}</Text>
    </View>
  );
}

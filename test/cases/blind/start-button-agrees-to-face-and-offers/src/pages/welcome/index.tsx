// case: the start button of a gym's mini program records consent to face entry and to offers in one call
// rules: no-bundled-consent

import Taro from '@tarojs/taro';
import { Button, Text, View } from '@tarojs/components';
import { API, headers } from '../../api';

export default function Welcome() {
  const agreeAndStart = async () => {
    await Taro.request({ url: `${API}/me/consents`, method: 'PUT', header: headers(), data: { faceRecognition: true, marketing: true, at: Date.now() } }); // expect: no-bundled-consent
    await Taro.switchTab({ url: '/pages/home/index' });
  };

  const look = () => Taro.switchTab({ url: '/pages/home/index' });

  return (
    <View>
      <Text>欢迎来到健身房</Text>
      <Text>我们会采集您的人脸用于刷脸入场，并向您推送课程优惠。</Text>
      <Button type="primary" onClick={agreeAndStart}>同意并开始</Button>
      <Button onClick={look}>先逛逛</Button>
    </View>
  );
}

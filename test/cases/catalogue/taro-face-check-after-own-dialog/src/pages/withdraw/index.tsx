// case: a withdrawal in a Taro program asks for face consent in a dialog of its own and offers a text message instead
// rules: no-biometric-without-consent
import Taro from '@tarojs/taro';
import { Button, View } from '@tarojs/components';
import { askForFace } from '../../face/dialog';

export default function Withdraw() {
  async function confirm() {
    if (!(await askForFace())) {
      Taro.navigateTo({ url: '/pages/sms/index' });
      return;
    }
    await Taro.startFacialRecognitionVerify({ name: '', idCardNumber: '', checkAliveType: 2 });
    Taro.navigateTo({ url: '/pages/done/index' });
  }
  return (
    <View>
      <Button onClick={confirm}>提现</Button>
    </View>
  );
}

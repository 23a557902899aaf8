// case: the agreement box of a Taro page shows what the user answered before for this version, else it is empty
// rules: no-preticked-consent
import { useState } from 'react';
import Taro from '@tarojs/taro';
import { Button, Checkbox, CheckboxGroup, Input, Text, View } from '@tarojs/components';
import { agreementAccepted, rememberAgreement } from '../../utils/agreement';
import { loginBySms } from '../../services/login';

export default function Login() {
  const [mobile, setMobile] = useState('');
  const [code, setCode] = useState('');
  const [remember, setRemember] = useState(true);
  const [agreed, setAgreed] = useState(() => agreementAccepted());

  const onChange = (values: string[]) => {
    setAgreed(values.includes('agree'));
    setRemember(values.includes('remember'));
  };

  const submit = async () => {
    if (!agreed) {
      Taro.showToast({ title: '请阅读并同意隐私政策', icon: 'none' });
      return;
    }
    rememberAgreement();
    await loginBySms({ mobile, code, remember });
    Taro.switchTab({ url: '/pages/home/index' });
  };

  return (
    <View className="login">
      <Input type="number" placeholder="手机号" value={mobile} onInput={(e) => setMobile(e.detail.value)} />
      <Input type="number" placeholder="验证码" value={code} onInput={(e) => setCode(e.detail.value)} />
      <CheckboxGroup onChange={(e) => onChange(e.detail.value)}>
        <Checkbox value="remember" checked={remember}>记住手机号</Checkbox>
        <Checkbox value="agree" checked={agreed}><Text>我已阅读并同意《隐私政策》</Text></Checkbox>
      </CheckboxGroup>
      <Button type="primary" onClick={submit}>登录</Button>
    </View>
  );
}

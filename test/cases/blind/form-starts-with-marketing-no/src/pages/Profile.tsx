// case: the initial values of a form say no to calls with offers and yes to a bigger font
// rules: no-preticked-consent
import { Button, Form, Input, Switch } from 'antd';
import { updateProfile, type ProfileValues } from '../services/profile';

const initialValues: ProfileValues = {
  nick: '',
  largeFont: true,
  marketingConsent: false,
  autoPlay: true,
};

export function Profile({ saved }: { saved: () => void }) {
  const onFinish = async (values: ProfileValues) => {
    await updateProfile(values);
    saved();
  };

  return (
    <Form<ProfileValues> initialValues={initialValues} onFinish={onFinish}>
      <Form.Item name="nick" label="昵称"><Input maxLength={16} /></Form.Item>
      <Form.Item name="largeFont" label="大字模式" valuePropName="checked"><Switch /></Form.Item>
      <Form.Item name="marketingConsent" label="同意接收优惠电话" valuePropName="checked"><Switch /></Form.Item>
      <Form.Item name="autoPlay" label="自动播放" valuePropName="checked"><Switch /></Form.Item>
      <Button htmlType="submit">完成</Button>
    </Form>
  );
}

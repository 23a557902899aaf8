// case: a sign-up form starts with the newsletter ticked through the form's initial values
import { Button, Checkbox, Form, Input } from 'antd';

const start = {
  remember: true,
  newsletter: true, // expect: no-preticked-consent
};

export function SignUp({ send }: { send(values: unknown): void }) {
  return (
    <Form initialValues={start} onFinish={send}>
      <Form.Item name="email"><Input type="email" /></Form.Item>
      <Form.Item name="remember" valuePropName="checked"><Checkbox>Remember me</Checkbox></Form.Item>
      <Form.Item name="newsletter" valuePropName="checked"><Checkbox>Send me offers by e-mail</Checkbox></Form.Item>
      <Button htmlType="submit">Sign up</Button>
    </Form>
  );
}

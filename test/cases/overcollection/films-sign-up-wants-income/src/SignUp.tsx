// case: a list of field descriptions makes the inputs of a sign-up page for short films, and one of them demands the income
// rules: no-mandatory-nonessential-field, no-excessive-collection
import { Form, Input, Select } from 'antd';

export function SignUp({ send }: { send: (values: unknown) => void }) {
  return (
    <Form onFinish={send} layout="vertical">
      <Form.Item name="handle" label="Name on screen"><Input /></Form.Item>
      <Form.Item name="annualIncome" label="Annual income" rules={[{ required: true, message: 'Please choose' }]}> {/* expect: no-mandatory-nonessential-field */}
        <Select options={[{ value: 'low' }, { value: 'high' }]} />
      </Form.Item>
      <Form.Item name="politicalAffiliation" label="政治面貌"><Input /></Form.Item> {/* expect: no-excessive-collection */}
    </Form>
  );
}

import { testRule } from '../../support/test-rule.js';

const vending = 'jurisdictions: [cn]\ndeployment: kiosk\nfeatures:\n  - id: vending\n    paths: ["src/vending/**"]\n    purposes: [payment]\n    necessary: [user.payment, x.biometric.face]\n';
const checkout = 'jurisdictions: [eu]\nfeatures:\n  - id: checkout\n    paths: ["src/checkout/**"]\n    purposes: [payment]\n    necessary: [user.payment]\n';

testRule('no-payment-overcollection', {
  invalid: [
    {
      name: 'what somebody bought before is asked for',
      policy: checkout,
      filename: 'src/checkout/Budget.tsx',
      code: `export const Budget = () => <form><label>Purchase history <input name="purchaseHistory" /></label></form>;\n`,
      errors: [{ messageId: 'unrelated', line: 1, column: 59, endLine: 1, endColumn: 91, suggestions: 1 }],
    },
    {
      name: 'a machine asks for more between the scan and the goods',
      policy: vending,
      filename: 'src/vending/Step.tsx',
      code: `export function Step({ machine, slot }) {
  const finish = answers => machine.dispense(slot, answers);
  return (
    <form onSubmit={handleSubmit(finish)}>
      <label>性别 <select {...register('gender')} /></label>
      <label>手机号 <input type="tel" {...register('phone')} /></label>
      <button type="submit">取货</button>
    </form>
  );
}`,
      errors: [
        {
          messageId: 'unrelated', data: { place: "The form 'Step'", category: 'gender' }, line: 5, column: 17, endLine: 5, endColumn: 51,
          suggestions: [{ messageId: 'drop', data: { names: 'gender' }, output: `export function Step({ machine, slot }) {
  const finish = answers => machine.dispense(slot, answers);
  return (
    <form onSubmit={handleSubmit(finish)}>
      <label>手机号 <input type="tel" {...register('phone')} /></label>
      <button type="submit">取货</button>
    </form>
  );
}` }],
        },
        {
          messageId: 'unrelated', data: { place: "The form 'Step'", category: 'phone number' }, line: 6, column: 18, endLine: 6, endColumn: 61,
          suggestions: [{ messageId: 'drop', data: { names: 'phone' }, output: `export function Step({ machine, slot }) {
  const finish = answers => machine.dispense(slot, answers);
  return (
    <form onSubmit={handleSubmit(finish)}>
      <label>性别 <select {...register('gender')} /></label>
      <button type="submit">取货</button>
    </form>
  );
}` }],
        },
      ],
    },
    {
      name: 'a form of payment asks for a birth date',
      policy: checkout,
      filename: 'src/checkout/PayForm.tsx',
      code: `export const PayForm = () => (
  <form action="/pay" method="post">
    <input name="card" />
    <input name="birthday" type="date" />
    <button>Pay</button>
  </form>
);
`,
      errors: [{
        messageId: 'unrelated', line: 4, column: 5, endLine: 4, endColumn: 42,
        suggestions: [
          { desc: "Drop 'birthday'", output: `export const PayForm = () => (
  <form action="/pay" method="post">
    <input name="card" />
    <button>Pay</button>
  </form>
);
` },
          { desc: "Ask whether they are old enough: 'isOver18'", output: `export const PayForm = () => (
  <form action="/pay" method="post">
    <input name="card" />
    <input name="isOver18" type="checkbox" />
    <button>Pay</button>
  </form>
);
` },
        ],
      }],
    },
    {
      name: 'the body of a payment takes a birth date, and a marital status that may be absent',
      policy: checkout,
      filename: 'src/checkout/routes.ts',
      code: `import { z } from 'zod';
export const payBody = z.object({
  orderId: z.string(),
  birthDate: z.coerce.date(),
  maritalStatus: z.enum(['single', 'married']).optional(),
});
`,
      errors: [
        { messageId: 'unrelated', data: { place: "The schema 'payBody'", category: 'date of birth' }, line: 4, column: 3, endLine: 4, endColumn: 29, suggestions: [
          { desc: "Drop 'birthDate'", output: `import { z } from 'zod';
export const payBody = z.object({
  orderId: z.string(),
  maritalStatus: z.enum(['single', 'married']).optional(),
});
` },
          { desc: "Ask whether they are old enough: 'isOver18'", output: `import { z } from 'zod';
export const payBody = z.object({
  orderId: z.string(),
  isOver18: z.boolean(),
  maritalStatus: z.enum(['single', 'married']).optional(),
});
` },
        ] },
        { messageId: 'unrelated', data: { place: "The schema 'payBody'", category: 'marital status' }, line: 5, column: 3, endLine: 5, endColumn: 58, suggestions: 1 },
      ],
    },
    {
      name: 'nothing but what its values lead to tells that something is unlocked',
      filename: 'src/Home.tsx',
      code: `export function Home({ cabinet }) {
  const submit = async values => { await cabinet.dispense(values); };
  return <form onSubmit={submit}><label>性别 <input name="gender" /></label><p>1</p></form>;
}`,
      errors: [{ messageId: 'unrelated', line: 3, column: 44, endLine: 3, endColumn: 67, suggestions: 1 }],
    },
    {
      name: 'a class is the body of a route that takes money',
      filename: 'src/orders/finish.dto.ts',
      files: { 'src/orders/orders.controller.ts': `import { Body, Controller, Post } from '@nestjs/common';\nimport { FinishDto } from './finish.dto';\n@Controller('orders') export class Orders { @Post('pay') finish(@Body() body: FinishDto) { return this.psp.create(body); } }\n` },
      code: `import { IsOptional, IsString } from 'class-validator';
export class FinishDto {
  @IsString() orderId!: string;
  @IsOptional() gender?: string;
}
`,
      errors: [{ messageId: 'unrelated', data: { place: "The request 'FinishDto'", category: 'gender' }, line: 4, column: 3, endLine: 4, endColumn: 33, suggestions: 1 }],
    },
    {
      name: 'a phone number for a receipt has to be given before the goods come',
      policy: vending,
      filename: 'src/vending/Step.tsx',
      code: `export const Step = ({ machine }) => <form onSubmit={values => machine.dispense(values)}><label>电子小票手机号 <input name="phone" required /></label><button>取货</button></form>;`,
      errors: [{ messageId: 'unrelated', line: 1, column: 105, endLine: 1, endColumn: 136, suggestions: 1 }],
    },
    {
      name: 'the message is in Chinese',
      policy: checkout,
      locale: 'zh-cn',
      filename: 'src/checkout/routes.ts',
      code: `import { z } from 'zod';\nexport const payBody = z.object({ gender: z.string().optional(), size: z.string() });\n`,
      errors: [{ message: '校验模式“payBody”在支付环节收集性别，而支付本身并不需要它。', line: 2, column: 35, endLine: 2, endColumn: 64, suggestions: 1 }],
    },
  ],
  valid: [
    { name: 'the statements of earlier payments are handed in', policy: checkout, filename: 'src/checkout/Budget.tsx', code: `export const Budget = () => <form><label>Payment history <input type="file" name="statements" accept=".pdf" multiple /></label></form>;\n` },
    { name: 'a payment takes what it is paid with, and where the bill goes', policy: checkout, filename: 'src/checkout/routes.ts', code: `import { z } from 'zod';\nexport const payBody = z.object({ cardNumber: z.string(), cardholderName: z.string(), billingPostcode: z.string(), iban: z.string(), isOver18: z.literal(true) });\n` },
    { name: 'an online checkout takes an e-mail address', policy: checkout, filename: 'src/checkout/routes.ts', code: `import { z } from 'zod';\nexport const payBody = z.object({ email: z.string() });\n` },
    { name: 'a receipt is offered', policy: vending, filename: 'src/vending/Receipt.tsx', code: `export const Receipt = ({ machine }) => <form onSubmit={values => machine.sendReceipt(values)}><label>接收电子小票的手机号（选填） <input type="tel" name="receiptPhone" /></label></form>;` },
    { name: 'the goods are delivered', policy: 'jurisdictions: [cn]\nappTypes: [online-shopping]\n', filename: 'src/checkout/Address.tsx', code: `export const Address = () => <form><input name="consigneePhone" required /><input name="shippingAddress" required /></form>;` },
    { name: 'a ticket is sold to a person with an identity card', policy: 'jurisdictions: [cn]\nappTypes: [transport-ticketing]\n', filename: 'src/checkout/Passenger.tsx', code: `export const Passenger = () => <form><input name="idCardNo" required /></form>;` },
    { name: 'a law demands the age, and the policy says where that is written', policy: `${checkout}data:\n  - category: user.demographic.date_of_birth\n    purposes: [age-verification]\n    basis: legal-obligation\n    reference: "sale of alcohol, file 3"\n`, filename: 'src/checkout/routes.ts', code: `import { z } from 'zod';\nexport const payBody = z.object({ birthDate: z.string() });\n` },
    { name: 'it may be skipped and has a purpose of its own', policy: `${checkout}data:\n  - category: user.demographic.gender\n    purposes: [personalisation]\n    basis: consent\n`, filename: 'src/checkout/Thanks.tsx', code: `export const Thanks = () => <form><input name="gender" /></form>;` },
    { name: 'a feature of the place has another purpose', policy: 'features:\n  - id: profile\n    paths: ["src/checkout/profile/**"]\n    purposes: [personalisation]\n', filename: 'src/checkout/profile/Form.tsx', code: `export const Form = () => <form><input name="gender" /></form>;` },
    { name: 'nothing is paid for', filename: 'src/profile/Form.tsx', code: `export const Form = () => <form><input name="gender" /></form>;` },
    { name: 'the payload is no payment', filename: 'src/payload/Form.tsx', code: `export const Form = () => <form><input name="gender" /></form>;` },
    { name: 'the column of a table is kept', policy: checkout, filename: 'src/checkout/customer.entity.ts', code: `import { Column, Entity } from 'typeorm';\n@Entity() export class Customer { @Column() gender!: string; }\n` },
    { name: 'the option exempts the category', policy: checkout, options: [{ exemptCategories: ['user.demographic.gender'] }], filename: 'src/checkout/routes.ts', code: `import { z } from 'zod';\nexport const payBody = z.object({ gender: z.string() });\n` },
  ],
});

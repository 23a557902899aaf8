import assert from 'node:assert/strict';
import { runProduct } from '../support/run-product.js';
import { createScratchProject } from '../support/scratch-project.js';

interface Program {
  readonly type: string;
  readonly asks: string;
  readonly file: string;
  readonly text: string;
}

/** Programs of one type of app each; `beyond` marks the lines that ask for more than its basic function needs. */
const programs: readonly Program[] = [
  {
    type: 'ride-hailing', asks: 'passengers for their gender, and drivers for what a law demands of them', file: 'src/trips/trip.dto.ts',
    text: `import { IsMobilePhone, IsOptional, IsString } from 'class-validator';
export class RequestTripDto {
  @IsMobilePhone('zh-CN') phone!: string;
  @IsString() origin!: string;
  @IsString() destination!: string;
  @IsOptional() passengerGender?: string; // beyond
}
export class DriverApplicationDto {
  @IsString() driverLicenseNo!: string;
  @IsString() idCardNo!: string;
}
`,
  },
  {
    type: 'online-shopping', asks: 'buyers for their birthday beside where the goods go', file: 'src/views/Consignee.vue',
    text: `<template>
  <el-form :model="form">
    <el-form-item label="收货人"><el-input v-model="form.receiverName" /></el-form-item>
    <el-form-item label="手机号"><el-input v-model="form.phone" /></el-form-item>
    <el-form-item label="收货地址"><el-input v-model="form.address" /></el-form-item>
    <el-form-item label="生日"><el-date-picker v-model="form.birthday" /></el-form-item> <!-- beyond -->
  </el-form>
</template>
<script setup lang="ts">
import { reactive } from 'vue';
const form = reactive({ receiverName: '', phone: '', address: '', birthday: '' });
</script>
`,
  },
  {
    type: 'dating', asks: 'members for an identity card and what they earn', file: 'src/server/profile.ts',
    text: `import { z } from 'zod';
export const profileSchema = z.object({
  phone: z.string(),
  gender: z.enum(['f', 'm']),
  age: z.number().int(),
  maritalStatus: z.string(),
  idCardNo: z.string().optional(), // beyond
  monthlyIncome: z.number().optional(), // beyond
});
`,
  },
  {
    type: 'medical', asks: 'those who consult a doctor for their marriage and their bank card', file: 'pages/consultation/index.wxml',
    text: `<form bindsubmit="send">
  <textarea name="symptom" placeholder="请描述病情" />
  <input name="phone" placeholder="手机号" />
  <input name="marriage" placeholder="婚姻状况" /> <!-- beyond -->
  <input name="bankCard" placeholder="银行卡号" /> <!-- beyond -->
</form>
`,
  },
  {
    type: 'hotel', asks: 'guests for an identity card', file: 'src/Booking.tsx',
    text: `import { DatePicker, Form, Input } from 'antd';
export const Booking = () => (
  <Form>
    <Form.Item name="guestName" label="住客姓名"><Input /></Form.Item>
    <Form.Item name="guestPhone" label="联系电话"><Input /></Form.Item>
    <Form.Item name="checkIn" label="入住日期"><DatePicker /></Form.Item>
    <Form.Item name="idCard" label="身份证号"><Input /></Form.Item>{/* beyond */}
  </Form>
);
`,
  },
  {
    type: 'online-lending', asks: 'borrowers for their religion', file: 'src/loans/apply.ts',
    text: `import Joi from 'joi';
export const application = Joi.object({
  phone: Joi.string().required(),
  realName: Joi.string().required(),
  idCardNo: Joi.string().required(),
  bankCardNo: Joi.string().required(),
  religion: Joi.string(), // beyond
});
`,
  },
  {
    type: 'recruitment', asks: 'seekers of jobs for their ethnic group', file: 'src/Apply.jsx',
    text: `export const Apply = () => (
  <form>
    <label>手机号 <input name="phone" /></label>
    <label>简历 <input name="resume" type="file" /></label>
    <label>民族 <input name="ethnicity" /></label>{/* beyond */}
  </form>
);
`,
  },
  {
    type: 'event-ticketing', asks: 'visitors for a name that they must give', file: 'src/Ticket.tsx',
    text: `import { useForm } from 'react-hook-form';
export function Ticket() {
  const { register } = useForm();
  return (
    <form>
      <input {...register('phone', { required: true })} placeholder="手机号" />
      <input {...register('idCardNo', { required: true })} placeholder="身份证号" />{/* beyond */}
    </form>
  );
}
`,
  },
  {
    type: 'news', asks: 'readers for a phone number', file: 'src/Reader.tsx',
    text: `export const Reader = () => (
  <form>
    <input name="keyword" placeholder="搜索新闻" />
    <input name="phone" placeholder="手机号" required />{/* beyond */}
  </form>
);
`,
  },
  {
    type: 'education', asks: 'pupils for their gender, in the body of a request and in no answer', file: 'api/openapi.yaml',
    text: `openapi: 3.1.0
info: { title: Lessons, version: '1' }
paths:
  /enrolments:
    post:
      operationId: enrol
      parameters:
        - { name: religion, in: query, schema: { type: string } } # beyond
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Enrolment' }
      responses:
        '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Confirmation' } } } }
components:
  schemas:
    Enrolment:
      type: object
      required: [phone, gender]
      properties:
        phone: { type: string }
        gender: { type: string } # beyond
    Confirmation:
      type: object
      properties:
        birthday: { type: string }
`,
  },
];

const aboutNeed = new Set(['no-excessive-collection', 'no-mandatory-nonessential-field']);

describe('what an app asks for, beside what an app of its type needs', () => {
  for (const { type, asks, file, text } of programs) {
    it(`${type}: asks ${asks}`, async () => {
      const root = createScratchProject({ 'privacy.yml': `jurisdictions: [cn]\nappTypes: [${type}]\n`, [file]: text });
      const { out } = await runProduct(root, ['scan', '.', '--format', 'json']);
      const findings = (JSON.parse(out) as { findings: readonly { rule: string; start: { line: number } }[] }).findings.filter(({ rule }) => aboutNeed.has(rule));
      const marked = text.split('\n').flatMap((line, index) => (line.includes('beyond') ? [index + 1] : []));
      assert.deepEqual([...new Set(findings.map(({ start }) => start.line))].sort((left, right) => left - right), marked);
    });
  }
});

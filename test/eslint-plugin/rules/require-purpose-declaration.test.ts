import { testRule } from '../../support/test-rule.js';

/** The rule is off in `privacy:recommended`. */
const all = 'extends: [privacy:all]\n';
const store = `${all}jurisdictions: [cn, eu]\ndeployment: store\ndata:\n  - category: user.payment\n    purposes: [payment]\n    basis: contract\n`;

testRule('require-purpose-declaration', {
  invalid: [
    {
      name: 'a schema takes data of which nobody says what for: once for all its fields',
      policy: store,
      filename: 'src/queue/routes.ts',
      code: `import { z } from 'zod';
export const joinBody = z.object({
  phone: z.string(),
  size: z.number(),
  gender: z.string(),
});
`,
      errors: [{
        messageId: 'noPurpose', also: '5:3', data: { place: "The schema 'joinBody'", data: "'phone', 'gender'" }, line: 3, column: 3, endLine: 3, endColumn: 20,
        suggestions: [{ messageId: 'note', data: { purpose: 'service-provision' }, output: `import { z } from 'zod';
export const joinBody = z.object({
  /** @purpose service-provision */
  phone: z.string(),
  size: z.number(),
  /** @purpose service-provision */
  gender: z.string(),
});
` }],
      }],
    },
    {
      name: 'all stands on one line',
      policy: store,
      filename: 'src/a.ts',
      code: `import { z } from 'zod';
export const joinBody = z.object({ size: z.number(), phone: z.string() });
`,
      errors: [{
        messageId: 'noPurpose', line: 2, column: 54, endLine: 2, endColumn: 71,
        suggestions: [{ messageId: 'note', output: `import { z } from 'zod';
export const joinBody = z.object({ size: z.number(), /** @purpose service-provision */ phone: z.string() });
` }],
      }],
    },
    {
      name: 'two forms of a file ask for it: once for each',
      policy: store,
      filename: 'src/Forms.tsx',
      code: `export const A = () => (
  <form>
    <input name="phone" />
  </form>
);
export const B = () => <form><label>Phone <input name="phone" /></label></form>;
`,
      errors: [
        {
          messageId: 'noPurpose', data: { place: "The form 'A'", data: "'phone'" }, line: 3, column: 5, endLine: 3, endColumn: 27,
          suggestions: [{ messageId: 'note', output: `export const A = () => (
  <form>
    {/* @purpose service-provision */}
    <input name="phone" />
  </form>
);
export const B = () => <form><label>Phone <input name="phone" /></label></form>;
` }],
        },
        {
          messageId: 'noPurpose', line: 6, column: 43, endLine: 6, endColumn: 65,
          suggestions: [{ messageId: 'note', output: `export const A = () => (
  <form>
    <input name="phone" />
  </form>
);
export const B = () => <form><label>Phone {/* @purpose service-provision */} <input name="phone" /></label></form>;
` }],
        },
      ],
    },
    {
      name: 'a call reads the device',
      policy: store,
      filename: 'src/find.js',
      code: `export function find(show) {
  navigator.geolocation.getCurrentPosition(show);
}
`,
      errors: [{
        messageId: 'noPurpose', data: { place: "'navigator.geolocation.getCurrentPosition'", data: 'precise location' }, line: 2, column: 3, endLine: 2, endColumn: 49,
        suggestions: [{ messageId: 'note', output: `export function find(show) {
  /** @purpose service-provision */
  navigator.geolocation.getCurrentPosition(show);
}
` }],
      }],
    },
    {
      name: 'the inventory lists it without a purpose',
      policy: `${all}data:\n  - category: user.contact.phone_number\n    basis: contract\n`,
      filename: 'src/a.ts',
      code: `import { z } from 'zod';\nexport const a = z.object({\n  phone: z.string(),\n});\n`,
      errors: [{ messageId: 'noPurpose', line: 3, column: 3, endLine: 3, endColumn: 20, suggestions: 1 }],
    },
    {
      name: 'the comment keeps only a place for it',
      policy: store,
      filename: 'src/a.ts',
      code: `import { z } from 'zod';\nexport const a = z.object({\n  /** @purpose TODO */\n  phone: z.string(),\n});\n`,
      errors: [{ messageId: 'noPurpose', line: 4, column: 3, endLine: 4, endColumn: 20, suggestions: 1 }],
    },
    {
      name: 'the message is in Chinese',
      policy: store,
      locale: 'zh-cn',
      filename: 'src/a.ts',
      code: `import { z } from 'zod';\nexport const a = z.object({\n  phone: z.string(),\n});\n`,
      errors: [{ message: '校验模式“a”收集“phone”，而代码和策略都没有写明其目的。', line: 3, column: 3, endLine: 3, endColumn: 20, suggestions: 1 }],
    },
  ],
  valid: [
    { name: 'a comment states the purpose', policy: store, filename: 'src/a.ts', code: `import { z } from 'zod';\nexport const a = z.object({\n  /** @purpose transactional-notice @basis contract */\n  phone: z.string(),\n});\n` },
    { name: 'a comment before the schema does', policy: store, filename: 'src/a.ts', code: `import { z } from 'zod';\n/** @purpose transactional-notice */\nexport const a = z.object({ phone: z.string() });\n` },
    { name: 'the schema describes it', policy: store, filename: 'src/a.ts', code: `import { z } from 'zod';\nexport const a = z.object({ phone: z.string().meta({ purpose: 'support' }) });\n` },
    { name: 'a decorator does', policy: store, filename: 'src/a.ts', code: `import { IsString } from 'class-validator';\nimport { Purpose } from './purpose';\nexport class ADto { @Purpose('support') @IsString() phone!: string; }\n` },
    { name: 'the inventory does', policy: `${store}  - category: user.contact.phone_number\n    purposes: [transactional-notice]\n`, filename: 'src/a.ts', code: `import { z } from 'zod';\nexport const a = z.object({ phone: z.string() });\n` },
    { name: 'a feature of the place does', policy: `${store}features:\n  - id: queue\n    paths: ["src/queue/**"]\n    purposes: [transactional-notice]\n`, filename: 'src/queue/a.ts', code: `import { z } from 'zod';\nexport const a = z.object({ phone: z.string() });\n` },
    { name: 'the policy states no purposes at all', policy: `${all}jurisdictions: [cn]\nappTypes: [online-shopping]\n`, filename: 'src/a.ts', code: `import { z } from 'zod';\nexport const a = z.object({ phone: z.string() });\n` },
    { name: 'there is no policy', filename: 'src/a.ts', code: `import { z } from 'zod';\nexport const a = z.object({ phone: z.string() });\n` },
    { name: 'nothing personal is taken', policy: store, filename: 'src/a.ts', code: `import { z } from 'zod';\nexport const a = z.object({ size: z.number(), password: z.string() });\n` },
    { name: 'the option exempts the category', policy: store, options: [{ exemptCategories: ['user.contact.phone_number'] }], filename: 'src/a.ts', code: `import { z } from 'zod';\nexport const a = z.object({ phone: z.string() });\n` },
  ],
});
